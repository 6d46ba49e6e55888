package structuredclone

import (
	"math"
	"slices"
	"strings"

	"dialtone/jsapi/inspect"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// maxDepth bounds the recursion with the value, as the stack does in Node.
const maxDepth = 5000

type cloner struct {
	vm          *runtime.VM
	rt          *goja.Runtime
	in          *inspect.Inspector
	seen        map[*goja.Object]*goja.Object // clones by what they are of
	moved       map[*goja.Object]bool         // buffers that are transferred
	transferred []*goja.Object
	count       int
	odd         *oddKeys
}

// clone clones a value.
func (k *cloner) clone(v goja.Value, depth int) goja.Value {
	o, ok := v.(*goja.Object)
	if !ok {
		if s, ok := v.(*goja.Symbol); ok {
			k.cannot("Symbol(" + s.String() + ")")
		}
		return v
	}
	if c, ok := k.seen[o]; ok {
		return c
	}
	if depth > maxDepth {
		k.vm.Throw("RangeError", "Maximum call stack size exceeded")
	}
	if k.count++; k.count%256 == 0 {
		k.vm.Checkpoint()
	}
	class := k.in.ClassOf(o)
	switch class {
	case "Number", "String", "Boolean", "BigInt":
		boxed := k.in.Primitive(o).ToObject(k.rt)
		return k.keep(o, boxed)
	case "Date":
		return k.keep(o, k.construct("Date", k.in.Primitive(o)))
	case "RegExp":
		return k.keep(o, k.construct("RegExp", o.Get("source"), o.Get("flags")))
	case "Map", "Set":
		return k.collection(o, depth)
	case "Array":
		c := k.keep(o, k.rt.NewArray())
		_ = c.Set("length", o.Get("length"))
		return k.members(c, o, depth)
	case "Error":
		return k.error(o, depth)
	case "ArrayBuffer":
		return k.buffer(o)
	case "Object":
		if o.GetSymbol(Transferable) != nil {
			k.refuse("Object that needs transfer was found in message but not listed in transferList")
		}
		if t := tag(o); refused[t] {
			k.cannot("[object " + t + "]")
		}
		return k.members(k.keep(o, k.rt.NewObject()), o, depth)
	case "Arguments", "Function", "Promise", "Proxy", "Symbol", "WeakMap", "WeakSet":
		k.cannot(k.text(o))
	}
	return k.view(o, class, depth)
}

// refused are the tags of built-in objects that goja has no other sign for.
var refused = map[string]bool{
	"Generator": true, "Array Iterator": true, "Map Iterator": true, "Set Iterator": true, "String Iterator": true,
	"RegExp String Iterator": true,
}

// tag is what the prototype of an object says it is. What an object says of
// itself is a property like others.
func tag(o *goja.Object) string {
	p := o.Prototype()
	if p == nil {
		return ""
	}
	if s, ok := p.GetSymbol(goja.SymToStringTag).(goja.String); ok {
		return s.String()
	}
	return ""
}

func (k *cloner) keep(from, to *goja.Object) *goja.Object {
	k.seen[from] = to
	return to
}

// construct makes an object by a global constructor.
func (k *cloner) construct(name string, args ...goja.Value) *goja.Object {
	c, ok := k.rt.GlobalObject().Get(name).(*goja.Object)
	if !ok {
		k.vm.Throw("TypeError", name+" is not a constructor")
	}
	o, err := k.rt.New(c, args...)
	if err != nil {
		panic(err)
	}
	return o
}

// members copies the own enumerable properties with string keys.
func (k *cloner) members(to, from *goja.Object, depth int) goja.Value {
	for _, name := range from.Keys() {
		if strings.ContainsRune(name, '\uFFFD') {
			// Go has no text for a lone surrogate.
			k.oddMembers(to, from, depth)
			return to
		}
	}
	for _, name := range from.Keys() {
		v := from.Get(name)
		if v == nil { // a getter has deleted it
			continue
		}
		if err := to.DefineDataProperty(name, k.clone(v, depth+1), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE); err != nil {
			panic(err)
		}
	}
	return to
}

func (k *cloner) collection(o *goja.Object, depth int) goja.Value {
	entries, isMap, _ := k.in.Entries(o, math.MaxInt)
	name, method := "Set", "add"
	if isMap {
		name, method = "Map", "set"
	}
	c := k.keep(o, k.construct(name))
	add, ok := goja.AssertFunction(c.Get(method))
	if !ok {
		k.vm.Throw("TypeError", name+".prototype."+method+" is not a function")
	}
	for _, e := range entries {
		args := []goja.Value{k.clone(e[0], depth+1)}
		if isMap {
			args = append(args, k.clone(e[1], depth+1))
		}
		if _, err := add(c, args...); err != nil {
			panic(err)
		}
	}
	return c
}

var errorNames = []string{"EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"}

// error keeps an error's name if it is one of the language's, and its message,
// stack and cause.
func (k *cloner) error(o *goja.Object, depth int) goja.Value {
	name := "Error"
	if n := o.Get("name"); n != nil && slices.Contains(errorNames, n.String()) {
		name = n.String()
	}
	c := k.keep(o, k.construct(name))
	own := o.GetOwnPropertyNames()
	if slices.Contains(own, "message") {
		message, ok := o.Get("message").(goja.String)
		if !ok {
			message = k.rt.ToValue(o.Get("message").String()).(goja.String)
		}
		k.vm.Hide(c, "message", message)
	}
	if s, ok := o.Get("stack").(goja.String); ok {
		k.vm.Hide(c, "stack", s)
	}
	if slices.Contains(own, "cause") {
		k.vm.Hide(c, "cause", k.clone(o.Get("cause"), depth+1))
	}
	return c
}

func (k *cloner) buffer(o *goja.Object) *goja.Object {
	if c, ok := k.seen[o]; ok {
		return c
	}
	b := o.Export().(goja.ArrayBuffer)
	if b.Detached() {
		k.refuse("An ArrayBuffer is detached and could not be cloned.")
	}
	data := b.Bytes()
	if !k.moved[o] {
		data = slices.Clone(data)
	}
	return k.keep(o, k.rt.ToValue(k.rt.NewArrayBuffer(data)).(*goja.Object))
}

// view clones a typed array or a DataView with the whole of its buffer, which
// it may share with others.
func (k *cloner) view(o *goja.Object, class string, depth int) goja.Value {
	b, offset, length := k.in.View(o)
	if b == nil {
		k.cannot(k.text(o))
	}
	return k.keep(o, k.construct(class, k.buffer(b), k.rt.ToValue(offset), k.rt.ToValue(length)))
}

// oddKeys are functions for properties whose names have no text in Go.
type oddKeys struct{ keys, get, define goja.Callable }

var oddKeysProgram = goja.MustCompile("structuredClone", `[
	(o) => Object.keys(o),
	(o, key) => o[key],
	(o, key, value) => { Object.defineProperty(o, key, {value, writable: true, enumerable: true, configurable: true}) },
]`, true)

func (k *cloner) oddMembers(to, from *goja.Object, depth int) {
	call := func(f goja.Callable, args ...goja.Value) goja.Value {
		v, err := f(goja.Undefined(), args...)
		if err != nil {
			panic(err)
		}
		return v
	}
	if k.odd == nil {
		v, err := k.rt.RunProgram(oddKeysProgram)
		if err != nil {
			panic(err)
		}
		fs := v.(*goja.Object)
		f := func(i string) goja.Callable { c, _ := goja.AssertFunction(fs.Get(i)); return c }
		k.odd = &oddKeys{f("0"), f("1"), f("2")}
	}
	k.rt.ForOf(call(k.odd.keys, from), func(key goja.Value) bool {
		call(k.odd.define, to, key, k.clone(call(k.odd.get, from, key), depth+1))
		return true
	})
}
