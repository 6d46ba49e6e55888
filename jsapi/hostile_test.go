package jsapi_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// hostile are handlers that would harm a host, and what each must get.
var hostile = []struct {
	name, body string
	want       runtime.Kind
	message    string // part of it
}{
	{"an endless loop", `while (true) {}`, runtime.KindTimeout, "did not call callback within"},
	{"an endless microtask loop", `const f = () => Promise.resolve().then(f); f()`, runtime.KindTimeout, "did not call callback within"},
	{"a pattern that backtracks without end", `/^(a+)+$(?!x)/.test('a'.repeat(40) + 'b'); callback(null, 'x')`, runtime.KindTimeout, "did not call callback within"},
	{"a join too large for memory", `new Array(2 ** 28).join('xxxxxxxxxxxxxxxx'); callback(null, 'x')`, runtime.KindScript, "Invalid string length"},
	{"a string of many megabytes", `'x'.repeat(2e8); callback(null, 'x')`, runtime.KindLimit, "--max-memory"},
	{"padding of many megabytes", `'x'.padEnd(2e8); callback(null, 'x')`, runtime.KindLimit, "--max-memory"},
	{"an array filled without end", `new Array(2 ** 30).fill(0); callback(null, 'x')`, runtime.KindLimit, "--max-memory"},
	{"an array from a huge length", `Array.from({length: 2 ** 30}); callback(null, 'x')`, runtime.KindLimit, "--max-memory"},
	{"a buffer of a gigabyte", `new Uint8Array(2 ** 30); callback(null, 'x')`, runtime.KindLimit, "--max-memory"},
	{"replacing that explodes", `'x'.repeat(1e6).replace(/x/g, 'y'.repeat(1e6)); callback(null, 'x')`, runtime.KindLimit, "--max-memory"},
	{"memory that grows without end", `const a = []; const s = 'x'.repeat(1e6); while (true) a.push(s + a.length)`, runtime.KindLimit, "--max-memory"},
	{"JSON nested millions deep", `JSON.parse('['.repeat(5e6)); callback(null, 'x')`, runtime.KindLimit, "nests too deep"},
	{"JSON nested millions deep, caught", `try { JSON.parse('['.repeat(5e6)) } catch (e) { callback(null, 'caught') }`, runtime.KindLimit, "nests too deep"},
	{"eval nested millions deep", `eval('['.repeat(5e6)); callback(null, 'x')`, runtime.KindLimit, "nests too deep"},
	{"indirect eval nested millions deep", `(0, eval)('('.repeat(5e6)); callback(null, 'x')`, runtime.KindLimit, "nests too deep"},
	{"eval inside eval nested millions deep", `eval("eval('('.repeat(5e6))"); callback(null, 'x')`, runtime.KindLimit, "nests too deep"},
	{"eval of a chain", `eval('!'.repeat(5e6)); callback(null, 'x')`, runtime.KindLimit, "nests too deep"},
	{"Function nested millions deep", `new Function('['.repeat(5e6)); callback(null, 'x')`, runtime.KindLimit, "nests too deep"},
	{"Function by way of a constructor", `(() => {}).constructor('{'.repeat(5e6)); callback(null, 'x')`, runtime.KindLimit, "nests too deep"},
	{"AsyncFunction nested millions deep", `(async () => {}).constructor('{'.repeat(5e6)); callback(null, 'x')`, runtime.KindLimit, "nests too deep"},
	{"a pattern nested millions deep", `new RegExp('('.repeat(5e6)); callback(null, 'x')`, runtime.KindLimit, "nests too deep"},
	{"a pattern of match nested millions deep", `'a'.match('('.repeat(5e6)); callback(null, 'x')`, runtime.KindLimit, "nests too deep"},
	{"recursion without end", `(function f() { f() })()`, runtime.KindScript, "Maximum call stack size exceeded"},
	{"recursion through natives without end", `(function f() { [1].forEach(f) })()`, runtime.KindScript, "Maximum call stack size exceeded"},
	{"toJSON without end", `class N { toJSON() { return {n: new N()} } }; callback(null, JSON.stringify(new N()))`, runtime.KindScript, "Maximum call stack size exceeded"},
	{"a result with toJSON without end", `class N { toJSON() { return {n: new N()} } }; callback(null, new N())`, runtime.KindScript, "Maximum call stack size exceeded"},
	{"a deep object as the result", `let a = {}; for (let i = 0; i < 1e5; i++) a = {a}; callback(null, a)`, runtime.KindScript, "Maximum call stack size exceeded"},
	{"flat of a deep array", `let a = []; for (let i = 0; i < 1e5; i++) a = [a]; callback(null, a.flat(Infinity))`, runtime.KindScript, "Maximum call stack size exceeded"},
	{"no callback and nothing pending", ``, runtime.KindNoCallback, "/f returned without calling callback"},
	{"no callback and a timer that is left", `new Promise(() => {})`, runtime.KindNoCallback, "returned without calling callback"},
	{"a throw", `throw new TypeError('x')`, runtime.KindScript, "x"},
	{"a rejection", `Promise.reject(new Error('rejected'))`, runtime.KindScript, "rejected"},
	{"a status that cannot be sent", `const r = new Twilio.Response(); r.setStatusCode(99999); callback(null, r)`, runtime.KindScript, "Invalid status code: 99999"},
	{"an interim status", `const r = new Twilio.Response(); r.setStatusCode(100); callback(null, r)`, runtime.KindScript, "Invalid status code: 100"},
	{"a body over the limit", `callback(null, 'x'.repeat(3e6))`, runtime.KindLimit, "--max-response"},
	{"a header with a line break", `const r = new Twilio.Response(); r.appendHeader('X-A', 'a\r\nB: c'); callback(null, r)`, runtime.KindScript, "Invalid character in header content"},
}

