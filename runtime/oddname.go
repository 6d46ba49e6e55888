package runtime

import (
	"strings"
	"unicode/utf8"

	"github.com/dop251/goja"
)

// goja's API takes and gives the names of properties as UTF-8, in which a lone
// surrogate is lost. The language itself loses none.
var (
	namesOf  = goja.MustCompile("", "Object.keys", true)
	memberOf = goja.MustCompile("", "(object, name) => object[name]", true)
)

// oddNames are the names of an object's enumerable properties as strings of the
// language, in the order of keys, if one of keys may have lost a surrogate; nil
// otherwise.
func (vm *VM) oddNames(o *goja.Object, keys []string) []goja.String {
	for _, k := range keys {
		if strings.ContainsRune(k, utf8.RuneError) {
			list, ok := vm.evaluate(namesOf, o).(*goja.Object)
			if !ok || lengthOf(list) != float64(len(keys)) {
				return nil
			}
			names := make([]goja.String, len(keys))
			for i := range names {
				if names[i], ok = list.Get(itoa(i)).(goja.String); !ok {
					return nil
				}
			}
			return names
		}
	}
	return nil
}

// member reads a property of any name.
func (vm *VM) member(o *goja.Object, name goja.String) goja.Value {
	return vm.evaluate(memberOf, o, name)
}

// evaluate calls the function that a program is. It panics with what is thrown.
func (vm *VM) evaluate(program *goja.Program, arguments ...goja.Value) goja.Value {
	f, err := vm.rt.RunProgram(program)
	if err != nil {
		panic(err)
	}
	call, ok := goja.AssertFunction(f)
	if !ok {
		return goja.Undefined()
	}
	v, err := call(goja.Undefined(), arguments...)
	if err != nil {
		panic(err)
	}
	return v
}
