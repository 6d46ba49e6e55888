package inspect

import "github.com/dop251/goja"

// ClassOf names the built-in class of an object by what the engine keeps in it,
// whatever its prototype and its tag say: Map, Uint8Array, Date, …; Proxy for a
// proxy, Object for what is nothing else.
func (in *Inspector) ClassOf(o *goja.Object) string {
	if isProxy(o) {
		return "Proxy"
	}
	in.ready()
	switch k := in.kindOf(o); k {
	case arguments:
		return "Arguments"
	case typedArray:
		return call(in.typedTag, o).String()
	case errorKind:
		if o.ClassName() != "Error" {
			return "Object"
		}
		return "Error"
	default:
		return k.internalName()
	}
}

// Primitive is what a Number, String, Boolean, Symbol or BigInt object holds,
// and the time value of a Date; undefined for any other object.
func (in *Inspector) Primitive(o *goja.Object) goja.Value {
	in.ready()
	switch in.kindOf(o) {
	case boxedNumber:
		return call(in.numberValue, o)
	case boxedString:
		return call(in.stringText, o)
	case boxedBoolean:
		return call(in.booleanValue, o)
	case boxedSymbol:
		return call(in.symbolValue, o)
	case boxedBigInt:
		return call(in.bigIntValue, o)
	case date:
		return call(in.dateValue, o)
	}
	return goja.Undefined()
}

// View is the buffer of a typed array or a DataView, where in it the view
// begins, and its length: in elements for a typed array, in bytes for a
// DataView. The buffer is nil for any other object.
func (in *Inspector) View(o *goja.Object) (buffer *goja.Object, offset, length int) {
	in.ready()
	switch in.kindOf(o) {
	case typedArray:
		buffer, _ = call(in.typedBuffer, o).(*goja.Object)
		return buffer, int(call(in.typedOffset, o).ToInteger()), int(call(in.typedLength, o).ToInteger())
	case dataView:
		buffer, _ = call(in.viewBuffer, o).(*goja.Object)
		return buffer, int(call(in.viewOffset, o).ToInteger()), int(call(in.viewLength, o).ToInteger())
	}
	return nil, 0, 0
}

// ConstructorName is the name of the constructor property of an object, as far
// as it can be had without running code of the script, or "".
func (in *Inspector) ConstructorName(o *goja.Object) string {
	in.ready()
	f := newFormatter(in, Defaults())
	name, _ := f.nearestConstructor(unwrapped(o))
	return name
}

// SourceOf is the source of a function, as its toString gives it.
func (in *Inspector) SourceOf(fn *goja.Object) string {
	in.ready()
	v, err := in.functionText(fn)
	if err != nil {
		return "function () { [native code] }"
	}
	return v.String()
}
