package jwt

import (
	"sync"

	"github.com/dop251/goja"
)

// languageSource has what goja does not let Go make or do: classes, addition
// and comparison of any two values, and properties whose names have surrogates
// without a partner.
const languageSource = `({
	base: (construct) => class { constructor(a, b, c, d, e) { construct(this, a, b, c, d, e) } },
	function: (construct) => function (a, b, c, d, e) { construct(this, a, b, c, d, e) },
	derived: (parent, key, construct) => class extends parent { constructor(a) { super(key); construct(this, a) } },
	add: (a, b) => a + b,
	compare: (a, b) => a < b ? -1 : a > b ? 1 : 0,
	entries: (o) => Object.entries(o),
	put: (o, key, v) => { o[key] = v },
})`

var languageProgram = sync.OnceValue(func() *goja.Program {
	return goja.MustCompile("twilio/lib/jwt", languageSource, true)
})

// operation calls one of the functions above.
func (r *realm) operation(name string, args ...goja.Value) goja.Value {
	if r.language == nil {
		v, err := r.rt.RunProgram(languageProgram())
		if err != nil {
			panic(err)
		}
		r.language = v.(*goja.Object)
	}
	f, _ := goja.AssertFunction(r.language.Get(name))
	return r.must(f(goja.Undefined(), args...))
}

// must passes on what a script's code has thrown.
func (r *realm) must(v goja.Value, err error) goja.Value {
	if err != nil {
		panic(err)
	}
	return v
}

func (r *realm) add(a, b goja.Value) goja.Value { return r.operation("add", a, b) }

func (r *realm) compare(a, b goja.Value) int { return int(r.operation("compare", a, b).ToInteger()) }

func truthy(v goja.Value) bool { return v != nil && v.ToBoolean() }

// or is a || b.
func or(a, b goja.Value) goja.Value {
	if truthy(a) {
		return a
	}
	return b
}

// isObject reports whether typeof v is "object".
func isObject(v goja.Value) bool {
	if goja.IsNull(v) {
		return true
	}
	_, ok := v.(*goja.Object)
	return ok && !callable(v)
}

// callable reports whether typeof v is "function".
func callable(v goja.Value) bool {
	_, ok := goja.AssertFunction(v)
	return ok
}

// isString reports whether typeof v is "string".
func isString(v goja.Value) bool {
	_, ok := v.(goja.String)
	return ok
}

// isNumber reports whether typeof v is "number".
func isNumber(v goja.Value) bool {
	if _, ok := v.(*goja.Object); ok || v == nil {
		return false
	}
	switch v.Export().(type) {
	case int64, float64:
		return true
	}
	return false
}

// isBoxed reports whether v is a Number or String object, as class says.
func isBoxed(v goja.Value, class string) bool {
	o, ok := v.(*goja.Object)
	return ok && o.ClassName() == class
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

// write is v[name] = value, in the constructor or a method of a class.
func (r *realm) write(v goja.Value, name string, value goja.Value) {
	if goja.IsUndefined(v) || goja.IsNull(v) {
		r.vm.Throw("TypeError", "Cannot set properties of "+v.String()+" (setting '"+name+"')")
	}
	if err := v.ToObject(r.rt).Set(name, value); err != nil {
		panic(err)
	}
}

// call is v[name](…args), with V8's message when there is no such function; of
// is how the message calls v.
func (r *realm) call(v goja.Value, of, name string, args ...goja.Value) goja.Value {
	f, ok := goja.AssertFunction(r.read(v, name))
	if !ok {
		r.vm.Throw("TypeError", of+"."+name+" is not a function")
	}
	return r.must(f(v, args...))
}

// text is String(v), and throws as a template literal does for a symbol.
func (r *realm) text(v goja.Value) goja.String {
	if s, ok := v.(goja.String); ok {
		return s
	}
	if o, ok := v.(*goja.Object); ok {
		if !callable(o.GetSymbol(goja.SymToPrimitive)) && !callable(o.Get("toString")) && !callable(o.Get("valueOf")) {
			r.vm.Throw("TypeError", "Cannot convert object to primitive value")
		}
		v = o.ToString()
	}
	if _, ok := v.(*goja.Symbol); ok {
		r.vm.Throw("TypeError", "Cannot convert a Symbol value to a string")
	}
	if s, ok := v.(goja.String); ok {
		return s
	}
	return r.rt.ToValue(v.String()).(goja.String)
}

// entries are Object.entries(v).
func (r *realm) entries(v goja.Value) (entries [][2]goja.Value) {
	r.rt.ForOf(r.operation("entries", v), func(e goja.Value) bool {
		entries = append(entries, [2]goja.Value{r.read(e, "0"), r.read(e, "1")})
		return true
	})
	return entries
}

// coded throws an error as Node's own are: with a code, which its text names.
func (r *realm) coded(constructor, code, message string) {
	e := r.vm.NewError(constructor, message)
	_ = e.Set("code", code)
	r.vm.Hide(e, "toString", r.vm.Func("toString", 0, func(c goja.FunctionCall) goja.Value {
		name, message := r.text(r.read(c.This, "name")), r.text(r.read(c.This, "message"))
		return r.rt.ToValue(name.String() + " [" + code + "]: " + message.String())
	}))
	panic(e)
}
