package messaging_test

import (
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded/replay"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// differences are the programs that dialtone answers otherwise.
var differences = map[string]string{}

func TestMessagesAreAsInNode24(t *testing.T) { replay.Programs(t, differences) }

// Messages that are under way end with the invocation, and the next one's arrive.
func TestPortsOutliveTheInvocation(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": `
		const { port1, port2 } = new MessageChannel()
		let got = []
		port2.onmessage = (e) => got.push(e.data)
		exports.handler = (context, event, callback) => {
			port1.postMessage(got.length)
			if (got.length === 0) return callback(null, got.push('begun') + '')
			setTimeout(() => callback(null, got.join()), 5)
		}`}, runtimetest.Options{})
	for _, want := range []string{"1", "begun,1"} {
		resp, _, err := runtimetest.Call(t, pool, "/f", nil)
		if err != nil || string(resp.Body) != want {
			t.Errorf("got %q %v, want %q", resp.Body, err, want)
		}
	}
}

// Ten thousand ports that all have something to say are served and forgotten.
func TestManyPorts(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": `
		exports.handler = (context, event, callback) => {
			let n = 0
			for (let i = 0; i < 10000; i++) {
				const { port1, port2 } = new MessageChannel()
				port2.on('message', (v) => { if ((n += v) === 10000) callback(null, n + '') })
				port1.postMessage(1)
			}
		}`}, runtimetest.Options{Limits: runtime.Limits{Timeout: time.Minute}})
	resp, _, err := runtimetest.Call(t, pool, "/f", nil)
	if err != nil || string(resp.Body) != "10000" {
		t.Errorf("got %q %v", resp.Body, err)
	}
}
