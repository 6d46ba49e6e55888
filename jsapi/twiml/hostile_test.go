package twiml_test

import (
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// Each value never ends, or is larger than any document. In the place of a text
// or of a name that is an error; as attributes many of them are harmless, and
// need only end.
func TestValuesWithoutEndAreRefused(t *testing.T) {
	for value, want := range map[string]string{
		`v = {}; v.a = v`:                         "Maximum call stack size exceeded",
		`v = {}; v['#text'] = v`:                  "Maximum call stack size exceeded",
		`v = []; v.push(v)`:                       "Maximum call stack size exceeded",
		`v = () => v`:                             "Maximum call stack size exceeded",
		`v = {}; v.a = [v]`:                       "Maximum call stack size exceeded",
		`v = {}; v.a = () => v`:                   "Maximum call stack size exceeded",
		`v = new Array(4e9)`:                      "TwiML document exceeds 1048576 nodes",
		`v = {a: new Array(4e9)}`:                 "TwiML document exceeds 1048576 nodes",
		`v = new Proxy([], {get: () => 4e9})`:     "",
		`v = {valueOf: () => { throw 'own' }}`:    "",
		`v = {length: 4e9, a: 1, toString: null}`: "",
	} {
		for call, refused := range map[string]bool{
			"d.say({}, v)": true, "d.addText(v)": true, "d.addChild(v)": true,
			"d.say(v)": false, "d.say({ a: v })": false, "d.say({ a: [v, v] })": false,
		} {
			pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": `
exports.handler = (context, event, callback) => {
	let v; ` + value + `;
	const d = new Twilio.twiml.VoiceResponse();
	try { ` + call + `; callback(null, 'nothing') } catch (e) { callback(null, e.message || e) }
}`}, runtimetest.Options{Limits: runtime.Limits{Timeout: time.Minute}})
			resp, _, err := runtimetest.Call(t, pool, "/f", nil)
			if err != nil {
				t.Errorf("%s, %s: %v", value, call, err)
				continue
			}
			if got := string(resp.Body); refused && want != "" && got != want {
				t.Errorf("%s, %s: got %s, want %s", value, call, got, want)
			}
		}
	}
}
