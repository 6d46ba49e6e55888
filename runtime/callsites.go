package runtime

import (
	"strconv"
	"strings"

	"github.com/dop251/goja"
)

// HostFile is the file name of JavaScript that is the host's own: what V8 shows
// in stacks for its built-ins. Its frames are hidden.
const HostFile = "<anonymous>"

// A CallSite is a frame of the script's stack, as V8's stack trace API has it.
//
// https://v8.dev/docs/stack-trace-api
type CallSite struct {
	Function     string // "" for code outside of functions and for anonymous ones
	Type         string // the class of the receiver, as far as the text tells; "" for a plain call
	Method       string // the name that the function was called by
	File         string // "" for native and evaluated code
	Line, Column int    // from 1, the column in UTF-16 units; 0 for native code
	EvalOrigin   string // where evaluated code was made: "eval at f (file:1:2)"
	Async        bool
	Constructor  bool
	Native       bool

	module bool // the code of a module outside of functions
}

// maxCallSites is how many frames are ever read of a stack.
const maxCallSites = 200

// CallSites are the frames of the script that calls a host function, innermost
// first, at most limit of them. Those of code that is the host's own are left
// out.
func (vm *VM) CallSites(limit int) []CallSite {
	sites := vm.sites(vm.rt.CaptureCallStack(0, nil), false)
	return sites[:min(max(limit, 0), len(sites))]
}

// String is the frame as V8 writes it, without the leading at.
func (s *CallSite) String() string {
	at := s.location()
	name := s.Function
	switch {
	case s.module:
		name = "Object.<anonymous>"
	case s.Constructor:
		if name == "" {
			name = "<anonymous>"
		}
		name = "new " + name
	case s.Type != "":
		if name == "" {
			if name = s.Method; name == "" {
				name = "<anonymous>"
			}
			name = s.Type + "." + name
			break
		}
		if !strings.Contains(name, ".") {
			name = s.Type + "." + name
		}
		if s.Method != "" && name != s.Method && !strings.HasSuffix(name, "."+s.Method) {
			name += " [as " + s.Method + "]"
		}
	}
	if s.Async {
		if name == "" {
			return "async " + at
		}
		name = "async " + name
	}
	if name == "" {
		return at
	}
	return name + " (" + at + ")"
}

func (s *CallSite) location() string {
	if s.Native {
		return "<anonymous>"
	}
	at := ":" + strconv.Itoa(s.Line) + ":" + strconv.Itoa(s.Column)
	if s.EvalOrigin != "" {
		return s.EvalOrigin + ", <anonymous>" + at
	}
	return s.File + at
}

// A frame is what goja tells of one, with the program that it lies in.
type frame struct {
	name    string // goja's
	native  bool
	program *program // nil for evaluated code and what is not known
	index   *codeIndex
	at      int // the offset in the program's source
	file    string
	line    int
	column  int
}

// programOf is the program of a file that a frame names; nil when there is none.
func (vm *VM) programOf(file string) *program {
	if p := vm.texts[file]; p != nil {
		return p
	}
	name, ok := vm.build.svc.files.name(file)
	if !ok {
		return nil
	}
	return vm.build.svc.modules.compiledFile(name)
}

// compiledFile is the program of a file that has been compiled; nil otherwise.
func (c *compiler) compiledFile(name string) *program {
	c.mu.Lock()
	e := c.byName[name]
	c.mu.Unlock()
	if e == nil {
		return nil
	}
	e.once.Do(func() {})
	return e.p
}

// frames reads goja's frames. Those of the host are left out.
func (vm *VM) frames(stack []goja.StackFrame) []frame {
	frames := make([]frame, 0, min(len(stack), maxCallSites))
	for i := range stack {
		if len(frames) == maxCallSites {
			break
		}
		f := &stack[i]
		if f.SrcName() == "<native>" {
			name := f.FuncName()
			if n := len(frames); n > 0 && frames[n-1].native && frames[n-1].name == name {
				continue // a guard and what it guards
			}
			frames = append(frames, frame{name: name, native: true})
			continue
		}
		pos := f.Position()
		if pos.Filename == HostFile {
			continue
		}
		name := f.FuncName()
		if name == "<anonymous>" {
			name = ""
		}
		g := frame{name: name, file: pos.Filename, line: pos.Line, column: pos.Column}
		if g.file == "" {
			g.file = evalFile
		}
		if g.file != evalFile {
			if p := vm.programOf(g.file); p != nil && !g.locate(p) {
				continue
			}
			if g.program == nil {
				g.line, g.column = userPosition(g.line, g.column)
			}
		}
		frames = append(frames, g)
	}
	return frames
}

// evalFile is how goja names code that was made at run time.
const evalFile = "<eval>"

// locate finds the frame in a program; false for code that lowering has added.
func (f *frame) locate(p *program) bool {
	x := indexOf(p)
	line, column := f.line, f.column
	if p.lowered != nil {
		line -= p.lowered.lines
	} else if line == 1 {
		column -= len(moduleHead)
	}
	if line < 1 {
		return false
	}
	at, ok := x.offset(line, column)
	if !ok || at > len(p.source) {
		return p.lowered == nil
	}
	f.program, f.index, f.at = p, x, at
	return true
}

