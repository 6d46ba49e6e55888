package runtime

import (
	"reflect"
	"regexp"
	"strings"
	"sync"

	"github.com/dop251/goja/ast"
)

// traits are what is known of a function from its text alone, before it runs.
type traits struct {
	// reflective means that the function, or a file that it loads, may do what
	// a goja dynamic object cannot take: freeze it, define an accessor on it,
	// give it a symbol key. Its event and context are then plain objects, which
	// are slower to make.
	reflective bool
	// names are the guarded built-ins that the code mentions. In code that may
	// reach a built-in without its name in the text, anyName is set.
	names   map[string]bool
	anyName bool
	// sources are the texts of all files that were read.
	sources []string
}

// mentions reports whether the function may use a built-in by its name.
func (t *traits) mentions(name string) bool { return t.anyName || t.names[name] }

// reflectiveWords are those without which no script can do such a thing. Code
// that makes code (eval, Function) may hold any of them.
var reflectiveWords = []string{
	"freeze", "seal", "preventExtensions", "defineProp", "Symbol", "__define", "Reflect", "Proxy", "eval", "constructor",
	"getOwnProperty", "setPrototypeOf", "__proto__", "structuredClone",
}

var (
	// Runtime.getFunctions and Functions are not it.
	functionWord   = regexp.MustCompile(`\bFunction\b`)
	requireCall    = regexp.MustCompile(`\brequire\b`)
	requireLiteral = regexp.MustCompile(`\brequire\(\s*(?:'([^'\\]*)'|"([^"\\]*)")\s*\)`)
)

// textTraits are what the text of one file tells, read when it is first wanted
// and shared with all services that have the file.
type textTraits struct {
	once       sync.Once
	reflective bool
	anyName    bool
	names      []string // the guarded built-ins that it mentions
	requires   []string // what it requires by a literal
}

func (p *program) textTraits() *textTraits {
	t := p.traits
	t.once.Do(func() { t.read(p) })
	return t
}

func (t *textTraits) read(p *program) {
	for _, w := range reflectiveWords {
		if strings.Contains(p.source, w) {
			t.reflective = true
			return
		}
	}
	literals := requireLiteral.FindAllStringSubmatch(p.source, -1)
	if functionWord.MatchString(p.source) || len(literals) != len(requireCall.FindAllStringIndex(p.source, -1)) {
		t.reflective = true
		return
	}
	t.anyName = p.computed || strings.Contains(p.source, `\u`) || strings.Contains(p.source, `\x`)
	for _, n := range guarded {
		if strings.Contains(p.source, n) {
			t.names = append(t.names, n)
		}
	}
	for _, m := range literals {
		t.requires = append(t.requires, m[1]+m[2])
	}
}

// closure reads the traits of a file and of all that it requires by a literal
// relative path. What cannot be followed may do anything.
func (c *compiler) closure(name string) traits {
	t := traits{names: make(map[string]bool)}
	seen := make(map[string]bool)
	var visit func(name string)
	visit = func(name string) {
		if seen[name] || t.reflective {
			return
		}
		seen[name] = true
		p, err := c.file(name)
		if err != nil {
			t.reflective = true
			return
		}
		if p.json != nil {
			return
		}
		t.sources = append(t.sources, p.source)
		text := p.textTraits()
		if text.reflective {
			t.reflective = true
			return
		}
		t.anyName = t.anyName || text.anyName
		for _, n := range text.names {
			t.names[n] = true
		}
		for _, spec := range text.requires {
			if !isRelative(spec) {
				t.reflective = t.reflective || spec != "twilio"
				continue
			}
			target, err := c.files.resolve(spec, name, requireConditions)
			if err != nil {
				t.reflective = true
				return
			}
			visit(target)
		}
	}
	visit(name)
	t.anyName = t.anyName || t.reflective
	return t
}

// computesNames reports whether code reads a property whose name is not a
// literal, so that it can reach any. Code before an offset does not count.
func computesNames(prg *ast.Program, from int) (yes bool) {
	walk(reflect.ValueOf(prg.Body), func(n any) {
		switch n := n.(type) {
		case *ast.BracketExpression:
			switch n.Member.(type) {
			case *ast.NumberLiteral, *ast.StringLiteral:
			default:
				yes = yes || int(n.RightBracket) > from
			}
		case *ast.PropertyKeyed:
			yes = yes || n.Computed && int(n.Key.Idx0()) > from
		case *ast.WithStatement:
			yes = true
		}
	})
	return yes
}
