package webhooks

import (
	"math"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/dop251/goja"
)

// parameters are concatenated names and values, in UTF-16: what stands behind
// a half of a surrogate pair may complete it.
type parameters struct {
	w       *webhooks
	b       goja.StringBuilder
	names   int
	size    int64 // in UTF-16 units
	visited int64 // values looked at
}

func (p *parameters) text() goja.String { return p.b.String() }

// add concatenates all enumerable properties of o, by their names.
func (p *parameters) add(o *goja.Object) {
	keys := o.Keys()
	if slices.ContainsFunc(keys, func(k string) bool { return strings.ContainsRune(k, utf8.RuneError) }) {
		p.addExactly(o)
		return
	}
	rt := p.w.rt
	names := make([]goja.String, len(keys))
	for i, k := range keys {
		names[i] = rt.ToValue(k).(goja.String)
	}
	p.names = len(names)
	slices.SortFunc(names, goja.String.CompareTo)
	for _, name := range names {
		v := o.Get(name.String())
		if v == nil { // removed by a getter
			v = goja.Undefined()
		}
		p.value(name, v, 0)
	}
}

// addExactly is add for names that Go's strings may not hold.
func (p *parameters) addExactly(o *goja.Object) {
	list := p.w.operation("keys", o).(*goja.Object)
	var names []goja.String
	p.w.rt.ForOf(list, func(v goja.Value) bool {
		names = append(names, v.(goja.String))
		return true
	})
	p.names = len(names)
	slices.SortFunc(names, goja.String.CompareTo)
	for _, name := range names {
		p.value(name, p.w.operation("read", o, name), 0)
	}
}

// elementBytes is what one value takes in memory, about.
const elementBytes = 64

// value adds a name and its value; of an array, the name with each of its
// values, sorted and without what is there twice.
func (p *parameters) value(name goja.String, v goja.Value, depth int) {
	p.visited++
	p.w.bound("parameters", p.visited*elementBytes)
	o, ok := v.(*goja.Object)
	if !ok || !p.w.isArray(o) {
		text := p.w.text(v)
		p.size += int64(name.Length()) + int64(text.Length())
		p.w.bound("parameters", p.size)
		p.b.WriteString(name)
		p.b.WriteString(text)
		return
	}
	// An array may hold itself.
	if depth >= p.w.vm.Limits().CallStack {
		p.w.vm.Throw("RangeError", "Maximum call stack size exceeded")
	}
	for _, element := range p.sorted(p.distinct(o)) {
		p.value(name, element, depth+1)
	}
}

// isArray is o instanceof Array.
func (w *webhooks) isArray(o *goja.Object) bool {
	array, ok := w.rt.GlobalObject().Get("Array").(*goja.Object)
	return ok && w.rt.InstanceOf(o, array)
}

// distinct lists what an iterable gives, each value once.
func (p *parameters) distinct(o *goja.Object) []goja.Value {
	var values []goja.Value
	seen := make(map[any]struct{})
	read := int64(0)
	p.w.rt.ForOf(o, func(v goja.Value) bool {
		read++
		p.w.bound("parameters", (p.visited+read)*elementBytes)
		id := identity(v)
		if _, twice := seen[id]; !twice {
			seen[id] = struct{}{}
			values = append(values, v)
		}
		return true
	})
	p.visited += read
	return values
}

type (
	bigint     string
	utf16Key   string
	notANumber struct{}
)

// identity is equal for values that a JavaScript Set holds for one.
func identity(v goja.Value) any {
	switch {
	case goja.IsUndefined(v), goja.IsNull(v):
		return v.String()
	case goja.IsBigInt(v):
		return bigint(v.String())
	case goja.IsNumber(v):
		f := v.ToFloat()
		if math.IsNaN(f) {
			return notANumber{}
		}
		return f + 0 // of both zeros the positive one
	}
	s, ok := v.(goja.String)
	if !ok {
		return v // an object or a symbol is itself, and so are true and false
	}
	text := s.String()
	if !strings.ContainsRune(text, utf8.RuneError) {
		return utf16Key(text)
	}
	var b strings.Builder
	for i := range s.Length() {
		unit := s.CharAt(i)
		if utf16.IsSurrogate(rune(unit)) || unit == utf8.RuneError {
			b.WriteByte(0xFF) // in no UTF-8
			b.WriteByte(byte(unit >> 8))
			b.WriteByte(byte(unit))
			continue
		}
		b.WriteRune(rune(unit))
	}
	return utf16Key(b.String())
}

// sorted orders values by their texts, as Array.prototype.sort does; undefined
// is the last.
func (p *parameters) sorted(values []goja.Value) []goja.Value {
	type sortable struct {
		value goja.Value
		text  goja.String
	}
	list := make([]sortable, 0, len(values))
	last := 0
	for _, v := range values {
		if goja.IsUndefined(v) {
			last++
			continue
		}
		list = append(list, sortable{value: v})
	}
	if len(list) > 1 {
		for i := range list {
			list[i].text = p.w.toString(list[i].value)
		}
		slices.SortStableFunc(list, func(a, b sortable) int { return a.text.CompareTo(b.text) })
	}
	values = values[:0]
	for _, s := range list {
		values = append(values, s.value)
	}
	for range last {
		values = append(values, goja.Undefined())
	}
	return values
}
