package webhooks

import (
	"sync"

	"github.com/dop251/goja"
)

// languageSource has what goja does not let Go do: properties whose names have
// surrogates without a partner, and assignments that throw.
const languageSource = `({
	keys: (o) => Object.keys(o),
	read: (o, key) => o[key],
	assign: (o, from) => Object.assign(o, from),
	write: (o, key, v) => { o[key] = v },
})`

var languageProgram = sync.OnceValue(func() *goja.Program {
	return goja.MustCompile("twilio/lib/webhooks", languageSource, true)
})

// operation calls one of the functions above.
func (w *webhooks) operation(name string, args ...goja.Value) goja.Value {
	if w.language == nil {
		w.language = must(w.rt.RunProgram(languageProgram())).(*goja.Object)
	}
	f, _ := goja.AssertFunction(w.language.Get(name))
	return must(f(goja.Undefined(), args...))
}

// text is what adding a string and v adds to the string.
func (w *webhooks) text(v goja.Value) goja.String { return w.convert(v, "default") }

// toString is what a string is expected to become of v.
func (w *webhooks) toString(v goja.Value) goja.String { return w.convert(v, "string") }

func (w *webhooks) convert(v goja.Value, hint string) goja.String {
	if o, ok := v.(*goja.Object); ok {
		v = w.primitive(o, hint)
	}
	if s, ok := v.(goja.String); ok {
		return s
	}
	if _, ok := v.(*goja.Symbol); ok {
		w.vm.Throw("TypeError", "Cannot convert a Symbol value to a string")
	}
	return w.rt.ToValue(v.String()).(goja.String)
}

// primitive is the standard's ToPrimitive, with V8's messages.
func (w *webhooks) primitive(o *goja.Object, hint string) goja.Value {
	if f := o.GetSymbol(goja.SymToPrimitive); f != nil && !nullish(f) {
		v := w.apply(f, typeOf(f)+" "+f.String(), o, w.rt.ToValue(hint))
		if _, isObject := v.(*goja.Object); !isObject {
			return v
		}
	} else {
		methods := [...]string{"valueOf", "toString"}
		if hint == "string" {
			methods = [...]string{"toString", "valueOf"}
		}
		for _, name := range methods {
			f, ok := goja.AssertFunction(w.get(o, name))
			if !ok {
				continue
			}
			v := must(f(o))
			if _, isObject := v.(*goja.Object); !isObject {
				return v
			}
		}
	}
	w.vm.Throw("TypeError", "Cannot convert object to primitive value")
	return nil
}

// typeOf is the operator, for what is no function.
func typeOf(v goja.Value) string {
	switch v.(type) {
	case *goja.Object:
		return "object"
	case goja.String:
		return "string"
	case *goja.Symbol:
		return "symbol"
	}
	switch {
	case goja.IsBigInt(v):
		return "bigint"
	case goja.IsNumber(v):
		return "number"
	}
	return "boolean"
}
