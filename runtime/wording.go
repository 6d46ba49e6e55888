package runtime

import (
	"regexp"
	"strings"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
)

// goja words its errors in a way of its own, and people search for V8's words.
// An error of the engine's is told from one that a script made by where it comes
// from: a script's has a constructor's call at its top frame.

// maxEngineMessage is the longest message that is taken for one of the engine's,
// in UTF-16 units. Property names stand in some.
const maxEngineMessage = 2000

// reword gives an error that the engine made the message that V8 gives it. All
// others stay as they are.
func (vm *VM) reword(o *goja.Object) {
	if o.ClassName() != "Error" {
		return
	}
	var message goja.String
	vm.rt.Try(func() { message, _ = o.Get("message").(goja.String) })
	if message == nil || message.Length() > maxEngineMessage {
		return
	}
	text := message.String()
	rule, m := ruleFor(text)
	if rule == nil {
		return
	}
	frames := vm.frames(vm.thrownFrames(o))
	if len(frames) == 0 {
		return
	}
	e := &engineError{vm: vm, frames: frames, text: text, m: m, top: frames[0]}
	for i := range frames {
		if !frames[i].native {
			e.top = frames[i]
			break
		}
	}
	if e.scripted(rule.native) {
		return
	}
	if worded := e.cached(rule); worded != "" && worded != text {
		_ = o.DefineDataProperty("message", vm.rt.ToValue(worded), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	}
}

// An engineError is an error of the engine's that is to be worded.
type engineError struct {
	vm     *VM
	frames []frame
	top    frame // the innermost one of a script
	text   string
	m      []string
	parsed *ast.Program
}

// errorConstructors are what a script makes errors with.
var errorConstructors = map[string]bool{
	"Error": true, "TypeError": true, "RangeError": true, "ReferenceError": true, "SyntaxError": true, "URIError": true, "EvalError": true,
	"AggregateError": true, "construct": true, "apply": true, "call": true, "captureStackTrace": true,
}

// scripted reports whether a script has made the error itself.
func (e *engineError) scripted(native bool) bool {
	f := &e.frames[0]
	if f.native {
		return errorConstructors[f.name] && !native
	}
	if f.program == nil {
		return !native && !strings.HasPrefix(e.text, "Cannot read property '") && !strings.HasSuffix(e.text, " is not defined")
	}
	c := readCall(f.program.source, f.at)
	if c.construct {
		callee, _, _ := strings.Cut(strings.TrimSpace(f.program.source[f.at+3:]), "(")
		callee = strings.TrimSpace(callee)
		return !nativeConstructors[callee] && (strings.HasSuffix(callee, "Error") || e.saysSo())
	}
	return c.name == "super" || errorConstructors[c.name] && !c.member
}

// saysSo reports whether the expression with new at the top frame passes the
// error's own text on, as one that makes an error does.
func (e *engineError) saysSo() bool {
	a, _ := e.argument(0)
	switch a := a.(type) {
	case nil:
		return false
	case *ast.StringLiteral:
		return a.Value.String() == e.text
	case *ast.NumberLiteral, *ast.ObjectLiteral, *ast.FunctionLiteral, *ast.ArrowFunctionLiteral:
		return false
	}
	return !strings.HasPrefix(e.text, "Value is not ") && !strings.HasPrefix(e.text, "Must call super")
}

// nativeConstructors are those whose calls the engine's errors come from.
var nativeConstructors = func() map[string]bool {
	m := make(map[string]bool)
	for _, n := range strings.Fields(`Array ArrayBuffer BigInt64Array BigUint64Array DataView Date Float32Array Float64Array Function Int16Array Int32Array
		Int8Array Map Promise Proxy RegExp Set SharedArrayBuffer String Symbol Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet`) {
		m[n] = true
	}
	return m
}()

// maxRendered is how many wordings a VM keeps.
const maxRendered = 500

// cached words an error once for each place and text.
func (e *engineError) cached(r *rule) string {
	key := renderedKey{e.top.program, e.top.at, e.text}
	kept := &e.vm.errors.rendered
	if s, ok := (*kept)[key]; ok {
		return s
	}
	s := r.word(e)
	if *kept == nil || len(*kept) >= maxRendered {
		*kept = make(map[renderedKey]string)
	}
	if !r.native {
		(*kept)[key] = s
	}
	return s
}

type renderedKey struct {
	program *program
	at      int
	text    string
}

// A rule words the engine's errors of one pattern.
type rule struct {
	prefix  string
	pattern *regexp.Regexp // nil when the prefix is the whole
	native  bool           // the text depends on what was passed to a built-in
	word    func(*engineError) string
}

func ruleFor(text string) (*rule, []string) {
	for i := range rules {
		r := &rules[i]
		if !strings.HasPrefix(text, r.prefix) {
			continue
		}
		if r.pattern == nil {
			if len(text) == len(r.prefix) {
				return r, []string{text}
			}
			continue
		}
		if m := r.pattern.FindStringSubmatch(text); m != nil {
			return r, m
		}
	}
	return nil, nil
}
