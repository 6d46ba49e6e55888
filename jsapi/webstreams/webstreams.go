// Package webstreams is the web's streams, and the module stream/web.
//
// All of it is JavaScript, since streams do little but call scripts back: a
// file for each class, over plain objects that the host's own streams are made
// of too (internal/webstreams), so that the body of an answer needs no class of
// a script's to be read.
//
// https://streams.spec.whatwg.org/
// https://nodejs.org/docs/latest-v24.x/api/webstreams.html
package webstreams

import (
	"embed"

	"dialtone/jsapi/ecmascript"
	"dialtone/jsapi/hostscript"
	"dialtone/jsapi/structuredclone"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Name is what host modules open it by.
const Name = "internal/webstreams"

var globals = []string{
	"ReadableStream", "ReadableStreamDefaultReader", "ReadableStreamBYOBReader", "ReadableStreamBYOBRequest", "ReadableByteStreamController",
	"ReadableStreamDefaultController", "TransformStream", "TransformStreamDefaultController", "WritableStream", "WritableStreamDefaultWriter",
	"WritableStreamDefaultController", "ByteLengthQueuingStrategy", "CountQueuingStrategy",
}

var compression = []string{"CompressionStream", "DecompressionStream"}

var text = []string{"TextEncoderStream", "TextDecoderStream"}

// Modules are the globals and stream/web.
func Modules() []runtime.Module {
	return []runtime.Module{
		{Name: Name, Globals: globals, Open: open},
		{Name: Name + "/text", Globals: text, Open: opener("text.js", text)},
		{Name: Name + "/compression", Globals: compression, Open: opener("compression.js", compression)},
		{Name: "stream/web", Open: openModule},
	}
}

func open(vm *runtime.VM) runtime.Exports {
	rt := vm.Runtime()
	ecmascript.DefineSymbols(vm)
	coded, _ := vm.Open("internal/coded")
	host := rt.NewObject()
	for name, v := range map[string]goja.Value{
		"E":            coded.Default,
		"transferable": structuredclone.Transferable,
		"open":         hostscript.Opener(vm),
		"Buffer": vm.Func("Buffer", 0, func(goja.FunctionCall) goja.Value {
			e, _ := vm.Open("internal/buffer")
			return e.Named["Buffer"]
		}),
		"codec":    newCodecs(vm),
		"transfer": vm.Func("transfer", 1, func(c goja.FunctionCall) goja.Value { return transfer(vm, c.Argument(0)) }),
		"isAnyArrayBuffer": vm.Func("isAnyArrayBuffer", 1, func(c goja.FunctionCall) goja.Value {
			_, ok := c.Argument(0).Export().(goja.ArrayBuffer)
			return rt.ToValue(ok)
		}),
		"detached": vm.Func("detached", 1, func(c goja.FunctionCall) goja.Value {
			b, ok := c.Argument(0).Export().(goja.ArrayBuffer)
			return rt.ToValue(ok && b.Detached())
		}),
	} {
		_ = host.Set(name, v)
	}
	load := vm.Func("load", 1, func(c goja.FunctionCall) goja.Value {
		return library.Call(rt, "library/"+c.Argument(0).String(), c.Arguments[1:]...)
	})
	made := library.Call(rt, "library/index.js", host, load).(*goja.Object)
	return runtime.Exports{Default: made.Get("internal"), Named: members(made, globals)}
}

// transfer moves the memory of an ArrayBuffer to a new one.
func transfer(vm *runtime.VM, v goja.Value) goja.Value {
	b, ok := v.Export().(goja.ArrayBuffer)
	if !ok || b.Detached() {
		vm.Throw("TypeError", "Cannot perform ArrayBuffer.prototype.transfer on a detached ArrayBuffer")
	}
	data := b.Bytes()
	b.Detach()
	return vm.Runtime().ToValue(vm.Runtime().NewArrayBuffer(data))
}

// opener opens a file that stands on the streams.
func opener(file string, names []string) func(*runtime.VM) runtime.Exports {
	return func(vm *runtime.VM) runtime.Exports {
		e, _ := vm.Open(Name)
		internal := e.Default.(*goja.Object)
		made := library.Call(vm.Runtime(), "library/"+file, internal.Get("T"), internal.Get("R"), internal.Get("W"), internal.Get("transforms")).(*goja.Object)
		return runtime.Exports{Default: made, Named: members(made, names)}
	}
}

// openModule gathers what the other modules make, each when it is asked for.
func openModule(vm *runtime.VM) runtime.Exports {
	rt := vm.Runtime()
	o := rt.NewObject()
	for _, part := range []struct {
		module string
		names  []string
	}{{Name, globals}, {Name + "/text", text}, {Name + "/compression", compression}} {
		for _, name := range part.names {
			get := vm.Func(name, 0, func(goja.FunctionCall) goja.Value {
				e, _ := vm.Open(part.module)
				return e.Named[name]
			})
			if err := o.DefineAccessorProperty(name, get, nil, goja.FLAG_TRUE, goja.FLAG_TRUE); err != nil {
				panic(err)
			}
		}
	}
	return runtime.Exports{Default: o}
}

func members(o *goja.Object, names []string) map[string]goja.Value {
	m := make(map[string]goja.Value, len(names))
	for _, name := range names {
		m[name] = o.Get(name)
	}
	return m
}
