package jsonvalue

import (
	"iter"
	"strconv"
	"strings"
)

// Kind is the type of a Value.
type Kind uint8

// The kinds of JSON values.
const (
	Null Kind = iota
	Bool
	Number
	String
	Array
	Object
)

// A Value is one value of a parsed text. The zero Value is null.
type Value struct {
	doc *document
	at  int32 // its note
}

// A Member is a key of an object, in WTF-8, and its value.
type Member struct {
	Key   string
	Value Value
}

// Kind returns v's type.
func (v Value) Kind() Kind {
	if v.doc == nil {
		return Null
	}
	switch v.doc.text[v.doc.notes[v.at].start] {
	case '{':
		return Object
	case '[':
		return Array
	case '"':
		return String
	case 't', 'f':
		return Bool
	case 'n':
		return Null
	default:
		return Number
	}
}

// Bool returns whether v is true; it is false for what is not a boolean.
func (v Value) Bool() bool {
	return v.doc != nil && v.doc.text[v.doc.notes[v.at].start] == 't'
}

// Number returns the number v, and 0 for what is not one. -0 keeps its sign; a number too large for a float64 is an
// infinity.
func (v Value) Number() float64 {
	if v.Kind() != Number {
		return 0
	}
	n := v.doc.notes[v.at]
	// The text is known to be a number, so the only error is that of the range, with which the infinity comes.
	f, _ := strconv.ParseFloat(v.doc.text[n.start:n.end], 64)
	return f
}

// Text returns the string v in WTF-8, and "" for what is not one. One without escapes is a part of the parsed text.
func (v Value) Text() string {
	if v.Kind() != String {
		return ""
	}
	return v.doc.string(v.at)
}

// Elements walks over the elements of an array; there are none in what is not one.
func (v Value) Elements() iter.Seq[Value] {
	return func(yield func(Value) bool) {
		if v.Kind() != Array {
			return
		}
		end := v.doc.notes[v.at].end
		for at := v.at + 1; at < end; at = v.doc.after(at) {
			if !yield(Value{v.doc, at}) {
				return
			}
		}
	}
}

// Members returns the members of an object, and nil of what is not one. Of several with the same key the last value counts, at the
// place of the first.
func (v Value) Members() []Member {
	if v.Kind() != Object {
		return nil
	}
	doc, end := v.doc, v.doc.notes[v.at].end
	n := 0
	for key := v.at + 1; key < end; key = doc.after(key + 1) {
		n++
	}
	members := make([]Member, 0, n)
	var places map[string]int
	for at := v.at + 1; at < end; at = doc.after(at + 1) {
		key, value := doc.string(at), Value{doc, at + 1}
		if i, ok := place(&places, members, key); ok {
			members[i].Value = value
			continue
		}
		members = append(members, Member{key, value})
	}
	return members
}

// Lookup returns the value that Members has for key, and false when there is none.
func (v Value) Lookup(key string) (value Value, ok bool) {
	if v.Kind() != Object {
		return Value{}, false
	}
	end := v.doc.notes[v.at].end
	for at := v.at + 1; at < end; at = v.doc.after(at + 1) {
		if v.doc.string(at) == key {
			value, ok = Value{v.doc, at + 1}, true
		}
	}
	return value, ok
}

const fewMembers = 32

// place finds a key among members: by looking at each while they are few, and through a map when an object is made of many.
func place(places *map[string]int, members []Member, key string) (int, bool) {
	if len(members) < fewMembers {
		for i := range members {
			if members[i].Key == key {
				return i, true
			}
		}
		return 0, false
	}
	if *places == nil {
		*places = make(map[string]int, cap(members))
		for i := range members {
			(*places)[members[i].Key] = i
		}
	}
	i, ok := (*places)[key]
	if !ok {
		(*places)[key] = len(members) // where the caller puts it
	}
	return i, ok
}

// after returns the note that follows the value at.
func (d *document) after(at int32) int32 {
	n := d.notes[at]
	if c := d.text[n.start]; c == '{' || c == '[' {
		return n.end
	}
	return at + 1
}

// string decodes the string or key at a note.
func (d *document) string(at int32) string {
	n := d.notes[at]
	raw := d.text[n.start+1 : n.end-1]
	if strings.IndexByte(raw, '\\') < 0 {
		return raw
	}
	return unescape(raw)
}
