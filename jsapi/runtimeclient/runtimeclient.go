// Package runtimeclient is the global Runtime, by which a function finds the
// other functions of its service, its private assets and its Sync service, and
// the global Functions.
//
// All three functions work at the top level of a module as well as in a
// handler. What they return is made anew at every call. The package knows
// where the files are from runtime.Service; it does not know the disk.
//
// https://www.twilio.com/docs/serverless/functions-assets/client
package runtimeclient

import (
	"strings"

	"dialtone/jsapi/credentials"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// Module is the two globals.
func Module() runtime.Module {
	return runtime.Module{Globals: []string{"Runtime", "Functions"}, Open: open}
}

func open(vm *runtime.VM) runtime.Exports {
	c := &client{vm: vm}
	o := vm.Runtime().NewObject()
	_ = o.Set("getSync", vm.Func("getSync", 1, c.getSync))
	_ = o.Set("getAssets", vm.Func("getAssets", 0, func(goja.FunctionCall) goja.Value { return c.assets() }))
	_ = o.Set("getFunctions", vm.Func("getFunctions", 0, func(goja.FunctionCall) goja.Value { return c.functions() }))
	return runtime.Exports{Named: map[string]goja.Value{"Runtime": o, "Functions": c.functions()}}
}

type client struct{ vm *runtime.VM }

// functions are the service's functions, of every access, by their path without
// the leading slash.
func (c *client) functions() *goja.Object {
	o := c.vm.Runtime().NewObject()
	for _, f := range c.vm.Service().Functions {
		value := c.vm.Runtime().NewObject()
		_ = value.Set("path", f.File)
		_ = o.Set(strings.TrimPrefix(f.Path, "/"), value)
	}
	return o
}

// getSync gives the service's Sync service, or the one that the options name.
// The account's SID is checked and the token is not, as in the reference.
func (c *client) getSync(f goja.FunctionCall) goja.Value {
	vm := c.vm
	options := credentials.Options(vm, f.Argument(0))
	name := options.Get("serviceName")
	_ = options.Delete("serviceName")
	if name == nil || !name.ToBoolean() {
		name = vm.Runtime().ToValue("default")
	}
	credentials.CheckAccountSid(vm.Service()).Throw(vm, "Runtime.getSync("+c.list(f.Arguments)+")")
	v1 := c.object(c.object(credentials.Client(vm, options), "sync"), "v1")
	services, ok := goja.AssertFunction(v1.Get("services"))
	if !ok {
		vm.Throw("TypeError", "client.sync.v1.services is not a function")
	}
	v, err := services(v1, name)
	if err != nil {
		panic(err)
	}
	service := v.ToObject(vm.Runtime())
	for _, a := range []struct{ alias, property string }{{"maps", "syncMaps"}, {"lists", "syncLists"}} {
		if err := service.Set(a.alias, service.Get(a.property)); err != nil {
			panic(err)
		}
	}
	return service
}

// object reads a property that has to be an object.
func (c *client) object(o *goja.Object, property string) *goja.Object {
	v := o.Get(property)
	if v == nil {
		v = goja.Undefined()
	}
	return v.ToObject(c.vm.Runtime())
}

// list writes arguments as JSON.
func (c *client) list(args []goja.Value) string {
	texts := make([]string, len(args))
	for i, v := range args {
		texts[i], _ = c.vm.Stringify(v)
	}
	return strings.Join(texts, ",")
}
