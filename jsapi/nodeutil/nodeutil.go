// Package nodeutil is Node's module util, with util/types.
//
// Values are written by the package inspect; which kind of object a value is,
// it tells too. The rest is JavaScript, in files by what they are about.
//
// https://nodejs.org/docs/latest-v24.x/api/util.html
package nodeutil

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/jsapi/inspect"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are util, its parts, and what other host modules use of them.
func Modules() []runtime.Module {
	return []runtime.Module{
		library.Module("util", "library/util.js", host),
		library.Module("util/types", "library/types.js", host),
		library.Module("internal/comparisons", "library/comparisons.js", nil),
		library.Module("internal/parseargs", "library/parseargs.js", nil),
		library.Module("internal/style", "library/style.js", nil),
		library.Module("internal/diff", "library/diff.js", nil),
		library.Module("internal/mime", "library/mime.js", nil),
		library.Module("internal/systemerrors", "library/systemerrors.js", nil),
	}
}

// host gives the files what only Go can tell of a value.
func host(vm *runtime.VM) goja.Value {
	rt := vm.Runtime()
	in := inspect.New(rt)
	o := rt.NewObject()
	function := func(name string, length int, f func(goja.FunctionCall) goja.Value) {
		_ = o.Set(name, vm.Func(name, length, f))
	}
	function("classOf", 1, func(c goja.FunctionCall) goja.Value {
		if object, ok := c.Argument(0).(*goja.Object); ok {
			return rt.ToValue(in.ClassOf(object))
		}
		return rt.ToValue("")
	})
	function("format", 0, func(c goja.FunctionCall) goja.Value { return rt.ToValue(in.Format(c.Arguments)) })
	function("formatWithOptions", 1, func(c goja.FunctionCall) goja.Value {
		var rest []goja.Value
		if len(c.Arguments) > 1 {
			rest = c.Arguments[1:]
		}
		return rt.ToValue(in.FormatWithOptions(inspect.Defaults().With(c.Argument(0)), rest))
	})
	function("callSites", 1, func(c goja.FunctionCall) goja.Value {
		sites := vm.CallSites(int(c.Argument(0).ToInteger()))
		list := make([]any, len(sites))
		for i, s := range sites {
			site := rt.NewObject()
			_ = site.Set("functionName", s.Function)
			_ = site.Set("scriptId", "0")
			_ = site.Set("scriptName", s.File)
			_ = site.Set("lineNumber", s.Line)
			_ = site.Set("columnNumber", s.Column)
			_ = site.Set("column", s.Column)
			list[i] = site
		}
		return rt.NewArray(list...)
	})
	_ = o.Set("inspect", in.Function())
	return o
}
