// Package qs reads a query string as the npm package qs does with the options that Express 4 passes: nested objects and arrays from
// keys with brackets, at most 1000 parameters, five levels, indices below 1000, prototypes' names allowed.
//
// Its main type is Value, a tree of strings, arrays and objects whose keys keep the order in which they came. Parse makes the members
// of the top-level object. A query without a bracket takes a short way (flat.go); the others are split into paths (path.go) and merged
// one after the other (merge.go), with the same corner cases as the original.
//
// It knows nothing of URLs: the query ends before '#', and what is not UTF-8 is the caller's to refuse. It does not reorder
// integer-like keys: that is what a JavaScript object does when the members are put into it.
package qs

import "strings"

const (
	// MaxParameters is how many parameters are read; the rest is ignored without a word.
	MaxParameters = 1000
	// MaxDepth is how many brackets of a key make a level; the rest of the key becomes one key.
	MaxDepth = 5
	// ArrayLimit is the length at which an array becomes an object with its indices for keys.
	ArrayLimit = 1000
)

// Kind says which field of a Value holds.
type Kind uint8

// The kinds of values.
const (
	String Kind = iota
	Array
	Object
)

// A Value is a string, an array or an object.
type Value struct {
	Kind     Kind
	Text     string
	Elements []Value
	Members  []Member
}

// A Member is a key of an object and its value.
type Member struct {
	Key   string
	Value Value
}

// Parse returns the members of the object that qs makes of query, the text after the '?'. No query is an error: bad
// escapes stay as they were sent, a parameter without a key and one named "__proto__" are dropped. query is UTF-8; members share its
// memory.
func Parse(query string) []Member {
	if query == "" {
		return nil
	}
	if hasBracket(query) {
		return parseNested(query)
	}
	return parseFlat(query)
}

// hasBracket tells whether any key may have a structure, or may end at another '=' than the first ("]=" has precedence).
func hasBracket(query string) bool {
	for i := 0; i < len(query); i++ {
		switch query[i] {
		case '[', ']':
			return true
		case '%':
			if _, ok := escapedBracket(query[i:]); ok {
				return true
			}
		}
	}
	return false
}

// escapedBracket returns the bracket whose escape s starts with.
func escapedBracket(s string) (bracket byte, ok bool) {
	if len(s) < 3 || s[0] != '%' || s[1] != '5' {
		return 0, false
	}
	switch s[2] {
	case 'B', 'b':
		return '[', true
	case 'D', 'd':
		return ']', true
	}
	return 0, false
}

// unescapeBrackets replaces the escapes of brackets, which qs does in the whole query before anything else.
func unescapeBrackets(query string) string {
	if strings.IndexByte(query, '%') < 0 {
		return query
	}
	var b strings.Builder
	b.Grow(len(query))
	for i := 0; i < len(query); {
		if bracket, ok := escapedBracket(query[i:]); ok {
			b.WriteByte(bracket)
			i += 3
			continue
		}
		b.WriteByte(query[i])
		i++
	}
	return b.String()
}
