package runtime

import (
	"bytes"
	"math"
	"math/big"
	"reflect"
	"strings"
	"unicode/utf16"

	"github.com/dop251/goja"
)

// JSON.stringify is our own, because goja's recurses with what a script gives
// it (a toJSON that makes another object has no end) and no interrupt reaches
// it. JSON.parse is goja's behind a look at the nesting.
func (vm *VM) guardJSON() {
	vm.native("JSON", "parse", 2, func(o goja.Callable, c goja.FunctionCall) goja.Value {
		text := vm.text(c.Argument(0))
		if text.Length() > vm.pool.limits.Nesting {
			if d := bracketDepth([]byte(text.String())); d > vm.pool.limits.Nesting {
				vm.refuse(nestingError("JSON", d, vm.pool.limits.Nesting))
			}
		}
		c.Arguments = []goja.Value{text, c.Argument(1)} // it is converted once
		v, err := o(c.This, c.Arguments...)
		if err != nil {
			if m := jsonMistake(utf16Text(text)); m != "" && !vm.stopped(err) {
				vm.Throw("SyntaxError", m)
			}
			panic(err)
		}
		return v
	})
	if !vm.guards("stringify") {
		return
	}
	vm.Hide(vm.builtin("JSON"), "stringify", vm.Func("stringify", 3, func(c goja.FunctionCall) goja.Value {
		w := jsonWriter{vm: vm}
		w.options(c.Argument(1), c.Argument(2))
		if !w.property(c.Argument(0), "", nil) {
			return goja.Undefined()
		}
		return w.string()
	}))
}

// text is ToString, ECMA-262 7.1.17. The engine's own leaves what is neither an
// object nor a string as it is.
func (vm *VM) text(v goja.Value) goja.String {
	switch v := v.ToString().(type) {
	case goja.String:
		return v
	case *goja.Symbol:
		vm.Throw("TypeError", "Cannot convert a Symbol value to a string")
		return nil
	default:
		return vm.rt.ToValue(v.String()).(goja.String)
	}
}

// Stringify is JSON.stringify of a value; ok is false when it is undefined. It
// throws what JSON.stringify throws.
func (vm *VM) Stringify(v goja.Value) (text string, ok bool) {
	w := jsonWriter{vm: vm}
	if !w.property(v, "", nil) {
		return "", false
	}
	return w.b.String(), true
}

func (vm *VM) stringify(v goja.Value) (text string, err error) {
	ex := vm.rt.Try(func() { text, _ = vm.Stringify(v) })
	if ex != nil {
		return "", ex
	}
	return text, nil
}

type jsonWriter struct {
	vm       *VM
	b        bytes.Buffer
	replacer goja.Callable
	only     []string
	filtered bool
	gap      string
	indent   string
	path     []jsonStep
	count    int
	odd      goja.Value // the name of the next property, where the Go string is not all of it
}

func (w *jsonWriter) string() goja.Value { return w.vm.rt.ToValue(w.b.String()) }

func (w *jsonWriter) options(replacer, space goja.Value) {
	if o, ok := replacer.(*goja.Object); ok {
		if f, ok := goja.AssertFunction(o); ok {
			w.replacer = f
		} else if isArray(o) {
			w.filtered = true
			seen := make(map[string]bool)
			for i := range int(lengthOf(o)) {
				var k string
				switch e := o.Get(itoa(i)).(type) {
				case goja.String:
					k = e.String()
				case *goja.Object:
					if c := e.ClassName(); c != "Number" && c != "String" {
						continue
					}
					k = e.String()
				default:
					if e == nil || !isNumber(e) {
						continue
					}
					k = e.String()
				}
				if !seen[k] {
					seen[k] = true
					w.only = append(w.only, k)
				}
			}
		}
	}
	if o, ok := space.(*goja.Object); ok {
		switch o.ClassName() {
		case "Number":
			space = o.ToNumber()
		case "String":
			space = o.ToString()
		}
	}
	switch s := space.(type) {
	case goja.String:
		w.gap = s.String()
		if r := []rune(w.gap); len(r) > 10 {
			w.gap = string(r[:10])
		}
	default:
		if isNumber(s) {
			w.gap = strings.Repeat(" ", int(math.Max(0, math.Min(10, s.ToFloat()))))
		}
	}
}

