// Package net is Node's net and tls, for clients: sockets over the Host's one
// way out, held to its policy. Servers are refused.
//
// Sockets are streams of JavaScript over a [connection], which reads when the
// stream wants more and writes one piece at a time. They end with the
// invocation; one that a script kept is closed when the next one begins.
//
// https://nodejs.org/docs/latest-v24.x/api/net.html
// https://nodejs.org/docs/latest-v24.x/api/tls.html
package net

import (
	"embed"
	"net/netip"
	"strings"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are net and tls, and what they and http share.
func Modules() []runtime.Module {
	return []runtime.Module{
		{Name: "internal/connection", Open: openNatives},
		{Name: "net", Open: func(vm *runtime.VM) runtime.Exports {
			return runtime.Exports{Default: library.Call(vm.Runtime(), "library/net.js", host(vm))}
		}},
		{Name: "tls", Open: func(vm *runtime.VM) runtime.Exports {
			return runtime.Exports{Default: library.Call(vm.Runtime(), "library/tls.js", host(vm))}
		}},
	}
}

// host is what the files have of other modules.
func host(vm *runtime.VM) *goja.Object {
	o := vm.Runtime().NewObject()
	natives, _ := vm.Open("internal/connection")
	coded, _ := vm.Open("internal/coded")
	timers, _ := vm.Open("timers")
	_ = o.Set("natives", natives.Default)
	_ = o.Set("E", coded.Default)
	_ = o.Set("setTimeout", timers.Named["setTimeout"])
	_ = o.Set("clearTimeout", timers.Named["clearTimeout"])
	_ = o.Set("nextTick", timers.Named["queueMicrotask"])
	_ = o.Set("require", vm.Func("require", 1, func(c goja.FunctionCall) goja.Value { return vm.Require(c.Argument(0).String()) }))
	return o
}

// isIP is 4, 6, or 0 for what is no address.
func isIP(text string) int {
	addr, err := netip.ParseAddr(text)
	switch {
	case err != nil:
		return 0
	case addr.Is4():
		return 4
	case strings.HasSuffix(text, "%"):
		return 0
	}
	return 6
}
