// Package structuredclone is the global structuredClone: the HTML standard's
// algorithm over the values of one VM.
//
// Its main type is cloner, which lives for one call: it remembers what it has
// cloned, so that cycles and shared values stay what they are. Which kind of
// object a value is, the package inspect tells.
//
// https://html.spec.whatwg.org/multipage/structured-data.html
package structuredclone

import (
	"strconv"

	"dialtone/jsapi/coded"
	"dialtone/jsapi/inspect"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// Module is the global.
func Module() runtime.Module {
	return runtime.Module{Globals: []string{"structuredClone"}, Open: open}
}

func open(vm *runtime.VM) runtime.Exports {
	in := inspect.New(vm.Runtime())
	return runtime.Exports{Default: vm.Func("structuredClone", 2, func(c goja.FunctionCall) goja.Value {
		if len(c.Arguments) == 0 {
			coded.Throw(vm, "ERR_MISSING_ARGS", "The value argument must be specified")
		}
		k := &cloner{vm: vm, rt: vm.Runtime(), in: in, seen: make(map[*goja.Object]*goja.Object), moved: make(map[*goja.Object]bool)}
		k.transfer(c.Argument(1))
		v := k.clone(c.Argument(0), 0)
		for _, b := range k.transferred {
			b.Export().(goja.ArrayBuffer).Detach()
		}
		return v
	})}
}

// transfer reads the buffers that options.transfer lists, which move to the
// clone instead of being copied.
func (k *cloner) transfer(options goja.Value) {
	const invalid = "InvalidArgument"
	if goja.IsUndefined(options) || goja.IsNull(options) {
		return
	}
	o, ok := options.(*goja.Object)
	if !ok {
		coded.Throw(k.vm, invalid, "Failed to execute 'structuredClone': Options cannot be converted to a dictionary")
	}
	v := o.Get("transfer")
	if v == nil || goja.IsUndefined(v) {
		return
	}
	list, ok := v.(*goja.Object)
	if !ok {
		coded.Throw(k.vm, invalid, "Failed to execute 'structuredClone': transfer in Options cannot be converted to sequence.")
	}
	i := 0
	k.rt.ForOf(list, func(v goja.Value) bool {
		b, ok := v.(*goja.Object)
		if !ok {
			coded.Throw(k.vm, invalid, "Failed to execute 'structuredClone': transfer in Options["+strconv.Itoa(i)+"] is not an object.")
		}
		i++
		switch {
		case k.in.ClassOf(b) != "ArrayBuffer":
			k.refuse("Found invalid value in transferList.")
		case k.moved[b]:
			k.refuse("Transfer list contains duplicate ArrayBuffer")
		case b.Export().(goja.ArrayBuffer).Detached():
			k.refuse("Cannot transfer object of unsupported type.")
		}
		k.moved[b] = true
		k.transferred = append(k.transferred, b)
		return true
	})
}
