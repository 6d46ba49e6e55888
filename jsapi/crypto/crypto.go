// Package crypto is Node's module crypto and the Web Cryptography API: hashes,
// HMAC, random values, derivations of keys, ciphers, key objects, signatures,
// agreements, certificates.
//
// The classes are JavaScript over machines of Go's own library and of the
// packages below: digest names hashes, keys reads, writes and uses keys, openssl
// has the words of failures. What may take long runs on a goroutine of its own,
// a few at a time, and can be given up.
//
// https://nodejs.org/docs/latest-v24.x/api/crypto.html
package crypto

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/subtle"
	"embed"
	"fmt"
	"hash"

	"dialtone/jsapi/buffer/view"
	"dialtone/jsapi/crypto/digest"
	"dialtone/jsapi/crypto/openssl"
	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are the module, the globals of the web, and the parts of both, which
// are opened when something of them is first used.
func Modules() []runtime.Module {
	modules := []runtime.Module{
		{Name: "internal/crypto/host", Open: func(vm *runtime.VM) runtime.Exports { return runtime.Exports{Default: newHost(vm).object} }},
		{Name: "crypto", Open: func(vm *runtime.VM) runtime.Exports {
			return runtime.Exports{Default: library.Call(vm.Runtime(), "library/crypto.js", hostscript.Opener(vm), hostOf(vm))}
		}},
		library.Module("internal/crypto/web", "library/web.js", hostOf, "Crypto"),
		{Name: "internal/webcrypto", Globals: []string{"crypto"}, Open: func(vm *runtime.VM) runtime.Exports {
			e, _ := vm.Open("internal/crypto/web")
			return runtime.Exports{Default: e.Default.(*goja.Object).Get("crypto")}
		}},
	}
	for _, part := range parts {
		if part == "subtle" {
			modules = append(modules, library.Module("internal/crypto/subtle", "library/subtle.js", hostOf, "CryptoKey", "SubtleCrypto"))
			continue
		}
		modules = append(modules, library.Module("internal/crypto/"+part, "library/"+part+".js", hostOf))
	}
	return modules
}

var parts = []string{"arguments", "cipher", "constants", "derive", "encrypt", "generate", "hash", "keys", "random", "sign", "subtle"}

func hostOf(vm *runtime.VM) goja.Value {
	e, _ := vm.Open("internal/crypto/host")
	return e.Default
}

// host are the functions of the files. Their callers pass views, numbers and keys
// that they have checked; the file arguments.js adds failure, which makes errors.
type host struct {
	vm     *runtime.VM
	object *goja.Object
}

func newHost(vm *runtime.VM) *host {
	h := &host{vm, vm.Runtime().NewObject()}
	rt := vm.Runtime()
	buffer, _ := vm.Open("internal/buffer")
	_ = h.object.Set("Buffer", buffer.Named["Buffer"])
	require := vm.Func("require", 1, func(c goja.FunctionCall) goja.Value { return vm.Require(c.Argument(0).String()) })
	_ = h.object.Set("require", require)
	h.define("random", func(c goja.FunctionCall) goja.Value {
		_, _ = rand.Read(h.view(c.Argument(0)))
		return goja.Undefined()
	})
	h.define("uuid", func(goja.FunctionCall) goja.Value { return rt.ToValue(uuid()) })
	h.define("equal", func(c goja.FunctionCall) goja.Value {
		return rt.ToValue(subtle.ConstantTimeCompare(h.view(c.Argument(0)), h.view(c.Argument(1))) == 1)
	})
	h.define("hash", h.hash)
	h.define("digestSize", func(c goja.FunctionCall) goja.Value {
		if d := digest.Find(c.Argument(0).String()); d != nil {
			return rt.ToValue(d.Size)
		}
		return goja.Undefined()
	})
	h.names("hashNames", digest.Names())
	h.defineCiphers()
	h.defineKeys()
	h.define("derive", h.derive)
	return h
}

func (h *host) define(name string, f func(c goja.FunctionCall) goja.Value) {
	_ = h.object.Set(name, h.vm.Func(name, 0, f))
}

func (h *host) names(name string, list []string) {
	values := make([]any, len(list))
	for i, s := range list {
		values[i] = s
	}
	_ = h.object.Set(name, h.vm.Runtime().NewArray(values...))
}

// view are the bytes of a view, copy a copy of them.
func (h *host) view(v goja.Value) []byte { return view.Of(h.vm.Runtime(), v) }
func (h *host) copy(v goja.Value) []byte { return view.Copy(h.vm.Runtime(), v) }

// buffer is a []byte as a Buffer.
func (h *host) buffer(b any) goja.Value { return view.Buffer(h.vm, b.([]byte)) }

// hash is hash(name, key, length): undefined for an unknown name, or the functions
// of a hash; of an HMAC if there is a key, of a given length if the hash has any.
func (h *host) hash(c goja.FunctionCall) goja.Value {
	name, key, length := c.Argument(0).String(), c.Argument(1), c.Argument(2)
	if x := digest.FindXOF(name); x != nil && goja.IsUndefined(key) {
		size := x.Size
		if !goja.IsUndefined(length) {
			size = int(length.ToInteger())
			view.Bound(h.vm, "a buffer", size)
		}
		return h.hashObject(x.New(size))
	}
	d := digest.Find(name)
	if d == nil {
		return goja.Undefined()
	}
	if !goja.IsUndefined(key) {
		return h.hashObject(hmac.New(d.New, h.copy(key)))
	}
	if !goja.IsUndefined(length) && length.ToInteger() != int64(d.Size) {
		panic(h.thrown(openssl.NoXOF))
	}
	return h.hashObject(d.New())
}

func (h *host) hashObject(state hash.Hash) *goja.Object {
	vm, rt := h.vm, h.vm.Runtime()
	o := rt.NewObject()
	_ = o.Set("update", vm.Func("update", 1, func(c goja.FunctionCall) goja.Value {
		b := h.view(c.Argument(0))
		const step = 8 << 20
		for len(b) > step {
			_, _ = state.Write(b[:step])
			vm.Checkpoint()
			b = b[step:]
		}
		_, _ = state.Write(b)
		return goja.Undefined()
	}))
	_ = o.Set("digest", vm.Func("digest", 0, func(goja.FunctionCall) goja.Value { return view.Buffer(vm, state.Sum(nil)) }))
	_ = o.Set("copy", vm.Func("copy", 0, func(goja.FunctionCall) goja.Value {
		if copied := digest.Clone(state); copied != nil {
			return h.hashObject(copied)
		}
		return goja.Undefined()
	}))
	return o
}

// uuid is a random UUID, version 4.
func uuid() string {
	var b [16]byte
	_, _ = rand.Read(b[:])
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}
