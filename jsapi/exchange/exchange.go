// Package exchange is what fetch, http and https stand on: one HTTP request and
// its answer, sent by the Host's client.
//
// It is a module for other host modules only. Its main type is [Exchange],
// which lives from request to the end of the answer's body, and no longer than
// the invocation. What waits is a goroutine of Go's, which holds no thread; at
// most one read and one write of an exchange are under way, so that a script
// that does not read holds the sender back.
package exchange

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"sync"
	"time"

	"dialtone/runtime"
	"dialtone/runtime/outbound"

	"github.com/dop251/goja"
)

// Name is what host modules open it by.
const Name = "internal/exchange"

// Module gives the functions start, write, end, read, abort and failure.
func Module() runtime.Module { return runtime.Module{Name: Name, Open: open} }

// maxOpen is how many exchanges one invocation may have under way.
const maxOpen = 1000

// chunk is the largest piece of a body that is given to a script at once.
const chunk = 64 << 10

type exchanges struct {
	vm   *runtime.VM
	rt   *goja.Runtime
	open int
}

// An Exchange is one request on its way.
type Exchange struct {
	all     *exchanges
	ctx     context.Context
	cancel  context.CancelCauseFunc
	label   string
	request *outbound.Request
	pipe    *io.PipeWriter
	body    io.ReadCloser
	answer  *outbound.Answer
	size    int // of the next piece: those that come slowly take little room
	over    bool
	events  port
}

func open(vm *runtime.VM) runtime.Exports {
	x := &exchanges{vm: vm, rt: vm.Runtime()}
	o := vm.Runtime().NewObject()
	for _, f := range []struct {
		name string
		f    func(goja.FunctionCall) goja.Value
	}{
		{"start", x.start}, {"write", x.write}, {"end", x.end}, {"read", x.read}, {"abort", x.abort}, {"decode", x.decoded}, {"trailers", x.trailers},
	} {
		_ = o.Set(f.name, vm.Func(f.name, 0, f.f))
	}
	return runtime.Exports{Default: o}
}

// start sends a request: options, then a function that is called with what
// happens: "connect", place; "information", head; "response", head; "tunnel",
// head, connection, rest; "error", error.
func (x *exchanges) start(c goja.FunctionCall) goja.Value {
	o := c.Argument(0).ToObject(x.rt)
	call, _ := goja.AssertFunction(c.Argument(1))
	if x.open >= maxOpen {
		panic(x.Error(&outbound.Failure{Code: "EMFILE", Errno: -24, Syscall: "connect", Message: "connect EMFILE: too many requests at once"}))
	}
	r := &outbound.Request{
		Method: text(o, "method"), URL: text(o, "url"), Target: text(o, "target"), Close: truth(o, "close"), HTTP2: truth(o, "http2"),
		Length: number(o, "length"), MaxHeader: int(number(o, "maxHeader")), Head: list(o.Get("head")), TLS: Settings(x.rt, o.Get("tls")),
	}
	if v := o.Get("connection"); v != nil && !goja.IsUndefined(v) {
		r.Conn, _ = v.Export().(net.Conn)
	}
	e := &Exchange{all: x, request: r, label: r.Method + " " + plain(r.URL)}
	ctx, cancel := context.WithCancelCause(x.vm.Context())
	e.ctx, e.cancel = ctx, cancel
	if b, ok := Bytes(o.Get("body")); ok {
		r.Body = bytes.NewReader(bytes.Clone(b))
	} else if r.Length != 0 {
		var reader *io.PipeReader
		reader, e.pipe = io.Pipe()
		r.Body = reader
	}
	x.open++
	e.events = port{vm: x.vm, label: e.label}
	emit := func(arguments ...goja.Value) {
		if _, err := call(goja.Undefined(), arguments...); err != nil {
			x.vm.Uncaught(err)
		}
	}
	r.Connected = func(p outbound.Place) {
		e.events.post(func() { emit(x.rt.ToValue("connect"), x.place(p)) })
	}
	r.Inform = func(h outbound.Head) {
		e.events.post(func() { emit(x.rt.ToValue("information"), x.head(h)) })
	}
	e.events.open()
	began := time.Now()
	client := x.vm.Host().Outbound
	go func() {
		a, err := client.Do(ctx, r)
		e.events.last(func() {
			record := runtime.OutboundCall{Method: r.Method, URL: plain(r.URL), Start: began, Duration: time.Since(began)}
			if err != nil {
				e.finish()
				f := outbound.Explain(err)
				if r.HTTP2 {
					f = f.OfTLS()
				}
				record.Err = f.Message
				x.vm.RecordOutbound(record)
				emit(x.rt.ToValue("error"), x.Error(f))
				return
			}
			record.Status = a.Status
			x.vm.RecordOutbound(record)
			e.answer, e.body = a, a.Body
			switch {
			case a.Conn != nil:
				e.forget()
				emit(x.rt.ToValue("tunnel"), x.head(a.Head), x.rt.ToValue(a.Conn), x.rt.ToValue(x.rt.NewArrayBuffer(a.Rest)))
			case a.Status == http.StatusSwitchingProtocols:
				e.forget()
				emit(x.rt.ToValue("tunnel"), x.head(a.Head), x.rt.ToValue(switched(a.Body)), x.rt.ToValue(x.rt.NewArrayBuffer(nil)))
			default:
				emit(x.rt.ToValue("response"), x.head(a.Head))
			}
		})
	}()
	return x.rt.ToValue(e)
}

