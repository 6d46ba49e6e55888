package qs

import (
	"slices"
	"strings"
)

// parseNested makes the members of a query with brackets in it: every parameter becomes a tree of its own, and the trees are merged.
func parseNested(query string) []Member {
	params := parameters(unescapeBrackets(query), true)
	root := newObject()
	for _, p := range inObjectOrder(params) {
		root.merge(p.tree())
	}
	return root.value().Members
}

// inObjectOrder puts integer-like keys first, by number: the original walks over a JavaScript object of the parameters, and the order in
// which "1" and "1[a]" are merged decides what comes out.
func inObjectOrder(params []parameter) []parameter {
	isIndex := func(p parameter) bool { n, ok := index(p.key); return ok && n < 1<<32-1 }
	if !slices.ContainsFunc(params, isIndex) {
		return params
	}
	slices.SortStableFunc(params, func(a, b parameter) int {
		switch x, y := isIndex(a), isIndex(b); {
		case x && y:
			m, _ := index(a.key)
			n, _ := index(b.key)
			return int(m) - int(n)
		case x:
			return -1
		case y:
			return 1
		}
		return 0
	})
	return params
}

// tree makes the object that stands for p alone, from the inside of its key to the outside.
func (p parameter) tree() *node {
	leaf := &node{kind: String, text: p.first}
	if p.more != nil {
		first := leaf
		leaf = newArray()
		leaf.push(first)
		for _, text := range p.more {
			leaf.push(&node{kind: String, text: text})
		}
	}
	segments := split(p.key)
	for _, segment := range slices.Backward(segments) {
		if segment == "[]" {
			// An object that stands for a long array takes the place of the array around it.
			if !leaf.overflows {
				outer := newArray()
				outer.concat(leaf)
				leaf = outer
			}
			continue
		}
		key := segment
		bracketed := len(key) > 1 && key[0] == '[' && key[len(key)-1] == ']'
		if bracketed {
			key = key[1 : len(key)-1]
		}
		n, isIndex := index(key)
		var outer *node
		switch isIndex = isIndex && bracketed; {
		case isIndex && n < ArrayLimit:
			outer = newArray()
			outer.setElement(int(n), leaf)
		case isIndex:
			outer = newObject()
			outer.set(key, leaf)
			outer.markOverflow(n)
		default:
			outer = newObject()
			if key != "__proto__" {
				outer.set(key, leaf)
			}
		}
		leaf = outer
	}
	return leaf
}

// split cuts a key into what comes before the first bracket, if anything, and the groups of balanced brackets with their brackets.
// What follows the last group that counts, or a bracket that is never closed, is one more group.
func split(key string) []string {
	open := strings.IndexByte(key, '[')
	if open < 0 {
		return []string{key}
	}
	segments := make([]string, 0, 2)
	if open > 0 {
		segments = append(segments, key[:open])
	}
	for groups := 0; open >= 0; groups++ {
		size := balanced(key[open:])
		if groups == MaxDepth || size < 0 {
			return append(segments, "["+key[open:]+"]")
		}
		segments = append(segments, key[open:open+size])
		next := strings.IndexByte(key[open+size:], '[')
		if next < 0 {
			break
		}
		open += size + next // what stands between two groups is lost
	}
	return segments
}

// balanced returns the length of the group that s starts with, and -1 when it is not closed.
func balanced(s string) int {
	level := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '[':
			level++
		case ']':
			if level--; level == 0 {
				return i + 1
			}
		}
	}
	return -1
}
