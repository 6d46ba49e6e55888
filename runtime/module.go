package runtime

import (
	"path"

	"github.com/dop251/goja"
)

// load instantiates a file of the service once and returns its exports.
func (r *requirer) load(name string, parent *scope) (goja.Value, error) {
	shown := r.vm.build.svc.files.shown(name)
	cache := r.cacheObject()
	if cached := cache.Get(shown); cached != nil && !goja.IsUndefined(cached) {
		if r.async != nil && r.async.byName[name] != nil && (parent == nil || !parent.imports) {
			panic(r.requiresAsync(name, parent))
		}
		return r.cached(cached, parent), nil
	}
	if r.waits(name) {
		panic(r.requiresAsync(name, parent))
	}
	if r.depth == maxDepth {
		panic(r.vm.NewError("RangeError", "Maximum call stack size exceeded"))
	}
	r.depth++
	defer func() { r.depth-- }()
	s := r.newScope(name, parent)
	_ = cache.Set(shown, s.module)
	r.adopt(parent, s.module)
	done := false
	defer func() {
		if !done {
			_ = cache.Delete(shown)
			r.disown(parent, s.module)
		}
	}()
	if err := r.run(s, shown); err != nil {
		return nil, err
	}
	done = true
	return s.module.Get("exports"), nil
}

// maxDepth is how many modules may be loaded inside of each other. Node's stack
// ends at 660, and unwinding deep ones takes goja long.
const maxDepth = 1000

// cacheObject is require.cache.
func (r *requirer) cacheObject() *goja.Object {
	if r.cache == nil {
		r.cache = r.vm.rt.CreateObject(nil)
	}
	return r.cache
}

// cached is the exports of what a script or load has put into require.cache.
func (r *requirer) cached(entry goja.Value, parent *scope) goja.Value {
	if goja.IsNull(entry) {
		r.vm.Throw("TypeError", "Cannot read properties of null (reading 'loaded')")
	}
	module := entry.ToObject(r.vm.rt)
	r.adopt(parent, module)
	return module.Get("exports")
}

// newScope makes the module object of a file.
//
// https://nodejs.org/api/modules.html#the-module-object
func (r *requirer) newScope(name string, parent *scope) *scope {
	rt := r.vm.rt
	shown := r.vm.build.svc.files.shown(name)
	s := &scope{name: name, parent: parent}
	// Code that names neither can be given no module object to look at.
	full := r.wants("module") || r.wants("require")
	s.module = rt.NewObject()
	if full {
		_ = s.module.SetPrototype(r.prototype())
	}
	_ = s.module.Set("id", shown)
	_ = s.module.Set("path", path.Dir(shown))
	_ = s.module.Set("exports", rt.NewObject())
	_ = s.module.Set("filename", shown)
	_ = s.module.Set("loaded", false)
	if full {
		_ = s.module.Set("children", rt.NewArray())
		_ = s.module.Set("paths", r.shownFolders(path.Dir(name)))
		if r.wants("parent") {
			v := goja.Undefined()
			if parent != nil && parent.module != nil {
				v = parent.module
			}
			r.vm.Hide(s.module, "parent", v)
		}
		if r.scopes == nil {
			r.scopes = make(map[*goja.Object]*scope)
		}
		r.scopes[s.module] = s
	}
	return s
}

// run loads the file of a new module into it, by the function that a script has
// put into require.extensions for such files, if it has.
func (r *requirer) run(s *scope, shown string) error {
	if load := r.loaders.replaced(shown); load != nil {
		if _, err := load(r.loaders.object, s.module, r.vm.rt.ToValue(shown)); err != nil {
			return err
		}
	} else if err := r.evaluate(s, s.name); err != nil {
		return err
	}
	return s.module.Set("loaded", true)
}

// evaluate runs a file of the service as the code of a module.
func (r *requirer) evaluate(s *scope, name string) error {
	if path.Ext(name) == ".node" {
		return addonError(r, name, s)
	}
	p, err := r.vm.build.svc.modules.file(name)
	if err != nil {
		return err
	}
	if p.json != nil {
		r.vm.weight.Add(weightSource * int64(len(p.source)))
		v, err := r.parseJSON(p)
		if err != nil {
			return err
		}
		return s.module.Set("exports", v)
	}
	if p.suspends {
		panic(r.requiresAsync(name, s.parent))
	}
	s.imports = p.module
	r.prepare(p)
	_, err = r.execute(s, p)
	return err
}

// prepare puts in place what the code of a file needs of the VM.
func (r *requirer) prepare(p *program) {
	r.vm.weight.Add(weightSource * int64(len(p.source)))
	if t := &r.vm.fn.traits; !t.reflective && !r.guarded && !t.covers(p.source) {
		r.vm.guardAll()
	}
	r.vm.prepareFor(p)
}

// execute runs a compiled file as the code of a module. What it returns is the
// generator of one that can be suspended.
func (r *requirer) execute(s *scope, p *program) (goja.Value, error) {
	rt := r.vm.rt
	wrapper, err := rt.RunProgram(p.code)
	if err != nil {
		return nil, err
	}
	call, _ := goja.AssertFunction(wrapper)
	exports := s.module.Get("exports")
	args := []goja.Value{exports, r.function(s), s.module, rt.ToValue(p.file), rt.ToValue(path.Dir(p.file))}
	if p.dynamic {
		args = append(args, r.importFunction(s))
	}
	return call(exports, args...)
}

// covers reports whether a file's text is among those that the traits are of.
func (t *traits) covers(source string) bool {
	for _, s := range t.sources {
		if s == source {
			return true
		}
	}
	return false
}

func (r *requirer) parseJSON(p *program) (goja.Value, error) {
	if r.json == nil {
		r.json, _ = goja.AssertFunction(r.vm.rt.GlobalObject().Get("JSON").(*goja.Object).Get("parse"))
	}
	return r.json(goja.Undefined(), r.vm.rt.ToValue(p.source))
}

// maxScanned is how many children of a module are looked at before one is added
// that was loaded before.
const maxScanned = 64

// adopt puts a module among the children of the one that requires it.
func (r *requirer) adopt(parent *scope, module *goja.Object) {
	list := r.children(parent)
	if list == nil {
		return
	}
	n := int(lengthOf(list))
	if n > maxScanned && r.scopes[module] != nil && r.scopes[module].parent != parent {
		return
	}
	for i := range min(n, maxScanned) {
		if list.Get(itoa(i)) == module {
			return
		}
	}
	_ = list.Set(itoa(n), module)
}

// disown takes the last child away again, if it is a module that failed.
func (r *requirer) disown(parent *scope, module *goja.Object) {
	list := r.children(parent)
	if list == nil {
		return
	}
	if n := int(lengthOf(list)); n > 0 && list.Get(itoa(n-1)) == module {
		_ = list.Set("length", n-1)
	}
}

func (r *requirer) children(parent *scope) *goja.Object {
	if parent == nil || parent.module == nil {
		return nil
	}
	list, ok := parent.module.Get("children").(*goja.Object)
	if !ok || list.ClassName() != "Array" {
		return nil
	}
	return list
}

// hostScope is the module that has loaded the function: what require.main is,
// and the parent of the function's module. As under any host of functions, no
// function is the main module.
func (r *requirer) hostScope() *scope {
	if r.host == nil {
		dir, _ := r.vm.build.svc.files.name(r.vm.build.svc.Dir)
		r.host = r.newScope(path.Join(dir, "dialtone"), nil)
		_ = r.host.module.Set("id", ".")
		_ = r.host.module.Set("loaded", true)
	}
	return r.host
}
