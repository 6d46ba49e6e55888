package inspect

import "github.com/dop251/goja"

// Received describes a value as the messages of Node's ERR_INVALID_ARG_TYPE do
// after the word Received.
func (in *Inspector) Received(v goja.Value) string {
	if goja.IsUndefined(v) || goja.IsNull(v) {
		return v.String()
	}
	in.ready()
	f := newFormatter(in, Defaults())
	o, ok := v.(*goja.Object)
	if !ok {
		if s, ok := v.(goja.String); ok {
			text := s
			trailer := ""
			if s.Length() > 28 {
				text, trailer = s.Substring(0, 25), "..."
			}
			q := quote(text)
			return "type string (" + q[:len(q)-1] + trailer + q[len(q)-1:] + ")"
		}
		return "type " + typeOf(v) + " (" + f.primitive(v) + ")"
	}
	if _, ok := goja.AssertFunction(o); ok {
		if name := f.functionName(unwrapped(o)); name != "" {
			return "function " + name
		}
		return "function "
	}
	if name, ok := f.nearestConstructor(unwrapped(o)); ok {
		return "an instance of " + name
	}
	d := Defaults()
	d.Depth = -1
	return in.Inspect(v, d)
}

// nearestConstructor is the name of the constructor property as a script would
// read it.
func (f *formatter) nearestConstructor(o *goja.Object) (string, bool) {
	for range maxChain {
		if p, ok := f.in.own(o, f.in.rt.ToValue("constructor")); ok {
			c, ok := p.value.(*goja.Object)
			if !ok {
				return "", false
			}
			name := f.functionName(c)
			return name, name != ""
		}
		if o = prototype(o); o == nil || isProxy(o) {
			return "", false
		}
	}
	return "", false
}

func typeOf(v goja.Value) string {
	switch {
	case goja.IsBigInt(v):
		return "bigint"
	case goja.IsNumber(v):
		return "number"
	}
	if _, ok := v.(*goja.Symbol); ok {
		return "symbol"
	}
	return "boolean"
}
