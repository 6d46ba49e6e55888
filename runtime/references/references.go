// Package references finds what a file's code asks the world for, from its
// syntax tree alone: the modules that it requires, the globals that it uses and
// does not declare, and members of both.
//
// Its one function is [Find]. It runs nothing, and knows neither files nor what
// of all that is there.
package references

import (
	"reflect"
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
)

// Kind is what a reference is to.
type Kind uint8

// The kinds of references.
const (
	Module       Kind = iota // require('name'), import, export from, import('name'), require.resolve('name')
	Global                   // a name that no scope of the file declares
	GlobalMember             // a member that is called of such a name
	ModuleMember             // a member that is called of, or taken from, what require('name') gives
	Function                 // Runtime.getFunctions()['name']
	Asset                    // Runtime.getAssets()['/name']
)

// A Reference is one place where code asks for something.
type Reference struct {
	Kind   Kind
	Name   string // the specifier, the global, or the key
	Member string // of the kinds that have one
	At     file.Idx
	// Guarded means that the code is prepared for its absence: it is asked for
	// in a try statement with a catch, or behind a test with typeof.
	Guarded bool
	// Later means that it stands in a function, and so is not asked for when
	// the file is loaded.
	Later bool
}

// A File is what was found in one.
type File struct {
	References []Reference // in the order of the text, nearly
	Provided   []string    // globals that the code sets
}

// Find reads the tree of a file that is wrapped in a function with the
// parameter require. What stands before the offset from, counted as in
// [file.Idx], does not count.
func Find(prg *ast.Program, from file.Idx) *File {
	f := &finder{from: from, tested: make(map[string]bool), skip: make(map[any]bool)}
	f.walk(reflect.ValueOf(prg.Body))
	for i := range f.found.References {
		r := &f.found.References[i]
		if r.Kind == Global || r.Kind == GlobalMember {
			r.Guarded = f.tested[r.Name] || f.tested[r.Name+"."+r.Member]
		}
	}
	return &f.found
}

type finder struct {
	from   file.Idx
	found  File
	scopes []*scope
	// tested are the globals, and members of them, whose presence is looked at.
	tested map[string]bool
	// skip are nodes that are no references, or were counted already.
	skip      map[any]bool
	immediate map[any]bool // functions that are called where they stand
	guards    int          // of the innermost function
	depth     int          // of functions that are not called where they stand
}

func (f *finder) add(kind Kind, name, member string, at file.Idx) {
	if at <= f.from || len(name) > 4096 {
		return
	}
	f.found.References = append(f.found.References, Reference{Kind: kind, Name: name, Member: member, At: at,
		Guarded: f.guards > 0 && kind <= ModuleMember, Later: f.depth > 1})
}

var astPackage = reflect.TypeFor[ast.Program]().PkgPath()

func (f *finder) walk(v reflect.Value) {
	switch v.Kind() {
	case reflect.Interface:
		if !v.IsNil() {
			f.walk(v.Elem())
		}
	case reflect.Pointer:
		if !v.IsNil() && v.Type().Elem().PkgPath() == astPackage {
			f.node(v)
		}
	case reflect.Struct:
		f.fields(v)
	case reflect.Slice:
		for i := range v.Len() {
			f.walk(v.Index(i))
		}
	}
}

func (f *finder) fields(v reflect.Value) {
	for i := range v.NumField() {
		// A function literal lists its declarations a second time.
		if field := v.Type().Field(i); field.IsExported() && field.Name != "DeclarationList" {
			f.walk(v.Field(i))
		}
	}
}

// children visits what a node consists of.
func (f *finder) children(v reflect.Value) { f.fields(v.Elem()) }

