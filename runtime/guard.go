package runtime

import (
	"math"
	"strings"

	"github.com/dop251/goja"
)

// An interrupt does not reach into a native call, and goja has no bound on what
// one may allocate or how deep it may recurse. So the built-ins that can take
// any amount of memory in one call, or recurse with the data, are replaced by
// ones that look first. What is within V8's own limits but above ours ends the
// invocation; what is above V8's throws what V8 throws.

// The largest lengths of V8 on 64 bits.
const (
	maxStringLength = 1<<29 - 24
	maxArrayLength  = math.MaxUint32
	arrayElement    = 16 // bytes of one goja value in an array
)

// guarded are the names of the built-ins with a guard. One that a function's
// code cannot name is left as it is: a VM with all guards is four times as large.
var guarded = []string{
	"padStart", "padEnd", "repeat", "replace", "replaceAll", "fill", "concat", "slice", "splice", "reverse", "sort", "map", "filter", "includes",
	"indexOf", "lastIndexOf", "copyWithin", "toSorted", "toReversed", "toSpliced", "with", "unshift", "shift", "from", "apply", "flat", "match", "matchAll",
	"search", "compile", "RegExp", "parse", "stringify", "ArrayBuffer", "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array",
	"Uint16Array", "Int32Array", "Uint32Array", "Float32Array", "Float64Array", "BigInt64Array", "BigUint64Array",
}

// guards reports whether a built-in is to be replaced now: when the VM is made
// those that the function may use, and join, since every conversion of an array
// to a string calls it; later, by guardAll, the others.
func (vm *VM) guards(name string) bool {
	early := name == "join" || vm.fn.traits.mentions(name)
	return early != vm.require.guarded
}

// guardAll puts the guards and the globals in place that the traits of the
// function let the VM do without, before code runs that they do not cover.
func (vm *VM) guardAll() {
	if vm.require.guarded {
		return
	}
	vm.require.guarded = true
	vm.installGlobals(vm.globals().unnamed)
	if !vm.fn.traits.reflective {
		vm.weight.Add(weightOpen)
		vm.guardCode()
	}
	vm.guardNatives()
}

// native replaces a method of a built-in object, if the function may use it.
// The replacement gets the original to call.
func (vm *VM) native(object, name string, length int, f func(original goja.Callable, c goja.FunctionCall) goja.Value) {
	if !vm.guards(name) {
		return
	}
	holder := vm.builtin(object)
	original, ok := goja.AssertFunction(holder.Get(name))
	if !ok {
		return
	}
	vm.Hide(holder, name, vm.Func(name, length, func(c goja.FunctionCall) goja.Value { return f(original, c) }))
}

// builtin finds an object by a path such as Array.prototype.
func (vm *VM) builtin(p string) *goja.Object {
	o := vm.rt.GlobalObject()
	for _, name := range strings.Split(p, ".") {
		o = o.Get(name).(*goja.Object)
	}
	return o
}

func pass(original goja.Callable, c goja.FunctionCall) goja.Value {
	v, err := original(c.This, c.Arguments...)
	if err != nil {
		panic(err)
	}
	return v
}

// allocate ends the invocation if a native call is about to make something too large.
func (vm *VM) allocate(what string, bytes float64) {
	if limit := vm.pool.limits.Allocation; bytes > float64(limit) {
		vm.refuse(LimitError("memory: %s of %.0f MB in one call, and the limit is %d MB (--max-memory / 8)", what, bytes/(1<<20), limit>>20))
	}
}

// stringOf checks the length, in UTF-16 units, of a string about to be made.
func (vm *VM) stringOf(units float64) {
	if units > maxStringLength {
		vm.Throw("RangeError", "Invalid string length")
	}
	vm.allocate("a string", units)
}

func (vm *VM) elements(n float64) { vm.allocate("an array", n*arrayElement) }

func lengthOf(v goja.Value) float64 {
	switch v := v.(type) {
	case goja.String:
		return float64(v.Length())
	case *goja.Object:
		if n := v.Get("length"); n != nil {
			return math.Max(0, n.ToFloat())
		}
	}
	return 0
}

