package runtime

import (
	"errors"
	"strings"
	"testing"

	"github.com/dop251/goja/parser"
)

func TestNestingIsCountedInCodeAndNotInText(t *testing.T) {
	r := strings.Repeat
	for name, c := range map[string]struct {
		src  string
		deep bool
	}{
		"brackets":                           {r("[", 3000), true},
		"brackets in a string":               {`'` + r("[", 3000) + `'`, false},
		"brackets in a comment":              {`/*` + r("[", 3000) + `*/`, false},
		"brackets in a template":             {"`" + r("[", 3000) + "`", false},
		"templates in templates":             {r("`${", 3000), true},
		"brackets behind a division":         {`a / ` + r("[", 3000), true},
		"a pattern":                          {`x = /` + r("(", 3000) + `/`, true},
		"brackets behind an escaped quote":   {`'\'' + ` + r("[", 3000), true},
		"brackets behind an ambiguous slash": {`if (0) /'/;` + r("[", 3000) + `'`, true},
		"a chain of operators":               {r("!", 300_000), true},
		"a chain of arrows":                  {r("a=>", 100_000), true},
		"a chain of else":                    {r("if(1){}else ", 100_000), true},
		"many statements":                    {r("a = b + 1;\n", 100_000), false},
		"many functions":                     {r("function f(a) { return a + 1 }\n", 50_000), false},
		"a long array":                       {"[" + r("1,", 200_000) + "]", false},
		"plain code":                         {`exports.handler = (c, e, cb) => { if (c) { cb(null, [1, {a: (2)}]) } }`, false},
	} {
		if got := sourceNesting(c.src) > 2000; got != c.deep {
			t.Errorf("%s: deep is %v, want %v (%d)", name, got, c.deep, sourceNesting(c.src))
		}
	}
}

// FuzzSource feeds the loader any text: it compiles, or is refused with an
// error of the loader's, and nothing ends the process.
func FuzzSource(f *testing.F) {
	for _, s := range []string{
		`exports.handler = (c, e, callback) => callback(null, 'x');`, `'\u{10FFFF}'`, "#!/usr/bin/env node\nmodule.exports = 1", "})(", "`${`${1}`}`",
		`/[/]/.test('a') / 2`, "eval('1'); (0, eval)('2')", "class A { #x; static { } }", "\ufeffvar a", "return 1", "//# sourceMappingURL=x.map",
		"if (0) /'/; [[[ '", "eval((1, 'a'), 2)", "async () => { await eval(`x`) }",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		_, _, _, err := compileModule("/service/functions/f.js", src, 500, nil)
		var e *Error
		if err != nil && (!errors.As(err, &e) || e.Kind != KindLoad || e.Message == "") {
			t.Fatalf("the error is %v", err)
		}
		if sourceNesting(src) > 500 {
			return
		}
		guarded, _ := guardEvalText(src)
		if guarded == src {
			return
		}
		if _, err := parser.ParseFile(nil, "", guarded, 0, parserOptions...); err != nil {
			t.Fatalf("guarding made code that does not parse: %v\n%s", err, guarded)
		}
	})
}
