package qs

import (
	"slices"
	"strconv"
)

// A node is a value while it is made. An array may have holes, so it holds its elements with their indices; an object may stand for
// an array that became too long (overflows) or come from a string that met an object (conflicts), and then knows the
// largest index in it, after which the next string goes.
type node struct {
	kind Kind
	text string

	elements []element // of an array, by index
	length   int

	keys    []string // of an object
	members map[string]*node

	overflows, conflicts bool
	maxIndex             float64 // of the longest array that it stands for: an index of a key may be beyond 2^53
	maxConflict          float64
}

type element struct {
	index int
	node  *node
}

func newArray() *node  { return &node{kind: Array} }
func newObject() *node { return &node{kind: Object} }

func (t *node) get(key string) (*node, bool) {
	n, ok := t.members[key]
	return n, ok
}

func (t *node) set(key string, n *node) {
	if t.members == nil {
		t.members = make(map[string]*node, 1)
	}
	if _, ok := t.members[key]; !ok {
		t.keys = append(t.keys, key)
	}
	t.members[key] = n
}

func (t *node) markOverflow(maxIndex float64) { t.overflows, t.maxIndex = true, maxIndex }
func (t *node) markConflict(maxIndex float64) { t.conflicts, t.maxConflict = true, maxIndex }

// push puts n at the end of an array.
func (t *node) push(n *node) {
	t.elements = append(t.elements, element{t.length, n})
	t.length++
}

// concat puts n at the end of an array, or its elements, with their holes, when it is an array itself.
func (t *node) concat(n *node) {
	if n.kind != Array {
		t.push(n)
		return
	}
	for _, e := range n.elements {
		t.elements = append(t.elements, element{t.length + e.index, e.node})
	}
	t.length += n.length
}

func (t *node) find(index int) (int, bool) {
	return slices.BinarySearchFunc(t.elements, index, func(e element, index int) int { return e.index - index })
}

func (t *node) setElement(index int, n *node) {
	if i, ok := t.find(index); ok {
		t.elements[i].node = n
	} else {
		t.elements = slices.Insert(t.elements, i, element{index, n})
	}
	t.length = max(t.length, index+1)
}

// asObject makes an object of an array, with its indices for keys.
func (t *node) asObject() *node {
	object := newObject()
	for _, e := range t.elements {
		object.set(strconv.Itoa(e.index), e.node)
	}
	return object
}

// merge returns t with source put into it: strings gather in arrays, arrays fill each other's holes, objects take each other's members.
// t must not be used afterwards.
func (t *node) merge(source *node) *node {
	switch {
	case source.kind == String:
		return t.mergeText(source)
	case t.kind == String:
		return t.mergeIntoArray(source)
	case t.kind == Array && source.kind == Array:
		return t.mergeElements(source)
	case t.kind == Array:
		object := t.asObject()
		if t.conflicts {
			object.markConflict(float64(t.length - 1))
		}
		return object.mergeMembers(source)
	default:
		return t.mergeMembers(source)
	}
}

func (t *node) mergeText(source *node) *node {
	switch {
	case source.text == "":
		return t // an empty string never adds anything
	case t.kind == Array:
		t.push(source)
		return t.limited()
	case t.kind == Object && t.overflows:
		t.maxIndex++
		t.set(indexKey(t.maxIndex), source)
		return t
	case t.kind == Object && t.conflicts:
		t.maxConflict++
		t.set(indexKey(t.maxConflict), source)
		return t
	}
	pair := newArray()
	pair.push(t)
	pair.push(source)
	if t.kind == Object {
		pair.markConflict(1)
	}
	return pair
}

// mergeIntoArray puts the string t before source.
func (t *node) mergeIntoArray(source *node) *node {
	if source.overflows {
		object := newObject()
		object.set("0", t)
		for _, key := range source.keys {
			n, _ := index(key)
			object.set(indexKey(n+1), source.members[key])
		}
		object.markOverflow(source.maxIndex + 1)
		return object
	}
	array := newArray()
	array.push(t)
	array.concat(source)
	return array.limited()
}

func (t *node) mergeElements(source *node) *node {
	for _, e := range source.elements {
		i, taken := t.find(e.index)
		switch {
		case !taken:
			t.setElement(e.index, e.node)
		case t.elements[i].node.kind != String && e.node.kind != String:
			t.elements[i].node = t.elements[i].node.merge(e.node)
		default:
			t.push(e.node)
		}
	}
	return t.limited()
}

// limited returns t, or the object that stands for it when it is longer than an array may be.
func (t *node) limited() *node {
	if t.length <= ArrayLimit {
		return t
	}
	object := t.asObject()
	object.markOverflow(float64(t.length - 1))
	return object
}

func (t *node) mergeMembers(source *node) *node {
	if source.kind == Array {
		source = source.asObject()
	}
	for _, key := range source.keys {
		value := source.members[key]
		if old, ok := t.get(key); ok {
			value = old.merge(value)
		}
		t.set(key, value)

		if source.overflows && !t.overflows {
			t.markOverflow(max(source.maxIndex, t.largestIndex()))
		}
		n, isIndex := index(key)
		if t.overflows && isIndex {
			t.maxIndex = max(t.maxIndex, n)
		}
		if t.conflicts && isIndex {
			t.maxConflict = max(t.maxConflict, n)
		}
	}
	return t
}

func (t *node) largestIndex() float64 {
	largest := 0.0
	for _, key := range t.keys {
		if n, ok := index(key); ok {
			largest = max(largest, n)
		}
	}
	return largest
}

// value returns the finished tree; the holes of arrays close.
func (t *node) value() Value {
	switch t.kind {
	case Array:
		v := Value{Kind: Array, Elements: make([]Value, 0, len(t.elements))}
		for _, e := range t.elements {
			v.Elements = append(v.Elements, e.node.value())
		}
		return v
	case Object:
		v := Value{Kind: Object, Members: make([]Member, 0, len(t.keys))}
		for _, key := range t.keys {
			v.Members = append(v.Members, Member{key, t.members[key].value()})
		}
		return v
	default:
		return Value{Kind: String, Text: t.text}
	}
}

// index returns the number that key is the JavaScript text of, and false when it is not a whole number from 0 on. A number
// whose digits a float64 cannot hold is another number's text.
func index(key string) (float64, bool) {
	if key == "" || len(key) > 21 || key[0] == '0' && key != "0" {
		return 0, false
	}
	for i := 0; i < len(key); i++ {
		if key[i] < '0' || key[i] > '9' {
			return 0, false
		}
	}
	n, err := strconv.ParseFloat(key, 64)
	return n, err == nil && indexKey(n) == key
}

// indexKey returns the JavaScript text of a whole number.
func indexKey(n float64) string {
	if n < 1e21 {
		return strconv.FormatFloat(n, 'f', -1, 64)
	}
	return strconv.FormatFloat(n, 'e', -1, 64)
}
