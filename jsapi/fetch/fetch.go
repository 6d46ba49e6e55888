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

// badPorts are those that fetch does not connect to.
//
// https://fetch.spec.whatwg.org/#port-blocking
var badPorts = []int{1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111, 113, 115, 117,
	119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995,
	1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080}

func open(vm *runtime.VM) runtime.Exports {
	rt := vm.Runtime()
	host := rt.NewObject()
	set := func(name string, v any) { _ = host.Set(name, v) }
	coded, _ := vm.Open("internal/coded")
	buffer, _ := vm.Open("internal/buffer")
	exchange, _ := vm.Open("internal/exchange")
	set("E", coded.Default)
	set("inspect", coded.Default.(*goja.Object).Get("inspect"))
	set("inspectCustom", buffer.Named["natives"].(*goja.Object).Get("inspectCustom"))
	set("exchange", exchange.Default)
	set("limit", maxBody)
	set("badPorts", badPorts)
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
	for _, name := range []string{"few", "iterable", "branded"} {
		set(name, tools.Get(name))
	}
	forms := library.Call(rt, "library/formdata.js", host)
	bodies := library.Call(rt, "library/body.js", host, headers, forms)
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
