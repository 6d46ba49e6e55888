package runtime

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"
)

// maxSource is the largest file that is compiled, in bytes.
const maxSource = 20 << 20

// parserOptions: goja would open the file that a sourceMappingURL names.
var parserOptions = []parser.Option{parser.WithDisableSourceMaps}

// A program is one compiled file, shared by all VMs. Its code and texts may be
// those of other services too.
type program struct {
	file   string // as scripts see it
	source string
	code   *goja.Program // nil for JSON
	json   []byte        // the text of a JSON file

	reached atomic.Pointer[reached]

	computed bool     // reads properties by computed names
	regexps  bool     // has literals that are ours
	dynamic  bool     // it imports dynamically
	module   bool     // it has the syntax of an ES module
	imports  []string // the specifiers of an ES module's static imports
	waits    bool     // an ES module with a top-level await
	suspends bool     // its code is a generator
	traits   *textTraits
	lowered  *loweredFrom // how positions map to the file; nil when it runs as it is

	index   atomic.Pointer[codeIndex]
	mapOnce sync.Once
	ownMap  *ownMap // that the file names; nil for none
}

// forService is the program as one service has it.
func (p *program) forService() *program {
	return &program{file: p.file, source: p.source, code: p.code, computed: p.computed, regexps: p.regexps, dynamic: p.dynamic,
		module: p.module, imports: p.imports, waits: p.waits, suspends: p.suspends, traits: p.traits, lowered: p.lowered}
}

// compiler compiles each file of a service once, when it is first wanted.
type compiler struct {
	files     *files
	nesting   int
	programs  *Programs
	held      atomic.Int64 // bytes that the compiled files hold, as estimated from their texts
	mu        sync.Mutex
	byName    map[string]*compiled
	suspended map[string]*compiled // those that are compiled to be suspended
	graph     importGraph

	// parsed, if set, is called with the syntax tree of every text that goja
	// parses, and the offset in it where the file's own code begins. No file is
	// then taken from programs.
	parsed func(prg *ast.Program, body int)

	// unloadable are the packages that failed to be instantiated, by name:
	// why. A module stands in for each.
	unloadable sync.Map
}

type compiled struct {
	once sync.Once
	p    *program
	err  error
}

func newCompiler(f *files, nesting int, programs *Programs) *compiler {
	if programs == nil {
		programs = defaultPrograms
	}
	return &compiler{files: f, nesting: nesting, programs: programs,
		byName: make(map[string]*compiled), suspended: make(map[string]*compiled)}
}

// file returns the program of a file, or a *Error of kind KindLoad.
func (c *compiler) file(name string) (*program, error) { return c.once(name, false) }

// suspending returns the program of an ES module whose body can be suspended.
func (c *compiler) suspending(name string) (*program, error) { return c.once(name, true) }

func (c *compiler) once(name string, suspends bool) (*program, error) {
	c.mu.Lock()
	byName := c.byName
	if suspends {
		byName = c.suspended
	}
	e := byName[name]
	if e == nil {
		e = new(compiled)
		byName[name] = e
	}
	c.mu.Unlock()
	e.once.Do(func() {
		if e.p, e.err = c.compile(name, suspends); e.err == nil {
			c.held.Add(e.p.bytes())
		}
	})
	return e.p, e.err
}

func (c *compiler) compile(name string, suspends bool) (*program, error) {
	shown := c.files.shown(name)
	b, err := c.files.read(name, maxSource)
	if err != nil {
		return nil, &Error{Kind: KindLoad, Name: "Error", Message: "cannot read the file: " + err.Error(), File: shown}
	}
	src := strings.TrimPrefix(string(b), "\ufeff")
	format := c.files.format(name)
	if format == formatJSON {
		if err := checkJSON([]byte(src), shown, c.nesting); err != nil {
			return nil, err
		}
		return &program{file: shown, source: src, json: []byte(src)}, nil
	}
	tsconfig := c.tsconfig(name)
	if c.parsed != nil {
		return c.compileText(name, src, tsconfig, format, suspends)
	}
	key := keyOf(shown, src, tsconfig, strconv.Itoa(int(format)), strconv.Itoa(c.nesting), strconv.FormatBool(suspends))
	return c.programs.get(key, func() (*program, error) { return c.compileText(name, src, tsconfig, format, suspends) })
}

// compileText compiles a text as that of a file.
func (c *compiler) compileText(name, src, tsconfig string, format format, suspends bool) (p *program, err error) {
	if format == formatModule || typed(name) || suspends {
		return c.compileLowered(name, src, tsconfig, format, suspends)
	}
	shown := c.files.shown(name)
	p = &program{file: shown, source: src}
	p.code, p.computed, p.regexps, err = compileModule(shown, src, c.nesting, c.parsed)
	if err == nil {
		return p, nil
	}
	lowered, lowerErr := c.compileLowered(name, src, tsconfig, format, suspends)
	if lowerErr != nil && plainer(err, lowerErr) {
		return nil, err
	}
	return lowered, lowerErr
}

// plainer reports whether what goja says of a file is kept: when esbuild finds
// no other line wrong, or cannot name one. Where goja met syntax that it lacks
// before the mistake, esbuild's line is the right one.
func plainer(parsed, lowered error) bool {
	var p, l *Error
	if !errors.As(parsed, &p) || !errors.As(lowered, &l) {
		return true
	}
	return l.Line == 0 || l.Line == p.Line && l.Message != awaitInCommonJS
}

