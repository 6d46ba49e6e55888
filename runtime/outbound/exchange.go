package outbound

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptrace"
	"net/textproto"
	"net/url"
	"sort"
	"strings"
)

// A Request is one HTTP request as a script wants it sent.
type Request struct {
	Method string
	URL    string   // http or https, absolute
	Target string   // what stands in the request line; "" for the URL's path and query
	Head   []string // name, value, name, value, …, in the order of sending; bytes of Latin-1
	Body   io.Reader
	// Length of the body in bytes; -1 for one that is sent in chunks. It is
	// what the head says.
	Length    int64
	Trailer   http.Header // read when the body has ended
	Close     bool        // the connection is not kept
	TLS       TLS
	HTTP2     bool         // may be used where the server has it
	MaxHeader int          // bytes of the answer's headers; 0 for Node's 16 KiB
	Conn      net.Conn     // to be used in the place of one of the client's; with TLS already, if any
	Connected func(Place)  // called when there is a connection, from any goroutine
	Inform    func(h Head) // called for each 1xx answer, from any goroutine
}

// A Place is the connection of an exchange.
type Place struct {
	Local, Remote net.Addr
	Reused        bool
	TLS           *tls.ConnectionState
}

// An Answer is what came back.
type Answer struct {
	Head
	Body    io.ReadCloser // also an io.Writer after 101
	Trailer func() http.Header
	Conn    net.Conn // the connection itself, after CONNECT
	Rest    []byte   // what came on it after the head
}

// MaxHeader is Node's limit for the headers of an answer.
const MaxHeader = 16 << 10

// ErrHeaderOverflow says that an answer's headers are larger than allowed.
var ErrHeaderOverflow = errors.New("header overflow")

// Do sends a request and returns when the answer's headers are there. The
// body's end, and the context's, end the exchange.
func (c *Client) Do(ctx context.Context, r *Request) (*Answer, error) {
	if r.MaxHeader <= 0 {
		r.MaxHeader = MaxHeader
	}
	if r.Method == http.MethodConnect {
		return c.connect(ctx, r)
	}
	var used *wire
	trace := &httptrace.ClientTrace{
		GotConn: func(info httptrace.GotConnInfo) {
			used, _ = info.Conn.(*wire)
			if used != nil {
				used.begin(r.head(), r.MaxHeader)
			}
			if r.Connected != nil {
				r.Connected(placeOf(info.Conn, info.Reused))
			}
		},
		Got1xxResponse: func(code int, header textproto.MIMEHeader) error {
			if r.Inform == nil {
				return nil
			}
			h, ok := Head{}, false
			if used != nil {
				h, ok = used.answer()
			}
			if !ok {
				h = Head{Version: "1.1", Status: code, Message: http.StatusText(code), Headers: flatten(http.Header(header))}
			}
			r.Inform(h)
			return nil
		},
	}
	req, err := r.request(httptrace.WithClientTrace(ctx, trace))
	if err != nil {
		return nil, err
	}
	rt, err := c.roundTripper(r)
	if err != nil {
		return nil, err
	}
	resp, err := rt.RoundTrip(req) //nolint:bodyclose // the answer has it
	if err != nil {
		return nil, err
	}
	a := &Answer{Head: responseHead(resp), Body: resp.Body, Trailer: func() http.Header { return resp.Trailer }}
	if used != nil {
		for {
			h, ok := used.answer()
			if !ok {
				break
			}
			if h.Status == resp.StatusCode {
				a.Head = h
				break
			}
		}
	}
	if size(a.Headers) > r.MaxHeader {
		_ = resp.Body.Close()
		return nil, ErrHeaderOverflow
	}
	return a, nil
}

func (c *Client) roundTripper(r *Request) (http.RoundTripper, error) {
	if r.Conn == nil {
		return c.roundTripperFor(r.TLS, r.HTTP2)
	}
	w := &wire{Conn: r.Conn}
	w.secure, _ = r.Conn.(*tls.Conn)
	given := func(context.Context, string, string) (net.Conn, error) { return w, nil }
	return &http.Transport{DialContext: given, DialTLSContext: given, DisableKeepAlives: true, DisableCompression: true,
		MaxResponseHeaderBytes: int64(r.MaxHeader) + slack}, nil
}

func placeOf(conn net.Conn, reused bool) Place {
	p := Place{Local: conn.LocalAddr(), Remote: conn.RemoteAddr(), Reused: reused}
	secure, ok := conn.(*tls.Conn)
	if w, isWire := conn.(*wire); isWire {
		secure, ok = w.secure, w.secure != nil
	}
	if ok {
		state := secure.ConnectionState()
		p.TLS = &state
	}
	return p
}

