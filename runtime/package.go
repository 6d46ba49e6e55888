package runtime

import (
	"errors"
	"fmt"
	"path"
	"strings"

	"github.com/dop251/goja"
)

// standIn finds the module that stands in for the npm package which a
// specifier names, and the file of the package that it means: "" for the
// package itself.
func (r *requirer) standIn(specifier string) (m *Module, file string) {
	name, file, _ := strings.Cut(specifier, "/")
	if m := r.vm.pool.byName[name]; m != nil && m.Package {
		return m, file
	}
	return nil, ""
}

// requirePackage gives the service's own package where it can be loaded, and
// else what stands in for it. The service's own is tried once: what failed in
// one VM fails in the next.
func (r *requirer) requirePackage(m *Module, specifier, file string, s *scope) goja.Value {
	name, absent := r.resolve(specifier, s)
	if absent == nil && (file != "" || r.vm.PackageError(m.Name) == nil) {
		v, err := r.loadPackage(name, s)
		if err == nil {
			return v
		}
		why := r.vm.reason(err)
		if _, before := r.vm.build.svc.modules.unloadable.LoadOrStore(m.Name, why); !before {
			r.vm.Warn("the service's own package " + m.Name + " cannot be loaded, and dialtone's takes its place: " + why)
		}
	}
	e := r.vm.open(m)
	if file == "" {
		return e.Default
	}
	if e.File != nil {
		if v := e.File(file); v != nil {
			return v
		}
	}
	if absent == nil {
		absent = missing(specifier)
	}
	panic(r.error(absent, s))
}

// reason is the first line of an error, and where it comes from.
func (vm *VM) reason(err error) string {
	e := vm.errorOf(err)
	message, _, _ := strings.Cut(e.Message, "\n")
	if e.Line > 0 {
		message += fmt.Sprintf(" (%s:%d)", e.File, e.Line)
	}
	return message
}

// loadPackage instantiates a file of a package. The traits of the function do
// not cover such code, so all guards are put in place before.
func (r *requirer) loadPackage(name string, s *scope) (goja.Value, error) {
	r.vm.guardAll()
	v, err := r.load(name, s)
	var script *goja.Exception
	var compile *Error
	if err == nil || errors.As(err, &script) && script.Value() != nil || errors.As(err, &compile) && compile.Kind == KindLoad {
		return v, err
	}
	panic(err)
}

// PackageError is why the service's own package of that name is not what
// require gives; nil when there is none, or none that has failed to load.
func (vm *VM) PackageError(name string) error {
	if why, ok := vm.build.svc.modules.unloadable.Load(name); ok {
		return errors.New(why.(string))
	}
	return nil
}

// HasPackage reports whether the service has a package of its own of that name,
// whether or not it can be loaded.
func (vm *VM) HasPackage(name string) bool {
	_, err := vm.require.resolve(name, vm.rootScope())
	return err == nil
}

// rootFile is a file in the service's own folder.
func (vm *VM) rootFile() string {
	svc := vm.build.svc
	dir, _ := svc.files.name(svc.Dir)
	return path.Join(dir, "index.js")
}

// rootScope is what asks for modules that the host wants.
func (vm *VM) rootScope() *scope { return &scope{name: vm.rootFile()} }
