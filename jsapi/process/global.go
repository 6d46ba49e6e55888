package process

import "dialtone/runtime"

// Global is Node's own name of globalThis, which packages older than that one
// look for.
//
// https://nodejs.org/api/globals.html#global
func Global() runtime.Module {
	return runtime.Module{Globals: []string{"global"}, Open: func(vm *runtime.VM) runtime.Exports {
		return runtime.Exports{Default: vm.Runtime().GlobalObject()}
	}}
}
