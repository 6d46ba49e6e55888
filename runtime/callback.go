package runtime

import "github.com/dop251/goja"

// arguments are what a handler is called with, and what makes them. They are
// made for every call, so what can be kept is kept with the VM.
type arguments struct {
	list          [3]goja.Value // context, event, callback
	makeArguments func()        // fills list for the running call
	sendResult    func()        // turns sending into sent
	template      *goja.Object  // what a script sees of a callback: its name and length

	sending goja.Value
	sent    *Response
	sentErr error
}

func (vm *VM) initArguments() {
	vm.makeArguments = func() {
		vm.list[0], vm.list[1] = vm.pool.api.Convention.Arguments(vm, vm.call.req)
		vm.list[2] = vm.callback(vm.call)
	}
	vm.sendResult = func() {
		vm.sent, vm.sentErr = vm.pool.api.Convention.Result(vm, vm.sending)
	}
	vm.template = vm.Func("callback", 2, func(goja.FunctionCall) goja.Value { return goja.Undefined() })
}

// callback makes the function that ends an invocation. It is a proxy of the
// VM's template: goja makes one in half the time of a function, and a script
// cannot tell the difference.
func (vm *VM) callback(c *call) goja.Value {
	c.traps.Apply = func(_ *goja.Object, _ goja.Value, arguments []goja.Value) goja.Value {
		vm.called(c, argument(arguments, 0), argument(arguments, 1))
		return goja.Undefined()
	}
	return vm.rt.ToValue(vm.rt.NewProxy(vm.template, &c.traps))
}

func argument(list []goja.Value, i int) goja.Value {
	if i < len(list) {
		return list[i]
	}
	return goja.Undefined()
}

// called is what the callback does.
func (vm *VM) called(c *call, failure, result goja.Value) {
	switch {
	case vm.call != c:
		return // the invocation has ended long ago
	case c.resp != nil || c.err != nil:
		vm.Warn("callback was called again; the first answer stands")
		return
	}
	if failure.ToBoolean() {
		c.reject(vm, failure)
		return
	}
	// What makes the result may call the script, and the script its callback.
	before := vm.sending
	vm.sending = result
	ex := vm.rt.Try(vm.sendResult)
	resp, err := vm.sent, vm.sentErr
	vm.sending, vm.sent, vm.sentErr = before, nil, nil
	switch {
	case vm.ended != nil:
		err = vm.ended
	case ex != nil:
		err = ex
	}
	switch {
	case err != nil:
		c.end(vm, vm.sendError(err))
	case c.resp != nil || c.err != nil:
		vm.Warn("callback was called again while its result was made; the first answer stands")
	default:
		c.answer(vm, resp)
	}
}

// sendError is an error of a result that cannot be sent. Unless the script's
// own code threw it, say in a toJSON, its stack holds no frame, as in the
// reference, where a result is sent by the host's code.
func (vm *VM) sendError(err error) *Error {
	e := vm.errorOf(err)
	if file, line, _ := vm.Position(); e.Kind == KindScript && e.File == file && e.Line == line {
		e.Stack = e.Name + ": " + e.Message
	}
	return e
}
