// Package standin is a server with fixed behaviours, good and bad, that the
// programs of a recording speak to: Node's when they are recorded, dialtone's
// when they are replayed. It listens on the loopback only.
package standin

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"context"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/andybalholm/brotli"
)

// A Server is the stand-in, once without TLS and once with it.
type Server struct {
	HTTP, HTTPS string // host:port
	Raw         string // host:port of a server that sends back each line that it gets
	Closed      string // host:port where nobody listens
	CA          string // the certificate of the one with TLS, in PEM
	close       []func()

	mu    sync.Mutex
	table map[string]Answer
	sent  []Sent
}

// Close ends the server.
func (s *Server) Close() {
	for _, f := range s.close {
		f()
	}
}

// New starts a server.
func New() (*Server, error) {
	s := new(Server)
	plain := httptest.NewUnstartedServer(http.HandlerFunc(s.serve))
	secure := httptest.NewUnstartedServer(http.HandlerFunc(s.serve))
	for _, t := range []*httptest.Server{plain, secure} {
		t.Config.ConnContext = func(ctx context.Context, c net.Conn) context.Context { return context.WithValue(ctx, seenKey{}, c) }
		t.Config.ErrorLog = log.New(io.Discard, "", 0)
	}
	plain.Listener = &listener{Listener: plain.Listener}
	plain.Start()
	secure.StartTLS()
	s.HTTP, s.HTTPS = plain.Listener.Addr().String(), secure.Listener.Addr().String()
	s.CA = string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: secure.Certificate().Raw}))
	end := func(t *httptest.Server) func() {
		return func() { t.CloseClientConnections(); t.Close() }
	}
	s.close = append(s.close, end(plain), end(secure))
	raw, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s.Raw = raw.Addr().String()
	s.close = append(s.close, func() { _ = raw.Close() })
	go lines(raw)
	gone, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s.Closed = gone.Addr().String()
	return s, gone.Close()
}

// lines sends back what it gets, ends after "end\n" and resets after "reset\n".
func lines(l net.Listener) {
	for {
		c, err := l.Accept()
		if err != nil {
			return
		}
		go func() {
			defer c.Close()
			b := make([]byte, 64<<10)
			for {
				n, err := c.Read(b)
				if err != nil || string(b[:n]) == "end\n" {
					return
				}
				if string(b[:n]) == "reset\n" {
					_ = c.(*net.TCPConn).SetLinger(0)
					return
				}
				if _, err := c.Write(b[:n]); err != nil {
					return
				}
			}
		}()
	}
}

type seenKey struct{}

// listener keeps what came on its connections, for the order of headers.
type listener struct{ net.Listener }

func (l *listener) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return &seen{Conn: c}, nil
}

type seen struct {
	net.Conn
	mu  sync.Mutex
	all []byte
}

func (s *seen) Read(p []byte) (int, error) {
	n, err := s.Conn.Read(p)
	s.mu.Lock()
	if len(s.all) < 1<<20 {
		s.all = append(s.all, p[:n]...)
	}
	s.mu.Unlock()
	return n, err
}

// headers are those of the request as they came.
func headers(r *http.Request) [][2]string {
	var list [][2]string
	s, ok := r.Context().Value(seenKey{}).(*seen)
	if !ok {
		return nil
	}
	s.mu.Lock()
	all := string(s.all)
	s.mu.Unlock()
	at := strings.LastIndex(all, r.Method+" "+r.RequestURI+" HTTP/1.1\r\n")
	if at < 0 {
		return nil
	}
	head, _, _ := strings.Cut(all[at:], "\r\n\r\n")
	for _, line := range strings.Split(head, "\r\n")[1:] {
		name, value, _ := strings.Cut(line, ": ")
		list = append(list, [2]string{name, value})
	}
	return list
}

func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	path, argument, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	w.Header().Set("Date", "Sat, 01 Jan 2000 00:00:00 GMT")
	if f := routes[path]; f != nil {
		f(w, r, argument)
		return
	}
	if s.table != nil {
		s.answer(w, r)
		return
	}
	http.NotFound(w, r)
}

