package webstreams

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"

	"dialtone/jsapi/exchange"
	"dialtone/jsapi/zlib/codec"
	"dialtone/runtime"
	"dialtone/runtime/outbound"

	"github.com/dop251/goja"
)

// maxCodecs is how many streams of an invocation may compress or decompress at
// once; each holds up to a few megabytes.
const maxCodecs = 64

// piece is the most that is read of a codec at once.
const piece = 64 << 10

// formats are zlib's, by the names of the standard.
var formats = map[string]codec.Format{"gzip": codec.Gzip, "deflate": codec.Deflate, "deflate-raw": codec.Raw, "brotli": codec.Brotli}

// A stream stands between two pipes: what is written to the one is read of the
// other, compressed or decompressed. At most one write and one read of it are
// under way, each a goroutine that ends with the invocation.
type stream struct {
	vm     *runtime.VM
	format codec.Format
	write  func([]byte) error
	end    func() error
	read   func([]byte) (int, error)
	stop   func()
}

var errJunk = errors.New("trailing junk")

// newCodecs makes the function (format, compress) that answers { write(bytes,
// call), end(call), read(call), stop() }. What they call gets an error or null,
// and of read an ArrayBuffer, null at the end.
func newCodecs(vm *runtime.VM) goja.Value {
	rt := vm.Runtime()
	open := 0
	return vm.Func("codec", 2, func(c goja.FunctionCall) goja.Value {
		format, compress := formats[c.Argument(0).String()], c.Argument(1).ToBoolean()
		var z *stream
		ready := func() bool {
			if z == nil && open < maxCodecs {
				if open == 0 {
					vm.OnRelease(func() { open = 0 })
				}
				open++
				z = newStream(vm, format, compress)
			}
			return z != nil
		}
		o := rt.NewObject()
		for name, f := range map[string]func(goja.FunctionCall) goja.Value{
			"write": func(c goja.FunctionCall) goja.Value {
				b, _ := exchange.Bytes(c.Argument(0))
				b = bytes.Clone(b)
				return z.later(ready(), vm, c.Argument(1), func() ([]byte, error) { return nil, z.write(b) })
			},
			"end": func(c goja.FunctionCall) goja.Value {
				return z.later(ready(), vm, c.Argument(0), func() ([]byte, error) { return nil, z.end() })
			},
			"read": func(c goja.FunctionCall) goja.Value {
				return z.later(ready(), vm, c.Argument(0), func() ([]byte, error) {
					b := make([]byte, piece)
					n, err := 0, error(nil)
					for n == 0 && err == nil {
						n, err = z.read(b)
					}
					if n > 0 {
						return bytes.Clone(b[:n]), nil
					}
					z.stop()
					if errors.Is(err, io.EOF) {
						return nil, nil
					}
					return nil, err
				})
			},
			"stop": func(goja.FunctionCall) goja.Value {
				if z != nil {
					open = max(0, open-1)
					z.stop()
				}
				return goja.Undefined()
			},
		} {
			_ = o.Set(name, vm.Func(name, 0, f))
		}
		return o
	})
}

// later does f on a goroutine, and then calls.
func (z *stream) later(ready bool, vm *runtime.VM, call goja.Value, f func() ([]byte, error)) goja.Value {
	rt := vm.Runtime()
	back, _ := goja.AssertFunction(call)
	complete := vm.Begin("a compressed stream")
	go func() {
		b, err := []byte(nil), error(nil)
		if ready {
			b, err = f()
		} else {
			err = errTooMany
		}
		complete(func() {
			first, second := goja.Null(), goja.Null()
			if err != nil {
				first = exchange.NewError(vm, explain(z, err))
			} else if b != nil {
				second = rt.ToValue(rt.NewArrayBuffer(b))
			}
			if _, err := back(goja.Undefined(), first, second); err != nil {
				vm.Uncaught(err)
			}
		})
	}()
	return goja.Undefined()
}

var errTooMany = errors.New("too many compressed streams at once")

// explain is what Node says of an error; there is no stream if there were too many.
func explain(z *stream, err error) *outbound.Failure {
	switch {
	case errors.Is(err, errJunk):
		return &outbound.Failure{Code: "ERR_TRAILING_JUNK_AFTER_STREAM_END", Message: err.Error()}
	case errors.Is(err, errTooMany):
		return &outbound.Failure{Code: "Z_MEM_ERROR", Errno: -4, Message: err.Error()}
	}
	f := codec.Explain(z.format, err)
	return &outbound.Failure{Code: f.Code, Errno: f.Errno, Message: f.Message}
}

func newStream(vm *runtime.VM, format codec.Format, compress bool) *stream {
	r, w := io.Pipe()
	stop := context.AfterFunc(vm.Context(), func() { _ = r.CloseWithError(io.ErrClosedPipe) })
	z := &stream{vm: vm, format: format, stop: func() {
		stop()
		_ = r.CloseWithError(io.ErrClosedPipe)
	}}
	if compress {
		to, _ := codec.NewWriter(format, w, codec.Settings{Level: levels[format]}) // the levels are ones that there are
		z.write = func(b []byte) error { _, err := to.Write(b); return err }
		z.end = func() error { return w.CloseWithError(to.Close()) }
		z.read = r.Read
		return z
	}
	d := &decoder{source: bufio.NewReader(r), format: format}
	z.write = func(b []byte) error { _, err := w.Write(b); return err }
	z.end = w.Close
	z.read = func(b []byte) (int, error) {
		n, err := d.read(b)
		if err != nil && n == 0 {
			// Who writes learns why.
			_ = r.CloseWithError(err)
		}
		return n, err
	}
	return z
}

// levels are how well the streams compress: flate's default, and brotli's.
var levels = map[codec.Format]int{codec.Gzip: -1, codec.Deflate: -1, codec.Raw: -1, codec.Brotli: 6}

// decoder makes its reader when it is first read, and looks at what follows the end.
type decoder struct {
	source *bufio.Reader
	format codec.Format
	from   io.Reader
}

func (d *decoder) read(b []byte) (int, error) {
	if d.from == nil {
		from, err := codec.NewReader(d.format, d.source, codec.Settings{OneMember: true})
		if errors.Is(err, io.EOF) {
			return 0, io.ErrUnexpectedEOF
		}
		if err != nil {
			return 0, err
		}
		d.from = from
	}
	n, err := d.from.Read(b)
	if !errors.Is(err, io.EOF) || n > 0 {
		return n, ignoreEOF(err)
	}
	if _, err := d.source.Peek(1); err == nil {
		return 0, errJunk
	}
	return 0, io.EOF
}

// ignoreEOF leaves the end to the next read.
func ignoreEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}
