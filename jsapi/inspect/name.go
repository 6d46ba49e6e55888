package inspect

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dop251/goja"
)

func itoa(n int) string { return strconv.Itoa(n) }

func sortStrings(s []string) { slices.Sort(s) }

// constructorName is the name of what made an object; orphan when nothing in
// its chain of prototypes says. With ShowHidden, the properties that a class
// gives it by inheritance are added to inherited.
func (f *formatter) constructorName(o *goja.Object, k kind, recurse int, inherited *[]string) (name string, orphan bool) {
	var first *goja.Object
	p := o
	for i := 0; p != nil && i < maxChain; i++ {
		name, ok := f.in.wellKnown[p]
		known := ok && p != o
		if !known {
			name, known = f.constructorAt(p, o)
		}
		if known {
			if f.o.ShowHidden && recurse <= f.o.Depth && i > 0 && (first != p || !esGlobals[name]) {
				f.inheritedProperties(o, first, recurse, inherited)
			}
			return name, false
		}
		p = prototype(p)
		if i == 0 {
			first = p
		}
	}
	if first == nil {
		return "", true
	}
	res := k.internalName()
	if recurse > f.o.Depth || recurse > maxNesting {
		return res + " <Complex prototype>", false
	}
	outer, none := f.constructorName(first, f.in.kindOf(unwrapped(first)), recurse+1, inherited)
	if none {
		o := f.o
		o.CustomInspect, o.Depth = false, -1
		g := newFormatter(f.in, o)
		g.work = f.work
		outer = g.value(first, 0, false)
	}
	return res + " <" + outer + ">", false
}

// unwrapped is the object itself where unwrap finds nothing.
func unwrapped(o *goja.Object) *goja.Object {
	if t := unwrap(o); t != nil {
		return t
	}
	return o
}

// constructorAt is the name of p's own constructor, if o is an instance of it.
func (f *formatter) constructorAt(p, o *goja.Object) (string, bool) {
	if isProxy(p) {
		if p = unwrap(p); p == nil {
			return "", false
		}
	}
	d, ok := f.in.own(p, f.in.rt.ToValue("constructor"))
	if !ok {
		return "", false
	}
	c, ok := d.value.(*goja.Object)
	if !ok || isProxy(c) {
		return "", false
	}
	if _, ok := goja.AssertFunction(c); !ok {
		return "", false
	}
	name := f.functionName(c)
	proto, ok := f.in.own(c, f.in.rt.ToValue("prototype"))
	if name == "" || !ok {
		return "", false
	}
	po, ok := proto.value.(*goja.Object)
	return name, ok && inherits(o, po)
}

// functionName is the name property of a function, if it is a string.
func (f *formatter) functionName(fn *goja.Object) string {
	for range maxChain {
		if p, ok := f.in.own(fn, f.in.rt.ToValue("name")); ok {
			if s, ok := p.value.(goja.String); ok {
				return s.String()
			}
			return ""
		}
		if fn = prototype(fn); fn == nil || isProxy(fn) {
			return ""
		}
	}
	return ""
}

// inheritedProperties writes what an object has by the prototypes of its own
// class and of up to two more, methods excepted.
func (f *formatter) inheritedProperties(o, p *goja.Object, recurse int, output *[]string) {
	known := map[string]bool{}
	f.seen = append(f.seen, o)
	defer func() { f.seen = f.seen[:len(f.seen)-1] }()
	for depth := 0; depth < 3 && p != nil && !isProxy(p); depth++ {
		if d, ok := f.in.own(p, f.in.rt.ToValue("constructor")); ok {
			if c, ok := d.value.(*goja.Object); ok && esGlobals[f.functionName(c)] {
				return
			}
		}
		keys := list(call(f.in.ownKeys, goja.Undefined(), p))
		for _, key := range keys {
			id := keyID(key)
			if id == "constructor" || known[id] {
				continue
			}
			if _, ok := f.in.own(o, key); ok {
				continue
			}
			d, _ := f.in.own(p, key)
			if c, ok := d.value.(*goja.Object); ok {
				if _, ok := goja.AssertFunction(c); ok {
					continue
				}
			}
			*output = append(*output, f.described(o, d, recurse, key, asObject))
		}
		for _, key := range keys {
			known[keyID(key)] = true
		}
		p = prototype(p)
	}
}

// keyID tells the keys of properties apart; symbols of equal names are one.
func keyID(key goja.Value) string {
	if s, ok := key.(*goja.Symbol); ok {
		return "\x00" + s.String()
	}
	return key.String()
}

// esGlobals are the constructors of the language itself.
var esGlobals = func() map[string]bool {
	m := make(map[string]bool)
	for _, s := range strings.Fields(`Object Function Array Number Boolean String Symbol Date Promise RegExp Error
		AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer
		Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array BigUint64Array BigInt64Array
		Uint8ClampedArray Float32Array Float64Array Float16Array DataView Map BigInt Set Iterator WeakMap WeakSet
		WeakRef Proxy Reflect FinalizationRegistry SharedArrayBuffer Buffer URL URLSearchParams TextEncoder
		TextDecoder AbortController AbortSignal Event EventTarget Blob`) {
		m[s] = true
	}
	return m
}()

// tag is Symbol.toStringTag, unless it shows as a property anyway.
func (f *formatter) tag(o *goja.Object) string {
	var v goja.Value
	if ex := f.in.rt.Try(func() { v = o.GetSymbol(goja.SymToStringTag) }); ex != nil {
		return ""
	}
	s, ok := v.(goja.String)
	if !ok || s.Length() == 0 {
		return ""
	}
	if p, ok := f.in.own(o, goja.SymToStringTag); ok && (p.enumerable || f.o.ShowHidden) {
		return ""
	}
	return s.String()
}

// prefix is what stands before the braces: the constructor, the size, the tag.
func prefix(s *shape, fallback, size string) string {
	if s.orphan {
		if s.tag != "" && fallback != s.tag {
			return "[" + fallback + size + ": null prototype] [" + s.tag + "] "
		}
		return "[" + fallback + size + ": null prototype] "
	}
	res := s.constructor + size + " "
	if s.tag == "" {
		return res
	}
	at := strings.Index(s.constructor, s.tag)
	if at >= 0 {
		end := s.constructor[at+len(s.tag):]
		if r, _ := utf8.DecodeRuneInString(end); end == "" || unicode.ToLower(r) != r {
			return res
		}
	}
	return res + "[" + s.tag + "] "
}

func (f *formatter) prefixOf(s *shape) string {
	fallback := ""
	if s.orphan {
		fallback = s.kind.internalName()
		if fallback == s.tag {
			fallback = "Object"
		}
	}
	return prefix(s, fallback, "")
}
