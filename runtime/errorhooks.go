package runtime

import (
	"reflect"
	"strings"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
	"github.com/dop251/goja/unistring"
)

// The engine words its errors, and formats their stacks, in ways of its own.
// So where code can read either, hidden calls are put into its tree, and its
// text stays as it is: a clause or a handler that catches a value has it worded
// as V8 words it, and what a stack is read of gets V8's stack. Code that does
// none of this has no such call.
const (
	hiddenCaught = "__dialtone_caught" // words an error that was caught
	hiddenStack  = "__dialtone_stack"  // gives an error its stack before it is read
	hiddenReason = "__dialtone_reason" // words the reason in a result of Promise.allSettled
	hiddenParam  = "__dialtone_value"  // a caught value that the code takes apart
)

// readsErrors reports whether a text can have anything to hook.
func readsErrors(source string) bool {
	return strings.Contains(source, "catch") || strings.Contains(source, "stack") || strings.Contains(source, "then(") ||
		strings.Contains(source, "allSettled")
}

// hookErrors puts the calls into a file's tree.
func hookErrors(prg *ast.Program) {
	source := prg.File.Source()
	if !readsErrors(source) {
		return
	}
	h := hooks{settled: strings.Contains(source, "allSettled"), handlers: make(map[unistring.String]bool), kept: make(map[*ast.DotExpression]bool)}
	walk(reflect.ValueOf(prg.Body), h.visit)
	for _, f := range h.named {
		if h.handlers[f.name] {
			h.handler(f.function)
		}
	}
}

type hooks struct {
	settled  bool
	handlers map[unistring.String]bool // names of functions that are passed on to get what is caught
	named    []namedFunction
	kept     map[*ast.DotExpression]bool // those that stay as they are
}

type namedFunction struct {
	name     unistring.String
	function ast.Expression
}

func (h *hooks) visit(n any) {
	switch n := n.(type) {
	case *ast.CatchStatement:
		h.clause(n)
	case *ast.CallExpression:
		h.call(n)
	case *ast.DotExpression:
		switch n.Identifier.Name {
		case "stack":
			h.read(n, hiddenStack)
		case "reason":
			if h.settled {
				h.read(n, hiddenReason)
			}
		}
		if inner, ok := n.Left.(*ast.DotExpression); ok && inner.Identifier.Name == "stack" && !textMethods[n.Identifier.Name.String()] {
			h.kept[inner] = true // no text: a script's own stack of something
		}
	case *ast.BracketExpression:
		if s, ok := n.Member.(*ast.StringLiteral); ok && s.Value == "stack" && !isSuper(n.Left) {
			n.Left = wrapped(n.Left, hiddenStack)
		}
		if inner, ok := n.Left.(*ast.DotExpression); ok && inner.Identifier.Name == "stack" {
			h.kept[inner] = true
		}
	case *ast.AssignExpression:
		if d, ok := n.Left.(*ast.DotExpression); ok {
			h.kept[d] = true
		}
		if takesStack(n.Left) {
			n.Right = wrapped(n.Right, hiddenStack)
		}
	case *ast.UnaryExpression:
		switch n.Operator {
		case token.DELETE, token.INCREMENT, token.DECREMENT:
			if d, ok := n.Operand.(*ast.DotExpression); ok {
				h.kept[d] = true
			}
		}
	case *ast.Binding:
		if n.Initializer == nil {
			break
		}
		if takesStack(n.Target) {
			n.Initializer = wrapped(n.Initializer, hiddenStack)
		}
		if id, ok := n.Target.(*ast.Identifier); ok {
			h.name(id, n.Initializer)
		}
	case *ast.FunctionLiteral:
		if n.Name != nil {
			h.name(n.Name, n)
		}
	}
}

func (h *hooks) name(id *ast.Identifier, e ast.Expression) {
	switch e.(type) {
	case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral:
		h.named = append(h.named, namedFunction{id.Name, e})
	}
}

