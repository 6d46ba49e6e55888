// Package stream is Node's streams: Readable to PassThrough, pipeline, finished,
// compose, the iteration helpers, and the module of their promises.
//
// All of it is JavaScript, a file for each class, since streams do little but
// call scripts back. The order of events is Node's, as far as the engine's one
// queue for ticks and promise jobs allows.
//
// https://nodejs.org/docs/latest-v24.x/api/stream.html
package stream

import (
	"embed"

	"dialtone/jsapi/ecmascript"
	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are stream and the modules of its parts.
func Modules() []runtime.Module {
	return []runtime.Module{
		{Name: "stream", Open: open},
		{Name: "stream/promises", Open: func(vm *runtime.VM) runtime.Exports {
			return runtime.Exports{Default: vm.Require("stream").(*goja.Object).Get("promises")}
		}},
		{Name: "stream/consumers", Open: func(vm *runtime.VM) runtime.Exports {
			return runtime.Exports{Default: library.Call(vm.Runtime(), "library/consumers.js", host(vm))}
		}},
	}
}

// host is what the files need.
func host(vm *runtime.VM) *goja.Object {
	rt := vm.Runtime()
	ecmascript.DefineSymbols(vm)
	coded, _ := vm.Open("internal/coded")
	buffer, _ := vm.Open("internal/buffer")
	text, _ := vm.Open("internal/encoding")
	o := rt.NewObject()
	for name, v := range map[string]goja.Value{
		"E":            coded.Default,
		"open":         hostscript.Opener(vm),
		"nextTick":     vm.Require("process").(*goja.Object).Get("nextTick"),
		"EventEmitter": vm.Require("events"),
		"Buffer":       buffer.Named["Buffer"],
		"TextDecoder":  text.Named["TextDecoder"],
		"require":      vm.Func("require", 1, func(c goja.FunctionCall) goja.Value { return vm.Require(c.Argument(0).String()) }),
	} {
		_ = o.Set(name, v)
	}
	return o
}

func open(vm *runtime.VM) runtime.Exports {
	return runtime.Exports{Default: library.Call(vm.Runtime(), "library/index.js", host(vm), vm.Func("load", 1, func(c goja.FunctionCall) goja.Value {
		return library.Call(vm.Runtime(), "library/"+c.Argument(0).String(), c.Arguments[1:]...)
	}))}
}
