// Package querystring reads an application/x-www-form-urlencoded body as Node's querystring.parse does, which is what body-parser's
// urlencoded({extended: false}) calls: flat, with "a[b]" a key like any other.
//
// Its main type is Field, one key with its values; a body is a slice of them in the order in which the keys first came. Parse makes
// them all, Lookup finds one without making the rest, and the two never disagree. Fields share the memory of the text that they were
// parsed from.
//
// It differs from net/url.ParseQuery where Node does: nothing is an error, a bad escape stays as it was sent, bytes that are not
// UTF-8 become U+FFFD, ';' is an ordinary character, and the order is kept. It knows nothing of content types or size limits, and
// does not reorder integer-like keys: that is what a JavaScript object does when the fields are put into it.
package querystring

import "strings"

// MaxFields is how many parameters are read, as in Node (maxKeys) and in body-parser (parameterLimit), which refuses a body that
// has more. Empty parameters ("a&&b" has three) count.
const MaxFields = 1000

// A Field is one key and its values in the order in which they came; there is at least one. A script sees a string when there is
// one and an array when there are more.
type Field struct {
	Key    string
	Values []string
}

// Count returns the number of parameters in raw as body-parser counts them for its limit: the separators and one.
func Count(raw string) int { return strings.Count(raw, "&") + 1 }

// Parse returns the fields of raw, of which it reads the first MaxFields parameters. A key that comes again adds its value to the
// field at the first one's place. raw is UTF-8.
func Parse(raw string) []Field {
	if raw == "" {
		return nil
	}
	n := min(Count(raw), MaxFields)
	fields := make([]Field, 0, n)
	values := make([]string, 0, n)
	var places placeIndex
	d := decoder{size: len(raw)}
	for rest, more := raw, true; more && n > 0; n-- {
		var pair string
		pair, rest, more = strings.Cut(rest, "&")
		if pair == "" {
			continue
		}
		key, value, _ := strings.Cut(pair, "=")
		value = d.value(key, value)
		key = d.key(key)
		if i, ok := places.find(fields, key); ok {
			fields[i].Values = append(fields[i].Values, value)
			continue
		}
		// The capacity ends with the value, so that a second one moves to an array of its own.
		values = append(values, value)
		last := len(values)
		fields = append(fields, Field{key, values[last-1 : last : last]})
	}
	return fields
}

// Lookup returns the values that Parse gives for key, and false when there is no such field. Only what may be the key is decoded.
func Lookup(raw, key string) (values []string, ok bool) {
	d := decoder{}
	n := MaxFields
	for rest, more := raw, true; more && n > 0; n-- {
		var pair string
		pair, rest, more = strings.Cut(rest, "&")
		if pair == "" {
			continue
		}
		k, value, _ := strings.Cut(pair, "=")
		if d.key(k) == key {
			values = append(values, d.value(k, value))
		}
	}
	return values, values != nil
}

// placeIndex finds a field by its key: by looking at each while they are few, as in every webhook, and through a map when a body
// is made of many.
type placeIndex struct{ byKey map[string]int }

const fewFields = 32

func (x *placeIndex) find(fields []Field, key string) (int, bool) {
	if len(fields) < fewFields {
		for i := range fields {
			if fields[i].Key == key {
				return i, true
			}
		}
		return 0, false
	}
	if x.byKey == nil {
		x.byKey = make(map[string]int, cap(fields))
		for i := range fields {
			x.byKey[fields[i].Key] = i
		}
	}
	i, ok := x.byKey[key]
	if !ok {
		x.byKey[key] = len(fields) // where the caller puts it
	}
	return i, ok
}