// routes are the behaviours by the first part of the path.
var routes = map[string]func(w http.ResponseWriter, r *http.Request, argument string){
	"echo": func(w http.ResponseWriter, r *http.Request, _ string) {
		list := headers(r)
		body, _ := io.ReadAll(r.Body)
		w.Header().Set("Content-Type", "application/json")
		out, _ := json.Marshal(map[string]any{"method": r.Method, "url": r.RequestURI, "headers": list, "body": string(body), "trailer": r.Trailer})
		_, _ = w.Write(out)
	},
	"text": func(w http.ResponseWriter, _ *http.Request, argument string) { _, _ = io.WriteString(w, argument) },
	"type": func(w http.ResponseWriter, r *http.Request, _ string) {
		w.Header().Set("Content-Type", r.URL.Query().Get("type"))
		_, _ = io.WriteString(w, r.URL.Query().Get("body"))
	},
	"status": func(w http.ResponseWriter, _ *http.Request, argument string) {
		n, _ := strconv.Atoi(argument)
		w.WriteHeader(n)
	},
	"redirect": func(w http.ResponseWriter, r *http.Request, argument string) {
		n, _ := strconv.Atoi(argument)
		w.Header().Set("Location", r.URL.Query().Get("to"))
		w.WriteHeader(n)
	},
	"loop": func(w http.ResponseWriter, _ *http.Request, argument string) {
		n, _ := strconv.Atoi(argument)
		w.Header().Set("Location", fmt.Sprintf("/loop/%d", n+1))
		w.WriteHeader(http.StatusFound)
	},
	"gzip":       coded("gzip", func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) }),
	"deflate":    coded("deflate", func(w io.Writer) io.WriteCloser { return zlib.NewWriter(w) }),
	"rawdeflate": coded("deflate", func(w io.Writer) io.WriteCloser { z, _ := flate.NewWriter(w, 6); return z }),
	"br":         coded("br", func(w io.Writer) io.WriteCloser { return brotli.NewWriter(w) }),
	"nocoding": func(w http.ResponseWriter, _ *http.Request, argument string) {
		w.Header().Set("Content-Encoding", "made-up")
		_, _ = io.WriteString(w, argument)
	},
	"badgzip": func(w http.ResponseWriter, _ *http.Request, argument string) {
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = io.WriteString(w, "no gzip at all")
	},
	"bomb": func(w http.ResponseWriter, _ *http.Request, _ string) {
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		zeros := make([]byte, 1<<20)
		for range 200 {
			if _, err := z.Write(zeros); err != nil {
				return
			}
		}
		_ = z.Close()
	},
	"cookies":    raw("HTTP/1.1 200 OK\r\nConnection: close\r\nset-cookie: a=1\r\nX-Two: 1\r\nSet-Cookie: b=2; Path=/\r\nx-two: 2\r\nContent-Length: 0\r\n\r\n"),
	"odd":        raw("HTTP/1.1 299 Very Odd\r\nzed: 1\r\nX-UPPER-case:  two  \r\nAlpha: caf\xe9\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"),
	"noreason":   raw("HTTP/1.1 200\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"),
	"http10":     raw("HTTP/1.0 200 OK\r\nX: y\r\n\r\nuntil the end"),
	"trailers":   raw("HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n3\r\nabc\r\n0\r\nX-Sum: 7\r\n\r\n"),
	"hints":      raw("HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\nHTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"),
	"garbage":    raw("this is no HTTP\r\n\r\n"),
	"half":       raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nten bytes."),
	"badchunk":   raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nzz\r\nno chunk\r\n"),
	"shortchunk": raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"),
	"close":      raw(""),
	"bigheader":  raw("HTTP/1.1 200 OK\r\nX-Big: " + strings.Repeat("x", 20<<10) + "\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"),
	"reset": func(w http.ResponseWriter, _ *http.Request, _ string) {
		c, _, err := http.NewResponseController(w).Hijack()
		if err != nil {
			return
		}
		if s, ok := c.(*seen); ok {
			_ = s.Conn.(*net.TCPConn).SetLinger(0)
		}
		_ = c.Close()
	},
	"slow": func(w http.ResponseWriter, _ *http.Request, argument string) {
		n, _ := strconv.Atoi(argument)
		for i := range n {
			_, _ = fmt.Fprintf(w, "part %d\n", i)
			_ = http.NewResponseController(w).Flush()
			time.Sleep(20 * time.Millisecond)
		}
	},
	"wait": func(w http.ResponseWriter, r *http.Request, argument string) {
		n, _ := strconv.Atoi(argument)
		select {
		case <-time.After(time.Duration(n) * time.Millisecond):
		case <-r.Context().Done():
		}
		_, _ = io.WriteString(w, "waited")
	},
	"never": func(_ http.ResponseWriter, r *http.Request, _ string) { <-r.Context().Done() },
	"stuck": func(w http.ResponseWriter, r *http.Request, _ string) {
		_, _ = io.WriteString(w, "a beginning")
		_ = http.NewResponseController(w).Flush()
		<-r.Context().Done()
	},
	"bytes": func(w http.ResponseWriter, _ *http.Request, argument string) {
		n, _ := strconv.Atoi(argument)
		w.Header().Set("Content-Type", "application/octet-stream")
		w.Header().Set("Content-Length", argument)
		_, _ = w.Write(bytes.Repeat([]byte{'x'}, n))
	},
	"ws": sockets,
	"upgrade": func(w http.ResponseWriter, r *http.Request, _ string) {
		c, rw, err := http.NewResponseController(w).Hijack()
		if err != nil {
			return
		}
		defer c.Close()
		_, _ = io.WriteString(c, "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n")
		b := make([]byte, 1024)
		n, err := rw.Read(b)
		if err == nil {
			_, _ = c.Write(b[:n])
		}
	},
}

func raw(text string) func(http.ResponseWriter, *http.Request, string) {
	return func(w http.ResponseWriter, r *http.Request, _ string) {
		_, _ = io.Copy(io.Discard, r.Body)
		c, _, err := http.NewResponseController(w).Hijack()
		if err != nil {
			return
		}
		_, _ = io.WriteString(c, text)
		_ = c.Close()
	}
}

func coded(coding string, encode func(io.Writer) io.WriteCloser) func(http.ResponseWriter, *http.Request, string) {
	return func(w http.ResponseWriter, _ *http.Request, argument string) {
		w.Header().Set("Content-Encoding", coding)
		z := encode(w)
		_, _ = io.WriteString(z, argument)
		_ = z.Close()
	}
}
