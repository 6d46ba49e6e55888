package runtime

import (
	"errors"
	"math"
	"unicode/utf16"
	"unsafe"
	"weak"

	"dialtone/runtime/regex"

	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"
)

func unistringOf(s string) unistring.String { return unistring.NewFromString(s) }

// init makes ready what costs a VM nothing until it meets such an expression.
func (vm *VM) initRegExps() *regexps {
	if vm.regexps != nil {
		return vm.regexps
	}
	r := &regexps{vm: vm, objects: make(map[weak.Pointer[goja.Object]]*expression)}
	vm.regexps = r
	original := vm.builtin("RegExp.prototype").Get("constructor").(*goja.Object)
	if vm.patterns != nil {
		original, r.wrapped = vm.patterns, true // it is behind the guard
	}
	build, _ := goja.AssertConstructor(original)
	r.construct = func(target *goja.Object, args ...goja.Value) (*goja.Object, error) {
		if target == nil {
			target = original
		}
		return build(target, args...)
	}
	return r
}

// install replaces what of RegExp.prototype looks into an object. The engine's
// other methods call these once exec is replaced.
func (r *regexps) install() {
	if r.exec != nil {
		return
	}
	vm := r.vm
	proto := vm.builtin("RegExp.prototype")
	if !r.wrapped {
		r.wrapped = true
		vm.constructor("RegExp", 2, func(args []goja.Value, target *goja.Object) *goja.Object { return r.build(target, args) })
	}
	callable := func(name string) goja.Callable {
		f, ok := goja.AssertFunction(proto.Get(name))
		if !ok {
			vm.Throw("TypeError", "RegExp.prototype."+name+" is not a function")
		}
		return f
	}
	exec := callable("exec")
	r.exec = vm.Func("exec", 1, func(c goja.FunctionCall) goja.Value {
		o, e := r.find(c.This)
		text := vm.text(c.Argument(0))
		var v goja.Value
		if e == nil {
			vm.Checkpoint() // a method of the engine's may call this without end
			c.Arguments = []goja.Value{text}
			v = pass(exec, c)
		} else {
			v = r.run(o, e, text)
		}
		r.remember(text, v)
		return v
	})
	vm.Hide(proto, "exec", r.exec)
	vm.Hide(proto, "test", vm.Func("test", 1, func(c goja.FunctionCall) goja.Value {
		o, ok := c.This.(*goja.Object)
		if !ok {
			vm.Throw("TypeError", "Method RegExp.prototype.test called on incompatible receiver "+c.This.String())
		}
		return vm.rt.ToValue(!goja.IsNull(r.execute(o, vm.text(c.Argument(0)))))
	}))
	vm.Hide(proto, "toString", vm.Func("toString", 0, func(c goja.FunctionCall) goja.Value {
		o, ok := c.This.(*goja.Object)
		if !ok {
			vm.Throw("TypeError", "Method RegExp.prototype.toString called on incompatible receiver "+c.This.String())
		}
		return vm.rt.ToValue("/").(goja.String).Concat(vm.text(property(o, "source"))).
			Concat(vm.rt.ToValue("/").(goja.String)).Concat(vm.text(property(o, "flags")))
	}))
	compile := callable("compile")
	vm.Hide(proto, "compile", vm.Func("compile", 2, func(c goja.FunctionCall) goja.Value {
		o, _ := c.This.(*goja.Object)
		if o == nil || o.ClassName() != "RegExp" {
			return pass(compile, c)
		}
		return r.compile(o, compile, c)
	}))
	getter := func(name string, get func(goja.FunctionCall) goja.Value) {
		_ = proto.DefineAccessorProperty(name, vm.Func("get "+name, 0, get), nil, goja.FLAG_TRUE, goja.FLAG_FALSE)
	}
	source := r.getter("source")
	getter("source", func(c goja.FunctionCall) goja.Value {
		if _, e := r.find(c.This); e != nil {
			return r.escaped(e.source)
		}
		return pass(source, c)
	})
	flag := func(name string, of func(regex.Flags) bool) {
		getter(name, func(c goja.FunctionCall) goja.Value {
			o, e := r.find(c.This)
			switch {
			case e != nil:
				return vm.rt.ToValue(of(e.flags))
			case o != nil && o.ClassName() == "RegExp":
				return vm.rt.ToValue(false)
			case o != nil && o.SameAs(proto):
				return goja.Undefined()
			}
			vm.Throw("TypeError", "RegExp.prototype."+name+" getter called on non-RegExp object")
			return nil
		})
	}
	flag("hasIndices", func(f regex.Flags) bool { return f.HasIndices })
	flag("unicodeSets", func(f regex.Flags) bool { return f.UnicodeSets })
	getter("flags", func(c goja.FunctionCall) goja.Value {
		o, ok := c.This.(*goja.Object)
		if !ok {
			vm.Throw("TypeError", "RegExp.prototype.flags getter called on non-object "+c.This.String())
		}
		has := func(name string) bool {
			v := o.Get(name)
			return v != nil && v.ToBoolean()
		}
		// They are asked for in this order, which a proxy sees.
		f := regex.Flags{HasIndices: has("hasIndices"), Global: has("global"), IgnoreCase: has("ignoreCase"), Multiline: has("multiline"),
			DotAll: has("dotAll"), Unicode: has("unicode"), Sticky: has("sticky"), UnicodeSets: has("unicodeSets")}
		return vm.rt.ToValue(f.String())
	})
}

