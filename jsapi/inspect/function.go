package inspect

import "github.com/dop251/goja"

// Function is util.inspect as a script has it: a value, and options.
func (in *Inspector) Function() *goja.Object {
	if in.function != nil {
		return in.function
	}
	in.captureCustom(in.rt)
	in.function = in.rt.ToValue(func(c goja.FunctionCall) goja.Value {
		o := Defaults().With(c.Argument(1))
		if d := c.Argument(2); !goja.IsUndefined(d) { // the arguments of old: value, showHidden, depth, colors
			o.Depth = bound(d)
		}
		return in.rt.ToValue(in.Inspect(c.Argument(0), o))
	}).(*goja.Object)
	_ = in.function.DefineDataProperty("name", in.rt.ToValue("inspect"), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = in.function.DefineDataProperty("length", in.rt.ToValue(2), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	if in.custom != nil {
		_ = in.function.Set("custom", in.custom)
	}
	return in.function
}

// functionKind is the tag that the prototype of a function has: AsyncFunction,
// GeneratorFunction, or "" for a plain one.
func (b *builtins) functionKind(o *goja.Object) string {
	for p := prototype(o); p != nil; p = prototype(p) {
		if d, ok := b.own(p, goja.SymToStringTag); ok {
			if s, ok := d.value.(goja.String); ok {
				return s.String()
			}
			return ""
		}
	}
	return ""
}
