package buffer

import (
	"bytes"
	"math"
	"reflect"
	"unicode/utf8"

	"dialtone/jsapi/buffer/encoding"
	"dialtone/jsapi/buffer/view"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

const bytesKind = reflect.Slice

// natives are what the JavaScript of this folder needs from Go. Its callers
// pass what they have checked: views, strings, and numbers in range.
func natives(vm *runtime.VM) *goja.Object {
	rt := vm.Runtime()
	o := rt.NewObject()
	of := func(v goja.Value) []byte { return view.Of(rt, v) }
	text := func(v goja.Value) goja.String { return v.ToString().(goja.String) }
	for name, f := range map[string]func(c goja.FunctionCall) goja.Value{
		// create(n): an ArrayBuffer of n bytes.
		"create": func(c goja.FunctionCall) goja.Value {
			n := c.Argument(0).ToFloat()
			if !(n <= math.MaxInt32*1024) {
				vm.Throw("RangeError", "Array buffer allocation failed")
			}
			view.Bound(vm, "a buffer", int(n))
			return view.ArrayBuffer(rt, make([]byte, int(n)))
		},
		// parseEncoding(name): Node's own name of it, or undefined.
		"parseEncoding": func(c goja.FunctionCall) goja.Value {
			e := encoding.Parse(c.Argument(0).String())
			if e == encoding.Unknown {
				return goja.Undefined()
			}
			return rt.ToValue(e.String())
		},
		// encode(string, encoding): an ArrayBuffer.
		"encode": func(c goja.FunctionCall) goja.Value {
			return view.ArrayBuffer(rt, view.Encode(vm, encoding.Parse(c.Argument(1).String()), text(c.Argument(0))))
		},
		// decode(view, encoding, start, end): a string.
		"decode": func(c goja.FunctionCall) goja.Value {
			b := cut(of(c.Argument(0)), c.Argument(2), c.Argument(3))
			return view.Text(vm, encoding.Parse(c.Argument(1).String()), b)
		},
		"byteLengthOf": func(c goja.FunctionCall) goja.Value {
			return rt.ToValue(byteLength(encoding.Parse(c.Argument(1).String()), text(c.Argument(0))))
		},
		// writeText(view, string, encoding, offset, length): the bytes written.
		"writeText": func(c goja.FunctionCall) goja.Value {
			b := of(c.Argument(0))
			at := int(min(max(c.Argument(3).ToInteger(), 0), int64(len(b))))
			room := b[at:][:min(max(c.Argument(4).ToInteger(), 0), int64(len(b)-at))]
			return rt.ToValue(writeText(vm, room, encoding.Parse(c.Argument(2).String()), text(c.Argument(1))))
		},
		// compareBytes(a, b[, aStart, aEnd, bStart, bEnd]): -1, 0 or 1.
		"compareBytes": func(c goja.FunctionCall) goja.Value {
			a, b := of(c.Argument(0)), of(c.Argument(1))
			if len(c.Arguments) > 2 {
				a, b = cut(a, c.Argument(2), c.Argument(3)), cut(b, c.Argument(4), c.Argument(5))
			}
			return rt.ToValue(bytes.Compare(a, b))
		},
		// copyBytes(source, target, targetStart, sourceStart, sourceEnd): how many.
		"copyBytes": func(c goja.FunctionCall) goja.Value {
			to := of(c.Argument(1))
			at := min(max(c.Argument(2).ToInteger(), 0), int64(len(to)))
			return rt.ToValue(copy(to[at:], cut(of(c.Argument(0)), c.Argument(3), c.Argument(4))))
		},
		"indexOfByte": func(c goja.FunctionCall) goja.Value {
			needle := []byte{byte(c.Argument(1).ToInteger())}
			return rt.ToValue(index(of(c.Argument(0)), needle, c.Argument(2).ToFloat(), false, c.Argument(3).ToBoolean()))
		},
		// indexOfBytes(view, needle, offset, inUnits, forward): a position or -1.
		"indexOfBytes": func(c goja.FunctionCall) goja.Value {
			return rt.ToValue(index(of(c.Argument(0)), of(c.Argument(1)), c.Argument(2).ToFloat(), c.Argument(3).ToBoolean(), c.Argument(4).ToBoolean()))
		},
		// fillBytes(view, source, start, end) repeats the source.
		"fillBytes": func(c goja.FunctionCall) goja.Value {
			b, source := cut(of(c.Argument(0)), c.Argument(2), c.Argument(3)), of(c.Argument(1))
			for n := copy(b, source); n > 0 && n < len(b); n *= 2 {
				copy(b[n:], b[:n])
			}
			return goja.Undefined()
		},
		// swap(view, size) reverses each group of bytes.
		"swap": func(c goja.FunctionCall) goja.Value {
			b, size := of(c.Argument(0)), int(c.Argument(1).ToInteger())
			for ; len(b) >= size; b = b[size:] {
				for i, j := 0, size-1; i < j; i, j = i+1, j-1 {
					b[i], b[j] = b[j], b[i]
				}
			}
			return goja.Undefined()
		},
		"isUtf8": func(c goja.FunctionCall) goja.Value { return rt.ToValue(utf8.Valid(of(c.Argument(0)))) },
		"isAscii": func(c goja.FunctionCall) goja.Value {
			for _, b := range of(c.Argument(0)) {
				if b >= utf8.RuneSelf {
					return rt.ToValue(false)
				}
			}
			return rt.ToValue(true)
		},
		"isDetached": func(c goja.FunctionCall) goja.Value {
			if o, ok := c.Argument(0).(*goja.Object); ok {
				b, ok := o.Export().(goja.ArrayBuffer)
				return rt.ToValue(ok && b.Detached())
			}
			return rt.ToValue(false)
		},
		"isAnyArrayBuffer": func(c goja.FunctionCall) goja.Value {
			o, ok := c.Argument(0).(*goja.Object)
			return rt.ToValue(ok && o.ExportType() == reflect.TypeFor[goja.ArrayBuffer]())
		},
		// forgivingBase64(string): its text, or what is wrong in an array.
		"forgivingBase64": func(c goja.FunctionCall) goja.Value {
			b, problem := forgivingBase64(text(c.Argument(0)))
			if problem != "" {
				return rt.NewArray(problem)
			}
			return view.Text(vm, encoding.Latin1, b)
		},
		// base64Latin1(string): its base64, or null if it has a character above U+00FF.
		"base64Latin1": func(c goja.FunctionCall) goja.Value {
			s := text(c.Argument(0))
			view.Bound(vm, "a string", s.Length())
			b := make([]byte, s.Length())
			for i := range b {
				unit := s.CharAt(i)
				if unit > 0xff {
					return goja.Null()
				}
				b[i] = byte(unit)
			}
			return view.Text(vm, encoding.Base64, b)
		},
	} {
		_ = o.Set(name, vm.Func(name, 0, f))
	}
	return o
}

// cut is the part of b between two positions, as far as there is one.
func cut(b []byte, start, end goja.Value) []byte {
	from := min(max(start.ToInteger(), 0), int64(len(b)))
	to := min(max(end.ToInteger(), from), int64(len(b)))
	return b[from:to]
}

func byteLength(e encoding.Encoding, s goja.String) int {
	n := s.Length()
	if e != encoding.UTF8 {
		var last, lastButOne uint16
		if n > 0 {
			last = s.CharAt(n - 1)
		}
		if n > 1 {
			lastButOne = s.CharAt(n - 2)
		}
		return e.Size(n, last, lastButOne)
	}
	size := 0
	if _, narrow := s.Export().(string); narrow && n == len(s.String()) {
		return n
	}
	for i := 0; i < n; i++ {
		switch c := s.CharAt(i); {
		case c < 0x80:
			size++
		case c < 0x800:
			size += 2
		case c >= 0xd800 && c < 0xdc00 && i+1 < n && s.CharAt(i+1)&0xfc00 == 0xdc00:
			size += 4
			i++
		default:
			size += 3
		}
	}
	return size
}

// writeText writes as many whole characters as there is room for.
func writeText(vm *runtime.VM, room []byte, e encoding.Encoding, s goja.String) int {
	switch e {
	case encoding.UTF16LE:
		room = room[:len(room)&^1]
	case encoding.UTF8:
		text := s.String()
		if len(text) > len(room) {
			end := len(room)
			for end > 0 && !utf8.RuneStart(text[end]) {
				end--
			}
			text = text[:end]
		}
		return copy(room, text)
	}
	return copy(room, view.Encode(vm, e, s))
}

// index finds a needle at or after an offset, or at or before it. A negative
// offset counts from the end.
func index(b, needle []byte, offset float64, units, forward bool) int {
	n, m := float64(len(b)), float64(len(needle))
	switch {
	case offset < 0 && offset+n >= 0:
		offset += n
	case offset < 0 && (forward || m == 0):
		offset = 0
	case offset < 0:
		return -1
	case offset+m <= n:
	case m == 0:
		offset = n
	case forward:
		return -1
	default:
		offset = n - 1
	}
	if m == 0 {
		return int(offset)
	}
	if n == 0 || m > n || forward && m+offset > n {
		return -1
	}
	at := int(offset)
	if units {
		return indexUnits(b, needle, at, forward)
	}
	if forward {
		if i := bytes.Index(b[at:], needle); i >= 0 {
			return at + i
		}
		return -1
	}
	return bytes.LastIndex(b[:min(len(b), at+len(needle))], needle)
}

// indexUnits does so for UTF-16: a match begins at a whole unit.
func indexUnits(b, needle []byte, at int, forward bool) int {
	needle = needle[:len(needle)&^1]
	if len(b) < 2 || len(needle) == 0 {
		return -1
	}
	if forward {
		for at &^= 1; ; at += 2 {
			i := bytes.Index(b[at:], needle)
			if i < 0 {
				return -1
			}
			if at += i; at%2 == 0 {
				return at
			}
			at--
		}
	}
	for end := min(len(b), at&^1+len(needle)); ; {
		i := bytes.LastIndex(b[:end], needle)
		if i < 0 || i%2 == 0 {
			return i
		}
		end = i + len(needle) - 1
	}
}

// forgivingBase64 is the standard's forgiving decoding of base64, with what
// Node says of a text that is none.
//
// https://infra.spec.whatwg.org/#forgiving-base64-decode
func forgivingBase64(s goja.String) (b []byte, problem string) {
	const invalid = "Invalid character"
	kept := make([]uint16, 0, s.Length())
	padding := 0
	for i := range s.Length() {
		switch c := s.CharAt(i); {
		case c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' ':
		case c == '=':
			padding++
		case padding > 0 || c == '-' || c == '_' || !encoding.Base64Digit(c):
			return nil, invalid
		default:
			kept = append(kept, c)
		}
	}
	if len(kept)%4 == 1 {
		return nil, "The string to be decoded is not correctly encoded."
	}
	if padding > 0 && (padding > 2 || (len(kept)+padding)%4 != 0) {
		return nil, invalid
	}
	return encoding.Base64.FromUnits(len(kept), func(i int) uint16 { return kept[i] }), ""
}
