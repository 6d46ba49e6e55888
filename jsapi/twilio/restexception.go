package twilio

import "github.com/dop251/goja"

// restExceptionClass is the error of a request that Twilio's API has refused.
//
// https://www.twilio.com/docs/libraries/reference/twilio-node
func (r *realm) restExceptionClass() *goja.Object {
	message := func(response goja.Value) goja.Value {
		return r.rt.ToValue("[HTTP " + r.read(response, "statusCode").String() + "] Failed to execute request")
	}
	return r.class(class{
		name: "RestException", length: 1,
		extends: func() *goja.Object { return r.global("Error").ToObject(r.rt) },
		before:  func(args []goja.Value) []goja.Value { return []goja.Value{message(at(args, 0))} },
		create: func(this *goja.Object, args []goja.Value) {
			response := at(args, 0)
			body := r.read(response, "body")
			if s, ok := body.(goja.String); ok {
				body = r.parseJSON(s)
			}
			set(this, "status", r.read(response, "statusCode"))
			if goja.IsNull(body) {
				set(this, "message", message(response))
				return
			}
			for _, f := range []struct{ name, from string }{
				{"message", "message"}, {"code", "code"}, {"moreInfo", "more_info"}, {"details", "details"},
			} {
				set(this, f.name, r.read(body, f.from))
			}
		},
	})
}

// parseJSON is JSON.parse of a text, and null for what is no JSON.
func (r *realm) parseJSON(s goja.Value) (v goja.Value) {
	if ex := r.rt.Try(func() { v = r.call(r.global("JSON"), "parse", s) }); ex != nil {
		return goja.Null()
	}
	return v
}
