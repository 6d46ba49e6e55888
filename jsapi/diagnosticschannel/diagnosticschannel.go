// Package diagnosticschannel is Node's module diagnostics_channel.
//
// https://nodejs.org/docs/latest-v24.x/api/diagnostics_channel.html
package diagnosticschannel

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Module is diagnostics_channel.
func Module() runtime.Module {
	return library.Module("diagnostics_channel", "library/diagnosticschannel.js", host)
}

// host ends the invocation with what a subscriber throws, without ending the
// one that publishes.
func host(vm *runtime.VM) goja.Value {
	return vm.Func("uncaught", 1, func(c goja.FunctionCall) goja.Value {
		throw, _ := goja.AssertFunction(c.Argument(0))
		vm.Immediate("an error of a diagnostics channel's subscriber", func() {
			_, err := throw(goja.Undefined())
			vm.Uncaught(err)
		})
		return goja.Undefined()
	})
}
