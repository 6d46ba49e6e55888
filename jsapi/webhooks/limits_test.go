package webhooks_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// Each script ends, with a value, an error of its own, or the end of the
// invocation.
func TestNothingThatAScriptSignsIsWithoutBounds(t *testing.T) {
	const limit = "LimitError"
	for script, want := range map[string]string{
		`Twilio.getExpectedBodyHash({length: 1e15})`:                                         limit,
		`Twilio.getExpectedBodyHash({length: Infinity})`:                                     limit,
		`Twilio.validateBody('x', {type: 'Buffer', data: Object.assign([], {length: 4e9})})`: limit,
		`Array.prototype.toString = () => ''; let a = ['', 'x']; for (let i = 0; i < 40; i++) a = [a, [a]]; Twilio.getExpectedTwilioSignature('t', 'u', {a})`:         limit,
		`Array.prototype.toString = () => ''; let a = ['x'.repeat(1e6)]; for (let i = 0; i < 40; i++) a = [a, [a]]; Twilio.getExpectedTwilioSignature('t', 'u', {a})`: limit,
		`const a = []; a[Symbol.iterator] = function* () { for (;;) yield {} }; Twilio.getExpectedTwilioSignature('t', 'u', {a})`:                                     limit,
		`const a = []; a[Symbol.iterator] = function* () { for (;;) yield 1 }; Twilio.getExpectedTwilioSignature('t', 'u', {a})`:                                      limit,
		`let a = 'x'; for (let i = 0; i < 1e5; i++) a = [a]; Twilio.getExpectedTwilioSignature('t', 'u', {a})`:                                                        "Maximum call stack size exceeded",
		`const f = () => ({valueOf: f}); Twilio.getExpectedBodyHash(f())`:                                                                                             "Maximum call stack size exceeded",
		`Twilio.validateRequest('t', 'h', 'https://h' + '/'.repeat(1e6) + '?' + 'a=1&'.repeat(1e6), {})`:                                                              "false",
		`Twilio.validateRequest('t', 'h', 'https://' + '@'.repeat(1e6), {})`:                                                                                          "Invalid URL",
		`Twilio.validateRequest('t', 'h'.repeat(1e7), 'https://h', {a: 'x'.repeat(1e7)})`:                                                                             "false",
		`Twilio.getExpectedTwilioSignature(new Proxy(new Uint8Array(1), {}), 'u', {})`:                                                                                `The "key" argument must be of type string`,
		`Twilio.getExpectedTwilioSignature(Object.defineProperty(new Uint8Array(3), 'byteOffset', {value: 1e9}), 'u', {}).length`:                                     "28",
		`Twilio.getExpectedTwilioSignature(Object.defineProperty(new Uint8Array(3), 'byteLength', {value: -5}), 'u', {}).length`:                                      "28",
		`Twilio.getExpectedTwilioSignature('t', 'u', new Proxy({}, {ownKeys() { throw new Error('trapped') }}))`:                                                      "trapped",
		`delete Array.prototype[Symbol.iterator]; Twilio.getExpectedTwilioSignature('t', 'u', {a: [1]})`:                                                              "not iterable",
		`globalThis.Array = 5; Twilio.getExpectedTwilioSignature('t', 'u', {a: [1]}).length`:                                                                          "28",
		`delete globalThis.process; Twilio.webhook()`:                                                                                                                 "process is not defined",
		`delete globalThis.console; Twilio.webhook()({header: () => 'x'}, {})`:                                                                                        "Cannot read properties of undefined (reading 'error')",
		`Object.prototype.valueOf = null; Object.prototype.toString = null; Twilio.getExpectedTwilioSignature('t', 'u', {a: {}})`:                                     "Cannot convert object to primitive value",
		`process.env.TWILIO_AUTH_TOKEN = 't'; const o = {}; Twilio.webhook(o); o.authToken`:                                                                           "t",
		`const r = require('twilio'); [r.webhook === Twilio.webhook, r.validateRequest === Twilio.validateRequest].join()`:                                            "true,true",
		`Twilio.validateRequest.call(undefined, 't', Twilio.getExpectedTwilioSignature('t', 'https://h/', {}), 'https://h/', {})`:                                     "true",
		`Twilio.getExpectedTwilioSignature('t', {indexOf: () => -1, toString: () => 'u'}, {a: 1})`:                                                                    "6VTXo4owFSbNNDnX7eCLIj796o0=",
	} {
		t.Run(script, func(t *testing.T) {
			pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": fmt.Sprintf(
				"exports.handler = (context, event, callback) => { let v; try { v = eval(%q) } catch (e) { v = e.message } callback(null, String(v)) }", script)},
				runtimetest.Options{Limits: runtime.Limits{Timeout: time.Minute, Memory: 256 << 20}})
			resp, _, err := runtimetest.Call(t, pool, "/f", nil)
			var ended *runtime.Error
			if errors.As(err, &ended) {
				if ended.Name != want {
					t.Errorf("ended with %v, want %s", ended, want)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got := string(resp.Body); !strings.Contains(got, want) {
				t.Errorf("got %.200q, want %q", got, want)
			}
		})
	}
}
