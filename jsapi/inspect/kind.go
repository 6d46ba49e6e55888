package inspect

import (
	"math/big"
	"reflect"

	"github.com/dop251/goja"
)

// kind is which of the internal slots an object has.
type kind uint8

const (
	plain kind = iota
	array
	arguments
	function
	mapping
	set
	typedArray
	arrayBuffer
	dataView
	date
	regExp
	errorKind
	promiseKind
	weakMap
	weakSet
	boxedNumber
	boxedString
	boxedBoolean
	boxedSymbol
	boxedBigInt
)

var (
	bigIntType  = reflect.TypeFor[*big.Int]()
	stringType  = reflect.TypeFor[string]()
	classKinds  = map[string]kind{"Array": array, "Arguments": arguments, "Date": date, "RegExp": regExp, "Error": errorKind, "Number": boxedNumber, "String": boxedString, "Boolean": boxedBoolean}
	exportKinds = map[reflect.Type]kind{bufferType: arrayBuffer, mapType: mapping, listType: set, promise: promiseKind, stringType: boxedSymbol, bigIntType: boxedBigInt}
)

// kindOf says what an object is; it must not be a proxy. goja names the class
// of few objects, and tells the others by the Go type that they export to.
func (b *builtins) kindOf(o *goja.Object) kind {
	if k, ok := classKinds[o.ClassName()]; ok {
		return k
	}
	if _, ok := goja.AssertFunction(o); ok {
		return function
	}
	t := o.ExportType()
	if k, ok := exportKinds[t]; ok {
		return k
	}
	if t != nil && t.Kind() == reflect.Slice {
		if _, err := b.typedLength(o); err == nil {
			return typedArray
		}
		return plain
	}
	if p := o.Prototype(); p == nil || p == b.object {
		return plain
	}
	if b.errorProto != nil && inherits(o, b.errorProto) {
		return errorKind
	}
	has := func(p *goja.Object, method goja.Callable) bool {
		if p == nil || !inherits(o, p) {
			return false
		}
		_, err := method(o, o)
		return err == nil
	}
	switch {
	case has(b.weakMap, b.weakMapHas):
		return weakMap
	case has(b.weakSet, b.weakSetHas):
		return weakSet
	case has(b.dataView, b.viewBuffer):
		return dataView
	}
	return plain
}

// internalName is the name that the engine has for an object without a
// constructor.
func (k kind) internalName() string {
	switch k {
	case array:
		return "Array"
	case function:
		return "Function"
	case mapping:
		return "Map"
	case set:
		return "Set"
	case arrayBuffer:
		return "ArrayBuffer"
	case dataView:
		return "DataView"
	case date:
		return "Date"
	case regExp:
		return "RegExp"
	case errorKind:
		return "Error"
	case promiseKind:
		return "Promise"
	case weakMap:
		return "WeakMap"
	case weakSet:
		return "WeakSet"
	case boxedNumber:
		return "Number"
	case boxedString:
		return "String"
	case boxedBoolean:
		return "Boolean"
	case boxedSymbol:
		return "Symbol"
	case boxedBigInt:
		return "BigInt"
	}
	return "Object"
}
