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
	vm.reword(o)
	e.Name, e.Message = text("name"), text("message")
	vm.rt.Try(func() { vm.putStack(o) })
	stack, odd := text("stack"), false
	for _, name := range []string{"message", "name", "stack"} {
		vm.rt.Try(func() {
			if _, ok := o.Get(name).(goja.String); !ok {
				odd = true
			}
		})
	}
	e.Stack = rebuilt(stack, shownName(vm, o, "name")+": "+shownName(vm, o, "message"))
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
	const most = 4 * frameLimit // some frames are hidden
	for i, s := range vm.sites(frames[:min(len(frames), most)], false) {
		if e.File == "" && strings.HasPrefix(s.File, vm.build.svc.files.root+"/") {
			e.File, e.Line, e.Column = s.File, s.Line, s.Column
		}
		if i < frameLimit {
			b.WriteString("\n    at " + s.String())
		}
	}
	e.Stack = b.String()
}

// Position is the innermost frame that lies in a file of the service.
func (vm *VM) Position() (file string, line, column int) {
	for _, s := range vm.CallSites(maxCallSites) {
		if strings.HasPrefix(s.File, vm.build.svc.files.root+"/") {
			return s.File, s.Line, s.Column
		}
	}
	return "", 0, 0
}

var frameLine = regexp.MustCompile(`^    at (?:(.*) \()?(/.*?):(\d+):(\d+)\)?$`)

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