func (vm *VM) guardNatives() {
	for _, m := range []string{"padStart", "padEnd"} {
		vm.native("String.prototype", m, 1, func(o goja.Callable, c goja.FunctionCall) goja.Value {
			vm.stringOf(c.Argument(0).ToFloat())
			return pass(o, c)
		})
	}
	vm.native("String.prototype", "repeat", 1, func(o goja.Callable, c goja.FunctionCall) goja.Value {
		if n := c.Argument(0).ToFloat(); n > 1 && !math.IsInf(n, 0) && !goja.IsUndefined(c.This) && !goja.IsNull(c.This) {
			text := vm.text(c.This)
			vm.stringOf(n * lengthOf(text))
			c.This = text
		}
		return pass(o, c)
	})
	for _, m := range []string{"replace", "replaceAll"} {
		vm.native("String.prototype", m, 2, func(o goja.Callable, c goja.FunctionCall) goja.Value {
			if s, ok := c.This.(goja.String); ok {
				if r, ok := c.Argument(1).(goja.String); ok {
					vm.replacement(float64(s.Length()), r)
				}
			}
			if m == "replaceAll" {
				c.Arguments = []goja.Value{vm.initRegExps().nothing(c.Argument(0)), c.Argument(1)}
			}
			return pass(o, c)
		})
	}
	vm.native("Array.prototype", "join", 1, func(o goja.Callable, c goja.FunctionCall) goja.Value {
		if n := lengthOf(c.This); n > 1<<16 {
			sep := 1.0
			if s := c.Argument(0); !goja.IsUndefined(s) {
				sep = lengthOf(vm.text(s))
			}
			vm.stringOf(n * sep)
			vm.elements(n)
		}
		return pass(o, c)
	})
	for _, m := range []string{"fill", "concat", "slice", "splice", "reverse", "sort", "map", "filter", "includes", "indexOf", "lastIndexOf",
		"copyWithin", "toSorted", "toReversed", "toSpliced", "with", "unshift", "shift"} {
		vm.native("Array.prototype", m, arrayMethodLength(m), func(o goja.Callable, c goja.FunctionCall) goja.Value {
			vm.elements(lengthOf(c.This))
			return pass(o, c)
		})
	}
	vm.native("Array", "from", 1, func(o goja.Callable, c goja.FunctionCall) goja.Value {
		vm.elements(lengthOf(c.Argument(0)))
		return pass(o, c)
	})
	for _, holder := range []string{"Function.prototype", "Reflect"} {
		list := 1
		if holder == "Reflect" {
			list = 2
		}
		vm.native(holder, "apply", list+1, func(o goja.Callable, c goja.FunctionCall) goja.Value {
			vm.elements(lengthOf(c.Argument(list)))
			return pass(o, c)
		})
	}
	vm.guardFlat()
	vm.guardPatterns()
	vm.guardJSON()
	vm.guardBuffers()
}

// arrayMethodLength is the length property of a method of Array.prototype.
func arrayMethodLength(name string) int {
	switch name {
	case "slice", "splice", "copyWithin", "toSpliced", "with":
		return 2
	case "reverse", "toReversed", "shift":
		return 0
	}
	return 1
}

// replacement bounds what replacing can make of a string: at most one
// replacement for each position.
func (vm *VM) replacement(length float64, with goja.String) {
	if n := (length + 1) * float64(with.Length()); n > float64(vm.pool.limits.Allocation) {
		vm.refuse(LimitError("memory: replacing may make a string of %.0f MB in one call, and the limit is %d MB (--max-memory / 8)",
			n/(1<<20), vm.pool.limits.Allocation>>20))
	}
}

// guardFlat replaces Array.prototype.flat, which recurses with the array and
// with getters that make new ones.
func (vm *VM) guardFlat() {
	vm.native("Array.prototype", "flat", 0, func(o goja.Callable, c goja.FunctionCall) goja.Value {
		vm.elements(lengthOf(c.This))
		if d := c.Argument(0).ToFloat(); d > float64(vm.pool.limits.Nesting) {
			c.Arguments = []goja.Value{vm.rt.ToValue(vm.pool.limits.Nesting)}
			v := pass(o, c)
			if vm.holdsArray(v) {
				vm.Throw("RangeError", "Maximum call stack size exceeded")
			}
			return v
		}
		return pass(o, c)
	})
}

func (vm *VM) holdsArray(v goja.Value) bool {
	o, ok := v.(*goja.Object)
	if !ok {
		return false
	}
	for _, k := range o.Keys() {
		if e, ok := o.Get(k).(*goja.Object); ok && e.ClassName() == "Array" {
			return true
		}
	}
	return false
}

// patternNesting checks a pattern before a parser recurses with it.
func (vm *VM) patternNesting(s goja.String) {
	if s.Length() < vm.pool.limits.Nesting {
		return
	}
	if d := bracketDepth([]byte(s.String())); d > vm.pool.limits.Nesting {
		vm.refuse(nestingError("a pattern", d, vm.pool.limits.Nesting))
	}
}

