package timers_test

import (
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime/runtimetest"
)

func TestTimersBehaveAsNodes(t *testing.T) {
	for name, c := range map[string]struct{ script, want string }{
		"arguments are passed on":  {`setTimeout((a, b) => callback(null, a + b), 1, 'x', 'y')`, "xy"},
		"a timeout can be cleared": {`const t = setTimeout(() => callback(null, 'bad'), 1); clearTimeout(t); setTimeout(() => callback(null, 'ok'), 5)`, "ok"},
		"a timeout can be cleared by its number": {
			`const t = setTimeout(() => callback(null, 'bad'), 1); clearTimeout(String(+t)); setTimeout(() => callback(null, 'ok'), 5)`, "ok"},
		"an interval clears itself": {
			`let n = 0; const t = setInterval(() => { if (++n === 3) { clearInterval(t); setTimeout(() => callback(null, String(n)), 5) } }, 1)`, "3"},
		"a refreshed timeout begins anew":  {`const o = []; const t = setTimeout(() => { o.push('a'); callback(null, o.join()) }, 20); setTimeout(() => { o.push('b'); t.refresh() }, 10)`, "b,a"},
		"immediates run after microtasks":  {`const o = []; setImmediate(() => callback(null, o.join())); queueMicrotask(() => o.push('m')); Promise.resolve().then(() => o.push('p'))`, "m,p"},
		"a cleared immediate does not run": {`const i = setImmediate(() => callback(null, 'bad')); clearImmediate(i); setImmediate(() => callback(null, 'ok'))`, "ok"},
		"no callback is an error": {
			`try { setTimeout('x') } catch (e) { callback(null, e.code + ' ' + e.message) }`,
			`ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('x')`},
		"a timeout knows whether it is held": {`const t = setTimeout(() => {}, 1e6); callback(null, [t.hasRef(), t.unref().hasRef(), t.constructor.name].join())`, "true,false,Timeout"},
		"odd delays are one millisecond":     {`const o = []; setTimeout(() => callback(null, o.join()), 30); setTimeout(() => o.push(1), -5); setTimeout(() => o.push(2), NaN); setTimeout(() => o.push(3), 2 ** 31)`, "1,2,3"},
	} {
		t.Run(name, func(t *testing.T) {
			pool := runtimetest.New(t, jsapi.New(), map[string]string{
				"functions/f.js": "exports.handler = (context, event, callback) => {" + c.script + "}",
			}, runtimetest.Options{})
			resp, _, err := runtimetest.Call(t, pool, "/f", nil)
			if err != nil {
				t.Fatal(err)
			}
			if string(resp.Body) != c.want {
				t.Errorf("got %q, want %q", resp.Body, c.want)
			}
		})
	}
}
