package ecmascript_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

func answer(t *testing.T, files map[string]string, limits runtime.Limits) (string, error) {
	t.Helper()
	pool := runtimetest.New(t, jsapi.New(), files, runtimetest.Options{Limits: limits})
	resp, _, err := runtimetest.Call(t, pool, "/f", nil)
	if err != nil {
		return "", err
	}
	return string(resp.Body), nil
}

func handler(expression string) map[string]string {
	return map[string]string{"functions/f.js": "exports.handler = (context, event, callback) => callback(null, String(" + expression + "))"}
}

func TestABuiltInIsThereForTheFileThatNamesIt(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"in the function": {handler("typeof Object.groupBy"), "function"},
		"in another file": {map[string]string{
			"functions/f.js": "exports.handler = (context, event, callback) => callback(null, require('../lib'))",
			"lib.js":         "module.exports = typeof Object.groupBy",
		}, "function"},
		"in a package": {map[string]string{
			"functions/f.js":          "exports.handler = (context, event, callback) => callback(null, require('p'))",
			"node_modules/p/index.js": "module.exports = typeof [].values().take",
		}, "function"},
		"in code made of text":    {handler("new Function('return typeof Set.prototype.union')()"), "function"},
		"in a direct eval":        {handler("eval('typeof Iterator')"), "function"},
		"as a string":             {handler("'x'['bold']()"), "<b>x</b>"},
		"not as a part of a name": {handler("'x'.substring(0) + typeof 'x'['b' + 'old']"), "xundefined"},
		"after a script's own":    {handler("(Object.groupBy = () => 'mine', Object.groupBy())"), "mine"},
		"with a symbol of the same": {map[string]string{
			"functions/f.js": "exports.handler = (context, event, callback) => callback(null, String(require('../a') === require('../b')))",
			"a.js":           "module.exports = Symbol.asyncIterator",
			"b.js":           "module.exports = [Symbol.asyncIterator, typeof Array.fromAsync][0]",
		}, "true"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := answer(t, c.files, runtime.Limits{})
			if err != nil || got != c.want {
				t.Errorf("got %q (%v), want %q", got, err, c.want)
			}
		})
	}
}

func TestAPolyfillThatWasThereFirstStays(t *testing.T) {
	t.Parallel()
	got, err := answer(t, map[string]string{
		"functions/f.js": "require('../polyfill'); exports.handler = (context, event, callback) => callback(null, require('../late'))",
		"polyfill.js":    "Object['group' + 'By'] = () => 'mine'",
		"late.js":        "module.exports = Object.groupBy()",
	}, runtime.Limits{})
	if err != nil || got != "mine" {
		t.Errorf("got %q (%v)", got, err)
	}
}

func TestAHostileScriptEndsWithItsTime(t *testing.T) {
	t.Parallel()
	for name, expression := range map[string]string{
		"endless iterator":       `(function* () { for (;;) yield 1 })().filter(() => false).next()`,
		"endless drop":           `Iterator.from({next: () => ({done: false})}).drop(Infinity).next()`,
		"endless set":            `new Set([1]).isDisjointFrom({size: 0, has() {}, keys: () => ({next: () => ({done: false, value: 2})})})`,
		"set that grows":         `(() => { const s = new Set([1]); return s.isSubsetOf({size: Infinity, has: (x) => s.add(x + 1) && x % 1000000 < 0 === false && (s.delete(x), true), keys() {}}) })()`,
		"long wait":              `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)`,
		"long flat map":          `[1].values().flatMap(() => ({next: () => ({done: false})})).drop(1e15).next()`,
		"group of an endless":    `Object.keys(Object.groupBy({[Symbol.iterator]: () => ({next: () => ({done: false, value: 1})})}, () => { throw 1 }) || Map.groupBy({[Symbol.iterator]: () => ({next: () => ({done: false})})}, () => 1))`,
		"endless return of next": `(() => { const it = {__proto__: Iterator.prototype, next() { for (;;); }}; return it.toArray() })()`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := answer(t, handler(expression), runtime.Limits{Timeout: 150 * time.Millisecond})
			if name == "group of an endless" {
				return // it throws at once
			}
			if err == nil || !strings.Contains(strings.ToLower(err.Error()), "time") {
				t.Errorf("got %q (%v), want the time limit", got, err)
			}
		})
	}
}

