package runtime

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
)

// The conditions under which a map of exports or imports is read, besides
// default. That of native addons is left out, as under node --no-addons.
//
// https://nodejs.org/api/packages.html#conditional-exports
var (
	requireConditions = []string{"node", "require", "module-sync"}
	importConditions  = []string{"node", "import", "module-sync"}
)

// conditions are those under which a file's own specifiers are read: an ES
// module imports, whatever that is lowered to, and another requires. TypeScript
// is written as ES modules.
func (f *files) conditions(from string) []string {
	switch path.Ext(from) {
	case ".mjs", ".mts", ".ts", ".tsx", ".jsx":
		return importConditions
	case ".js":
		if m := f.scope(from); m != nil && m.kind == "module" {
			return importConditions
		}
	}
	return requireConditions
}

// moduleSyntax finds the statements and calls of a file that import.
var moduleSyntax = regexp.MustCompile(`(?m)^[ \t]*(?:import|export)\b|\bimport\s*\(`)

// defaultExtensions are tried, in this order, for a path that names no file.
var defaultExtensions = []string{".js", ".json", ".node"}

// maxSpecifier is the longest specifier that is looked up: no path is longer.
const maxSpecifier = 4096

// A resolution is a question that the files of a service answer always alike.
type resolution struct {
	dir, specifier     string
	imported, compiled bool
}

// A resolveError is why a specifier means no file, in Node's words.
type resolveError struct {
	class   string // Error or TypeError
	code    string
	message string
	path    string // the path that Node puts on the error; "" for none
	request string // likewise requestPath
	stack   bool   // the message ends with the files that required each other
	builtin string // what an entry of imports names, if that is a module of Node's
}

func (e *resolveError) Error() string { return e.message }

func notFoundError(what string) *resolveError {
	return &resolveError{class: "Error", code: "MODULE_NOT_FOUND", message: "Cannot find module '" + what + "'"}
}

func missing(specifier string) *resolveError {
	e := notFoundError(specifier)
	e.stack = true
	return e
}

// A resolver looks up specifiers in the files of a service.
type resolver struct {
	*files
	conditions []string
	extensions []string
}

// resolve finds the file that a specifier means in a file of the service: a
// relative or absolute path, an entry of the package's own imports or exports,
// or a package in a node_modules folder above the file, inside the root. The
// name is without symbolic links. The error is a *resolveError.
//
// https://nodejs.org/api/modules.html#all-together
func (f *files) resolve(specifier, from string, conditions []string) (name string, err error) {
	q := resolution{path.Dir(from), specifier, slices.Contains(conditions, "import"), typed(from)}
	if name, ok := f.resolved.get(q); ok {
		return name, nil
	}
	r := resolver{f, conditions, defaultExtensions}
	name, err = r.resolve(specifier, from, nil)
	if err == nil && len(specifier) < 512 {
		f.resolved.put(q, name)
	}
	return name, err
}

// resolve is that of files; folders, if not nil, are the node_modules folders
// to look in.
func (r *resolver) resolve(specifier, from string, folders []string) (name string, err error) {
	if len(specifier) > maxSpecifier || strings.ContainsRune(specifier, 0) {
		return "", missing(specifier)
	}
	if isRelative(specifier) || strings.HasPrefix(specifier, "/") {
		target := path.Join(path.Dir(from), specifier)
		if specifier[0] == '/' {
			var ok bool
			if target, ok = r.name(specifier); !ok {
				return "", missing(specifier)
			}
		}
		return r.path(target, specifier, from)
	}
	if strings.HasPrefix(specifier, "#") {
		if m := r.scope(from); m != nil && m.imports != nil {
			return r.importsEntry(m, specifier, from)
		}
	}
	if name, found, err := r.self(specifier, from); found {
		return name, err
	}
	if folders == nil {
		folders = nodeModules(path.Dir(from))
	}
	pkg, subpath, isPackage := parsePackage(specifier)
	for _, dir := range folders {
		if !r.isDir(dir) {
			continue
		}
		if isPackage {
			if m := r.manifest(path.Join(dir, pkg)); m != nil {
				if m.invalid {
					return "", r.invalidConfig(m, "")
				}
				if m.exports != nil {
					return r.exportsEntry(m, subpath, "")
				}
			}
		}
		name, err := r.path(path.Join(dir, specifier), specifier, from)
		if e, ok := err.(*resolveError); !ok || !e.stack {
			return name, err
		}
	}
	return "", missing(specifier)
}

// nodeModules are the folders of packages for a file in a folder, nearest
// first.
//
// https://nodejs.org/api/modules.html#loading-from-node_modules-folders
func nodeModules(dir string) []string {
	var list []string
	for {
		if path.Base(dir) != "node_modules" {
			list = append(list, path.Join(dir, "node_modules"))
		}
		if dir == "." || dir == ".." || strings.HasPrefix(dir, "../") {
			return list
		}
		dir = path.Dir(dir)
	}
}

