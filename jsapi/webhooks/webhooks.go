// Package webhooks is what scripts check Twilio's signatures with: the
// functions validateRequest, webhook and their kin of the global Twilio and of
// the npm package twilio.
//
// Its main type is webhooks, which belongs to one VM and is made when a script
// first asks for one of the functions. It does to a script's values what the
// npm package does to them, down to the messages of what it throws; the
// signature itself is package signature's.
//
// The package refuses to know the request that the VM serves: a script passes
// the request, the response and the parameters, in the shape that Express gives
// them.
//
// https://www.twilio.com/docs/usage/webhooks/webhooks-security
package webhooks

import (
	"dialtone/jsapi/inspect"
	"dialtone/jsapi/signature"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// Name is what the module is known by to the other host modules.
const Name = "internal/webhooks"

// Module is the functions. Its export is an object with all of them.
func Module() runtime.Module {
	return runtime.Module{Name: Name, Open: open}
}

func open(vm *runtime.VM) runtime.Exports {
	w := &webhooks{vm: vm, rt: vm.Runtime(), in: inspect.New(vm.Runtime())}
	o := w.rt.NewObject()
	for _, f := range []struct {
		name   string
		length int
		f      func(goja.FunctionCall) goja.Value
	}{
		{"getExpectedTwilioSignature", 3, func(c goja.FunctionCall) goja.Value {
			return w.rt.ToValue(w.expected(c.Argument(0), c.Argument(1), c.Argument(2)))
		}},
		{"getExpectedBodyHash", 1, func(c goja.FunctionCall) goja.Value {
			return w.rt.ToValue(signature.BodyHash(w.bytes(c.Argument(0))))
		}},
		{"validateRequest", 4, func(c goja.FunctionCall) goja.Value {
			return w.rt.ToValue(w.validate(c.Argument(0), c.Argument(1), c.Argument(2), c.Argument(3)))
		}},
		{"validateBody", 2, func(c goja.FunctionCall) goja.Value {
			return w.rt.ToValue(w.validateBody(c.Argument(0), c.Argument(1)))
		}},
		{"validateRequestWithBody", 4, func(c goja.FunctionCall) goja.Value {
			return w.rt.ToValue(w.validateWithBody(c.Argument(0), c.Argument(1), c.Argument(2), c.Argument(3)))
		}},
		{"validateIncomingRequest", 3, w.validateIncoming},
		{"validateExpressRequest", 3, w.validateIncoming},
		{"webhook", 2, w.webhook},
	} {
		_ = o.Set(f.name, vm.Func(f.name, f.length, f.f))
	}
	return runtime.Exports{Default: o}
}

// webhooks is the module in one VM.
type webhooks struct {
	vm       *runtime.VM
	rt       *goja.Runtime
	in       *inspect.Inspector
	language *goja.Object // see operation
}

const hashParameter = "bodySHA256"

func truthy(v goja.Value) bool { return v != nil && v.ToBoolean() }

// or is a || b.
func or(a, b goja.Value) goja.Value {
	if truthy(a) {
		return a
	}
	return b
}

func nullish(v goja.Value) bool { return goja.IsUndefined(v) || goja.IsNull(v) }

// must passes on what a script's own code has thrown.
func must(v goja.Value, err error) goja.Value {
	if err != nil {
		panic(err)
	}
	return v
}

// get is v[name], with V8's message where v has no properties.
func (w *webhooks) get(v goja.Value, name string) goja.Value {
	if nullish(v) {
		w.vm.Throw("TypeError", "Cannot read properties of "+v.String()+" (reading '"+name+"')")
	}
	if p := v.ToObject(w.rt).Get(name); p != nil {
		return p
	}
	return goja.Undefined()
}

// call is v[name](args…), with V8's messages, in which v is called text.
func (w *webhooks) call(v goja.Value, text, name string, args ...goja.Value) goja.Value {
	return w.apply(w.get(v, name), text+"."+name, v, args...)
}

func (w *webhooks) apply(f goja.Value, text string, this goja.Value, args ...goja.Value) goja.Value {
	callable, ok := goja.AssertFunction(f)
	if !ok {
		w.vm.Throw("TypeError", text+" is not a function")
	}
	return must(callable(this, args...))
}

// throwCoded throws a TypeError with one of Node's codes.
func (w *webhooks) throwCoded(code, message string) {
	panic(w.coded(code, message))
}

func (w *webhooks) coded(code, message string) *goja.Object {
	e := w.vm.NewError("TypeError", message)
	_ = e.Set("code", code)
	return e
}

// bound ends the invocation when n bytes are more than one call may make.
func (w *webhooks) bound(what string, n int64) {
	limit := w.vm.Limits().Allocation
	if n <= limit {
		return
	}
	err := runtime.LimitError("memory: %s of more than %d MB, which is the limit (--max-memory / 8)", what, limit>>20)
	w.vm.Interrupt(err)
	panic(w.vm.NewError("RangeError", err.Message))
}
