// Package fetch is fetch with Headers, Request, Response and FormData, as
// Node 24 has them of undici.
//
// The classes are JavaScript of the host's own; what goes over the network is
// the module internal/exchange's. The global Response is Twilio's class, so the
// web's is no global: it is what fetch resolves to, and internal/fetch exports
// it.
//
// https://fetch.spec.whatwg.org/
// https://nodejs.org/api/globals.html#fetch
package fetch

import (
	"embed"

	"dialtone/jsapi/buffer/view"
	"dialtone/jsapi/exchange"
	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Name is what host modules open it by: {fetch, Headers, Request, Response, FormData}.
const Name = "internal/fetch"

// maxBody is the largest body that is collected for a script, in bytes. One
// that is read as a stream may be larger.
const maxBody = 64 << 20

// Modules are the globals and what they share.
func Modules() []runtime.Module {
	return []runtime.Module{
		{Name: Name, Globals: []string{"fetch", "Headers", "Request", "FormData"}, Open: open},
	}
}

func open(vm *runtime.VM) runtime.Exports {
	rt := vm.Runtime()
	host := rt.NewObject()
	set := func(name string, v any) { _ = host.Set(name, v) }
	coded, _ := vm.Open("internal/coded")
	sender, _ := vm.Open(exchange.Name)
	set("E", coded.Default)
	set("inspect", coded.Default.(*goja.Object).Get("inspect"))
	set("exchange", sender.Default)
	set("limit", maxBody)
	set("badPorts", exchange.BadPorts)
	lazily := func(name string, f func() goja.Value) {
		set(name, vm.Func(name, 0, func(goja.FunctionCall) goja.Value { return f() }))
	}
	blob := func() *goja.Object {
		e, _ := vm.Open("internal/blob")
		return e.Default.(*goja.Object)
	}
	lazily("blobs", func() goja.Value { return blob() })
	lazily("web", func() goja.Value {
		e, _ := vm.Open("internal/webstreams")
		return e.Default
	})
	lazily("random", func() goja.Value { return rt.ToValue(vm.Host().Random()) })
	lazily("signals", func() goja.Value {
		controller, err := rt.New(rt.GlobalObject().Get("AbortController"))
		if err != nil {
			panic(err)
		}
		return controller.Get("signal")
	})
	set("bytesOf", vm.Func("bytesOf", 1, func(c goja.FunctionCall) goja.Value {
		f, _ := goja.AssertFunction(blob().Get("bytesOf"))
		v, err := f(goja.Undefined(), c.Arguments...)
		if err != nil {
			panic(err)
		}
		return v
	}))
	n := natives{vm, rt}
	set("natives", n.object())
	set("utf8", vm.Func("utf8", 1, func(c goja.FunctionCall) goja.Value { return n.bytes(n.utf8(c.Argument(0))) }))
	set("text", vm.Func("text", 1, func(c goja.FunctionCall) goja.Value { return n.text(view.Of(rt, c.Argument(0))) }))
	set("wellFormed", vm.Func("wellFormed", 1, func(c goja.FunctionCall) goja.Value { return n.text(n.utf8(c.Argument(0))) }))

	headers := library.Call(rt, "library/headers.js", host)
	tools := headers.(*goja.Object)
	for _, name := range []string{"few", "iterable", "branded", "inspectCustom"} {
		set(name, tools.Get(name))
	}
	forms := library.Call(rt, "library/formdata.js", host)
	bodies := library.Call(rt, "library/body.js", host, forms)
	classes := library.Call(rt, "library/classes.js", host, headers, bodies).(*goja.Object)
	named := map[string]goja.Value{
		"fetch":    library.Call(rt, "library/fetch.js", host, headers, bodies, classes),
		"Headers":  tools.Get("Headers"),
		"FormData": forms.(*goja.Object).Get("FormData"),
		"Request":  classes.Get("Request"),
		"Response": classes.Get("Response"),
	}
	return runtime.Exports{Named: named}
}
