package qs

import (
	"strings"

	"dialtone/jsapi/event/querystring/percent"
)

// A parameter is a decoded key with the values that came for it: the first, and more when there are.
type parameter struct {
	key   string
	first string
	more  []string
}

// parameters splits a query, whose brackets are not escaped any more, into its parameters in the order in which their keys first
// came. A key ends at "]=" when there is one, otherwise at '='.
func parameters(query string, brackets bool) []parameter {
	n := min(strings.Count(query, "&")+1, MaxParameters)
	params := make([]parameter, 0, n)
	var places map[string]int
	for rest, more := query, true; more && n > 0; n-- {
		var part string
		part, rest, more = strings.Cut(rest, "&")
		end := -1
		if brackets {
			end = strings.Index(part, "]=")
		}
		if end >= 0 {
			end++
		} else {
			end = strings.IndexByte(part, '=')
		}
		key, value := part, ""
		if end >= 0 {
			key, value = part[:end], part[end+1:]
		}
		if key == "" {
			continue // never seen again: an empty key is dropped
		}
		key, value = decode(key), decode(value)
		if i, ok := place(&places, params, key); ok {
			params[i].more = append(params[i].more, value)
			continue
		}
		params = append(params, parameter{key: key, first: value})
	}
	return params
}

const fewParameters = 32

// place finds a key among params: by looking at each while they are few, and through a map when a query is made of many.
func place(places *map[string]int, params []parameter, key string) (int, bool) {
	if len(params) < fewParameters {
		for i := range params {
			if params[i].key == key {
				return i, true
			}
		}
		return 0, false
	}
	if *places == nil {
		*places = make(map[string]int, cap(params))
		for i := range params {
			(*places)[params[i].key] = i
		}
	}
	i, ok := (*places)[key]
	if !ok {
		(*places)[key] = len(params) // where the caller puts it
	}
	return i, ok
}

// decode is decodeURIComponent with '+' for a space; what it refuses keeps its escapes.
func decode(s string) string {
	if strings.IndexByte(s, '+') >= 0 {
		s = strings.ReplaceAll(s, "+", " ")
	}
	text, _ := percent.Decode(s)
	return text
}

// parseFlat makes the members of a query in which no key has a structure.
func parseFlat(query string) []Member {
	params := parameters(query, false)
	members := make([]Member, 0, len(params))
	for _, p := range params {
		if p.key == "__proto__" {
			continue
		}
		value := Value{Kind: String, Text: p.first}
		if p.more != nil {
			value = Value{Kind: Array, Elements: make([]Value, 0, 1+len(p.more))}
			value.Elements = append(value.Elements, Value{Kind: String, Text: p.first})
			for _, text := range p.more {
				value.Elements = append(value.Elements, Value{Kind: String, Text: text})
			}
		}
		members = append(members, Member{p.key, value})
	}
	return members
}
