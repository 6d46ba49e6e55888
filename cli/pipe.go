package cli

import (
	"context"
	"net"
	"net/http"
	"sync"
)

// pipe is a listener that nothing but this process can reach: each dial is a
// connection in memory. What is asked through it is answered by the whole
// server, as it would be over a port.
type pipe struct {
	conns chan net.Conn
	done  chan struct{}
	once  sync.Once
}

func newPipe() *pipe { return &pipe{conns: make(chan net.Conn), done: make(chan struct{})} }

func (p *pipe) Accept() (net.Conn, error) {
	select {
	case c := <-p.conns:
		return c, nil
	case <-p.done:
		return nil, net.ErrClosed
	}
}

func (p *pipe) Close() error {
	p.once.Do(func() { close(p.done) })
	return nil
}

func (p *pipe) Addr() net.Addr { return pipeAddr{} }

type pipeAddr struct{}

func (pipeAddr) Network() string { return "pipe" }
func (pipeAddr) String() string  { return "pipe" }

// dial connects to the server behind the pipe.
func (p *pipe) dial(ctx context.Context) (net.Conn, error) {
	client, served := net.Pipe()
	select {
	case p.conns <- served:
		return client, nil
	case <-p.done:
		return nil, net.ErrClosed
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// inMemory serves a host through a pipe until the function that it returns is
// called. The client follows no redirects.
func (h *host) inMemory() (client *http.Client, end func() error) {
	p := newPipe()
	served := make(chan error, 1)
	go func() { served <- h.server.Serve(context.Background(), p) }()
	transport := &http.Transport{
		DialContext:        func(ctx context.Context, _, _ string) (net.Conn, error) { return p.dial(ctx) },
		DisableCompression: true,
	}
	client = &http.Client{
		Transport:     transport,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return client, func() error {
		transport.CloseIdleConnections()
		err := h.server.Close()
		if served := <-served; err == nil {
			err = served
		}
		if closed := h.Close(); err == nil {
			err = closed
		}
		return err
	}
}
