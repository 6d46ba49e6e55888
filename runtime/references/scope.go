package references

import (
	"reflect"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
)

// A scope is the names that a function, a block or a class declares, with what
// is known of their values.
type scope struct {
	names   map[string]value
	wrapper bool // that of the file itself
}

// A value is what a variable is known to hold.
type value struct {
	kind valueKind
	name string // the specifier of a module
}

type valueKind uint8

const (
	unknown   valueKind = iota
	moduleOf            // what require('name') gives
	functions           // what Runtime.getFunctions() gives
	assets              // what Runtime.getAssets() gives
)

func (s *scope) declare(name string, v value) {
	if s.names == nil {
		s.names = make(map[string]value)
	}
	s.names[name] = v
}

func (s *scope) name(id *ast.Identifier) {
	if id != nil {
		s.declare(id.Name.String(), value{})
	}
}

// target declares what a binding binds.
func (s *scope) target(t ast.BindingTarget) {
	if e, ok := t.(ast.Expression); ok {
		s.expression(e)
	}
}

// expression declares the names of a pattern.
func (s *scope) expression(e ast.Expression) {
	switch e := e.(type) {
	case *ast.Identifier:
		s.name(e)
	case *ast.Binding:
		s.target(e.Target)
	case *ast.AssignExpression:
		s.expression(e.Left)
	case *ast.SpreadElement:
		s.expression(e.Expression)
	case *ast.ArrayPattern:
		for _, element := range e.Elements {
			s.expression(element)
		}
		s.expression(e.Rest)
	case *ast.ObjectPattern:
		for _, p := range e.Properties {
			switch p := p.(type) {
			case *ast.PropertyShort:
				s.name(&p.Name)
			case *ast.PropertyKeyed:
				s.expression(p.Value)
			}
		}
		s.expression(e.Rest)
	}
}

func (s *scope) into(into ast.ForInto) {
	if d, ok := into.(*ast.ForDeclaration); ok {
		s.target(d.Target)
	}
}

// nested declares the functions that blocks declare, which a function of sloppy
// code has too.
func (s *scope) nested(list []ast.Statement) {
	for _, statement := range list {
		switch n := statement.(type) {
		case *ast.FunctionDeclaration:
			s.name(n.Function.Name)
		case *ast.BlockStatement:
			s.nested(n.List)
		case *ast.IfStatement:
			s.nested([]ast.Statement{n.Consequent, n.Alternate})
		case *ast.TryStatement:
			s.nested([]ast.Statement{n.Body})
		}
	}
}

func (f *finder) hoisted(s *scope, list []*ast.VariableDeclaration) {
	for _, d := range list {
		f.bindings(s, d.List)
	}
}

// lexical declares what a list of statements declares for its block.
func (f *finder) lexical(s *scope, list []ast.Statement) {
	for _, statement := range list {
		switch n := statement.(type) {
		case *ast.LexicalDeclaration:
			f.bindings(s, n.List)
		case *ast.ClassDeclaration:
			s.name(n.Class.Name)
		case *ast.FunctionDeclaration:
			s.name(n.Function.Name)
		}
	}
}

func (f *finder) bindings(s *scope, list []*ast.Binding) {
	for _, b := range list {
		if id, ok := b.Target.(*ast.Identifier); ok {
			s.declare(id.Name.String(), f.value(b.Initializer))
			continue
		}
		s.target(b.Target)
	}
}

// scoped visits the children of a node in a scope of its own.
func (f *finder) scoped(v reflect.Value, declare func(*scope)) {
	s := new(scope)
	f.scopes = append(f.scopes, s)
	declare(s)
	f.children(v)
	f.scopes = f.scopes[:len(f.scopes)-1]
}

// lookup is the innermost scope that declares a name; nil when none does.
func (f *finder) lookup(name string) *scope {
	for i := len(f.scopes) - 1; i >= 0; i-- {
		if _, ok := f.scopes[i].names[name]; ok {
			return f.scopes[i]
		}
	}
	return nil
}

