// Package refused is those modules of Node that a function has no use for, or
// may not have: each is there with the names that Node's has, so that packages
// that ask for it load, and every call is refused by an error that says why and
// what to do instead.
//
// https://nodejs.org/docs/latest-v24.x/api/
package refused

import (
	"embed"
	"strings"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// reasons say why a module is refused, and what to do instead.
var reasons = []struct{ name, reason string }{
	{"child_process", "a function starts no processes: call another service by HTTP"},
	{"cluster", "one server runs many functions at once by itself: leave it out"},
	{"dgram", "a function sends no datagrams: call a service by HTTP"},
	{"inspector", "a function has no debugger: use dialtone dev, which answers errors with their stack"},
	{"inspector/promises", "a function has no debugger: use dialtone dev, which answers errors with their stack"},
	{"repl", "a function has no terminal: use dialtone invoke or dialtone chat to try one"},
	{"sea", "a function is no executable of its own: read an asset by Runtime.getAssets()"},
	{"sqlite", "a function keeps no database on its machine: call one over the network"},
	{"test", "a function runs no tests: run them with node --test outside of it"},
	{"test/reporters", "a function runs no tests: run them with node --test outside of it"},
	{"trace_events", "a function writes no traces: use console, whose entries are logged with their time"},
	{"wasi", "dialtone runs JavaScript only: use a package that is JavaScript only"},
}

// Modules are the refused ones.
func Modules() []runtime.Module {
	modules := make([]runtime.Module, len(reasons))
	for i, r := range reasons {
		modules[i] = runtime.Module{
			Name:    r.name,
			Refused: strings.ToUpper(r.reason[:1]) + r.reason[1:] + ".",
			Open: func(vm *runtime.VM) runtime.Exports {
				rt := vm.Runtime()
				return runtime.Exports{Default: library.Call(rt, "library/refused.js", hostscript.Opener(vm), rt.ToValue(r.name), rt.ToValue(r.reason), builtinModules(vm))}
			},
		}
	}
	return modules
}

// builtinModules gives the files the names of Node's modules.
func builtinModules(vm *runtime.VM) goja.Value {
	return vm.Func("builtinModules", 0, func(goja.FunctionCall) goja.Value {
		return vm.Require("module").(*goja.Object).Get("builtinModules")
	})
}