func (f *finder) node(v reflect.Value) {
	switch n := v.Interface().(type) {
	case *ast.Identifier:
		f.identifier(n)
		return
	case *ast.PropertyShort:
		f.identifier(&n.Name)
		f.walk(reflect.ValueOf(&n.Initializer).Elem())
		return
	case *ast.FunctionLiteral:
		f.function(n, n.Name, n.ParameterList, n.DeclarationList, n.Body.List, v)
		return
	case *ast.ArrowFunctionLiteral:
		var body []ast.Statement
		if b, ok := n.Body.(*ast.BlockStatement); ok {
			body = b.List
		}
		f.function(n, nil, n.ParameterList, n.DeclarationList, body, v)
		return
	case *ast.ClassLiteral:
		f.scoped(v, func(s *scope) { s.name(n.Name) })
		return
	case *ast.ClassStaticBlock:
		f.scoped(v, func(s *scope) { f.hoisted(s, n.DeclarationList) })
		return
	case *ast.BlockStatement:
		f.scoped(v, func(s *scope) { f.lexical(s, n.List) })
		return
	case *ast.SwitchStatement:
		f.scoped(v, func(s *scope) {
			for _, c := range n.Body {
				f.lexical(s, c.Consequent)
			}
		})
		return
	case *ast.CatchStatement:
		f.scoped(v, func(s *scope) { s.target(n.Parameter) })
		return
	case *ast.ForStatement:
		f.scoped(v, func(s *scope) {
			if d, ok := n.Initializer.(*ast.ForLoopInitializerLexicalDecl); ok {
				f.bindings(s, d.LexicalDeclaration.List)
			}
		})
		return
	case *ast.ForInStatement:
		f.scoped(v, func(s *scope) { s.into(n.Into) })
		return
	case *ast.ForOfStatement:
		f.scoped(v, func(s *scope) { s.into(n.Into) })
		return
	case *ast.TryStatement:
		f.guarded(n.Catch != nil, reflect.ValueOf(n.Body))
		f.walk(reflect.ValueOf(n.Catch))
		f.walk(reflect.ValueOf(n.Finally))
		return
	case *ast.IfStatement:
		f.walk(reflect.ValueOf(n.Test))
		f.guarded(testsType(n.Test), reflect.ValueOf(n.Consequent), reflect.ValueOf(n.Alternate))
		return
	case *ast.ConditionalExpression:
		f.walk(reflect.ValueOf(n.Test))
		f.guarded(testsType(n.Test), reflect.ValueOf(n.Consequent), reflect.ValueOf(n.Alternate))
		return
	case *ast.BinaryExpression:
		f.binary(n)
		return
	case *ast.UnaryExpression:
		f.unary(n)
	case *ast.AssignExpression:
		f.assignment(n)
	case *ast.Binding:
		f.taken(n)
	case *ast.CallExpression:
		f.call(n)
	case *ast.NewExpression:
		f.callee(n.Callee)
	case *ast.BracketExpression:
		if s, ok := n.Member.(*ast.StringLiteral); ok {
			f.key(n.Left, s.Value.String(), s.Idx)
		}
	case *ast.DotExpression:
		f.key(n.Left, n.Identifier.Name.String(), n.Identifier.Idx)
		if name, ok := f.ofGlobal(n); ok && !f.skip[n] {
			f.tested[name] = true
		}
	case *ast.BranchStatement, *ast.MetaProperty:
		return
	case *ast.LabelledStatement:
		f.walk(reflect.ValueOf(n.Statement))
		return
	}
	f.children(v)
}

// guarded visits code that is prepared for what it asks for not to be there.
func (f *finder) guarded(yes bool, list ...reflect.Value) {
	if yes {
		f.guards++
		defer func() { f.guards-- }()
	}
	for _, v := range list {
		if v.IsValid() {
			f.walk(v)
		}
	}
}

func (f *finder) identifier(n *ast.Identifier) {
	if f.skip[n] {
		return
	}
	if name := n.Name.String(); f.lookup(name) == nil {
		f.add(Global, name, "", n.Idx)
	}
}

