package runtime

import "github.com/dop251/goja"

// An API is what scripts see besides the language: host modules, and the
// convention by which a handler is called.
type API struct {
	Modules    []Module
	Convention Convention
}

// A Module is one host API. Open is called at most once for each VM, when a
// script first touches one of its globals or requires it by name, so a module
// that nobody uses costs nothing but its names.
type Module struct {
	// Name is what require takes; "" for a module that has only globals.
	Name string
	// Package makes the module stand in for the npm package of its name:
	// require gives the service's own, if it has one that can be loaded.
	Package bool
	// Refused says of a module that refuses every call why, and what to do
	// instead, in a sentence; "" for all others. Check reports who asks for it.
	Refused string
	// Globals are the names that the module puts on globalThis.
	Globals []string
	// Wanted, if set, says for which services the globals are there.
	Wanted func(svc *Service) bool
	// Builtins are what the module puts on the engine's own objects.
	Builtins []Builtin
	// Open makes the module in a VM. It runs on the VM's goroutine and may
	// throw by panicking with a goja value.
	Open func(vm *VM) Exports
}

// Exports are what a module gives to a VM.
type Exports struct {
	Default goja.Value            // what require returns, and every global that Named lacks
	Named   map[string]goja.Value // globals by their name
	// File, of a module that stands in for a package, is what require gives
	// for a file of it (lib/twiml/VoiceResponse); nil for one that it lacks.
	File func(path string) goja.Value
}

// A Convention is how a handler is called and what its results mean. All
// methods run on the VM's goroutine; what they panic with as goja does is
// treated as thrown by the script.
type Convention interface {
	// Arguments makes the handler's context and event.
	Arguments(vm *VM, req *Request) (context, event goja.Value)
	// Result turns what the script passed to its callback into a response.
	Result(vm *VM, value goja.Value) (*Response, error)
	// Failure turns what the script threw, or passed to its callback as the
	// error, into a response. It is called for values that are not Errors;
	// those become an *Error before.
	Failure(vm *VM, value goja.Value) (*Response, error)
}
