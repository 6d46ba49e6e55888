package inspect

import (
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/dop251/goja"
)

func moreItems(n int) string { return fmt.Sprintf("... %d more item%s", n, plural(n)) }

func (f *formatter) describeArray(o *goja.Object, s *shape, more bool) {
	n := lengthOf(o)
	if s.constructor != "Array" || s.tag != "" {
		s.open = prefix(s, "Array", "("+itoa(n)+")")
	} else {
		s.open = ""
	}
	s.open += "["
	s.close = "]"
	s.keys = f.otherKeys(o, n)
	s.how = asArray
	if n == 0 && len(s.keys) == 0 && !more {
		s.base, s.whole = s.open+"]", true
		return
	}
	s.elements = func(recurse int) []string { return f.array(o, n, recurse) }
}

func lengthOf(o *goja.Object) int { return int(o.Get("length").ToInteger()) }

// array writes the elements of an array, and the holes between them.
func (f *formatter) array(o *goja.Object, n, recurse int) []string {
	most := min(f.o.MaxArrayLength, n)
	var output []string
	for i := 0; i < most && !f.full(); i++ {
		p, ok := f.in.own(o, f.in.rt.ToValue(i))
		if !ok {
			return f.sparse(o, n, most, i, recurse, output)
		}
		output = append(output, f.described(o, p, recurse, nil, asElement))
	}
	if n > most {
		output = append(output, moreItems(n-most))
	}
	return output
}

// sparse writes an array from its first hole on.
func (f *formatter) sparse(o *goja.Object, n, most, at, recurse int, output []string) []string {
	keys := list(call(f.in.firstKeys, goja.Undefined(), o, f.in.rt.ToValue(at+most+1)))
	empty := func(n int) string { return fmt.Sprintf("<%d empty item%s>", n, plural(n)) }
	next := at // the first index that is not yet written
	for _, key := range keys {
		if len(output) >= most || f.full() {
			break
		}
		i, ok := index(key)
		if !ok {
			break
		}
		if i < next {
			continue
		}
		if i > next {
			output = append(output, empty(i-next))
			next = i
			if len(output) >= most {
				break
			}
		}
		output = append(output, f.property(o, recurse, key, asElement))
		next++
	}
	rest := n - next
	switch {
	case rest <= 0:
	case len(output) < most:
		output = append(output, empty(rest))
	default:
		output = append(output, moreItems(rest))
	}
	return output
}

func (f *formatter) describeTypedArray(o *goja.Object, s *shape) {
	n := int(call(f.in.typedLength, o).ToInteger())
	fallback := ""
	if s.orphan {
		fallback = call(f.in.typedTag, o).String()
	}
	s.open, s.close = prefix(s, fallback, "("+itoa(n)+")")+"[", "]"
	s.keys = f.otherKeys(o, n)
	s.how = asArray
	if n == 0 && len(s.keys) == 0 && !f.o.ShowHidden {
		s.base, s.whole = s.open+"]", true
		return
	}
	s.elements = func(int) []string {
		most := min(f.o.MaxArrayLength, n)
		var output []string
		for i := 0; i < most && !f.full(); i++ {
			p, _ := f.in.own(o, f.in.rt.ToValue(i))
			if p.value == nil {
				break
			}
			text := number(p.value, f.o.NumericSeparator)
			f.work += max(len(text), leastWork)
			output = append(output, text)
		}
		if n > most {
			output = append(output, moreItems(n-most))
		}
		return output
	}
	if f.o.ShowHidden {
		s.extra = []string{"BYTES_PER_ELEMENT", "length", "byteLength", "byteOffset", "buffer"}
	}
}

func (f *formatter) describeCollection(o *goja.Object, s *shape, more bool) {
	name, size := "Set", f.in.setSize
	if s.kind == mapping {
		name, size = "Map", f.in.mapSize
	}
	n := int(call(size, o).ToInteger())
	p := prefix(s, name, "("+itoa(n)+")")
	s.keys = f.keys(o)
	s.open = p + "{"
	if n == 0 && len(s.keys) == 0 && !more {
		s.base, s.whole = p+"{}", true
		return
	}
	s.elements = func(recurse int) []string { return f.collection(o, s.kind, n, recurse) }
}

