package runtime

import (
	"fmt"
	"maps"
	"path"
	"regexp"
	"strings"
	"time"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"
	"github.com/evanw/esbuild/pkg/api"
)

// What goja cannot parse is lowered by esbuild to what it can, and no further:
// each step takes more away, and the first whose result goja compiles is kept.
// The features are those that goja was measured to lack.
var lowerings = []map[string]bool{
	{
		"async-generator": false, "for-await": false, "import-meta": true, "dynamic-import": false, "import-attributes": true,
		"using": false, "decorators": false, "unicode-escapes": false, "hashbang": false,
		"regexp-set-notation": false, "regexp-match-indices": false,
	},
	{ // super in the value of a field
		"class-field": false, "class-static-field": false,
	},
}

// maxLowered is the largest file that is lowered, in bytes: esbuild takes fifty
// times that in memory meanwhile.
const maxLowered = 8 << 20

// maxLoweredChain is how many tokens may follow one another without a
// separator in a file that is lowered; see maxChain. esbuild takes more of Go's
// stack for each step than goja.
const maxLoweredChain = 5000

// lowering takes a value while esbuild reads a file, so that the memory of many
// does not add up.
var lowering = make(chan struct{}, 2)

// lowerTime is how long esbuild may take over a file, and how long one waits for
// those before it. It reads some chains of TypeScript's arrows in exponential
// time and cannot be stopped: one that is given up keeps its place in lowering
// until it ends, so that no more than those run on.
const lowerTime = 20 * time.Second

// metaName is what import.meta becomes.
const metaName = "__dialtone_meta"

// A lowered file is what esbuild made of one.
type lowered struct {
	code    string
	body    int // where the file's own code begins in code; before it are esbuild's functions
	strict  bool
	waits   bool // it has a top-level await
	module  bool // it is an ES module
	sources *sourceMap
}

// compileLowered compiles a file by way of esbuild. The error is a *Error of
// kind KindLoad with the place.
func (c *compiler) compileLowered(name, src, tsconfig string, f format, suspends bool) (*program, error) {
	shown := c.files.shown(name)
	if len(src) > maxLowered {
		return nil, &Error{Kind: KindLoad, Name: "SyntaxError", File: shown,
			Message: fmt.Sprintf("the file has %d bytes; one that is TypeScript, an ES module or of newer syntax may have %d", len(src), maxLowered)}
	}
	if d := loweredNesting(name, src); d > c.nesting {
		return nil, &Error{Kind: KindLoad, Name: "SyntaxError", File: shown,
			Message: fmt.Sprintf("the code nests %d deep; the limit is %d", d, c.nesting)}
	}
	unsupported := make(map[string]bool)
	var failed error
	for _, step := range lowerings {
		for feature, ok := range step {
			unsupported[feature] = ok
		}
		l, err := lowerInTime(name, shown, src, f, tsconfig, unsupported)
		if err != nil {
			if failed == nil {
				failed = err
			}
			break
		}
		p, err := l.compile(shown, src, suspends, c.parsed)
		if err == nil {
			return p, nil
		}
		failed = err
	}
	return nil, failed
}

// lowerInTime is lower, within lowerTime.
func lowerInTime(name, shown, src string, f format, tsconfig string, supported map[string]bool) (*lowered, error) {
	late := func(what string) error {
		return &Error{Kind: KindLoad, Name: "SyntaxError", File: shown, Message: fmt.Sprintf("%s for more than %v", what, lowerTime)}
	}
	timer := time.NewTimer(lowerTime)
	defer timer.Stop()
	select {
	case lowering <- struct{}{}:
	case <-timer.C:
		return nil, late("the file waited for others to be read")
	}
	type result struct {
		l   *lowered
		err error
	}
	done := make(chan result, 1)
	supported = maps.Clone(supported)
	go func() {
		defer func() { <-lowering }()
		l, err := lower(name, shown, src, f, tsconfig, supported)
		done <- result{l, err}
	}()
	timer.Reset(lowerTime)
	select {
	case r := <-done:
		return r.l, r.err
	case <-timer.C:
		return nil, late("the file was read")
	}
}

