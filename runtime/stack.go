package runtime

import (
	"errors"
	"regexp"
	"strconv"
	"strings"

	"github.com/dop251/goja"
)

// frameLimit is how many frames a stack shows, as Node's default.
const frameLimit = 10

// isError reports whether a value is an instance of Error.
func (vm *VM) isError(v goja.Value) bool {
	o, ok := v.(*goja.Object)
	if !ok {
		return false
	}
	if o.ClassName() == "Error" {
		return true
	}
	is := false
	vm.rt.Try(func() {
		if c, ok := vm.rt.GlobalObject().Get("Error").(*goja.Object); ok {
			is = vm.rt.InstanceOf(o, c)
		}
	})
	return is
}

// errorOf turns what goja returned into an Error.
func (vm *VM) errorOf(err error) *Error {
	if vm.ended != nil {
		return vm.ended
	}
	var e *Error
	var so *goja.StackOverflowError
	var ex *goja.Exception
	switch {
	case errors.As(err, &so):
		e = &Error{Kind: KindScript, Name: "RangeError", Message: "Maximum call stack size exceeded", overflow: true}
		vm.locate(e, so.Stack())
		return e
	case errors.As(err, &e):
		return e
	case errors.As(err, &ex):
		if o, ok := ex.Value().(*goja.Object); ok && vm.isError(o) {
			return vm.errorFrom(o, ex)
		}
		e = &Error{Kind: KindScript, Name: "NonError", Message: vm.describe(ex.Value())}
		vm.locate(e, ex.Stack())
		return e
	}
	return &Error{Kind: KindScript, Name: "Error", Message: err.Error()}
}

// errorFrom reads a JavaScript Error. A script may have made any of its
// properties throw.
func (vm *VM) errorFrom(o *goja.Object, ex *goja.Exception) *Error {
	e := &Error{Kind: KindScript}
	text := func(name string) (s string) {
		vm.rt.Try(func() {
			if v := o.Get(name); v != nil && !goja.IsUndefined(v) {
				s = v.String()
			}
		})
		return s
	}
	e.Name, e.Message = text("name"), text("message")
	stack, odd := text("stack"), false
	for _, name := range []string{"message", "name", "stack"} {
		vm.rt.Try(func() {
			if _, ok := o.Get(name).(goja.String); !ok {
				odd = true
			}
		})
	}
	e.Stack = rebuilt(vm.cleanStack(stack), shownName(vm, o, "name")+": "+shownName(vm, o, "message"))
	if odd {
		e.JSON = vm.oddError(o, e.Stack)
	}
	if e.Name == "" {
		e.Name = "Error"
	}
	for _, line := range strings.Split(e.Stack, "\n") {
		if m := frameLine.FindStringSubmatch(line); m != nil && strings.HasPrefix(m[2], vm.build.svc.files.root+"/") {
			e.File = m[2]
			e.Line, _ = strconv.Atoi(m[3])
			e.Column, _ = strconv.Atoi(m[4])
			break
		}
	}
	if e.File == "" && ex != nil {
		own := e.Stack
		vm.locate(e, ex.Stack())
		e.Stack = own
	}
	return e
}

// shownName is a member of an error as a template literal shows it.
func shownName(vm *VM, o *goja.Object, name string) (s string) {
	s = "undefined"
	vm.rt.Try(func() {
		if v := o.Get(name); v != nil {
			s = v.String()
		}
	})
	return s
}

// rebuilt is a stack under the heading that the error has now, as the
// reference answers it; a text without frames is a script's own and stays.
func rebuilt(stack, heading string) string {
	frames := "\n" + stack
	if i := strings.Index(frames, "\n    at "); i >= 0 {
		return heading + frames[i:]
	}
	return stack
}