func (f *formatter) collection(o *goja.Object, k kind, n, recurse int) []string {
	most := min(f.o.MaxArrayLength, n)
	var output []string
	f.indent += 2
	if most > 0 {
		f.in.each(o, k, func(key, value goja.Value) bool {
			text := f.value(key, recurse, false)
			if k == mapping {
				text += " => " + f.value(value, recurse, false)
			}
			output = append(output, text)
			return len(output) < most && !f.full()
		})
	}
	if n > most {
		output = append(output, moreItems(n-most))
	}
	f.indent -= 2
	return output
}

func (f *formatter) describeBuffer(o *goja.Object, s *shape, named, none bool) {
	p := prefix(s, "ArrayBuffer", "")
	b := o.Export().(goja.ArrayBuffer)
	if named && none {
		s.base, s.whole = p+"{ [byteLength]: "+itoa(len(b.Bytes()))+" }", true
		return
	}
	s.open = p + "{"
	s.extra = []string{"byteLength"}
	if !named {
		s.elements = func(int) []string { return []string{f.bytes(b)} }
	}
}

func (f *formatter) bytes(b goja.ArrayBuffer) string {
	if b.Detached() {
		return "(detached)"
	}
	data := b.Bytes()
	most := min(f.o.MaxArrayLength, len(data), f.o.maxLength())
	var s strings.Builder
	for i, c := range data[:most] {
		if i > 0 {
			s.WriteByte(' ')
		}
		s.WriteString(hex.EncodeToString([]byte{c}))
	}
	if rest := len(data) - most; rest > 0 {
		fmt.Fprintf(&s, " ... %d more byte%s", rest, plural(rest))
	}
	return "[Uint8Contents]: <" + s.String() + ">"
}

// extraProperty writes an internal value of a buffer or a view of one.
func (f *formatter) extraProperty(o *goja.Object, k kind, recurse int, name string, named bool) string {
	var v goja.Value
	read := func(getter goja.Callable) { v, _ = getter(o) }
	switch {
	case k == arrayBuffer:
		v = f.in.rt.ToValue(len(o.Export().(goja.ArrayBuffer).Bytes()))
	case k == dataView && name == "byteLength":
		read(f.in.viewLength)
	case k == dataView && name == "byteOffset":
		read(f.in.viewOffset)
	case k == dataView:
		read(f.in.viewBuffer)
	case name == "length":
		read(f.in.typedLength)
	case name == "byteLength":
		read(f.in.typedBytes)
	case name == "byteOffset":
		read(f.in.typedOffset)
	case name == "buffer":
		read(f.in.typedBuffer)
	default:
		v = o.Get(name)
	}
	f.indent += 2
	s := f.value(v, recurse, named || k == typedArray)
	f.indent -= 2
	return "[" + name + "]: " + s
}

// Entries reads a Map or a Set without running code of the script: at most so
// many of its entries. Of a Set, key and value are the same. Ok is false for
// any other object.
func (in *Inspector) Entries(o *goja.Object, most int) (entries [][2]goja.Value, isMap, ok bool) {
	in.ready()
	if isProxy(o) {
		return nil, false, false
	}
	k := in.kindOf(o)
	if k != mapping && k != set {
		return nil, false, false
	}
	in.each(o, k, func(key, value goja.Value) bool {
		entries = append(entries, [2]goja.Value{key, value})
		return len(entries) < most
	})
	return entries, k == mapping, true
}

// each calls f with the entries of a Map or a Set until it returns false.
func (in *Inspector) each(o *goja.Object, k kind, f func(key, value goja.Value) bool) {
	iterate, next := in.setValues, in.setNext
	if k == mapping {
		iterate, next = in.mapEntries, in.mapNext
	}
	it := call(iterate, o)
	for {
		r, ok := call(next, it).(*goja.Object)
		if !ok || r.Get("done").ToBoolean() {
			return
		}
		key, value := r.Get("value"), r.Get("value")
		if k == mapping {
			pair, ok := key.(*goja.Object)
			if !ok {
				return
			}
			key, value = pair.Get("0"), pair.Get("1")
		}
		if !f(key, value) {
			return
		}
	}
}
