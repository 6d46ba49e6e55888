package runtime

import (
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"
)

// A Report is what Check has found.
type Report struct {
	Diagnostics []Diagnostic
	Functions   int      // how many the service has
	Broken      []string // the paths of those that an error concerns
	Files       int      // how many files were read, those of packages too
}

// Check reads a service as [Load] does, and from each function on every file
// that it reaches by a specifier that stands in the code. It runs nothing of
// the service, and reports what will not work when it runs, by what api really
// has. The error is not nil when the folder cannot be read.
func Check(fsys fs.FS, opts Options, api API) (*Report, error) {
	l := newLoader(fsys, opts)
	if err := l.load(); err != nil && !errors.Is(err, errInvalidService) {
		return nil, err
	}
	inv, err := takeInventory(api, opts.Env)
	if err != nil {
		return nil, err
	}
	c := &checker{
		loader:    l,
		inventory: inv,
		compiler:  newCompiler(l.files, l.opts.Nesting, opts.Programs),
		hosted:    make(map[string]*Module),
		visits:    make(map[string]*visit),
		reported:  make(map[[3]string]bool),
		provided:  make(map[string]bool),
	}
	for i := range api.Modules {
		if m := &api.Modules[i]; m.Name != "" {
			c.hosted[m.Name] = m
		}
	}
	return c.check(), nil
}

// checker walks from the functions through the files that they reach.
type checker struct {
	*loader
	inventory *inventory
	compiler  *compiler
	hosted    map[string]*Module

	visits   map[string]*visit // by file
	queues   [levels][]*visit
	found    []finding
	reported map[[3]string]bool
	provided map[string]bool // globals that the service's code sets
}

// A level says how sure it is that a file, or a place in one, is reached.
type level uint8

const (
	certain  level = iota // when a function is loaded, or runs
	later                 // when a function of a package is called
	optional              // in a place that is prepared for it to fail
	levels
)

// A visit is a file that is reached.
type visit struct {
	name    string
	level   level
	fn      *Function // for the file of a function
	from    *visit    // the file that reached it first
	line    int       // the place there
	callers []caller
}

type caller struct {
	visit *visit
	level level
}

// A finding is a diagnostic at a place in a file that was visited.
type finding struct {
	Diagnostic
	at     *visit
	level  level
	global string // what Diagnostic says is not there
}

// maxChecked is how many files are read for a check.
const maxChecked = 50_000

// maxFindings is how much is reported.
const maxFindings = 2000

func (c *checker) check() *Report {
	for _, fn := range c.svc.Functions {
		c.visit(c.files.real(fn.name), nil, 0, certain).fn = fn
	}
	files := 0
	for v := c.next(); v != nil; v = c.next() {
		if files++; files > maxChecked {
			c.diags = append(c.diags, Diagnostic{Severity: Warning, Rule: ruleBound,
				Text: fmt.Sprintf("the functions reach more than %d files; the others were not read", maxChecked)})
			break
		}
		c.file(v)
	}
	r := &Report{Functions: len(c.svc.Functions), Files: min(files, maxChecked)}
	broken := make(map[string]bool)
	for _, d := range c.diags {
		if name, ok := c.files.name(d.File); ok {
			if v := c.visits[name]; v != nil && v.fn != nil {
				d.Functions = c.concerned(v, certain)
			}
		}
		r.add(d, broken)
	}
	for _, f := range c.found {
		if f.global != "" && c.provided[f.global] {
			continue
		}
		f.Functions = c.concerned(f.at, f.level)
		f.Chain = c.chain(f.at)
		r.add(f.Diagnostic, broken)
	}
	for path := range broken {
		r.Broken = append(r.Broken, path)
	}
	slices.Sort(r.Broken)
	slices.SortStableFunc(r.Diagnostics, func(a, b Diagnostic) int { return int(b.Severity) - int(a.Severity) })
	return r
}

func (r *Report) add(d Diagnostic, broken map[string]bool) {
	r.Diagnostics = append(r.Diagnostics, d)
	if d.Severity >= ErrorSeverity {
		for _, path := range d.Functions {
			broken[path] = true
		}
	}
}

// next takes the file that is reached most certainly.
func (c *checker) next() *visit {
	for i, q := range c.queues {
		if len(q) > 0 {
			c.queues[i] = q[1:]
			return q[0]
		}
	}
	return nil
}

// visit puts a file into the queue, unless it was there, and remembers who has
// reached it.
func (c *checker) visit(name string, from *visit, line int, l level) *visit {
	v := c.visits[name]
	if v == nil {
		v = &visit{name: name, level: l, from: from, line: line}
		c.visits[name] = v
		c.queues[l] = append(c.queues[l], v)
	}
	if from != nil {
		v.callers = append(v.callers, caller{from, l})
	}
	return v
}

// concerned are the paths of the functions that reach a file, by ways that are
// as sure as a level.
func (c *checker) concerned(v *visit, l level) (paths []string) {
	seen := map[*visit]bool{v: true}
	for list := []*visit{v}; len(list) > 0; list = list[1:] {
		if fn := list[0].fn; fn != nil {
			paths = append(paths, fn.Path)
		}
		for _, by := range list[0].callers {
			if by.level <= l && !seen[by.visit] {
				seen[by.visit] = true
				list = append(list, by.visit)
			}
		}
	}
	slices.Sort(paths)
	return paths
}

// chain are the places that lead to a file, from a function on.
func (c *checker) chain(v *visit) (list []string) {
	for ; v.from != nil && len(list) < maxRequireStack; v = v.from {
		list = append(list, fmt.Sprintf("%s:%d", c.files.shown(v.from.name), v.line))
	}
	slices.Reverse(list)
	return list
}

// report adds a finding. In a package each subject is reported once; in the
// service's own files, once a line.
func (c *checker) report(v *visit, l level, subject string, d Diagnostic) {
	own := packageOf(v.name)
	if own == "" {
		own = fmt.Sprintf("%s:%d", v.name, d.Line)
	}
	key := [3]string{own, d.Rule, subject}
	if c.reported[key] || len(c.found) >= maxFindings {
		return
	}
	c.reported[key] = true
	f := finding{Diagnostic: d, at: v, level: l}
	f.Severity = severity(packageOf(v.name) != "", l, d.Rule)
	if d.Rule == ruleNodeAPI {
		f.global = subject
	}
	c.found = append(c.found, f)
}

// severity is how bad it is that something is not there. Packages ask for much
// that they do without.
func severity(inPackage bool, l level, rule string) Severity {
	switch {
	case l == certain:
		return ErrorSeverity
	case !inPackage || l == later && rule != ruleModule && rule != ruleNative:
		return Warning
	}
	return Notice
}

var handlerWord = regexp.MustCompile(`\bhandler\b|\bmodule\.exports\s*=|\bexport\s*\*|\bexport\s*=`)

// handler reports a function with a URL that exports nothing to call.
func (c *checker) handler(v *visit, source string) {
	if v.fn == nil || v.fn.Access == Private || handlerWord.MatchString(source) {
		return
	}
	c.diags = append(c.diags, Diagnostic{Severity: Warning, Rule: ruleHandler, File: v.fn.File, Text: "exports no handler",
		Next: "Write exports.handler = (context, event, callback) => …, or name the file " + privateName(v.name) + " if it is for other functions only."})
}

func privateName(name string) string {
	name = name[strings.LastIndexByte(name, '/')+1:]
	dot := strings.LastIndexByte(name, '.')
	return name[:dot] + ".private" + name[dot:]
}
