// Package cookie reads a Cookie header as the npm packages cookie-parser and cookie 0.7 do.
//
// Its main type is Cookie, a name with its value; a header is a slice of them in the order in which they came. Parse makes them all,
// Lookup finds one without making the rest, and the two never disagree. It knows nothing of Set-Cookie.
//
// net/http's ParseCookie is not used because it refuses what those packages accept: values with spaces, commas, quotes or bytes above
// 0x7E, names that are not tokens; it also does not decode percent escapes and keeps duplicates. One habit of cookie-parser
// is left out on purpose: a value that starts with "j:" is not parsed as JSON.
package cookie

import (
	"strings"
	"unicode/utf8"

	"dialtone/jsapi/event/querystring/percent"
)

// A Cookie is a name and its decoded value.
type Cookie struct {
	Name, Value string
}

// Parse returns the cookies of header, which is the Cookie lines of a request joined with "; ". The first of those with
// the same name wins; "__proto__" is dropped, as the assignment in the npm package drops it; blanks and one pair of double quotes around
// a value are removed; a value that does not percent-decode is kept as it was sent. Bytes above 0x7F are Latin-1, as Node
// reads header lines.
func Parse(header string) []Cookie {
	header = latin1(header)
	var cookies []Cookie
	var places map[string]bool
	for pairs := walk(header); pairs.next(); {
		if pairs.name == "__proto__" || seen(&places, cookies, pairs.name) {
			continue
		}
		if cookies == nil {
			cookies = make([]Cookie, 0, min(1+strings.Count(header, ";"), fewCookies))
		}
		cookies = append(cookies, Cookie{pairs.name, decode(pairs.value)})
	}
	return cookies
}

// Lookup returns the value that Parse gives for name, and false when there is no such cookie.
func Lookup(header, name string) (string, bool) {
	if name == "__proto__" {
		return "", false
	}
	for pairs := walk(latin1(header)); pairs.next(); {
		if pairs.name == name {
			return decode(pairs.value), true
		}
	}
	return "", false
}

const fewCookies = 32

// seen tells whether name is among cookies: by looking at each while they are few, and through a set when a header is made of many.
func seen(set *map[string]bool, cookies []Cookie, name string) bool {
	if len(cookies) < fewCookies {
		for i := range cookies {
			if cookies[i].Name == name {
				return true
			}
		}
		return false
	}
	if *set == nil {
		*set = make(map[string]bool, 2*len(cookies))
		for i := range cookies {
			(*set)[cookies[i].Name] = true
		}
	}
	if (*set)[name] {
		return true
	}
	(*set)[name] = true // the caller adds it
	return false
}

// pairs walks over the pairs of a header; after next has returned true, name and value are those of one.
type pairs struct {
	rest        string
	name, value string
}

// walk starts at the beginning of header. One of a single byte has no cookie, not even an empty one.
func walk(header string) pairs {
	if len(header) < 2 {
		return pairs{}
	}
	return pairs{rest: header}
}

func (p *pairs) next() bool {
	for p.rest != "" {
		var pair string
		pair, p.rest, _ = strings.Cut(p.rest, ";")
		name, value, ok := strings.Cut(pair, "=")
		if !ok {
			continue
		}
		p.name, p.value = strings.Trim(name, " \t"), unquote(strings.Trim(value, " \t"))
		return true
	}
	return false
}

// unquote removes a double quote at each end; a single one is both ends.
func unquote(value string) string {
	switch n := len(value); {
	case n == 0 || value[0] != '"' || value[n-1] != '"':
		return value
	case n == 1:
		return ""
	default:
		return value[1 : n-1]
	}
}

func decode(value string) string {
	text, _ := percent.Decode(value)
	return text
}

// latin1 reads the bytes of header as Node does, each as the character of that number.
func latin1(header string) string {
	plain := true
	for i := 0; i < len(header) && plain; i++ {
		plain = header[i] < utf8.RuneSelf
	}
	if plain {
		return header
	}
	var b strings.Builder
	b.Grow(len(header) + len(header)/2)
	for i := 0; i < len(header); i++ {
		b.WriteRune(rune(header[i]))
	}
	return b.String()
}