// value is what is known of the value of an expression.
func (f *finder) value(e ast.Expression) value {
	switch e := e.(type) {
	case *ast.Identifier:
		if s := f.lookup(e.Name.String()); s != nil {
			return s.names[e.Name.String()]
		}
	case *ast.DotExpression:
		// What esbuild makes of import x from 'y' uses y.default.
		if v := f.value(e.Left); v.kind == moduleOf && e.Identifier.Name == "default" {
			return v
		}
	case *ast.CallExpression:
		if specifier, ok := f.required(e); ok {
			return value{moduleOf, specifier.Value.String()}
		}
		switch callee := e.Callee.(type) {
		case *ast.Identifier:
			if callee.Name == "__toESM" && len(e.ArgumentList) > 0 {
				return f.value(e.ArgumentList[0])
			}
		case *ast.DotExpression:
			if path, ok := f.globalPath(callee); ok {
				switch path {
				case "Runtime.getFunctions":
					return value{kind: functions}
				case "Runtime.getAssets":
					return value{kind: assets}
				}
			}
		}
	}
	return value{}
}

// required is the literal specifier of a call of the file's own require.
func (f *finder) required(n *ast.CallExpression) (*ast.StringLiteral, bool) {
	callee := n.Callee
	if d, ok := callee.(*ast.DotExpression); ok && d.Identifier.Name == "resolve" {
		callee = d.Left
	}
	id, ok := callee.(*ast.Identifier)
	if !ok || id.Name != "require" || len(n.ArgumentList) == 0 {
		return nil, false
	}
	if s := f.lookup("require"); s == nil || !s.wrapper {
		return nil, false
	}
	return literal(n.ArgumentList[0])
}

func literal(e ast.Expression) (*ast.StringLiteral, bool) {
	switch e := e.(type) {
	case *ast.StringLiteral:
		return e, true
	case *ast.TemplateLiteral:
		if len(e.Expressions) == 0 && len(e.Elements) == 1 && e.Tag == nil && e.Elements[0].Valid {
			return &ast.StringLiteral{Idx: e.OpenQuote, Value: e.Elements[0].Parsed}, true
		}
	}
	return nil, false
}

func (f *finder) call(n *ast.CallExpression) {
	f.called(n)
	if s, ok := f.required(n); ok {
		f.add(Module, s.Value.String(), "", s.Idx)
		return
	}
	f.callee(n.Callee)
	if path, ok := f.globalPath(n.Callee); ok && (path == "Object.defineProperty" || path == "Reflect.defineProperty") && len(n.ArgumentList) > 1 {
		object, ok := f.globalPath(n.ArgumentList[0])
		if name, isLiteral := literal(n.ArgumentList[1]); ok && isLiteral && object == "" {
			f.found.Provided = append(f.found.Provided, name.Value.String())
		}
	}
}

// callee counts the member that a call calls. What is only read may be tested
// for.
func (f *finder) callee(e ast.Expression) {
	if s, ok := e.(*ast.SequenceExpression); ok && len(s.Sequence) == 2 {
		e = s.Sequence[1] // what esbuild makes of the call of an import
	}
	d, ok := e.(*ast.DotExpression)
	if !ok {
		return
	}
	member := d.Identifier.Name.String()
	if v := f.value(d.Left); v.kind == moduleOf {
		if member != "default" {
			f.add(ModuleMember, v.name, member, d.Identifier.Idx)
		}
		return
	}
	if name, ok := f.ofGlobal(d); ok {
		f.skip[d] = true
		f.add(Global, name, "", d.Identifier.Idx)
		return
	}
	if name, ok := f.globalPath(d.Left); ok && name != "" {
		f.add(GlobalMember, name, member, d.Identifier.Idx)
	}
}

// taken counts what is taken out of a module by its name.
func (f *finder) taken(n *ast.Binding) {
	if id, ok := n.Target.(*ast.Identifier); ok {
		f.skip[id] = true
		return
	}
	p, ok := n.Target.(*ast.ObjectPattern)
	if !ok {
		return
	}
	v := f.value(n.Initializer)
	if v.kind != moduleOf {
		return
	}
	for _, property := range p.Properties {
		switch property := property.(type) {
		case *ast.PropertyShort:
			if property.Initializer == nil {
				f.add(ModuleMember, v.name, property.Name.Name.String(), property.Name.Idx)
			}
		case *ast.PropertyKeyed:
			if key, ok := property.Key.(*ast.StringLiteral); ok && !property.Computed {
				f.add(ModuleMember, v.name, key.Value.String(), key.Idx)
			}
		}
	}
}

// key counts what is looked up in the functions and assets of the service.
func (f *finder) key(object ast.Expression, key string, at file.Idx) {
	switch f.value(object).kind {
	case functions:
		f.add(Function, key, "", at)
	case assets:
		f.add(Asset, key, "", at)
	}
}
