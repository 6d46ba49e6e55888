package runtime

import (
	"errors"
	"path"
	"slices"
	"strings"

	"github.com/dop251/goja"
)

// requirer is CommonJS for one VM: the modules that it has instantiated.
//
// https://nodejs.org/api/modules.html
type requirer struct {
	vm      *VM
	cache   *goja.Object            // module objects by file name as scripts see it: require.cache
	scopes  map[*goja.Object]*scope // of the module objects
	json    goja.Callable
	root    map[string]goja.Value // what host modules have required
	host    *scope                // require.main
	proto   *goja.Object          // of module objects; nil until one needs it
	class   *moduleClass          // require('module'); nil until it is wanted
	loaders *loaders              // require.extensions; nil until it is wanted
	async   *asyncLoader          // of modules with top-level await; nil until there is one

	depth int // how many modules are being loaded inside of each other

	guarded bool // all guards are in place, whatever the traits say
}

// A scope is a module together with what its code is given: the file, and the
// module that required it first.
type scope struct {
	name   string // the file's path inside the service's file system
	module *goja.Object
	parent *scope // nil for what the host has loaded

	required bool // it asks as require does, although the file may be an ES module
	imports  bool // it is an ES module
}

func (r *requirer) init(vm *VM) { r.vm = vm }

// wants reports whether code of the VM may use a property by its name. One that
// no code can tell from a missing one is not made.
func (r *requirer) wants(name string) bool { return r.guarded || r.vm.fn.traits.canName(name) }

// main instantiates the function's own module and returns its exports. If that
// waits, it returns who knows when it has run instead.
func (r *requirer) main() (v goja.Value, later *loading, err error) {
	fn := r.vm.fn
	if fn.Err != nil {
		return nil, nil, fn.Err
	}
	name := r.vm.build.svc.files.real(fn.name)
	var parent *scope
	if r.wants("parent") || r.wants("main") {
		parent = r.hostScope()
	}
	if r.waits(name) {
		later, err = r.asyncLoader().main(name, parent)
		return nil, later, err
	}
	ex := r.vm.rt.Try(func() { v, err = r.load(name, parent) })
	if ex != nil {
		return nil, nil, ex
	}
	return v, nil, err
}

// require returns the exports of what a specifier means in a module, or throws.
func (r *requirer) require(specifier string, s *scope) goja.Value {
	if m := r.module(specifier); m != nil {
		e := r.vm.open(m)
		if e.Default != nil {
			return e.Default
		}
		o := r.vm.rt.NewObject()
		for k, v := range e.Named {
			_ = o.Set(k, v)
		}
		return o
	}
	if isModuleBuiltin(specifier) {
		return r.moduleClass().object
	}
	if m, file := r.standIn(specifier); m != nil {
		return r.requirePackage(m, specifier, file, s)
	}
	shown := r.filename(specifier, s)
	name, ok := r.vm.build.svc.files.name(shown)
	if !ok {
		panic(r.error(missing(specifier), s))
	}
	v, err := r.load(name, s)
	if err != nil {
		panic(r.thrown(err))
	}
	return v
}

func isModuleBuiltin(specifier string) bool {
	return specifier == "module" || specifier == "node:module"
}

// thrown is what a script sees of an error of load.
func (r *requirer) thrown(err error) any {
	e, ok := err.(*Error)
	if !ok {
		return err
	}
	class := "SyntaxError"
	if e.Name == "Error" {
		class = e.Name
	}
	o := r.vm.NewError(class, e.Message)
	if e.Stack != "" {
		_ = o.Set("stack", e.Stack)
	}
	return o
}

// filename is the file that a specifier means in a module, as scripts see it.
// A script may have put a function of its own in the place of Node's.
func (r *requirer) filename(specifier string, s *scope) string {
	if r.class != nil {
		if f := r.class.replaced("_resolveFilename"); f != nil {
			return r.call(f, r.class.object, r.vm.rt.ToValue(specifier), s.module, r.vm.rt.ToValue(false)).String()
		}
	}
	name, err := r.resolve(specifier, s)
	if err != nil {
		panic(r.error(err, s))
	}
	return r.vm.build.svc.files.shown(name)
}

