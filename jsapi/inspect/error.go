package inspect

import (
	"regexp"
	"slices"
	"strings"

	host "dialtone/runtime"

	"github.com/dop251/goja"
)

// errorBase writes an Error: its stack, with the name of its class put in
// where the stack lacks it. Properties that the stack shows are taken from the
// keys, and cause and errors are added to them.
func (f *formatter) errorBase(o *goja.Object, s *shape) string {
	stack := f.stack(o)
	get := func(name string) (v goja.Value, ok bool) {
		ex := f.in.rt.Try(func() { v = o.Get(name) })
		return v, ex == nil
	}
	message, messageOK := get("message")
	name, nameOK := get("name")
	if !f.o.ShowHidden {
		f.dropKey(s, "stack", nil, "")
		if messageOK {
			f.dropKey(s, "message", message, stack)
		}
		if nameOK {
			f.dropKey(s, "name", name, stack)
		}
	}
	add := func(name string) {
		if !slices.ContainsFunc(s.keys, func(k goja.Value) bool { return isName(k, name) }) {
			s.keys = append(s.keys, f.in.rt.ToValue(name))
		}
	}
	if f.in.hasOwn(o, "cause") {
		add("cause")
	}
	if p, ok := f.in.own(o, f.in.rt.ToValue("errors")); ok {
		if e, ok := p.value.(*goja.Object); ok && !isProxy(e) && f.in.kindOf(e) == array {
			add("errors")
		}
	}
	stack = improveStack(stack, s, name)
	at := 0
	if m, ok := message.(goja.String); ok && m.Length() > 0 {
		if i := strings.Index(stack, m.String()); i >= 0 {
			at = i + len(m.String())
		}
	}
	frames := indexAfter(stack, "\n    at", at)
	if frames < 0 {
		stack = "[" + stack + "]"
	} else {
		lines := strings.Split(stack[frames+1:], "\n")
		stack = stack[:frames] + "\n" + strings.Join(f.frames(o, lines), "\n")
	}
	if f.indent > 0 {
		stack = strings.ReplaceAll(stack, "\n", "\n"+f.spaces(f.indent))
	}
	f.work += len(stack)
	return stack[:min(len(stack), 4*f.o.maxLength())]
}

// dropKey takes a key away if its value, a string, shows in the stack.
func (f *formatter) dropKey(s *shape, name string, v goja.Value, stack string) {
	i := slices.IndexFunc(s.keys, func(k goja.Value) bool { return isName(k, name) })
	if i < 0 {
		return
	}
	if str, ok := v.(goja.String); ok && !strings.Contains(stack, str.String()) {
		return
	}
	s.keys = slices.Delete(s.keys, i, i+1)
}

func isName(key goja.Value, name string) bool {
	_, ok := key.(goja.String)
	return ok && key.String() == name
}

// stack is the stack of an Error as text.
func (f *formatter) stack(o *goja.Object) string {
	var v goja.Value
	f.in.rt.Try(func() {
		host.ShowError(f.in.rt, o)
		v = o.Get("stack")
	})
	if v != nil && v.ToBoolean() {
		if s, ok := v.(goja.String); ok {
			return strings.TrimSuffix(clip(s, 8*f.o.maxLength()), "\n")
		}
		if len(f.seen) >= maxNesting {
			return f.errorHeader(o)
		}
		f.seen = append(f.seen, o)
		f.indent += 4
		s := f.value(v, 0, false)
		f.indent -= 4
		f.seen = f.seen[:len(f.seen)-1]
		return f.errorHeader(o) + "\n    " + s
	}
	return f.errorHeader(o)
}

func (f *formatter) errorHeader(o *goja.Object) (s string) {
	if ex := f.in.rt.Try(func() { s = call(f.in.errorText, o).String() }); ex != nil {
		return "[object Error]"
	}
	return s
}

var (
	headerName = regexp.MustCompile(`^([A-Z][a-z_ A-Z0-9[\]()-]+)(?::|\n {4}at)`)
	bareName   = regexp.MustCompile(`^([a-z_A-Z0-9-]*Error)$`)
)

// improveStack puts the name of the class into the first line of a stack that
// has only the name of a class above it.
func improveStack(stack string, s *shape, nameValue goja.Value) string {
	name := "Error"
	if nameValue != nil && !goja.IsUndefined(nameValue) && !goja.IsNull(nameValue) {
		str, ok := nameValue.(goja.String)
		if !ok {
			return stack
		}
		name = str.String()
	}
	n := len(name)
	named := strings.HasSuffix(name, "Error") && strings.HasPrefix(stack, name) &&
		(len(stack) == n || stack[n] == ':' || stack[n] == '\n')
	if !s.orphan && !named {
		return stack
	}
	fallback := "Error"
	if s.orphan {
		m := headerName.FindStringSubmatch(stack)
		if m == nil {
			m = bareName.FindStringSubmatch(stack)
		}
		n = 0
		if m != nil && m[1] != "" {
			fallback, n = m[1], len(m[1])
		}
	}
	p := strings.TrimSuffix(prefix(s, fallback, ""), " ")
	switch {
	case name == p:
		return stack
	case !strings.Contains(p, name):
		return p + " [" + name + "]" + stack[n:]
	case n == 0:
		return p + ": " + stack
	}
	return p + stack[n:]
}

// frames shortens the frames of a stack: those that its cause has too.
func (f *formatter) frames(o *goja.Object, lines []string) []string {
	var cause goja.Value
	f.in.rt.Try(func() { cause = o.Get("cause") })
	c, ok := cause.(*goja.Object)
	if !ok || isProxy(c) || f.in.kindOf(c) != errorKind {
		return lines
	}
	stack := f.stack(c)
	at := strings.Index(stack, "\n    at")
	if at < 0 {
		return lines
	}
	n, from := commonRun(lines, strings.Split(stack[at+1:], "\n"))
	if n == 0 {
		return lines
	}
	skipped := n - 2
	res := append([]string{}, lines[:from+1]...)
	res = append(res, "    ... "+itoa(skipped)+" lines matching cause stack trace ...")
	return append(res, lines[from+1+skipped:]...)
}

// commonRun finds the first run of more than three lines of a that b has too.
func commonRun(a, b []string) (n, from int) {
	const most = 200 // frames; a script may have written its stack itself
	a, b = a[:min(len(a), most)], b[:min(len(b), most)]
	for i := 0; i < len(a)-3; i++ {
		at := slices.Index(b, a[i])
		if at < 0 {
			continue
		}
		n := 1
		for n < len(a)-i && n < len(b)-at && a[i+n] == b[at+n] {
			n++
		}
		if n > 3 {
			return n, i
		}
	}
	return 0, 0
}
