// Package navigator is the global navigator, with what Node says of itself there.
//
// https://nodejs.org/docs/latest-v24.x/api/globals.html#navigator
package navigator

import (
	"embed"
	"runtime"

	"dialtone/jsapi/hostscript"
	dialtone "dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Module has the two globals.
func Module() dialtone.Module {
	return library.Module("internal/navigator", "library/navigator.js", func(vm *dialtone.VM) goja.Value {
		return vm.Runtime().ToValue(runtime.NumCPU())
	}, "Navigator", "navigator")
}
