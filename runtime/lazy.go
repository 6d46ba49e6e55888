package runtime

import "github.com/dop251/goja"

// LazyObject makes an object whose properties are made when a script first
// asks for one. Peek, which may be nil, answers for a single key without
// making the rest: a nil value with ok means that the key is not there. Fill
// puts all properties on an empty object, in their order.
//
// To a script it is a plain object with data properties. Where the function's
// code may look closer than goja's dynamic objects allow (freezing it, symbol
// keys, accessors), it is one, filled at once.
func (vm *VM) LazyObject(peek func(key string) (v goja.Value, ok bool), fill func(o *goja.Object)) *goja.Object {
	if vm.fn.traits.reflective {
		o := vm.rt.NewObject()
		fill(o)
		return o
	}
	return vm.rt.NewDynamicObject(&lazyObject{vm: vm, peek: peek, fill: fill})
}

type lazyObject struct {
	vm   *VM
	peek func(key string) (goja.Value, bool)
	fill func(o *goja.Object)
	full *goja.Object // without a prototype, so that only own properties are found
}

func (l *lazyObject) object() *goja.Object {
	if l.full == nil {
		l.full = l.vm.rt.CreateObject(nil)
		l.fill(l.full)
	}
	return l.full
}

func (l *lazyObject) Get(key string) goja.Value {
	if l.full == nil && l.peek != nil {
		if v, ok := l.peek(key); ok {
			return v
		}
	}
	return l.object().Get(key)
}

func (l *lazyObject) Set(key string, v goja.Value) bool {
	return l.object().DefineDataProperty(key, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE) == nil
}

func (l *lazyObject) Has(key string) bool { return l.Get(key) != nil }

func (l *lazyObject) Delete(key string) bool { return l.object().Delete(key) == nil }

func (l *lazyObject) Keys() []string { return l.object().Keys() }
