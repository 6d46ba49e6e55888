// Package context makes the context object of a handler: the function's path,
// the domain of the service, its environment variables and getTwilioClient.
//
// https://www.twilio.com/docs/serverless/functions-assets/functions/invocation
package context

import (
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
	vm  *runtime.VM
	req *runtime.Request
}

// Peek leaves all to Fill.
func (*context) Peek(string) (goja.Value, bool) { return nil, false }

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
	set("getTwilioClient", c.vm.Func("getTwilioClient", 1, func(goja.FunctionCall) goja.Value {
		c.vm.Throw("Error", "context.getTwilioClient is not available in dialtone yet")
		return nil
	}))
}
