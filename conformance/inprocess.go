package conformance

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
)

// InProcess is a target that serves each service in this process. It makes a
// handler for the service in a directory, started with the flags of a case, and
// what ends it.
type InProcess func(dir string, flags []string) (http.Handler, io.Closer, error)

// Start serves the handler on a loopback port, so that requests arrive over a
// socket as they would anywhere.
func (load InProcess) Start(_ context.Context, service Service) (Instance, error) {
	if err := service.Write(); err != nil {
		return nil, err
	}
	handler, closer, err := load(service.Dir, service.Flags)
	if err != nil {
		return nil, fmt.Errorf("loading the service: %w", err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, errors.Join(fmt.Errorf("listening: %w", err), closer.Close())
	}
	served := &handlerInstance{
		base:   "http://localhost:" + strconv.Itoa(listener.Addr().(*net.TCPAddr).Port),
		server: &http.Server{Handler: handler},
		closer: closer,
		done:   make(chan struct{}),
	}
	go func() {
		defer close(served.done)
		_ = served.server.Serve(listener) // ends with ErrServerClosed, from Close
	}()
	return served, nil
}

// handlerInstance is a handler that listens.
type handlerInstance struct {
	base   string
	server *http.Server
	closer io.Closer
	done   chan struct{} // closed when the server has ended
}

func (h *handlerInstance) BaseURL() string { return h.base }

func (h *handlerInstance) Close() error {
	err := h.server.Close()
	<-h.done
	return errors.Join(err, h.closer.Close())
}
