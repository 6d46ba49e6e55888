package jwt

import "github.com/dop251/goja"

// class is how a class of the npm package looks, and what it does. A method
// or a constructor reads its arguments as a function of the language does: one
// that is missing is undefined.
type class struct {
	name      string
	length    int // of the constructor
	construct func(this goja.Value, args arguments)
	constants []constant // properties of the prototype, before the methods
	methods   []method
}

type constant struct{ name, value string }

type method struct {
	name   string
	length int
	call   func(this goja.Value, args arguments) goja.Value
}

type arguments []goja.Value

func (a arguments) at(i int) goja.Value {
	if i < len(a) {
		return a[i]
	}
	return goja.Undefined()
}

// base makes a class that extends nothing; in the oldest major it is a
// function, and what its prototype has can be enumerated.
func (r *realm) base(c class) *goja.Object {
	kind := "base"
	if r.legacy() {
		kind = "function"
	}
	return r.finish(c, r.operation(kind, r.constructor(c)))
}

// derived makes a class whose constructor calls that of its parent with key.
func (r *realm) derived(parent *goja.Object, key string, c class) *goja.Object {
	return r.finish(c, r.operation("derived", parent, r.rt.ToValue(key), r.constructor(c)))
}

func (r *realm) constructor(c class) goja.Value {
	return r.rt.ToValue(func(f goja.FunctionCall) goja.Value {
		c.construct(f.Argument(0), f.Arguments[1:])
		return goja.Undefined()
	})
}

func (r *realm) finish(c class, made goja.Value) *goja.Object {
	o := made.(*goja.Object)
	r.fix(o, "name", r.rt.ToValue(c.name))
	r.fix(o, "length", r.rt.ToValue(c.length))
	proto := o.Get("prototype").(*goja.Object)
	for _, k := range c.constants {
		_ = proto.Set(k.name, k.value)
	}
	for _, m := range c.methods {
		if r.legacy() {
			_ = proto.Set(m.name, r.function(m))
		} else {
			r.vm.Hide(proto, m.name, r.function(m))
		}
	}
	return o
}

func (r *realm) function(m method) *goja.Object {
	return r.vm.Func(m.name, m.length, func(f goja.FunctionCall) goja.Value { return m.call(f.This, f.Arguments) })
}

// fix defines a property of the kind that the name of a function is.
func (r *realm) fix(o *goja.Object, name string, v goja.Value) {
	_ = o.DefineDataProperty(name, v, goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
}

// require throws the error of a missing parameter when a value is falsy.
func (r *realm) require(v goja.Value, message string) {
	if !truthy(v) {
		r.vm.Throw("Error", message)
	}
}

// requireOption is require for one of the options of a constructor, which in
// the oldest major may be falsy.
func (r *realm) requireOption(v goja.Value, name string) {
	if r.legacy() && !goja.IsUndefined(v) {
		return
	}
	r.require(v, `Required parameter "`+name+`" missing.`)
}

// copy sets properties of a new object to those of its options that have the
// same names.
func (r *realm) copy(this goja.Value, options goja.Value, names ...string) {
	for _, name := range names {
		r.write(this, name, r.read(options, name))
	}
}
