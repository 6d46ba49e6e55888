package asynchooks_test

import (
	"testing"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded/replay"
	"dialtone/runtime/runtimetest"
)

func TestAsyncContextsAreAsInNode24(t *testing.T) { replay.Programs(t, differences) }

// differences are the programs that dialtone answers otherwise.
var differences = map[string]string{
	"(async () => { const {AsyncLocalStorage} = require('async_hooks'); const s = new AsyncLocalStorage(); const t = s.run('thenable', () => ({then(r) { r(s.getStore()) }})); return s.run('awaiting', async () => await t) })()": "goja calls the then of an object that is no promise in no context",
}

func TestAContextEndsWithTheInvocation(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{
		"functions/f.js": "const s = new (require('async_hooks').AsyncLocalStorage)(); exports.handler = (c, e, callback) => { " +
			"const before = s.getStore(); s.enterWith('left'); setTimeout(() => callback(null, String(before) + s.getStore()), 1) }",
	}, runtimetest.Options{})
	for range 3 {
		resp, _, err := runtimetest.Call(t, pool, "/f", nil)
		if err != nil || string(resp.Body) != "undefinedleft" {
			t.Fatalf("got %v (%v)", resp, err)
		}
	}
}
