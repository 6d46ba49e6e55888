package runtime

import (
	"fmt"
	"reflect"
	"sort"
	"strings"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"
)

// Code that scripts make at run time nests as deep as they like, and goja's
// parser recurses with it until Go ends the process. A direct eval cannot be
// replaced by a function of ours, because only the engine's own sees the scope
// it is called in. So the argument of every direct eval passes through a
// hidden function that checks it, and every other mention of eval means a
// checked one.
const (
	hiddenSource = "__dialtone_source" // checks what a direct eval is about to run
	hiddenEval   = "__dialtone_eval"   // the checked indirect eval
)

// evals lists the direct evals of a program and the other mentions of eval.
func evals(prg *ast.Program) (calls []*ast.CallExpression, mentions []*ast.Identifier) {
	callee := make(map[*ast.Identifier]bool)
	walk(reflect.ValueOf(prg.Body), func(n any) {
		switch n := n.(type) {
		case *ast.CallExpression:
			if id, ok := n.Callee.(*ast.Identifier); ok && id.Name == "eval" {
				calls = append(calls, n)
				callee[id] = true
			}
		case *ast.Identifier:
			if n.Name == "eval" && !callee[n] {
				mentions = append(mentions, n)
			}
		}
	})
	return calls, mentions
}

// walk visits every node of a tree, parents first.
func walk(v reflect.Value, visit func(any)) {
	walkInto(v, func(n any) bool { visit(n); return true })
}

