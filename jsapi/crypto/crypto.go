// Package crypto is Node's module crypto, as far as it is there: hashes, HMAC,
// random values, derivations of keys, and ciphers. What it lacks is absent.
//
// The classes are JavaScript over machines of Go's own library. What may take
// long runs on a goroutine of its own and can be given up.
//
// https://nodejs.org/docs/latest-v24.x/api/crypto.html
package crypto

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/subtle"
	"embed"
	"errors"
	"fmt"
	"hash"
	"math"
	"sync/atomic"

	"dialtone/jsapi/buffer/view"
	"dialtone/jsapi/hostscript"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are the module and the global of the web.
func Modules() []runtime.Module {
	return []runtime.Module{
		{Name: "crypto", Open: func(vm *runtime.VM) runtime.Exports {
			rt := vm.Runtime()
			require := vm.Func("require", 1, func(c goja.FunctionCall) goja.Value { return vm.Require(c.Argument(0).String()) })
			web, _ := vm.Open("internal/webcrypto")
			return runtime.Exports{Default: library.Call(rt, "library/crypto.js", host(vm), coded(vm), require, web.Default)}
		}},
		{Name: "internal/webcrypto", Globals: []string{"crypto"}, Open: func(vm *runtime.VM) runtime.Exports {
			return runtime.Exports{Default: library.Call(vm.Runtime(), "library/web.js", host(vm), coded(vm))}
		}},
	}
}

func coded(vm *runtime.VM) goja.Value {
	e, _ := vm.Open("internal/coded")
	return e.Default
}

// host are the functions of the files. Their callers pass views and numbers
// that they have checked.
func host(vm *runtime.VM) *goja.Object {
	rt := vm.Runtime()
	o := rt.NewObject()
	define := func(name string, f func(c goja.FunctionCall) goja.Value) { _ = o.Set(name, vm.Func(name, 0, f)) }
	of := func(v goja.Value) []byte { return view.Of(rt, v) }
	names := func(list []string) goja.Value {
		values := make([]any, len(list))
		for i, s := range list {
			values[i] = s
		}
		return rt.NewArray(values...)
	}
	buffer, _ := vm.Open("internal/buffer")
	_ = o.Set("Buffer", buffer.Named["Buffer"])
	define("random", func(c goja.FunctionCall) goja.Value {
		_, _ = rand.Read(of(c.Argument(0)))
		return goja.Undefined()
	})
	define("uuid", func(goja.FunctionCall) goja.Value { return rt.ToValue(uuid()) })
	define("equal", func(c goja.FunctionCall) goja.Value {
		return rt.ToValue(subtle.ConstantTimeCompare(of(c.Argument(0)), of(c.Argument(1))) == 1)
	})
	// hash(name[, key]): undefined for an unknown one, or its functions.
	define("hash", func(c goja.FunctionCall) goja.Value {
		h, ok := hashOf(c.Argument(0).String())
		if !ok {
			return goja.Undefined()
		}
		if key := c.Argument(1); !goja.IsUndefined(key) {
			return hashObject(vm, hmac.New(h, view.Copy(rt, key)))
		}
		return hashObject(vm, h())
	})
	list := make([]string, len(algorithms))
	for i := range algorithms {
		list[i] = algorithms[i].name
	}
	_ = o.Set("hashNames", names(hashNames()))
	_ = o.Set("cipherNames", names(list))
	define("cipherInfo", func(c goja.FunctionCall) goja.Value {
		a := algorithmOf(c.Argument(0).String())
		if a == nil {
			return goja.Undefined()
		}
		return rt.NewArray(a.name, a.mode, a.key, a.iv, a.blockSize)
	})
	define("cipher", func(c goja.FunctionCall) goja.Value { return cipherObject(vm, c) })
	define("derive", func(c goja.FunctionCall) goja.Value { return derive(vm, c) })
	return o
}

func hashObject(vm *runtime.VM, h hash.Hash) *goja.Object {
	rt := vm.Runtime()
	o := rt.NewObject()
	_ = o.Set("update", vm.Func("update", 1, func(c goja.FunctionCall) goja.Value {
		b := view.Of(rt, c.Argument(0))
		const step = 8 << 20
		for len(b) > step {
			_, _ = h.Write(b[:step])
			vm.Checkpoint()
			b = b[step:]
		}
		_, _ = h.Write(b)
		return goja.Undefined()
	}))
	_ = o.Set("digest", vm.Func("digest", 0, func(goja.FunctionCall) goja.Value { return view.Buffer(vm, h.Sum(nil)) }))
	_ = o.Set("copy", vm.Func("copy", 0, func(goja.FunctionCall) goja.Value {
		if copied := clone(h); copied != nil {
			return hashObject(vm, copied)
		}
		return goja.Undefined()
	}))
	return o
}

