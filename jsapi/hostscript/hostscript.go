// Package hostscript runs JavaScript that is the host's own: the parts of host
// modules that are better written in it, because an interrupt reaches it, and
// because it calls scripts back at no cost.
//
// Its main type is [Library], a folder of such files. A file is one expression
// in parentheses: a function, in strict mode, that is called with what the
// module wants it to have and returns what the file makes. It is compiled once in a process, on
// first use, and run once in each VM that wants it. To scripts its functions
// have the text of native ones, and its frames do not show in stacks.
//
// A file keeps the built-ins that it uses when it is run, since a script may
// replace them later.
package hostscript

import (
	"fmt"
	"io/fs"
	"reflect"
	"sync"

	"dialtone/runtime"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"
)

// A Library is a folder of JavaScript files. It is safe for concurrent use.
type Library struct {
	fsys     fs.FS
	programs sync.Map // *goja.Program by file
}

// New makes a library of the files of an embedded folder.
func New(fsys fs.FS) *Library { return &Library{fsys: fsys} }

// Load returns the function that a file is, in a VM. A file that cannot be read
// or compiled is a mistake of the host's, and panics.
func (l *Library) Load(rt *goja.Runtime, file string) goja.Callable {
	p, ok := l.programs.Load(file)
	if !ok {
		p, _ = l.programs.LoadOrStore(file, l.compile(file))
	}
	v, err := rt.RunProgram(p.(*goja.Program))
	if err != nil {
		panic(err)
	}
	f, ok := goja.AssertFunction(v)
	if !ok {
		panic(file + " is no function")
	}
	return f
}

// Call runs a file in a VM: what its function returns for the arguments. What
// it throws is thrown in the script.
func (l *Library) Call(rt *goja.Runtime, file string, arguments ...goja.Value) goja.Value {
	v, err := l.Load(rt, file)(goja.Undefined(), arguments...)
	if err != nil {
		panic(err)
	}
	return v
}

// Module is a host module that one file makes. The file's function is called
// with open, which returns what another host module exports by its name, and
// with what host gives, if it is not nil. The globals are members of what the file makes.
func (l *Library) Module(name, file string, host func(*runtime.VM) goja.Value, globals ...string) runtime.Module {
	return runtime.Module{Name: name, Globals: globals, Open: func(vm *runtime.VM) runtime.Exports {
		arguments := []goja.Value{Opener(vm)}
		if host != nil {
			arguments = append(arguments, host(vm))
		}
		made := l.Call(vm.Runtime(), file, arguments...)
		e := runtime.Exports{Default: made}
		if len(globals) > 0 {
			e.Named = make(map[string]goja.Value, len(globals))
			for _, name := range globals {
				e.Named[name] = made.(*goja.Object).Get(name)
			}
		}
		return e
	}}
}

// Opener makes the function by which the files of a VM get other host modules:
// from a name, what the module exports; undefined if there is none.
func Opener(vm *runtime.VM) goja.Value {
	return vm.Func("open", 1, func(c goja.FunctionCall) goja.Value {
		e, ok := vm.Open(c.Argument(0).String())
		if !ok {
			return goja.Undefined()
		}
		if e.Default == nil {
			o := vm.Runtime().NewObject()
			for name, v := range e.Named {
				_ = o.Set(name, v)
			}
			return o
		}
		return e.Default
	})
}

// Uncaught makes the function by which the files of a VM throw where no script
// can catch: it calls its argument, and what that throws ends the invocation.
func Uncaught(vm *runtime.VM) goja.Value {
	return vm.Func("uncaught", 1, func(c goja.FunctionCall) goja.Value {
		throw, _ := goja.AssertFunction(c.Argument(0))
		_, err := throw(goja.Undefined())
		vm.Uncaught(err)
		return goja.Undefined()
	})
}

func (l *Library) compile(file string) *goja.Program {
	src, err := fs.ReadFile(l.fsys, file)
	if err != nil {
		panic(err)
	}
	prg, err := parser.ParseFile(nil, runtime.HostFile, string(src), 0, parser.WithDisableSourceMaps)
	if err != nil {
		panic(fmt.Errorf("%s: %w", file, err))
	}
	native(reflect.ValueOf(prg.Body), "")
	p, err := goja.CompileAST(prg, true)
	if err != nil {
		panic(fmt.Errorf("%s: %w", file, err))
	}
	return p
}

// native puts the text of a native function in the place of each source.
func native(v reflect.Value, name string) {
	switch v.Kind() {
	case reflect.Interface:
		native(v.Elem(), name)
	case reflect.Pointer:
		if v.IsNil() || v.Type().Elem().PkgPath() != reflect.TypeFor[ast.Program]().PkgPath() {
			return
		}
		switch n := v.Interface().(type) {
		case *ast.FunctionLiteral:
			if n.Name != nil {
				name = n.Name.Name.String()
			}
			n.Source = nativeText(name)
			name = ""
		case *ast.ArrowFunctionLiteral:
			n.Source = nativeText("")
		case *ast.PropertyKeyed:
			name = ""
			if key, ok := n.Key.(*ast.StringLiteral); ok {
				name = key.Value.String()
				switch n.Kind {
				case ast.PropertyKindGet:
					name = "get " + name
				case ast.PropertyKindSet:
					name = "set " + name
				}
			}
			native(reflect.ValueOf(n.Value), name)
			return
		}
		native(v.Elem(), name)
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); v.Type().Field(i).IsExported() {
				native(f, "")
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			native(v.Index(i), "")
		}
	}
}

func nativeText(name string) string { return "function " + name + "() { [native code] }" }
