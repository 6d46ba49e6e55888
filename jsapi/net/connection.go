package net

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/netip"
	"strings"
	"sync"
	"time"

	"dialtone/jsapi/buffer/view"
	"dialtone/jsapi/exchange"
	"dialtone/runtime"
	"dialtone/runtime/outbound"

	"github.com/dop251/goja"
)

// maxOpen is how many connections one invocation may have.
const maxOpen = 1000

// chunk is the largest piece that is read at once.
const chunk = 64 << 10

// A connection is the Go side of a socket. At most one read and one write of
// it are under way.
type connection struct {
	net.Conn
	label   string
	stop    func() bool // takes back that it is closed with the invocation
	mu      sync.Mutex
	reading chan struct{} // closed when the read that is under way has ended
	taken   bool          // the read that is under way is for another
	rest    []byte        // read, and not given to anyone
}

// Read gives what was read for nobody first.
func (c *connection) Read(p []byte) (int, error) {
	c.mu.Lock()
	if len(c.rest) > 0 {
		n := copy(p, c.rest)
		c.rest = c.rest[n:]
		c.mu.Unlock()
		return n, nil
	}
	c.mu.Unlock()
	return c.Conn.Read(p)
}

// take ends the read that is under way, so that another may read.
func (c *connection) take() {
	c.mu.Lock()
	reading := c.reading
	c.taken = reading != nil
	c.mu.Unlock()
	if reading != nil {
		_ = c.SetReadDeadline(time.Unix(1, 0))
		<-reading
		_ = c.SetReadDeadline(time.Time{})
	}
}

type natives struct {
	vm   *runtime.VM
	rt   *goja.Runtime
	open map[*connection]bool
}

func openNatives(vm *runtime.VM) runtime.Exports {
	n := &natives{vm: vm, rt: vm.Runtime(), open: make(map[*connection]bool)}
	o := vm.Runtime().NewObject()
	for name, f := range map[string]func(goja.FunctionCall) goja.Value{
		"connect": n.connect, "secure": n.secure, "adopt": n.adopt, "receive": n.receive, "send": n.send, "shutdown": n.shutdown, "close": n.close,
		"pipe": n.pipe, "native": n.native, "isIP": func(c goja.FunctionCall) goja.Value { return n.rt.ToValue(isIP(c.Argument(0).String())) },
		"contains": n.contains,
	} {
		_ = o.Set(name, vm.Func(name, 0, f))
	}
	return runtime.Exports{Default: o}
}

func (n *natives) keep(conn net.Conn, label string) *connection {
	c := &connection{Conn: conn, label: label}
	c.stop = context.AfterFunc(n.vm.Context(), func() { _ = conn.Close() })
	if len(n.open) == 0 {
		n.vm.OnRelease(func() { clear(n.open) })
	}
	n.open[c] = true
	return c
}

// connect(host, port, family, call): call(error) or call(null, connection, place).
func (n *natives) connect(c goja.FunctionCall) goja.Value {
	if len(n.open) >= maxOpen {
		panic(exchange.NewError(n.vm, &outbound.Failure{Code: "EMFILE", Errno: -24, Syscall: "connect", Message: "connect EMFILE: too many connections at once"}))
	}
	host, port := c.Argument(0).String(), c.Argument(1).String()
	network := map[int64]string{4: "tcp4", 6: "tcp6"}[c.Argument(2).ToInteger()]
	if network == "" {
		network = "tcp"
	}
	call, _ := goja.AssertFunction(c.Argument(3))
	label := "connect to " + net.JoinHostPort(host, port)
	complete := n.vm.Begin(label)
	ctx, client, began := n.vm.Context(), n.vm.Host().Outbound, time.Now()
	go func() {
		conn, err := client.DialContext(ctx, network, net.JoinHostPort(host, port))
		if ctx.Err() != nil && conn != nil {
			_ = conn.Close()
		}
		complete(func() {
			record := runtime.OutboundCall{Method: "tcp", URL: net.JoinHostPort(host, port), Start: began, Duration: time.Since(began)}
			if err != nil {
				record.Err = outbound.Explain(err).Message
			}
			n.vm.RecordOutbound(record)
			if err != nil {
				n.back(call, err)
				return
			}
			n.back(call, nil, n.rt.ToValue(n.keep(conn, "the connection to "+net.JoinHostPort(host, port))), n.place(conn))
		})
	}()
	return goja.Undefined()
}

