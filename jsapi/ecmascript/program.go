package ecmascript

import (
	"embed"
	"fmt"
	"reflect"
	"sync"

	"dialtone/runtime"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"
)

//go:embed library/*.js
var library embed.FS

// programs are the compiled files by their name.
var programs sync.Map

// load is the function that a file of the library is, in a VM.
func load(rt *goja.Runtime, file string) goja.Callable {
	p, ok := programs.Load(file)
	if !ok {
		p, _ = programs.LoadOrStore(file, compile(file))
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

// compile compiles a file of the library so that to scripts its functions and
// classes have the text of native ones.
func compile(file string) *goja.Program {
	src, err := library.ReadFile("library/" + file)
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
