package runtime

import (
	"maps"
	"net/url"
	"path"
	"slices"
	"sort"
	"strings"

	"github.com/dop251/goja"
)

// modulePrototype is what all module objects inherit, made when a script looks
// at it.
type modulePrototype struct{ r *requirer }

// Peek knows which names are not there.
func (p modulePrototype) Peek(key string) (goja.Value, bool) {
	switch key {
	case "constructor", "require", "load", "_compile", "isPreloading":
		return nil, false
	}
	return nil, true
}

// Fill makes the members.
func (p modulePrototype) Fill(o *goja.Object) {
	p.r.moduleMethods(o)
	p.r.vm.Hide(o, "constructor", p.r.moduleClass().object)
}

// prototype is Module.prototype.
func (r *requirer) prototype() *goja.Object {
	if r.proto != nil {
		return r.proto
	}
	if !r.vm.Reflective() {
		r.proto = r.vm.LazyObject(modulePrototype{r})
		return r.proto
	}
	r.proto = r.vm.rt.NewObject()
	r.moduleMethods(r.proto)
	settle := func(v goja.Value) { r.vm.Hide(r.proto, "constructor", v) }
	getter := func(goja.FunctionCall) goja.Value {
		class := r.moduleClass().object
		settle(class)
		return class
	}
	setter := func(c goja.FunctionCall) goja.Value {
		settle(c.Argument(0))
		return goja.Undefined()
	}
	_ = r.proto.DefineAccessorProperty("constructor", r.vm.rt.ToValue(getter), r.vm.rt.ToValue(setter), goja.FLAG_TRUE, goja.FLAG_FALSE)
	return r.proto
}

func (r *requirer) moduleMethods(o *goja.Object) {
	vm := r.vm
	vm.Hide(o, "require", vm.Func("require", 1, func(c goja.FunctionCall) goja.Value {
		return r.requireValue(c.Argument(0), r.scopeOf(c.This))
	}))
	vm.Hide(o, "load", vm.Func("load", 1, func(c goja.FunctionCall) goja.Value {
		s := r.scopeOf(c.This)
		shown := c.Argument(0).String()
		name, ok := vm.build.svc.files.name(shown)
		if !ok {
			panic(r.error(missing(shown), s))
		}
		s.name = name
		_ = s.module.Set("filename", shown)
		_ = s.module.Set("paths", r.shownFolders(path.Dir(name)))
		if err := r.run(s, shown); err != nil {
			panic(r.thrown(err))
		}
		return goja.Undefined()
	}))
	vm.Hide(o, "_compile", vm.Func("_compile", 3, func(c goja.FunctionCall) goja.Value {
		return r.compile(r.scopeOf(c.This), c.Argument(0).String(), c.Argument(1).String())
	}))
	vm.Hide(o, "isPreloading", vm.rt.ToValue(false))
}

// compile runs a text as the code of a module.
func (r *requirer) compile(s *scope, text, file string) goja.Value {
	r.vm.guardAll()
	code, _, regexps, err := compileModule(file, strings.TrimPrefix(text, "\ufeff"), r.vm.pool.limits.Nesting, nil)
	if err == nil {
		if r.vm.texts == nil {
			r.vm.texts = make(map[string]*program)
		}
		r.vm.texts[file] = &program{file: file, source: strings.TrimPrefix(text, "\ufeff"), code: code}
		r.vm.HookErrors()
		if regexps {
			r.vm.literals()
		}
		r.vm.prepareForText(text)
		_, err = r.execute(s, &program{file: file, code: code})
	}
	if err != nil {
		panic(r.thrown(err))
	}
	return goja.Undefined()
}

// scopeOf is the scope of a module object; for one that a script has made, one
// by its filename.
func (r *requirer) scopeOf(v goja.Value) *scope {
	o, ok := v.(*goja.Object)
	if !ok {
		return &scope{name: r.vm.rootFile(), module: r.vm.rt.NewObject()}
	}
	if s := r.scopes[o]; s != nil {
		return s
	}
	name := r.vm.rootFile()
	if file, ok := o.Get("filename").(goja.String); ok {
		if own, ok := r.vm.build.svc.files.name(file.String()); ok {
			name = own
		}
	}
	return &scope{name: name, module: o}
}

// A moduleClass is what require('module') gives, with the functions that
// scripts replace to load modules their own way.
//
// https://nodejs.org/api/module.html
type moduleClass struct {
	object   *goja.Object
	proto    *goja.Object
	original map[string]goja.Value
}

// moduleClass makes the class, once.
func (r *requirer) moduleClass() *moduleClass {
	if r.class == nil {
		r.makeModuleClass()
	}
	return r.class
}

// replaced is the function that a script has put in the place of one of the
// class; nil when it has not.
func (c *moduleClass) replaced(name string) goja.Callable {
	return replacement(c.object, name, c.original)
}

// replacedRequire is likewise that for Module.prototype.require.
func (c *moduleClass) replacedRequire() goja.Callable {
	return replacement(c.proto, "require", c.original)
}

func replacement(o *goja.Object, name string, original map[string]goja.Value) goja.Callable {
	v := o.Get(name)
	if v == nil || v == original[name] {
		return nil
	}
	f, _ := goja.AssertFunction(v)
	return f
}