// function visits a function with a scope of its own.
func (f *finder) function(n any, name *ast.Identifier, params *ast.ParameterList, hoisted []*ast.VariableDeclaration, body []ast.Statement, v reflect.Value) {
	guards := f.guards
	if !f.immediate[n] {
		f.depth++
		f.guards = 0
		defer func() { f.depth-- }()
	}
	f.scoped(v, func(s *scope) {
		s.name(name)
		s.wrapper = len(f.scopes) == 1
		if params != nil {
			for _, b := range params.List {
				s.target(b.Target)
			}
			s.expression(params.Rest)
		}
		f.hoisted(s, hoisted)
		f.lexical(s, body)
		s.nested(body)
	})
	f.guards = guards
}

// called marks a function that is called where it stands, and those that it is
// called with: a module of the kind that runs everywhere is one.
func (f *finder) called(n *ast.CallExpression) {
	callee := n.Callee
	if d, ok := callee.(*ast.DotExpression); ok && (d.Identifier.Name == "call" || d.Identifier.Name == "apply") {
		callee = d.Left
	}
	mark := func(e ast.Expression) bool {
		switch e.(type) {
		case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral:
			if f.immediate == nil {
				f.immediate = make(map[any]bool)
			}
			f.immediate[e] = true
			return true
		}
		return false
	}
	if mark(callee) {
		for _, a := range n.ArgumentList {
			mark(a)
		}
	}
}

// testsType reports whether an expression asks for the type of something that
// may not be there. What every module has does not count.
func testsType(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.BinaryExpression:
		return testsType(e.Left) || testsType(e.Right)
	case *ast.UnaryExpression:
		if e.Operator != token.TYPEOF {
			return testsType(e.Operand)
		}
		id, ok := e.Operand.(*ast.Identifier)
		return !ok || !strings.Contains(" exports module require define ", " "+id.Name.String()+" ")
	}
	return false
}

func (f *finder) binary(n *ast.BinaryExpression) {
	if s, ok := n.Left.(*ast.StringLiteral); ok && n.Operator == token.IN {
		if name, ok := f.globalPath(n.Right); ok {
			f.tested[strings.TrimPrefix(name+"."+s.Value.String(), ".")] = true
		}
	}
	f.walk(reflect.ValueOf(n.Left))
	logical := n.Operator == token.LOGICAL_AND || n.Operator == token.LOGICAL_OR
	f.guarded(logical && testsType(n.Left), reflect.ValueOf(n.Right))
}

func (f *finder) unary(n *ast.UnaryExpression) {
	if n.Operator != token.TYPEOF {
		return
	}
	if name, ok := f.globalPath(n.Operand); ok && name != "" {
		f.tested[name] = true
		f.skip[n.Operand] = true
	}
}

// globalPath is what an expression means that names a global, or a member of
// one: its path, and "" for globalThis.
func (f *finder) globalPath(e ast.Expression) (path string, ok bool) {
	switch e := e.(type) {
	case *ast.Identifier:
		name := e.Name.String()
		if f.lookup(name) != nil {
			return "", false
		}
		if isGlobalObject(name) {
			name = ""
		}
		return name, true
	case *ast.DotExpression:
		left, ok := f.globalPath(e.Left)
		if !ok || strings.Contains(left, ".") {
			return "", false
		}
		return strings.TrimPrefix(left+"."+e.Identifier.Name.String(), "."), true
	}
	return "", false
}

func isGlobalObject(name string) bool { return name == "globalThis" || name == "global" }

// ofGlobal is the name x of globalThis.x.
func (f *finder) ofGlobal(n *ast.DotExpression) (string, bool) {
	left, ok := n.Left.(*ast.Identifier)
	if !ok || !isGlobalObject(left.Name.String()) || f.lookup(left.Name.String()) != nil {
		return "", false
	}
	return n.Identifier.Name.String(), true
}

func (f *finder) assignment(n *ast.AssignExpression) {
	if path, ok := f.globalPath(n.Left); ok && path != "" {
		f.found.Provided = append(f.found.Provided, path)
		f.skip[n.Left] = true
	}
}
