package standin

import (
	"context"
	"fmt"
	"net/http"
	"strings"

	"github.com/coder/websocket"
)

// sockets accepts a WebSocket and does what the argument says: "echo" sends
// back what comes, "close" ends after the first message, "abort" drops the
// connection, "hello" says which protocol was agreed on, and headers.
func sockets(w http.ResponseWriter, r *http.Request, argument string) {
	w.Header().Del("Date")
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{Subprotocols: []string{"two", "one"}})
	if err != nil {
		return
	}
	defer func() { _ = c.CloseNow() }()
	c.SetReadLimit(1 << 20)
	ctx := context.WithoutCancel(r.Context())
	if argument == "hello" {
		_ = c.Write(ctx, websocket.MessageText, fmt.Append(nil, c.Subprotocol(), " ", strings.Join(r.Header["X-Mine"], ",")))
	}
	for {
		kind, b, err := c.Read(ctx)
		if err != nil {
			return
		}
		switch argument {
		case "close":
			_ = c.Close(4001, "bye")
			return
		case "abort":
			return
		}
		if c.Write(ctx, kind, b) != nil {
			return
		}
	}
}
