package runtime

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"
)

// Options say how a folder is read. The zero value reads a file system whose
// root is the service.
type Options struct {
	// Root is the name that scripts know the file system's root by: what
	// __dirname and stack traces begin with. Default "/service".
	Root string
	// Dir is the service's folder inside the file system. Default ".", the root.
	Dir string
	// FunctionsFolder and AssetsFolder, when set, are the only folders that
	// are looked for. By default they are the first that exists of functions
	// and src, and of assets and static.
	FunctionsFolder string
	AssetsFolder    string
	// Env is the service's environment, in order.
	Env []EnvVar
	// Nesting is how deep source code may nest; see [Limits].
	Nesting int
	// Programs keeps what is compiled for other services, and for the next
	// build of this one. Default: one that all services of the process share.
	Programs *Programs
}

// Errors that make Load fail are joined in one; each wraps a Diagnostic's text.
var errInvalidService = errors.New("the service cannot be served")

// Load reads a service's functions and assets and compiles every function. It
// returns what it has to say about them; functions that do not compile are part
// of the service and answer with their error. The error is not nil when no
// service can be made: an unreadable folder, an illegal path, or a path that
// two files claim.
func Load(fsys fs.FS, opts Options) (*Service, []Diagnostic, error) {
	l := newLoader(fsys, opts)
	if err := l.load(); err != nil {
		return nil, l.diags, err
	}
	return l.svc, l.diags, nil
}

func newLoader(fsys fs.FS, opts Options) *loader {
	if opts.Root == "" {
		opts.Root = "/service"
	}
	if opts.Dir == "" {
		opts.Dir = "."
	}
	if opts.Nesting == 0 {
		opts.Nesting = Limits{}.WithDefaults().Nesting
	}
	l := &loader{
		opts:  opts,
		files: &files{fsys: fsys, root: strings.TrimSuffix(opts.Root, "/")},
	}
	l.svc = &Service{
		Env:    opts.Env,
		Dir:    l.files.shown(path.Clean(opts.Dir)),
		byPath: make(map[string]*Function),
		assets: make(map[string]*Asset),
		files:  l.files,
	}
	l.svc.modules = newCompiler(l.files, opts.Nesting, opts.Programs)
	l.svc.dependencies = dependencies(l.files, path.Clean(opts.Dir))
	return l
}

type loader struct {
	opts  Options
	files *files
	svc   *Service
	diags []Diagnostic
	taken map[string]bool
}

func (l *loader) load() error {
	if !l.files.isDir(path.Clean(l.opts.Dir)) {
		return fmt.Errorf("load %s: there is no such folder", l.svc.Dir)
	}
	functions := l.folder(l.opts.FunctionsFolder, "functions", "src")
	assets := l.folder(l.opts.AssetsFolder, "assets", "static")
	if functions == "" && assets == "" {
		l.diags = append(l.diags, Diagnostic{
			Severity: Warning,
			Rule:     ruleFolder,
			Title:    "Invalid Serverless Project Structure",
			Text: fmt.Sprintf(`We could not find any of the following directories "functions", "src", "assets" or "static" in "%s".`,
				l.svc.Dir),
		})
	}
	l.taken = make(map[string]bool)
	fatal := len(l.diags)
	if functions != "" {
		if err := l.functions(functions); err != nil {
			return err
		}
	}
	if assets != "" {
		if err := l.assets(assets); err != nil {
			return err
		}
	}
	for _, d := range l.diags[fatal:] {
		if d.Severity == Fatal {
			return fmt.Errorf("load %s: %w", l.svc.Dir, errInvalidService)
		}
	}
	return nil
}

