package webstreams_test

import (
	"strings"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"

	"go.uber.org/goleak"
)

// What loops, or waits for ever, ends at the time limit and leaves nothing.
func TestHostileStreamsEnd(t *testing.T) {
	ignore := goleak.IgnoreCurrent()
	t.Run("programs", func(t *testing.T) {
		for name, program := range map[string]string{
			"a pull that loops":       `new ReadableStream({ pull() { for (;;); } })`,
			"a pull that never ends":  `(async () => { for await (const c of new ReadableStream({ pull(c) { c.enqueue(1) } })); })()`,
			"a size that lies":        `(() => { let c; new ReadableStream({ start(x) { c = x } }, { size: () => 0 }); for (;;) c.enqueue(c.desiredSize) })()`,
			"a pipe without end":      `new ReadableStream({ pull(c) { c.enqueue(1) } }).pipeTo(new WritableStream())`,
			"a codec nobody feeds":    `new DecompressionStream('gzip').readable.getReader().read()`,
			"a codec nobody reads":    `new CompressionStream('gzip').writable.getWriter().write(new Uint8Array(1e6))`,
			"a transform with itself": `(() => { const t = new TransformStream(); t.readable.pipeTo(t.writable); return t.writable })()`,
		} {
			pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": "exports.handler = (context, event, callback) => { setInterval(() => {}, 10); return " + program + "}"},
				runtimetest.Options{Limits: runtime.Limits{Timeout: 300 * time.Millisecond}})
			began := time.Now()
			_, inv, err := runtimetest.Call(t, pool, "/f", nil)
			if inv.Outcome != runtime.TimedOut || time.Since(began) > 10*time.Second {
				t.Errorf("%s: %v %v", name, inv.Outcome, err)
			}
		}
	})
	goleak.VerifyNone(t, ignore)
}

// A bomb is read as slowly as the script reads, and codecs are counted.
func TestCompressionIsBounded(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{
		"functions/bomb.js": `exports.handler = async (context, event, callback) => {
			const zeros = new Uint8Array(1 << 20)
			let n = 0, most = 0
			const source = new ReadableStream({ pull(c) { if (n++ < 30) c.enqueue(zeros.slice()); else c.close() } })
			let size = 0
			for await (const c of source.pipeThrough(new CompressionStream('gzip')).pipeThrough(new DecompressionStream('gzip'))) {
				size += c.length
				most = Math.max(most, c.length)
			}
			callback(null, [size, most].join())
		}`,
		"functions/many.js": `exports.handler = async (context, event, callback) => {
			const all = Array.from({ length: 200 }, () => new DecompressionStream('brotli').readable.getReader())
			const said = await Promise.race(all.map((r) => r.read().catch((e) => e.cause.code + ' ' + e.cause.message)))
			callback(null, said)
		}`,
	}, runtimetest.Options{Limits: runtime.Limits{Timeout: time.Minute}})
	for path, want := range map[string]string{"/bomb": "31457280,32768", "/many": "Z_MEM_ERROR too many compressed streams at once"} {
		resp, _, err := runtimetest.Call(t, pool, path, nil)
		if err != nil || strings.TrimSpace(string(resp.Body)) != want {
			t.Errorf("%s: %v %v", path, resp, err)
		}
	}
}