func (r *requirer) makeModuleClass() {
	vm, rt := r.vm, r.vm.rt
	files := vm.build.svc.files
	proto := r.prototype()
	class := rt.ToValue(func(c goja.ConstructorCall) *goja.Object {
		id := c.Argument(0)
		if goja.IsUndefined(id) {
			id = rt.ToValue("")
		}
		_ = c.This.Set("id", id)
		_ = c.This.Set("path", path.Dir(id.String()))
		_ = c.This.Set("exports", rt.NewObject())
		vm.Hide(c.This, "parent", c.Argument(1))
		if p, ok := c.Argument(1).(*goja.Object); ok && r.scopes[p] != nil {
			r.adopt(r.scopes[p], c.This)
		}
		_ = c.This.Set("filename", goja.Null())
		_ = c.This.Set("loaded", false)
		_ = c.This.Set("children", rt.NewArray())
		return nil
	}).(*goja.Object)
	_ = class.DefineDataProperty("name", rt.ToValue("Module"), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = class.DefineDataProperty("length", rt.ToValue(0), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = class.DefineDataProperty("prototype", proto, goja.FLAG_TRUE, goja.FLAG_FALSE, goja.FLAG_FALSE)
	m := &moduleClass{object: class, proto: proto, original: make(map[string]goja.Value)}
	r.class = m
	set := func(name string, length int, f func(c goja.FunctionCall) goja.Value) {
		v := vm.Func(name, length, f)
		m.original[name] = v
		_ = class.Set(name, v)
	}
	_ = class.Set("Module", class)
	_ = class.Set("_cache", r.cacheObject())
	_ = class.Set("_extensions", r.loaderTable().object)
	_ = class.Set("_pathCache", rt.CreateObject(nil))
	_ = class.Set("globalPaths", rt.NewArray())
	_ = class.Set("builtinModules", r.builtinModules())
	set("_load", 3, func(c goja.FunctionCall) goja.Value {
		return r.require(c.Argument(0).String(), r.scopeOf(c.Argument(1)))
	})
	set("_resolveFilename", 4, func(c goja.FunctionCall) goja.Value {
		specifier, s := c.Argument(0).String(), r.scopeOf(c.Argument(1))
		if r.isBuiltin(specifier) {
			return c.Argument(0)
		}
		name, err := r.resolve(specifier, s)
		if err != nil {
			panic(r.error(err, s))
		}
		return rt.ToValue(files.shown(name))
	})
	set("_nodeModulePaths", 1, func(c goja.FunctionCall) goja.Value {
		name, ok := files.name(c.Argument(0).String())
		if !ok {
			return rt.NewArray()
		}
		return r.shownFolders(name)
	})
	set("_resolveLookupPaths", 2, func(c goja.FunctionCall) goja.Value {
		specifier, s := c.Argument(0).String(), r.scopeOf(c.Argument(1))
		switch {
		case r.isBuiltin(specifier):
			return goja.Null()
		case isRelative(specifier):
			return rt.NewArray(files.shown(path.Dir(s.name)))
		}
		return r.shownFolders(path.Dir(s.name))
	})
	set("_findPath", 3, func(c goja.FunctionCall) goja.Value {
		name, err := r.resolve(c.Argument(0).String(), &scope{name: vm.rootFile()})
		if err != nil {
			return rt.ToValue(false)
		}
		return rt.ToValue(files.shown(name))
	})
	set("_initPaths", 0, func(goja.FunctionCall) goja.Value { return goja.Undefined() })
	set("syncBuiltinESMExports", 0, func(goja.FunctionCall) goja.Value { return goja.Undefined() })
	set("isBuiltin", 1, func(c goja.FunctionCall) goja.Value { return rt.ToValue(r.isBuiltin(c.Argument(0).String())) })
	set("createRequire", 1, func(c goja.FunctionCall) goja.Value { return r.createRequire(c.Argument(0)) })
	set("wrap", 1, func(c goja.FunctionCall) goja.Value {
		return rt.ToValue(wrapper[0] + c.Argument(0).String() + wrapper[1])
	})
	_ = class.Set("wrapper", rt.NewArray(wrapper[0], wrapper[1]))
	m.original["require"] = proto.Get("require")
}

// wrapper is the text that Node documents around the code of a module.
//
// https://nodejs.org/api/modules.html#the-module-wrapper
var wrapper = [2]string{"(function (exports, require, module, __filename, __dirname) { ", "\n});"}

// builtinModules are the names of Node's own modules that dialtone has.
func (r *requirer) builtinModules() *goja.Object {
	var names []string
	for name := range nodeBuiltins {
		if r.module(name) != nil || name == "module" {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	for _, name := range slices.Sorted(maps.Keys(schemeOnly)) {
		if name = "node:" + name; r.module(name) != nil {
			names = append(names, name)
		}
	}
	list := make([]any, len(names))
	for i := range names {
		list[i] = names[i]
	}
	return r.vm.rt.NewArray(list...)
}

// createRequire is that of require('module'): the require of a file that need
// not exist.
func (r *requirer) createRequire(v goja.Value) goja.Value {
	invalid := func(shown string) *goja.Object {
		return r.coded("TypeError", "ERR_INVALID_ARG_VALUE", "The argument 'filename' must be a file URL object, file URL string, or absolute path string. Received "+shown)
	}
	text := v.String()
	if o, ok := v.(*goja.Object); ok {
		href, ok := o.Get("href").(goja.String)
		if !ok {
			panic(invalid(received(v, true)))
		}
		text = href.String()
	} else if _, ok := v.(goja.String); !ok {
		panic(invalid(received(v, true)))
	}
	file := text
	if strings.HasPrefix(text, "file:") {
		u, err := url.Parse(text)
		if err != nil || u.Path == "" {
			panic(invalid("'" + text + "'"))
		}
		file = u.Path
	} else if !path.IsAbs(text) {
		panic(invalid("'" + text + "'"))
	}
	if strings.HasSuffix(file, "/") {
		file += "noop.js"
	}
	name, ok := r.vm.build.svc.files.name(file)
	if !ok {
		// What lies outside of the root can require nothing but built-in modules.
		name = "../noop.js"
	}
	s := r.newScope(name, nil)
	s.required = true
	return r.function(s)
}
