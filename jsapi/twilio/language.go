package twilio

import (
	"sync"

	"dialtone/jsapi/twilio/rest"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// languageSource makes what goja does not let Go make: classes.
const languageSource = `({
	base: (construct) => class { constructor(...a) { construct(this, ...a) } },
	derived: (parent, before, construct) => class extends parent { constructor(...a) { super(...before(...a)); construct(this, ...a) } },
})`

var languageProgram = sync.OnceValue(func() *goja.Program {
	return goja.MustCompile("twilio/lib", languageSource, true)
})

// realm is the package in one VM: its values, each made when it is first wanted.
type realm struct {
	vm       *runtime.VM
	rt       *goja.Runtime
	language *goja.Object
	custom   *goja.Symbol          // nodejs.util.inspect.custom
	function *goja.Object          // what require('twilio') gives
	exports  map[string]goja.Value // by name
	values   map[string]goja.Value // what else is made once

	symbol     *goja.Symbol // what an object's place is kept under
	prototypes map[*rest.Resource]*goja.Object
}

// once makes a value when it is first wanted.
func (r *realm) once(name string, make func() goja.Value) goja.Value {
	v := r.values[name]
	if v == nil {
		v = make()
		r.values[name] = v
	}
	return v
}

// A class is how a class of the npm package looks, and what it does.
type class struct {
	name    string
	length  int
	extends func() *goja.Object                  // the parent; nil for none
	before  func(args []goja.Value) []goja.Value // what the parent's constructor is given; nil for all
	create  func(this *goja.Object, args []goja.Value)
	methods []method
	getters []getter
}

type method struct {
	name   string
	length int
	call   func(this *goja.Object, args []goja.Value) goja.Value
}

type getter struct {
	name string
	get  func(this *goja.Object) goja.Value
}

// class makes a class once.
func (r *realm) class(c class) *goja.Object {
	return r.once("class "+c.name, func() goja.Value { return r.newClass(c) }).(*goja.Object)
}

func (r *realm) newClass(c class) *goja.Object {
	if r.language == nil {
		v, err := r.rt.RunProgram(languageProgram())
		if err != nil {
			panic(err)
		}
		r.language = v.(*goja.Object)
	}
	create := r.rt.ToValue(func(f goja.FunctionCall) goja.Value {
		if c.create != nil {
			c.create(f.Argument(0).(*goja.Object), f.Arguments[1:])
		}
		return goja.Undefined()
	})
	var o *goja.Object
	if c.extends == nil {
		o = r.call(r.language, "base", create).(*goja.Object)
	} else {
		before := r.rt.ToValue(func(f goja.FunctionCall) goja.Value {
			args := f.Arguments
			if c.before != nil {
				args = c.before(args)
			}
			list := make([]any, len(args))
			for i, a := range args {
				list[i] = a
			}
			return r.rt.NewArray(list...)
		})
		o = r.call(r.language, "derived", c.extends(), before, create).(*goja.Object)
	}
	_ = o.DefineDataProperty("name", r.rt.ToValue(c.name), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = o.DefineDataProperty("length", r.rt.ToValue(c.length), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	prototype := o.Get("prototype").(*goja.Object)
	for _, m := range c.methods {
		r.vm.Hide(prototype, m.name, r.vm.Func(m.name, m.length, func(f goja.FunctionCall) goja.Value {
			return m.call(r.this(f.This, m.name), f.Arguments)
		}))
	}
	for _, g := range c.getters {
		_ = prototype.DefineAccessorProperty(g.name, r.vm.Func("get "+g.name, 0, func(f goja.FunctionCall) goja.Value {
			return g.get(r.this(f.This, g.name))
		}), nil, goja.FLAG_TRUE, goja.FLAG_FALSE)
	}
	return o
}

// this is the object that a method was called on.
func (r *realm) this(v goja.Value, reading string) *goja.Object {
	if o, ok := v.(*goja.Object); ok {
		return o
	}
	r.vm.Throw("TypeError", "Cannot read properties of "+v.String()+" (reading '"+reading+"')")
	return nil
}

// construct is new f(…args).
func (r *realm) construct(f *goja.Object, args ...goja.Value) *goja.Object {
	o, err := r.rt.New(f, args...)
	if err != nil {
		panic(err)
	}
	return o
}

// call is v[name](…args).
func (r *realm) call(v goja.Value, name string, args ...goja.Value) goja.Value {
	f, ok := goja.AssertFunction(r.read(v, name))
	if !ok {
		r.vm.Throw("TypeError", name+" is not a function")
	}
	result, err := f(v, args...)
	if err != nil {
		panic(err)
	}
	return result
}

// read is v[name], with V8's message when v has no properties.
func (r *realm) read(v goja.Value, name string) goja.Value {
	if goja.IsUndefined(v) || goja.IsNull(v) {
		r.vm.Throw("TypeError", "Cannot read properties of "+v.String()+" (reading '"+name+"')")
	}
	if p := v.ToObject(r.rt).Get(name); p != nil {
		return p
	}
	return goja.Undefined()
}

// global is a property of the global object, as a script may have left it.
func (r *realm) global(name string) goja.Value { return r.read(r.rt.GlobalObject(), name) }

// set is o[name] = v.
func set(o *goja.Object, name string, v goja.Value) {
	if err := o.Set(name, v); err != nil {
		panic(err)
	}
}

func at(args []goja.Value, i int) goja.Value {
	if i < len(args) {
		return args[i]
	}
	return goja.Undefined()
}

func truthy(v goja.Value) bool { return v != nil && v.ToBoolean() }

func isNullish(v goja.Value) bool { return v == nil || goja.IsUndefined(v) || goja.IsNull(v) }

// or is a || b.
func or(a, b goja.Value) goja.Value {
	if truthy(a) {
		return a
	}
	return b
}

// rejected is a promise that is rejected with the Error of a message.
func (r *realm) rejected(message string) goja.Value {
	p, _, reject := r.rt.NewPromise()
	_ = reject(r.vm.NewError("Error", message))
	return r.rt.ToValue(p)
}

// resolved is a promise of a value.
func (r *realm) resolved(v any) goja.Value {
	p, resolve, _ := r.rt.NewPromise()
	_ = resolve(v)
	return r.rt.ToValue(p)
}

// async is what an async function makes of f: what f throws rejects the promise.
func (r *realm) async(f func() goja.Value) goja.Value {
	p, resolve, reject := r.rt.NewPromise()
	var v goja.Value
	if ex := r.rt.Try(func() { v = f() }); ex != nil {
		_ = reject(ex.Value())
	} else {
		_ = resolve(v)
	}
	return r.rt.ToValue(p)
}

// then is promise.then(…) with one or both of the handlers.
func (r *realm) then(promise goja.Value, fulfilled, rejected func(goja.Value) goja.Value) goja.Value {
	handler := func(f func(goja.Value) goja.Value) goja.Value {
		if f == nil {
			return goja.Undefined()
		}
		return r.rt.ToValue(func(c goja.FunctionCall) goja.Value { return f(c.Argument(0)) })
	}
	return r.call(promise, "then", handler(fulfilled), handler(rejected))
}