func (n *natives) back(call goja.Callable, err error, more ...goja.Value) {
	first := goja.Null()
	if err != nil {
		first = exchange.NewError(n.vm, outbound.Explain(err).OfTLS())
	}
	if _, err := call(goja.Undefined(), append([]goja.Value{first}, more...)...); err != nil {
		n.vm.Uncaught(err)
	}
}

func (n *natives) place(conn net.Conn) goja.Value {
	o := n.rt.NewObject()
	for prefix, a := range map[string]net.Addr{"remote": conn.RemoteAddr(), "local": conn.LocalAddr()} {
		if t, ok := a.(*net.TCPAddr); ok && len(t.IP) > 0 {
			family := "IPv6"
			if t.IP.To4() != nil {
				family = "IPv4"
			}
			_ = o.Set(prefix+"Address", t.IP.String())
			_ = o.Set(prefix+"Port", t.Port)
			_ = o.Set(prefix+"Family", family)
		}
	}
	return o
}

func connectionOf(v goja.Value) *connection {
	c, _ := v.Export().(*connection)
	return c
}

// adopt(conn, rest): a connection that an exchange has left.
func (n *natives) adopt(c goja.FunctionCall) goja.Value {
	conn, ok := c.Argument(0).Export().(net.Conn)
	if !ok {
		return goja.Undefined()
	}
	k, own := conn.(*connection)
	if !own {
		k = n.keep(conn, "the connection of an exchange")
	}
	if rest, ok := exchange.Bytes(c.Argument(1)); ok {
		k.rest = append(bytes.Clone(rest), k.rest...)
	}
	return n.rt.ToValue(k)
}

// native(connection): it, free of readers, for an exchange.
func (n *natives) native(c goja.FunctionCall) goja.Value {
	k := connectionOf(c.Argument(0))
	k.take()
	if secure, ok := k.Conn.(*tls.Conn); ok && len(k.rest) == 0 {
		return n.rt.ToValue(secure)
	}
	return c.Argument(0)
}

// pipe(): [mine, theirs], for a socket that is no connection of ours.
func (n *natives) pipe(goja.FunctionCall) goja.Value {
	a, b := net.Pipe()
	return n.rt.NewArray(n.rt.ToValue(n.keep(a, "a socket of the script's own")), n.rt.ToValue(n.keep(b, "a socket of the script's own")))
}

// receive(connection, call): call(error), or call(null, ArrayBuffer | null at
// the end). Nothing is called when the connection was taken.
func (n *natives) receive(c goja.FunctionCall) goja.Value {
	k := connectionOf(c.Argument(0))
	call, _ := goja.AssertFunction(c.Argument(1))
	complete := n.vm.Begin(k.label)
	done := make(chan struct{})
	k.mu.Lock()
	k.reading = done
	k.mu.Unlock()
	go func() {
		b := make([]byte, 4096)
		m, err := k.Read(b)
		if m == len(b) {
			// There may be more: the next piece is larger.
			more := make([]byte, chunk)
			copy(more, b)
			_ = k.SetReadDeadline(time.Now().Add(time.Millisecond))
			extra, _ := k.Read(more[m:])
			_ = k.SetReadDeadline(time.Time{})
			b, m = more, m+extra
		}
		k.mu.Lock()
		taken := k.taken
		k.taken, k.reading = false, nil
		if taken {
			k.rest = append(k.rest, b[:m]...)
		}
		k.mu.Unlock()
		close(done)
		complete(func() {
			switch {
			case taken:
			case m > 0:
				n.back(call, nil, view.ArrayBuffer(n.rt, bytes.Clone(b[:m])))
			case errors.Is(err, io.EOF), errors.Is(err, net.ErrClosed):
				n.back(call, nil, goja.Null())
			default:
				n.back(call, err)
			}
		})
	}()
	return goja.Undefined()
}

// send(connection, bytes, call): call(error | null).
func (n *natives) send(c goja.FunctionCall) goja.Value {
	k := connectionOf(c.Argument(0))
	b, _ := exchange.Bytes(c.Argument(1))
	b = bytes.Clone(b)
	call, _ := goja.AssertFunction(c.Argument(2))
	complete := n.vm.Begin(k.label)
	go func() {
		_, err := k.Write(b)
		complete(func() { n.back(call, err) })
	}()
	return goja.Undefined()
}

