package websocket_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi"
	dialtone "dialtone/runtime"
	"dialtone/runtime/outbound"
	"dialtone/runtime/runtimetest"

	"github.com/coder/websocket"
	"go.uber.org/goleak"
)

// serve accepts sockets and does with each what f says.
func serve(t *testing.T, f func(ctx context.Context, c *websocket.Conn)) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := websocket.Accept(w, r, &websocket.AcceptOptions{CompressionMode: websocket.CompressionNoContextTakeover})
		if err != nil {
			return
		}
		defer func() { _ = c.CloseNow() }()
		f(r.Context(), c)
	}))
	t.Cleanup(s.Close)
	return "ws" + strings.TrimPrefix(s.URL, "http")
}

const ended = `exports.handler = (context, event, callback) => {
	const w = new WebSocket(event.url), log = []
	for (const k of ['open', 'message', 'error', 'close']) w.addEventListener(k, (e) => log.push(k + (e.code ?? '')))
	w.onclose = () => callback(null, log.join())
}`

func call(t *testing.T, host dialtone.Host, limits dialtone.Limits, url string) (string, *dialtone.Invocation) {
	t.Helper()
	pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": strings.ReplaceAll(ended, "event.url", "'"+url+"'")},
		runtimetest.Options{Host: host, Limits: limits})
	resp, inv, err := runtimetest.Call(t, pool, "/f", nil)
	if err != nil {
		return err.Error(), inv
	}
	return string(resp.Body), inv
}

// A message that is small on the wire and large in memory ends its socket.
func TestMessagesAreBounded(t *testing.T) {
	url := serve(t, func(ctx context.Context, c *websocket.Conn) {
		w, err := c.Writer(ctx, websocket.MessageBinary)
		if err != nil {
			return
		}
		zeros := make([]byte, 1<<20)
		for range 100 {
			if _, err := w.Write(zeros); err != nil {
				return
			}
		}
		_ = w.Close()
	})
	if got, _ := call(t, dialtone.Host{}, dialtone.Limits{Timeout: time.Minute}, url); got != "open,error,close1006" {
		t.Error(got)
	}
}

// What the host refuses is refused to sockets too, and the record says why.
func TestEgressHoldsForSockets(t *testing.T) {
	client, err := outbound.New(outbound.Options{Policy: outbound.Policy{Refuse: outbound.Loopback}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	url := serve(t, func(context.Context, *websocket.Conn) { t.Error("reached") })
	got, inv := call(t, dialtone.Host{Outbound: client}, dialtone.Limits{}, url)
	if got != "error,close1006" || len(inv.Outbound) != 1 || !strings.Contains(inv.Outbound[0].Err, "loopback") {
		t.Error(got, inv.Outbound)
	}
}

// Sockets end with the invocation that made them.
func TestSocketsEndWithTheInvocation(t *testing.T) {
	ignore := goleak.IgnoreCurrent()
	gone := make(chan struct{}, 1)
	t.Run("silent", func(t *testing.T) {
		url := serve(t, func(_ context.Context, c *websocket.Conn) {
			_, _, _ = c.Read(context.Background())
			gone <- struct{}{}
		})
		if _, inv := call(t, dialtone.Host{}, dialtone.Limits{Timeout: 200 * time.Millisecond}, url); inv.Outcome != dialtone.TimedOut {
			t.Error(inv.Outcome)
		}
		select {
		case <-gone:
		case <-time.After(10 * time.Second):
			t.Error("the connection is still there")
		}
	})
	goleak.VerifyNone(t, ignore)
}
