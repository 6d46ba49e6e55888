// Package http is Node's http and https, for clients.
//
// A request is an exchange of the module internal/exchange: the Host's client
// keeps the connections, an Agent only says how many requests go to one place
// at once. An agent that makes its sockets itself is asked for them. Servers
// are refused; ServerResponse and IncomingMessage are there for libraries that
// answer requests of their own making.
//
// https://nodejs.org/docs/latest-v24.x/api/http.html
// https://nodejs.org/docs/latest-v24.x/api/https.html
package http

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are http and https, and what they share.
func Modules() []runtime.Module {
	return []runtime.Module{
		{Name: "internal/http", Open: open},
		{Name: "http", Open: part("http")},
		{Name: "https", Open: part("https")},
	}
}

func part(name string) func(vm *runtime.VM) runtime.Exports {
	return func(vm *runtime.VM) runtime.Exports {
		shared, _ := vm.Open("internal/http")
		return runtime.Exports{Default: shared.Named[name]}
	}
}

func open(vm *runtime.VM) runtime.Exports {
	rt := vm.Runtime()
	host := rt.NewObject()
	coded, _ := vm.Open("internal/coded")
	exchange, _ := vm.Open("internal/exchange")
	connection, _ := vm.Open("internal/connection")
	timers, _ := vm.Open("timers")
	_ = host.Set("E", coded.Default)
	_ = host.Set("exchange", exchange.Default)
	_ = host.Set("natives", connection.Default)
	for _, name := range []string{"setTimeout", "clearTimeout"} {
		_ = host.Set(name, timers.Named[name])
	}
	_ = host.Set("nextTick", timers.Named["queueMicrotask"])
	_ = host.Set("require", vm.Func("require", 1, func(c goja.FunctionCall) goja.Value { return vm.Require(c.Argument(0).String()) }))
	shared := library.Call(rt, "library/shared.js", host)
	incoming := library.Call(rt, "library/incoming.js", host, shared)
	outgoing := library.Call(rt, "library/outgoing.js", host, shared)
	agents := library.Call(rt, "library/agent.js", host, shared)
	client := library.Call(rt, "library/client.js", host, shared, outgoing, incoming, agents)
	server := library.Call(rt, "library/server.js", host, shared, outgoing)
	made := library.Call(rt, "library/http.js", host, shared, incoming, outgoing, agents, client, server).(*goja.Object)
	return runtime.Exports{Named: map[string]goja.Value{"http": made.Get("http"), "https": made.Get("https")}}
}