var (
	proxyType  = reflect.TypeFor[goja.Proxy]()
	bigIntType = reflect.TypeFor[*big.Int]()
)

// isArray is Array.isArray: it looks through proxies.
func isArray(o *goja.Object) bool {
	for o != nil && o.ClassName() != "Array" {
		if o.ExportType() != proxyType { // to export any other is to copy all that it holds
			return false
		}
		o = o.Export().(goja.Proxy).Target()
	}
	return o != nil
}

func isNumber(v goja.Value) bool {
	if v == nil {
		return false
	}
	switch v.ExportType() {
	case nil:
		return false
	default:
		switch v.Export().(type) {
		case int64, float64:
			_, object := v.(*goja.Object)
			return !object
		}
	}
	return false
}

func itoa(i int) string {
	var b [20]byte
	n := len(b)
	for {
		n--
		b[n] = byte('0' + i%10)
		if i /= 10; i == 0 {
			return string(b[n:])
		}
	}
}

// property writes one value; false when it is left out.
func (w *jsonWriter) property(v goja.Value, key string, holder *goja.Object) bool {
	vm := w.vm
	odd := w.odd
	w.odd = nil
	name := func() goja.Value {
		if odd != nil {
			return odd
		}
		return vm.rt.ToValue(key)
	}
	if w.count++; w.count%1024 == 0 {
		vm.checkpoint()
		if int64(w.b.Len()) > vm.pool.limits.Allocation {
			vm.allocate("a string", float64(w.b.Len()))
		}
	}
	if v == nil {
		v = goja.Undefined()
	}
	if o, ok := v.(*goja.Object); ok {
		if f, ok := goja.AssertFunction(o.Get("toJSON")); ok {
			v = w.call(f, o, name())
		}
	} else if v.ExportType() == bigIntType {
		if f, ok := goja.AssertFunction(v.ToObject(vm.rt).Get("toJSON")); ok {
			v = w.call(f, v, name())
		}
	}
	if w.replacer != nil {
		if holder == nil {
			holder = vm.rt.NewObject()
			_ = holder.Set("", v)
		}
		v = w.call(w.replacer, holder, name(), v)
	}
	switch x := v.(type) {
	case goja.String:
		w.quote(x)
		return true
	case *goja.Symbol:
		return false
	case *goja.Object:
		switch x.ClassName() {
		case "Number":
			return w.primitive(x.ToNumber())
		case "String":
			w.quote(x.ToString().(goja.String))
			return true
		case "Boolean":
			return w.primitive(vm.rt.ToValue(x.Export().(bool)))
		case "Function":
			return false
		case "RawJSON":
			w.b.WriteString(x.Get("rawJSON").String())
			return true
		}
		if _, callable := goja.AssertFunction(x); callable {
			return false
		}
		w.enter(x, key)
		if isArray(x) {
			w.array(x)
		} else {
			w.object(x)
		}
		w.path = w.path[:len(w.path)-1]
		return true
	}
	return w.primitive(v)
}

func (w *jsonWriter) call(f goja.Callable, this goja.Value, args ...goja.Value) goja.Value {
	v, err := f(this, args...)
	if err != nil {
		panic(err)
	}
	return v
}

func (w *jsonWriter) primitive(v goja.Value) bool {
	switch {
	case goja.IsUndefined(v):
		return false
	case goja.IsNull(v):
		w.b.WriteString("null")
	case isNumber(v):
		if f := v.ToFloat(); math.IsNaN(f) || math.IsInf(f, 0) {
			w.b.WriteString("null")
		} else {
			w.b.WriteString(v.String())
		}
	default:
		if _, ok := v.Export().(bool); !ok {
			w.vm.Throw("TypeError", "Do not know how to serialize a BigInt")
		}
		w.b.WriteString(v.String())
	}
	return true
}

