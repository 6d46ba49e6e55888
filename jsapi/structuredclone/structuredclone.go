// Package structuredclone is the global structuredClone: the HTML standard's
// algorithm over the values of one VM.
//
// https://html.spec.whatwg.org/multipage/structured-data.html
package structuredclone

import (
	"reflect"
	"slices"

	"dialtone/runtime"

	"github.com/dop251/goja"
)

// Module is the global.
func Module() runtime.Module {
	return runtime.Module{Globals: []string{"structuredClone"}, Open: open}
}

// maxDepth bounds the recursion with the value, as the stack does in Node.
const maxDepth = 5000

func open(vm *runtime.VM) runtime.Exports {
	return runtime.Exports{Default: vm.Func("structuredClone", 1, func(c goja.FunctionCall) goja.Value {
		if len(c.Arguments) == 0 {
			vm.Throw("TypeError", "The \"value\" argument must be specified")
		}
		k := &cloner{vm: vm, rt: vm.Runtime(), seen: make(map[*goja.Object]*goja.Object), transferred: make(map[*goja.Object]bool)}
		k.transfers(c.Argument(1))
		v := k.clone(c.Argument(0), 0)
		k.detach()
		return v
	})}
}

type cloner struct {
	vm          *runtime.VM
	rt          *goja.Runtime
	seen        map[*goja.Object]*goja.Object
	transferred map[*goja.Object]bool
	count       int
}

// transfers reads options.transfer: array buffers that move instead of being copied.
func (k *cloner) transfers(options goja.Value) {
	o, ok := options.(*goja.Object)
	if !ok {
		return
	}
	list, ok := o.Get("transfer").(*goja.Object)
	if !ok {
		return
	}
	k.rt.ForOf(list, func(v goja.Value) bool {
		b, ok := v.(*goja.Object)
		if !ok || b.ExportType() != bufferType {
			k.fail("Value not transferable", false)
		}
		if k.transferred[b] {
			k.fail("ArrayBuffer occurs in the transfer list more than once", false)
		}
		k.transferred[b] = true
		return true
	})
}

func (k *cloner) detach() {
	for b := range k.transferred {
		if ab, ok := b.Export().(goja.ArrayBuffer); ok {
			ab.Detach()
		}
	}
}

// fail throws a DataCloneError, about a value that could not be cloned or with
// a text of its own.
func (k *cloner) fail(text string, could bool) {
	if could {
		text += " could not be cloned."
	}
	e := k.vm.NewError("Error", text)
	k.vm.Hide(e, "name", k.rt.ToValue("DataCloneError"))
	k.vm.Hide(e, "code", k.rt.ToValue(25))
	panic(e)
}

// tag is what kind of built-in object o is.
func (k *cloner) tag(o *goja.Object) string {
	if name := o.ClassName(); name != "Object" {
		return name
	}
	if s := o.GetSymbol(goja.SymToStringTag); s != nil {
		return s.String()
	}
	return "Object"
}

