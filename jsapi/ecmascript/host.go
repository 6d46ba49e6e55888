package ecmascript

import (
	"math"
	"time"

	"dialtone/runtime"

	"github.com/dop251/goja"
)

// hostFunctions are what parts of the library need from Go.
func hostFunctions(vm *runtime.VM) *goja.Object {
	rt := vm.Runtime()
	o := rt.NewObject()
	for name, f := range map[string]func(goja.FunctionCall) goja.Value{
		"isDetached": func(c goja.FunctionCall) goja.Value {
			b, ok := buffer(c.Argument(0))
			return rt.ToValue(ok && b.Detached())
		},
		"transfer": func(c goja.FunctionCall) goja.Value { return transfer(vm, c) },
		"sleep": func(c goja.FunctionCall) goja.Value {
			sleep(vm, c.Argument(0).ToFloat())
			return goja.Undefined()
		},
		"later": func(c goja.FunctionCall) goja.Value {
			if f, ok := goja.AssertFunction(c.Argument(0)); ok {
				delay := time.Duration(math.Min(c.Argument(1).ToFloat(), math.MaxInt32) * float64(time.Millisecond))
				vm.SetTimer(delay, false, "Atomics.waitAsync", func() { _, _ = f(goja.Undefined()) })
			}
			return goja.Undefined()
		},
		"capture": func(c goja.FunctionCall) goja.Value {
			o, _ := c.Argument(0).(*goja.Object)
			return vm.CaptureStack(o, c.Argument(1).String(), c.Argument(2))
		},
	} {
		_ = o.Set(name, vm.Func(name, 0, f))
	}
	return o
}

func buffer(v goja.Value) (b goja.ArrayBuffer, ok bool) {
	if o, is := v.(*goja.Object); is {
		b, ok = o.Export().(goja.ArrayBuffer)
	}
	return b, ok
}

// transfer moves the bytes of a buffer to a new one of some length.
func transfer(vm *runtime.VM, c goja.FunctionCall) goja.Value {
	b, ok := buffer(c.Argument(0))
	n := c.Argument(1).ToFloat()
	if !ok {
		return goja.Undefined()
	}
	if limit := vm.Limits().Allocation; n > float64(limit) {
		err := runtime.LimitError("memory: a buffer of %.0f MB in one call, and the limit is %d MB (--max-memory / 8)", n/(1<<20), limit>>20)
		vm.Interrupt(err)
		vm.Throw("RangeError", "Array buffer allocation failed")
	}
	bytes := b.Bytes()
	if int(n) != len(bytes) {
		resized := make([]byte, int(n))
		copy(resized, bytes)
		bytes = resized
	}
	b.Detach()
	return vm.Runtime().ToValue(vm.Runtime().NewArrayBuffer(bytes))
}

// sleep blocks the script for some milliseconds, or until it must end.
func sleep(vm *runtime.VM, ms float64) {
	const slice = 5.0
	start := time.Now()
	for {
		left := ms - float64(time.Since(start))/float64(time.Millisecond)
		if left <= 0 {
			return
		}
		time.Sleep(time.Duration(math.Min(left, slice) * float64(time.Millisecond)))
		vm.Checkpoint()
	}
}
