// Package fs is Node's fs and fs/promises, over the files that a function may
// reach: the service's folder, which it may read, and /tmp, which is the
// service's private temporary folder. What lies elsewhere is refused with EACCES.
//
// What a call of the system is lies in Go (package volume), and is done on
// another goroutine for all but the forms that block. Callbacks, promises, streams and the
// classes are JavaScript. Watching is refused: a deployed service does not change.
//
// https://nodejs.org/docs/latest-v24.x/api/fs.html
package fs

import (
	"embed"

	"dialtone/jsapi/fs/volume"
	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are fs and fs/promises.
func Modules() []runtime.Module {
	return []runtime.Module{
		{Name: "fs", Open: open},
		{Name: "fs/promises", Open: func(vm *runtime.VM) runtime.Exports {
			return runtime.Exports{Default: vm.Require("fs").(*goja.Object).Get("promises")}
		}},
	}
}

func open(vm *runtime.VM) runtime.Exports {
	rt := vm.Runtime()
	host := rt.NewObject()
	set := func(name string, v goja.Value) { _ = host.Set(name, v) }
	coded, _ := vm.Open("internal/coded")
	errors, _ := vm.Open("internal/systemerrors")
	timers, _ := vm.Open("timers")
	buffer, _ := vm.Open("internal/buffer")
	set("E", coded.Default)
	set("systemErrors", errors.Default)
	set("nextTick", timers.Named["queueMicrotask"])
	set("setImmediate", timers.Named["setImmediate"])
	set("Buffer", buffer.Named["Buffer"])
	set("open", hostscript.Opener(vm))
	set("require", vm.Func("require", 1, func(c goja.FunctionCall) goja.Value { return vm.Require(c.Argument(0).String()) }))
	set("load", vm.Func("load", 1, func(c goja.FunctionCall) goja.Value {
		return library.Call(rt, "library/"+c.Argument(0).String(), c.Arguments[1:]...)
	}))
	service, root := vm.Service().Files()
	n := &natives{vm: vm, rt: rt, handles: make(map[int]*descriptor), volume: &volume.Volume{
		Service: service, Root: root, Folder: vm.Service().Dir, Temp: vm.Host().Temp, TempAt: runtime.TempPath,
	}}
	set("call", vm.Func("call", 3, n.call))
	return runtime.Exports{Default: library.Call(rt, "library/fs.js", host)}
}
