package crypto

import (
	"crypto/hkdf"
	"crypto/pbkdf2"
	"hash"
	"math"
	"sync/atomic"

	"dialtone/jsapi/buffer/view"
	"dialtone/jsapi/crypto/digest"
	"dialtone/runtime"

	"github.com/dop251/goja"
	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/scrypt"
)

// derive is derive(kind, callback, …): a Buffer.
func (h *host) derive(c goja.FunctionCall) goja.Value {
	number := func(i int) int { return int(min(c.Argument(i).ToInteger(), math.MaxInt32)) }
	bytes := func(i int) []byte { return view.Copy(h.vm.Runtime(), c.Argument(i)) }
	var run func(*atomic.Bool) (any, error)
	switch kind := c.Argument(0).String(); kind {
	case "pbkdf2":
		d, password, salt, count, length := digest.Find(c.Argument(2).String()), bytes(3), bytes(4), number(5), number(6)
		view.Bound(h.vm, "a buffer", length)
		run = func(stop *atomic.Bool) (any, error) {
			return pbkdf2.Key(func() hash.Hash { return digest.Stoppable(d.New(), stop) }, string(password), salt, count, length)
		}
	case "hkdf":
		d, key, salt, info, length := digest.Find(c.Argument(2).String()), bytes(3), bytes(4), bytes(5), number(6)
		run = func(*atomic.Bool) (any, error) { return hkdf.Key(d.New, key, salt, string(info), length) }
	case "scrypt":
		password, salt, n, r, p, length := bytes(2), bytes(3), number(4), number(5), number(6), number(7)
		view.Bound(h.vm, "a buffer", length)
		h.bounded(kind, float64(n)*float64(r)*128, float64(p), "Invalid scrypt params: memory limit exceeded")
		run = func(*atomic.Bool) (any, error) { return scrypt.Key(password, salt, n, r, p, length) }
	case "argon2d", "argon2i", "argon2id":
		run = h.argon2(kind, bytes, number)
	}
	return h.do(c.Argument(0).String(), c.Argument(1), run, h.buffer)
}

// argon2 takes password, salt, parallelism, length, memory in KiB and passes.
func (h *host) argon2(kind string, bytes func(int) []byte, number func(int) int) func(*atomic.Bool) (any, error) {
	password, salt, threads, length, memory, passes := bytes(2), bytes(3), number(4), number(5), number(6), number(7)
	view.Bound(h.vm, "a buffer", length)
	h.bounded(kind, float64(memory)*1024, float64(passes), "Invalid argon2 params: memory limit exceeded")
	f := argon2.IDKey
	if kind == "argon2i" {
		f = argon2.Key
	}
	return func(*atomic.Bool) (any, error) {
		return f(password, salt, uint32(passes), uint32(memory), uint8(threads), uint32(length)), nil
	}
}

// bounded ends an invocation that asks for a function which nothing interrupts
// and which would take more memory or work than one call may.
func (h *host) bounded(kind string, memory, times float64, text string) {
	if memory > float64(h.vm.Limits().Allocation) || memory*times > 1<<32 {
		h.vm.Interrupt(runtime.LimitError("memory: %s over %.0f MB, %.0f times, is more than one call may take", kind, memory/(1<<20), times))
		h.vm.Throw("RangeError", text)
	}
}
