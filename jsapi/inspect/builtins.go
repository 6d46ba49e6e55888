package inspect

import (
	"reflect"
	"strconv"

	"github.com/dop251/goja"
)

// builtins are the functions and prototypes of a runtime by which values are
// read without running code of the script.
type builtins struct {
	keys, ownKeys, describe, functionText    goja.Callable
	mapSize, mapEntries, mapNext             goja.Callable
	setSize, setValues, setNext              goja.Callable
	dateISO, dateText, regexpText, errorText goja.Callable
	objectText, weakMapHas, weakSetHas       goja.Callable
	viewBuffer, viewLength, viewOffset       goja.Callable
	typedTag, typedLength                    goja.Callable
	typedBuffer, typedBytes, typedOffset     goja.Callable
	symbolText, symbolValue, stringText      goja.Callable
	numberValue, booleanValue, bigIntValue   goja.Callable
	dateValue                                goja.Callable
	parseInt, parseFloat, stringify          goja.Callable
	firstKeys                                goja.Callable
	object, errorProto                       *goja.Object // prototypes
	weakMap, weakSet, dataView               *goja.Object
	wellKnown                                map[*goja.Object]string
	custom                                   *goja.Symbol // nodejs.util.inspect.custom
	function                                 *goja.Object // util.inspect, when one was made
}

// wellKnownNames are the constructors whose prototypes name what inherits from
// them, whatever the constructor property says.
var wellKnownNames = []string{
	"Array", "ArrayBuffer", "Function", "Map", "Set", "Object", "RegExp", "Date", "DataView",
	"Error", "AggregateError", "RangeError", "TypeError", "Boolean", "Number", "String", "Promise", "WeakMap", "WeakSet",
}

// firstKeysProgram reads the first keys of an object, which no built-in does
// without making all of them.
var firstKeysProgram = goja.MustCompile("inspect", `(function (o, max) {
	const keys = [];
	for (const k in o) { if (keys.length === max) break; keys[keys.length] = k; }
	return keys;
})`, true)

func (b *builtins) capture(rt *goja.Runtime) {
	global := rt.GlobalObject()
	object := func(o *goja.Object, path ...string) *goja.Object {
		for _, name := range path {
			if o == nil {
				return nil
			}
			o, _ = o.Get(name).(*goja.Object)
		}
		return o
	}
	function := func(path ...string) goja.Callable {
		if o := object(global, path...); o != nil {
			if f, ok := goja.AssertFunction(o); ok {
				return f
			}
		}
		return nothing
	}
	b.keys = function("Object", "keys")
	b.ownKeys = function("Reflect", "ownKeys")
	b.describe = function("Object", "getOwnPropertyDescriptor")
	b.functionText = function("Function", "prototype", "toString")
	b.objectText = function("Object", "prototype", "toString")
	b.errorText = function("Error", "prototype", "toString")
	b.dateISO = function("Date", "prototype", "toISOString")
	b.dateText = function("Date", "prototype", "toString")
	b.regexpText = function("RegExp", "prototype", "toString")
	b.symbolText = function("Symbol", "prototype", "toString")
	b.symbolValue = function("Symbol", "prototype", "valueOf")
	b.stringText = function("String", "prototype", "valueOf")
	b.numberValue = function("Number", "prototype", "valueOf")
	b.booleanValue = function("Boolean", "prototype", "valueOf")
	b.dateValue = function("Date", "prototype", "getTime")
	b.bigIntValue = function("BigInt", "prototype", "valueOf")
	b.weakMapHas = function("WeakMap", "prototype", "has")
	b.weakSetHas = function("WeakSet", "prototype", "has")
	b.mapEntries = function("Map", "prototype", "entries")
	b.setValues = function("Set", "prototype", "values")
	b.parseInt = function("parseInt")
	b.parseFloat = function("parseFloat")
	b.stringify = function("JSON", "stringify")
	getter := func(o *goja.Object, key goja.Value) goja.Callable {
		if o == nil {
			return nothing
		}
		if p, ok := b.own(o, key); ok && p.get != nil {
			if f, ok := goja.AssertFunction(p.get); ok {
				return f
			}
		}
		return nothing
	}
	name := func(s string) goja.Value { return rt.ToValue(s) }
	b.object, b.errorProto = object(global, "Object", "prototype"), object(global, "Error", "prototype")
	b.weakMap, b.weakSet = object(global, "WeakMap", "prototype"), object(global, "WeakSet", "prototype")
	b.dataView = object(global, "DataView", "prototype")
	b.viewBuffer = getter(b.dataView, name("buffer"))
	b.viewLength = getter(b.dataView, name("byteLength"))
	b.viewOffset = getter(b.dataView, name("byteOffset"))
	b.mapSize = getter(object(global, "Map", "prototype"), name("size"))
	b.setSize = getter(object(global, "Set", "prototype"), name("size"))
	typed := object(global, "Uint8Array", "prototype")
	if typed != nil {
		typed = typed.Prototype()
	}
	b.typedTag = getter(typed, goja.SymToStringTag)
	b.typedLength = getter(typed, name("length"))
	b.typedBytes = getter(typed, name("byteLength"))
	b.typedOffset = getter(typed, name("byteOffset"))
	b.typedBuffer = getter(typed, name("buffer"))
	next := func(constructor string, iterate goja.Callable) goja.Callable {
		o, err := rt.New(global.Get(constructor))
		if err != nil {
			return nothing
		}
		if v, err := iterate(o); err == nil {
			if it, ok := v.(*goja.Object); ok {
				if f, ok := goja.AssertFunction(it.Get("next")); ok {
					return f
				}
			}
		}
		return nothing
	}
	b.mapNext = next("Map", b.mapEntries)
	b.setNext = next("Set", b.setValues)
	b.wellKnown = make(map[*goja.Object]string, len(wellKnownNames))
	for _, n := range wellKnownNames {
		if p := object(global, n, "prototype"); p != nil {
			b.wellKnown[p] = n
		}
	}
	if v, err := rt.RunProgram(firstKeysProgram); err == nil {
		b.firstKeys, _ = goja.AssertFunction(v)
	}
	b.captureCustom(rt)
}