// textMethods are what one does with a stack that is a text.
var textMethods = func() map[string]bool {
	m := make(map[string]bool)
	for _, name := range strings.Fields(`split replace replaceAll slice substring substr trim trimEnd match matchAll includes indexOf startsWith
		search toString concat lastIndexOf test`) {
		m[name] = true
	}
	return m
}()

func isSuper(e ast.Expression) bool {
	_, ok := e.(*ast.SuperExpression)
	return ok
}

// read hooks the read of a member.
func (h *hooks) read(d *ast.DotExpression, with unistring.String) {
	if h.kept[d] || isSuper(d.Left) {
		return
	}
	d.Left = wrapped(d.Left, with)
}

// wrapped is a call of a hidden function with an expression.
func wrapped(e ast.Expression, with unistring.String) ast.Expression {
	if o, ok := e.(*ast.Optional); ok {
		o.Expression = wrapped(o.Expression, with)
		return o
	}
	at := e.Idx0()
	return &ast.CallExpression{Callee: &ast.Identifier{Name: with, Idx: at}, LeftParenthesis: at, ArgumentList: []ast.Expression{e}, RightParenthesis: at}
}

// takesStack reports whether a pattern reads a stack.
func takesStack(pattern ast.Expression) bool {
	p, ok := pattern.(*ast.ObjectPattern)
	if !ok {
		return false
	}
	for _, m := range p.Properties {
		switch m := m.(type) {
		case *ast.PropertyShort:
			if m.Name.Name == "stack" {
				return true
			}
		case *ast.PropertyKeyed:
			if s, ok := m.Key.(*ast.StringLiteral); ok && s.Value == "stack" {
				return true
			}
		}
	}
	return false
}

// clause hooks a catch clause that looks at what it caught.
func (h *hooks) clause(c *ast.CatchStatement) {
	switch p := c.Parameter.(type) {
	case nil:
	case *ast.Identifier:
		if mentions(c.Body, p.Name) {
			c.Body.List = withStatement(c.Body.List, &ast.ExpressionStatement{Expression: wrapped(&ast.Identifier{Name: p.Name, Idx: p.Idx}, hiddenCaught)})
		}
	default:
		id := &ast.Identifier{Name: hiddenParam, Idx: p.Idx0()}
		c.Body.List = withStatement(c.Body.List, takenApart(p, id))
		c.Parameter = id
	}
}

// takenApart is the declaration of what a pattern takes of a caught value.
func takenApart(pattern ast.BindingTarget, id *ast.Identifier) ast.Statement {
	return &ast.LexicalDeclaration{Idx: id.Idx, Token: token.LET, List: []*ast.Binding{{Target: pattern, Initializer: wrapped(id, hiddenCaught)}}}
}

// withStatement puts a statement before others, behind their directives.
func withStatement(list []ast.Statement, first ast.Statement) []ast.Statement {
	n := 0
	for ; n < len(list); n++ {
		e, ok := list[n].(*ast.ExpressionStatement)
		if !ok {
			break
		}
		if _, ok := e.Expression.(*ast.StringLiteral); !ok {
			break
		}
	}
	res := make([]ast.Statement, 0, len(list)+1)
	return append(append(append(res, list[:n]...), first), list[n:]...)
}

// mentions reports whether code names a variable.
func mentions(code any, name unistring.String) (yes bool) {
	walk(reflect.ValueOf(code), func(n any) {
		switch n := n.(type) {
		case *ast.Identifier:
			yes = yes || n.Name == name || n.Name == "eval" || n.Name == hiddenEval
		case *ast.PropertyShort:
			yes = yes || n.Name.Name == name
		}
	})
	return yes
}

