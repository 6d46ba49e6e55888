// Package timers is setTimeout, setInterval, setImmediate, their clear
// functions, and queueMicrotask, as Node has them, and the modules timers and
// timers/promises. What they schedule lives in the VM's event loop and ends with
// the invocation.
//
// https://nodejs.org/docs/latest-v24.x/api/timers.html
package timers

import (
	"embed"
	"fmt"
	"math"
	"time"

	"dialtone/jsapi/coded"
	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are the timers' globals with the module of their name, and
// timers/promises.
func Modules() []runtime.Module {
	return []runtime.Module{
		{
			Name: "timers",
			Globals: []string{"setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval", "clearImmediate",
				"queueMicrotask"},
			Open: open,
		},
		library.Module("timers/promises", "library/promises.js", nil),
	}
}

func open(vm *runtime.VM) runtime.Exports {
	t := &timers{vm: vm}
	promise, _, _ := vm.Runtime().NewPromise()
	t.then, _ = goja.AssertFunction(vm.Runtime().ToValue(promise).(*goja.Object).Get("then"))
	t.timeout = t.class("Timeout", map[string]func(*handle) goja.Value{
		"ref":    func(h *handle) goja.Value { h.unref = false; vm.RefTimer(h.id, true); return h.object },
		"unref":  func(h *handle) goja.Value { h.unref = true; vm.RefTimer(h.id, false); return h.object },
		"hasRef": func(h *handle) goja.Value { return vm.Runtime().ToValue(!h.unref) },
		"refresh": func(h *handle) goja.Value {
			if !h.cleared {
				vm.ClearTimer(h.id)
				t.arm(h)
			}
			return h.object
		},
		"close": func(h *handle) goja.Value { t.clear(h); return h.object },
	})
	t.immediate = t.class("Immediate", map[string]func(*handle) goja.Value{
		"ref":    func(h *handle) goja.Value { h.unref = false; return h.object },
		"unref":  func(h *handle) goja.Value { h.unref = true; return h.object },
		"hasRef": func(h *handle) goja.Value { return vm.Runtime().ToValue(!h.unref && !h.cleared) },
	})
	_ = t.timeout.SetSymbol(goja.SymToPrimitive, vm.Func("[Symbol.toPrimitive]", 0, func(c goja.FunctionCall) goja.Value {
		h := t.this(c.This)
		if t.byNumber == nil {
			t.byNumber = make(map[int64]*handle)
			vm.OnRelease(func() { t.byNumber = nil })
		}
		t.byNumber[h.number] = h
		return vm.Runtime().ToValue(h.number)
	}))
	named := map[string]goja.Value{
		"setTimeout":     vm.Func("setTimeout", 2, func(c goja.FunctionCall) goja.Value { return t.set(c, false) }),
		"setInterval":    vm.Func("setInterval", 2, func(c goja.FunctionCall) goja.Value { return t.set(c, true) }),
		"setImmediate":   vm.Func("setImmediate", 1, t.setImmediate),
		"clearTimeout":   vm.Func("clearTimeout", 1, t.clearAny),
		"clearInterval":  vm.Func("clearInterval", 1, t.clearAny),
		"clearImmediate": vm.Func("clearImmediate", 1, t.clearAny),
		"queueMicrotask": vm.Func("queueMicrotask", 1, t.queueMicrotask),
	}
	for _, name := range []string{"setTimeout", "setImmediate"} {
		t.promisified(named[name].(*goja.Object), name)
	}
	return runtime.Exports{Named: named, Default: t.module(named)}
}

// module is what require('timers') gives.
func (t *timers) module(named map[string]goja.Value) *goja.Object {
	o := t.vm.Runtime().NewObject()
	for _, name := range []string{"setTimeout", "clearTimeout", "setImmediate", "clearImmediate", "setInterval", "clearInterval"} {
		_ = o.Set(name, named[name])
	}
	_ = o.DefineAccessorProperty("promises", t.vm.Func("get", 0, func(goja.FunctionCall) goja.Value {
		promises, _ := t.vm.Open("timers/promises")
		return promises.Default
	}), nil, goja.FLAG_TRUE, goja.FLAG_TRUE)
	return o
}

// promisified makes util.promisify of a function give that of timers/promises.
func (t *timers) promisified(f *goja.Object, name string) {
	rt := t.vm.Runtime()
	symbol, _ := goja.AssertFunction(rt.GlobalObject().Get("Symbol").(*goja.Object).Get("for"))
	custom, err := symbol(goja.Undefined(), rt.ToValue("nodejs.util.promisify.custom"))
	if err != nil {
		panic(err)
	}
	_ = f.DefineAccessorPropertySymbol(custom.(*goja.Symbol), t.vm.Func("get", 0, func(goja.FunctionCall) goja.Value {
		promises, _ := t.vm.Open("timers/promises")
		return promises.Default.(*goja.Object).Get(name)
	}), nil, goja.FLAG_FALSE, goja.FLAG_TRUE)
}

type timers struct {
	vm                 *runtime.VM
	then               goja.Callable // that of promises, before a script replaces it
	timeout, immediate *goja.Object  // prototypes
	last               int64
	byNumber           map[int64]*handle // those that a script has turned into a number
}

// handle is the Go side of a Timeout or an Immediate.
type handle struct {
	object    *goja.Object
	id        int64 // in the loop
	number    int64 // for scripts
	delay     time.Duration
	repeat    bool
	immediate bool
	unref     bool
	cleared   bool
	call      goja.Callable
	args      []goja.Value
	label     string
}

var held = goja.NewSymbol("handle")

// class makes a constructor's prototype; scripts only meet its instances.
func (t *timers) class(name string, methods map[string]func(*handle) goja.Value) *goja.Object {
	constructor := t.vm.Func(name, 0, func(goja.FunctionCall) goja.Value {
		t.vm.Throw("TypeError", "Illegal constructor")
		return nil
	})
	proto := t.vm.Runtime().NewObject()
	t.vm.Hide(proto, "constructor", constructor)
	for name, f := range methods {
		t.vm.Hide(proto, name, t.vm.Func(name, 0, func(c goja.FunctionCall) goja.Value { return f(t.this(c.This)) }))
	}
	return proto
}

func (t *timers) this(v goja.Value) *handle {
	if h := t.handle(v); h != nil {
		return h
	}
	t.vm.Throw("TypeError", "Illegal invocation")
	return nil
}

// handle finds what a value stands for: an object, or its number as a number
// or a string.
func (t *timers) handle(v goja.Value) *handle {
	if o, ok := v.(*goja.Object); ok {
		if s := o.GetSymbol(held); s != nil {
			h, _ := s.Export().(*handle)
			return h
		}
		return nil
	}
	if _, ok := v.(goja.String); ok || goja.IsNumber(v) {
		return t.byNumber[v.ToInteger()]
	}
	return nil
}

func (t *timers) callback(v goja.Value) goja.Callable {
	f, ok := goja.AssertFunction(v)
	if !ok {
		coded.Throw(t.vm, "ERR_INVALID_ARG_TYPE", "callback", "function", v)
	}
	return f
}

func (t *timers) new(proto *goja.Object, c goja.FunctionCall, skip int, what string) *handle {
	h := &handle{call: t.callback(c.Argument(0)), object: t.vm.Runtime().CreateObject(proto)}
	if len(c.Arguments) > skip {
		h.args = append(h.args, c.Arguments[skip:]...)
	}
	t.last++
	h.number = t.last
	_ = h.object.DefineDataPropertySymbol(held, t.vm.Runtime().ToValue(h), goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE)
	h.label = what
	if file, line, _ := t.vm.Position(); file != "" {
		h.label = fmt.Sprintf("%s at %s:%d", what, file, line)
	}
	return h
}

func (t *timers) set(c goja.FunctionCall, repeat bool) goja.Value {
	what := "setTimeout"
	if repeat {
		what = "setInterval"
	}
	h := t.new(t.timeout, c, 2, what)
	h.delay, h.repeat = delay(c.Argument(1)), repeat
	t.arm(h)
	return h.object
}

// delay is Node's: what is no number from 1 to 2^31-1 is one millisecond.
func delay(v goja.Value) time.Duration {
	ms := v.ToFloat()
	if math.IsNaN(ms) || ms < 1 || ms > math.MaxInt32 {
		ms = 1
	}
	return time.Duration(math.Trunc(ms)) * time.Millisecond
}

func (t *timers) arm(h *handle) {
	h.id = t.vm.SetTimer(h.delay, h.repeat, h.label, func() { t.fire(h) })
	if h.unref {
		t.vm.RefTimer(h.id, false)
	}
}

func (t *timers) fire(h *handle) {
	if _, err := h.call(h.object, h.args...); err != nil {
		t.vm.Uncaught(err)
	}
}

func (t *timers) setImmediate(c goja.FunctionCall) goja.Value {
	h := t.new(t.immediate, c, 1, "setImmediate")
	h.immediate = true
	h.id = t.vm.Immediate(h.label, func() {
		if h.cleared { // by another one of the same turn
			return
		}
		h.cleared = true
		t.fire(h)
	})
	return h.object
}

func (t *timers) clearAny(c goja.FunctionCall) goja.Value {
	if h := t.handle(c.Argument(0)); h != nil {
		t.clear(h)
	}
	return goja.Undefined()
}

func (t *timers) clear(h *handle) {
	h.cleared = true
	if h.immediate {
		t.vm.ClearImmediate(h.id)
	} else {
		t.vm.ClearTimer(h.id)
	}
}

// queueMicrotask runs a function with the promise jobs. Its error is nobody's
// to catch.
func (t *timers) queueMicrotask(c goja.FunctionCall) goja.Value {
	call := t.callback(c.Argument(0))
	promise, resolve, _ := t.vm.Runtime().NewPromise()
	_, err := t.then(t.vm.Runtime().ToValue(promise), t.vm.Runtime().ToValue(func(goja.FunctionCall) goja.Value {
		if _, err := call(goja.Undefined()); err != nil {
			t.vm.Uncaught(err)
		}
		return goja.Undefined()
	}))
	if err != nil {
		panic(err)
	}
	if err := resolve(goja.Undefined()); err != nil {
		panic(err)
	}
	return goja.Undefined()
}
