package timers_test

import (
	"testing"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded/replay"
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
		"a refreshed timeout begins anew":         {`const o = []; const t = setTimeout(() => { o.push('a'); callback(null, o.join()) }, 20); setTimeout(() => { o.push('b'); t.refresh() }, 10)`, "b,a"},
		"immediates run after microtasks":         {`const o = []; setImmediate(() => callback(null, o.join())); queueMicrotask(() => o.push('m')); Promise.resolve().then(() => o.push('p'))`, "m,p"},
		"a cleared immediate does not run":        {`const i = setImmediate(() => callback(null, 'bad')); clearImmediate(i); setImmediate(() => callback(null, 'ok'))`, "ok"},
		"an immediate clears another of its turn": {`setImmediate(() => clearImmediate(i)); const i = setImmediate(() => callback(null, 'bad')); setTimeout(() => callback(null, 'ok'), 5)`, "ok"},
		"timers run in the order of their time": {
			`const o = []; setTimeout(() => callback(null, o.join()), 30); setTimeout(() => o.push('b'), 10); setTimeout(() => o.push('a'), 1); setTimeout(() => o.push('c'), 10)`, "a,b,c"},
		"microtasks run between two timers": {
			`const o = []; setTimeout(() => { o.push(1); Promise.resolve().then(() => o.push('m')) }, 1); setTimeout(() => { o.push(2); callback(null, o.join()) }, 1)`, "1,m,2"},
		"an immediate of an immediate is for the next turn": {
			`const o = []; setImmediate(() => { o.push('a'); setImmediate(() => callback(null, o.join())) }); setImmediate(() => o.push('b'))`, "a,b"},
		"what is no timer is cleared without an error": {
			`for (const v of [undefined, null, {}, 'x', 5, NaN, true, Symbol('s'), () => {}]) { clearTimeout(v); clearInterval(v); clearImmediate(v) } callback(null, 'ok')`, "ok"},
		"true is not the number of a timer": {`const t = setTimeout(() => callback(null, 'ok'), 1); +t; clearTimeout(true)`, "ok"},
		"a fired timeout can be refreshed":  {`let n = 0; const t = setTimeout(() => { if (++n === 2) callback(null, 'twice'); else t.refresh() }, 1)`, "twice"},
		"a closed timeout does not run":     {`const t = setTimeout(() => callback(null, 'bad'), 1); t.close(); setTimeout(() => callback(null, 'ok'), 5)`, "ok"},
		"an object as a callback is named by its class": {
			`try { setTimeout(new (class Foo {})()) } catch (e) { callback(null, e.message) }`,
			`The "callback" argument must be of type function. Received an instance of Foo`},
		"a long string as a callback is cut": {
			`try { queueMicrotask('a very long string here longer than 25') } catch (e) { callback(null, e.message) }`,
			`The "callback" argument must be of type function. Received type string ('a very long string here l...')`},
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

func TestTimersAnswerAsNode24(t *testing.T) {
	t.Parallel()
	replay.Programs(t, map[string]string{})
}
