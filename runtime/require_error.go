package runtime

import (
	"errors"
	"io/fs"
	"net/url"
	"path"
	"strings"

	"github.com/dop251/goja"
)

// coded makes an error with one of Node's codes.
//
// https://nodejs.org/api/errors.html#nodejs-error-codes
func (r *requirer) coded(class, code, message string) *goja.Object {
	e := r.vm.NewError(class, message)
	_ = e.Set("code", code)
	return e
}

// requiresAsync is what require throws for an ES module that waits.
func (r *requirer) requiresAsync(name string, from *scope) *goja.Object {
	message := "require() cannot be used on an ESM graph with top-level await. Use import() instead. To see where the top-level await comes from, use --experimental-print-required-tla."
	message += "\nRequired module: " + r.vm.build.svc.files.shown(name)
	if stack := r.stack(from); len(stack) > 0 {
		message += "\nRequire stack:\n- " + strings.Join(stack, "\n- ")
	}
	return r.coded("Error", "ERR_REQUIRE_ASYNC_MODULE", message)
}

// error makes what a script sees of a specifier that means no file.
func (r *requirer) error(err error, s *scope) *goja.Object {
	var e *resolveError
	if !errors.As(err, &e) {
		return r.vm.NewError("Error", err.Error())
	}
	if specifier, ok := strings.CutPrefix(e.message, "Cannot find module '"); ok && e.stack {
		specifier = strings.TrimSuffix(specifier, "'")
		bare := strings.TrimPrefix(specifier, "node:")
		if nodeBuiltins[bare] || bare != specifier && schemeOnly[bare] {
			return r.coded("Error", "ERR_UNKNOWN_BUILTIN_MODULE", "the Node.js module '"+bare+"' is not available in dialtone")
		}
		if bare != specifier {
			return r.coded("Error", "ERR_UNKNOWN_BUILTIN_MODULE", "No such built-in module: "+specifier)
		}
	}
	message := e.message
	var stack []string
	if e.stack && s != nil && s.imports {
		return r.importError(strings.TrimSuffix(strings.TrimPrefix(message, "Cannot find module '"), "'"), s)
	}
	if e.stack {
		stack = r.stack(s)
		if len(stack) > 0 {
			message += "\nRequire stack:\n- " + strings.Join(stack, "\n- ")
		}
	}
	o := r.coded(e.class, e.code, message)
	if e.stack {
		list := make([]any, len(stack))
		for i := range stack {
			list[i] = stack[i]
		}
		_ = o.Set("requireStack", r.vm.rt.NewArray(list...))
	}
	if e.path != "" {
		_ = o.Set("path", e.path)
	}
	if e.request != "" {
		_ = o.Set("requestPath", e.request)
	}
	return o
}

// importError is what an import throws of a file or a package that is not there.
func (r *requirer) importError(specifier string, s *scope) *goja.Object {
	files := r.vm.build.svc.files
	from := files.shown(s.name)
	if !isRelative(specifier) && !strings.HasPrefix(specifier, "/") {
		name, _, _ := parsePackage(specifier)
		if dir, found := files.packageFolder(name, s.name); found {
			return r.notImported(path.Join(files.shown(dir), strings.TrimPrefix(specifier, name)), from)
		}
		return r.coded("Error", "ERR_MODULE_NOT_FOUND", "Cannot find package '"+specifier+"' imported from "+from)
	}
	if !path.IsAbs(specifier) {
		specifier = path.Join(path.Dir(from), specifier)
	}
	return r.notImported(specifier, from)
}

func (r *requirer) notImported(file, from string) *goja.Object {
	e := r.coded("Error", "ERR_MODULE_NOT_FOUND", "Cannot find module '"+file+"' imported from "+from)
	_ = e.Set("url", fileURL(file))
	return e
}

// fileURL is the URL of a file, as scripts see it.
func fileURL(file string) string { return (&url.URL{Scheme: "file", Path: file}).String() }

// packageFolder is the folder of a package that a file can import.
func (f *files) packageFolder(name, from string) (dir string, found bool) {
	if name == "" {
		return "", false
	}
	for _, folder := range nodeModules(path.Dir(from)) {
		if dir = path.Join(folder, name); fs.ValidPath(dir) && f.isDir(dir) {
			return dir, true
		}
	}
	return "", false
}

// maxRequireStack is how many files a require stack names.
const maxRequireStack = 100

// stack is a module's file and those of the modules that required it.
func (r *requirer) stack(s *scope) []string {
	var list []string
	for ; s != nil && s != r.host && len(list) < maxRequireStack; s = s.parent {
		list = append(list, r.vm.build.svc.files.shown(s.name))
		if s.parent != nil && s.parent.imports {
			break // an import is no require
		}
	}
	return list
}

// argumentError says that an argument must be a string.
func (r *requirer) argumentError(name string, v goja.Value) *goja.Object {
	return r.coded("TypeError", "ERR_INVALID_ARG_TYPE", `The "`+name+`" argument must be of type string. Received `+received(v, false))
}

// received describes a value that is no string, as Node's messages about
// arguments do, or as those about their values do.
func received(v goja.Value, bare bool) string {
	o, ok := v.(*goja.Object)
	if !ok {
		text := "undefined"
		if v != nil {
			text = v.String()
		}
		kind := ""
		switch x := v.(type) {
		case goja.String:
			kind, text = "string", "'"+text+"'"
		case *goja.Symbol:
			kind, text = "symbol", "Symbol("+text+")"
		default:
			switch {
			case v == nil || goja.IsUndefined(v) || goja.IsNull(v):
				return text
			case isNumber(v):
				kind = "number"
			case text == "true" || text == "false":
				kind = "boolean"
			default:
				_ = x
				kind, text = "bigint", text+"n"
			}
		}
		if bare {
			return text
		}
		return "type " + kind + " (" + text + ")"
	}
	if _, ok := goja.AssertFunction(o); ok {
		name := o.Get("name")
		if name == nil {
			return "function "
		}
		return "function " + name.String()
	}
	if c, ok := o.Get("constructor").(*goja.Object); ok {
		if name := c.Get("name"); name != nil && name.String() != "" {
			return "an instance of " + name.String()
		}
	}
	return "[Object: null prototype] {}"
}
