package cli

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/signal"
	"strconv"
	"syscall"
)

// listen opens the port.
func (f *listenFlags) listen(ctx context.Context) (net.Listener, error) {
	var config net.ListenConfig
	l, err := config.Listen(ctx, "tcp", net.JoinHostPort(f.host, strconv.Itoa(f.port)))
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("port %d is in use; choose another with --port", f.port)
	}
	if err != nil {
		return nil, fmt.Errorf("open port %d: %w", f.port, err)
	}
	return l, nil
}

// baseURL is where the listener is reached from this machine.
func (f *listenFlags) baseURL(l net.Listener) string {
	host := f.host
	if ip := net.ParseIP(host); host == "" || ip != nil && (ip.IsUnspecified() || ip.IsLoopback()) {
		host = "localhost"
	}
	return "http://" + net.JoinHostPort(host, strconv.Itoa(l.Addr().(*net.TCPAddr).Port))
}

// serveUntilSignal serves until the process is told to end. The first SIGTERM or
// SIGINT lets the requests in flight finish; a second one ends them.
func (h *host) serveUntilSignal(ctx context.Context, l net.Listener, say func(format string, args ...any)) error {
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	defer signal.Stop(signals)
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	ended := make(chan struct{})
	watched := make(chan struct{})
	atOnce := false
	go func() {
		defer close(watched)
		select {
		case <-signals:
		case <-ended:
			return
		}
		say("ending; requests in flight may finish (once more ends them at once)")
		cancel()
		select {
		case <-signals:
			atOnce = true
			_ = h.server.Close() // what it could not close ends with the process
		case <-ended:
		}
	}()
	err := h.server.Serve(ctx, l)
	close(ended)
	<-watched
	if atOnce {
		return errors.New("ended at once; requests in flight were cut off")
	}
	return err
}
