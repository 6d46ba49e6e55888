// Package websocket is the global WebSocket: a client over the Host's one
// client of the network, so that its rules, proxies and certificates hold, and
// the connection ends with the invocation. The protocol is
// github.com/coder/websocket's.
//
// One read and one write of a socket are under way at most, so that a script
// that does not return holds the sender back.
//
// https://websockets.spec.whatwg.org/
package websocket

import (
	"context"
	"embed"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"sync"
	"time"

	"dialtone/jsapi/exchange"
	"dialtone/jsapi/hostscript"
	"dialtone/runtime"
	"dialtone/runtime/outbound"

	"github.com/coder/websocket"
	"github.com/dop251/goja"
	whatwg "github.com/nlnwa/whatwg-url/url"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// maxMessage is the largest message that is received, in bytes, decompressed.
const maxMessage = 16 << 20

// maxOpen is how many sockets one invocation may have.
const maxOpen = 1000

// Module has the global.
func Module() runtime.Module {
	return library.Module("internal/websocket", "library/websocket.js", host, "WebSocket")
}

type sockets struct {
	vm   *runtime.VM
	rt   *goja.Runtime
	open int
}

// A socket is the Go side of a WebSocket.
type socket struct {
	label  string
	cancel context.CancelFunc
	conn   *websocket.Conn
	stop   func() bool // takes back that it ends with the invocation
	over   bool
	mu     sync.Mutex
	ending chan error // what closing has answered, once it is asked for
	code   websocket.StatusCode
	reason string
}

func host(vm *runtime.VM) goja.Value {
	s := &sockets{vm: vm, rt: vm.Runtime()}
	o := s.rt.NewObject()
	for name, f := range map[string]func(goja.FunctionCall) goja.Value{
		"parse": s.parse, "origin": s.origin, "connect": s.connect, "read": s.read, "write": s.write, "close": s.close, "abort": s.abort,
		"length": func(c goja.FunctionCall) goja.Value { return s.rt.ToValue(len(c.Argument(0).String())) },
	} {
		_ = o.Set(name, vm.Func(name, 0, f))
	}
	return o
}

var parser = whatwg.NewParser()

// parse(text): { href, scheme, hash, refused } of a URL, or undefined; refused
// says that its port is one that nobody may connect to.
func (s *sockets) parse(c goja.FunctionCall) goja.Value {
	u, err := parser.Parse(c.Argument(0).String())
	if err != nil {
		return goja.Undefined()
	}
	o := s.rt.NewObject()
	_ = o.Set("href", u.Href(false))
	_ = o.Set("scheme", u.Scheme())
	_ = o.Set("hash", u.Hash())
	port, err := strconv.Atoi(u.Port())
	_ = o.Set("refused", err == nil && slices.Contains(exchange.BadPorts, port))
	return o
}

func (s *sockets) origin(c goja.FunctionCall) goja.Value {
	u, err := parser.Parse(c.Argument(0).String())
	if err != nil {
		return s.rt.ToValue("")
	}
	return s.rt.ToValue(u.Scheme() + "://" + u.Host())
}

// connect(url, protocols, headers, call): the socket; call is called once, with
// whether it has failed, the protocol and the extensions.
func (s *sockets) connect(c goja.FunctionCall) goja.Value {
	address := c.Argument(0).String()
	call, _ := goja.AssertFunction(c.Argument(3))
	k := &socket{label: "WebSocket " + address, over: true}
	ctx, cancel := context.WithCancel(s.vm.Context())
	k.cancel = cancel
	var protocols, headers []string
	_ = s.rt.ExportTo(c.Argument(1), &protocols)
	_ = s.rt.ExportTo(c.Argument(2), &headers)
	header := http.Header{"Accept-Language": {"*"}, "Sec-Fetch-Mode": {"websocket"}, "User-Agent": {"node"}, "Pragma": {"no-cache"}, "Cache-Control": {"no-cache"}}
	for i := 0; i+1 < len(headers); i += 2 {
		header.Set(headers[i], headers[i+1])
	}
	complete := s.vm.Begin(k.label)
	began := time.Now()
	full := s.open >= maxOpen
	client := s.vm.Host().Outbound
	s.open++
	go func() {
		var answer *http.Response
		conn, err := (*websocket.Conn)(nil), errors.New("too many sockets at once")
		if !full {
			conn, answer, err = dial(ctx, client, address, protocols, header)
		}
		if conn != nil {
			conn.SetReadLimit(maxMessage)
			k.stop = context.AfterFunc(ctx, func() { _ = conn.CloseNow() })
		}
		complete(func() {
			record := runtime.OutboundCall{Method: http.MethodGet, URL: plain(address), Start: began, Duration: time.Since(began)}
			if answer != nil {
				record.Status = answer.StatusCode
			}
			protocol, extensions := "", ""
			if err != nil {
				record.Err = outbound.Explain(err).Message
				s.end(k)
			} else {
				k.conn, k.over = conn, false
				protocol, extensions = conn.Subprotocol(), answer.Header.Get("Sec-WebSocket-Extensions")
			}
			s.vm.RecordOutbound(record)
			s.call(call, s.rt.ToValue(err != nil), s.rt.ToValue(protocol), s.rt.ToValue(extensions))
		})
	}()
	s.vm.OnRelease(func() { s.open = 0 })
	return s.rt.ToValue(k)
}

func dial(ctx context.Context, client *outbound.Client, address string, protocols []string, header http.Header) (*websocket.Conn, *http.Response, error) {
	transport, err := client.RoundTripper(outbound.TLS{})
	if err != nil {
		return nil, nil, err
	}
	refuse := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return websocket.Dial(ctx, address, &websocket.DialOptions{
		HTTPClient: &http.Client{Transport: transport, CheckRedirect: refuse}, HTTPHeader: header, Subprotocols: protocols, CompressionMode: websocket.CompressionNoContextTakeover,
	})
}

// plain is a URL without what may be secret.
func plain(text string) string {
	u, err := url.Parse(text)
	if err != nil {
		return ""
	}
	return (&url.URL{Scheme: u.Scheme, Host: u.Host, Path: u.Path}).String()
}

func (s *sockets) call(f goja.Callable, arguments ...goja.Value) {
	if _, err := f(goja.Undefined(), arguments...); err != nil {
		s.vm.Uncaught(err)
	}
}

// end lets go of what a socket holds.
func (s *sockets) end(k *socket) {
	s.open--
	k.over = true
	if k.stop != nil {
		k.stop()
	}
	k.cancel()
}

func socketOf(v goja.Value) *socket {
	k, _ := v.Export().(*socket)
	return k
}

// read(socket, call) calls with false and the next message, a string or an
// ArrayBuffer; or at the end with true, and the code, the reason and whether the
// end was clean.
func (s *sockets) read(c goja.FunctionCall) goja.Value {
	k := socketOf(c.Argument(0))
	call, _ := goja.AssertFunction(c.Argument(1))
	complete := s.vm.Begin(k.label)
	go func() {
		kind, b, err := k.conn.Read(context.Background())
		got := err == nil
		if ending := k.endingNow(); !got && ending != nil && websocket.CloseStatus(err) == -1 {
			err = <-ending
		}
		complete(func() {
			if got {
				message := s.rt.ToValue(s.rt.NewArrayBuffer(b))
				if kind == websocket.MessageText {
					message = s.rt.ToValue(string(b))
				}
				s.call(call, s.rt.ToValue(false), message)
				return
			}
			s.end(k)
			code, reason, clean := 1006, "", false
			var closed websocket.CloseError
			switch {
			case errors.As(err, &closed):
				code, reason, clean = int(closed.Code), closed.Reason, true
			case err == nil: // closed as the script has asked
				code, reason, clean = int(k.code), k.reason, true
			}
			s.call(call, s.rt.ToValue(true), goja.Undefined(), s.rt.ToValue(code), s.rt.ToValue(reason), s.rt.ToValue(clean))
		})
	}()
	return goja.Undefined()
}

// write(socket, data, text, call) calls when the message is sent, or cannot be.
func (s *sockets) write(c goja.FunctionCall) goja.Value {
	k := socketOf(c.Argument(0))
	call, _ := goja.AssertFunction(c.Argument(3))
	kind, b := websocket.MessageText, []byte(nil)
	if c.Argument(2).ToBoolean() {
		b = []byte(c.Argument(1).String())
	} else {
		kind = websocket.MessageBinary
		b, _ = exchange.Bytes(c.Argument(1))
		b = slices.Clone(b)
	}
	ctx := s.vm.Context()
	complete := s.vm.Begin(k.label)
	go func() {
		_ = k.conn.Write(ctx, kind, b) // that it failed shows where it is read
		complete(func() { s.call(call) })
	}()
	return goja.Undefined()
}

// close(socket, code, reason) begins to close; the read that is under way tells of the end.
func (s *sockets) close(c goja.FunctionCall) goja.Value {
	k := socketOf(c.Argument(0))
	code, reason := websocket.StatusCode(c.Argument(1).ToInteger()), c.Argument(2).String()
	if k.over {
		return goja.Undefined()
	}
	ending := make(chan error, 1)
	k.mu.Lock()
	k.code, k.reason, k.ending = code, reason, ending
	k.mu.Unlock()
	go func() { ending <- k.conn.Close(code, reason) }()
	return goja.Undefined()
}

func (k *socket) endingNow() chan error {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.ending
}

// abort(socket) ends one that is not connected yet.
func (s *sockets) abort(c goja.FunctionCall) goja.Value {
	if k := socketOf(c.Argument(0)); k != nil {
		k.cancel()
	}
	return goja.Undefined()
}
