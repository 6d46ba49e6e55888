package server

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"go.uber.org/goleak"

	"dialtone/runtime"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// fakePool answers for every function with the same Go function.
type fakePool struct {
	svc    *runtime.Service
	answer func(context.Context, *runtime.Function, *runtime.Request) (*runtime.Response, error)
	logs   []runtime.LogEntry
	calls  int
}

func (p *fakePool) Service() *runtime.Service { return p.svc }

func (p *fakePool) Invoke(ctx context.Context, fn *runtime.Function, req *runtime.Request) (*runtime.Response, *runtime.Invocation, error) {
	p.calls++
	inv := &runtime.Invocation{ID: "RQ1", Function: fn, Outcome: runtime.Answered, Cold: true, Logs: p.logs}
	resp, err := p.answer(ctx, fn, req)
	return resp, inv, err
}

// modified is when the files of test services were changed last.
var modified = time.Date(2024, 1, 2, 3, 4, 5, 0, time.UTC)

// files is a service's folder, from names and contents in turn.
func files(namesAndContents ...string) fstest.MapFS {
	fsys := fstest.MapFS{"functions": {Mode: 0o755 | 1<<31}, "assets": {Mode: 0o755 | 1<<31}}
	for i := 0; i < len(namesAndContents); i += 2 {
		fsys[namesAndContents[i]] = &fstest.MapFile{Data: []byte(namesAndContents[i+1]), ModTime: modified}
	}
	return fsys
}

// newPool is a pool for a folder whose functions answer their path.
func newPool(t testing.TB, fsys fstest.MapFS, env ...runtime.EnvVar) *fakePool {
	t.Helper()
	svc, _, err := runtime.Load(fsys, runtime.Options{Env: env})
	if err != nil {
		t.Fatal(err)
	}
	return &fakePool{svc: svc, answer: func(_ context.Context, fn *runtime.Function, _ *runtime.Request) (*runtime.Response, error) {
		return text(fn.Path), nil
	}}
}

func text(body string) *runtime.Response {
	return &runtime.Response{
		Status:  http.StatusOK,
		Headers: runtime.Headers{{Name: "Content-Type", Value: "text/plain; charset=utf-8"}},
		Body:    []byte(body),
	}
}

// respondWith makes a pool answer every call alike.
func (p *fakePool) respondWith(resp *runtime.Response, err error) *fakePool {
	p.answer = func(context.Context, *runtime.Function, *runtime.Request) (*runtime.Response, error) {
		return resp, err
	}
	return p
}

// start serves on a loopback port until the test ends, and returns the address.
func start(t testing.TB, s *Server) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- s.Serve(ctx, l) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("Serve: %v", err)
		}
	})
	return l.Addr().String()
}

// exchangeRaw sends bytes over a connection and reads one answer.
func exchangeRaw(t testing.TB, addr, request string) (*http.Response, string) {
	t.Helper()
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := io.WriteString(conn, request); err != nil {
		t.Fatal(err)
	}
	method, _, _ := strings.Cut(request, " ")
	resp, err := http.ReadResponse(bufio.NewReader(conn), &http.Request{Method: method})
	if err != nil {
		t.Fatalf("no answer to %.80q: %v", request, err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatalf("reading the answer to %.80q: %v", request, err)
	}
	return resp, string(body)
}

// do has the server answer a request that comes over no connection.
func do(s *Server, method, target string, body io.Reader, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, body)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	s.Handler().ServeHTTP(w, r)
	return w
}

// check compares an answer with a status, a content type and a body.
func check(t *testing.T, w *httptest.ResponseRecorder, status int, contentType, body string) {
	t.Helper()
	got := fmt.Sprintf("%d %q %q", w.Code, w.Header().Get("Content-Type"), w.Body.String())
	if want := fmt.Sprintf("%d %q %q", status, contentType, body); got != want {
		t.Errorf("answered %s, want %s", got, want)
	}
}

const (
	plain = "text/plain; charset=utf-8"
	page  = "text/html; charset=utf-8"
	json  = "application/json; charset=utf-8"
)
