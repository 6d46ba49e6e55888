// Package events is Node's module events: EventEmitter and its functions.
//
// https://nodejs.org/docs/latest-v24.x/api/events.html
package events

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Module is events.
func Module() runtime.Module { return library.Module("events", "library/events.js", host) }

// host gives the file what the language has not: how a rejection of a promise
// that was found while it was handled is thrown where nobody catches it.
func host(vm *runtime.VM) goja.Value {
	return vm.Func("uncaught", 1, func(c goja.FunctionCall) goja.Value {
		throw, _ := goja.AssertFunction(c.Argument(0))
		_, err := throw(goja.Undefined())
		vm.Uncaught(err)
		return goja.Undefined()
	})
}
