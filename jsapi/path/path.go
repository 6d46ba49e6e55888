// Package path is Node's module path, for POSIX and for Windows. What scripts
// get by the name path is POSIX's on every machine, as on Twilio.
//
// https://nodejs.org/docs/latest-v24.x/api/path.html
package path

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are path, path/posix and path/win32, and the patterns that fs shares.
func Modules() []runtime.Module {
	member := func(name string) func(*runtime.VM) runtime.Exports {
		return func(vm *runtime.VM) runtime.Exports {
			e, _ := vm.Open("path")
			return runtime.Exports{Default: e.Default.(*goja.Object).Get(name)}
		}
	}
	return []runtime.Module{
		library.Module("path", "library/path.js", host),
		library.Module("internal/glob", "library/glob.js", nil),
		{Name: "path/posix", Open: member("posix")},
		{Name: "path/win32", Open: member("win32")},
	}
}

// host tells the folder that relative paths are resolved against.
func host(vm *runtime.VM) goja.Value {
	return vm.Func("cwd", 0, func(goja.FunctionCall) goja.Value { return vm.Runtime().ToValue(vm.Service().Dir) })
}
