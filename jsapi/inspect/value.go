package inspect

import (
	"strings"

	"github.com/dop251/goja"
)

// maxNesting is how deep objects may nest, whatever the depth asked for.
const maxNesting = 400

// formatter writes one value and what is in it.
type formatter struct {
	in       *Inspector
	o        Options
	indent   int
	seen     []*goja.Object // the objects that the one being written is in
	circular map[*goja.Object]int
	current  int // the nesting of the object entered last
	work     int // bytes written so far, those put together again included
}

func newFormatter(in *Inspector, o Options) *formatter { return &formatter{in: in, o: o} }

// room is how many more bytes are worth writing. The output is cut far before.
func (f *formatter) room() int { return max(0, 8*f.o.maxLength()-f.work) }

// leastWork is what a value counts for, however short it is.
const leastWork = 8

func (f *formatter) full() bool { return f.room() == 0 }

// value writes any value. Recurse is how many objects it is in, and bytes says
// that an ArrayBuffer is to be named only.
func (f *formatter) value(v goja.Value, recurse int, bytes bool) string {
	if f.full() {
		return "..."
	}
	o, ok := v.(*goja.Object)
	if !ok {
		if v == nil {
			v = goja.Undefined()
		}
		s := f.primitive(v)
		f.work += max(len(s), leastWork)
		return s
	}
	context := o
	if isProxy(o) {
		target := unwrap(o)
		if target == nil {
			return "<Revoked Proxy>"
		}
		if f.o.ShowProxy {
			return f.proxy(o.Export().(goja.Proxy), recurse)
		}
		o = target
	}
	if f.o.CustomInspect {
		if s, ok := f.customized(o, context, recurse); ok {
			f.work += len(s)
			return s
		}
	}
	for _, s := range f.seen {
		if s == o {
			return "[Circular *" + itoa(f.reference(o)) + "]"
		}
	}
	return f.object(o, recurse, bytes)
}

// reference numbers an object that is written inside itself.
func (f *formatter) reference(o *goja.Object) int {
	if n, ok := f.circular[o]; ok {
		return n
	}
	if f.circular == nil {
		f.circular = make(map[*goja.Object]int)
	}
	f.circular[o] = len(f.circular) + 1
	return len(f.circular)
}

// customized calls the object's own method for being written, if it has one.
func (f *formatter) customized(o, context *goja.Object, recurse int) (string, bool) {
	if f.in.custom == nil {
		return "", false
	}
	method := o.GetSymbol(f.in.custom)
	m, ok := method.(*goja.Object)
	if !ok || m == f.in.function {
		return "", false
	}
	fn, ok := goja.AssertFunction(m)
	if !ok {
		return "", false
	}
	if p, ok := f.in.own(o, f.in.rt.ToValue("constructor")); ok {
		if c, ok := p.value.(*goja.Object); ok && c.Get("prototype") == goja.Value(o) {
			return "", false
		}
	}
	depth := f.in.rt.ToValue(f.o.Depth - recurse)
	if f.o.Depth == Infinity {
		depth = goja.PositiveInf()
	}
	ret := call(fn, context, depth, f.userOptions(), f.in.Function())
	if r, ok := ret.(*goja.Object); ok && r == context {
		return "", false
	}
	if s, ok := ret.(goja.String); ok {
		return strings.ReplaceAll(s.String(), "\n", "\n"+f.spaces(f.indent)), true
	}
	f.seen = append(f.seen, nil) // counts against maxNesting
	defer func() { f.seen = f.seen[:len(f.seen)-1] }()
	if len(f.seen) > maxNesting {
		return "[" + interruptedText + "]", true
	}
	return f.value(ret, recurse, false), true
}

const interruptedText = "Inspection interrupted prematurely. Maximum call stack size exceeded."

func (f *formatter) proxy(p goja.Proxy, recurse int) string {
	if recurse > f.o.Depth {
		return "Proxy [Array]"
	}
	if len(f.seen) > maxNesting {
		return "[Proxy: " + interruptedText + "]"
	}
	recurse++
	f.indent += 2
	f.seen = append(f.seen, nil)
	parts := []string{f.value(p.Target(), recurse, false), f.value(p.Handler(), recurse, false)}
	f.seen = f.seen[:len(f.seen)-1]
	f.indent -= 2
	return f.reduce(parts, "", "Proxy [", "]", asArray, recurse, nil)
}

// shape is what is known of an object before its parts are written.
type shape struct {
	kind        kind
	constructor string
	orphan      bool // it has no constructor: its chain of prototypes ends without one
	tag         string
	base        string
	open, close string
	keys        []goja.Value
	elements    func(recurse int) []string
	extra       []string // names of internal values
	how         extras
	whole       bool // base is all there is
}

