package process

import (
	"slices"

	"dialtone/runtime"

	"github.com/dop251/goja"
)

// env is process.env: the service's variables and nothing of the machine's.
// What is assigned becomes a string, as in Node.
type env struct {
	vm     *runtime.VM
	names  []string
	values map[string]goja.Value
}

func newEnv(vm *runtime.VM) *goja.Object {
	e := &env{vm: vm, values: make(map[string]goja.Value)}
	for _, v := range vm.Service().Env {
		e.Set(v.Name, vm.Runtime().ToValue(v.Value))
	}
	return vm.Runtime().NewDynamicObject(e)
}

// Get returns a variable.
func (e *env) Get(name string) goja.Value { return e.values[name] }

// Set sets a variable to the text of a value.
func (e *env) Set(name string, v goja.Value) bool {
	if _, symbol := v.(*goja.Symbol); symbol {
		e.vm.Throw("TypeError", "Cannot convert a Symbol value to a string")
	}
	if _, ok := e.values[name]; !ok {
		e.names = append(e.names, name)
	}
	e.values[name] = e.vm.Runtime().ToValue(v.String())
	return true
}

// Has reports whether a variable is set.
func (e *env) Has(name string) bool { return e.values[name] != nil }

// Delete removes a variable.
func (e *env) Delete(name string) bool {
	if e.values[name] != nil {
		delete(e.values, name)
		e.names = slices.DeleteFunc(e.names, func(n string) bool { return n == name })
	}
	return true
}

// Keys lists the variables in the order in which they were set.
func (e *env) Keys() []string { return e.names }
