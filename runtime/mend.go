package runtime

import (
	"reflect"
	"slices"
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// mend puts right in a file's syntax tree what goja compiles wrongly. Its text,
// and so what its functions are as text, stays as it is. Each of the parts can
// go when a test of goja itself in mend_test.go says that it is mended there.
func mend(prg *ast.Program) {
	src := prg.File.Source()
	if strings.Contains(src, "arguments") && strings.Contains(src, "=>") {
		mendArguments(prg)
	}
	if strings.Contains(src, "catch") && strings.Contains(src, "var ") {
		mendCatch(prg)
	}
	mendBlockFunctions(prg)
}

// mendArguments makes a function whose arrow functions use its arguments use
// them itself, first: goja sees no other use, and the arrow functions then read
// from another place of the stack.
func mendArguments(prg *ast.Program) {
	walk(reflect.ValueOf(prg.Body), func(n any) {
		f, ok := n.(*ast.FunctionLiteral)
		if !ok || !lendsArguments(f) {
			return
		}
		at := directives(f.Body.List)
		use := &ast.ExpressionStatement{Expression: &ast.Identifier{Name: "arguments", Idx: f.Body.LeftBrace}}
		f.Body.List = slices.Insert(f.Body.List, at, ast.Statement(use))
	})
}

// lendsArguments reports whether an arrow function in f, at any depth, uses
// the arguments of f.
func lendsArguments(f *ast.FunctionLiteral) bool {
	lends, owns := false, false
	var look func(v reflect.Value, inArrow bool)
	look = func(v reflect.Value, inArrow bool) {
		walkInto(v, func(n any) bool {
			switch n := n.(type) {
			case *ast.FunctionLiteral, *ast.ClassStaticBlock:
				return false
			case *ast.ArrowFunctionLiteral:
				if !inArrow {
					look(reflect.ValueOf(n), true)
					return false
				}
			case *ast.Binding:
				if id, ok := n.Target.(*ast.Identifier); ok && id.Name == "arguments" {
					owns = true
				}
			case *ast.FunctionDeclaration:
				owns = owns || n.Function.Name.Name == "arguments"
			case *ast.Identifier:
				lends = lends || inArrow && n.Name == "arguments"
			}
			return true
		})
	}
	look(reflect.ValueOf(f.ParameterList), false)
	look(reflect.ValueOf(f.Body), false)
	return lends && !owns
}

// directives counts the statements at a body's start that are directives.
func directives(list []ast.Statement) int {
	for i, s := range list {
		e, ok := s.(*ast.ExpressionStatement)
		if !ok {
			return i
		}
		if _, ok := e.Expression.(*ast.StringLiteral); !ok {
			return i
		}
	}
	return len(list)
}

func isStrict(list []ast.Statement) bool {
	for _, s := range list[:directives(list)] {
		if s.(*ast.ExpressionStatement).Expression.(*ast.StringLiteral).Literal[1:] == "use strict"+s.(*ast.ExpressionStatement).Expression.(*ast.StringLiteral).Literal[:1] {
			return true
		}
	}
	return false
}

// mendCatch lets the body of a catch declare a var of its parameter's name,
// ECMA-262 B.3.4: the var is that of the function, and its value goes to the
// parameter.
func mendCatch(prg *ast.Program) {
	walk(reflect.ValueOf(prg.Body), func(n any) {
		c, ok := n.(*ast.CatchStatement)
		if !ok {
			return
		}
		id, ok := c.Parameter.(*ast.Identifier)
		if !ok {
			return
		}
		walkInto(reflect.ValueOf(c.Body), func(n any) bool {
			switch n := n.(type) {
			case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassStaticBlock:
				return false
			case *ast.BlockStatement:
				assignInstead(n.List, id)
			case *ast.CaseStatement:
				assignInstead(n.Consequent, id)
			}
			return true
		})
	})
}

// assignInstead puts an assignment in the place of each declaration of a var.
func assignInstead(list []ast.Statement, id *ast.Identifier) {
	for i, s := range list {
		v, ok := s.(*ast.VariableStatement)
		if !ok || !slices.ContainsFunc(v.List, func(b *ast.Binding) bool { return isNamed(b.Target, id) }) {
			continue
		}
		block := &ast.BlockStatement{LeftBrace: v.Idx0(), RightBrace: v.Idx1()}
		for _, b := range v.List {
			switch {
			case !isNamed(b.Target, id):
				block.List = append(block.List, &ast.VariableStatement{Var: v.Var, List: []*ast.Binding{b}})
			case b.Initializer != nil:
				block.List = append(block.List, &ast.ExpressionStatement{Expression: assignment(b.Target.(*ast.Identifier), b.Initializer)})
			}
		}
		list[i] = block
	}
}

func isNamed(t ast.BindingTarget, id *ast.Identifier) bool {
	n, ok := t.(*ast.Identifier)
	return ok && n.Name == id.Name
}

func assignment(to *ast.Identifier, value ast.Expression) *ast.AssignExpression {
	return &ast.AssignExpression{Operator: token.ASSIGN, Left: &ast.Identifier{Name: to.Name, Idx: to.Idx}, Right: value}
}
