package server

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net"
	"net/http"
	"sync/atomic"

	"github.com/labstack/echo/v4"

	"dialtone/runtime"
)

// An Invoker runs functions. A *runtime.Pool is one.
type Invoker interface {
	// Invoke runs a function. The error is a *runtime.Error, runtime.ErrBusy,
	// runtime.ErrClosed, or the context's.
	Invoke(context.Context, *runtime.Function, *runtime.Request) (*runtime.Response, *runtime.Invocation, error)
	// Service is the build that is served now.
	Service() *runtime.Service
}

// A Server answers HTTP requests with the functions and assets of a service.
// It may be used by any number of goroutines.
type Server struct {
	pool Invoker
	opts Options
	base publicBase
	echo *echo.Echo
	http *http.Server

	encoded    atomic.Pointer[encodedRoutes]
	tokenAsked atomic.Int64 // when the log last said that AUTH_TOKEN is missing, in Unix seconds
	draining   atomic.Bool
	exchanges  atomic.Int64 // requests in flight
}

// New makes a server for the service of a pool.
func New(pool Invoker, opts Options) *Server {
	opts = opts.withDefaults()
	s := &Server{pool: pool, opts: opts, base: newPublicBase(opts.PublicURL, opts.TrustedProxies)}

	// Functions are looked up by the path as it came, which no router with
	// patterns can do, so Echo has one route. What Echo itself has no route
	// for, such as an unknown method or the target *, comes the same way.
	s.echo = echo.New()
	s.echo.Logger.SetOutput(io.Discard)
	s.echo.Any("/*", s.handle)
	s.echo.RouteNotFound("/*", s.handle)
	s.echo.HTTPErrorHandler = func(_ error, c echo.Context) { _ = s.handle(c) }

	s.http = &http.Server{
		Handler:           s.echo,
		ReadHeaderTimeout: opts.HeaderTimeout,
		WriteTimeout:      opts.WriteTimeout,
		IdleTimeout:       opts.IdleTimeout,
		MaxHeaderBytes:    opts.Compat.maxHeaderBytes(),
		ConnContext: func(ctx context.Context, _ net.Conn) context.Context {
			return context.WithValue(ctx, ownConnection{}, true)
		},
		ErrorLog: log.New(connectionLog{opts.Logger}, "", 0),
	}
	return s
}

// handle is the one place where a request leaves Echo. The handler always
// answers, so it returns no error.
func (s *Server) handle(c echo.Context) error {
	s.serve(c.Response().Writer, c.Request())
	return nil
}

// Handler answers requests. It has no timeouts of its own but that of the body;
// Serve adds the rest.
func (s *Server) Handler() http.Handler { return s.echo }

// Serve accepts connections from l until ctx is done. Then it accepts no more,
// answers new requests on open connections with 503, waits for the requests in
// flight until Options.Grace is over, and returns nil, or an error that says how
// many requests were cut off. It returns early when accepting fails or Close is
// called. A server serves once.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	failed := make(chan error, 1)
	slack := min(s.opts.HeaderTimeout, s.opts.BodyTimeout, s.opts.WriteTimeout, s.opts.IdleTimeout) / deadlineShare
	go func() { failed <- s.http.Serve(listener{l, slack}) }()
	select {
	case err := <-failed:
		if errors.Is(err, http.ErrServerClosed) {
			return nil
		}
		return errors.Join(fmt.Errorf("accept connections: %w", err), s.http.Close())
	case <-ctx.Done():
	}
	s.draining.Store(true)
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.opts.Grace)
	defer cancel()
	err := s.http.Shutdown(grace)
	<-failed
	if err == nil {
		return nil
	}
	left := s.exchanges.Load()
	if closed := s.http.Close(); closed != nil {
		err = errors.Join(err, closed)
	}
	if left == 0 { // only idle or half-open connections were left
		return nil
	}
	return fmt.Errorf("shut down: %d requests were cut off after %s: %w", left, s.opts.Grace, err)
}

// Close ends all connections at once, those with requests in flight too.
func (s *Server) Close() error {
	s.draining.Store(true)
	return s.http.Close()
}

// connectionLog takes the lines of net/http's own log: clients that speak no
// TLS, connections that cannot be accepted.
type connectionLog struct{ log *slog.Logger }

func (l connectionLog) Write(line []byte) (int, error) {
	l.log.Warn("connection", slog.String("error", trimLine(string(line))))
	return len(line), nil
}
