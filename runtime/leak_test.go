package runtime_test

import (
	goruntime "runtime"
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

func TestAVMThatHasEndedIsCollected(t *testing.T) {
	for name, code := range map[string]string{
		"plain":                           ``,
		"regular expressions of ours":     `const kept = [/(?=x)/, new RegExp('(?<=y)z', 'v')]; globalThis.kept = kept; kept[0].exec('ax'); kept[1].test('yz');`,
		"weak collections and references": `const m = new WeakMap([[exports, exports]]), r = new WeakRef(exports), f = new FinalizationRegistry(() => {}); f.register(exports, m);`,
		"modules of Node":                 `const { Readable } = require('stream'); const b = Buffer.alloc(8), u = new URL('http://x/'), a = new AbortController();`,
	} {
		t.Run(name, func(t *testing.T) {
			const vms, size = 40, 1 << 20
			pool := runtimetest.New(t, jsapi.New(), map[string]string{
				"functions/f.js": code + `const large = new Uint8Array(1 << 20).fill(1);` + handler(`callback(null, String(large[0]))`),
			}, runtimetest.Options{Limits: runtime.Limits{Fresh: true}})
			live := func() int64 {
				var s goruntime.MemStats
				goruntime.GC()
				goruntime.GC()
				goruntime.ReadMemStats(&s)
				return int64(s.HeapAlloc)
			}
			var before int64
			for i := range vms + 1 {
				if i == 1 {
					before = live()
				}
				if resp, _, err := runtimetest.Call(t, pool, "/f", nil); err != nil || string(resp.Body) != "1" {
					t.Fatal(resp, err)
				}
			}
			if held := live() - before; held > vms*size/4 {
				t.Errorf("%d VMs that have ended hold %d bytes", vms, held)
			}
		})
	}
}