func (w *jsonWriter) object(o *goja.Object) {
	keys := w.only
	if !w.filtered {
		keys = o.Keys()
	}
	var names []goja.String
	if !w.filtered {
		names = w.vm.oddNames(o, keys)
	}
	outer := w.indent
	w.indent += w.gap
	w.b.WriteByte('{')
	some := false
	for i, k := range keys {
		mark := w.b.Len()
		if some {
			w.b.WriteByte(',')
		}
		w.newline()
		var v goja.Value
		if names == nil {
			w.key(w.vm.rt.ToValue(k).(goja.String))
			v = o.Get(k)
		} else {
			w.key(names[i])
			v = w.vm.member(o, names[i])
			w.odd = names[i]
		}
		if w.property(v, k, o) {
			some = true
		} else {
			w.b.Truncate(mark)
		}
	}
	w.indent = outer
	w.close(some, '}')
}

func (w *jsonWriter) array(o *goja.Object) {
	n := lengthOf(o)
	w.vm.elements(n)
	outer := w.indent
	w.indent += w.gap
	w.b.WriteByte('[')
	for i := range int(n) {
		if i > 0 {
			w.b.WriteByte(',')
		}
		w.newline()
		k := itoa(i)
		if !w.property(o.Get(k), k, o) {
			w.b.WriteString("null")
		}
	}
	w.indent = outer
	w.close(n > 0, ']')
}

func (w *jsonWriter) newline() {
	if w.gap != "" {
		w.b.WriteString("\n" + w.indent)
	}
}

func (w *jsonWriter) close(some bool, c byte) {
	if some {
		w.newline()
	}
	w.b.WriteByte(c)
}

func (w *jsonWriter) key(k goja.String) {
	w.quote(k)
	w.b.WriteByte(':')
	if w.gap != "" {
		w.b.WriteByte(' ')
	}
}

const hexDigits = "0123456789abcdef"

// quote writes a string; surrogates without a partner are escaped, as V8 does.
func (w *jsonWriter) quote(s goja.String) {
	w.b.WriteByte('"')
	n := s.Length()
	for i := 0; i < n; i++ {
		c := s.CharAt(i)
		switch {
		case c == '"' || c == '\\':
			w.b.WriteByte('\\')
			w.b.WriteByte(byte(c))
		case c < 0x20:
			if j := strings.IndexByte("\b\t\n\f\r", byte(c)); j >= 0 {
				w.b.WriteByte('\\')
				w.b.WriteByte("btnfr"[j])
			} else {
				w.escape(c)
			}
		case c < 0x80:
			w.b.WriteByte(byte(c))
		case utf16.IsSurrogate(rune(c)):
			if i+1 < n {
				if r := utf16.DecodeRune(rune(c), rune(s.CharAt(i+1))); r != '\ufffd' {
					w.b.WriteRune(r)
					i++
					continue
				}
			}
			w.escape(c)
		default:
			w.b.WriteRune(rune(c))
		}
	}
	w.b.WriteByte('"')
}

func (w *jsonWriter) escape(c uint16) {
	w.b.WriteString(`\u`)
	for shift := 12; shift >= 0; shift -= 4 {
		w.b.WriteByte(hexDigits[c>>shift&15])
	}
}

// checkpoint lets an interrupt act inside a long host function.
func (vm *VM) checkpoint() {
	if vm.call != nil && vm.call.cut.Load() != nil {
		// Any script that runs now is interrupted at once.
		_, err := vm.rt.RunProgram(nothing)
		if err != nil {
			panic(err)
		}
	}
}

// Checkpoint lets an interrupt act inside a long host function, which calls it
// now and then: when the invocation must end, it does not return.
func (vm *VM) Checkpoint() { vm.checkpoint() }

var nothing = goja.MustCompile("", "0", false)
