package inspect

import (
	"strings"

	"github.com/dop251/goja"
)

// FormatWithOptions is Format with other options for the values inspected.
func (in *Inspector) FormatWithOptions(o Options, args []goja.Value) string {
	if len(args) == 0 {
		return ""
	}
	var b strings.Builder
	rest := args
	if first, ok := args[0].(goja.String); ok {
		if len(args) == 1 {
			return truncateString(first, o.maxLength())
		}
		var used bool
		if used, rest = in.template(&b, o, clip(first, o.maxLength()), args); used && len(rest) > 0 {
			b.WriteByte(' ')
		}
	}
	for i, v := range rest {
		if b.Len() > 4*o.maxLength() {
			break
		}
		if i > 0 {
			b.WriteByte(' ')
		}
		if s, ok := v.(goja.String); ok {
			b.WriteString(clip(s, o.maxLength()))
		} else {
			b.WriteString(in.Inspect(v, o))
		}
	}
	return Truncate(b.String(), o.maxLength())
}

// truncateString truncates a string without making all of it a Go string.
func truncateString(s goja.String, limit int) string {
	text := clip(s, limit)
	if n := s.Length(); n > 2*limit {
		t := Truncate(text, limit)
		at := strings.LastIndex(t, "... ")
		rest := n - length(t[:at])
		return t[:at] + "... " + itoa(rest) + " more character" + plural(rest)
	}
	return Truncate(text, limit)
}

// clip is a string, or as much of it as can show.
func clip(s goja.String, limit int) string {
	if s.Length() > 2*limit {
		s = s.Substring(0, 2*limit)
	}
	return s.String()
}

// template writes the first argument with its placeholders replaced. Rest are
// the arguments not used; used says that the first was one with placeholders.
func (in *Inspector) template(b *strings.Builder, o Options, first string, args []goja.Value) (used bool, rest []goja.Value) {
	a, last := 0, 0
	for i := 0; i < len(first)-1; i++ {
		if first[i] != '%' {
			continue
		}
		i++
		c := first[i]
		if a+1 == len(args) || b.Len() > 4*o.maxLength() {
			if c == '%' {
				b.WriteString(first[last:i])
				last = i + 1
			}
			continue
		}
		if c == '%' {
			b.WriteString(first[last:i])
			last = i + 1
			continue
		}
		if !strings.ContainsRune("sjdOoifc", rune(c)) {
			continue
		}
		a++
		s := in.placeholder(c, args[a], o)
		b.WriteString(first[last : i-1])
		b.WriteString(s)
		last = i + 1
	}
	if last == 0 {
		return false, args
	}
	b.WriteString(first[last:])
	return true, args[a+1:]
}

func (in *Inspector) placeholder(c byte, v goja.Value, o Options) string {
	if s, ok := v.(goja.String); ok && c == 's' {
		return clip(s, o.maxLength())
	}
	in.ready()
	_, symbol := v.(*goja.Symbol)
	switch c {
	case 's':
		return in.asString(v, o)
	case 'j':
		return in.asJSON(v, o)
	case 'O':
		return in.Inspect(v, o)
	case 'o':
		o.ShowHidden, o.ShowProxy, o.Depth = true, true, 4
		return in.Inspect(v, o)
	case 'c':
		return ""
	}
	switch {
	case goja.IsBigInt(v) && c != 'f':
		return number(v, o.NumericSeparator)
	case symbol:
		return "NaN"
	case c == 'i':
		return number(call(in.parseInt, goja.Undefined(), v), o.NumericSeparator)
	case c == 'f':
		return number(call(in.parseFloat, goja.Undefined(), v), o.NumericSeparator)
	}
	return number(v.ToNumber(), o.NumericSeparator)
}

func (in *Inspector) asString(v goja.Value, o Options) string {
	switch v := v.(type) {
	case *goja.Symbol:
		return symbolText(in, v)
	case *goja.Object:
		if _, ok := goja.AssertFunction(v); !ok && in.builtInText(v) {
			o.Compact, o.Depth = 3, 0
			return in.Inspect(v, o)
		}
		s, ok := v.ToString().(goja.String)
		if !ok {
			return ""
		}
		return clip(s, o.maxLength())
	}
	if goja.IsNumber(v) || goja.IsBigInt(v) {
		return number(v, o.NumericSeparator)
	}
	return v.String()
}

func (in *Inspector) asJSON(v goja.Value, o Options) string {
	r, err := in.stringify(goja.Undefined(), v)
	if err != nil {
		if ex, ok := err.(*goja.Exception); ok && isCircular(ex) {
			return "[Circular]"
		}
		panic(err)
	}
	if s, ok := r.(goja.String); ok {
		return clip(s, o.maxLength())
	}
	return "undefined"
}

func isCircular(ex *goja.Exception) bool {
	o, ok := ex.Value().(*goja.Object)
	if !ok {
		return false
	}
	m := o.Get("message")
	return m != nil && strings.HasPrefix(m.String(), "Converting circular structure to JSON")
}

// builtInText reports whether turning an object into a string would run only
// what the language has, so that inspecting it says more.
func (in *Inspector) builtInText(o *goja.Object) bool {
	if isProxy(o) {
		if o = unwrap(o); o == nil {
			return true
		}
	}
	isFunction := func(v goja.Value) bool {
		f, ok := v.(*goja.Object)
		if !ok {
			return false
		}
		_, ok = goja.AssertFunction(f)
		return ok
	}
	toString := in.rt.ToValue("toString")
	hasString := isFunction(o.Get("toString"))
	hasPrimitive := isFunction(o.GetSymbol(goja.SymToPrimitive))
	if !hasString && !hasPrimitive {
		return true
	}
	own := func(o *goja.Object) bool {
		if _, ok := in.own(o, toString); ok && hasString {
			return true
		}
		_, ok := in.own(o, goja.SymToPrimitive)
		return ok && hasPrimitive
	}
	if own(o) {
		return false
	}
	f := newFormatter(in, Options{})
	for p := prototype(o); p != nil; p = prototype(p) {
		if own(p) {
			d, ok := in.own(p, in.rt.ToValue("constructor"))
			c, isObject := d.value.(*goja.Object)
			return ok && isObject && isFunction(c) && esGlobals[f.functionName(c)]
		}
	}
	return true
}
