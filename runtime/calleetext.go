package runtime

import (
	"reflect"
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// intermediate is how V8 shows an expression that it has no text for.
const intermediate = "(intermediate value)"

// maxParsed is the largest program that is parsed again to word an error.
const maxParsed = 4 << 20

// tree is the tree of the code at the error's top frame; nil when there is none.
func (e *engineError) tree() *ast.Program {
	if e.parsed == nil && e.top.program != nil && len(e.top.program.source) <= maxParsed {
		e.parsed = parseSource(e.top.program.source)
	}
	return e.parsed
}

// find visits the nodes of the tree.
func (e *engineError) find(visit func(any)) {
	if prg := e.tree(); prg != nil {
		walk(reflect.ValueOf(prg.Body), visit)
	}
}

// at is where a position of the tree is in the source.
func (e *engineError) at(idx int) int { return idx - len(moduleHead) - 1 }

// call is what is called or constructed at the top frame's place; nil if there
// is no call.
func (e *engineError) call() (callee ast.Expression, construct bool) {
	e.find(func(n any) {
		switch n := n.(type) {
		case *ast.CallExpression:
			if e.at(int(n.LeftParenthesis)) == e.top.at {
				callee, construct = n.Callee, false
			}
		case *ast.NewExpression:
			if e.at(int(n.New)) == e.top.at {
				callee, construct = n.Callee, true
			}
		case *ast.TemplateLiteral:
			if n.Tag != nil && e.at(int(n.Tag.Idx0())) == e.top.at && callee == nil {
				callee = n.Tag
			}
		}
	})
	return callee, construct
}

// rendered is an expression as V8 shows it in messages.
func rendered(n ast.Expression) string {
	switch n := n.(type) {
	case *ast.Identifier:
		return n.Name.String()
	case *ast.ThisExpression:
		return "this"
	case *ast.DotExpression:
		return left(n.Left) + "." + n.Identifier.Name.String()
	case *ast.PrivateDotExpression:
		return left(n.Left) + ".#" + n.Identifier.Name.String()
	case *ast.BracketExpression:
		if s, ok := n.Member.(*ast.StringLiteral); ok {
			return left(n.Left) + "." + s.Value.String()
		}
		if o, ok := n.Left.(*ast.Optional); ok {
			return rendered(o.Expression) + "?.[" + rendered(n.Member) + "]"
		}
		return rendered(n.Left) + "[" + rendered(n.Member) + "]"
	case *ast.CallExpression:
		return rendered(n.Callee) + "(...)"
	case *ast.OptionalChain:
		return rendered(n.Expression)
	case *ast.Optional:
		return rendered(n.Expression)
	case *ast.StringLiteral:
		return `"` + n.Value.String() + `"`
	case *ast.TemplateLiteral:
		if n.Tag == nil && len(n.Elements) == 1 {
			return `"` + n.Elements[0].Parsed.String() + `"`
		}
	case *ast.NumberLiteral:
		return n.Literal
	case *ast.RegExpLiteral:
		return n.Literal
	case *ast.NullLiteral:
		return "null"
	case *ast.BooleanLiteral:
		return n.Literal
	case *ast.ArrayLiteral:
		parts := make([]string, len(n.Value))
		for i, v := range n.Value {
			parts[i] = rendered(v)
		}
		return "[" + strings.Join(parts, ",") + "]"
	case *ast.ObjectLiteral:
		return "{" + strings.Repeat(intermediate, len(n.Value)) + "}"
	case *ast.SequenceExpression:
		parts := make([]string, len(n.Sequence))
		for i, v := range n.Sequence {
			parts[i] = rendered(v)
		}
		return "(" + strings.Join(parts, " , ") + ")"
	case *ast.UnaryExpression:
		op := n.Operator.String()
		if n.Operator == token.VOID || n.Operator == token.TYPEOF || n.Operator == token.DELETE {
			op += " "
		}
		return "(" + op + rendered(n.Operand) + ")"
	case *ast.BinaryExpression:
		return "(" + rendered(n.Left) + " " + n.Operator.String() + " " + rendered(n.Right) + ")"
	}
	return intermediate
}

func left(n ast.Expression) string {
	if o, ok := n.(*ast.Optional); ok {
		return rendered(o.Expression) + "?"
	}
	return rendered(n)
}

// nullish is null or undefined: the engine does not tell which of them a value
// was. It is null where the code says so, and undefined elsewhere.
func (e *engineError) nullish(n ast.Expression) string {
	if e.null(n, true) {
		return "null"
	}
	return "undefined"
}

// null reports whether an expression that is null or undefined is null: the
// literal, the result of a search that found nothing, and a variable that gets
// nothing else.
func (e *engineError) null(n ast.Expression, variables bool) (yes bool) {
	switch n := n.(type) {
	case *ast.NullLiteral:
		return true
	case *ast.AwaitExpression:
		return e.null(n.Argument, variables)
	case *ast.CallExpression:
		if d, ok := n.Callee.(*ast.DotExpression); ok {
			name := d.Identifier.Name
			return name == "match" || name == "exec" || name == "getPrototypeOf"
		}
	case *ast.Identifier:
		if !variables {
			return false
		}
		some, others := false, false
		note := func(to ast.Node, v ast.Expression) {
			if id, ok := to.(*ast.Identifier); ok && id.Name == n.Name && v != nil {
				null := e.null(v, false)
				some, others = some || null, others || !null
			}
		}
		e.find(func(x any) {
			switch x := x.(type) {
			case *ast.Binding:
				note(x.Target, x.Initializer)
			case *ast.AssignExpression:
				note(x.Left, x.Right)
			}
		})
		return some && !others
	}
	return false
}

// valueText is a value that the code holds as a literal, or that a variable is
// set to once, with its type before it as V8 has it in messages.
func (e *engineError) valueText(n ast.Expression) string {
	switch n := n.(type) {
	case nil:
		return "undefined"
	case *ast.NumberLiteral:
		return "number " + n.Literal
	case *ast.StringLiteral:
		return `string "` + n.Value.String() + `"`
	case *ast.BooleanLiteral:
		return "boolean " + n.Literal
	case *ast.NullLiteral:
		return "object null"
	case *ast.ObjectLiteral:
		return "object"
	case *ast.Identifier:
		if n.Name == "undefined" {
			return "undefined"
		}
	}
	return ""
}

// argument is the first argument of the call at the top frame's place.
func (e *engineError) argument(i int) (arg ast.Expression, ok bool) {
	e.find(func(n any) {
		var list []ast.Expression
		switch n := n.(type) {
		case *ast.CallExpression:
			if e.at(int(n.LeftParenthesis)) != e.top.at {
				return
			}
			list = n.ArgumentList
		case *ast.NewExpression:
			if e.at(int(n.New)) != e.top.at {
				return
			}
			list = n.ArgumentList
		default:
			return
		}
		ok = true
		if i < len(list) {
			arg = list[i]
		}
	})
	return arg, ok
}
