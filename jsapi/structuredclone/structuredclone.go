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

// Transferable is a member, by its symbol, of objects that are not cloned but
// only transferred. It is null for those that cannot be, and else a function:
// called on the object it answers what takes its place, and called on it again
// with that, once all else is cloned, it moves what the object holds there.
var Transferable = goja.NewSymbol("transferable")

// Module is the global.
func Module() runtime.Module {
	return runtime.Module{Name: "internal/structuredclone", Globals: []string{"structuredClone"}, Open: open}
}

func open(vm *runtime.VM) runtime.Exports {
	in := inspect.New(vm.Runtime())
	return runtime.Exports{Default: vm.Func("structuredClone", 2, func(c goja.FunctionCall) goja.Value {
		if len(c.Arguments) == 0 {
			coded.Throw(vm, "ERR_MISSING_ARGS", "The value argument must be specified")
		}
		return clone(vm, in, c.Argument(0), c.Argument(1))
	})}
}

// Clone is structuredClone(value, options) for other host modules.
func Clone(vm *runtime.VM, value, options goja.Value) goja.Value {
	return clone(vm, inspect.New(vm.Runtime()), value, options)
}

func clone(vm *runtime.VM, in *inspect.Inspector, value, options goja.Value) goja.Value {
	k := &cloner{vm: vm, rt: vm.Runtime(), in: in, seen: make(map[*goja.Object]*goja.Object), moved: make(map[*goja.Object]bool)}
	k.transfer(options)
	v := k.clone(value, 0)
	for _, o := range k.transferred {
		if b, ok := o.Export().(goja.ArrayBuffer); ok {
			b.Detach()
		} else {
			k.move(o, k.seen[o])
		}
	}
	return v
}

// move calls the function by which an object is transferred.
func (k *cloner) move(o *goja.Object, arguments ...goja.Value) goja.Value {
	f, _ := goja.AssertFunction(o.GetSymbol(Transferable))
	v, err := f(o, arguments...)
	if err != nil {
		panic(err)
	}
	return v
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
		_, transferable := goja.AssertFunction(b.GetSymbol(Transferable))
		switch {
		case transferable && k.moved[b]:
			k.refuse("Transfer list contains duplicate MessagePort")
		case transferable:
			k.seen[b] = k.move(b).(*goja.Object)
		case b.GetSymbol(Transferable) != nil:
			k.refuse("Cannot transfer object of unsupported type.")
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