// object writes an object that is not a proxy and not inside itself.
func (f *formatter) object(o *goja.Object, recurse int, bytes bool) string {
	var inherited []string
	s := shape{kind: f.in.kindOf(o)}
	s.constructor, s.orphan = f.constructorName(o, s.kind, recurse, &inherited)
	s.tag = f.tag(o)
	f.describe(o, &s, recurse, bytes, len(inherited) > 0)
	if s.whole {
		f.work += max(len(s.base), leastWork)
		return s.base
	}
	if recurse > f.o.Depth {
		name := strings.TrimSuffix(f.prefixOf(&s), " ")
		if !s.orphan {
			name = "[" + name + "]"
		}
		return name
	}
	if len(f.seen) >= maxNesting {
		return "[" + strings.TrimSuffix(f.prefixOf(&s), " ") + ": " + interruptedText + "]"
	}
	recurse++
	f.seen = append(f.seen, o)
	f.current = recurse
	var output []string
	if s.elements != nil {
		output = s.elements(recurse)
	}
	for _, name := range s.extra {
		output = append(output, f.extraProperty(o, s.kind, recurse, name, bytes))
	}
	elements := len(output)
	for _, key := range s.keys {
		if f.full() {
			break
		}
		output = append(output, f.property(o, recurse, key, s.how))
	}
	properties := len(output)
	output = append(output, inherited...)
	if n, ok := f.circular[o]; ok {
		reference := "<ref *" + itoa(n) + ">"
		switch {
		case f.o.Compact == CompactTrue:
			s.open = reference + " " + s.open
		case s.base == "":
			s.base = reference
		default:
			s.base = reference + " " + s.base
		}
	}
	f.seen = f.seen[:len(f.seen)-1]
	if f.o.Sorted {
		if s.how == asObject {
			sortStrings(output)
		} else {
			sortStrings(output[elements:properties])
		}
	}
	res := f.reduce(output, s.base, s.open, s.close, s.how, recurse, o)
	f.work += max(len(res)/4, leastWork)
	// Nobody sees so much, and each object around this one would copy it.
	return res[:min(len(res), 4*f.o.maxLength())]
}

// property writes one property of an object.
func (f *formatter) property(o *goja.Object, recurse int, key goja.Value, how extras) string {
	p, _ := f.in.own(o, key)
	return f.described(o, p, recurse, key, how)
}

func (f *formatter) described(o *goja.Object, p property, recurse int, key goja.Value, how extras) string {
	var s string
	extra := " "
	switch {
	case p.value != nil:
		indent := 2
		if f.o.Compact == CompactTrue && how == asObject {
			indent = 3
		}
		f.indent += indent
		s = f.value(p.value, recurse, false)
		if indent == 3 && f.o.BreakLength < Width(s) {
			extra = "\n" + f.spaces(f.indent)
		}
		f.indent -= indent
	case p.get != nil:
		s = f.getter(o, p, recurse)
	case p.set != nil:
		s = "[Setter]"
	default:
		s = "undefined"
	}
	if how == asElement {
		return s
	}
	name := f.name(key)
	if !p.enumerable {
		name = "[" + name + "]"
	}
	f.work += len(name) + 2
	return name + ":" + extra + s
}

// getter writes a property that has a getter, which is called only if the
// options ask for it.
func (f *formatter) getter(o *goja.Object, p property, recurse int) string {
	label := "Getter"
	if p.set != nil {
		label = "Getter/Setter"
	}
	wanted := f.o.Getters == "all" || f.o.Getters == "get" && p.set == nil || f.o.Getters == "set" && p.set != nil
	get, ok := goja.AssertFunction(p.get)
	if !wanted || !ok {
		return "[" + label + "]"
	}
	f.indent += 2
	defer func() { f.indent -= 2 }()
	v, err := get(o)
	if err != nil {
		ex, ok := err.(*goja.Exception)
		if !ok {
			panic(err)
		}
		return "[" + label + ": <Inspection threw (" + f.value(ex.Value(), recurse, false) + ")>]"
	}
	if _, ok := v.(*goja.Object); ok {
		return "[" + label + "] " + f.value(v, recurse, false)
	}
	return "[" + label + ": " + f.primitive(v) + "]"
}

// name writes the name of a property.
func (f *formatter) name(key goja.Value) string {
	if sym, ok := key.(*goja.Symbol); ok {
		var b strings.Builder
		escape(&b, f.in.rt.ToValue(symbolText(f.in, sym)).(goja.String), '\'')
		return b.String()
	}
	s := key.String()
	if !isIdentifier(s) {
		if str, ok := key.(goja.String); ok {
			return quote(str)
		}
		return f.quoteGo(s)
	}
	if s == "__proto__" {
		return "['__proto__']"
	}
	return s
}

func isIdentifier(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c != '_' && (c|0x20 < 'a' || c|0x20 > 'z') && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return s != ""
}
