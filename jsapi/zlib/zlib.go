// Package zlib is Node's zlib: gzip, deflate, brotli and zstd, in the forms that
// block, with callbacks, and as streams. Package codec does the work.
//
// What is compressed is not byte for byte what zlib makes of it, since the
// libraries of Go search otherwise; it decompresses to the same. Window sizes and
// memory levels are checked and change nothing.
//
// https://nodejs.org/docs/latest-v24.x/api/zlib.html
package zlib

import (
	"embed"
	"errors"
	"hash/crc32"
	"sync"

	"dialtone/jsapi/buffer/view"
	"dialtone/jsapi/hostscript"
	"dialtone/jsapi/zlib/codec"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Modules are zlib, and internal/codec: the machines that it is made of.
func Modules() []runtime.Module {
	return []runtime.Module{
		{Name: "internal/codec", Open: openNatives},
		library.Module("zlib", "library/zlib.js", func(vm *runtime.VM) goja.Value {
			return vm.Func("require", 1, func(c goja.FunctionCall) goja.Value { return vm.Require(c.Argument(0).String()) })
		}),
	}
}

// machine is a codec's for one VM. It may be closed while a goroutine is in it,
// which then closes it when it leaves.
type machine struct {
	*codec.Machine
	format codec.Format

	mu     sync.Mutex
	busy   bool
	closed bool
}

// do runs f, in which the machine is used. It reports whether it could: a closed
// machine cannot be used any more.
func (m *machine) do(f func()) bool {
	m.mu.Lock()
	if m.closed {
		m.mu.Unlock()
		return false
	}
	m.busy = true
	m.mu.Unlock()
	defer func() {
		m.mu.Lock()
		defer m.mu.Unlock()
		m.busy = false
		if m.closed {
			m.Machine.Close()
		}
	}()
	f()
	return true
}

// Close ends the machine, at once or when it is left.
func (m *machine) Close() {
	m.mu.Lock()
	defer m.mu.Unlock()
	if !m.closed && !m.busy {
		m.Machine.Close()
	}
	m.closed = true
}

// openNatives makes machine, step, close and crc32.
func openNatives(vm *runtime.VM) runtime.Exports {
	rt := vm.Runtime()
	o := rt.NewObject()
	open := make(map[*machine]bool)
	// machine(format, compresses, level, window, dictionary | undefined, checksum)
	_ = o.Set("machine", vm.Func("machine", 6, func(c goja.FunctionCall) goja.Value {
		s := codec.Settings{Level: int(c.Argument(2).ToInteger()), Window: int(c.Argument(3).ToInteger()), Checksum: c.Argument(5).ToBoolean(),
			MaxWindow: uint64(max(vm.Limits().Allocation, 1<<20))} //nolint:gosec // it is positive
		if d := c.Argument(4); !goja.IsUndefined(d) {
			s.Dictionary = view.Copy(rt, d)
		}
		m := &machine{format: codec.Format(c.Argument(0).String())}
		if c.Argument(1).ToBoolean() {
			var err error
			if m.Machine, err = codec.NewCompressor(m.format, s); err != nil {
				panic(vm.NewError("Error", err.Error()))
			}
		} else {
			m.Machine = codec.NewDecompressor(m.format, s)
		}
		if len(open) == 0 {
			vm.OnRelease(func() {
				for m := range open {
					m.Close()
				}
				clear(open)
			})
		}
		open[m] = true
		return rt.ToValue(m)
	}))
	// step(machine, bytes | undefined, flush, final, callback | undefined): an array of
	// the output, the state and the bytes used; or the callback gets it later, or
	// (null, [code, errno, message]). Without bytes the output goes on.
	_ = o.Set("step", vm.Func("step", 5, func(c goja.FunctionCall) goja.Value {
		m, _ := c.Argument(0).Export().(*machine)
		var input []byte
		feeds := !goja.IsUndefined(c.Argument(1))
		if feeds {
			input = view.Copy(rt, c.Argument(1))
		}
		flush, final := c.Argument(2).ToBoolean(), c.Argument(3).ToBoolean()
		back, later := goja.AssertFunction(c.Argument(4))
		var out []byte
		var state codec.State
		var err error
		run := func(checkpoint func() bool) {
			open := m.do(func() {
				if feeds {
					err = m.feed(input, flush, final, checkpoint)
				}
				if err == nil {
					out, state, err = m.Next()
				}
			})
			if !open {
				err = errGivenUp
			}
		}
		result := func() goja.Value {
			if state == codec.Ended || err != nil {
				m.Close()
				delete(open, m)
			}
			if err != nil {
				f := codec.Explain(m.format, err)
				return rt.NewArray(f.Code, f.Errno, f.Message)
			}
			return rt.NewArray(view.Buffer(vm, out), int(state), m.Used())
		}
		if !later {
			run(func() bool { vm.Checkpoint(); return true })
			return result()
		}
		ctx, complete := vm.Context(), vm.Begin("zlib")
		go func() {
			run(func() bool { return ctx.Err() == nil })
			complete(func() {
				_, err := back(goja.Undefined(), result())
				vm.Uncaught(err)
			})
		}()
		return goja.Undefined()
	}))
	_ = o.Set("close", vm.Func("close", 1, func(c goja.FunctionCall) goja.Value {
		if m, _ := c.Argument(0).Export().(*machine); m != nil && open[m] {
			m.Close()
			delete(open, m)
		}
		return goja.Undefined()
	}))
	_ = o.Set("crc32", vm.Func("crc32", 2, func(c goja.FunctionCall) goja.Value {
		return rt.ToValue(crc32.Update(uint32(c.Argument(1).ToInteger()), crc32.IEEETable, view.Of(rt, c.Argument(0)))) //nolint:gosec // checked to be one
	}))
	return runtime.Exports{Default: o}
}

var errGivenUp = errors.New("the invocation has ended")

// feed gives a machine its input in pieces, between which it may be given up.
func (m *machine) feed(b []byte, flush, final bool, goOn func() bool) error {
	for len(b) > codec.Step && m.Machine.Compresses() {
		if err := m.Feed(b[:codec.Step], false, false); err != nil {
			return err
		}
		if b = b[codec.Step:]; !goOn() {
			return errGivenUp
		}
	}
	return m.Feed(b, flush, final)
}