// captureCustom is all that the function itself needs.
func (b *builtins) captureCustom(rt *goja.Runtime) {
	symbol, ok := rt.GlobalObject().Get("Symbol").(*goja.Object)
	if !ok || b.custom != nil {
		return
	}
	if f, ok := goja.AssertFunction(symbol.Get("for")); ok {
		if v, err := f(goja.Undefined(), rt.ToValue("nodejs.util.inspect.custom")); err == nil {
			b.custom, _ = v.(*goja.Symbol)
		}
	}
}

// nothing stands for a built-in that a script had removed before the Inspector
// was made.
func nothing(goja.Value, ...goja.Value) (goja.Value, error) { return goja.Undefined(), nil }

// call calls a function, and throws what it throws.
func call(f goja.Callable, this goja.Value, args ...goja.Value) goja.Value {
	v, err := f(this, args...)
	if err != nil {
		panic(err)
	}
	return v
}

// A property is what Object.getOwnPropertyDescriptor says of one.
type property struct {
	value, get, set goja.Value // nil when the descriptor lacks it, or has undefined
	enumerable      bool
}

// own describes a property of an object; ok is false when it has none.
func (b *builtins) own(o *goja.Object, key goja.Value) (p property, ok bool) {
	d, ok := call(b.describe, goja.Undefined(), o, key).(*goja.Object)
	if !ok {
		return p, false
	}
	field := func(name string) goja.Value {
		if v := d.Get(name); v != nil && !goja.IsUndefined(v) {
			return v
		}
		return nil
	}
	p.value = field("value")
	if p.value == nil {
		p.get, p.set = field("get"), field("set")
	}
	e := d.Get("enumerable")
	p.enumerable = e != nil && e.ToBoolean()
	return p, true
}

func (in *Inspector) hasOwn(o *goja.Object, name string) bool {
	_, ok := in.own(o, in.rt.ToValue(name))
	return ok
}

// maxKeys is more than any output can show.
const maxKeys = 1 << 16

// list reads an array that a built-in function made.
func list(v goja.Value) []goja.Value {
	o, ok := v.(*goja.Object)
	if !ok {
		return nil
	}
	n := min(int(o.Get("length").ToInteger()), maxKeys)
	s := make([]goja.Value, 0, n)
	for i := range n {
		s = append(s, o.Get(strconv.Itoa(i)))
	}
	return s
}

// unwrap returns the target of a proxy, or of a proxy of proxies: nil when one
// of them is revoked, or there are too many.
func unwrap(o *goja.Object) *goja.Object {
	for range maxChain {
		if !isProxy(o) {
			return o
		}
		if o = o.Export().(goja.Proxy).Target(); o == nil {
			return nil
		}
	}
	return nil
}

var (
	proxyType  = reflect.TypeFor[goja.Proxy]()
	bufferType = reflect.TypeFor[goja.ArrayBuffer]()
	mapType    = reflect.TypeFor[[][2]any]()
	listType   = reflect.TypeFor[[]any]()
	promise    = reflect.TypeFor[*goja.Promise]()
)

func isProxy(o *goja.Object) bool { return o.ExportType() == proxyType }

// prototype is that of an object; a proxy in the chain is seen through.
func prototype(o *goja.Object) *goja.Object {
	if o = unwrap(o); o == nil {
		return nil
	}
	return o.Prototype()
}

// inherits reports whether an object has p in its chain of prototypes.
func inherits(o, p *goja.Object) bool {
	for range maxChain {
		if o = prototype(o); o == nil {
			return false
		}
		if o == p {
			return true
		}
	}
	return false
}

// maxChain is how many prototypes are followed.
const maxChain = 1000
