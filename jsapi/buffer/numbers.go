package buffer

import (
	"encoding/binary"
	"math"
	"math/big"
	"strconv"

	"dialtone/jsapi/buffer/view"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// A number is one form in which a Buffer reads and writes numbers.
type number struct {
	name   string // UInt32LE
	size   int    // in bytes; 0 when the script passes it
	kind   kind
	little bool
}

type kind int

const (
	unsigned kind = iota
	signed
	floating
	bigUnsigned
	bigSigned
)

var numbers = func() (list []number) {
	for _, k := range []struct {
		name string
		size int
		kind kind
	}{
		{"UInt", 2, unsigned}, {"UInt", 4, unsigned}, {"UInt", 0, unsigned}, {"Int", 2, signed}, {"Int", 4, signed}, {"Int", 0, signed},
		{"Float", 4, floating}, {"Double", 8, floating}, {"BigUInt", 8, bigUnsigned}, {"BigInt", 8, bigSigned},
	} {
		name := k.name
		if k.kind != floating && k.size > 0 {
			name += strconv.Itoa(8 * k.size)
		}
		list = append(list, number{name + "LE", k.size, k.kind, true}, number{name + "BE", k.size, k.kind, false})
	}
	return append(list, number{"UInt8", 1, unsigned, true}, number{"Int8", 1, signed, true})
}()

// installNumbers puts the methods on the prototype of Buffer. What is not as it
// must be goes to fail, which throws what Node throws.
func installNumbers(vm *runtime.VM, proto *goja.Object, fail goja.Callable) {
	rt := vm.Runtime()
	failed := func(n *number, write bool, c goja.FunctionCall, value goja.Value) goja.Value {
		v, err := fail(goja.Undefined(), rt.ToValue(write), rt.ToValue(int(n.kind)), rt.ToValue(n.size), c.This, value, argument(c, write, 0), argument(c, write, 1))
		if err != nil {
			panic(err)
		}
		return v
	}
	define := func(name string, length int, f func(goja.FunctionCall) goja.Value) {
		method := vm.Func("", length, f)
		for _, alias := range aliases(name) {
			_ = proto.Set(alias, method)
		}
	}
	for i := range numbers {
		n := &numbers[i]
		arguments := 0
		if n.size == 0 {
			arguments = 2
		}
		define("read"+n.name, arguments, func(c goja.FunctionCall) goja.Value {
			if b := n.place(rt, c.This, c.Argument(0), c.Argument(1)); b != nil {
				return n.read(rt, b)
			}
			return failed(n, false, c, goja.Undefined())
		})
		define("write"+n.name, arguments+1, func(c goja.FunctionCall) goja.Value {
			value := c.Argument(0)
			_, symbol := value.(*goja.Symbol)
			_, big := value.Export().(*big.Int)
			if big != (n.kind >= bigUnsigned) || symbol {
				return failed(n, true, c, value)
			}
			if !big {
				value = rt.ToValue(value.ToFloat())
			}
			if b := n.place(rt, c.This, c.Argument(1), c.Argument(2)); b != nil && n.write(b, value) {
				start := int64(0)
				if !goja.IsUndefined(c.Argument(1)) {
					start = c.Argument(1).ToInteger()
				}
				return rt.ToValue(start + int64(len(b)))
			}
			return failed(n, true, c, value)
		})
	}
}

func argument(c goja.FunctionCall, write bool, i int) goja.Value {
	if write {
		i++
	}
	return c.Argument(i)
}

// aliases are the names of a method: Uint stands for UInt in all of them.
func aliases(name string) []string {
	for i := 0; i+4 <= len(name); i++ {
		if name[i:i+4] == "UInt" {
			return []string{name, name[:i] + "Uint" + name[i+4:]}
		}
	}
	return []string{name}
}

// place is the part of a buffer where the number is, or nil if the arguments
// are not simply right.
func (n *number) place(rt *goja.Runtime, this, offset, size goja.Value) []byte {
	o, ok := this.(*goja.Object)
	if !ok || o.ExportType() == nil || !goja.IsNumber(offset) && (!goja.IsUndefined(offset) || n.size == 0) {
		return nil
	}
	width := n.size
	if width == 0 {
		f := size.ToFloat()
		if !goja.IsNumber(size) || f != math.Trunc(f) || f < 1 || f > 6 {
			return nil
		}
		width = int(f)
	}
	at := 0.0
	if !goja.IsUndefined(offset) {
		at = offset.ToFloat()
	}
	if o.ExportType().Kind() != bytesKind {
		return nil
	}
	b := view.Of(rt, this)
	if !(at >= 0 && at <= float64(len(b)-width)) || at != math.Trunc(at) {
		return nil
	}
	return b[int(at) : int(at)+width]
}

func (n *number) bits(b []byte) (u uint64) {
	for i := range b {
		j := i
		if n.little {
			j = len(b) - 1 - i
		}
		u = u<<8 | uint64(b[j])
	}
	return u
}

func (n *number) read(rt *goja.Runtime, b []byte) goja.Value {
	u := n.bits(b)
	switch n.kind {
	case unsigned:
		return rt.ToValue(int64(u))
	case signed:
		shift := 64 - 8*len(b)
		return rt.ToValue(int64(u<<shift) >> shift)
	case floating:
		if len(b) == 4 {
			return rt.ToValue(float64(math.Float32frombits(uint32(u))))
		}
		return rt.ToValue(math.Float64frombits(u))
	case bigUnsigned:
		return rt.ToValue(new(big.Int).SetUint64(u))
	}
	return rt.ToValue(big.NewInt(int64(u)))
}

// write reports whether the value was in range; if not, nothing is written.
func (n *number) write(b []byte, v goja.Value) bool {
	var u uint64
	bits := uint(8 * len(b))
	switch n.kind {
	case unsigned:
		f := v.ToFloat()
		if f < 0 || f > float64(uint64(1)<<bits-1) {
			return false
		}
		u = whole(f)
	case signed:
		f := v.ToFloat()
		if limit := float64(uint64(1) << (bits - 1)); f < -limit || f > limit-1 {
			return false
		}
		u = whole(f)
	case floating:
		if len(b) == 4 {
			u = uint64(math.Float32bits(float32(v.ToFloat())))
		} else {
			u = math.Float64bits(v.ToFloat())
		}
	default:
		i, ok := v.Export().(*big.Int)
		if !ok || n.kind == bigUnsigned && !i.IsUint64() || n.kind == bigSigned && !i.IsInt64() {
			return false
		}
		if n.kind == bigSigned {
			u = uint64(i.Int64())
		} else {
			u = i.Uint64()
		}
	}
	if len(b) == 8 {
		if n.little {
			binary.LittleEndian.PutUint64(b, u)
		} else {
			binary.BigEndian.PutUint64(b, u)
		}
		return true
	}
	for i := range b {
		j := i
		if !n.little {
			j = len(b) - 1 - i
		}
		b[j] = byte(u >> (8 * i))
	}
	return true
}

// whole is the integer part of a number in range, 0 for NaN.
func whole(f float64) uint64 {
	if math.IsNaN(f) {
		return 0
	}
	return uint64(int64(math.Trunc(f)))
}
