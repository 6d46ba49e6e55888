package runtime

import (
	"strings"

	"github.com/dop251/goja"
)

// global is a name that a module puts on globalThis.
type global struct {
	module *Module
	name   string
}

// globals are those of a pool's modules, parted by whether a function's own
// code can name them. Each costs two functions in every VM, so one that no code
// can tell from a missing one is left out.
type globals struct {
	pool    *Pool
	named   []global
	unnamed []global
}

// globals returns those of the VM's function. They are found once.
func (vm *VM) globals() *globals {
	if g := vm.fn.globals.Load(); g != nil && g.pool == vm.pool {
		return g
	}
	g := &globals{pool: vm.pool}
	for i := range vm.pool.api.Modules {
		m := &vm.pool.api.Modules[i]
		if m.Wanted != nil && !m.Wanted(vm.build.svc) {
			continue
		}
		for _, name := range m.Globals {
			if vm.fn.traits.canName(name) {
				g.named = append(g.named, global{m, name})
			} else {
				g.unnamed = append(g.unnamed, global{m, name})
			}
		}
	}
	vm.fn.globals.Store(g)
	return g
}

// canName reports whether the code may use a global by its name.
func (t *traits) canName(name string) bool {
	if t.anyName {
		return true
	}
	for _, source := range t.sources {
		if strings.Contains(source, name) || strings.Contains(source, "globalThis") {
			return true
		}
	}
	return false
}

func (vm *VM) installGlobals(list []global) {
	object := vm.rt.GlobalObject()
	for _, g := range list {
		vm.lazyGlobal(object, g.module, g.name)
	}
}

// lazyGlobal puts an accessor in the place of a global that becomes a plain
// property the first time it is read or written, so that to a script the name
// is its own and configurable, and costs nothing until it is used.
func (vm *VM) lazyGlobal(global *goja.Object, m *Module, name string) {
	settle := func(v goja.Value) {
		_ = global.DefineDataProperty(name, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	}
	getter := func(goja.FunctionCall) goja.Value {
		e := vm.open(m)
		v, ok := e.Named[name]
		if !ok {
			v = e.Default
		}
		settle(v)
		return v
	}
	setter := func(c goja.FunctionCall) goja.Value {
		settle(c.Argument(0))
		return goja.Undefined()
	}
	_ = global.DefineAccessorProperty(name, vm.rt.ToValue(getter), vm.rt.ToValue(setter), goja.FLAG_TRUE, goja.FLAG_FALSE)
}
