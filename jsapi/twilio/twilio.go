// Package twilio is the npm package twilio as dialtone has it: the global
// Twilio, a plain object with what the package exports and Response, and what
// require('twilio') gives to a service that has no such package of its own.
//
// A realm holds the package's values in one VM, each made when a script first
// touches it, so that the global and the required package are made of the same
// ones. TwiML, tokens and webhook signatures are modules of their own, had from
// the VM by name. The REST client leads wherever the package's does (package
// rest has the table) and checks what it is given; it cannot send, and says so
// at the call that would.
//
// https://www.twilio.com/docs/libraries/reference/twilio-node
package twilio

import (
	"slices"

	"dialtone/jsapi/credentials"
	"dialtone/jsapi/twilio/rest"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// Name is what scripts require.
const Name = "twilio"

const shared = "internal/twilio"

// Module is what the other modules of the package share: a realm.
func Module() runtime.Module {
	return runtime.Module{Name: shared, Open: func(vm *runtime.VM) runtime.Exports {
		r := &realm{vm: vm, rt: vm.Runtime(), exports: make(map[string]goja.Value), values: make(map[string]goja.Value), prototypes: make(map[*rest.Resource]*goja.Object)}
		return runtime.Exports{Default: vm.Runtime().ToValue(r)}
	}}
}

// Global is the global Twilio, an object that cannot be called.
func Global() runtime.Module {
	return runtime.Module{Globals: []string{"Twilio"}, Open: func(vm *runtime.VM) runtime.Exports {
		g := global{realmOf(vm)}
		if !vm.Reflective() {
			return runtime.Exports{Default: vm.LazyObject(g)}
		}
		// Filling a plain object at once would make all of the package.
		o := vm.Runtime().NewObject()
		for _, name := range g.names() {
			g.r.settle(o, name, func() goja.Value {
				v, _ := g.Peek(name)
				return v
			})
		}
		return runtime.Exports{Default: o}
	}}
}

// Package is the package for a service that has none of its own.
func Package() runtime.Module {
	return runtime.Module{Name: Name, Package: true, Open: func(vm *runtime.VM) runtime.Exports {
		r := realmOf(vm)
		return runtime.Exports{Default: r.sdk(), File: r.file}
	}}
}

// Client is the global twilioClient, for a service that has credentials.
func Client() runtime.Module {
	return runtime.Module{
		Globals: []string{"twilioClient"},
		Wanted: func(svc *runtime.Service) bool {
			token, _ := svc.Getenv(credentials.AuthToken)
			return credentials.CheckAccountSid(svc) == nil && token != ""
		},
		Open: func(vm *runtime.VM) runtime.Exports {
			return runtime.Exports{Default: credentials.Client(vm, credentials.Options(vm, goja.Undefined()))}
		},
	}
}

func realmOf(vm *runtime.VM) *realm {
	e, _ := vm.Open(shared)
	return e.Default.Export().(*realm)
}

// names are the package's exports, in its order.
var names = []string{
	"Twilio", "jwt", "twiml", "RequestClient", "RestException", "ClientCredentialProviderBuilder", "OrgsCredentialProviderBuilder",
	"NoAuthCredentialProvider", "validateBody", "validateRequest", "validateRequestWithBody", "validateExpressRequest",
	"validateIncomingRequest", "getExpectedBodyHash", "getExpectedTwilioSignature", "webhook",
}

// export is one of the package's exports, always the same; nil for another name.
func (r *realm) export(name string) goja.Value {
	v := r.exports[name]
	if v == nil {
		if v = r.makeExport(name); v != nil {
			r.exports[name] = v
		}
	}
	return v
}

func (r *realm) makeExport(name string) goja.Value {
	switch name {
	case "Twilio":
		return r.twilioClass()
	case "jwt", "twiml":
		return r.module("internal/" + name)
	case "RequestClient":
		return r.requestClientClass()
	case "RestException":
		return r.restExceptionClass()
	case "ClientCredentialProviderBuilder":
		return r.builderClass("ClientCredentialProvider", "ApiTokenManager")
	case "OrgsCredentialProviderBuilder":
		return r.builderClass("OrgsCredentialProvider", "OrgsTokenManager")
	case "NoAuthCredentialProvider":
		return r.noAuthCredentialProviderClass()
	}
	// What is left are the functions for webhooks.
	if o, ok := r.module("internal/webhooks").(*goja.Object); ok && slices.Contains(names, name) {
		return o.Get(name)
	}
	return nil
}

// module is what another host module exports; nil when there is none.
func (r *realm) module(name string) goja.Value {
	e, ok := r.vm.Open(name)
	if !ok {
		return nil
	}
	return e.Default
}

// global is the object Twilio: the package's exports and Response.
type global struct{ r *realm }

// Peek answers for every name, so that a script pays for what it touches.
func (g global) Peek(key string) (goja.Value, bool) {
	if key != "Response" {
		return g.r.export(key), true
	}
	return g.r.once(key, func() goja.Value { return g.r.module("internal/response") }), true
}

func (global) names() []string { return append(names[:len(names):len(names)], "Response") }

// Fill makes everything.
func (g global) Fill(o *goja.Object) {
	for _, name := range g.names() {
		if v, _ := g.Peek(name); v != nil {
			_ = o.Set(name, v)
		}
	}
}

// sdk is what require('twilio') gives: a function that makes a client, with the
// exports as properties, which are made when a script first reads them.
func (r *realm) sdk() *goja.Object {
	if r.function != nil {
		return r.function
	}
	f := r.rt.ToValue(func(c goja.ConstructorCall) *goja.Object {
		return r.construct(r.read(r.function, "Twilio").ToObject(r.rt), at(c.Arguments, 0), at(c.Arguments, 1), at(c.Arguments, 2))
	}).(*goja.Object)
	r.function = f
	_ = f.DefineDataProperty("name", r.rt.ToValue("TwilioSDK"), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = f.DefineDataProperty("length", r.rt.ToValue(3), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	for _, name := range names {
		r.settle(f, name, func() goja.Value { return r.export(name) })
	}
	return f
}

// settle puts an accessor in the place of a property that becomes a plain one
// when it is first read or written.
func (r *realm) settle(o *goja.Object, name string, value func() goja.Value) {
	become := func(v goja.Value) {
		_ = o.DefineDataProperty(name, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE)
	}
	get := func(goja.FunctionCall) goja.Value {
		v := value()
		if v == nil {
			v = goja.Undefined()
		}
		become(v)
		return v
	}
	put := func(c goja.FunctionCall) goja.Value {
		become(c.Argument(0))
		return goja.Undefined()
	}
	_ = o.DefineAccessorProperty(name, r.rt.ToValue(get), r.rt.ToValue(put), goja.FLAG_TRUE, goja.FLAG_TRUE)
}