// sites turns goja's frames into V8's. Of an error's own stack the constructors
// of its classes are left out.
func (vm *VM) sites(stack []goja.StackFrame, ofError bool) []CallSite {
	frames := vm.frames(stack)
	if ofError {
		frames = withoutConstructors(frames)
	}
	sites := make([]CallSite, 0, len(frames))
	async := false
	for i := range frames {
		f := &frames[i]
		var caller *frame
		if i+1 < len(frames) {
			caller = &frames[i+1]
		}
		if f.native {
			if name := nativeName(f, frames, i); name != "" {
				sites = append(sites, CallSite{Function: name, Native: true})
			}
			continue
		}
		s, ok := vm.site(f, caller, async)
		if ok {
			if f.file == evalFile {
				s.EvalOrigin = vm.evalOrigin(frames[i+1:])
				s.File = ""
				if s.Function == "" || s.Function == "anonymous" {
					s.Function = "eval"
				}
				if caller != nil && caller.file == evalFile && caller.line == f.line && caller.column == f.column {
					continue
				}
			}
			sites = append(sites, s)
			if indirectEval(f, caller) {
				sites = append(sites, CallSite{Function: "eval", Native: true})
			}
			if constructsPromise(f, caller) {
				sites = append(sites, CallSite{Function: "Promise", Constructor: true, Native: true})
			}
		}
		if f.index != nil {
			if fn := f.index.function(f.at); fn != nil && fn.async && f.index.resumed(fn, f.at) {
				async = true
			}
		}
	}
	return sites
}

// site is one frame of a script. async says that it waits for the one before.
func (vm *VM) site(f, caller *frame, async bool) (s CallSite, ok bool) {
	s = CallSite{Function: f.name, File: f.file, Line: f.line, Column: f.column}
	if f.program == nil {
		return s, true
	}
	source := f.program.source
	fn := f.index.function(f.at)
	at := callPosition(source, f.at)
	if async && fn != nil && fn.async {
		s.Async = true
		if start, ok := f.index.await(fn, f.at); ok {
			at = start
		}
	}
	s.File, s.Line, s.Column = vm.userPlace(f.program, f.index, at)
	if s.File == "" {
		return s, false
	}
	if fn == nil {
		s.module = true
		return s, true
	}
	if fn.name != "" {
		s.Function = fn.name
	}
	switch {
	case fn.kind == constructorFunction:
		s.Constructor = true
		return s, true
	case fn.kind == accessorFunction, fn.kind == privateFunction:
		return s, true
	}
	if caller == nil || caller.program == nil || fn.async && f.index.resumed(fn, f.at) {
		if s.Type = fn.class; caller != nil && caller.name == "stringify" && s.Function == "toJSON" && s.Type == "" {
			s.Type = "Object"
		}
		return s, true
	}
	c := readCall(caller.program.source, caller.at)
	switch {
	case c.construct:
		s.Constructor = !calledBack(fn, f, caller)
	case c.member && c.name != "call" && c.name != "apply":
		s.Type = "Object"
		if fn.class != "" {
			s.Type = fn.class
		}
		s.Method = c.name
	}
	return s, true
}

// evalOrigin tells where evaluated code was made, by the frames below it.
func (vm *VM) evalOrigin(below []frame) string {
	for i := range below {
		f := &below[i]
		if f.native || f.file == evalFile {
			continue
		}
		s, ok := vm.site(f, nil, false)
		if !ok {
			continue
		}
		name := s.Function
		if name == "" {
			name = "<anonymous>"
		}
		return "eval at " + name + " (" + s.location() + ")"
	}
	return "eval at <anonymous>"
}

// withoutConstructors drops the frames of the classes whose constructors made
// the error, which V8 leaves out.
func withoutConstructors(frames []frame) []frame {
	for len(frames) > 1 && frames[0].program != nil {
		f := &frames[0]
		fn := f.index.function(f.at)
		if fn == nil || fn.kind != constructorFunction {
			break
		}
		if c := readCall(f.program.source, f.at); c.name != "super" && f.at != fn.start {
			break
		}
		frames = frames[1:]
	}
	return frames
}

// indirectEval reports whether evaluated code was run by a call of eval under
// another name.
func indirectEval(f, caller *frame) bool {
	if f.file != evalFile || caller == nil || caller.program == nil || f.name != "" {
		return false
	}
	c := readCall(caller.program.source, caller.at)
	return c.parenthesized && strings.Contains(caller.program.source[max(0, caller.at-16):caller.at], "eval")
}

// constructsPromise reports whether a function is the one that new Promise calls.
func constructsPromise(f, caller *frame) bool {
	if caller == nil || caller.program == nil || caller.program != f.program {
		return false
	}
	rest := caller.program.source[caller.at:]
	if !strings.HasPrefix(rest, "new Promise(") && !strings.HasPrefix(rest, "new Promise (") {
		return false
	}
	fn := f.index.function(f.at)
	return fn != nil && fn.kind == plainFunction && calledBack(fn, f, caller)
}

// calledBack reports whether a function stands in the arguments of the
// expression with new that the caller is at, and is not what it constructs.
func calledBack(fn *functionInfo, f, caller *frame) bool {
	if f.program != caller.program || fn.start < caller.at {
		return false
	}
	open := strings.IndexByte(caller.program.source[caller.at:], '(')
	return open >= 0 && fn.start > caller.at+open && isWord(caller.program.source[spaceBefore(caller.program.source, caller.at+open)-1]) &&
		strings.TrimSpace(caller.program.source[caller.at+3:caller.at+open]) != "function"
}
