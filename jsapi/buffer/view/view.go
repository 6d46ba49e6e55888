// Package view is how host modules reach the bytes of JavaScript's buffers, and
// hand bytes and texts to scripts. It has no module of its own.
//
// [Of] returns the memory itself, not a copy: what a host function keeps beyond
// its call, or reads on another goroutine, it copies.
package view

import (
	"reflect"
	"unicode/utf8"

	"dialtone/jsapi/buffer/encoding"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

var (
	bytesType  = reflect.TypeFor[[]byte]()
	bufferType = reflect.TypeFor[goja.ArrayBuffer]()
)

// Of returns the bytes of an ArrayBuffer, a typed array or a DataView; none if
// it is detached. The value must be one of them, which the module's JavaScript
// has made sure of: of others nil comes back, or it may take any time.
func Of(rt *goja.Runtime, v goja.Value) (b []byte) {
	o, ok := v.(*goja.Object)
	if !ok {
		return nil
	}
	defer func() {
		// What a detached buffer's view shows cannot be cut out of it.
		if recover() != nil {
			b = nil
		}
	}()
	switch o.ExportType() {
	case bytesType:
		b, _ = o.Export().([]byte)
		return b
	case bufferType:
		return o.Export().(goja.ArrayBuffer).Bytes()
	}
	if rt.ExportTo(o, &b) != nil {
		return nil
	}
	return b
}

// Copy is a copy of the bytes that Of returns.
func Copy(rt *goja.Runtime, v goja.Value) []byte { return append([]byte{}, Of(rt, v)...) }

// ArrayBuffer hands bytes to the script, which owns them from then on.
func ArrayBuffer(rt *goja.Runtime, b []byte) goja.Value { return rt.ToValue(rt.NewArrayBuffer(b)) }

// Buffer hands bytes to the script as one of Node's Buffers.
func Buffer(vm *runtime.VM, b []byte) goja.Value {
	exports, _ := vm.Open("internal/buffer")
	o, err := vm.Runtime().New(exports.Default, ArrayBuffer(vm.Runtime(), b))
	if err != nil {
		panic(err)
	}
	return o
}

// Text is the string that bytes are in an encoding.
func Text(vm *runtime.VM, e encoding.Encoding, b []byte) goja.Value {
	Bound(vm, "a string", len(b))
	rt := vm.Runtime()
	if s, ok := e.Narrow(b); ok {
		return rt.ToValue(s)
	}
	if e != encoding.UTF16LE && ascii(b) || e == encoding.UTF8 && utf8.Valid(b) {
		return rt.ToValue(string(b))
	}
	return goja.StringFromUTF16(e.Units(b))
}

func ascii(b []byte) bool {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// Encode is the bytes of a string in an encoding.
func Encode(vm *runtime.VM, e encoding.Encoding, s goja.String) []byte {
	Bound(vm, "a buffer", s.Length())
	if e == encoding.UTF8 {
		return []byte(s.String())
	}
	return e.FromUnits(s.Length(), s.CharAt)
}

// Bound ends the invocation if a host function is about to make something
// larger than one call may.
func Bound(vm *runtime.VM, what string, size int) {
	if limit := vm.Limits().Allocation; int64(size) > limit {
		vm.Interrupt(runtime.LimitError("memory: %s of %d MB in one call, and the limit is %d MB (--max-memory / 8)", what, size>>20, limit>>20))
		vm.Throw("RangeError", "Array buffer allocation failed")
	}
}