// call hooks the functions that a call passes to get what a promise is rejected
// with.
func (h *hooks) call(c *ast.CallExpression) {
	callee := c.Callee
	if o, ok := callee.(*ast.Optional); ok {
		callee = o.Expression
	}
	d, ok := callee.(*ast.DotExpression)
	if !ok {
		return
	}
	i := -1
	switch d.Identifier.Name {
	case "catch":
		i = 0
	case "then":
		i = 1
	}
	if i < 0 || i >= len(c.ArgumentList) {
		return
	}
	switch f := c.ArgumentList[i].(type) {
	case *ast.Identifier:
		h.handlers[f.Name] = true
	case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral:
		h.handler(f)
	}
}

// handler hooks a function whose first parameter is what was caught.
func (h *hooks) handler(f ast.Expression) {
	switch f := f.(type) {
	case *ast.FunctionLiteral:
		if s := h.parameter(f.ParameterList, f.Body); s != nil {
			f.Body.List = withStatement(f.Body.List, s)
		}
	case *ast.ArrowFunctionLiteral:
		s := h.parameter(f.ParameterList, f.Body)
		if s == nil {
			break
		}
		switch b := f.Body.(type) {
		case *ast.BlockStatement:
			b.List = withStatement(b.List, s)
		case *ast.ExpressionBody:
			if e, ok := s.(*ast.ExpressionStatement); ok {
				b.Expression = &ast.SequenceExpression{Sequence: []ast.Expression{e.Expression, b.Expression}}
				break
			}
			at := b.Idx0()
			f.Body = &ast.BlockStatement{LeftBrace: at, RightBrace: b.Expression.Idx1(),
				List: []ast.Statement{s, &ast.ReturnStatement{Return: at, Argument: b.Expression}}}
		}
	}
}

// parameter is the statement that words a handler's first parameter; nil when
// there is nothing to word.
func (h *hooks) parameter(list *ast.ParameterList, body any) ast.Statement {
	if list == nil || len(list.List) == 0 || list.List[0].Initializer != nil {
		return nil
	}
	switch p := list.List[0].Target.(type) {
	case *ast.Identifier:
		if !mentions(body, p.Name) {
			return nil
		}
		return &ast.ExpressionStatement{Expression: wrapped(&ast.Identifier{Name: p.Name, Idx: p.Idx}, hiddenCaught)}
	case *ast.ObjectPattern:
		id := &ast.Identifier{Name: hiddenParam, Idx: p.Idx0()}
		list.List[0].Target = id
		return takenApart(p, id)
	}
	return nil
}

// HookErrors gives the VM the hidden functions that word errors and format
// their stacks. Code that shows errors calls it before the first.
func (vm *VM) HookErrors() {
	if vm.errors.hooked {
		return
	}
	vm.errors.hooked = true
	global := vm.rt.GlobalObject()
	vm.hideForGood(global, hiddenCaught, vm.rt.ToValue(func(c goja.FunctionCall) goja.Value {
		v := c.Argument(0)
		if o, ok := v.(*goja.Object); ok {
			vm.reword(o)
		}
		return v
	}))
	vm.hideForGood(global, hiddenStack, vm.rt.ToValue(func(c goja.FunctionCall) goja.Value {
		v := c.Argument(0)
		if o, ok := v.(*goja.Object); ok {
			vm.putStack(o)
		}
		return v
	}))
	vm.hideForGood(global, hiddenReason, vm.rt.ToValue(func(c goja.FunctionCall) goja.Value {
		v := c.Argument(0)
		if o, ok := v.(*goja.Object); ok {
			if r, ok := o.Get("reason").(*goja.Object); ok {
				vm.reword(r)
			}
		}
		return v
	}))
}

// ShowError words an error of a runtime as V8 does and gives it V8's stack, for
// host modules that show it. It does nothing before [VM.HookErrors].
func ShowError(rt *goja.Runtime, o *goja.Object) {
	for _, name := range []string{hiddenCaught, hiddenStack} {
		if f, ok := goja.AssertFunction(rt.GlobalObject().Get(name)); ok {
			_, _ = f(goja.Undefined(), o)
		}
	}
}