// lower runs esbuild on a file.
func lower(name, shown, src string, f format, tsconfig string, supported map[string]bool) (l *lowered, err error) {
	defer func() {
		if x := recover(); x != nil {
			l, err = nil, &Error{Kind: KindLoad, Name: "SyntaxError", File: shown, Message: fmt.Sprintf("the parser gave up: %v", x)}
		}
	}()
	text := src
	if strings.HasPrefix(text, "#!") {
		text = "//" + text[2:]
	}
	if f == formatModule {
		text += "\nexport {}"
	}
	// The columns of the first line come out as they would behind the wrapper of
	// a file that runs as it is.
	text = strings.Repeat(" ", len(moduleHead)) + text
	options := api.TransformOptions{
		Format:         api.FormatCommonJS,
		Platform:       api.PlatformNeutral,
		Target:         api.ESNext,
		Supported:      supported,
		Loader:         loaderOf(name),
		Sourcefile:     "module.js",
		Sourcemap:      api.SourceMapExternal,
		SourcesContent: api.SourcesContentExclude,
		Define:         map[string]string{"import.meta": metaName},
		TsconfigRaw:    tsconfig,
		TreeShaking:    api.TreeShakingFalse,
		LogLimit:       1,
	}
	r := api.Transform(text, options)
	waits := waitsAtTop(r.Errors)
	if waits && isCommonJS(name) {
		r.Errors[0].Text = awaitInCommonJS
	} else if waits {
		if text, r.Errors = hideAwaits(text, options); len(r.Errors) == 0 {
			options.Loader, options.TsconfigRaw = api.LoaderJS, ""
			r = api.Transform(text, options)
		}
	}
	if len(r.Errors) > 0 {
		return nil, loweringError(shown, src, &r.Errors[0])
	}
	sources, first, err := readSourceMap(r.Map, shown)
	if err != nil {
		return nil, &Error{Kind: KindLoad, Name: "SyntaxError", File: shown, Message: err.Error()}
	}
	l = &lowered{code: string(r.Code), sources: sources, waits: waits}
	for range first {
		l.body += strings.IndexByte(l.code[l.body:], '\n') + 1
	}
	l.adapt(f == formatModule || !typed(name))
	l.module = f == formatModule || l.strict || moduleSyntax.MatchString(src)
	return l, nil
}

func loaderOf(name string) api.Loader {
	switch path.Ext(name) {
	case ".ts", ".mts", ".cts":
		return api.LoaderTS
	case ".tsx":
		return api.LoaderTSX
	case ".jsx":
		return api.LoaderJSX
	}
	return api.LoaderJS
}

// The parts of esbuild's own functions that are changed.
const (
	exportsObject   = `__defProp({}, "__esModule", { value: true })`
	namespaceObject = `__defProp(__defProp({ __proto__: null }, Symbol.toStringTag, { value: "Module" }), "__esModule", { value: true })`
	defaultBabel    = `isNodeMode || !mod || !mod.__esModule ?`
	defaultNode     = `!mod || !mod.__esModule || __getProtoOf(mod) ?`
	copyOfModule    = `__toESM = (mod, isNodeMode, target) => (`
	moduleItself    = `__toESM = (mod, isNodeMode, target) => mod && mod.__esModule && !__getProtoOf(mod) ? mod : (`
)

// adapt makes esbuild's functions do as Node does: the exports of an ES module
// are a namespace object, without a prototype, and the same for all who import
// it; in an import by Node's rules the default of all else is what module.exports is. TypeScript in a CommonJS
// package imports as its compiler has it, where __esModule decides.
//
// https://nodejs.org/api/esm.html#commonjs-namespaces
func (l *lowered) adapt(node bool) {
	head, body := l.code[:l.body], l.code[l.body:]
	l.strict = strings.Contains(head, "__toCommonJS")
	head = strings.Replace(head, exportsObject, namespaceObject, 1)
	head = strings.Replace(head, copyOfModule, moduleItself, 1)
	if node {
		head = strings.Replace(head, defaultBabel, defaultNode, 1)
	}
	l.body = len(head)
	l.code = head + body
}

// wellKnown are the symbols that lowered code looks for and goja lacks.
var wellKnown = []string{"asyncIterator", "dispose", "asyncDispose"}

// loweredHead is moduleHead for a lowered file, without the first parenthesis.
const loweredHead = "function (exports, require, module, __filename, __dirname, " + importName + ") { "

// ownNames are the parameters of the wrapper that an ES module may declare
// itself, and how such a declaration looks in what esbuild writes.
var ownNames = map[string]*regexp.Regexp{
	"exports":    regexp.MustCompile(`(?m)^(?:const|let|class) (?:[^\n=]*[ ,{])?exports(?: [={]|[;,]| \})`),
	"__dirname":  regexp.MustCompile(`(?m)^(?:const|let|class) (?:[^\n=]*[ ,{])?__dirname(?: [={]|[;,]| \})`),
	"__filename": regexp.MustCompile(`(?m)^(?:const|let|class) (?:[^\n=]*[ ,{])?__filename(?: [={]|[;,]| \})`),
}

// head is loweredHead with other names for the parameters that the file declares
// itself, and the two that import.meta needs.
func (l *lowered) head() (head, dirname, filename string) {
	named := func(name string) string {
		if !ownNames[name].MatchString(l.code) {
			return name
		}
		return "__dialtone_" + strings.TrimLeft(name, "_")
	}
	dirname, filename = named("__dirname"), named("__filename")
	head = strings.NewReplacer("exports", named("exports"), "__dirname", dirname, "__filename", filename).Replace(loweredHead)
	return head, dirname, filename
}