// finish ends what the exchange holds.
func (e *Exchange) finish() {
	e.forget()
	e.cancel(nil)
	if e.pipe != nil {
		_ = e.pipe.CloseWithError(io.ErrClosedPipe)
	}
	if e.body != nil {
		_ = e.body.Close()
	}
}

// forget gives the exchange's place to another.
func (e *Exchange) forget() {
	if !e.over {
		e.over = true
		e.all.open--
	}
}

func exchangeOf(v goja.Value) *Exchange {
	e, _ := v.Export().(*Exchange)
	return e
}

// write sends a piece of the request's body and calls back when it is taken.
func (x *exchanges) write(c goja.FunctionCall) goja.Value {
	e := exchangeOf(c.Argument(0))
	b, _ := Bytes(c.Argument(1))
	call, _ := goja.AssertFunction(c.Argument(2))
	b = bytes.Clone(b)
	complete := x.vm.Begin(e.label)
	go func() {
		_, err := e.pipe.Write(b)
		complete(func() { x.callBack(call, err) })
	}()
	return goja.Undefined()
}

func (x *exchanges) callBack(call goja.Callable, err error, more ...goja.Value) {
	first := goja.Null()
	if err != nil {
		first = x.Error(explain(err))
	}
	if _, err := call(goja.Undefined(), append([]goja.Value{first}, more...)...); err != nil {
		x.vm.Uncaught(err)
	}
}

// end ends the request's body, with trailers: name, value, name, value, ….
func (x *exchanges) end(c goja.FunctionCall) goja.Value {
	e := exchangeOf(c.Argument(0))
	if e.pipe == nil {
		return goja.Undefined()
	}
	trailers := list(c.Argument(1))
	for i := 0; i+1 < len(trailers) && e.request.Trailer != nil; i += 2 {
		e.request.Trailer[trailers[i]] = append(e.request.Trailer[trailers[i]], trailers[i+1])
	}
	_ = e.pipe.Close()
	return goja.Undefined()
}

// read calls back with an error, or with the next piece of the answer's body,
// which is null at its end.
func (x *exchanges) read(c goja.FunctionCall) goja.Value {
	e := exchangeOf(c.Argument(0))
	call, _ := goja.AssertFunction(c.Argument(1))
	complete := x.vm.Begin("the body of " + e.label)
	size := max(e.size, 4<<10)
	go func() {
		b := make([]byte, size)
		n, err := 0, error(nil)
		for n == 0 && err == nil {
			n, err = e.body.Read(b)
		}
		b = fit(b[:n])
		complete(func() {
			switch {
			case n > 0:
				if n == size {
					e.size = min(4*size, chunk)
				}
				x.callBack(call, nil, x.rt.ToValue(x.rt.NewArrayBuffer(b)))
			case errors.Is(err, io.EOF):
				e.finish()
				x.callBack(call, nil, goja.Null())
			default:
				e.finish()
				x.callBack(call, err)
			}
		})
	}()
	return goja.Undefined()
}

// fit keeps no large buffer for a small piece.
func fit(b []byte) []byte {
	if len(b) < cap(b)/2 {
		return bytes.Clone(b)
	}
	return b
}

// abort ends an exchange. Nothing is called back after it but what has happened.
func (x *exchanges) abort(c goja.FunctionCall) goja.Value {
	if e := exchangeOf(c.Argument(0)); e != nil {
		e.events.close()
		e.finish()
	}
	return goja.Undefined()
}

func (x *exchanges) trailers(c goja.FunctionCall) goja.Value {
	e := exchangeOf(c.Argument(0))
	var pairs []any
	for name, values := range e.answer.Trailer() {
		for _, v := range values {
			pairs = append(pairs, name, v)
		}
	}
	return x.rt.NewArray(pairs...)
}

func (x *exchanges) head(h outbound.Head) goja.Value {
	o := x.rt.NewObject()
	pairs := make([]any, len(h.Headers))
	for i, s := range h.Headers {
		pairs[i] = latin1(s)
	}
	_ = o.Set("version", h.Version)
	_ = o.Set("status", h.Status)
	_ = o.Set("message", latin1(h.Message))
	_ = o.Set("headers", x.rt.NewArray(pairs...))
	return o
}

// port hands what happens on other goroutines to a script, in order.
type port struct {
	vm       *runtime.VM
	label    string
	mu       sync.Mutex
	queue    []func()
	complete func(func())
	ended    bool
}

func (p *port) open() { p.complete = p.vm.Begin(p.label) }

func (p *port) post(f func()) { p.add(f, false) }

// last posts what nothing comes after.
func (p *port) last(f func()) { p.add(f, true) }

func (p *port) add(f func(), last bool) {
	p.mu.Lock()
	if p.ended {
		p.mu.Unlock()
		return
	}
	p.queue = append(p.queue, f)
	p.ended = last
	complete := p.complete
	p.complete = nil
	p.mu.Unlock()
	if complete != nil {
		complete(p.drain)
	}
}

func (p *port) drain() {
	p.mu.Lock()
	queue := p.queue
	p.queue = nil
	if !p.ended {
		p.complete = p.vm.Begin(p.label)
	}
	p.mu.Unlock()
	for _, f := range queue {
		f()
	}
}

// close makes the loop wait no longer.
func (p *port) close() {
	p.mu.Lock()
	p.ended, p.queue = true, nil
	complete := p.complete
	p.complete = nil
	p.mu.Unlock()
	if complete != nil {
		complete(func() {})
	}
}

// plain is a URL without what may be secret.
func plain(text string) string {
	u, err := url.Parse(text)
	if err != nil {
		return ""
	}
	return (&url.URL{Scheme: u.Scheme, Host: u.Host, Path: u.Path}).String()
}
