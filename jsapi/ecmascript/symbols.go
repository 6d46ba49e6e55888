package ecmascript

import (
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// Symbols puts the well-known symbols into a VM that the engine has no use for
// itself: asyncIterator, dispose and asyncDispose.
func Symbols() runtime.Module {
	return runtime.Module{Builtins: []runtime.Builtin{{
		Reached: both("Symbol", words("asyncIterator", "dispose", "Dispose")),
		Install: func(vm *runtime.VM, _ runtime.Exports) { DefineSymbols(vm) },
	}}}
}

// DefineSymbols puts them in for a host module whose objects have members by
// them, whatever the script can name.
func DefineSymbols(vm *runtime.VM) {
	symbol, ok := vm.Runtime().GlobalObject().Get("Symbol").(*goja.Object)
	if !ok {
		return
	}
	for _, name := range []string{"asyncIterator", "dispose", "asyncDispose"} {
		if symbol.Get(name) == nil {
			_ = symbol.DefineDataProperty(name, goja.NewSymbol("Symbol."+name), goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE)
		}
	}
}