// guardPatterns checks patterns made at run time, and makes those that are ours.
func (vm *VM) guardPatterns() {
	for _, m := range []string{"match", "matchAll", "search"} {
		flags := ""
		if m == "matchAll" {
			flags = "g"
		}
		vm.native("String.prototype", m, 1, func(o goja.Callable, c goja.FunctionCall) goja.Value {
			if s, ok := c.Argument(0).(goja.String); ok {
				vm.patternNesting(s)
				if x := vm.initRegExps().fromText(s, flags); x != nil {
					c.Arguments = []goja.Value{x}
				}
			}
			return pass(o, c)
		})
	}
	vm.native("RegExp.prototype", "compile", 2, func(o goja.Callable, c goja.FunctionCall) goja.Value {
		if s, ok := c.Argument(0).(goja.String); ok {
			vm.patternNesting(s)
		}
		if re, ok := c.This.(*goja.Object); ok && re.ClassName() == "RegExp" {
			return vm.initRegExps().compile(re, o, c)
		}
		return pass(o, c)
	})
	if vm.guards("RegExp") && (vm.regexps == nil || !vm.regexps.wrapped) {
		vm.patterns, _ = vm.rt.GlobalObject().Get("RegExp").(*goja.Object)
		if vm.patterns == nil {
			return
		}
		if vm.regexps != nil {
			vm.regexps.wrapped = true
		}
		vm.constructor("RegExp", 2, func(args []goja.Value, target *goja.Object) *goja.Object {
			if len(args) > 0 {
				if s, ok := args[0].(goja.String); ok {
					vm.patternNesting(s)
				}
			}
			return vm.initRegExps().build(target, args)
		})
	}
}

// construct puts a check in front of a constructor. goja does not tell a host
// function whether it was called with new, so a call without it constructs too.
func (vm *VM) construct(name string, length int, check func(args []goja.Value)) {
	if !vm.guards(name) {
		return
	}
	original, ok := vm.rt.GlobalObject().Get(name).(*goja.Object)
	if !ok {
		return
	}
	build, _ := goja.AssertConstructor(original)
	vm.constructor(name, length, func(args []goja.Value, target *goja.Object) *goja.Object {
		check(args)
		o, err := build(target, args...)
		if err != nil {
			panic(err)
		}
		return o
	})
}

// constructor replaces a global constructor by one that makes its objects with
// build, for the original or what derives from it as the target.
func (vm *VM) constructor(name string, length int, build func(args []goja.Value, target *goja.Object) *goja.Object) {
	global := vm.rt.GlobalObject()
	original, ok := global.Get(name).(*goja.Object)
	if !ok {
		return
	}
	guarded := vm.rt.ToValue(func(c goja.ConstructorCall) *goja.Object {
		target := c.NewTarget
		if target == nil || target.StrictEquals(global.Get(name)) {
			target = original
		}
		return build(c.Arguments, target)
	}).(*goja.Object)
	proto := original.Get("prototype").(*goja.Object)
	_ = guarded.SetPrototype(original.Prototype())
	for _, k := range original.GetOwnPropertyNames() {
		switch k {
		case "name", "length", "prototype":
		default:
			vm.Hide(guarded, k, original.Get(k))
		}
	}
	_ = guarded.DefineAccessorPropertySymbol(goja.SymSpecies, vm.Func("get [Symbol.species]", 0, func(c goja.FunctionCall) goja.Value { return c.This }),
		nil, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = guarded.DefineDataProperty("name", vm.rt.ToValue(name), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = guarded.DefineDataProperty("length", vm.rt.ToValue(length), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = guarded.DefineDataProperty("prototype", proto, goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE)
	vm.Hide(proto, "constructor", guarded)
	vm.Hide(global, name, guarded)
}

// guardBuffers bounds the size of buffers and typed arrays.
func (vm *VM) guardBuffers() {
	for name, size := range map[string]float64{"ArrayBuffer": 1, "Int8Array": 1, "Uint8Array": 1, "Uint8ClampedArray": 1, "Int16Array": 2,
		"Uint16Array": 2, "Int32Array": 4, "Uint32Array": 4, "Float32Array": 4, "Float64Array": 8, "BigInt64Array": 8, "BigUint64Array": 8} {
		length := 3
		if name == "ArrayBuffer" {
			length = 1
		}
		vm.construct(name, length, func(args []goja.Value) {
			if len(args) == 0 {
				return
			}
			n := lengthOf(args[0])
			if _, ok := args[0].(*goja.Object); !ok {
				n = args[0].ToFloat()
			}
			vm.allocate("a buffer", n*size)
		})
	}
}
