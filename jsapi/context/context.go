// Package context makes the context object of a handler: the function's path,
// the domain of the service, its environment variables and getTwilioClient.
//
// https://www.twilio.com/docs/serverless/functions-assets/functions/invocation
package context

import (
	"dialtone/jsapi/credentials"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// New makes the context of one invocation. Its keys are in the order of the
// reference, as measured; a variable of the environment takes the place of any
// but PATH and getTwilioClient.
func New(vm *runtime.VM, req *runtime.Request) *goja.Object {
	return vm.LazyObject(&context{vm: vm, req: req})
}

type context struct {
	vm     *runtime.VM
	req    *runtime.Request
	client *goja.Object // the function getTwilioClient
}

// Peek makes a single property: most handlers read one or two.
func (c *context) Peek(key string) (goja.Value, bool) {
	switch key {
	case "PATH":
		return c.vm.Runtime().ToValue(c.vm.Function().Path), true
	case "getTwilioClient":
		return c.getTwilioClient(), true
	}
	if v, ok := c.vm.Service().Getenv(key); ok {
		return c.vm.Runtime().ToValue(v), true
	}
	if key == "DOMAIN_NAME" {
		return c.vm.Runtime().ToValue(c.req.Domain), true
	}
	return nil, false
}

// Fill puts the properties on the context.
func (c *context) Fill(o *goja.Object) {
	rt := c.vm.Runtime()
	set := func(name string, v goja.Value) {
		if err := o.DefineDataProperty(name, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE); err != nil {
			panic(err)
		}
	}
	set("PATH", rt.ToValue(c.vm.Function().Path))
	set("DOMAIN_NAME", rt.ToValue(c.req.Domain))
	set("SERVICE_SID", goja.Undefined())
	set("ENVIRONMENT_SID", goja.Undefined())
	for _, v := range c.vm.Service().Env {
		if v.Name != "PATH" {
			set(v.Name, rt.ToValue(v.Value))
		}
	}
	set("getTwilioClient", c.getTwilioClient())
}

// getTwilioClient is the function of that name, the same each time it is read.
// It makes a new client at every call.
func (c *context) getTwilioClient() *goja.Object {
	if c.client == nil {
		vm := c.vm
		c.client = vm.Func("getTwilioClient", 1, func(f goja.FunctionCall) goja.Value {
			const where = "context.getTwilioClient()"
			credentials.CheckAccountSid(vm.Service()).Throw(vm, where)
			credentials.CheckAuthToken(vm.Service()).Throw(vm, where)
			return credentials.Client(vm, credentials.Options(vm, f.Argument(0)))
		})
	}
	return c.client
}
