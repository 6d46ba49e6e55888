package server

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"

	"github.com/dop251/goja"
)

// A function that does not notice that its time is over holds the goroutine of
// its request; the client has its answer all the same, and others are served.
func TestAFunctionThatIsStuckIsAnsweredInTime(t *testing.T) {
	release := make(chan struct{})
	api := jsapi.New()
	api.Modules = append(api.Modules, runtime.Module{Globals: []string{"block"}, Open: func(vm *runtime.VM) runtime.Exports {
		return runtime.Exports{Default: vm.Func("block", 0, func(goja.FunctionCall) goja.Value { <-release; return nil })}
	}})
	pool := runtimetest.New(t, api, map[string]string{
		"functions/stuck.js": `exports.handler = (context, event, callback) => { block(); callback(null, 'late') }`,
		"functions/good.js":  `exports.handler = (context, event, callback) => callback(null, 'good')`,
	}, runtimetest.Options{Limits: runtime.Limits{Timeout: 50 * time.Millisecond, Grace: 10 * time.Millisecond}})
	logger, lines := newLog()
	s := New(pool, Options{Mode: Serve, Logger: logger})
	addr := start(t, s)

	for _, method := range []string{"POST", "HEAD"} {
		resp, body := exchangeRaw(t, addr, method+" /stuck HTTP/1.1\r\nHost: h\r\n\r\n")
		want := `{"message":"/stuck did not call callback within 50ms","name":"TimeoutError"}`
		if resp.ContentLength != int64(len(want)) {
			t.Errorf("%s: the length is %d", method, resp.ContentLength)
		}
		if method == "HEAD" {
			want = ""
		}
		if resp.StatusCode != http.StatusGatewayTimeout || !resp.Close || body != want {
			t.Errorf("%s: got %d, close %v, %s", method, resp.StatusCode, resp.Close, body)
		}
	}
	if resp, body := exchangeRaw(t, addr, "GET /good HTTP/1.1\r\nHost: h\r\n\r\n"); resp.StatusCode != 200 || body != "good" {
		t.Errorf("another function answered %d %s", resp.StatusCode, body)
	}
	if n := pool.Stats().Condemned; n != 2 {
		t.Errorf("%d VMs are condemned, want 2", n)
	}
	close(release)
	for deadline := time.Now().Add(10 * time.Second); pool.Stats().Running > 0 || s.exchanges.Load() != 0; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%d requests are in flight for ever", s.exchanges.Load())
		}
	}
	requests := 0
	for _, line := range lines() {
		if strings.Contains(line, "path=/stuck") {
			requests++
			if !strings.Contains(line, "status=504") || !strings.Contains(line, "outcome=timeout") {
				t.Errorf("the log has %s", line)
			}
		}
	}
	if requests != 2 {
		t.Errorf("the log has %d lines for the two requests", requests)
	}
}
