package runtime

import (
	"path"
	"regexp"
	"strings"
)

// traits are what is known of a function from its text alone, before it runs.
type traits struct {
	// reflective means that the function, or a file that it loads, may do what
	// a goja dynamic object cannot take: freeze it, define an accessor on it,
	// give it a symbol key. Its event and context are then plain objects, which
	// are slower to make.
	reflective bool
}

// reflectiveWords are those without which no script can do such a thing. Code
// that makes code (eval, Function) may hold any of them.
var reflectiveWords = []string{
	"freeze", "seal", "preventExtensions", "defineProp", "Symbol", "__define", "Reflect", "Proxy", "eval", "Function", "constructor",
	"getOwnPropertyDescriptor", "setPrototypeOf", "__proto__", "structuredClone",
}

var (
	requireCall    = regexp.MustCompile(`\brequire\b`)
	requireLiteral = regexp.MustCompile(`\brequire\(\s*(?:'([^'\\]*)'|"([^"\\]*)")\s*\)`)
)

// closure reads the traits of a file and of all that it requires by a literal
// relative path. What cannot be followed counts as reflective.
func (c *compiler) closure(name string) traits {
	seen := make(map[string]bool)
	var visit func(name string) bool
	visit = func(name string) bool {
		if seen[name] {
			return false
		}
		seen[name] = true
		p, err := c.file(name)
		if err != nil {
			return true
		}
		if path.Ext(name) == ".json" {
			return false
		}
		for _, w := range reflectiveWords {
			if strings.Contains(p.source, w) {
				return true
			}
		}
		literals := requireLiteral.FindAllStringSubmatch(p.source, -1)
		if len(literals) != len(requireCall.FindAllStringIndex(p.source, -1)) {
			return true
		}
		for _, m := range literals {
			spec := m[1] + m[2]
			if !isRelative(spec) {
				if spec == "twilio" {
					continue
				}
				return true
			}
			target, ok := resolveFile(c.files, path.Join(path.Dir(name), spec))
			if !ok || visit(target) {
				return true
			}
		}
		return false
	}
	return traits{reflective: visit(name)}
}
