// Package perfhooks is the global performance with its classes, and Node's
// module perf_hooks. Time is counted from when the VM was first asked for it.
//
// https://nodejs.org/docs/latest-v24.x/api/perf_hooks.html
package perfhooks

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

// Modules are the globals and perf_hooks.
func Modules() []runtime.Module {
	return []runtime.Module{
		library.Module("internal/performance", "library/performance.js", clock, "performance", "Performance", "PerformanceEntry", "PerformanceMark", "PerformanceMeasure",
			"PerformanceObserver", "PerformanceObserverEntryList"),
		library.Module("perf_hooks", "library/perfhooks.js", nil),
	}
}

// clock gives the files the time in milliseconds: that of the origin since 1970,
// and a function of what has passed since.
func clock(vm *runtime.VM) goja.Value {
	rt := vm.Runtime()
	origin := vm.Host().Clock.Now()
	o := rt.NewObject()
	_ = o.Set("origin", float64(origin.UnixMicro())/1000)
	_ = o.Set("now", vm.Func("now", 0, func(goja.FunctionCall) goja.Value {
		return rt.ToValue(float64(vm.Host().Clock.Now().Sub(origin)) / float64(time.Millisecond))
	}))
	_ = o.Set("soon", vm.Func("soon", 1, func(c goja.FunctionCall) goja.Value {
		f, _ := goja.AssertFunction(c.Argument(0))
		vm.Immediate("PerformanceObserver", func() {
			if _, err := f(goja.Undefined()); err != nil {
				vm.Uncaught(err)
			}
		})
		return goja.Undefined()
	}))
	_ = o.Set("onRelease", vm.Func("onRelease", 1, func(c goja.FunctionCall) goja.Value {
		f, _ := goja.AssertFunction(c.Argument(0))
		vm.OnRelease(func() { _, _ = f(goja.Undefined()) })
		return goja.Undefined()
	}))
	return o
}
