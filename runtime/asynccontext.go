package runtime

import "github.com/dop251/goja"

// asyncContext is what a script has set for the code that runs now and for all
// that follows from it: promise reactions, timers, immediates and the
// completions of host work see what held when they were made. A VM in which
// nobody has set one keeps none.
type asyncContext struct {
	value, before goja.Value
	tracked       bool
}

// AsyncContext is the context of the code that runs now; nil for none.
func (vm *VM) AsyncContext() goja.Value { return vm.async.value }

// SetAsyncContext sets the context of the code that runs now, and of what it
// will schedule. It ends with the invocation. The first call makes the VM
// follow contexts from then on.
func (vm *VM) SetAsyncContext(v goja.Value) {
	if !vm.async.tracked {
		vm.async.tracked = true
		vm.rt.SetAsyncContextTracker(&vm.async)
	}
	vm.async.value = v
}

// Grab is called by goja when a promise reaction is registered.
func (c *asyncContext) Grab() any { return c.value }

// Resumed is called by goja before a reaction runs.
func (c *asyncContext) Resumed(x any) {
	c.before = c.value
	c.value, _ = x.(goja.Value)
}

// Exited is called by goja when a reaction has run.
func (c *asyncContext) Exited() { c.value, c.before = c.before, nil }

// inContext makes f run in the context that holds now.
func (vm *VM) inContext(f func()) func() {
	if !vm.async.tracked {
		return f
	}
	v := vm.async.value
	return func() { vm.async.run(v, f) }
}

func (c *asyncContext) run(v goja.Value, f func()) {
	c.value = v
	f()
	c.value = nil
}
