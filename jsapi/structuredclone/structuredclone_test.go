package structuredclone_test

import (
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime/runtimetest"
)

func TestStructuredCloneFollowsTheStandard(t *testing.T) {
	for script, want := range map[string]string{
		`structuredClone({a: [1, , 3], b: {c: null}})`:                                                   `{"a":[1,null,3],"b":{"c":null}}`,
		`(() => { const a = [1, , 3]; return 1 in structuredClone(a) })()`:                               `false`,
		`(() => { const a = {}; a.a = a; const b = structuredClone(a); return b !== a && b.a === b })()`: `true`,
		`structuredClone(new Date(5)).getTime()`:                                                         `5`,
		`String(structuredClone(/x/gi))`:                                                                 `/x/gi`,
		`structuredClone(new Map([[{a: 1}, new Set([2])]])).size`:                                        `1`,
		`[...structuredClone(new Set([1, 'a']))].join()`:                                                 `1,a`,
		`structuredClone(new (class A { x = 1; get y() { return 2 } })())`:                               `{"x":1}`,
		`structuredClone(Object(5)) instanceof Number`:                                                   `true`,
		`(() => { const e = structuredClone(new TypeError('m', {cause: 1})); return [e instanceof TypeError, e.message, e.cause].join() })()`:   `true,m,1`,
		`structuredClone(Object.assign(new Error('m'), {name: 'Mine'})).name`:                                                                   `Error`,
		`structuredClone(new Uint8Array([1, 2, 3])).join()`:                                                                                     `1,2,3`,
		`(() => { const b = new ArrayBuffer(4); const c = structuredClone(b, {transfer: [b]}); return [b.byteLength, c.byteLength].join() })()`: `0,4`,
		`(() => { try { structuredClone(() => {}) } catch (e) { return e.name + ' ' + e.code + ' ' + e.message } })()`:                          `DataCloneError 25 () => {} could not be cloned.`,
		`(() => { try { structuredClone({s: Symbol('x')}) } catch (e) { return e.name } })()`:                                                   `DataCloneError`,
		`(() => { try { structuredClone(Promise.resolve()) } catch (e) { return e.message } })()`:                                               `#<Promise> could not be cloned.`,
		`(() => { try { let a = {}; for (let i = 0; i < 1e5; i++) a = {a}; structuredClone(a) } catch (e) { return e.message } })()`:            `Maximum call stack size exceeded`,
		`(() => { try { structuredClone() } catch (e) { return e.name } })()`:                                                                   `TypeError`,
		`structuredClone(event) !== event && structuredClone(event).request.cookies.a === undefined`:                                            `true`,
	} {
		t.Run(script, func(t *testing.T) {
			pool := runtimetest.New(t, jsapi.New(), map[string]string{
				"functions/f.js": "exports.handler = (context, event, callback) => { const v = " + script + "; callback(null, typeof v === 'string' ? v : JSON.stringify(v)) }",
			}, runtimetest.Options{})
			resp, _, err := runtimetest.Call(t, pool, "/f", nil)
			if err != nil {
				t.Fatal(err)
			}
			if string(resp.Body) != want {
				t.Errorf("got %q, want %q", resp.Body, want)
			}
		})
	}
}