func TestAHostileValueIsAnErrorOfTheScript(t *testing.T) {
	t.Parallel()
	for expression, want := range map[string]string{
		`Object.keys(Object.groupBy([1], () => ({toString() { throw new Error('t') }})))`:                                                                                           "Error: t",
		`new Set().union({get size() { throw new Error('s') }})`:                                                                                                                    "Error: s",
		`new Set().union(new Proxy({}, {get() { throw new Error('p') }}))`:                                                                                                          "Error: p",
		`new Set().union({size: 1, has() {}, keys() { return {} }})`:                                                                                                                `TypeError: string "next" is not a function`,
		`[1].values().map((x) => { throw new Error('m') }).next()`:                                                                                                                  "Error: m",
		`Iterator.from(new Proxy({}, {get() { throw new Error('q') }}))`:                                                                                                            "Error: q",
		`(() => { delete Array.prototype.push; Map.prototype.get = null; return Object.keys(Object.groupBy([1, 2], () => 'k')) })()`:                                                "k",
		`(() => { Reflect.apply = null; Object.defineProperty = null; return [1, 2].values().map((x) => x + 1).toArray() })()`:                                                      "2,3",
		`(() => { let it = [1].values(); for (let i = 0; i < 1e5; i++) it = it.map((x) => x); return it.next().value })()`:                                                          "RangeError: Maximum call stack size exceeded",
		`new ArrayBuffer(8).transfer(1e12)`:                                                                                                                                         "memory",
		`new SharedArrayBuffer(1e12)`:                                                                                                                                               "memory",
		`Error.captureStackTrace(new Proxy({}, {defineProperty() { throw new Error('d') }}))`:                                                                                       "Error: d",
		`(() => { Error.prepareStackTrace = () => { throw new Error('h') }; Error.captureStackTrace({}) })()`:                                                                       "Error: h",
		`(() => { Error.stackTraceLimit = Infinity; const o = {}; (function f(n) { n ? f(n - 1) : Error.captureStackTrace(o) })(400); return o.stack.split('\n').length < 250 })()`: "true",
		`(() => { Error.stackTraceLimit = -5; const o = {}; Error.captureStackTrace(o); return o.stack })()`:                                                                        "Error",
		`(() => { Error.stackTraceLimit = NaN; const o = {}; Error.captureStackTrace(o); return o.stack })()`:                                                                       "Error",
	} {
		t.Run(expression, func(t *testing.T) {
			t.Parallel()
			// The time to unwind a deep recursion through natives grows with its square.
			limits := runtime.Limits{CallStack: 1000, Timeout: time.Minute}
			got, err := answer(t, handler("(() => { try { return "+expression+" } catch (e) { return e } })()"), limits)
			if err != nil {
				got = err.Error()
			}
			if strings.Contains(got, "internal error") {
				t.Errorf("the host panicked: %s", got)
			}
			if !strings.HasPrefix(got, want) && !strings.Contains(got, want) {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestAScriptThatBreaksTheBuiltInsFirstGetsAnErrorOfItsOwn(t *testing.T) {
	t.Parallel()
	for _, breaks := range []string{"Object.defineProperty = null", "Symbol = null", "Reflect = undefined", "Function.prototype.call = 5", "WeakMap = null",
		"Object = null", "Set = null", "Error = null", "Object.freeze(globalThis)", "Object.freeze(Object.prototype)", "Promise = null; Map = 7",
		"Object.defineProperty = () => { throw 1 }", "Function.prototype.bind = () => { for (;;); }"} {
		t.Run(breaks, func(t *testing.T) {
			t.Parallel()
			_, err := answer(t, map[string]string{
				"functions/f.js": "const f = require('../breaks'); exports.handler = (context, event, callback) => { try { f() } catch {} callback(null, 'x') }",
				"breaks.js":      "module.exports = () => { " + breaks + "; require('./late') }",
				"late.js": "Object.groupBy; Promise.try; Set.prototype.union; Iterator; ''.isWellFormed; ''.bold; RegExp.escape; WeakRef; DisposableStack; Array.fromAsync; " +
					"({}).__defineGetter__; new Date().getYear; Math.f16round; new ArrayBuffer(1).transfer; Atomics; Error.captureStackTrace",
			}, runtime.Limits{Timeout: 300 * time.Millisecond})
			if err != nil && strings.Contains(err.Error(), "internal error") {
				t.Error(err)
			}
		})
	}
}

func TestAFunctionThatNamesNothingOfTheLibraryPaysNothing(t *testing.T) {
	start := func(with bool) float64 {
		api := jsapi.New()
		if !with {
			api.Modules = slices.DeleteFunc(api.Modules, func(m runtime.Module) bool { return len(m.Builtins) > 0 })
		}
		pool := runtimetest.New(t, api, handler("Object.keys(Object.freeze({a: 1})).map((k) => k.substring(0)).join()"), runtimetest.Options{Limits: runtime.Limits{Fresh: true}})
		fn := pool.Service().Function("/f")
		return testing.AllocsPerRun(20, func() {
			if _, _, err := pool.Invoke(t.Context(), fn, &runtime.Request{Method: "GET", Path: "/f"}); err != nil {
				t.Fatal(err)
			}
		})
	}
	if without, with := start(false), start(true); with > without*1.02 {
		t.Errorf("it takes %.0f allocations instead of %.0f", with, without)
	}
}
