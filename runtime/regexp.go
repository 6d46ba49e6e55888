package runtime

import (
	"encoding/json"
	"errors"
	"reflect"
	goruntime "runtime"
	"strings"
	"sync"
	"unicode/utf16"
	"weak"

	"dialtone/runtime/regex"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/parser"
)

// goja matches with Go's regexp, which answers as V8 does for most patterns, and
// with another library for the rest, which does not. Those are ours: a RegExp
// object of goja's own, made of a pattern that means nothing, stands for one,
// and the methods of RegExp.prototype find the program by the object. They are
// replaced in a VM when it makes the first such object.
const hiddenRegExp = "__dialtone_regexp" // makes the object of a literal

// expression is a regular expression that is ours.
type expression struct {
	source  goja.String
	flags   regex.Flags
	program *regex.Program
}

// A patternCache keeps what was found of patterns in the process, by flags and
// pattern. It is emptied when the patterns take more than its bytes.
type patternCache[T any] struct {
	mu   sync.Mutex
	size int
	m    map[string]T
}

const maxCachedPatterns = 4 << 20 // bytes

var (
	compiledPatterns patternCache[*regex.Program]
	plainPatterns    patternCache[bool]
)

// of returns what is kept for a pattern, or finds and keeps it.
func (c *patternCache[T]) of(key string, find func() (T, error)) (T, error) {
	c.mu.Lock()
	v, ok := c.m[key]
	c.mu.Unlock()
	if ok {
		return v, nil
	}
	v, err := find()
	if err != nil {
		return v, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.size += len(key); c.m == nil || c.size > maxCachedPatterns {
		c.m, c.size = make(map[string]T), len(key)
	}
	c.m[key] = v
	return v, nil
}

func compilePattern(units []uint16, f regex.Flags) (*regex.Program, error) {
	return compiledPatterns.of(f.String()+"/"+string(utf16Bytes(units)), func() (*regex.Program, error) { return regex.Compile(units, f) })
}

func utf16Bytes(units []uint16) []byte {
	b := make([]byte, 0, 2*len(units))
	for _, u := range units {
		b = append(b, byte(u), byte(u>>8))
	}
	return b
}

// plainPattern reports whether a pattern may be goja's own.
func plainPattern(pattern string, f regex.Flags) bool {
	plain, _ := plainPatterns.of(f.String()+"/"+pattern, func() (bool, error) {
		if !regex.Plain(pattern, f) {
			return false, nil
		}
		_, err := parser.TransformRegExp(pattern, f.DotAll, false)
		return err == nil, nil
	})
	return plain
}

// regexps are the regular expressions of a VM that are ours.
type regexps struct {
	vm        *VM
	mu        sync.Mutex // objects are dropped by the collector's goroutine
	objects   map[weak.Pointer[goja.Object]]*expression
	construct func(target *goja.Object, args ...goja.Value) (*goja.Object, error)
	wrapped   bool // the constructor is ours
	exec      *goja.Object
	whole     bool        // RegExp.prototype is as WholeRegExps makes it
	last      *lastMatch  // nil until a script can ask for it
	text      goja.String // the last text that was matched and is not of ASCII
	units     []uint16
}

func (r *regexps) find(v goja.Value) (*goja.Object, *expression) {
	o, ok := v.(*goja.Object)
	if !ok {
		return nil, nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	return o, r.objects[weak.Make(o)]
}

// make makes the object of an expression.
func (r *regexps) make(target *goja.Object, e *expression) *goja.Object {
	r.install()
	f := e.flags
	f.HasIndices, f.UnicodeSets = false, false
	o, err := r.construct(target, r.vm.rt.ToValue("(?:)"), r.vm.rt.ToValue(f.String()))
	if err != nil {
		panic(err)
	}
	r.keep(o, e)
	return o
}

// keep makes an object stand for an expression for as long as it lives. What
// the collector calls must not hold the VM, which holds the object.
func (r *regexps) keep(o *goja.Object, e *expression) {
	w, of := weak.Make(o), weak.Make(r)
	r.mu.Lock()
	r.objects[w] = e
	r.mu.Unlock()
	goruntime.AddCleanup(o, func(w weak.Pointer[goja.Object]) {
		if r := of.Value(); r != nil {
			r.mu.Lock()
			delete(r.objects, w)
			r.mu.Unlock()
		}
	}, w)
}

func (r *regexps) forget(o *goja.Object) {
	r.mu.Lock()
	delete(r.objects, weak.Make(o))
	r.mu.Unlock()
}

// expression compiles what is not plain; it is nil for what goja may have. It
// throws what V8 throws.
func (r *regexps) expression(source goja.String, flags string) *expression {
	f, ok := regex.ParseFlags(flags)
	if !ok {
		r.vm.Throw("SyntaxError", "Invalid flags supplied to RegExp constructor '"+flags+"'")
	}
	text, ascii := asciiOf(source)
	if ascii && plainPattern(text, f) && !slashInClass(text) {
		return nil
	}
	r.vm.patternNesting(source)
	p, err := compilePattern(unitsOf(source), f)
	if err != nil {
		r.vm.Throw("SyntaxError", "Invalid regular expression: /"+source.String()+"/"+flags+": "+err.Error())
	}
	return &expression{source, f, p}
}

// slashInClass reports whether a pattern has a slash in a class, which the engine
// would show as \u002f.
func slashInClass(pattern string) bool {
	if !strings.Contains(pattern, "/") {
		return false
	}
	class := false
	for i := 0; i < len(pattern); i++ {
		switch pattern[i] {
		case '\\':
			i++
		case '[':
			class = true
		case ']':
			class = false
		case '/':
			if class {
				return true
			}
		}
	}
	return false
}

// literals puts the function in place that makes the objects of literals.
func (vm *VM) literals() {
	if global := vm.rt.GlobalObject(); global.Get(hiddenRegExp) == nil {
		vm.hideForGood(global, hiddenRegExp, vm.Func("", 2, vm.initRegExps().literal))
	}
}

// literal makes the object of a literal.
func (r *regexps) literal(c goja.FunctionCall) goja.Value {
	e := r.expression(c.Argument(0).(goja.String), c.Argument(1).String())
	if e == nil {
		o, err := r.construct(nil, c.Arguments...)
		if err != nil {
			panic(err)
		}
		return o
	}
	return r.make(nil, e)
}

// build is what new RegExp does.
func (r *regexps) build(target *goja.Object, args []goja.Value) *goja.Object {
	arg := func(i int) goja.Value {
		if i < len(args) {
			return args[i]
		}
		return goja.Undefined()
	}
	pattern, flags := arg(0), arg(1)
	if o, e := r.find(pattern); e != nil {
		pattern = e.source
		if goja.IsUndefined(flags) {
			flags = r.vm.rt.ToValue(e.flags.String())
		}
	} else if o != nil && isRegExp(o) {
		pattern = property(o, "source")
		if goja.IsUndefined(flags) {
			flags = property(o, "flags")
		}
	}
	source, text := r.vm.rt.ToValue("").(goja.String), ""
	if !goja.IsUndefined(pattern) {
		source = r.vm.text(pattern)
	}
	if !goja.IsUndefined(flags) {
		text = r.vm.text(flags).String()
	}
	if e := r.expression(source, text); e != nil {
		return r.make(target, e)
	}
	// The engine would show a slash as \u002f.
	o, err := r.construct(target, r.escaped(source), r.vm.rt.ToValue(text))
	if err != nil {
		panic(err)
	}
	return o
}

// property is what an object has under a name, undefined for nothing.
func property(o *goja.Object, name string) goja.Value {
	if v := o.Get(name); v != nil {
		return v
	}
	return goja.Undefined()
}

func isRegExp(o *goja.Object) bool {
	if m := o.GetSymbol(goja.SymMatch); m != nil && !goja.IsUndefined(m) {
		return m.ToBoolean()
	}
	return o.ClassName() == "RegExp"
}

// fromText makes the object that a method of String makes of a text, or nothing
// if it may be goja's own.
func (r *regexps) fromText(v goja.Value, flags string) goja.Value {
	s, ok := v.(goja.String)
	if !ok {
		return nil
	}
	if e := r.expression(s, flags); e != nil {
		return r.make(nil, e)
	}
	return nil
}

// nothing is what replaceAll is to look for: an expression that matches the
// empty string in place of an empty string, which the engine finds without end in
// a text that is not of ASCII.
func (r *regexps) nothing(v goja.Value) goja.Value {
	if o, ok := v.(*goja.Object); ok {
		if isRegExp(o) && !strings.Contains(r.vm.text(property(o, "flags")).String(), "g") {
			r.vm.Throw("TypeError", "String.prototype.replaceAll called with a non-global RegExp argument")
		}
		if m := o.GetSymbol(goja.SymReplace); m != nil && !goja.IsUndefined(m) && !goja.IsNull(m) {
			return v
		}
	}
	if text := r.vm.text(v); text.Length() > 0 {
		return text
	}
	empty := r.vm.rt.ToValue("").(goja.String)
	p, err := compilePattern(nil, regex.Flags{Global: true})
	if err != nil {
		panic(err)
	}
	return r.make(nil, &expression{empty, regex.Flags{Global: true}, p})
}

// asciiOf returns a string of ASCII without copying it.
func asciiOf(s goja.String) (string, bool) {
	if v := reflect.ValueOf(s); v.Kind() == reflect.String {
		return v.String(), true
	}
	if t := s.String(); len(t) == s.Length() {
		for i := range len(t) {
			if t[i] >= 128 {
				return "", false
			}
		}
		return t, true
	}
	return "", false
}

func unitsOf(s goja.String) []uint16 {
	if t, ok := asciiOf(s); ok {
		return utf16.Encode([]rune(t))
	}
	out := make([]uint16, s.Length())
	for i := range out {
		out[i] = s.CharAt(i)
	}
	return out
}

// guardRegExps replaces the literals of a program that goja would get wrong,
// and reports the first that is invalid.
func guardRegExps(prg *ast.Program) (ours bool, err error) {
	if !strings.Contains(prg.File.Source(), "/") {
		return false, nil
	}
	rewrite(reflect.ValueOf(prg.Body), func(l *ast.RegExpLiteral) ast.Expression {
		special, e := specialLiteral(l)
		if e != nil && err == nil {
			at := prg.File.Position(int(l.Idx) - prg.File.Base())
			err = &parser.Error{Position: file.Position{Filename: at.Filename, Line: at.Line, Column: at.Column}, Message: e.Error()}
		}
		if !special {
			return l
		}
		ours = true
		text := func(s string) ast.Expression {
			return &ast.StringLiteral{Idx: l.Idx, Literal: "''", Value: unistringOf(s)}
		}
		return &ast.CallExpression{Callee: &ast.Identifier{Name: hiddenRegExp, Idx: l.Idx}, LeftParenthesis: l.Idx,
			ArgumentList: []ast.Expression{text(l.Pattern), text(l.Flags)}, RightParenthesis: l.Idx}
	})
	return ours, err
}

// specialLiteral reports whether a literal is not goja's own, or is invalid.
func specialLiteral(l *ast.RegExpLiteral) (bool, error) {
	f, ok := regex.ParseFlags(l.Flags)
	if !ok {
		return false, errors.New("Invalid regular expression flags") //nolint:staticcheck // V8's text
	}
	if plainPattern(l.Pattern, f) {
		return false, nil
	}
	if _, err := compilePattern(utf16.Encode([]rune(l.Pattern)), f); err != nil {
		return false, errors.New("Invalid regular expression: /" + l.Pattern + "/" + l.Flags + ": " + err.Error())
	}
	return true, nil
}

// rewrite replaces the literals in a tree.
func rewrite(v reflect.Value, by func(*ast.RegExpLiteral) ast.Expression) {
	switch v.Kind() {
	case reflect.Interface:
		if v.IsNil() {
			return
		}
		if l, ok := v.Interface().(*ast.RegExpLiteral); ok {
			if n := by(l); n != ast.Expression(l) && v.CanSet() {
				v.Set(reflect.ValueOf(n))
			}
			return
		}
		rewrite(v.Elem(), by)
	case reflect.Pointer:
		if !v.IsNil() && v.Type().Elem().PkgPath() == reflect.TypeFor[ast.Program]().PkgPath() {
			rewrite(v.Elem(), by)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && f.Name != "DeclarationList" {
				rewrite(v.Field(i), by)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			rewrite(v.Index(i), by)
		}
	}
}

// literalCall is the text that makes a literal's object, for code made at run
// time.
func literalCall(l *ast.RegExpLiteral) string {
	p, _ := json.Marshal(l.Pattern)
	f, _ := json.Marshal(l.Flags)
	return hiddenRegExp + "(" + string(p) + "," + string(f) + ")"
}