func (k *cloner) clone(v goja.Value, depth int) goja.Value {
	if s, ok := v.(*goja.Symbol); ok {
		k.fail("Symbol("+s.String()+")", true)
	}
	o, ok := v.(*goja.Object)
	if !ok {
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
	if _, callable := goja.AssertFunction(o); callable {
		k.fail(o.String(), true)
	}
	switch exported := o.ExportType(); {
	case exported != nil && exported.String() == "goja.Proxy":
		k.fail("#<Object>", true)
	}
	switch o.ClassName() {
	case "Number", "String", "Boolean":
		return k.keep(o, k.construct(o.ClassName(), k.primitive(o)))
	case "Date":
		return k.keep(o, k.construct("Date", k.call(o, "valueOf")))
	case "RegExp":
		return k.keep(o, k.construct("RegExp", o.Get("source"), o.Get("flags")))
	case "Array":
		c := k.keep(o, k.construct("Array"))
		_ = c.Set("length", o.Get("length"))
		return k.members(c, o, depth)
	case "Error":
		return k.errorOf(o, depth)
	}
	switch {
	case o.ExportType() == bufferType:
		return k.buffer(o)
	case k.is(o, "Map"):
		return k.mapOf(o, depth)
	case k.is(o, "Set"):
		return k.setOf(o, depth)
	}
	return k.objectOf(o, depth)
}

var bufferType = reflect.TypeFor[goja.ArrayBuffer]()

// is reports whether o is a Map or a Set: only those can be asked with the
// class's own method, whatever their prototype and tag say.
func (k *cloner) is(o *goja.Object, class string) (yes bool) {
	if k.tag(o) != class {
		return false
	}
	k.rt.Try(func() {
		prototype := k.rt.GlobalObject().Get(class).(*goja.Object).Get("prototype").(*goja.Object)
		has, _ := goja.AssertFunction(prototype.Get("has"))
		_, err := has(o, goja.Undefined())
		yes = err == nil
	})
	return yes
}

// objectOf clones a plain object, or refuses a built-in that cannot be cloned.
func (k *cloner) objectOf(o *goja.Object, depth int) goja.Value {
	switch name := k.tag(o); name {
	case "Promise", "WeakMap", "WeakSet", "WeakRef", "Generator":
		k.fail("#<"+name+">", true)
	case "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "Float32Array",
		"Float64Array", "BigInt64Array", "BigUint64Array", "DataView":
		if buffer, ok := o.Get("buffer").(*goja.Object); ok {
			length := o.Get("length")
			if name == "DataView" {
				length = o.Get("byteLength")
			}
			return k.keep(o, k.construct(name, k.clone(buffer, depth+1), o.Get("byteOffset"), length))
		}
	}
	return k.members(k.keep(o, k.rt.NewObject()), o, depth)
}

func (k *cloner) keep(from, to *goja.Object) *goja.Object {
	k.seen[from] = to
	return to
}

// members copies the own enumerable properties with string keys.
func (k *cloner) members(to, from *goja.Object, depth int) goja.Value {
	for _, name := range from.Keys() {
		v := from.Get(name)
		if v == nil {
			v = goja.Undefined()
		}
		if err := to.DefineDataProperty(name, k.clone(v, depth+1), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE); err != nil {
			panic(err)
		}
	}
	return to
}

func (k *cloner) construct(name string, args ...goja.Value) *goja.Object {
	o, err := k.rt.New(k.rt.GlobalObject().Get(name), args...)
	if err != nil {
		panic(err)
	}
	return o
}

func (k *cloner) call(o *goja.Object, method string, args ...goja.Value) goja.Value {
	f, ok := goja.AssertFunction(o.Get(method))
	if !ok {
		k.vm.Throw("TypeError", method+" is not a function")
	}
	v, err := f(o, args...)
	if err != nil {
		panic(err)
	}
	return v
}

func (k *cloner) primitive(o *goja.Object) goja.Value { return k.call(o, "valueOf") }

func (k *cloner) mapOf(o *goja.Object, depth int) goja.Value {
	c := k.keep(o, k.construct("Map"))
	k.rt.ForOf(k.call(o, "entries"), func(v goja.Value) bool {
		pair := v.(*goja.Object)
		k.call(c, "set", k.clone(pair.Get("0"), depth+1), k.clone(pair.Get("1"), depth+1))
		return true
	})
	return c
}

func (k *cloner) setOf(o *goja.Object, depth int) goja.Value {
	c := k.keep(o, k.construct("Set"))
	k.rt.ForOf(k.call(o, "values"), func(v goja.Value) bool {
		k.call(c, "add", k.clone(v, depth+1))
		return true
	})
	return c
}

var errorNames = []string{"EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"}

// errorOf keeps an error's name if it is one of the language's, and its
// message, stack and cause.
func (k *cloner) errorOf(o *goja.Object, depth int) goja.Value {
	name := "Error"
	if n := o.Get("name"); n != nil && slices.Contains(errorNames, n.String()) {
		name = n.String()
	}
	c := k.keep(o, k.construct(name))
	for _, member := range []string{"message", "stack"} {
		if v := o.Get(member); v != nil && !goja.IsUndefined(v) {
			k.vm.Hide(c, member, k.rt.ToValue(v.String()))
		}
	}
	if cause := o.Get("cause"); cause != nil {
		k.vm.Hide(c, "cause", k.clone(cause, depth+1))
	}
	return c
}

func (k *cloner) buffer(o *goja.Object) goja.Value {
	b, ok := o.Export().(goja.ArrayBuffer)
	if !ok || b.Detached() {
		k.fail("An ArrayBuffer is detached and could not be cloned.", false)
	}
	return k.keep(o, k.rt.ToValue(k.rt.NewArrayBuffer(slices.Clone(b.Bytes()))).(*goja.Object))
}
