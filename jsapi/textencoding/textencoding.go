// Package textencoding is TextEncoder and TextDecoder: the WHATWG encodings by
// all of their labels, whole or as a stream. The tables of the legacy encodings
// are those of golang.org/x/text.
//
// https://encoding.spec.whatwg.org/
package textencoding

import (
	"embed"

	"dialtone/jsapi/buffer/view"
	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Module has the two globals.
func Module() runtime.Module {
	return runtime.Module{Name: "internal/encoding", Globals: []string{"TextEncoder", "TextDecoder"}, Open: open}
}

func open(vm *runtime.VM) runtime.Exports {
	rt := vm.Runtime()
	coded, _ := vm.Open("internal/coded")
	host := rt.NewObject()
	// decoder(label, fatal, ignoreBOM): undefined for an unknown label, or its
	// name and a function (view, more) that answers a string, or null for what is malformed.
	_ = host.Set("decoder", vm.Func("decoder", 3, func(c goja.FunctionCall) goja.Value {
		d := newDecoder(c.Argument(0).String(), c.Argument(1).ToBoolean(), c.Argument(2).ToBoolean())
		if d == nil {
			return goja.Undefined()
		}
		return rt.NewArray(d.name, vm.Func("decode", 2, func(c goja.FunctionCall) goja.Value {
			b := view.Of(rt, c.Argument(0))
			view.Bound(vm, "a string", len(b))
			units, ok := d.decode(b, c.Argument(1).ToBoolean())
			if !ok {
				return goja.Null()
			}
			return units.value(rt)
		}))
	}))
	_ = host.Set("encode", vm.Func("encode", 1, func(c goja.FunctionCall) goja.Value {
		s := c.Argument(0).String()
		view.Bound(vm, "a buffer", len(s))
		return view.ArrayBuffer(rt, []byte(s))
	}))
	_ = host.Set("encodeInto", vm.Func("encodeInto", 2, func(c goja.FunctionCall) goja.Value {
		read, written := encodeInto(c.Argument(0).(goja.String), view.Of(rt, c.Argument(1)))
		return rt.NewArray(read, written)
	}))
	made := library.Call(rt, "library/textencoding.js", host, coded.Default).(*goja.Object)
	return runtime.Exports{Default: made, Named: map[string]goja.Value{"TextEncoder": made.Get("TextEncoder"), "TextDecoder": made.Get("TextDecoder")}}
}
