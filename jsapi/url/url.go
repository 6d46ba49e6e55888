// Package url is the WHATWG URL and URLSearchParams, and Node's module url with
// its legacy parse, format and resolve.
//
// URLs are read by nlnwa/whatwg-url (whatwg.go); the classes are JavaScript over
// the parts that it finds. A URL of more than 4 MiB is refused, and so is one with an authority of
// more than 4 KiB, where the library takes time that grows with the square.
//
// https://url.spec.whatwg.org/ and https://nodejs.org/docs/latest-v24.x/api/url.html
package url

import (
	"embed"

	"dialtone/jsapi/buffer/encoding"
	"dialtone/jsapi/buffer/view"
	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
	"golang.org/x/net/idna"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are the classes with their globals, and the module url.
func Modules() []runtime.Module {
	return []runtime.Module{
		{Name: "internal/url", Globals: []string{"URL", "URLSearchParams"}, Open: openClasses},
		{Name: "url", Open: openModule},
	}
}

const longest = 4 << 20

func openClasses(vm *runtime.VM) runtime.Exports {
	rt := vm.Runtime()
	coded, _ := vm.Open("internal/coded")
	host := rt.NewObject()
	text := func(v goja.Value) string { return v.String() }
	_ = host.Set("parse", vm.Func("parse", 2, func(c goja.FunctionCall) goja.Value {
		input := text(c.Argument(0))
		var base *string
		if b := c.Argument(1); !goja.IsUndefined(b) {
			s := text(b)
			base = &s
		}
		if len(input) > longest || base != nil && len(*base) > longest {
			return goja.Null()
		}
		u := parse(input, base)
		if u == nil {
			return goja.Null()
		}
		return rt.NewArray(show(u).list()...)
	}))
	// set(href, name, value): the parts after a change.
	_ = host.Set("set", vm.Func("set", 3, func(c goja.FunctionCall) goja.Value {
		value := text(c.Argument(2))
		u := parse(text(c.Argument(0)), nil)
		if u == nil || len(value) > longest {
			return goja.Null()
		}
		set(u, text(c.Argument(1)), value)
		return rt.NewArray(show(u).list()...)
	}))
	_ = host.Set("parseForm", vm.Func("parseForm", 1, func(c goja.FunctionCall) goja.Value {
		list := parseForm(text(c.Argument(0)))
		values := make([]any, len(list))
		for i, s := range list {
			values[i] = view.Text(vm, encoding.UTF8, []byte(s))
		}
		return rt.NewArray(values...)
	}))
	_ = host.Set("writeForm", vm.Func("writeForm", 1, func(c goja.FunctionCall) goja.Value {
		o := c.Argument(0).(*goja.Object)
		var list []string
		rt.ForOf(o, func(v goja.Value) bool {
			list = append(list, v.String())
			return true
		})
		return rt.ToValue(writeForm(list))
	}))
	made := library.Call(rt, "library/classes.js", host, coded.Default, symbol(vm)).(*goja.Object)
	return runtime.Exports{Default: made, Named: map[string]goja.Value{"URL": made.Get("URL"), "URLSearchParams": made.Get("URLSearchParams")}}
}

// symbol is that under which classes keep how they are inspected.
func symbol(vm *runtime.VM) goja.Value {
	f, _ := goja.AssertFunction(vm.Runtime().GlobalObject().Get("Symbol").(*goja.Object).Get("for"))
	v, err := f(goja.Undefined(), vm.Runtime().ToValue("nodejs.util.inspect.custom"))
	if err != nil {
		panic(err)
	}
	return v
}

func openModule(vm *runtime.VM) runtime.Exports {
	rt := vm.Runtime()
	coded, _ := vm.Open("internal/coded")
	classes, _ := vm.Open("internal/url")
	host := rt.NewObject()
	_ = host.Set("toASCII", vm.Func("toASCII", 1, func(c goja.FunctionCall) goja.Value {
		s, err := idna.Lookup.ToASCII(c.Argument(0).String())
		if err != nil {
			return rt.ToValue("")
		}
		return rt.ToValue(s)
	}))
	_ = host.Set("toUnicode", vm.Func("toUnicode", 1, func(c goja.FunctionCall) goja.Value {
		s, _ := idna.Display.ToUnicode(c.Argument(0).String())
		return rt.ToValue(s)
	}))
	_ = host.Set("querystring", vm.Func("querystring", 0, func(goja.FunctionCall) goja.Value { return vm.Require("querystring") }))
	_ = host.Set("toBuffer", vm.Func("toBuffer", 1, func(c goja.FunctionCall) goja.Value {
		return view.Buffer(vm, []byte(unescape(c.Argument(0).String())))
	}))
	_ = host.Set("cwd", vm.Service().Dir)
	return runtime.Exports{Default: library.Call(rt, "library/module.js", host, coded.Default, classes.Default)}
}
