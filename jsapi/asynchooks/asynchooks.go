// Package asynchooks is Node's module async_hooks: AsyncLocalStorage and
// AsyncResource over the context that the runtime carries from the code that
// schedules something to the code that it runs. Hooks are accepted and never
// called: nobody here counts resources.
//
// https://nodejs.org/docs/latest-v24.x/api/async_context.html
package asynchooks

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Module is async_hooks.
func Module() runtime.Module { return library.Module("async_hooks", "library/asynchooks.js", host) }

// host reads and sets the context of the code that runs.
func host(vm *runtime.VM) goja.Value {
	o := vm.Runtime().NewObject()
	_ = o.Set("current", vm.Func("current", 0, func(goja.FunctionCall) goja.Value {
		if v := vm.AsyncContext(); v != nil {
			return v
		}
		return goja.Undefined()
	}))
	_ = o.Set("enter", vm.Func("enter", 1, func(c goja.FunctionCall) goja.Value {
		vm.SetAsyncContext(c.Argument(0))
		return goja.Undefined()
	}))
	return o
}