// folder is the first of the candidates that is a folder, or "".
func (l *loader) folder(only string, candidates ...string) string {
	if only != "" {
		candidates = []string{only}
	}
	for _, c := range candidates {
		name := path.Join(l.opts.Dir, strings.ReplaceAll(c, `\`, "/"))
		if fs.ValidPath(name) && l.files.isDir(name) {
			return name
		}
	}
	return ""
}

// scan lists the regular files below a folder, sorted, links followed.
func (l *loader) scan(folder string, skip func(dir string) bool) ([]string, error) {
	var names []string
	var walk func(dir string, depth int) error
	walk = func(dir string, depth int) error {
		if depth > 64 {
			return fmt.Errorf("scan %s: folders nest more than 64 deep; is there a link to a folder above?", l.files.shown(folder))
		}
		entries, err := fs.ReadDir(l.files.fsys, dir)
		if err != nil {
			return fmt.Errorf("scan %s: %w", l.files.shown(dir), err)
		}
		for _, e := range entries {
			name := path.Join(dir, e.Name())
			info, err := fs.Stat(l.files.fsys, name)
			if err != nil {
				l.diags = append(l.diags, Diagnostic{Severity: Warning, Rule: ruleFile, File: l.files.shown(name),
					Text: "cannot be read: " + err.Error(), Next: "It is left out. A link must stay inside the service's root."})
				continue
			}
			switch {
			case info.IsDir():
				if !skip(e.Name()) {
					if err := walk(name, depth+1); err != nil {
						return err
					}
				}
			case info.Mode().IsRegular() && e.Name() != ".DS_Store":
				names = append(names, name)
			}
		}
		return nil
	}
	if err := walk(folder, 0); err != nil {
		return nil, err
	}
	sort.Strings(names)
	return names, nil
}

// functionExtensions are tried in this order: a path that a .js file has is
// not taken by another.
var functionExtensions = []string{".js", ".cjs", ".mjs", ".ts", ".mts", ".cts", ".tsx", ".jsx"}

func (l *loader) functions(folder string) error {
	names, err := l.scan(folder, func(dir string) bool { return dir == "node_modules" })
	if err != nil {
		return err
	}
	for _, ext := range functionExtensions {
		for _, name := range names {
			if path.Ext(name) != ext || isDeclaration(name) {
				continue
			}
			p, access := route(strings.TrimPrefix(name, folder+"/"), false)
			if ext != ".js" && l.svc.byPath[p] != nil {
				l.diags = append(l.diags, Diagnostic{Severity: Notice, Rule: ruleDuplicate, File: l.files.shown(name),
					Text: fmt.Sprintf("is not served: %s has the path %s already", l.svc.byPath[p].File, p)})
				continue
			}
			if !l.claim(p, name) {
				continue
			}
			fn := &Function{Path: p, Access: access, File: l.files.shown(name), name: name, service: l.svc}
			fn.program, fn.Err = l.svc.modules.file(name)
			if fn.Err != nil {
				l.diags = append(l.diags, l.loadDiagnostic(fn))
			} else {
				fn.traits = l.svc.modules.closure(name)
			}
			l.svc.Functions = append(l.svc.Functions, fn)
			l.svc.byPath[p] = fn
		}
	}
	sort.SliceStable(l.svc.Functions, func(i, j int) bool { return l.svc.Functions[i].name < l.svc.Functions[j].name })
	return nil
}

func (l *loader) loadDiagnostic(fn *Function) Diagnostic {
	d := fileDiagnostic(fn.File, fn.Err)
	d.Severity = ErrorSeverity
	d.Next = fmt.Sprintf("%s will answer with this error until the file is mended.", fn.Path)
	return d
}

// fileDiagnostic says why a file cannot be compiled.
func fileDiagnostic(file string, err error) Diagnostic {
	d := Diagnostic{Rule: ruleSyntax, File: file, Text: err.Error()}
	var e *Error
	if errors.As(err, &e) {
		d.Title, d.Text, d.Line, d.Column, d.Frame = e.Name, e.Message, e.Line, e.Column, e.Detail
	}
	return d
}

func (l *loader) assets(folder string) error {
	names, err := l.scan(folder, func(string) bool { return false })
	if err != nil {
		return err
	}
	for _, name := range names {
		p, access := route(strings.TrimPrefix(name, folder+"/"), true)
		if !l.claim(p, name) {
			continue
		}
		a := &Asset{Path: p, Access: access, File: l.files.shown(name), name: name, fsys: l.files.fsys}
		if info, err := fs.Stat(l.files.fsys, name); err == nil {
			a.Size, a.ModTime = info.Size(), info.ModTime()
		}
		l.svc.Assets = append(l.svc.Assets, a)
		l.svc.assets[p] = a
	}
	return nil
}

// claim checks a path and takes it; it reports what is wrong with it.
func (l *loader) claim(p, name string) bool {
	d := Diagnostic{Severity: Fatal, File: l.files.shown(name), Next: "Rename the file."}
	if err := checkRoute(p); err != nil {
		d.Rule, d.Text = rulePath, err.Error()
		l.diags = append(l.diags, d)
		return false
	}
	if l.taken[p] {
		d.Rule, d.Text = ruleDuplicate, fmt.Sprintf("Duplicate. Path %s already exists", p)
		l.diags = append(l.diags, d)
		return false
	}
	l.taken[p] = true
	return true
}