// resolve finds the file of the service that a specifier means in a module.
func (r *requirer) resolve(specifier string, s *scope) (name string, err error) {
	conditions := requireConditions
	if s.imports {
		conditions = importConditions
	} else if !s.required {
		conditions = r.vm.build.svc.files.conditions(s.name)
	}
	name, err = r.lookUp(specifier, s, conditions)
	var e *resolveError
	if errors.As(err, &e) && e.code == "ERR_PACKAGE_PATH_NOT_EXPORTED" && !s.required && r.imports(s) {
		name, err = r.lookUp(specifier, s, importConditions)
	}
	if err == nil {
		err = refusal(specifier, name, s.name)
	}
	return name, err
}

func (r *requirer) lookUp(specifier string, s *scope, conditions []string) (string, error) {
	files := r.vm.build.svc.files
	folders := r.folders(specifier, s)
	if folders == nil && r.loaders.plain() {
		return files.resolve(specifier, s.name, conditions)
	}
	lookup := resolver{files, conditions, r.loaders.extensions()}
	return lookup.resolve(specifier, s.name, folders)
}

// imports reports whether a file whose name does not tell has the syntax of an
// ES module.
func (r *requirer) imports(s *scope) bool {
	p, err := r.vm.build.svc.modules.file(s.name)
	return err == nil && p.json == nil && moduleSyntax.MatchString(p.source)
}

// folders are those of module.paths, if a script has changed them; else nil.
func (r *requirer) folders(specifier string, s *scope) []string {
	if s.module == nil || isRelative(specifier) || strings.HasPrefix(specifier, "/") || !r.wants("paths") {
		return nil
	}
	list, ok := s.module.Get("paths").(*goja.Object)
	if !ok || list.ClassName() != "Array" {
		return nil
	}
	files := r.vm.build.svc.files
	usual := nodeModules(path.Dir(s.name))
	n := int(min(lengthOf(list), maxFolders))
	own := make([]string, 0, n)
	for i := range n {
		if name, ok := files.name(list.Get(itoa(i)).String()); ok {
			own = append(own, name)
		}
	}
	if slices.Equal(own, usual) {
		return nil
	}
	return own
}

// maxFolders is how many entries of module.paths are looked at.
const maxFolders = 256

// function makes the require of one module.
func (r *requirer) function(s *scope) *goja.Object {
	f := r.vm.Func("require", 1, func(c goja.FunctionCall) goja.Value {
		if r.class != nil {
			if own := r.class.replacedRequire(); own != nil {
				return r.call(own, s.module, c.Argument(0))
			}
		}
		return r.requireValue(c.Argument(0), s)
	})
	if r.wants("resolve") {
		_ = f.Set("resolve", r.resolveFunction(s))
	}
	if r.wants("main") {
		_ = f.Set("main", r.hostScope().module)
	}
	if r.wants("extensions") {
		_ = f.Set("extensions", r.loaderTable().object)
	}
	if r.wants("cache") {
		_ = f.Set("cache", r.cacheObject())
	}
	return f
}

// requireValue is require with an argument that a script has passed.
func (r *requirer) requireValue(id goja.Value, s *scope) goja.Value {
	specifier, ok := id.(goja.String)
	if !ok {
		panic(r.argumentError("id", id))
	}
	if specifier.Length() == 0 {
		panic(r.coded("TypeError", "ERR_INVALID_ARG_VALUE", "The argument 'id' must be a non-empty string. Received ''"))
	}
	if r.class != nil {
		if f := r.class.replaced("_load"); f != nil {
			return r.call(f, r.class.object, specifier, s.module, r.vm.rt.ToValue(false))
		}
	}
	return r.require(specifier.String(), s)
}

// call calls a function of the script; what it throws is thrown on.
func (r *requirer) call(f goja.Callable, this goja.Value, args ...goja.Value) goja.Value {
	v, err := f(this, args...)
	if err != nil {
		panic(err)
	}
	return v
}

