package http_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

// differences are programs whose answer is known to differ from Node's.
var differences = map[string]string{
	"http.createServer().constructor === 5 || 'made'": "a function does not listen",
	"(() => { const m = new http.IncomingMessage(null); m.rawHeaders = ['A', '1', 'a', '2', 'Set-Cookie', 'x']; return [m.headers, m.url, m.method, m.complete, m.readable] })()": "rawHeaders of a message that a script made count here",
}

func TestHTTPIsAsInNode24(t *testing.T) { replay.Programs(t, differences) }
