package ecmascript

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"dialtone/runtime"

	"github.com/dop251/goja"
)

// defaultLocale reports whether toLocaleString was called for the locale that
// it has by default, English of the United States, and without options. For any
// other there is no data, and the engine's own method answers.
func defaultLocale(c goja.FunctionCall) bool {
	if !goja.IsUndefined(c.Argument(1)) {
		return false
	}
	locale := c.Argument(0)
	return goja.IsUndefined(locale) || locale.ExportType() != nil && (locale.String() == "en-US" || locale.String() == "en")
}

// installGrouping makes toLocaleString of numbers write them in groups of three.
func installGrouping(vm *runtime.VM) {
	rt := vm.Runtime()
	for _, class := range []string{"Number", "BigInt"} {
		constructor, ok := rt.GlobalObject().Get(class).(*goja.Object)
		if !ok {
			continue
		}
		proto, ok := constructor.Get("prototype").(*goja.Object)
		if !ok {
			continue
		}
		original, ok := goja.AssertFunction(proto.Get("toLocaleString"))
		valueOf, isFunc := goja.AssertFunction(proto.Get("valueOf"))
		if !ok || !isFunc {
			continue
		}
		vm.Hide(proto, "toLocaleString", vm.Func("toLocaleString", 0, func(c goja.FunctionCall) goja.Value {
			v, err := valueOf(c.This)
			if err == nil && !defaultLocale(c) {
				v, err = original(c.This, c.Arguments...)
				if err == nil {
					return v
				}
			}
			if err != nil {
				panic(err)
			}
			if n, ok := v.Export().(*big.Int); ok {
				return rt.ToValue(grouped(n.String()))
			}
			return rt.ToValue(localNumber(v.ToFloat()))
		}))
	}
}

// localNumber writes a number as English has it, with at most three digits
// after the point.
func localNumber(x float64) string {
	switch {
	case math.IsNaN(x):
		return "NaN"
	case math.IsInf(x, 1):
		return "∞"
	case math.IsInf(x, -1):
		return "-∞"
	}
	sign := ""
	if math.Signbit(x) {
		sign = "-"
	}
	whole, fraction, _ := strings.Cut(strconv.FormatFloat(math.Abs(x), 'f', -1, 64), ".")
	if len(fraction) > 3 {
		// What is rounded are the digits of the shortest form, half away from 0.
		n, _ := new(big.Int).SetString(whole+fraction[:3], 10)
		if fraction[3] >= '5' {
			n.Add(n, big.NewInt(1))
		}
		digits := n.String()
		digits = strings.Repeat("0", max(0, 4-len(digits))) + digits
		whole, fraction = digits[:len(digits)-3], digits[len(digits)-3:]
	}
	fraction = strings.TrimRight(fraction, "0")
	if fraction != "" {
		fraction = "." + fraction
	}
	return sign + grouped(whole) + fraction
}

// grouped puts commas between each three digits of a whole number.
func grouped(digits string) string {
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return sign + digits
}
