package runtime

import (
	"errors"
	"fmt"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/dop251/goja"
)

// call is one invocation on its way through a VM. The VM's goroutine owns it,
// but for cut and state.
type call struct {
	inv  *Invocation
	req  *Request // nil when the VM is only to be made ready
	resp *Response
	err  *Error

	// Of the pool, and guarded by its lock.
	vm       *VM
	place    int       // among the running ones
	left     bool      // it is not among them any more
	deadline time.Time // when its time is over, or, after that, the VM's time to notice
	verdict  error     // what is answered when the VM does not notice; nil before its time is over

	done   chan struct{}  // the call has ended or was given up; nil when it runs on the caller's goroutine
	given  *Invocation    // the record of a call that was given up
	giving sync.WaitGroup // the answer for one that was given up

	answered time.Time
	traps    goja.ProxyTrapConfig // of the callback

	began atomic.Int64          // when the VM began to execute, in Unix nanoseconds; 0 while it waits
	cut   atomic.Pointer[Error] // why the invocation must end now
	state atomic.Int32
}

// The states of a call: exactly one side moves it on.
const (
	stateRunning   = iota
	stateFinished  // the VM's goroutine is done with it
	stateCondemned // the client has its answer, the VM is still inside a native call
)

// record is what is known of the call: when it was given up, what was then.
func (c *call) record() *Invocation {
	if c.given != nil {
		return c.given
	}
	return c.inv
}

func (c *call) over(vm *VM) bool {
	return vm.ended != nil || c.resp != nil || c.err != nil || c.cut.Load() != nil
}

// run is a whole invocation on the VM's goroutine: it instantiates the module
// if need be, calls the handler and turns the loop until there is an answer.
// It reports whether the VM may be used again.
func (vm *VM) run(c *call) (reusable bool) {
	vm.call = c
	defer func() {
		if x := recover(); x != nil {
			// What goja panics with here is an interrupt that acted outside of
			// any script, or a defect of the host; the VM is dropped for both.
			if err, ok := x.(error); ok {
				if e, cut := interrupted(err); cut {
					c.end(vm, e)
					reusable = false
					return
				}
			}
			vm.pool.host.Log.Error("a host function panicked", "function", vm.fn.Path, "panic", x, "stack", string(debug.Stack()))
			c.end(vm, &Error{Kind: KindScript, Name: "Error", Message: fmt.Sprintf("internal error: %v", x)})
			reusable = false
		}
	}()
	if vm.rt == nil {
		c.inv.Cold = true
		start := time.Now()
		c.began.Store(start.UnixNano())
		vm.pool.prepare(vm)
		err := vm.instantiate()
		c.inv.Load = time.Since(start)
		if e := c.cut.Load(); e != nil {
			c.end(vm, e)
			return false
		}
		if err != nil {
			if c.err == nil {
				c.end(vm, err.(*Error))
			}
			return false
		}
	}
	if vm.handler == nil {
		c.end(vm, &Error{Kind: KindLoad, Name: "NoHandlerError", File: vm.fn.File,
			Message: `Could not find a "handler" function in file ` + vm.fn.File})
		return vm.finish(c)
	}
	if c.req == nil {
		return vm.finish(c)
	}
	start := time.Now()
	c.began.Store(start.UnixNano())
	vm.handle(c)
	if c.answered.IsZero() {
		c.answered = time.Now()
	}
	c.inv.Run = c.answered.Sub(start)
	return vm.finish(c)
}

func (vm *VM) handle(c *call) {
	if ex := vm.rt.Try(vm.makeArguments); ex != nil {
		c.fail(vm, ex)
		return
	}
	_, err := vm.handler(goja.Undefined(), vm.list[:]...)
	vm.list = [3]goja.Value{}
	if err != nil {
		c.fail(vm, err)
	}
	vm.loop.run(func() bool { return c.over(vm) })
	if c.resp == nil && c.err == nil {
		c.end(vm, vm.ended)
		if c.err == nil {
			c.end(vm, c.cut.Load())
		}
	}
	if !c.over(vm) {
		c.end(vm, &Error{Kind: KindNoCallback, Name: "NoCallbackError", Message: vm.fn.Path + " returned without calling callback"})
	}
}

// finish clears what the invocation left behind.
func (vm *VM) finish(c *call) (reusable bool) {
	c.inv.Pending = nil
	if c.err != nil && c.err.Kind == KindTimeout {
		c.inv.Pending = vm.loop.labels()
		if len(c.inv.Pending) > 0 {
			c.err.Detail = "still pending: " + strings.Join(c.inv.Pending, ", ")
		}
	}
	vm.loop.reset()
	return c.cut.Load() == nil && vm.ended == nil && (c.err == nil || !c.err.overflow)
}

func (c *call) answer(vm *VM, resp *Response) {
	if limit := vm.pool.limits.ResponseBody; int64(len(resp.Body)) > limit {
		c.end(vm, LimitError("the result is too large: %d bytes, and the limit is %d (--max-response)", len(resp.Body), limit))
		return
	}
	c.resp = resp
	c.answered = time.Now()
	c.inv.Outcome, c.inv.Status, c.inv.Size = Answered, resp.Status, len(resp.Body)
}

// end ends the invocation without a result, unless it has one.
func (c *call) end(vm *VM, e *Error) {
	switch {
	case e == nil:
	case c.resp != nil || c.err != nil:
		vm.Warn("after the answer: " + e.Error())
	default:
		c.err = e
		c.answered = time.Now()
		c.inv.Outcome, c.inv.Err = e.outcome(), e
	}
}

// fail ends the invocation with what a call into the VM returned.
func (c *call) fail(vm *VM, err error) {
	if e, ok := interrupted(err); ok {
		var ie *goja.InterruptedError
		if errors.As(err, &ie) && e != nil {
			// The one who interrupts may be reading e meanwhile.
			placed := *e
			vm.locate(&placed, ie.Stack())
			e = &placed
		}
		c.end(vm, e)
		return
	}
	if vm.ended != nil {
		c.end(vm, vm.ended)
		return
	}
	if ex, ok := err.(*goja.Exception); ok && ex != nil && ex.Value() != nil {
		if !ex.Value().ToBoolean() && c.resp == nil && c.err == nil {
			// As measured: the reference passes what was thrown to the callback,
			// for which null, 0 and the like are no error.
			if resp, err := vm.pool.api.Convention.Result(vm, goja.Undefined()); err == nil {
				c.answer(vm, resp)
				return
			}
		}
		c.rejectWith(vm, ex.Value(), ex)
		return
	}
	c.end(vm, vm.errorOf(err))
}

// reject ends the invocation with a value that was passed to the callback as
// the error, or that a promise was rejected with.
func (c *call) reject(vm *VM, v goja.Value) { c.rejectWith(vm, v, nil) }

func (c *call) rejectWith(vm *VM, v goja.Value, ex *goja.Exception) {
	if vm.isError(v) {
		c.end(vm, vm.errorFrom(v.(*goja.Object), ex))
		return
	}
	if c.resp != nil || c.err != nil {
		vm.Warn("after the answer: uncaught " + vm.describe(v))
		return
	}
	var resp *Response
	var err error
	if ex := vm.rt.Try(func() { resp, err = vm.pool.api.Convention.Failure(vm, v) }); ex != nil {
		err = ex
	}
	if err != nil {
		c.end(vm, vm.errorOf(err))
		return
	}
	c.answer(vm, resp)
	if c.resp != nil {
		c.inv.Outcome = Failed
		c.inv.Err = &Error{Kind: KindScript, Name: "NonError", Message: vm.describe(v), File: vm.fn.File}
	}
}
