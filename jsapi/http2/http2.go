// Package http2 is Node's module http2 as far as packages look at it: the
// constants and the settings. Its client and its server are refused by name:
// fetch and https speak HTTP/2 by themselves where the server has it, and a
// function does not listen.
//
// constants.txt is what Node 24 has, a name and its value in JSON a line:
//
//	node -p 'Object.entries(http2.constants).map(([k, v]) => k + " " + JSON.stringify(v)).join("\n")'
//
// https://nodejs.org/docs/latest-v24.x/api/http2.html
package http2

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

//go:embed constants.txt
var constants string

var library = hostscript.New(files)

// Module is http2.
func Module() runtime.Module {
	return library.Module("http2", "library/http2.js", func(vm *runtime.VM) goja.Value { return vm.Runtime().ToValue(constants) })
}
