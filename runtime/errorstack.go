package runtime

import (
	"math"
	"strings"

	"github.com/dop251/goja"
)

// V8 formats the stack of an error when it is first read, and so does goja, in a
// way of its own and with no hook. So the code that reads a stack passes the
// object through putStack first; see hookErrors.

// errorShape is what a VM keeps for its errors.
type errorShape struct {
	hooked   bool
	siteOf   *goja.Symbol // the key of a CallSite object's frame
	sitesOf  *goja.Object // the prototype of CallSite objects
	rendered map[renderedKey]string
}

// putStack gives an error V8's stack in the place of goja's. It throws what a
// getter of the script's throws.
func (vm *VM) putStack(o *goja.Object) {
	if o.ClassName() != "Error" {
		return
	}
	if stack, ok := vm.formatted(o); ok {
		if err := o.DefineDataProperty("stack", stack, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE); err != nil {
			return // it is frozen
		}
	}
}

// formatted is the stack that an error has to get; ok is false for one that has
// another than goja's.
func (vm *VM) formatted(o *goja.Object) (stack goja.Value, ok bool) {
	raw, ok := o.Get("stack").(goja.String)
	if !ok || raw.Length() == 0 || raw.CharAt(raw.Length()-1) != '\n' {
		return nil, false
	}
	text := raw.String()
	frames := vm.thrownFrames(o)
	heading, _, found := strings.Cut(text, "\n\tat ")
	if !found {
		if len(frames) > 0 {
			return nil, false
		}
		heading = strings.TrimSuffix(text, "\n")
	}
	return vm.stackOf(o, heading, vm.sites(frames, true)), true
}

// thrownFrames are the frames that goja has kept of an error.
func (vm *VM) thrownFrames(o *goja.Object) []goja.StackFrame {
	ex := vm.rt.Try(func() { panic(o) })
	if ex == nil {
		return nil
	}
	return ex.Stack()
}

// stackOf is the value of a stack property: a text, or what the script's
// Error.prepareStackTrace makes.
func (vm *VM) stackOf(o *goja.Object, heading string, sites []CallSite) goja.Value {
	limit, prepare, ctor := vm.stackSettings()
	if limit < 0 {
		return goja.Undefined()
	}
	sites = sites[:min(limit, len(sites))]
	if prepare != nil {
		list := make([]any, len(sites))
		for i := range sites {
			list[i] = vm.siteObject(&sites[i])
		}
		v, err := prepare(ctor, o, vm.rt.NewArray(list...))
		if err != nil {
			panic(err)
		}
		return v
	}
	return vm.rt.ToValue(stackText(heading, sites))
}

func stackText(heading string, sites []CallSite) string {
	var b strings.Builder
	b.WriteString(heading)
	for i := range sites {
		b.WriteString("\n    at " + sites[i].String())
	}
	return b.String()
}

// stackSettings are Error's stackTraceLimit, -1 for one that is no number, and
// its prepareStackTrace.
func (vm *VM) stackSettings() (limit int, prepare goja.Callable, ctor goja.Value) {
	ctor = vm.rt.GlobalObject().Get("Error")
	o, ok := ctor.(*goja.Object)
	if !ok {
		return frameLimit, nil, ctor
	}
	limit = frameLimit
	if v := o.Get("stackTraceLimit"); v != nil {
		switch n := v.Export().(type) {
		case int64, float64:
			f := v.ToFloat()
			limit = int(math.Max(0, math.Min(f, maxCallSites)))
			if math.IsNaN(f) {
				limit = 0
			}
		default:
			_ = n
			limit = -1
		}
	}
	prepare, _ = goja.AssertFunction(o.Get("prepareStackTrace"))
	return limit, prepare, ctor
}