func hostileLimits() runtime.Limits {
	return runtime.Limits{Timeout: 8 * time.Second, Memory: 700 << 20, Allocation: 64 << 20, ResponseBody: 2 << 20, Concurrency: 40, Condemned: 20, CallStack: 1000}
}

func TestAHostileHandlerGetsItsAnswerAndHarmsNoOther(t *testing.T) {
	files := map[string]string{"functions/good.js": `exports.handler = (c, e, callback) => callback(null, 'good')`}
	for i, h := range hostile {
		files["functions/h"+string(rune('a'+i/26))+string(rune('a'+i%26))+".js"] =
			"exports.handler = (context, event, callback) => {\n" + h.body + "\n}"
	}
	pool := runtimetest.New(t, jsapi.New(), files, runtimetest.Options{Limits: hostileLimits()})
	stop := make(chan struct{})
	var others sync.WaitGroup
	for range 15 {
		others.Add(1)
		go func() {
			defer others.Done()
			for {
				select {
				case <-stop:
					return
				case <-time.After(5 * time.Millisecond):
				}
				r, _, err := pool.Invoke(context.Background(), pool.Service().Function("/good"), &runtime.Request{Method: "GET"})
				if err != nil || string(r.Body) != "good" {
					t.Errorf("another function's answer: %v %v", r, err)
					return
				}
			}
		}()
	}
	for i, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			path := "/h" + string(rune('a'+i/26)) + string(rune('a'+i%26))
			resp, inv, err := runtimetest.Call(t, pool, path, nil)
			var e *runtime.Error
			if !errors.As(err, &e) {
				t.Fatalf("got %+v, %v; want an error", resp, err)
			}
			message := strings.ReplaceAll(h.message, "/f ", path+" ")
			if e.Kind != h.want || !strings.Contains(e.Message, message) {
				t.Errorf("got kind %d, %s: %s; want kind %d, %q", e.Kind, e.Name, e.Message, h.want, message)
			}
			if inv.Outcome == runtime.Answered || inv.Err == nil {
				t.Errorf("the record says %s, %v", inv.Outcome, inv.Err)
			}
		})
	}
	close(stop)
	others.Wait()
	deadline := time.Now().Add(time.Minute)
	for pool.Stats().Running > 0 && time.Now().Before(deadline) {
		time.Sleep(20 * time.Millisecond)
	}
	if s := pool.Stats(); s.Running != 0 || s.Condemned != 0 || s.Waiting != 0 {
		t.Errorf("slots are lost: %+v", s)
	}
}
