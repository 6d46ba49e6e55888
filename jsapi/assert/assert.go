// Package assert is Node's module assert, with assert/strict.
//
// All of it is JavaScript, in files by what they are about. How values are
// compared, and what two sequences have in common, it has from the package
// nodeutil.
//
// https://nodejs.org/docs/latest-v24.x/api/assert.html
package assert

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are assert, the same in strict mode, and AssertionError.
func Modules() []runtime.Module {
	return []runtime.Module{
		library.Module("assert", "library/assert.js", callText),
		{Name: "assert/strict", Open: func(vm *runtime.VM) runtime.Exports {
			return runtime.Exports{Default: vm.Require("assert").(*goja.Object).Get("strict")}
		}},
		library.Module("internal/assertionerror", "library/assertionerror.js", captureStack),
		library.Module("internal/calltracker", "library/calltracker.js", nil),
	}
}

// callText gives the files the text of the script's call.
func callText(vm *runtime.VM) goja.Value {
	return vm.Func("callText", 0, func(goja.FunctionCall) goja.Value { return vm.Runtime().ToValue(vm.CallText()) })
}

// captureStack gives the files a stack for an error: of the error, its heading
// and the function above which the stack begins.
func captureStack(vm *runtime.VM) goja.Value {
	return vm.Func("captureStack", 3, func(c goja.FunctionCall) goja.Value {
		return vm.CaptureStack(c.Argument(0).(*goja.Object), c.Argument(1).String(), c.Argument(2))
	})
}
