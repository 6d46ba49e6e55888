package runtime

import (
	"context"
	"errors"
	"sync/atomic"
	"time"

	"github.com/dop251/goja"
)

// A VM is one goja runtime with its event loop and its modules. It belongs to
// one function, and serves one invocation at a time. All its methods but the
// completion that [VM.Begin] returns are for the VM's goroutine, the one that runs its call: for host
// functions that a script calls, and for what they put on the loop.
type VM struct {
	rt      *goja.Runtime
	pool    *Pool
	build   *build
	fn      *Function
	handler goja.Callable
	arguments
	loop     loop
	opened   map[*Module]Exports
	builtins map[*Builtin]bool // those that are installed
	async    asyncContext
	require  requirer
	regexps  *regexps            // nil until a regular expression may be ours
	patterns *goja.Object        // the engine's RegExp, if a guard stands before it
	call     *call               // nil between invocations
	context  context.Context     // of the running call; nil until it is wanted
	ended    *Error              // why a host function ended the invocation
	texts    map[string]*program // of modules that were compiled from text, by their files
	errors   errorShape

	reusable bool
	engine   atomic.Pointer[goja.Runtime] // for the interrupt from other goroutines
	parked   time.Time

	weight       atomic.Int64 // see idle
	parkedWeight int64
}

// Runtime is the goja runtime, for making and reading values.
func (vm *VM) Runtime() *goja.Runtime { return vm.rt }

// Service is the build that the VM runs.
func (vm *VM) Service() *Service { return vm.build.svc }

// Function is the function that the VM belongs to.
func (vm *VM) Function() *Function { return vm.fn }

// Host is the world outside.
func (vm *VM) Host() *Host { return &vm.pool.host }

// Limits are the bounds that hold for the VM.
func (vm *VM) Limits() *Limits { return &vm.pool.limits }

// Invocation is the record of the running call.
func (vm *VM) Invocation() *Invocation {
	if vm.call == nil {
		return nil
	}
	return vm.call.inv
}

// Request is the request of the running call; nil while the module is being
// instantiated before any call.
func (vm *VM) Request() *Request {
	if vm.call == nil {
		return nil
	}
	return vm.call.req
}

// Log adds a line to the invocation's record, within its limit.
func (vm *VM) Log(level Level, text string) { vm.logEntry(level, text, false) }

// Warn adds a line of the host's own about the script to the record.
func (vm *VM) Warn(text string) { vm.logEntry(LevelWarn, text, true) }

func (vm *VM) logEntry(level Level, text string, host bool) {
	if vm.call == nil {
		return
	}
	vm.call.inv.log(vm.pool.limits.LogBytes, LogEntry{
		Time: vm.pool.host.Clock.Now(), Level: level, Text: text, Host: host,
	})
}