// CaptureStack is the value that Error.captureStackTrace gives the stack of an
// object: the frames of the running script, without those down to the innermost
// of the function above, if it is one.
//
// https://nodejs.org/api/errors.html#errorcapturestacktracetargetobject-constructoropt
func (vm *VM) CaptureStack(o *goja.Object, heading string, above goja.Value) goja.Value {
	sites := vm.sites(vm.rt.CaptureCallStack(0, nil), false)
	if f, ok := above.(*goja.Object); ok {
		if name := f.Get("name"); name != nil && name.String() != "" {
			for i := range sites {
				if s := &sites[i]; s.Function == name.String() || strings.HasSuffix(s.Function, "."+name.String()) {
					sites = sites[i+1:]
					break
				}
			}
		}
	}
	return vm.stackOf(o, heading, sites)
}

// Trace is the script's stack under a heading, as console.trace shows it.
func (vm *VM) Trace(heading string) string {
	return stackText(heading, vm.CallSites(frameLimit))
}

// siteObject is a CallSite as scripts see it.
func (vm *VM) siteObject(s *CallSite) *goja.Object {
	e := &vm.errors
	if e.sitesOf == nil {
		e.siteOf = goja.NewSymbol("CallSite")
		e.sitesOf = vm.rt.NewObject()
		for name, f := range siteMethods {
			vm.Hide(e.sitesOf, name, vm.Func(name, 0, func(c goja.FunctionCall) goja.Value {
				if o, ok := c.This.(*goja.Object); ok {
					if v := o.GetSymbol(e.siteOf); v != nil {
						if s, ok := v.Export().(*CallSite); ok {
							return vm.rt.ToValue(f(s))
						}
					}
				}
				vm.Throw("TypeError", "CallSite method "+name+" expects CallSite as receiver")
				return nil
			}))
		}
	}
	o := vm.rt.CreateObject(e.sitesOf)
	_ = o.DefineDataPropertySymbol(e.siteOf, vm.rt.ToValue(s), goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE)
	return o
}

// siteMethods are those of V8's CallSite. What the engine does not tell is
// undefined or null, as V8 answers it for strict code.
var siteMethods = map[string]func(*CallSite) any{
	"getThis":     func(*CallSite) any { return goja.Undefined() },
	"getFunction": func(*CallSite) any { return goja.Undefined() },
	"getTypeName": func(s *CallSite) any {
		switch {
		case s.Type != "":
			return s.Type
		case s.module:
			return "Object"
		}
		return goja.Null()
	},
	"getFunctionName":          func(s *CallSite) any { return orNull(s.Function) },
	"getMethodName":            func(s *CallSite) any { return orNull(s.Method) },
	"getFileName":              func(s *CallSite) any { return orUndefined(s.File) },
	"getScriptNameOrSourceURL": func(s *CallSite) any { return orUndefined(s.File) },
	"getLineNumber":            func(s *CallSite) any { return numberOrNull(s.Line) },
	"getColumnNumber":          func(s *CallSite) any { return numberOrNull(s.Column) },
	"getEnclosingLineNumber":   func(s *CallSite) any { return numberOrNull(s.Line) },
	"getEnclosingColumnNumber": func(s *CallSite) any { return numberOrNull(s.Column) },
	"getEvalOrigin":            func(s *CallSite) any { return orUndefined(s.EvalOrigin) },
	"getScriptHash":            func(*CallSite) any { return "" },
	"getPosition":              func(*CallSite) any { return 0 },
	"getPromiseIndex":          func(*CallSite) any { return goja.Null() },
	"isToplevel":               func(s *CallSite) any { return s.Type == "" && !s.module },
	"isEval":                   func(s *CallSite) any { return s.EvalOrigin != "" },
	"isNative":                 func(s *CallSite) any { return s.Native },
	"isConstructor":            func(s *CallSite) any { return s.Constructor },
	"isAsync":                  func(s *CallSite) any { return s.Async },
	"isPromiseAll":             func(*CallSite) any { return false },
	"toString":                 func(s *CallSite) any { return s.String() },
}

func orNull(s string) any {
	if s == "" {
		return goja.Null()
	}
	return s
}

func orUndefined(s string) any {
	if s == "" {
		return goja.Undefined()
	}
	return s
}

func numberOrNull(n int) any {
	if n == 0 {
		return goja.Null()
	}
	return n
}
