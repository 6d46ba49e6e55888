package inspect

import (
	"math"

	"github.com/dop251/goja"
)

// Infinity is the value of a bound that does not bind. [Options.MaxLength] and
// a fixed limit of nesting hold all the same.
const Infinity = math.MaxInt32

// CompactTrue is compact: true, the layout of old versions of Node.
const CompactTrue = -1

// Options are those of util.inspect. Take [Defaults] and change what is to be
// different.
type Options struct {
	ShowHidden       bool   // properties that are not enumerable
	Depth            int    // how many levels of nesting are written
	CustomInspect    bool   // whether [nodejs.util.inspect.custom] methods are called
	ShowProxy        bool   // a proxy as such, and not as its target
	MaxArrayLength   int    // elements of an array, Map or Set
	MaxStringLength  int    // characters of a string
	BreakLength      int    // columns of a line
	Compact          int    // levels that may share a line; 0 is false, CompactTrue is true
	Sorted           bool   // properties in alphabetical order
	Getters          string // of which getters the value is shown: "", "all", "get" (without a setter) or "set"
	NumericSeparator bool   // 1_000 for 1000

	// MaxLength is the largest text, in bytes. 0 takes 64 KiB.
	MaxLength int

	// user holds what else the options object of a script had; custom methods
	// get it.
	user *goja.Object
}

// Defaults are the options that Node has.
func Defaults() Options {
	return Options{
		Depth: 2, CustomInspect: true, MaxArrayLength: 100, MaxStringLength: 10000, BreakLength: 80, Compact: 3,
	}
}

const defaultMaxLength = 64 << 10

func (o *Options) maxLength() int {
	if o.MaxLength > 0 {
		return o.MaxLength
	}
	return defaultMaxLength
}

// With returns the options changed by those of a script: an object, or true
// for showHidden. Anything else changes nothing.
func (o Options) With(v goja.Value) Options {
	if v == nil {
		return o
	}
	obj, ok := v.(*goja.Object)
	if !ok {
		if b, ok := v.Export().(bool); ok {
			o.ShowHidden = b
		}
		return o
	}
	for _, name := range obj.Keys() {
		v := obj.Get(name)
		if v == nil {
			continue
		}
		switch name {
		case "showHidden":
			o.ShowHidden = v.ToBoolean()
		case "depth":
			if !goja.IsUndefined(v) {
				o.Depth = bound(v)
			}
		case "customInspect":
			o.CustomInspect = v.ToBoolean()
		case "showProxy":
			o.ShowProxy = v.ToBoolean()
		case "maxArrayLength":
			o.MaxArrayLength = max(0, bound(v))
		case "maxStringLength":
			o.MaxStringLength = max(0, bound(v))
		case "breakLength":
			o.BreakLength = bound(v)
		case "compact":
			o.Compact = compact(v)
		case "sorted":
			o.Sorted = v.ToBoolean()
		case "getters":
			o.Getters = getters(v)
		case "numericSeparator":
			o.NumericSeparator = v.ToBoolean()
		case "colors", "stylize":
		default:
			o.user = obj
		}
	}
	return o
}

// bound reads a number that may be null or Infinity, for none.
func bound(v goja.Value) int {
	if goja.IsNull(v) {
		return Infinity
	}
	n := v.ToFloat()
	switch {
	case n >= Infinity:
		return Infinity
	case n <= -1:
		return -1
	case n != n:
		return 0
	}
	return int(n)
}

func compact(v goja.Value) int {
	if b, ok := v.Export().(bool); ok {
		if b {
			return CompactTrue
		}
		return 0
	}
	return max(0, bound(v))
}

func getters(v goja.Value) string {
	if s, ok := v.(goja.String); ok {
		if s := s.String(); s == "get" || s == "set" {
			return s
		}
		return ""
	}
	if v.ToBoolean() {
		return "all"
	}
	return ""
}

// object makes the options as a custom method gets them.
func (f *formatter) userOptions() *goja.Object {
	o := f.in.rt.NewObject()
	number := func(name string, n int) {
		if n == Infinity {
			_ = o.Set(name, math.Inf(1))
		} else {
			_ = o.Set(name, n)
		}
	}
	_ = o.Set("stylize", func(c goja.FunctionCall) goja.Value { return f.in.rt.ToValue(c.Argument(0).String()) })
	_ = o.Set("showHidden", f.o.ShowHidden)
	number("depth", f.o.Depth)
	_ = o.Set("colors", false)
	_ = o.Set("customInspect", f.o.CustomInspect)
	_ = o.Set("showProxy", f.o.ShowProxy)
	number("maxArrayLength", f.o.MaxArrayLength)
	number("maxStringLength", f.o.MaxStringLength)
	number("breakLength", f.o.BreakLength)
	switch f.o.Compact {
	case 0, CompactTrue:
		_ = o.Set("compact", f.o.Compact == CompactTrue)
	default:
		_ = o.Set("compact", f.o.Compact)
	}
	_ = o.Set("sorted", f.o.Sorted)
	switch f.o.Getters {
	case "get", "set":
		_ = o.Set("getters", f.o.Getters)
	default:
		_ = o.Set("getters", f.o.Getters == "all")
	}
	_ = o.Set("numericSeparator", f.o.NumericSeparator)
	if f.o.user != nil {
		for _, name := range f.o.user.Keys() {
			_ = o.Set(name, f.o.user.Get(name))
		}
	}
	return o
}