// walkInto visits the nodes of a tree, parents first, and those below a node
// if visit says so.
func walkInto(v reflect.Value, visit func(any) bool) {
	switch v.Kind() {
	case reflect.Interface:
		if !v.IsNil() {
			walkInto(v.Elem(), visit)
		}
	case reflect.Pointer:
		if v.IsNil() || v.Type().Elem().PkgPath() != reflect.TypeFor[ast.Program]().PkgPath() {
			return
		}
		if visit(v.Interface()) {
			walkInto(v.Elem(), visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			// A function literal lists its declarations a second time.
			if f := v.Type().Field(i); f.IsExported() && f.Name != "DeclarationList" {
				walkInto(v.Field(i), visit)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			walkInto(v.Index(i), visit)
		}
	}
}

// guardEval puts the checks into a file's syntax tree; its text stays as it is.
func guardEval(prg *ast.Program) {
	if !strings.Contains(prg.File.Source(), "eval") {
		return
	}
	calls, mentions := evals(prg)
	for _, c := range calls {
		c.ArgumentList = []ast.Expression{&ast.CallExpression{
			Callee:           &ast.Identifier{Name: hiddenSource, Idx: c.LeftParenthesis},
			LeftParenthesis:  c.LeftParenthesis,
			ArgumentList:     c.ArgumentList,
			RightParenthesis: c.RightParenthesis,
		}}
	}
	for _, id := range mentions {
		id.Name = hiddenEval
	}
}

// guardEvalText puts the checks into the text of code made at run time, and
// reports whether it has literals that are ours.
func guardEvalText(src string) (text string, ours bool) {
	if !strings.Contains(src, "eval") && !strings.Contains(src, "/") {
		return src, false
	}
	prg, err := parser.ParseFile(nil, "", src, 0, parserOptions...)
	if err != nil {
		return src, false // goja will say so too
	}
	type edit struct {
		at, drop int
		text     string
	}
	var edits []edit
	calls, mentions := evals(prg)
	for _, c := range calls {
		edits = append(edits, edit{int(c.LeftParenthesis), 0, hiddenSource + "("}, edit{int(c.RightParenthesis) - 1, 0, ")"})
	}
	for _, id := range mentions {
		edits = append(edits, edit{int(id.Idx) - 1, len("eval"), hiddenEval})
	}
	rewrite(reflect.ValueOf(prg.Body), func(l *ast.RegExpLiteral) ast.Expression {
		if special, err := specialLiteral(l); special && err == nil {
			ours = true
			edits = append(edits, edit{int(l.Idx) - 1, len(l.Literal), literalCall(l)})
		}
		return l
	})
	sort.SliceStable(edits, func(i, j int) bool { return edits[i].at < edits[j].at })
	var b strings.Builder
	at := 0
	for _, e := range edits {
		if e.at < at || e.at > len(src) {
			return src, false
		}
		b.WriteString(src[at:e.at] + e.text)
		at = e.at + e.drop
	}
	b.WriteString(src[at:])
	return b.String(), ours
}

// checkSource ends the invocation if code made at run time nests too deep, and
// returns the code with its own evals guarded.
func (vm *VM) checkSource(v goja.Value) (safe goja.Value) {
	s, ok := v.(goja.String)
	if !ok {
		return v
	}
	src := s.String()
	limit := vm.pool.limits.Nesting
	if d := sourceNesting(src); d > limit {
		vm.refuse(nestingError("code", d, limit))
	}
	vm.prepareForText(src)
	defer func() {
		if x := recover(); x != nil {
			// goja's parser panics on some inputs.
			vm.Throw("SyntaxError", fmt.Sprintf("the parser gave up: %v", x))
		}
	}()
	guarded, ours := guardEvalText(src)
	if ours {
		vm.literals()
	}
	if guarded != src {
		return vm.rt.ToValue(guarded)
	}
	return v
}

func nestingError(what string, depth, limit int) *Error {
	if depth >= 1<<30 {
		return LimitError("%s nests too deep: a chain of more than %d tokens; the limit cannot be raised", what, maxChain)
	}
	return LimitError("%s nests too deep: %d levels, and the limit is %d (--max-nesting)", what, depth, limit)
}

// refuse ends the invocation from inside a host function: what runs next in
// the script is the interrupt, which it cannot catch.
func (vm *VM) refuse(err *Error) {
	vm.Interrupt(err)
	panic(vm.NewError("RangeError", err.Message))
}

// guardCode replaces the ways to make code at run time by checked ones.
func (vm *VM) guardCode() {
	global := vm.rt.GlobalObject()
	vm.hideForGood(global, hiddenSource, vm.Func("", 1, func(c goja.FunctionCall) goja.Value {
		return vm.checkSource(c.Argument(0))
	}))
	eval, _ := goja.AssertFunction(global.Get("eval"))
	checked := vm.Func("eval", 1, func(c goja.FunctionCall) goja.Value {
		v, err := eval(goja.Undefined(), vm.checkSource(c.Argument(0)))
		if err != nil {
			panic(err)
		}
		return v
	})
	vm.hideForGood(global, hiddenEval, checked)
	vm.guardConstructor("Function", "(function(){}).constructor")
	vm.guardConstructor("", "(function*(){}).constructor")
	vm.guardConstructor("", "(async function(){}).constructor")
}

func (vm *VM) hideForGood(o *goja.Object, name string, v goja.Value) {
	_ = o.DefineDataProperty(name, v, goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE)
}

var constructorPrograms = map[string]*goja.Program{}

func init() {
	for _, src := range []string{"(function(){}).constructor", "(function*(){}).constructor", "(async function(){}).constructor"} {
		constructorPrograms[src] = goja.MustCompile("", src, false)
	}
}

// guardConstructor replaces one of the constructors of functions from text.
func (vm *VM) guardConstructor(global, expression string) {
	v, err := vm.rt.RunProgram(constructorPrograms[expression])
	if err != nil {
		panic(err)
	}
	original := v.(*goja.Object)
	build, _ := goja.AssertConstructor(original)
	var guarded *goja.Object
	construct := func(c goja.ConstructorCall) *goja.Object {
		args := make([]goja.Value, len(c.Arguments))
		for i, a := range c.Arguments {
			args[i] = vm.checkSource(vm.rt.ToValue(a.String()))
		}
		target := c.NewTarget
		if target == guarded {
			target = nil
		}
		o, err := build(target, args...)
		if err != nil {
			panic(err)
		}
		return o
	}
	guarded = vm.rt.ToValue(construct).(*goja.Object)
	proto := original.Get("prototype").(*goja.Object)
	_ = guarded.DefineDataProperty("name", original.Get("name"), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = guarded.DefineDataProperty("length", vm.rt.ToValue(1), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = guarded.DefineDataProperty("prototype", proto, goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE)
	_ = proto.DefineDataProperty("constructor", guarded, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	if global != "" {
		vm.Hide(vm.rt.GlobalObject(), global, guarded)
	}
}
