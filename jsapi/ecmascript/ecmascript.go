// Package ecmascript is the part of ECMAScript's own library that goja lacks:
// grouping, the methods of sets, iterator helpers, weak references and so on,
// as ECMA-262 of 2025 and Node 24 have them.
//
// Each part is a file of JavaScript in the folder library, or a function here. A file is compiled once
// in a process, on first use, and run in a VM when a file that can reach what
// the part defines is about to run there, which its text tells; a VM of other
// files is as small as without it. Code that puts a name together from pieces,
// or lists what a built-in has, sees only what the texts name. What a script, or the
// engine, has put in a place already stays there.
//
// The parts keep the built-ins that they use as they are when the part is run. They are interrupted as any script is, so a hostile
// iterator or size costs an invocation its time limit and nothing else.
//
// https://tc39.es/ecma262/2025/
package ecmascript

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Module puts the missing built-ins into a VM.
func Module() runtime.Module {
	m := runtime.Module{Open: open, Builtins: make([]runtime.Builtin, len(parts))}
	for i := range parts {
		m.Builtins[i] = runtime.Builtin{Reached: parts[i].reached, Install: parts[i].install}
	}
	return m
}

// open makes what the parts share in a VM.
func open(vm *runtime.VM) runtime.Exports {
	DefineSymbols(vm)
	return runtime.Exports{Default: library.Call(vm.Runtime(), "library/core.js")}
}

// install runs the part in a VM.
func (p *part) install(vm *runtime.VM, shared runtime.Exports) {
	if p.native != nil {
		p.native(vm)
		return
	}
	arguments := []goja.Value{shared.Default}
	if p.host != nil {
		arguments = append(arguments, p.host(vm))
	}
	library.Call(vm.Runtime(), "library/"+p.file, arguments...)
}