// Func makes a host function with the name and length that a built-in has.
// What it panics with, if it is a goja value, is thrown in the script.
func (vm *VM) Func(name string, length int, f func(goja.FunctionCall) goja.Value) *goja.Object {
	o := vm.rt.ToValue(f).(*goja.Object)
	_ = o.DefineDataProperty("name", vm.rt.ToValue(name), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = o.DefineDataProperty("length", vm.rt.ToValue(length), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	return o
}

// Hide defines a property that does not show when the object is enumerated, as
// the methods of built-in objects are.
func (vm *VM) Hide(o *goja.Object, name string, v goja.Value) {
	_ = o.DefineDataProperty(name, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
}

// Throw throws an Error made by the named constructor (Error, TypeError,
// RangeError, …) with a message. It does not return.
func (vm *VM) Throw(constructor, message string) {
	panic(vm.NewError(constructor, message))
}

// NewError makes an Error by the named global constructor.
func (vm *VM) NewError(constructor, message string) *goja.Object {
	o, err := vm.rt.New(vm.rt.GlobalObject().Get(constructor), vm.rt.ToValue(message))
	if err != nil {
		panic(err)
	}
	return o
}

// Interrupt ends the running invocation with err, which no script can catch.
// An answer given before it stands. It acts when the host function that calls
// it returns to the script; the VM is not used again.
func (vm *VM) Interrupt(err *Error) {
	if vm.ended == nil {
		vm.ended = err
	}
	vm.rt.Interrupt(err)
}

// Require is what a file in the service's own folder would get by
// require(specifier). It throws as that does. A specifier is looked up once.
func (vm *VM) Require(specifier string) goja.Value {
	r := &vm.require
	v := r.root[specifier]
	if v == nil {
		v = r.require(specifier, vm.rootScope())
		if r.root == nil {
			r.root = make(map[string]goja.Value, 1)
		}
		r.root[specifier] = v
	}
	return v
}

// Open returns the exports of a host module by the name that require takes,
// opening it if nobody has yet; ok is false when there is no such module.
func (vm *VM) Open(name string) (exports Exports, ok bool) {
	m := vm.pool.byName[name]
	if m == nil {
		return Exports{}, false
	}
	return vm.open(m), true
}

func (vm *VM) open(m *Module) Exports {
	if e, ok := vm.opened[m]; ok {
		return e
	}
	e := m.Open(vm)
	vm.opened[m] = e
	vm.weight.Add(weightModule)
	return e
}

// prepare gives a VM its engine and its globals; the function's module is not
// yet loaded.
func (p *Pool) prepare(vm *VM) {
	rt := goja.New()
	vm.rt = rt
	vm.opened = make(map[*Module]Exports, 4)
	rt.SetMaxCallStackSize(p.limits.CallStack)
	rt.SetTimeSource(p.host.Clock.Now)
	rt.SetRandSource(p.host.Random)
	rt.SetParserOptions(parserOptions...)
	rt.SetPromiseRejectionTracker(vm.loop.trackRejection)
	vm.require.init(vm)
	if vm.fn.traits.reflective {
		vm.weight.Add(weightOpen)
		vm.guardCode()
	}
	vm.guardNatives()
	vm.installGlobals(vm.globals().named)
	vm.initArguments()
	// A cut that came before is seen by whoever runs the call next.
	vm.engine.Store(rt)
	if e := vm.call.cut.Load(); e != nil {
		rt.Interrupt(e)
	}
}

// instantiate runs the function's module and finds its handler. A module
// without one is a module with an error of its own at each call.
func (vm *VM) instantiate() error {
	exports, later, err := vm.require.main()
	if later != nil && err == nil {
		exports, err = vm.await(later)
	}
	if err != nil {
		e := vm.errorOf(err)
		if e.Kind == KindScript {
			e.Kind = KindLoad
		}
		return e
	}
	o, ok := exports.(*goja.Object)
	if !ok {
		return nil
	}
	var h goja.Value
	if ex := vm.rt.Try(func() { h = o.Get("handler") }); ex != nil {
		return vm.errorOf(ex)
	}
	if f, ok := goja.AssertFunction(h); ok {
		vm.handler = f
	}
	return nil
}

// await turns the loop until the function's module, which waits, has run, and
// returns its exports.
func (vm *VM) await(l *loading) (exports goja.Value, err error) {
	c := vm.call
	vm.loop.run(func() bool { return l.settled || c.over(vm) })
	switch {
	case vm.ended != nil:
		return nil, vm.ended
	case c.err != nil: // a rejection that nobody handles
		return nil, c.err
	case l.failure != nil && vm.isError(l.failure):
		return nil, vm.errorFrom(l.failure.(*goja.Object), nil)
	case l.failure != nil:
		return nil, &Error{Kind: KindLoad, Name: "NonError", Message: vm.describe(l.failure), File: vm.fn.File}
	case !l.settled:
		return nil, vm.require.async.unsettled()
	}
	return l.exports, nil
}

// interrupted reports whether err is what Interrupt was called with.
func interrupted(err error) (*Error, bool) {
	var ie *goja.InterruptedError
	if !errors.As(err, &ie) {
		return nil, false
	}
	if e, ok := ie.Value().(*Error); ok {
		return e, true
	}
	return nil, true
}
