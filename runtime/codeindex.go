package runtime

import (
	"reflect"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"
)

// A codeIndex is what stacks need to know of a file's code and goja does not
// keep. It is made when the first stack that shows the file is read. Offsets
// are in bytes of the program's source.
type codeIndex struct {
	lines     []int // where each line begins
	functions []functionInfo
	awaits    []span
}

type span struct{ start, end int }

// functionInfo is a function literal, a method or a class's constructor.
type functionInfo struct {
	span
	name   string // as V8 shows it: its own, or the one inferred from what it is assigned to
	class  string // whose method it is
	kind   functionKind
	async  bool
	isName bool // name is the function's own, and not inferred
}

type functionKind uint8

const (
	plainFunction functionKind = iota
	constructorFunction
	accessorFunction // its name begins with get or set
	privateFunction
)

// indexOf returns the index of a program.
func indexOf(p *program) *codeIndex {
	if x := p.index.Load(); x != nil {
		return x
	}
	x := newCodeIndex(p.source)
	p.index.Store(x)
	return x
}

func newCodeIndex(source string) (x *codeIndex) {
	x = &codeIndex{lines: []int{0}}
	for i := 0; i < len(source); i++ {
		switch c := source[i]; {
		case c == '\r' && i+1 < len(source) && source[i+1] == '\n':
		case c == '\n' || c == '\r':
			x.lines = append(x.lines, i+1)
		case c == 0xe2 && i+2 < len(source) && source[i+1] == 0x80 && source[i+2]|1 == 0xa9:
			x.lines = append(x.lines, i+3)
		}
	}
	prg := parseSource(source)
	if prg == nil {
		return x
	}
	n := namer{names: make(map[any]inferred)}
	walk(reflect.ValueOf(prg.Body), func(node any) { n.visit(x, node) })
	sort.SliceStable(x.functions, func(i, j int) bool { return x.functions[i].start < x.functions[j].start })
	for i := range x.functions {
		f := &x.functions[i]
		if f.isName || f.class != "" || f.name == "" {
			continue
		}
		// V8 takes an enclosing function with a capital letter for a class.
		for j := i - 1; j >= 0; j-- {
			if o := &x.functions[j]; o.end >= f.end {
				if r, _ := utf8.DecodeRuneInString(o.name); o.isName && unicode.IsUpper(r) && f.name != o.name {
					f.name = o.name + "." + f.name
				}
				break
			}
		}
	}
	return x
}

// parseSource is the tree of a program's source, its offsets moved by
// len(moduleHead)+1; nil when there is none.
func parseSource(source string) (prg *ast.Program) {
	defer func() {
		if recover() != nil {
			prg = nil // goja's parser panics on some inputs
		}
	}()
	if strings.HasPrefix(source, "#!") {
		source = "//" + source[2:]
	}
	text := moduleHead + source
	if !strings.HasSuffix(source, moduleTail) {
		text += moduleTail
	}
	prg, err := parser.ParseFile(nil, "", text, 0, parserOptions...)
	if err != nil {
		return nil
	}
	return prg
}

// sourceSpan is where a node stands in the source.
func sourceSpan(n ast.Node) (s span) {
	defer func() { _ = recover() }() // some nodes without children have no end
	const moved = len(moduleHead) + 1
	return span{int(n.Idx0()) - moved, int(n.Idx1()) - moved}
}

// inferred is the name that a function gets from where it stands.
type inferred struct {
	name  string
	class string
	kind  functionKind
	own   bool // it becomes the function's name property
}

// A namer gives functions the names that V8 shows in stacks.
type namer struct{ names map[any]inferred }

func (n *namer) give(e ast.Node, i inferred) {
	switch e.(type) {
	case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassLiteral:
		if _, ok := n.names[e]; !ok {
			n.names[e] = i
		}
	}
}

func (n *namer) visit(x *codeIndex, node any) {
	switch node := node.(type) {
	case *ast.AssignExpression:
		name := dotted(node.Left)
		_, own := node.Left.(*ast.Identifier)
		n.give(node.Right, inferred{name: name, own: own})
	case *ast.Binding:
		if id, ok := node.Target.(*ast.Identifier); ok && node.Initializer != nil {
			n.give(node.Initializer, inferred{name: id.Name.String(), own: true})
		}
	case *ast.PropertyKeyed:
		n.give(node.Value, memberName(node.Key, node.Computed, node.Kind))
	case *ast.ClassLiteral:
		n.class(x, node)
	case *ast.FunctionLiteral:
		f := functionInfo{span: sourceSpan(node), async: node.Async, class: n.names[node].class, kind: n.names[node].kind}
		f.name, f.isName = n.names[node].name, n.names[node].own
		if node.Name != nil {
			f.name, f.isName = node.Name.Name.String(), true
		}
		if f.start < 0 {
			break // the module itself
		}
		x.functions = append(x.functions, f)
	case *ast.ArrowFunctionLiteral:
		i := n.names[node]
		x.functions = append(x.functions, functionInfo{span: sourceSpan(node), async: node.Async, name: i.name, class: i.class, isName: i.own})
	case *ast.AwaitExpression:
		x.awaits = append(x.awaits, sourceSpan(node))
	}
}

