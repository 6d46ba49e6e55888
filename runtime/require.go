package runtime

import (
	"fmt"
	"path"
	"strings"

	"github.com/dop251/goja"
)

// requirer is CommonJS for one VM: the modules that it has instantiated.
//
// https://nodejs.org/api/modules.html
type requirer struct {
	vm    *VM
	cache map[string]*goja.Object // module objects by file name in the service
	json  goja.Callable
	root  map[string]goja.Value // what host modules have required

	guarded bool // all guards are in place, whatever the traits say
}

func (r *requirer) init(vm *VM) {
	r.vm = vm
	r.cache = make(map[string]*goja.Object, 1)
}

// main instantiates the function's own module and returns its exports.
func (r *requirer) main() (v goja.Value, err error) {
	fn := r.vm.fn
	if fn.Err != nil {
		return nil, fn.Err
	}
	ex := r.vm.rt.Try(func() { v, err = r.load(fn.name) })
	if ex != nil {
		return nil, ex
	}
	return v, err
}

// load instantiates a file of the service once and returns its exports.
func (r *requirer) load(name string) (goja.Value, error) {
	if m, ok := r.cache[name]; ok {
		return m.Get("exports"), nil
	}
	p, err := r.vm.build.svc.modules.file(name)
	if err != nil {
		return nil, err
	}
	rt := r.vm.rt
	module, exports := rt.NewObject(), rt.NewObject()
	_ = module.Set("id", p.file)
	_ = module.Set("path", path.Dir(p.file))
	_ = module.Set("exports", exports)
	_ = module.Set("filename", p.file)
	_ = module.Set("loaded", false)
	_ = module.Set("children", rt.NewArray())
	r.cache[name] = module
	if p.json != nil {
		v, err := r.parseJSON(p)
		if err != nil {
			delete(r.cache, name)
			return nil, err
		}
		_ = module.Set("exports", v)
		_ = module.Set("loaded", true)
		return v, nil
	}
	r.vm.prepareFor(p)
	wrapper, err := rt.RunProgram(p.code)
	if err != nil {
		return nil, err
	}
	call, _ := goja.AssertFunction(wrapper)
	_, err = call(exports, exports, r.function(name), module, rt.ToValue(p.file), rt.ToValue(path.Dir(p.file)))
	if err != nil {
		delete(r.cache, name)
		return nil, err
	}
	_ = module.Set("loaded", true)
	return module.Get("exports"), nil
}

func (r *requirer) parseJSON(p *program) (goja.Value, error) {
	if r.json == nil {
		r.json, _ = goja.AssertFunction(r.vm.rt.GlobalObject().Get("JSON").(*goja.Object).Get("parse"))
	}
	return r.json(goja.Undefined(), r.vm.rt.ToValue(p.source))
}

// function makes the require of one module.
func (r *requirer) function(name string) *goja.Object {
	f := r.vm.Func("require", 1, func(c goja.FunctionCall) goja.Value {
		id, ok := c.Argument(0).(goja.String)
		if !ok {
			e := r.vm.NewError("TypeError", fmt.Sprintf(`The "id" argument must be of type string. Received %s`, c.Argument(0).String()))
			_ = e.Set("code", "ERR_INVALID_ARG_TYPE")
			panic(e)
		}
		return r.require(id.String(), name)
	})
	_ = f.Set("main", goja.Undefined())
	resolve := r.vm.Func("resolve", 1, func(c goja.FunctionCall) goja.Value {
		id := c.Argument(0).String()
		if r.host(id) != nil {
			return c.Argument(0)
		}
		target, ok := r.resolve(id, name)
		if m, file := r.standIn(id); !ok && m != nil && file == "" {
			return c.Argument(0)
		}
		if !ok {
			panic(r.notFound(id, name))
		}
		return r.vm.rt.ToValue(r.vm.build.svc.files.shown(target))
	})
	_ = f.Set("resolve", resolve)
	return f
}

