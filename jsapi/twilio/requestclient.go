package twilio

import (
	"strings"

	"dialtone/runtime"

	"github.com/dop251/goja"
)

// requestClientClass is what a REST client sends its requests with. It keeps
// its options, and cannot send.
func (r *realm) requestClientClass() *goja.Object {
	return r.class(class{
		name: "RequestClient", length: 1,
		create: r.createRequestClient,
		methods: []method{
			{"request", 1, func(_ *goja.Object, args []goja.Value) goja.Value {
				return r.async(func() goja.Value {
					for _, o := range []struct{ name, message string }{{"method", "http method is required"}, {"uri", "uri is required"}} {
						if !truthy(r.read(at(args, 0), o.name)) {
							r.vm.Throw("Error", o.message)
						}
					}
					r.vm.Throw("Error", r.missing("RequestClient.request"))
					return nil
				})
			}},
			{"filterLoggingHeaders", 1, func(_ *goja.Object, args []goja.Value) goja.Value {
				var kept []any
				for _, k := range r.loggedHeaders(at(args, 0)) {
					kept = append(kept, k)
				}
				return r.rt.NewArray(kept...)
			}},
			{"validationInterceptor", 1, func(_ *goja.Object, args []goja.Value) goja.Value { return r.validationInterceptor(at(args, 0)) }},
			{"logRequest", 1, func(_ *goja.Object, args []goja.Value) goja.Value {
				r.logRequest(at(args, 0))
				return goja.Undefined()
			}},
		},
	})
}

func (r *realm) createRequestClient(this *goja.Object, args []goja.Value) {
	opts := or(at(args, 0), r.rt.NewObject())
	for _, o := range []struct {
		name, option string
		otherwise    any
	}{
		{"defaultTimeout", "timeout", 30000}, {"autoRetry", "autoRetry", false}, {"maxRetryDelay", "maxRetryDelay", 3000}, {"maxRetries", "maxRetries", 3},
	} {
		set(this, o.name, or(r.read(opts, o.option), r.rt.ToValue(o.otherwise)))
	}
	keepAlive := !r.read(opts, "keepAlive").StrictEquals(r.rt.ToValue(false))
	set(this, "keepAlive", r.rt.ToValue(keepAlive))
	set(this, "axios", r.axios())
}

// axios stands where the package has its HTTP client: its settings can be made
// and are of no consequence.
func (r *realm) axios() *goja.Object {
	f := r.vm.Func("wrap", 0, func(goja.FunctionCall) goja.Value { return r.rejected(r.missing("RequestClient.axios")) })
	object := func(o *goja.Object, name string) *goja.Object {
		made := r.rt.NewObject()
		_ = o.Set(name, made)
		return made
	}
	post := object(object(object(f, "defaults"), "headers"), "post")
	_ = post.Set("Content-Type", "application/x-www-form-urlencoded")
	interceptors := object(f, "interceptors")
	for _, name := range []string{"request", "response"} {
		used := 0
		_ = object(interceptors, name).Set("use", r.vm.Func("use", 3, func(goja.FunctionCall) goja.Value {
			used++
			return r.rt.ToValue(used - 1)
		}))
	}
	return f
}

// loggedHeaders are the names of headers that may be logged.
func (r *realm) loggedHeaders(headers goja.Value) []string {
	if isNullish(headers) {
		r.vm.Throw("TypeError", "Cannot convert undefined or null to object")
	}
	var kept []string
	for _, k := range headers.ToObject(r.rt).Keys() {
		// As measured: what is left out is any part of the word.
		if !strings.Contains("authorization", strings.ToLower(k)) {
			kept = append(kept, k)
		}
	}
	return kept
}

// logRequest logs what is about to be sent, with the names of the headers alone.
func (r *realm) logRequest(options goja.Value) {
	lines := []string{"-- BEGIN Twilio API Request --", r.read(options, "method").String() + " " + r.read(options, "uri").String()}
	if headers := r.read(options, "headers"); truthy(headers) {
		lines = append(lines, "Headers:")
		for _, k := range r.loggedHeaders(headers) {
			lines = append(lines, k+": undefined")
		}
	}
	for _, line := range append(lines, "-- END Twilio API Request --") {
		r.vm.Log(runtime.LevelInfo, line)
	}
}

// validationInterceptor adds the header of Twilio's Public Key Client Validation
// to a request's configuration.
//
// https://www.twilio.com/docs/iam/pkcv
func (r *realm) validationInterceptor(client goja.Value) goja.Value {
	return r.vm.Func("", 1, func(f goja.FunctionCall) goja.Value {
		config := r.this(f.Argument(0), "headers")
		headers := or(r.read(config, "headers"), r.rt.NewObject()).ToObject(r.rt)
		set(config, "headers", headers)
		token := r.construct(r.read(r.export("jwt"), "ValidationToken").ToObject(r.rt), client)
		set(headers, "Twilio-Client-Validation", r.call(token, "fromHttpRequest", config))
		return config
	})
}