// shutdown(connection): nothing more is sent.
func (n *natives) shutdown(c goja.FunctionCall) goja.Value {
	k := connectionOf(c.Argument(0))
	if half, ok := k.Conn.(interface{ CloseWrite() error }); ok {
		go func() { _ = half.CloseWrite() }()
	}
	return goja.Undefined()
}

// close(connection, reset?)
func (n *natives) close(c goja.FunctionCall) goja.Value {
	k := connectionOf(c.Argument(0))
	if t, ok := k.Conn.(*net.TCPConn); ok && c.Argument(1).ToBoolean() {
		_ = t.SetLinger(0)
	}
	k.stop()
	delete(n.open, k)
	go func() { _ = k.Conn.Close() }()
	return goja.Undefined()
}

// secure(connection, settings, call): call(error) or call(null, connection, state).
func (n *natives) secure(c goja.FunctionCall) goja.Value {
	k := connectionOf(c.Argument(0))
	o := c.Argument(1).ToObject(n.rt)
	settings := exchange.Settings(n.rt, o)
	call, _ := goja.AssertFunction(c.Argument(2))
	config, err := n.vm.Host().Outbound.Config(&settings)
	if err != nil {
		panic(n.vm.NewError("Error", err.Error()))
	}
	if list, ok := o.Get("alpn").(*goja.Object); ok {
		_ = n.rt.ExportTo(list, &config.NextProtos)
	}
	complete := n.vm.Begin("the TLS handshake of " + k.label)
	ctx := n.vm.Context()
	go func() {
		k.take()
		secure := tls.Client(k, config)
		err := secure.HandshakeContext(ctx)
		unauthorized := ""
		if err == nil && settings.Insecure {
			unauthorized = check(secure.ConnectionState(), config)
		}
		complete(func() {
			if err != nil {
				n.back(call, err)
				return
			}
			n.back(call, nil, n.rt.ToValue(n.keep(secure, k.label)), n.state(secure.ConnectionState(), unauthorized))
		})
	}()
	return goja.Undefined()
}

// check says what is wrong with a server's certificates that were not checked.
func check(state tls.ConnectionState, config *tls.Config) string {
	if len(state.PeerCertificates) == 0 {
		return ""
	}
	between := x509.NewCertPool()
	for _, c := range state.PeerCertificates[1:] {
		between.AddCert(c)
	}
	_, err := state.PeerCertificates[0].Verify(x509.VerifyOptions{Roots: config.RootCAs, Intermediates: between, DNSName: config.ServerName})
	if err == nil {
		return ""
	}
	return outbound.Explain(&tls.CertificateVerificationError{UnverifiedCertificates: state.PeerCertificates, Err: err}).Code
}

func (n *natives) state(state tls.ConnectionState, unauthorized string) goja.Value {
	o := n.rt.NewObject()
	_ = o.Set("protocol", strings.Replace(tls.VersionName(state.Version), "TLS 1.", "TLSv1.", 1))
	_ = o.Set("cipher", tls.CipherSuiteName(state.CipherSuite))
	_ = o.Set("alpn", state.NegotiatedProtocol)
	_ = o.Set("unauthorized", unauthorized)
	if len(state.PeerCertificates) > 0 {
		_ = o.Set("certificate", exchange.Certificate(n.vm, state.PeerCertificates[0]))
	}
	return o
}

// contains(range, address): whether a prefix, or "from-to", has an address.
func (n *natives) contains(c goja.FunctionCall) goja.Value {
	addr, err := netip.ParseAddr(c.Argument(1).String())
	if err != nil {
		return n.rt.ToValue(false)
	}
	addr = addr.Unmap()
	text := c.Argument(0).String()
	if from, to, ok := strings.Cut(text, "-"); ok {
		first, err1 := netip.ParseAddr(from)
		last, err2 := netip.ParseAddr(to)
		return n.rt.ToValue(err1 == nil && err2 == nil && addr.BitLen() == first.BitLen() && first.Compare(addr) <= 0 && addr.Compare(last) <= 0)
	}
	prefix, err := netip.ParsePrefix(text)
	return n.rt.ToValue(err == nil && prefix.Contains(addr))
}
