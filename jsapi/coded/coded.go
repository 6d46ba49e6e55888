// Package coded makes Node's coded errors for the JavaScript of other host
// modules: an object with a constructor for each code, and the validators that
// Node's modules put in front of their arguments.
//
// https://nodejs.org/docs/latest-v24.x/api/errors.html#nodejs-error-codes
package coded

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/jsapi/inspect"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Module is internal/coded.
func Module() runtime.Module {
	return runtime.Module{Name: "internal/coded", Open: func(vm *runtime.VM) runtime.Exports {
		rt := vm.Runtime()
		in := inspect.New(rt)
		received := vm.Func("received", 1, func(c goja.FunctionCall) goja.Value { return rt.ToValue(in.Received(c.Argument(0))) })
		return runtime.Exports{Default: library.Call(rt, "library/coded.js", hostscript.Opener(vm), received, in.Function())}
	}}
}
