// Package messaging is the messages that parts of a script send each other:
// MessageChannel, MessagePort, BroadcastChannel, and the events MessageEvent and
// CloseEvent.
//
// All ports of a VM are its own: nothing is sent to another VM. Messages are
// clones, delivered by the loop, and those that are under way are forgotten when
// the invocation ends.
//
// https://html.spec.whatwg.org/multipage/web-messaging.html
package messaging

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/jsapi/structuredclone"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Name is what host modules open it by: {MessageChannel, MessagePort,
// BroadcastChannel, receiveMessageOnPort}.
const Name = "internal/messaging"

// Modules are the globals and what they stand on.
func Modules() []runtime.Module {
	return []runtime.Module{
		library.Module(Name, "library/ports.js", host, "MessageChannel", "MessagePort", "BroadcastChannel"),
		library.Module("internal/messageevent", "library/events.js", nil, "MessageEvent", "CloseEvent"),
		library.Module("internal/nodeeventtarget", "library/nodeeventtarget.js", nil),
	}
}

// host gives the ports what is not JavaScript's: clone(value, options), and
// later(f, forget), which has the loop call f, and forget when the invocation ends.
func host(vm *runtime.VM) goja.Value {
	rt := vm.Runtime()
	o := rt.NewObject()
	_ = o.Set("transferable", structuredclone.Transferable)
	_ = o.Set("clone", vm.Func("clone", 2, func(c goja.FunctionCall) goja.Value {
		return structuredclone.Clone(vm, c.Argument(0), c.Argument(1))
	}))
	noted := false
	_ = o.Set("later", vm.Func("later", 2, func(c goja.FunctionCall) goja.Value {
		f, _ := goja.AssertFunction(c.Argument(0))
		if forget, ok := goja.AssertFunction(c.Argument(1)); ok && !noted {
			noted = true
			vm.OnRelease(func() {
				noted = false
				_, _ = forget(goja.Undefined())
			})
		}
		vm.SetTimer(0, false, "a message", func() {
			if _, err := f(goja.Undefined()); err != nil {
				vm.Uncaught(err)
			}
		})
		return goja.Undefined()
	}))
	return o
}
