package webhooks

import (
	"math"
	"reflect"
	"strconv"

	"github.com/dop251/goja"
)

// bytes is what Node's Buffer.from makes of a value: the UTF-8 of a string, the
// bytes of an ArrayBuffer, the elements of an array or of what looks like one.
//
// https://nodejs.org/docs/latest-v20.x/api/buffer.html
func (w *webhooks) bytes(v goja.Value) []byte {
	// An object may stand for another, and that one for a third.
	for depth := 0; ; depth++ {
		if depth >= w.vm.Limits().CallStack {
			w.vm.Throw("RangeError", "Maximum call stack size exceeded")
		}
		if s, ok := v.(goja.String); ok {
			return []byte(s.String())
		}
		o, ok := v.(*goja.Object)
		if !ok {
			break
		}
		if _, callable := goja.AssertFunction(o); callable {
			break
		}
		if b, ok := arrayBuffer(o); ok {
			return b
		}
		if f := w.get(o, "valueOf"); truthy(f) {
			value := w.apply(f, "value.valueOf", o)
			_, isString := value.(goja.String)
			other, isObject := value.(*goja.Object)
			if isString || isObject && other != o {
				v = value
				continue
			}
		}
		if b, ok := w.elements(o); ok {
			return b
		}
		if f := o.GetSymbol(goja.SymToPrimitive); f != nil {
			if callable, ok := goja.AssertFunction(f); ok {
				if s, ok := must(callable(o, w.rt.ToValue("string"))).(goja.String); ok {
					return []byte(s.String())
				}
			}
		}
		break
	}
	w.throwCoded("ERR_INVALID_ARG_TYPE", "The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received "+w.in.Received(v))
	return nil
}

// elements reads an object that has a length, or what JSON made of a Buffer.
func (w *webhooks) elements(o *goja.Object) ([]byte, bool) {
	length := w.get(o, "length")
	if goja.IsUndefined(length) {
		buffer, ok := w.get(o, "buffer").(*goja.Object)
		if ok {
			_, ok = arrayBuffer(buffer)
		}
		if !ok {
			data, ok := w.get(o, "data").(*goja.Object)
			if !ok || data.ClassName() != "Array" || w.get(o, "type").String() != "Buffer" {
				return nil, false
			}
			o, length = data, w.get(data, "length")
		}
	}
	if !goja.IsNumber(length) {
		return nil, true
	}
	n := length.ToFloat()
	if !(n >= 1) {
		return nil, true
	}
	w.bound("a buffer", int64(min(n, math.MaxInt64/2)))
	b := make([]byte, int(n))
	for i := range b {
		if v := o.Get(strconv.Itoa(i)); v != nil {
			b[i] = toUint8(v.ToNumber().ToFloat())
		}
	}
	return b, true
}

var arrayBufferType = reflect.TypeFor[goja.ArrayBuffer]()

// arrayBuffer returns the bytes of an ArrayBuffer. It does not export what is
// none, which could take any time.
func arrayBuffer(o *goja.Object) ([]byte, bool) {
	if o.ExportType() != arrayBufferType {
		return nil, false
	}
	b, ok := o.Export().(goja.ArrayBuffer)
	return b.Bytes(), ok
}

// toUint8 is the conversion of the ECMAScript standard.
func toUint8(f float64) byte {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return 0
	}
	return byte(int64(math.Mod(math.Trunc(f), 256)))
}

// key is the token as Node's createHmac takes it: a string, or a view of bytes.
func (w *webhooks) key(v goja.Value) []byte {
	if s, ok := v.(goja.String); ok {
		return []byte(s.String())
	}
	if o, ok := v.(*goja.Object); ok {
		if b, ok := arrayBuffer(o); ok {
			return b
		}
		switch w.in.ClassOf(o) {
		case "DataView", "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array",
			"Float32Array", "Float64Array", "BigInt64Array", "BigUint64Array":
			if buffer, ok := w.get(o, "buffer").(*goja.Object); ok {
				if b, ok := arrayBuffer(buffer); ok {
					return view(b, w.get(o, "byteOffset").ToInteger(), w.get(o, "byteLength").ToInteger())
				}
			}
		}
	}
	w.throwCoded("ERR_INVALID_ARG_TYPE", `The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received `+w.in.Received(v))
	return nil
}

// view cuts out what a view shows. A script may have given it other numbers.
func view(b []byte, offset, length int64) []byte {
	size := int64(len(b))
	offset = min(max(offset, 0), size)
	return b[offset : offset+min(max(length, 0), size-offset)]
}