func (n *namer) class(x *codeIndex, c *ast.ClassLiteral) {
	name := n.names[c].name
	if c.Name != nil {
		name = c.Name.Name.String()
	}
	constructed := false
	for _, e := range c.Body {
		switch e := e.(type) {
		case *ast.MethodDefinition:
			i := memberName(e.Key, e.Computed, e.Kind)
			i.class = name
			if i.name == "constructor" && !e.Static {
				i.name, i.kind = name, constructorFunction
				constructed = true
			}
			n.give(e.Body, i)
		case *ast.FieldDefinition:
			if e.Initializer != nil {
				i := memberName(e.Key, e.Computed, ast.PropertyKindValue)
				i.class = name
				n.give(e.Initializer, i)
			}
		}
	}
	if !constructed {
		x.functions = append(x.functions, functionInfo{span: sourceSpan(c), name: name, class: name, kind: constructorFunction, isName: true})
	}
}

// memberName is the name of a method by its key.
func memberName(key ast.Expression, computed bool, kind ast.PropertyKind) inferred {
	i := inferred{own: true}
	switch k := key.(type) {
	case *ast.StringLiteral:
		i.name = k.Value.String()
	case *ast.NumberLiteral:
		i.name = k.Literal
	case *ast.PrivateIdentifier:
		i.name, i.kind = "#"+k.Name.String(), privateFunction
	case *ast.Identifier:
		if !computed {
			i.name = k.Name.String()
		}
	}
	switch kind {
	case ast.PropertyKindGet:
		i.name, i.kind = "get "+i.name, accessorFunction
	case ast.PropertyKindSet:
		i.name, i.kind = "set "+i.name, accessorFunction
	}
	return i
}

// dotted is what V8 calls a function that is assigned to a member: prototype
// and this are left out.
func dotted(e ast.Expression) string {
	switch e := e.(type) {
	case *ast.Identifier:
		return e.Name.String()
	case *ast.DotExpression:
		left, name := dotted(e.Left), e.Identifier.Name.String()
		if name == "prototype" {
			return left
		}
		if left != "" {
			return left + "." + name
		}
		return name
	case *ast.BracketExpression:
		left := dotted(e.Left)
		if s, ok := e.Member.(*ast.StringLiteral); ok {
			if left != "" {
				return left + "." + s.Value.String()
			}
			return s.Value.String()
		}
		return left
	}
	return ""
}

// function is the innermost one around an offset; nil for the module's code.
func (x *codeIndex) function(at int) *functionInfo {
	for i := sort.Search(len(x.functions), func(i int) bool { return x.functions[i].start > at }) - 1; i >= 0; i-- {
		if x.functions[i].end > at {
			return &x.functions[i]
		}
	}
	return nil
}

// await is the innermost await expression around an offset within a function.
func (x *codeIndex) await(f *functionInfo, at int) (start int, ok bool) {
	for _, a := range x.awaits {
		if a.start <= at && at < a.end && (f == nil || a.start >= f.start) {
			start, ok = a.start, true
		}
	}
	return start, ok
}

// resumed reports whether code at an offset of an async function runs after one
// of the function's awaits, as far as the text tells.
func (x *codeIndex) resumed(f *functionInfo, at int) bool {
	for _, a := range x.awaits {
		if a.end <= at && a.start >= f.start && x.function(a.start) == f {
			return true
		}
	}
	return false
}

// offset is where a position in bytes, from 1, is; ok is false for one outside.
func (x *codeIndex) offset(line, column int) (at int, ok bool) {
	if line < 1 || line > len(x.lines) || column < 1 {
		return 0, false
	}
	return x.lines[line-1] + column - 1, true
}

// position is the line and the column, in UTF-16 units, of an offset.
func (x *codeIndex) position(source string, at int) (line, column int) {
	at = min(max(at, 0), len(source))
	line = sort.Search(len(x.lines), func(i int) bool { return x.lines[i] > at })
	return line, utf16Column(source[x.lines[line-1]:at], at-x.lines[line-1])
}
