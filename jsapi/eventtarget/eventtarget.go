// Package eventtarget is the events of the web platform: Event, CustomEvent,
// EventTarget, AbortController, AbortSignal and DOMException, as the standard
// and Node have them.
//
// https://dom.spec.whatwg.org/#events
// https://nodejs.org/docs/latest-v24.x/api/events.html#eventtarget-and-event-api
package eventtarget

import (
	"embed"
	"time"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are the globals. Other host modules get them by the names below internal/.
func Modules() []runtime.Module {
	return []runtime.Module{
		library.Module("internal/domexception", "library/domexception.js", nil, "DOMException"),
		library.Module("internal/eventtarget", "library/eventtarget.js", host, "Event", "CustomEvent", "EventTarget"),
		library.Module("internal/abort", "library/abort.js", host, "AbortController", "AbortSignal"),
	}
}

// host gives the files a clock, timers that keep nobody waiting, and a way for
// an error to end the invocation instead of what is running.
func host(vm *runtime.VM) goja.Value {
	rt := vm.Runtime()
	o := rt.NewObject()
	start := vm.Host().Clock.Now()
	for name, f := range map[string]func(goja.FunctionCall) goja.Value{
		"now": func(goja.FunctionCall) goja.Value {
			return rt.ToValue(float64(vm.Host().Clock.Now().Sub(start)) / float64(time.Millisecond))
		},
		"later": func(c goja.FunctionCall) goja.Value {
			f, _ := goja.AssertFunction(c.Argument(0))
			id := vm.SetTimer(time.Duration(c.Argument(1).ToFloat()*float64(time.Millisecond)), false, "AbortSignal.timeout", func() {
				if _, err := f(goja.Undefined()); err != nil {
					vm.Uncaught(err)
				}
			})
			vm.RefTimer(id, false)
			return goja.Undefined()
		},
	} {
		_ = o.Set(name, vm.Func(name, 0, f))
	}
	_ = o.Set("uncaught", hostscript.Uncaught(vm))
	return o
}