// getter is the engine's own getter of RegExp.prototype.
func (r *regexps) getter(name string) goja.Callable {
	proto := r.vm.builtin("RegExp.prototype")
	get, _ := goja.AssertFunction(r.vm.builtin("Object.getOwnPropertyDescriptor"))
	d, err := get(goja.Undefined(), proto, r.vm.rt.ToValue(name))
	if err == nil {
		if o, ok := d.(*goja.Object); ok {
			if f, ok := goja.AssertFunction(o.Get("get")); ok {
				return f
			}
		}
	}
	r.vm.Throw("TypeError", "RegExp.prototype."+name+" is not as the engine made it")
	return nil
}

// compile is RegExp.prototype.compile, B.2.4.1.
func (r *regexps) compile(o *goja.Object, original goja.Callable, c goja.FunctionCall) goja.Value {
	pattern, flags := c.Argument(0), c.Argument(1)
	if p, e := r.find(pattern); p != nil && p.ClassName() == "RegExp" {
		if !goja.IsUndefined(flags) {
			r.vm.Throw("TypeError", "Cannot supply flags when constructing one RegExp from another")
		}
		if e == nil {
			r.forget(o)
			return pass(original, c)
		}
		pattern, flags = e.source, r.vm.rt.ToValue(e.flags.String())
	}
	source, text := r.vm.rt.ToValue("").(goja.String), ""
	if !goja.IsUndefined(pattern) {
		source = r.vm.text(pattern)
	}
	if !goja.IsUndefined(flags) {
		text = r.vm.text(flags).String()
	}
	e := r.expression(source, text)
	r.forget(o)
	standIn, native := goja.Value(source), text
	if e != nil {
		f := e.flags
		f.HasIndices, f.UnicodeSets = false, false
		standIn, native = r.vm.rt.ToValue("(?:)"), f.String()
	}
	v, err := original(o, standIn, r.vm.rt.ToValue(native))
	if err != nil {
		panic(err)
	}
	if e != nil {
		r.keep(o, e)
	}
	return v
}

// execute is RegExpExec, 22.2.7.1.
func (r *regexps) execute(o *goja.Object, text goja.Value) goja.Value {
	f, ok := goja.AssertFunction(o.Get("exec"))
	if !ok {
		if o.ClassName() != "RegExp" {
			r.vm.Throw("TypeError", "Method RegExp.prototype.exec called on incompatible receiver #<"+o.ClassName()+">")
		}
		f, _ = goja.AssertFunction(r.exec)
	}
	v, err := f(o, text)
	if err != nil {
		panic(err)
	}
	if _, is := v.(*goja.Object); !is && !goja.IsNull(v) {
		r.vm.Throw("TypeError", "RegExp exec method returned something other than an Object or null")
	}
	return v
}

