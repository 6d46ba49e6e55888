package runtime

import (
	"reflect"
	"slices"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/unistring"
)

// mendBlockFunctions makes a function that is declared in a block of sloppy
// code, and named outside of the block, a variable of the function around it,
// ECMA-262 B.3.2. goja keeps it in its block.
func mendBlockFunctions(prg *ast.Program) {
	for _, s := range prg.Body {
		blockFunctions(reflect.ValueOf(s), isStrict(prg.Body))
	}
}

// blockFunctions looks for the functions in a tree and mends each.
func blockFunctions(v reflect.Value, strict bool) {
	walkInto(v, func(n any) bool {
		switch n := n.(type) {
		case *ast.ClassLiteral:
			return false // all of it is strict
		case *ast.FunctionLiteral:
			if strict || isStrict(n.Body.List) {
				return false
			}
			mendFunction(n.ParameterList, n.Body, &n.DeclarationList)
		case *ast.ArrowFunctionLiteral:
			if b, ok := n.Body.(*ast.BlockStatement); ok {
				if strict || isStrict(b.List) {
					return false
				}
				mendFunction(n.ParameterList, b, &n.DeclarationList)
			}
		}
		return true
	})
}

func mendFunction(parameters *ast.ParameterList, body *ast.BlockStatement, vars *[]*ast.VariableDeclaration) {
	own := lexicalNames(body.List)
	walkInto(reflect.ValueOf(parameters), func(n any) bool {
		if id, ok := n.(*ast.Identifier); ok {
			own[id.Name]++
		}
		return true
	})
	m := blockMender{body: body, vars: vars}
	m.statements(body.List, []map[unistring.String]int{own})
}

type blockMender struct {
	body  *ast.BlockStatement
	vars  *[]*ast.VariableDeclaration
	named map[unistring.String]int // how often the function names each; nil until one is wanted
}

// statements goes through the statements of a function, with the names that
// the scopes around them declare.
func (m *blockMender) statements(list []ast.Statement, scopes []map[unistring.String]int) {
	for _, s := range list {
		m.inside(reflect.ValueOf(s), scopes)
	}
}

func (m *blockMender) inside(v reflect.Value, scopes []map[unistring.String]int) {
	walkInto(v, func(n any) bool {
		switch n := n.(type) {
		case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassLiteral:
			return false
		case *ast.ForStatement:
			return !m.loop(n.Initializer, n.Body, scopes)
		case *ast.ForInStatement:
			return !m.loop(n.Into, n.Body, scopes)
		case *ast.ForOfStatement:
			return !m.loop(n.Into, n.Body, scopes)
		case *ast.CatchStatement:
			if _, simple := n.Parameter.(*ast.Identifier); !simple && n.Parameter != nil {
				m.block(&n.Body.List, append(slices.Clip(scopes), namesIn(reflect.ValueOf(n.Parameter))))
				return false
			}
		case *ast.BlockStatement:
			m.block(&n.List, scopes)
			return false
		case *ast.SwitchStatement:
			return false // its functions are there for the cases before theirs too
		}
		return true
	})
}

// loop goes through the body of a loop whose head may declare names.
func (m *blockMender) loop(head any, body ast.Statement, scopes []map[unistring.String]int) bool {
	switch head.(type) {
	case *ast.ForLoopInitializerLexicalDecl, *ast.ForDeclaration:
		m.inside(reflect.ValueOf(body), append(slices.Clip(scopes), namesIn(reflect.ValueOf(head))))
		return true
	}
	return false
}

// block mends the functions that a block declares, and goes on into it.
func (m *blockMender) block(list *[]ast.Statement, scopes []map[unistring.String]int) {
	declared := lexicalNames(*list)
	var named map[unistring.String]int
	var first []ast.Statement
	rest := make([]ast.Statement, 0, len(*list))
	for _, s := range *list {
		d, ok := s.(*ast.FunctionDeclaration)
		if !ok || d.Function.Async || d.Function.Generator || declared[d.Function.Name.Name] > 0 || shadowed(scopes, d.Function.Name.Name) {
			rest = append(rest, s)
			continue
		}
		if m.named == nil {
			m.named = namesIn(reflect.ValueOf(m.body))
		}
		if named == nil {
			named = namesIn(reflect.ValueOf(*list))
		}
		name := d.Function.Name
		if m.named[name.Name] == named[name.Name] {
			rest = append(rest, s) // nothing outside of the block asks for it
			continue
		}
		d.Function.Name = nil // it has its name from the assignment
		first = append(first, &ast.ExpressionStatement{Expression: assignment(name, d.Function)})
		*m.vars = append(*m.vars, &ast.VariableDeclaration{Var: name.Idx, List: []*ast.Binding{{Target: name}}})
	}
	if first != nil {
		*list = append(first, rest...)
	}
	m.statements(*list, append(slices.Clip(scopes), declared))
}

func shadowed(scopes []map[unistring.String]int, name unistring.String) bool {
	return slices.ContainsFunc(scopes, func(names map[unistring.String]int) bool { return names[name] > 0 })
}

// lexicalNames counts those that statements declare by let, const and class.
func lexicalNames(list []ast.Statement) map[unistring.String]int {
	names := make(map[unistring.String]int)
	for _, s := range list {
		switch s := s.(type) {
		case *ast.LexicalDeclaration:
			for _, b := range s.List {
				for n := range namesIn(reflect.ValueOf(b.Target)) {
					names[n]++
				}
			}
		case *ast.ClassDeclaration:
			names[s.Class.Name.Name]++
		}
	}
	return names
}

// namesIn counts the names in a tree.
func namesIn(v reflect.Value) map[unistring.String]int {
	names := make(map[unistring.String]int)
	walk(v, func(n any) {
		if id, ok := n.(*ast.Identifier); ok {
			names[id.Name]++
		}
	})
	return names
}