// The wrapper that makes a file a CommonJS module, on one line with the file's
// first one so that lines stay the user's; columns of the first line are put
// right where positions are read.
const (
	moduleHead = "(function (exports, require, module, __filename, __dirname) { "
	moduleTail = "\n})"
)

// compileModule compiles a CommonJS file. The error is a *Error of kind
// KindLoad with the place. parsed, if not nil, is called with the file's tree.
func compileModule(file, src string, nesting int, parsed func(*ast.Program, int)) (p *goja.Program, computed, regexps bool, err error) {
	if strings.HasPrefix(src, "#!") {
		src = "//" + src[2:]
	}
	defer func() {
		// goja's parser and compiler panic on some inputs.
		if x := recover(); x != nil {
			p, err = nil, &Error{Kind: KindLoad, Name: "SyntaxError", File: file,
				Message: fmt.Sprintf("the parser gave up: %v", x)}
		}
	}()
	if d := sourceNesting(src); d > nesting {
		return nil, false, false, &Error{Kind: KindLoad, Name: "SyntaxError", File: file,
			Message: fmt.Sprintf("the code nests %d deep; the limit is %d", d, nesting)}
	}
	prg, err := parser.ParseFile(nil, file, moduleHead+src+moduleTail, 0, parserOptions...)
	if err == nil && !isModuleFunction(prg) {
		err = errors.New("Unexpected token '}'") //nolint:staticcheck // V8's text
	}
	if err != nil {
		return nil, false, false, syntaxError(file, src, err)
	}
	if parsed != nil {
		parsed(prg, len(moduleHead))
	}
	if regexps, err = rework(prg); err != nil {
		return nil, false, false, syntaxError(file, src, err)
	}
	p, err = goja.CompileAST(prg, false)
	if err != nil {
		return nil, false, false, syntaxError(file, src, err)
	}
	return p, computesNames(prg, 0), regexps, nil
}

// rework puts into a file's syntax tree what goja lacks, and what guards it; its
// text stays as it is. regexps reports whether it has regular expressions that
// are ours to match; the error is that of one that is invalid.
func rework(prg *ast.Program) (regexps bool, err error) {
	mend(prg)
	guardEval(prg)
	if regexps, err = guardRegExps(prg); err != nil {
		return false, err
	}
	hookErrors(prg)
	return regexps, nil
}

// isModuleFunction reports whether the wrapped text is still one function: a
// file that closes the wrapper's brace itself is not a module.
func isModuleFunction(prg *ast.Program) bool {
	if len(prg.Body) != 1 {
		return false
	}
	s, ok := prg.Body[0].(*ast.ExpressionStatement)
	if !ok {
		return false
	}
	_, ok = s.Expression.(*ast.FunctionLiteral)
	return ok
}

func syntaxError(file, src string, err error) *Error {
	e := &Error{Kind: KindLoad, Name: "SyntaxError", Message: err.Error(), File: file}
	var list parser.ErrorList
	var one *parser.Error
	var cse *goja.CompilerSyntaxError
	switch {
	case errors.As(err, &list) && len(list) > 0:
		one = list[0]
	case errors.As(err, &one):
	case errors.As(err, &cse):
		e.Message = cse.Message
		if cse.File != nil {
			pos := cse.File.Position(cse.Offset)
			e.Line, e.Column = userPosition(pos.Line, pos.Column)
		}
	}
	if one != nil {
		e.Message = one.Message
		e.Line, e.Column = userPosition(one.Position.Line, one.Position.Column)
	}
	e.Message = v8Syntax(e.Message, textAt(src, e.Line, e.Column))
	if e.Line > 0 {
		e.Detail = codeFrame(src, e.Line, e.Column)
	}
	e.Stack = fmt.Sprintf("%s:%d\n%s\nSyntaxError: %s", file, e.Line, e.Detail, e.Message)
	return e
}

// textAt is the rest of a line from a column on, which counts bytes.
func textAt(src string, line, column int) string {
	for ; line > 1; line-- {
		_, rest, ok := strings.Cut(src, "\n")
		if !ok {
			return ""
		}
		src = rest
	}
	src, _, _ = strings.Cut(src, "\n")
	return src[min(max(column-1, 0), len(src)):]
}

// userPosition maps a position in a wrapped file to the user's own.
func userPosition(line, column int) (int, int) {
	if line == 1 {
		column = max(1, column-len(moduleHead))
	}
	return line, column
}

func checkJSON(b []byte, file string, nesting int) error {
	if d := bracketDepth(b); d > nesting {
		return &Error{Kind: KindLoad, Name: "SyntaxError", File: file,
			Message: fmt.Sprintf("%s: the JSON nests %d deep; the limit is %d", file, d, nesting)}
	}
	var v any
	err := json.Unmarshal(b, &v)
	var se *json.SyntaxError
	if errors.As(err, &se) {
		at := min(int(se.Offset), len(b))
		line := 1 + strings.Count(string(b[:at]), "\n")
		column := at - strings.LastIndexByte(string(b[:at]), '\n')
		return &Error{Kind: KindLoad, Name: "SyntaxError", File: file, Line: line, Column: column,
			Message: fmt.Sprintf("%s: %s", file, strings.TrimPrefix(se.Error(), "json: ")),
			Detail:  codeFrame(string(b), line, column)}
	}
	return nil
}