// require returns the exports of what a specifier means in a file, or throws.
func (r *requirer) require(specifier, from string) goja.Value {
	if m := r.host(specifier); m != nil {
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
	if m, file := r.standIn(specifier); m != nil {
		return r.requirePackage(m, specifier, file, from)
	}
	name, ok := r.resolve(specifier, from)
	if !ok {
		panic(r.notFound(specifier, from))
	}
	v, err := r.load(name)
	if err == nil {
		return v
	}
	if e, ok := err.(*Error); ok {
		o := r.vm.NewError("SyntaxError", e.Message)
		_ = o.Set("stack", e.Stack)
		panic(o)
	}
	panic(err)
}

// host is the module that a specifier names, if it is one that no package can
// replace. Those below internal/ are for host modules only.
func (r *requirer) host(specifier string) *Module {
	m := r.vm.pool.byName[strings.TrimPrefix(specifier, "node:")]
	if m == nil || m.Package || strings.HasPrefix(specifier, "internal/") {
		return nil
	}
	return m
}

func (r *requirer) notFound(specifier, from string) *goja.Object {
	bare := strings.TrimPrefix(specifier, "node:")
	if nodeBuiltins[bare] || bare != specifier {
		e := r.vm.NewError("Error", fmt.Sprintf("the Node.js module '%s' is not available in dialtone", bare))
		_ = e.Set("code", "ERR_UNKNOWN_BUILTIN_MODULE")
		return e
	}
	shown := r.vm.build.svc.files.shown(from)
	e := r.vm.NewError("Error", fmt.Sprintf("Cannot find module '%s'\nRequire stack:\n- %s", specifier, shown))
	_ = e.Set("code", "MODULE_NOT_FOUND")
	_ = e.Set("requireStack", []string{shown})
	return e
}

// nodeBuiltins are the names that Node resolves before any package.
var nodeBuiltins = func() map[string]bool {
	m := make(map[string]bool)
	for _, n := range strings.Fields(`assert assert/strict async_hooks buffer child_process cluster console constants crypto
		dgram diagnostics_channel dns dns/promises domain events fs fs/promises http http2 https inspector module net os path
		path/posix path/win32 perf_hooks process punycode querystring readline readline/promises repl stream stream/consumers
		stream/promises stream/web string_decoder sys timers timers/promises tls trace_events tty url util util/types v8 vm
		wasi worker_threads zlib`) {
		m[n] = true
	}
	return m
}()

func isRelative(specifier string) bool {
	return specifier == "." || specifier == ".." || strings.HasPrefix(specifier, "./") || strings.HasPrefix(specifier, "../")
}

// resolve finds the file that a specifier means: a relative or absolute path,
// or a package in a node_modules folder of the service above the file.
func (r *requirer) resolve(specifier, from string) (name string, ok bool) {
	files := r.vm.build.svc.files
	dir := path.Dir(from)
	switch {
	case specifier == "" || strings.ContainsRune(specifier, 0):
		return "", false
	case isRelative(specifier):
		return resolveFile(files, path.Join(dir, specifier))
	case strings.HasPrefix(specifier, "/"):
		name, ok := files.name(specifier)
		if !ok {
			return "", false
		}
		return resolveFile(files, name)
	}
	for {
		if path.Base(dir) != "node_modules" {
			if name, ok := resolveFile(files, path.Join(dir, "node_modules", specifier)); ok {
				return name, true
			}
		}
		if dir == "." {
			return "", false
		}
		dir = path.Dir(dir)
	}
}

// resolveFile applies Node's order of extensions and folders to a path.
func resolveFile(f *files, name string) (string, bool) {
	if strings.HasPrefix(name, "../") || name == ".." {
		return "", false
	}
	candidates := []string{name, name + ".js", name + ".json", name + ".cjs"}
	if f.isDir(name) {
		if main := packageMain(f, name); main != "" {
			m := path.Join(name, main)
			candidates = append(candidates, m, m+".js", m+".json", m+"/index.js")
		}
		candidates = append(candidates, name+"/index.js", name+"/index.json")
	}
	for _, c := range candidates {
		c = path.Clean(c)
		if f.isFile(c) {
			return c, true
		}
	}
	return "", false
}
