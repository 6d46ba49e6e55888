package outbound

import (
	"bytes"
	"context"
	"crypto/tls"
	"net"
	"strings"
	"sync"
)

// A wire is a connection of HTTP/1 on which heads are sent and seen byte for
// byte: net/http sorts the headers of a request, and forgets the order and the
// case of those of an answer.
type wire struct {
	net.Conn
	secure *tls.Conn // nil without TLS

	mu      sync.Mutex
	head    []byte // of the exchange that is to be sent; nil once it is
	written []byte // what net/http has written of it so far
	seen    []byte // what came since, while the head is awaited
	limit   int    // of seen
}

// slack is what an answer may have besides its headers before they are whole.
const slack = 64 << 10

// begin makes the wire ready for one exchange. The head has no blank line at
// its end.
func (w *wire) begin(head []byte, limit int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.head, w.written, w.seen, w.limit = head, nil, nil, limit+slack
}

// Write sends the head of the exchange in the place of net/http's.
func (w *wire) Write(p []byte) (int, error) {
	w.mu.Lock()
	if w.head == nil {
		w.mu.Unlock()
		return w.Conn.Write(p)
	}
	w.written = append(w.written, p...)
	end := bytes.Index(w.written, blankLine)
	if end < 0 {
		w.mu.Unlock()
		return len(p), nil
	}
	message := replaceHead(w.written[:end], w.head)
	message = append(message, w.written[end+len(blankLine):]...)
	w.head, w.written = nil, nil
	w.mu.Unlock()
	if _, err := w.Conn.Write(message); err != nil {
		return 0, err
	}
	return len(p), nil
}

var blankLine = []byte("\r\n\r\n")

// replaceHead keeps of theirs what a proxy needs: the target when it is a whole
// URL, and the proxy's own headers.
func replaceHead(theirs, ours []byte) []byte {
	line, rest, _ := bytes.Cut(theirs, blankLine[:2])
	ourLine, headers, _ := bytes.Cut(ours, blankLine[:2])
	if bytes.Contains(line, []byte(" http://")) {
		ourLine = line
	}
	message := append([]byte(nil), ourLine...)
	message = append(message, "\r\n"...)
	for _, h := range bytes.Split(rest, blankLine[:2]) {
		if bytes.HasPrefix(h, []byte("Proxy-Authorization:")) {
			message = append(append(message, h...), "\r\n"...)
		}
	}
	if len(headers) > 0 {
		message = append(append(message, headers...), "\r\n"...)
	}
	return append(message, "\r\n"...)
}

// Read keeps what comes while a head is awaited.
func (w *wire) Read(p []byte) (int, error) {
	n, err := w.Conn.Read(p)
	w.mu.Lock()
	if w.limit > 0 {
		w.seen = append(w.seen, p[:min(n, w.limit)]...)
		w.limit -= min(n, w.limit)
	}
	w.mu.Unlock()
	return n, err
}

// answer takes the next head that has come: 1xx ones first.
func (w *wire) answer() (Head, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	head, rest, ok := cutHead(w.seen)
	if !ok {
		return Head{}, false
	}
	w.seen = rest
	h := parseHead(head)
	if h.Status >= 200 || h.Status == 101 {
		w.seen, w.limit = nil, 0
	}
	return h, true
}

func cutHead(b []byte) (head, rest []byte, ok bool) {
	for i := 0; i < len(b); i++ {
		if b[i] != '\n' {
			continue
		}
		if i+1 < len(b) && b[i+1] == '\n' {
			return b[:i], b[i+2:], true
		}
		if i+2 < len(b) && b[i+1] == '\r' && b[i+2] == '\n' {
			return b[:i], b[i+3:], true
		}
	}
	return nil, nil, false
}

// A Head is what an answer begins with, as it came.
type Head struct {
	Version string // 1.1
	Status  int
	Message string   // the reason phrase
	Headers []string // name, value, name, value, …; each byte is a character of Latin-1
}

func parseHead(b []byte) Head {
	lines := strings.Split(string(b), "\n")
	var h Head
	h.Version, h.Status, h.Message = statusLine(strings.TrimSuffix(lines[0], "\r"))
	for _, line := range lines[1:] {
		line = strings.TrimSuffix(line, "\r")
		if line != "" && (line[0] == ' ' || line[0] == '\t') && len(h.Headers) > 0 {
			h.Headers[len(h.Headers)-1] += " " + strings.Trim(line, " \t")
			continue
		}
		if name, value, ok := strings.Cut(line, ":"); ok {
			h.Headers = append(h.Headers, name, strings.TrimLeft(value, " \t"))
		}
	}
	return h
}

func statusLine(line string) (version string, status int, message string) {
	version, rest, _ := strings.Cut(line, " ")
	code, message, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
	for _, c := range code {
		if c < '0' || c > '9' || status > 999 {
			return version, 0, message
		}
		status = status*10 + int(c-'0')
	}
	return strings.TrimPrefix(version, "HTTP/"), status, message
}

// dialWire connects for an exchange without TLS, or with it once the
// connection is there.
func (c *Client) dialWire(ctx context.Context, network, address string) (net.Conn, error) {
	conn, err := c.dialForRequest(ctx, network, address)
	if err != nil {
		return nil, err
	}
	return &wire{Conn: conn}, nil
}

func (c *Client) dialSecureWire(config *tls.Config) func(ctx context.Context, network, address string) (net.Conn, error) {
	return func(ctx context.Context, network, address string) (net.Conn, error) {
		conn, err := c.DialContext(ctx, network, address)
		if err != nil {
			return nil, err
		}
		return secureWire(ctx, conn, config, address)
	}
}

func secureWire(ctx context.Context, conn net.Conn, config *tls.Config, address string) (net.Conn, error) {
	config = config.Clone()
	if config.ServerName == "" {
		config.ServerName, _, _ = net.SplitHostPort(address)
	}
	secure := tls.Client(conn, config)
	ctx, cancel := context.WithTimeout(ctx, handshakeTime)
	defer cancel()
	if err := secure.HandshakeContext(ctx); err != nil {
		_ = conn.Close()
		return nil, err
	}
	return &wire{Conn: secure, secure: secure}, nil
}