// path finds the file or the folder of a path.
func (r *resolver) path(name, specifier, from string) (string, error) {
	if !fs.ValidPath(name) {
		return "", missing(specifier)
	}
	folder := specifier == "." || specifier == ".."
	for _, end := range []string{"/", "/.", "/.."} {
		folder = folder || strings.HasSuffix(specifier, end)
	}
	info, err := fs.Stat(r.fsys, name)
	if !folder {
		if err == nil && info.Mode().IsRegular() {
			return r.real(name), nil
		}
		if file, ok := r.extended(name); ok {
			return file, nil
		}
	}
	if err == nil && info.IsDir() {
		return r.folder(name, specifier, from)
	}
	if typed(from) && !folder {
		if file, ok := r.source(name); ok {
			return file, nil
		}
	}
	return "", missing(specifier)
}

func (r *resolver) file(name string) (string, bool) {
	if !fs.ValidPath(name) || !r.isFile(name) {
		return "", false
	}
	return r.real(name), true
}

func (r *resolver) extended(name string) (string, bool) {
	for _, ext := range r.extensions {
		if file, ok := r.file(name + ext); ok {
			return file, true
		}
	}
	return "", false
}

// folder finds the file that a folder stands for.
func (r *resolver) folder(dir, specifier, from string) (string, error) {
	m := r.manifest(dir)
	if m != nil && m.invalid {
		return "", r.invalidConfig(m, "")
	}
	main := ""
	if m != nil && m.main != "" {
		main = path.Join(dir, m.main)
		if path.IsAbs(m.main) {
			main, _ = r.name(m.main)
		}
		for _, find := range []func(string) (string, bool){r.file, r.extended} {
			if file, ok := find(main); ok {
				return file, nil
			}
		}
		if file, ok := r.extended(path.Join(main, "index")); ok {
			return file, nil
		}
	}
	if file, ok := r.extended(path.Join(dir, "index")); ok {
		return file, nil
	}
	if typed(from) {
		if file, ok := r.source(path.Join(dir, "index")); ok {
			return file, nil
		}
	}
	if main == "" || !fs.ValidPath(main) {
		return "", missing(specifier)
	}
	e := notFoundError(r.shown(main))
	e.message += `. Please verify that the package.json has a valid "main" entry`
	e.path, e.request = r.shown(path.Join(dir, "package.json")), specifier
	return "", e
}

// sourceOf are the extensions that TypeScript compiles to another.
var sourceOf = map[string][]string{".js": {".ts", ".tsx"}, ".jsx": {".tsx"}, ".mjs": {".mts"}, ".cjs": {".cts"}}

// source finds the TypeScript file that the compiler would have made a path
// of: it writes the extensions of its output, or none.
//
// https://www.typescriptlang.org/docs/handbook/modules/theory.html#module-resolution
func (r *resolver) source(name string) (string, bool) {
	candidates := []string{name + ".ts", name + ".tsx", name + ".jsx"}
	ext := path.Ext(name)
	for _, s := range sourceOf[ext] {
		candidates = append(candidates, strings.TrimSuffix(name, ext)+s)
	}
	for _, c := range candidates {
		if file, ok := r.file(c); ok {
			return file, true
		}
	}
	return "", false
}

// parsePackage parts a specifier into the name of a package and "." followed by
// the path inside it; ok is false when no package can have that name.
func parsePackage(specifier string) (name, subpath string, ok bool) {
	name, rest, _ := strings.Cut(specifier, "/")
	if strings.HasPrefix(name, "@") {
		var second string
		second, _, _ = strings.Cut(rest, "/")
		if len(name) == 1 || second == "" {
			return "", "", false
		}
		name += "/" + second
	} else if name == "" || name[0] == '.' {
		return "", "", false
	}
	if strings.ContainsAny(name, `\%`) {
		return "", "", false
	}
	return name, "." + specifier[len(name):], true
}

// self finds a file that a package names by its own name.
//
// https://nodejs.org/api/packages.html#self-referencing-a-package-using-its-name
func (r *resolver) self(specifier, from string) (name string, found bool, err error) {
	m := r.scope(from)
	if m == nil || m.exports == nil || m.name == "" {
		return "", false, nil
	}
	if specifier != m.name && !strings.HasPrefix(specifier, m.name+"/") {
		return "", false, nil
	}
	name, err = r.exportsEntry(m, "."+specifier[len(m.name):], from)
	return name, true, err
}

func (r *resolver) invalidConfig(m *manifest, why string) *resolveError {
	return &resolveError{class: "Error", code: "ERR_INVALID_PACKAGE_CONFIG",
		message: fmt.Sprintf("Invalid package config %s.%s", r.shown(path.Join(m.dir, "package.json")), why)}
}
