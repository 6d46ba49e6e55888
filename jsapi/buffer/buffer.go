// Package buffer is Node's Buffer and what its module has beside it: Blob and
// File, atob and btoa, transcode and the constants.
//
// A Buffer is a Uint8Array of the engine's whose prototype is Buffer's, made by
// a class of the language. Conversions and searches are Go (natives.go), and so
// are the methods for numbers (numbers.go), which go to JavaScript only to
// throw. Bytes that a host module has become a Buffer by the package view.
//
// Buffers do not share a pool: each has an ArrayBuffer of its own.
//
// https://nodejs.org/docs/latest-v24.x/api/buffer.html
package buffer

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are the class, its module, and the globals that come with it.
func Modules() []runtime.Module {
	return []runtime.Module{
		{Name: "internal/buffer", Globals: []string{"Buffer"}, Open: openClass},
		{Name: "internal/blob", Globals: []string{"Blob", "File"}, Open: openBlob},
		{Name: "internal/base64", Globals: []string{"atob", "btoa"}, Open: openBase64},
		{Name: "buffer", Open: openModule},
	}
}

// core is what the files of a VM share.
func core(vm *runtime.VM) (natives, errors *goja.Object) {
	exports, _ := vm.Open("internal/buffer")
	coded, _ := vm.Open("internal/coded")
	return exports.Named["natives"].(*goja.Object), coded.Default.(*goja.Object)
}

// openClass makes Buffer. The default export is the class that view.Buffer
// constructs; class is what the files of this folder share.
func openClass(vm *runtime.VM) runtime.Exports {
	rt := vm.Runtime()
	coded, _ := vm.Open("internal/coded")
	errors := coded.Default.(*goja.Object)
	n := natives(vm)
	symbolFor, _ := goja.AssertFunction(rt.GlobalObject().Get("Symbol").(*goja.Object).Get("for"))
	custom, err := symbolFor(goja.Undefined(), rt.ToValue("nodejs.util.inspect.custom"))
	if err != nil {
		panic(err)
	}
	_ = n.Set("inspectCustom", custom)
	_ = n.Set("inspect", errors.Get("inspect"))
	class := library.Call(rt, "library/buffer.js", n, errors).(*goja.Object)
	library.Call(rt, "library/text.js", class, n, errors)
	fail, _ := goja.AssertFunction(library.Call(rt, "library/numbers.js", errors))
	proto := class.Get("Buffer").(*goja.Object).Get("prototype").(*goja.Object)
	installNumbers(vm, proto, fail)
	return runtime.Exports{
		Default: class.Get("FastBuffer"),
		Named:   map[string]goja.Value{"Buffer": class.Get("Buffer"), "class": class, "natives": n},
	}
}

func openBlob(vm *runtime.VM) runtime.Exports {
	rt := vm.Runtime()
	n, errors := core(vm)
	host := rt.NewObject()
	_ = host.Set("stream", vm.Func("stream", 0, func(goja.FunctionCall) goja.Value { return vm.Require("stream/web") }))
	_ = host.Set("now", vm.Func("now", 0, func(goja.FunctionCall) goja.Value { return rt.ToValue(vm.Host().Clock.Now().UnixMilli()) }))
	made := library.Call(rt, "library/blob.js", n, errors, host).(*goja.Object)
	return runtime.Exports{Default: made, Named: members(made, "Blob", "File")}
}

func openBase64(vm *runtime.VM) runtime.Exports {
	n, errors := core(vm)
	made := library.Call(vm.Runtime(), "library/base64.js", n, errors).(*goja.Object)
	return runtime.Exports{Default: made, Named: members(made, "atob", "btoa")}
}

func openModule(vm *runtime.VM) runtime.Exports {
	rt := vm.Runtime()
	n, errors := core(vm)
	exports, _ := vm.Open("internal/buffer")
	others := rt.NewObject()
	_ = others.Set("isAnyArrayBuffer", n.Get("isAnyArrayBuffer"))
	_ = others.Set("open", vm.Func("open", 1, func(c goja.FunctionCall) goja.Value {
		name := c.Argument(0).String()
		from := "internal/base64"
		if name == "Blob" || name == "File" {
			from = "internal/blob"
		}
		e, _ := vm.Open(from)
		return e.Named[name]
	}))
	return runtime.Exports{Default: library.Call(rt, "library/module.js", exports.Named["class"], n, errors, others)}
}

func members(o *goja.Object, names ...string) map[string]goja.Value {
	m := make(map[string]goja.Value, len(names))
	for _, name := range names {
		m[name] = o.Get(name)
	}
	return m
}
