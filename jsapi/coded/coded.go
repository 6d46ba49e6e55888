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

// Throw throws, in a script that calls a host function, the error of a code; the
// arguments are those of its message, as the files of other host modules pass them.
func Throw(vm *runtime.VM, code string, arguments ...any) {
	exports, _ := vm.Open("internal/coded")
	values := make([]goja.Value, len(arguments))
	for i, a := range arguments {
		values[i] = vm.Runtime().ToValue(a)
	}
	e, err := vm.Runtime().New(exports.Default.(*goja.Object).Get(code), values...)
	if err != nil {
		panic(err)
	}
	panic(e)
}