// head is the request's, for the wire.
func (r *Request) head() []byte {
	var b bytes.Buffer
	target := r.Target
	if target == "" {
		target = "/"
		if u, err := url.Parse(r.URL); err == nil {
			target = u.RequestURI()
		}
	}
	b.WriteString(r.Method + " " + target + " HTTP/1.1")
	for i := 0; i+1 < len(r.Head); i += 2 {
		b.WriteString("\r\n" + r.Head[i] + ": " + r.Head[i+1])
	}
	return b.Bytes()
}

// request is what net/http needs to know: the framing, and the headers for
// connections that are no wire.
func (r *Request) request(ctx context.Context) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, r.Method, r.URL, nil)
	if err != nil {
		return nil, err
	}
	req.Close = r.Close
	req.Header["User-Agent"] = []string{""}
	for i := 0; i+1 < len(r.Head); i += 2 {
		name, value := r.Head[i], r.Head[i+1]
		switch strings.ToLower(name) {
		case "host":
			req.Host = value
		case "content-length", "transfer-encoding", "trailer":
		case "user-agent":
			req.Header["User-Agent"] = []string{value}
		default:
			req.Header.Add(name, value)
		}
	}
	if r.Length != 0 && r.Body != nil {
		req.ContentLength = r.Length
		req.Body = io.NopCloser(r.Body)
		if b, ok := r.Body.(*bytes.Reader); ok {
			whole := *b
			req.GetBody = func() (io.ReadCloser, error) { again := whole; return io.NopCloser(&again), nil }
		} else if closer, ok := r.Body.(io.ReadCloser); ok {
			req.Body = closer
		}
		if r.Length < 0 {
			if r.Trailer == nil {
				r.Trailer = http.Header{}
			}
			req.Trailer = r.Trailer
		}
	}
	return req, nil
}

func responseHead(resp *http.Response) Head {
	_, message, _ := strings.Cut(resp.Status, " ")
	return Head{Version: fmt.Sprintf("%d.%d", resp.ProtoMajor, resp.ProtoMinor), Status: resp.StatusCode, Message: message, Headers: flatten(resp.Header)}
}

func flatten(h http.Header) []string {
	names := make([]string, 0, len(h))
	for name := range h {
		names = append(names, name)
	}
	sort.Strings(names)
	var list []string
	for _, name := range names {
		for _, v := range h[name] {
			list = append(list, name, v)
		}
	}
	return list
}

func size(headers []string) (n int) {
	for _, s := range headers {
		n += len(s) + 2
	}
	return n
}

// connect asks a server to be a tunnel. The connection is the caller's.
func (c *Client) connect(ctx context.Context, r *Request) (_ *Answer, err error) {
	conn, err := c.dialForConnect(ctx, r)
	if err != nil {
		return nil, err
	}
	stop := context.AfterFunc(ctx, func() { _ = conn.Close() })
	defer func() {
		if !stop() && err == nil {
			err = ctx.Err()
		}
		if err != nil {
			_ = conn.Close()
		}
	}()
	if r.Connected != nil {
		r.Connected(placeOf(conn, false))
	}
	if _, err = conn.Write(append(r.head(), blankLine...)); err != nil {
		return nil, err
	}
	w := &wire{Conn: conn}
	w.begin(nil, r.MaxHeader)
	limited := &io.LimitedReader{R: w, N: int64(r.MaxHeader) + slack}
	br := bufio.NewReader(limited)
	resp, err := http.ReadResponse(br, &http.Request{Method: http.MethodConnect}) //nolint:bodyclose // the connection is the tunnel
	if err != nil {
		if limited.N <= 0 {
			err = ErrHeaderOverflow
		}
		return nil, err
	}
	a := &Answer{Head: responseHead(resp), Conn: conn, Trailer: func() http.Header { return nil }}
	if h, ok := w.answer(); ok {
		a.Head = h
	}
	if n := br.Buffered(); n > 0 {
		a.Rest, _ = br.Peek(n)
	}
	return a, nil
}

func (c *Client) dialForConnect(ctx context.Context, r *Request) (net.Conn, error) {
	if r.Conn != nil {
		return r.Conn, nil
	}
	u, err := url.Parse(r.URL)
	if err != nil {
		return nil, err
	}
	port := u.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[u.Scheme]
	}
	address := net.JoinHostPort(u.Hostname(), port)
	conn, err := c.DialContext(ctx, "tcp", address)
	if err != nil || u.Scheme != "https" {
		return conn, err
	}
	config, err := c.Config(&r.TLS)
	if err != nil {
		_ = conn.Close()
		return nil, err
	}
	secure, err := secureWire(ctx, conn, config, address)
	if err != nil {
		return nil, err
	}
	return secure.(*wire).secure, nil
}
