package inspect

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/dop251/goja"
)

// describe fills in what an object of each kind shows. More says that there
// are inherited properties to show besides.
func (f *formatter) describe(o *goja.Object, s *shape, recurse int, bytes, more bool) {
	s.open, s.close = "{", "}"
	iterable := s.orphan || f.has(o, goja.SymIterator)
	if iterable {
		switch s.kind {
		case array:
			f.describeArray(o, s, more)
			return
		case typedArray:
			f.describeTypedArray(o, s)
			return
		case set, mapping:
			f.describeCollection(o, s, more)
			return
		}
	}
	s.keys = f.keys(o)
	none := len(s.keys) == 0 && !more
	switch {
	case s.kind == function:
		s.base = f.functionBase(o, s)
		s.whole = none
	case s.constructor == "Object" && (s.kind == plain || s.kind == arguments):
		if s.kind == arguments {
			s.open = "[Arguments] {"
		} else if s.tag != "" {
			s.open = prefix(s, "Object", "") + "{"
		}
		if none {
			s.base, s.whole = s.open+"}", true
		}
	case s.kind == regExp:
		s.base = call(f.in.regexpText, o).String()
		f.prefixBase(s, "RegExp")
		s.whole = none || recurse > f.o.Depth
	case s.kind == date:
		s.base = f.date(o)
		f.prefixBase(s, "Date")
		s.whole = none
	case s.kind == errorKind:
		s.base = f.errorBase(o, s)
		s.whole = len(s.keys) == 0 && !more
	case s.kind == arrayBuffer:
		f.describeBuffer(o, s, bytes, none)
	case s.kind == dataView:
		s.open = prefix(s, "DataView", "") + "{"
		s.extra = []string{"byteLength", "byteOffset", "buffer"}
	case s.kind == promiseKind:
		s.open = prefix(s, "Promise", "") + "{"
		s.elements = func(recurse int) []string { return f.promise(o.Export().(*goja.Promise), recurse) }
	case s.kind == weakSet, s.kind == weakMap:
		s.open = prefix(s, s.kind.internalName(), "") + "{"
		s.elements = func(int) []string { return []string{"<items unknown>"} }
	case s.kind >= boxedNumber:
		f.boxedBase(o, s)
		s.whole = len(s.keys) == 0 && !more
	default:
		s.open = f.prefixOf(s) + "{"
		if none {
			s.base, s.whole = s.open+"}", true
		}
	}
}

// has is the in operator, for a symbol.
func (f *formatter) has(o *goja.Object, sym *goja.Symbol) bool {
	for range maxChain {
		if _, ok := f.in.own(o, sym); ok {
			return true
		}
		if o = prototype(o); o == nil {
			return false
		}
		if o = unwrap(o); o == nil {
			return false
		}
	}
	return false
}

func (f *formatter) prefixBase(s *shape, name string) {
	if p := prefix(s, name, ""); p != name+" " {
		s.base = p + s.base
	}
}

// keys are the properties to show: strings, then symbols.
func (f *formatter) keys(o *goja.Object) []goja.Value {
	if f.o.ShowHidden {
		keys := list(call(f.in.ownKeys, goja.Undefined(), o))
		if f.in.kindOf(o) == function {
			return functionKeys(keys)
		}
		return keys
	}
	keys := list(call(f.in.keys, goja.Undefined(), o))
	if n := len(keys); n >= 3 && keys[n-3].String() == "input" && keys[n-2].String() == "index" && o.ClassName() == "Array" {
		keys[n-3], keys[n-2] = keys[n-2], keys[n-3] // a match: the engine has them in this order
	}
	for _, s := range o.Symbols() {
		keys = append(keys, s)
	}
	return keys
}

// functionKeys puts the hidden keys of a function into the order they have in
// V8.
func functionKeys(keys []goja.Value) []goja.Value {
	var first, rest []goja.Value
	for _, name := range []string{"length", "name", "prototype"} {
		for _, k := range keys {
			if _, ok := k.(goja.String); ok && k.String() == name {
				first = append(first, k)
			}
		}
	}
	for _, k := range keys {
		if s := k.String(); s != "length" && s != "name" && s != "prototype" {
			rest = append(rest, k)
		}
	}
	return append(first, rest...)
}

// fewElements is how long an array may be for its other properties to be
// looked for, which takes time for each element.
const fewElements = 10_000

// otherKeys are the properties of an array that are not elements.
func (f *formatter) otherKeys(o *goja.Object, n int) []goja.Value {
	if n > fewElements {
		return nil
	}
	var keys []goja.Value
	for _, k := range f.keys(o) {
		if _, ok := index(k); !ok {
			keys = append(keys, k)
		}
	}
	return keys
}

