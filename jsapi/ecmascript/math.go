package ecmascript

import (
	"dialtone/jsapi/ecmascript/precise"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

var (
	preciseOnes = map[string]func(float64) float64{
		"exp": precise.Exp, "log2": precise.Log2, "log10": precise.Log10, "sin": precise.Sin, "cos": precise.Cos, "tan": precise.Tan,
		"asin": precise.Asin, "acos": precise.Acos, "atan": precise.Atan,
	}
	preciseTwos = map[string]func(x, y float64) float64{"pow": precise.Pow, "atan2": precise.Atan2}
)

// installMath replaces the functions of Math whose last digit in V8 is another
// than in Go's package math.
func installMath(vm *runtime.VM) {
	rt := vm.Runtime()
	m, ok := rt.GlobalObject().Get("Math").(*goja.Object)
	if !ok {
		return
	}
	for name, f := range preciseOnes {
		vm.Hide(m, name, vm.Func(name, 1, func(c goja.FunctionCall) goja.Value { return rt.ToValue(f(c.Argument(0).ToFloat())) }))
	}
	for name, f := range preciseTwos {
		vm.Hide(m, name, vm.Func(name, 2, func(c goja.FunctionCall) goja.Value {
			x := c.Argument(0).ToFloat()
			return rt.ToValue(f(x, c.Argument(1).ToFloat()))
		}))
	}
}
