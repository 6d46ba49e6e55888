package http2_test

import (
	"testing"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded/replay"
	"dialtone/runtime/runtimetest"
)

// differences are the programs that dialtone answers otherwise.
var differences = map[string]string{}

func TestConstantsAreAsInNode24(t *testing.T) { replay.Programs(t, differences) }

func TestTheProtocolIsRefusedByName(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": `
		const http2 = require('http2')
		const said = (f) => { try { f() } catch (e) { return e.code + ': ' + e.message } }
		exports.handler = (context, event, callback) => callback(null, [said(() => http2.connect('https://x')), said(() => http2.createServer())].join('\n'))`},
		runtimetest.Options{})
	resp, _, err := runtimetest.Call(t, pool, "/f", nil)
	const want = "ERR_METHOD_NOT_IMPLEMENTED: http2.connect is not available in dialtone: fetch and https speak HTTP/2 where the server does\n" +
		"ERR_METHOD_NOT_IMPLEMENTED: http2.createServer is not available in dialtone: a function answers requests, it does not listen"
	if err != nil || string(resp.Body) != want {
		t.Errorf("%s %v", resp.Body, err)
	}
}
