package runtime

import (
	"strings"

	"github.com/dop251/goja"
)

// WholeRegExps makes RegExp.prototype of a VM what ECMA-262 22.2.6 has, for code
// that looks into it, derives from it, or gives an object an exec of its own:
// its getters, test of any object, and methods that can be cut. The engine's
// own are faster, and what any other code sees of them is the same.
func (vm *VM) WholeRegExps() {
	r := vm.initRegExps()
	if r.whole {
		return
	}
	r.whole = true
	r.install()
	proto := vm.builtin("RegExp.prototype")
	for _, name := range []string{"global", "ignoreCase", "multiline", "dotAll", "unicode", "sticky", "source"} {
		get := r.getter(name)
		_ = proto.DefineAccessorProperty(name, vm.Func("get "+name, 0, func(c goja.FunctionCall) goja.Value {
			if o, ok := c.This.(*goja.Object); !ok || o.ClassName() != "RegExp" && !o.SameAs(proto) {
				vm.Throw("TypeError", "RegExp.prototype."+name+" getter called on non-RegExp object")
			}
			return pass(get, c)
		}), nil, goja.FLAG_TRUE, goja.FLAG_FALSE)
	}
	for _, s := range []struct {
		symbol *goja.Symbol
		name   string
		length int
	}{{goja.SymMatch, "match", 1}, {goja.SymMatchAll, "matchAll", 1}, {goja.SymReplace, "replace", 2}, {goja.SymSearch, "search", 1}, {goja.SymSplit, "split", 2}} {
		original, ok := goja.AssertFunction(proto.GetSymbol(s.symbol))
		if !ok {
			continue
		}
		_ = proto.DefineDataPropertySymbol(s.symbol, vm.Func("[Symbol."+s.name+"]", s.length, func(c goja.FunctionCall) goja.Value {
			o, ok := c.This.(*goja.Object)
			if !ok {
				vm.Throw("TypeError", "Method RegExp.prototype.@@"+s.name+" called on incompatible receiver "+vm.text(c.This).String())
			}
			c.This = r.bounded(o)
			return pass(original, c)
		}), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	}
}

// bounded is an object to call exec of: an exec that is neither the built-in nor
// JavaScript cannot be cut, and the engine calls it for as long as it finds
// something.
func (r *regexps) bounded(o *goja.Object) *goja.Object {
	f, ok := o.Get("exec").(*goja.Object)
	if !ok || f.SameAs(r.exec) {
		return o
	}
	call, ok := goja.AssertFunction(f)
	if !ok || !strings.HasSuffix(f.String(), "{ [native code] }") {
		return o
	}
	b := r.vm.rt.CreateObject(o)
	r.vm.Hide(b, "exec", r.vm.Func("exec", 1, func(c goja.FunctionCall) goja.Value {
		r.vm.Checkpoint()
		c.This = o
		return pass(call, c)
	}))
	return b
}

// lastMatch is what the static properties of RegExp tell of.
type lastMatch struct {
	input      goja.String // of RegExp.input, which can be set
	text       goja.String
	start, end int
	groups     []goja.Value // the first is the whole match
}

// RegExpStatics defines RegExp.$1 and its like in a VM, and keeps from then on
// what was matched last.
//
// https://github.com/tc39/proposal-regexp-legacy-features
func (vm *VM) RegExpStatics() {
	vm.WholeRegExps()
	r := vm.regexps
	if r.last != nil {
		return
	}
	empty := vm.rt.ToValue("").(goja.String)
	r.last = &lastMatch{input: empty, text: empty}
	class, ok := vm.rt.GlobalObject().Get("RegExp").(*goja.Object)
	if !ok {
		return
	}
	group := func(i int) goja.Value {
		if i < len(r.last.groups) && !goja.IsUndefined(r.last.groups[i]) {
			return r.last.groups[i]
		}
		return empty
	}
	define := func(get func() goja.Value, set func(goja.Value), names ...string) {
		for _, name := range names {
			_ = class.DefineAccessorProperty(name, vm.Func("get "+name, 0, func(goja.FunctionCall) goja.Value { return get() }),
				vm.Func("set "+name, 1, func(c goja.FunctionCall) goja.Value {
					set(c.Argument(0))
					return goja.Undefined()
				}), goja.FLAG_TRUE, goja.FLAG_FALSE)
		}
	}
	ignore := func(goja.Value) {}
	for i := 1; i <= 9; i++ {
		define(func() goja.Value { return group(i) }, ignore, "$"+string(rune('0'+i)))
	}
	define(func() goja.Value { return r.last.input }, func(v goja.Value) { r.last.input = vm.text(v) }, "input", "$_")
	define(func() goja.Value { return group(0) }, ignore, "lastMatch", "$&")
	define(func() goja.Value {
		if n := len(r.last.groups); n > 1 {
			return group(n - 1)
		}
		return empty
	}, ignore, "lastParen", "$+")
	define(func() goja.Value { return r.last.text.Substring(0, r.last.start) }, ignore, "leftContext", "$`")
	define(func() goja.Value { return r.last.text.Substring(r.last.end, r.last.text.Length()) }, ignore, "rightContext", "$'")
}

// remember keeps what a match found, if a script can ask for it.
func (r *regexps) remember(text goja.String, v goja.Value) {
	found, ok := v.(*goja.Object)
	if r.last == nil || !ok {
		return
	}
	l := &lastMatch{input: text, text: text, start: int(found.Get("index").ToInteger())}
	for i := range int(found.Get("length").ToInteger()) {
		l.groups = append(l.groups, found.Get(r.vm.rt.ToValue(i).String()))
	}
	l.end = l.start + lengthOfString(l.groups[0])
	r.last = l
}

func lengthOfString(v goja.Value) int {
	if s, ok := v.(goja.String); ok {
		return s.Length()
	}
	return 0
}
