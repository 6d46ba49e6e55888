package server

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"dialtone/runtime"
)

// holding is a pool whose functions wait until they are let go, or until their
// context ends.
func holding(t *testing.T) (pool *fakePool, entered chan struct{}, letGo chan struct{}) {
	pool = newPool(t, files("functions/f.js", ""))
	entered, letGo = make(chan struct{}, 10), make(chan struct{})
	pool.answer = func(ctx context.Context, fn *runtime.Function, _ *runtime.Request) (*runtime.Response, error) {
		entered <- struct{}{}
		select {
		case <-letGo:
			return text(fn.Path), nil
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	return pool, entered, letGo
}

// serving starts a server that is not ended by the test's end.
func serving(t *testing.T, s *Server) (addr string, end context.CancelFunc, done chan error) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done = make(chan error, 1)
	go func() { done <- s.Serve(ctx, l) }()
	return l.Addr().String(), cancel, done
}

func TestRequestsInFlightAreFinished(t *testing.T) {
	pool, entered, letGo := holding(t)
	s := New(pool, Options{Grace: time.Minute})
	addr, end, done := serving(t, s)

	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	// The second request is on the connection before the first is answered.
	if _, err := io.WriteString(conn, strings.Repeat("GET /f HTTP/1.1\r\nHost: h\r\n\r\n", 2)); err != nil {
		t.Fatal(err)
	}
	<-entered
	end()
	for !s.draining.Load() {
		time.Sleep(time.Millisecond)
	}
	if again, err := net.Dial("tcp", addr); err == nil {
		// The port may take a connection until the listener is closed, but not answer.
		_ = again.Close()
	}
	close(letGo)
	reader := bufio.NewReader(conn)
	resp, err := http.ReadResponse(reader, nil)
	if err != nil {
		t.Fatal(err)
	}
	body, _ := io.ReadAll(resp.Body)
	if resp.StatusCode != 200 || string(body) != "/f" {
		t.Errorf("the request in flight is answered %d %q", resp.StatusCode, body)
	}
	// net/http closes the connection after it; were it kept, the next is refused.
	if next, err := http.ReadResponse(reader, nil); err == nil {
		body, _ := io.ReadAll(next.Body)
		if next.StatusCode != 503 || string(body) != "Service Unavailable" || !next.Close {
			t.Errorf("the next request is answered %d %q", next.StatusCode, body)
		}
	}
	if err := <-done; err != nil {
		t.Errorf("Serve returned %v", err)
	}
	if pool.calls != 1 {
		t.Errorf("%d requests reached the function", pool.calls)
	}
}

func TestRequestsAfterTheEndAreRefused(t *testing.T) {
	s := New(newPool(t, files("functions/f.js", "")), Options{})
	s.draining.Store(true)
	w := do(s, "GET", "/f", nil)
	check(t, w, 503, plain, "Service Unavailable")
	if w.Header().Get("Connection") != "close" {
		t.Error("the connection is kept")
	}
}

func TestRequestsThatOutlastTheGraceAreCutOff(t *testing.T) {
	pool, entered, letGo := holding(t)
	addr, end, done := serving(t, New(pool, Options{Grace: 10 * time.Millisecond}))
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	_, _ = io.WriteString(conn, "GET /f HTTP/1.1\r\nHost: h\r\n\r\n")
	<-entered
	end()
	if err := <-done; err == nil || !errors.Is(err, context.DeadlineExceeded) || !strings.Contains(err.Error(), "1 requests were cut off") {
		t.Errorf("Serve returned %v", err)
	}
	if _, err := http.ReadResponse(bufio.NewReader(conn), nil); err == nil {
		t.Error("the request was answered")
	}
	close(letGo)
}

func TestCloseEndsServeAtOnce(t *testing.T) {
	pool, entered, letGo := holding(t)
	s := New(pool, Options{})
	addr, end, done := serving(t, s)
	defer end()
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	_, _ = io.WriteString(conn, "GET /f HTTP/1.1\r\nHost: h\r\n\r\n")
	<-entered
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if err := <-done; err != nil {
		t.Errorf("Serve returned %v", err)
	}
	close(letGo)
}

func TestAnInvocationOutlivesItsClientUnlessToldOtherwise(t *testing.T) {
	for _, cancel := range []bool{false, true} {
		pool := newPool(t, files("functions/f.js", ""))
		entered, detached := make(chan struct{}), make(chan bool, 1)
		pool.answer = func(ctx context.Context, fn *runtime.Function, req *runtime.Request) (*runtime.Response, error) {
			close(entered)
			<-ctx.Done() // in the queue a call is dropped either way
			detached <- req.Detached
			return text(fn.Path), nil
		}
		addr := start(t, New(pool, Options{CancelOnDisconnect: cancel}))
		conn, err := net.Dial("tcp", addr)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.WriteString(conn, "GET /f HTTP/1.1\r\nHost: h\r\n\r\n")
		<-entered
		_ = conn.Close()
		if got := <-detached; got == cancel {
			t.Errorf("with CancelOnDisconnect %v the request is detached: %v", cancel, got)
		}
	}
}
