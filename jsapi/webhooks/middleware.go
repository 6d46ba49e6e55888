package webhooks

import "github.com/dop251/goja"

// The answers of the middleware to what it does not let pass.
const (
	noHeader = "No signature header error - X-Twilio-Signature header does not exist, maybe this request is not coming from Twilio."
	noToken  = "Webhook Error - we attempted to validate this request without first configuring our auth token."
	invalid  = "Twilio Request Validation Failed."

	noTokenLog = "[Twilio]: Error - Twilio auth token is required for webhook request validation."
)

// webhook makes a middleware of Express. Its arguments are options and a token,
// in any order. The options object itself is changed, and what a script changes
// in it later holds, both as in the npm package.
func (w *webhooks) webhook(c goja.FunctionCall) goja.Value {
	options := goja.Undefined()
	for i := range 2 {
		if isObject(c.Argument(i)) {
			options = c.Argument(i)
		}
	}
	options = or(options, w.rt.NewObject())
	if nullish(w.get(options, "validate")) {
		w.set(options, "validate", w.rt.ToValue(true))
	}
	token := goja.Undefined()
	for _, argument := range c.Arguments {
		if _, isString := argument.(goja.String); isString {
			token = argument
		} else if argument != options {
			w.operation("assign", options, argument)
		}
	}
	if !truthy(token) {
		process := w.rt.GlobalObject().Get("process")
		if process == nil {
			w.vm.Throw("ReferenceError", "process is not defined")
		}
		token = w.get(w.get(process, "env"), "TWILIO_AUTH_TOKEN")
	}
	w.set(options, "authToken", token)
	return w.vm.Func("hook", 3, func(c goja.FunctionCall) goja.Value {
		return w.hook(options, c.Argument(0), c.Argument(1), c.Argument(2))
	})
}

// isObject is typeof v === 'object' for what is not null.
func isObject(v goja.Value) bool {
	o, ok := v.(*goja.Object)
	if !ok {
		return false
	}
	_, callable := goja.AssertFunction(o)
	return !callable
}

func (w *webhooks) set(o goja.Value, name string, v goja.Value) {
	w.operation("write", o, w.rt.ToValue(name), v)
}

func (w *webhooks) hook(options, request, response, next goja.Value) goja.Value {
	if truthy(w.get(options, "validate")) {
		if !truthy(w.call(request, "request", "header", w.rt.ToValue(signatureHeader))) {
			return w.answer(response, 400, noHeader)
		}
		token := w.get(options, "authToken")
		if !truthy(token) {
			w.call(w.get(w.rt.GlobalObject(), "console"), "console", "error", w.rt.ToValue(noTokenLog))
			w.answer(response, 500, noToken)
			return goja.Undefined()
		}
		where := w.rt.NewObject()
		for _, name := range []string{"url", "host", "protocol"} {
			_ = where.Set(name, w.get(options, name))
		}
		if !w.validateExpress(request, token, where) {
			return w.answer(response, 403, invalid)
		}
	}
	w.apply(next, "next", goja.Undefined())
	return goja.Undefined()
}

// answer sends a text by the methods that Express gives a response.
func (w *webhooks) answer(response goja.Value, status int, text string) goja.Value {
	v := w.call(response, "response", "type", w.rt.ToValue("text/plain"))
	v = w.call(v, "response.type(...)", "status", w.rt.ToValue(status))
	return w.call(v, "response.type(...).status(...)", "send", w.rt.ToValue(text))
}