// wrapped is the text that goja compiles. All that is added stands in the first
// line; body is where the file's own code begins.
func (l *lowered) wrapped() (text string, body int) {
	var b strings.Builder
	b.WriteString("(")
	for _, s := range wellKnown {
		if strings.Contains(l.code, s) {
			fmt.Fprintf(&b, `Symbol.%[1]s || Object.defineProperty(Symbol, "%[1]s", { value: Symbol("Symbol.%[1]s") }), `, s)
		}
	}
	head, dirname, filename := l.head()
	b.WriteString(head)
	if l.strict {
		b.WriteString(`"use strict"; `)
	}
	if strings.Contains(l.code, metaName) {
		b.WriteString("const " + metaName + " = { __proto__: null, dirname: " + dirname + ", filename: " + filename + ", main: false, " +
			`resolve: (s) => (s = require.resolve(s), s[0] === "/" ? "file://" + encodeURI(s).replace(/[?#]/g, encodeURIComponent) : s), ` +
			`url: "file://" + encodeURI(` + filename + ").replace(/[?#]/g, encodeURIComponent) }; ")
	}
	b.WriteString("\n")
	body = b.Len() + l.body
	b.WriteString(l.code)
	b.WriteString(moduleTail)
	return b.String(), body
}

// compile compiles what esbuild made for goja; suspends makes its body one that
// can be suspended, as that of a module with top-level await always is. parsed,
// if not nil, is called with its tree.
func (l *lowered) compile(shown, src string, suspends bool, parsed func(*ast.Program, int)) (p *program, err error) {
	defer func() {
		if x := recover(); x != nil {
			p, err = nil, &Error{Kind: KindLoad, Name: "SyntaxError", File: shown, Message: fmt.Sprintf("the parser gave up: %v", x)}
		}
	}()
	text, body := l.wrapped()
	prg, err := parser.ParseFile(nil, shown, text, 0, parserOptions...)
	if err != nil {
		return nil, l.syntaxError(shown, src, err)
	}
	prg.File.SetSourceMap(l.sources.consumer)
	if parsed != nil {
		parsed(prg, body)
	}
	f := moduleFunction(prg)
	if f == nil {
		return nil, &Error{Kind: KindLoad, Name: "SyntaxError", File: shown, Message: "Unexpected token '}'"}
	}
	p = &program{file: shown, source: text[body:], computed: computesNames(prg, body), module: l.module, waits: l.waits}
	if l.module {
		p.imports = importsOf(f)
	}
	p.dynamic = adaptImports(f)
	if suspends || l.waits {
		suspendable(f)
		p.suspends = true
	}
	if p.regexps, err = rework(prg); err != nil {
		return nil, l.syntaxError(shown, src, err)
	}
	if p.code, err = goja.CompileAST(prg, false); err != nil {
		return nil, syntaxError(shown, src, err)
	}
	// Stacks are mapped where they are read: what goja would map has lost its
	// place in the code that ran.
	prg.File.SetSourceMap(nil)
	p.lowered = &loweredFrom{lines: strings.Count(text[:body], "\n"), sources: l.sources}
	return p, nil
}

// syntaxError is what goja says of lowered code, at the place in the file.
func (l *lowered) syntaxError(shown, src string, err error) *Error {
	list, ok := err.(parser.ErrorList)
	if !ok || len(list) == 0 {
		return syntaxError(shown, "", err)
	}
	first := *list[0]
	if _, _, line, column, ok := l.sources.consumer.Source(first.Position.Line, first.Position.Column); ok {
		first.Position.Line, first.Position.Column = line, column
	}
	return syntaxError(shown, src, &first)
}

// loweringError is what esbuild says of a file.
func loweringError(shown, src string, m *api.Message) *Error {
	e := &Error{Kind: KindLoad, Name: "SyntaxError", Message: m.Text, File: shown}
	if m.Location != nil {
		column := utf16Column(m.Location.LineText, m.Location.Column)
		e.Line, e.Column = userPosition(m.Location.Line, column)
		e.Line = min(e.Line, 1+strings.Count(src, "\n"))
		e.Detail = codeFrame(src, e.Line, e.Column)
	}
	e.Stack = fmt.Sprintf("%s:%d\n%s\nSyntaxError: %s", shown, e.Line, e.Detail, e.Message)
	return e
}

// utf16Column counts a byte offset in a line from 1 in UTF-16 units.
func utf16Column(line string, offset int) int {
	n := 1
	for _, r := range line[:min(offset, len(line))] {
		n++
		if r > 0xffff {
			n++
		}
	}
	return n
}

// tsconfig is the text of the nearest tsconfig.json above a TypeScript file, for
// what it says of decorators, fields and JSX; "" for none.
func (c *compiler) tsconfig(name string) string {
	if !typed(name) {
		return ""
	}
	for dir := path.Dir(name); ; dir = path.Dir(dir) {
		if b, err := c.files.read(path.Join(dir, "tsconfig.json"), 1<<16); err == nil {
			if bracketDepth(b) > 100 {
				return ""
			}
			return string(b)
		}
		if dir == "." || path.Base(dir) == "node_modules" {
			return ""
		}
	}
}