// oddError is an error with members that are no strings, as JSON.
func (vm *VM) oddError(o *goja.Object, stack string) (text string) {
	vm.rt.Try(func() {
		members := vm.rt.NewObject()
		for _, name := range []string{"message", "name", "stack"} {
			v := o.Get(name)
			if _, ok := v.(goja.String); ok && name == "stack" {
				v = vm.rt.ToValue(stack)
			}
			if v != nil {
				_ = members.Set(name, v)
			}
		}
		text, _ = vm.Stringify(members)
	})
	return text
}

// locate puts a stack of frames on an error, and its first user frame.
func (vm *VM) locate(e *Error, frames []goja.StackFrame) {
	var b strings.Builder
	b.WriteString(e.Name + ": " + e.Message)
	n := 0
	for i := range frames {
		f := &frames[i]
		pos := f.Position()
		if pos.Filename == "" || pos.Filename == loweredFile {
			continue
		}
		line, column := userPosition(pos.Line, pos.Column)
		pos.Filename = vm.build.svc.files.unescaped(pos.Filename)
		if e.File == "" && strings.HasPrefix(pos.Filename, vm.build.svc.files.root+"/") {
			e.File, e.Line, e.Column = pos.Filename, line, column
		}
		if n++; n <= frameLimit {
			at := pos.Filename + ":" + strconv.Itoa(line) + ":" + strconv.Itoa(column)
			if name := f.FuncName(); name != "" && name != "<anonymous>" {
				at = name + " (" + at + ")"
			}
			b.WriteString("\n    at " + at)
		}
	}
	e.Stack = b.String()
}

// Position is the innermost frame that lies in a file of the service.
func (vm *VM) Position() (file string, line, column int) {
	frames := vm.rt.CaptureCallStack(0, nil)
	for i := range frames {
		pos := frames[i].Position()
		if name := vm.build.svc.files.unescaped(pos.Filename); strings.HasPrefix(name, vm.build.svc.files.root+"/") {
			line, column = userPosition(pos.Line, pos.Column)
			return name, line, column
		}
	}
	return "", 0, 0
}

var (
	gojaFrame = regexp.MustCompile(`^\tat (.*?)(?:\(\d+\))?(\)?)$`)
	frameLine = regexp.MustCompile(`^    at (?:(.*) \()?(/.*?):(\d+):(\d+)\)?$`)
)

// cleanStack rewrites goja's stack text as V8 writes it.
func (vm *VM) cleanStack(s string) string {
	if !strings.Contains(s, "\tat ") {
		return strings.TrimRight(s, "\n")
	}
	var lines []string
	frames := 0
	for _, line := range strings.Split(strings.TrimRight(s, "\n"), "\n") {
		m := gojaFrame.FindStringSubmatch(line)
		if m == nil {
			lines = append(lines, line)
			continue
		}
		if strings.HasSuffix(m[1], "(native") || strings.Contains(m[1], loweredFile+":") {
			continue
		}
		if frames++; frames > frameLimit {
			continue
		}
		at := "    at " + m[1] + m[2]
		f := frameLine.FindStringSubmatch(at)
		if f != nil && strings.Contains(f[2], "%") {
			at = strings.Replace(at, f[2]+":", vm.build.svc.files.unescaped(f[2])+":", 1)
		}
		if f != nil && f[3] == "1" {
			column, _ := strconv.Atoi(f[4])
			_, column = userPosition(1, column)
			at = strings.Replace(at, ":1:"+f[4], ":1:"+strconv.Itoa(column), 1)
		}
		lines = append(lines, at)
	}
	return strings.Join(lines, "\n")
}

// describe is a short text for a value that was thrown.
func (vm *VM) describe(v goja.Value) (s string) {
	s = "a value that cannot be shown"
	vm.rt.Try(func() {
		if o, ok := v.(*goja.Object); ok {
			if b, err := vm.stringify(o); err == nil {
				s = b
				return
			}
		}
		s = v.String()
	})
	if len(s) > 1000 {
		s = s[:1000] + "…"
	}
	return s
}
