package runtime

import (
	"strings"

	"github.com/dop251/goja/ast"
)

const iteratorRead = " is not iterable (cannot read property Symbol(Symbol.iterator))"

func wordIterable(e *engineError) string {
	null := e.text != "object is not iterable"
	f := &e.frames[0]
	c := readCall(e.source(), e.top.at)
	if f.native || c.construct {
		if a, ok := e.argument(0); ok {
			if shown := e.valueText(a); shown != "" {
				return shown + iteratorRead
			}
		}
		return ""
	}
	text := ""
	note := func(at ast.Node, s string) {
		if sp := sourceSpan(at); sp.start <= e.top.at && e.top.at < max(sp.end, sp.start+1) {
			text = s
		}
	}
	pattern := func(target ast.Node, v ast.Expression) {
		if _, ok := target.(*ast.ArrayPattern); !ok || v == nil {
			return
		}
		s := rendered(v) + " is not iterable"
		switch v.(type) {
		case *ast.DotExpression, *ast.BracketExpression:
			if s = ""; null {
				s = e.nullish(v) + iteratorRead
			}
		}
		note(target, s)
		note(v, s)
	}
	e.find(func(n any) {
		switch n := n.(type) {
		case *ast.ForOfStatement:
			s := rendered(n.Source) + " is not iterable"
			if _, ok := n.Source.(*ast.CallExpression); ok {
				s = strings.TrimSuffix(rendered(n.Source), "(...)") + " is not a function or its return value is not iterable"
			}
			if e.at(int(n.For)) == e.top.at {
				text = s
			} else {
				note(n.Source, s)
			}
		case *ast.Binding:
			pattern(n.Target, n.Initializer)
		case *ast.AssignExpression:
			if _, ok := n.Left.(*ast.ArrayPattern); ok {
				if null {
					note(n, e.nullish(n.Right)+iteratorRead)
				}
			}
		case *ast.ArrayLiteral:
			for _, v := range n.Value {
				if s, ok := v.(*ast.SpreadElement); ok {
					note(s.Expression, rendered(s.Expression)+" is not iterable")
				}
			}
		case *ast.CallExpression:
			for _, v := range n.ArgumentList {
				if s, ok := v.(*ast.SpreadElement); ok {
					text := "Spread syntax requires ...iterable[Symbol.iterator] to be a function"
					if null {
						text = rendered(s.Expression) + " is not iterable (cannot read property undefined)"
					}
					note(s.Expression, text)
				}
			}
		case *ast.FunctionLiteral:
			if e.at(int(n.Function)) == e.top.at && null {
				text = "undefined" + iteratorRead
			}
		}
	})
	return text
}

func wordDestructure(e *engineError) string {
	if f := &e.frames[0]; f.native {
		switch kind := nativeTypes[f.name]; {
		case f.name == "fromEntries":
			return "undefined is not iterable"
		case f.name == "setPrototypeOf":
			return "Object.setPrototypeOf called on null or undefined"
		case f.name == "trim" || kind == "String":
			return "String.prototype." + f.name + " called on null or undefined"
		}
		return ""
	}
	text := ""
	word := func(p *ast.ObjectPattern, v ast.Expression, shown, kind string) {
		name := ""
		if len(p.Properties) > 0 {
			switch m := p.Properties[0].(type) {
			case *ast.PropertyShort:
				name = m.Name.Name.String()
			case *ast.PropertyKeyed:
				if s, ok := m.Key.(*ast.StringLiteral); ok {
					name = s.Value.String()
				}
			}
		}
		if v != nil {
			shown, kind = rendered(v), e.nullish(v)
		}
		if name == "" {
			text = "Cannot destructure '" + shown + "' as it is " + kind + "."
			return
		}
		text = "Cannot destructure property '" + name + "' of '" + shown + "' as it is " + kind + "."
	}
	within := func(n ast.Node) bool {
		sp := sourceSpan(n)
		return sp.start <= e.top.at && e.top.at < max(sp.end, sp.start+1)
	}
	nested := func(p *ast.ObjectPattern) {
		for _, m := range p.Properties {
			k, ok := m.(*ast.PropertyKeyed)
			if !ok {
				continue
			}
			if inner, ok := k.Value.(*ast.ObjectPattern); ok && len(inner.Properties) > 0 && within(inner) {
				if s, ok := inner.Properties[0].(*ast.PropertyShort); ok {
					text = "Cannot read properties of undefined (reading '" + s.Name.Name.String() + "')"
				}
			}
		}
	}
	parameters := func(list *ast.ParameterList, fn ast.Node) {
		if list == nil || sourceSpan(fn).start != e.top.at {
			return
		}
		for _, b := range list.List {
			if p, ok := b.Target.(*ast.ObjectPattern); ok {
				word(p, nil, "undefined", "undefined")
				return
			}
		}
	}
	e.find(func(n any) {
		switch n := n.(type) {
		case *ast.Binding:
			if p, ok := n.Target.(*ast.ObjectPattern); ok {
				if n.Initializer != nil && (within(n.Target) || within(n.Initializer)) {
					word(p, n.Initializer, "", "")
				}
				nested(p)
			}
		case *ast.VariableStatement:
			if e.at(int(n.Var)) == e.top.at && len(n.List) > 0 {
				if p, ok := n.List[0].Target.(*ast.ObjectPattern); ok && n.List[0].Initializer != nil {
					word(p, n.List[0].Initializer, "", "")
				}
			}
		case *ast.LexicalDeclaration:
			if e.at(int(n.Idx)) == e.top.at && len(n.List) > 0 {
				if p, ok := n.List[0].Target.(*ast.ObjectPattern); ok && n.List[0].Initializer != nil {
					word(p, n.List[0].Initializer, "", "")
				}
			}
		case *ast.AssignExpression:
			if p, ok := n.Left.(*ast.ObjectPattern); ok && within(n) {
				word(p, n.Right, "", "")
			}
		case *ast.FunctionLiteral:
			parameters(n.ParameterList, n)
		case *ast.ArrowFunctionLiteral:
			parameters(n.ParameterList, n)
		}
	})
	return text
}