// cipherObject makes the machine of cipher(name, encrypt, key, iv). Its functions throw
// errors that have OpenSSL's words.
func cipherObject(vm *runtime.VM, c goja.FunctionCall) goja.Value {
	rt := vm.Runtime()
	m, err := newMachine(algorithmOf(c.Argument(0).String()), c.Argument(1).ToBoolean(), view.Copy(rt, c.Argument(2)), view.Copy(rt, c.Argument(3)))
	if err != nil {
		return failure(vm, err)
	}
	o := rt.NewObject()
	define := func(name string, f func(c goja.FunctionCall) goja.Value) { _ = o.Set(name, vm.Func(name, 0, f)) }
	define("update", func(c goja.FunctionCall) goja.Value {
		b := view.Of(rt, c.Argument(0))
		view.Bound(vm, "a buffer", len(b)+len(m.all))
		return view.Buffer(vm, m.update(b))
	})
	define("final", func(goja.FunctionCall) goja.Value {
		b, err := m.final()
		if err != nil {
			return failure(vm, err)
		}
		return view.Buffer(vm, b)
	})
	define("padding", func(c goja.FunctionCall) goja.Value {
		m.padding = c.Argument(0).ToBoolean()
		return goja.Undefined()
	})
	define("aad", func(c goja.FunctionCall) goja.Value {
		m.aad = append(m.aad, view.Of(rt, c.Argument(0))...)
		return goja.Undefined()
	})
	define("tagLength", func(c goja.FunctionCall) goja.Value {
		m.tagSize = int(c.Argument(0).ToInteger())
		return goja.Undefined()
	})
	define("tag", func(c goja.FunctionCall) goja.Value {
		if len(c.Arguments) > 0 {
			m.tag = view.Copy(rt, c.Argument(0))
			return goja.Undefined()
		}
		return view.Buffer(vm, m.tag)
	})
	return o
}

// failure is an error as a text, for the JavaScript to throw.
func failure(vm *runtime.VM, err error) goja.Value { return vm.Runtime().ToValue(err.Error()) }

// derive is derive(kind, callback, …): a Buffer, or a text for a failure;
// with a callback it comes later.
func derive(vm *runtime.VM, c goja.FunctionCall) goja.Value {
	rt := vm.Runtime()
	number := func(i int) int { return int(min(c.Argument(i).ToInteger(), math.MaxInt32)) }
	bytes := func(i int) []byte { return view.Copy(rt, c.Argument(i)) }
	var run func(*atomic.Bool) ([]byte, error)
	switch kind := c.Argument(0).String(); kind {
	case "pbkdf2", "hkdf":
		h, ok := hashOf(c.Argument(2).String())
		if !ok {
			return goja.Undefined()
		}
		if kind == "pbkdf2" {
			view.Bound(vm, "a buffer", number(6))
			run = runPBKDF2(h, bytes(3), bytes(4), number(5), number(6))
		} else {
			run = runHKDF(h, bytes(3), bytes(4), bytes(5), number(6))
		}
	case "scrypt":
		n, r, p := number(4), number(5), number(6)
		view.Bound(vm, "a buffer", number(7))
		// Nothing interrupts it: memory and work are bounded.
		if size := float64(n) * float64(r) * 128; size > float64(vm.Limits().Allocation) || size*float64(p) > 1<<32 {
			vm.Interrupt(runtime.LimitError("memory: scrypt with N %d, r %d and p %d is more than one call may take", n, r, p))
			vm.Throw("RangeError", "Invalid scrypt params: memory limit exceeded")
		}
		run = runScrypt(bytes(2), bytes(3), n, r, p, number(7))
	}
	settle := func(key []byte, err error) goja.Value {
		if err != nil {
			return failure(vm, err)
		}
		return view.Buffer(vm, key)
	}
	callback, later := goja.AssertFunction(c.Argument(1))
	if !later {
		return settle(start(run).wait(vm))
	}
	d := start(run)
	vm.OnRelease(func() { d.stop.Store(true) })
	complete := vm.Begin(c.Argument(0).String())
	go func() {
		<-d.finished
		complete(func() {
			if errors.Is(d.err, errGivenUp) {
				return
			}
			_, err := callback(goja.Undefined(), settle(d.key, d.err))
			vm.Uncaught(err)
		})
	}()
	return goja.Undefined()
}

// uuid is a random UUID, version 4.
func uuid() string {
	var b [16]byte
	_, _ = rand.Read(b[:])
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}
