// Package os is Node's module os, and the module constants.
//
// A function sees a machine of Linux that is like any other: what tells one
// host from another, its name, its addresses, its user, is not told. Memory and
// processors are those that dialtone may use.
//
// https://nodejs.org/docs/latest-v24.x/api/os.html
package os

import (
	"embed"
	goruntime "runtime"
	"runtime/metrics"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are os and constants.
func Modules() []runtime.Module {
	return []runtime.Module{
		library.Module("os", "library/os.js", host),
		library.Module("internal/osconstants", "library/osconstants.js", nil),
		library.Module("constants", "library/constants.js", nil),
	}
}

// host tells the files what dialtone may use of the machine.
func host(vm *runtime.VM) goja.Value {
	rt := vm.Runtime()
	o := rt.NewObject()
	_ = o.Set("processors", goruntime.GOMAXPROCS(0))
	_ = o.Set("littleEndian", littleEndian())
	_ = o.Set("tmpdir", runtime.TempPath)
	_ = o.Set("totalmem", float64(vm.Limits().Memory))
	_ = o.Set("usedmem", vm.Func("usedmem", 0, func(goja.FunctionCall) goja.Value {
		m := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
		metrics.Read(m)
		return rt.ToValue(float64(m[0].Value.Uint64()))
	}))
	return o
}

func littleEndian() bool {
	switch goruntime.GOARCH {
	case "s390x", "ppc64", "mips", "mips64":
		return false
	}
	return true
}