// resolveFunction makes require.resolve with its paths.
func (r *requirer) resolveFunction(s *scope) *goja.Object {
	rt := r.vm.rt
	resolve := r.vm.Func("resolve", 2, func(c goja.FunctionCall) goja.Value {
		specifier, ok := c.Argument(0).(goja.String)
		if !ok {
			panic(r.argumentError("request", c.Argument(0)))
		}
		if options, ok := c.Argument(1).(*goja.Object); ok {
			if paths := options.Get("paths"); paths != nil && !goja.IsUndefined(paths) {
				return r.resolveFrom(specifier.String(), paths, s)
			}
		}
		return r.resolved(specifier.String(), s)
	})
	_ = resolve.Set("paths", r.vm.Func("paths", 1, func(c goja.FunctionCall) goja.Value {
		specifier, ok := c.Argument(0).(goja.String)
		if !ok {
			panic(r.argumentError("request", c.Argument(0)))
		}
		id := specifier.String()
		files := r.vm.build.svc.files
		switch {
		case r.isBuiltin(id):
			return goja.Null()
		case isRelative(id):
			return rt.NewArray(files.shown(path.Dir(s.name)))
		}
		return r.shownFolders(path.Dir(s.name))
	}))
	return resolve
}

// resolved is require.resolve of a specifier.
func (r *requirer) resolved(specifier string, s *scope) goja.Value {
	rt := r.vm.rt
	if r.module(specifier) != nil || isModuleBuiltin(specifier) {
		return rt.ToValue(specifier)
	}
	if m, file := r.standIn(specifier); m != nil && file == "" {
		if _, err := r.resolve(specifier, s); err != nil {
			return rt.ToValue(specifier)
		}
	}
	return rt.ToValue(r.filename(specifier, s))
}

// resolveFrom is require.resolve with the folders to begin at.
func (r *requirer) resolveFrom(specifier string, paths goja.Value, s *scope) goja.Value {
	list, ok := paths.(*goja.Object)
	if !ok || list.ClassName() != "Array" {
		panic(r.coded("TypeError", "ERR_INVALID_ARG_VALUE", "The property 'options.paths' is invalid. Received "+received(paths, true)))
	}
	if r.module(specifier) != nil || isModuleBuiltin(specifier) {
		return r.vm.rt.ToValue(specifier)
	}
	files := r.vm.build.svc.files
	for i := range int(min(lengthOf(list), maxFolders)) {
		dir, ok := list.Get(itoa(i)).(goja.String)
		if !ok {
			panic(r.coded("TypeError", "ERR_INVALID_ARG_TYPE", `The "paths[`+itoa(i)+`]" argument must be of type string. Received `+received(list.Get(itoa(i)), false)))
		}
		shown := dir.String()
		if !path.IsAbs(shown) {
			shown = path.Join(r.vm.build.svc.Dir, shown)
		}
		name, ok := files.name(shown)
		if !ok {
			continue
		}
		at := &scope{name: path.Join(name, "noop.js")}
		name, err := r.resolve(specifier, at)
		if err == nil {
			return r.vm.rt.ToValue(files.shown(name))
		}
		if e, ok := err.(*resolveError); !ok || !e.stack {
			panic(r.error(err, s))
		}
	}
	panic(r.error(missing(specifier), s))
}

// shownFolders are the node_modules folders for a folder, as scripts see them.
func (r *requirer) shownFolders(dir string) *goja.Object {
	folders := nodeModules(dir)
	shown := make([]any, len(folders))
	for i, name := range folders {
		shown[i] = r.vm.build.svc.files.shown(name)
	}
	return r.vm.rt.NewArray(shown...)
}

// module is the host module that a specifier names, if it is one that no
// package can replace. Those below internal/ are for host modules only.
func (r *requirer) module(specifier string) *Module {
	m := r.vm.pool.byName[strings.TrimPrefix(specifier, "node:")]
	if m == nil || m.Package || strings.HasPrefix(specifier, "internal/") || schemeOnly[specifier] {
		return nil
	}
	return m
}

// isBuiltin reports whether a specifier is one of Node's own modules, or of
// dialtone's that are not packages.
func (r *requirer) isBuiltin(specifier string) bool {
	bare := strings.TrimPrefix(specifier, "node:")
	return nodeBuiltins[bare] || bare != specifier && schemeOnly[bare] || r.module(specifier) != nil
}

func isRelative(specifier string) bool {
	return specifier == "." || specifier == ".." || strings.HasPrefix(specifier, "./") || strings.HasPrefix(specifier, "../")
}
