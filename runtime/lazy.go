package runtime

import "github.com/dop251/goja"

// Lazy is an object whose properties are made when a script first asks for one.
type Lazy interface {
	// Peek answers for a single key without making the rest: ok is false when
	// it cannot, and then all properties are made.
	Peek(key string) (v goja.Value, ok bool)
	// Fill puts all properties on an empty object, in their order.
	Fill(o *goja.Object)
}

// LazyObject makes the JavaScript object of l.
//
// To a script it is a plain object with data properties. Where the function's
// code may look closer than goja's dynamic objects allow (freezing it, symbol
// keys, accessors), it is one, filled at once; see [VM.Reflective].
func (vm *VM) LazyObject(l Lazy) *goja.Object { return vm.LazyObjectIn(new(LazyRoom), l) }

// LazyObjectIn is LazyObject for one whose room is a field of l, or of what
// owns l, so that it takes no allocation of its own. The room must be unused.
func (vm *VM) LazyObjectIn(room *LazyRoom, l Lazy) *goja.Object {
	if vm.fn.traits.reflective {
		o := vm.rt.NewObject()
		l.Fill(o)
		return o
	}
	room.vm, room.lazy = vm, l
	return vm.rt.NewDynamicObject((*lazyObject)(room))
}

// Reflective reports whether the function's code may do what a goja dynamic
// object cannot take. Host modules that make such objects make plain ones then.
func (vm *VM) Reflective() bool { return vm.fn.traits.reflective }

// A LazyRoom is what a lazy object needs to have in memory. The zero value is
// ready for [VM.LazyObjectIn].
type LazyRoom struct {
	vm   *VM
	lazy Lazy
	full *goja.Object // without a prototype, so that only own properties are found
}

type lazyObject LazyRoom

func (l *lazyObject) object() *goja.Object {
	if l.full == nil {
		l.full = l.vm.rt.CreateObject(nil)
		l.lazy.Fill(l.full)
	}
	return l.full
}

func (l *lazyObject) Get(key string) goja.Value {
	if l.full == nil {
		if v, ok := l.lazy.Peek(key); ok {
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