// run is RegExpBuiltinExec, 22.2.7.2.
func (r *regexps) run(o *goja.Object, e *expression, text goja.String) goja.Value {
	last := toLength(o.Get("lastIndex"))
	f := e.flags
	moves := f.Global || f.Sticky
	if !moves {
		last = 0
	}
	set := func(n int) {
		if err := o.Set("lastIndex", n); err != nil {
			panic(err)
		}
	}
	if last > float64(text.Length()) {
		set(0)
		return goja.Null()
	}
	slots, err := r.match(e.program, text, int(last), f.Sticky)
	switch {
	case errors.Is(err, regex.ErrStack):
		r.vm.Throw("RangeError", "Maximum call stack size exceeded")
	case err != nil:
		panic(err)
	case slots == nil:
		if moves {
			set(0)
		}
		return goja.Null()
	}
	if moves {
		set(int(slots[1]))
	}
	return r.result(e, text, slots)
}

func toLength(v goja.Value) float64 {
	n := math.Trunc(v.ToFloat())
	if !(n > 0) {
		return 0
	}
	return math.Min(n, 1<<53-1)
}

func (r *regexps) match(p *regex.Program, text goja.String, at int, sticky bool) ([]int32, error) {
	// What is cut is noticed here, and the engine throws what no script can catch.
	check := func() error {
		r.vm.Checkpoint()
		return nil
	}
	if s, ok := asciiOf(text); ok {
		return p.MatchASCII(unsafe.Slice(unsafe.StringData(s), len(s)), at, sticky, check)
	}
	if r.text == nil || !r.text.StrictEquals(text) {
		r.text, r.units = text, unitsOf(text)
	}
	return p.Match(r.units, at, sticky, check)
}

// result is the array of a match, with its groups and indices.
func (r *regexps) result(e *expression, text goja.String, slots []int32) goja.Value {
	rt := r.vm.rt
	n := e.program.Captures()
	captures, indices := make([]any, n), make([]any, n)
	for i := range n {
		captures[i], indices[i] = goja.Undefined(), goja.Undefined()
		if a, b := slots[2*i], slots[2*i+1]; a >= 0 && b >= 0 {
			captures[i] = text.Substring(int(a), int(b))
			if e.flags.HasIndices {
				indices[i] = rt.NewArray(a, b)
			}
		}
	}
	named := func(values []any) goja.Value {
		if len(e.program.Names) == 0 {
			return goja.Undefined()
		}
		groups := rt.CreateObject(nil)
		for _, name := range e.program.Names {
			v := values[name.Groups[0]]
			for _, g := range name.Groups[1:] {
				if slots[2*g] >= 0 {
					v = values[g]
				}
			}
			_ = groups.Set(name.Name, v)
		}
		return groups
	}
	array := rt.NewArray(captures...)
	_ = array.Set("index", slots[0])
	_ = array.Set("input", text)
	_ = array.Set("groups", named(captures))
	if e.flags.HasIndices {
		list := rt.NewArray(indices...)
		_ = list.Set("groups", named(indices))
		_ = array.Set("indices", list)
	}
	return array
}

// escaped is EscapeRegExpPattern, 22.2.6.13.1.
func (r *regexps) escaped(source goja.String) goja.Value {
	if source.Length() == 0 {
		return r.vm.rt.ToValue("(?:)")
	}
	var out []uint16
	class, changed := false, false
	for i := 0; i < source.Length(); i++ {
		c := source.CharAt(i)
		with := ""
		switch c {
		case '\\':
			if i+1 < source.Length() {
				if next := source.CharAt(i + 1); next != '\n' && next != '\r' && next != 0x2028 && next != 0x2029 {
					out = append(out, c, next)
					i++
				} else {
					changed = true // the line end brings its own
				}
				continue
			}
		case '[':
			class = true
		case ']':
			class = false
		case '/':
			if !class {
				with = `\/`
			}
		case '\n':
			with = `\n`
		case '\r':
			with = `\r`
		case 0x2028:
			with = `\u2028`
		case 0x2029:
			with = `\u2029`
		}
		if with == "" {
			out = append(out, c)
			continue
		}
		changed = true
		out = append(out, utf16.Encode([]rune(with))...)
	}
	if !changed {
		return source
	}
	return goja.StringFromUTF16(out)
}