// index reads the key of an array's element.
func index(key goja.Value) (int, bool) {
	if _, ok := key.(*goja.Symbol); ok {
		return 0, false
	}
	s := key.String()
	n, err := strconv.ParseUint(s, 10, 32)
	if err != nil || n == math.MaxUint32 || strconv.FormatUint(n, 10) != s {
		return 0, false
	}
	return int(n), true
}

func (f *formatter) date(o *goja.Object) string {
	if t, ok := o.Export().(time.Time); ok && !t.IsZero() {
		if v, err := f.in.dateISO(o); err == nil {
			return v.String()
		}
	}
	return call(f.in.dateText, o).String()
}

func (f *formatter) promise(p *goja.Promise, recurse int) []string {
	if p.State() == goja.PromiseStatePending {
		return []string{"<pending>"}
	}
	f.indent += 2
	s := f.value(p.Result(), recurse, false)
	f.indent -= 2
	if p.State() == goja.PromiseStateRejected {
		s = "<rejected> " + s
	}
	return []string{s}
}

// boxedBase writes a Number, String, Boolean, Symbol or BigInt object.
func (f *formatter) boxedBase(o *goja.Object, s *shape) {
	name := s.kind.internalName()
	var v goja.Value
	switch s.kind {
	case boxedString:
		// The characters are properties too.
		v = call(f.in.stringText, o)
		if text, ok := v.(goja.String); ok {
			s.keys = f.otherKeys(o, text.Length())
		}
	case boxedNumber:
		v = call(f.in.numberValue, o)
	case boxedBoolean:
		v = call(f.in.booleanValue, o)
	case boxedBigInt:
		v = call(f.in.bigIntValue, o)
	default:
		v = call(f.in.symbolValue, o)
	}
	b := "[" + name
	if name != s.constructor {
		if s.orphan {
			b += " (null prototype)"
		} else {
			b += " (" + s.constructor + ")"
		}
	}
	b += ": " + f.primitive(v) + "]"
	if s.tag != "" && s.tag != s.constructor {
		b += " [" + s.tag + "]"
	}
	s.base = b
}

// functionBase writes a function or a class.
func (f *formatter) functionBase(o *goja.Object, s *shape) string {
	text := ""
	if v, err := f.in.functionText(o); err == nil {
		text = v.String()
	}
	if isClass(text) {
		return f.classBase(o, s)
	}
	kind := "Function"
	if k := f.in.functionKind(o); k == "GeneratorFunction" || k == "AsyncFunction" {
		kind = k
	}
	method := strings.HasPrefix(text, "async ") && kind == "Function"
	if method { // goja gives async methods the prototype of plain functions
		kind = "AsyncFunction"
	}
	b := "[" + kind
	if s.orphan {
		b += " (null prototype)"
	}
	var name goja.Value
	if ex := f.in.rt.Try(func() { name = o.Get("name") }); ex != nil {
		name = nil
	}
	if str, ok := name.(goja.String); ok {
		if str.Length() == 0 {
			b += " (anonymous)"
		} else {
			b += ": " + str.String()
		}
	} else {
		b += ": " + f.value(name, 0, false)
	}
	b += "]"
	if !s.orphan && s.constructor != kind && !method {
		b += " " + s.constructor
	}
	if s.tag != "" && s.constructor != s.tag {
		b += " [" + s.tag + "]"
	}
	return b
}

func isClass(text string) bool {
	if !strings.HasPrefix(text, "class") || !strings.HasSuffix(text, "}") {
		return false
	}
	head, _, ok := strings.Cut(text[len("class"):], "{")
	return ok && !strings.Contains(head, "(") || ok && strings.Contains(head, "extends")
}

func (f *formatter) classBase(o *goja.Object, s *shape) string {
	name := "(anonymous)"
	if f.in.hasOwn(o, "name") {
		if n := f.functionName(o); n != "" {
			name = n
		}
	}
	b := "class " + name
	if s.constructor != "Function" && !s.orphan {
		b += " [" + s.constructor + "]"
	}
	if s.tag != "" && s.constructor != s.tag {
		b += " [" + s.tag + "]"
	}
	if s.orphan {
		return "[" + b + " extends [null prototype]]"
	}
	if p := prototype(o); p != nil {
		if super := f.functionName(p); super != "" {
			b += " extends " + super
		}
	}
	return "[" + b + "]"
}
