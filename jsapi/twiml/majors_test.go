package twiml_test

import (
	"encoding/json"
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime/runtimetest"
)

// What a response has tells the majors apart: 3.x has no comments, and 4.x no
// assistants.
func TestTheVersionThatPackageJSONPinsSaysWhatAResponseHas(t *testing.T) {
	const (
		three  = "undefined undefined function"
		four   = "function undefined undefined"
		newest = "function function undefined"
	)
	for version, want := range map[string]string{
		"3.84.1": three, "^3.84.1": three, "~3.8": three, "3.x": three, "3": three, " v3.0.0-rc.1 ": three, "=3.1.0": three,
		"4.23.0": four, "^4.0.0": four, "4.x.x": four,
		"5.0.3": newest, "^5.13.1": newest, "6.0.2": newest, "^6": newest,
		"": newest, "*": newest, "latest": newest, ">=3": newest, "3 - 5": newest, "3 || 4": newest, "2.0.0": newest, "33.0.0": newest, "300": newest,
		"npm:other@3": newest, "file:../twilio-3": newest, "git+https://example.com/3.git": newest,
	} {
		manifest, err := json.Marshal(map[string]any{"dependencies": map[string]string{"twilio": version}})
		if err != nil {
			t.Fatal(err)
		}
		pool := runtimetest.New(t, jsapi.New(), map[string]string{"package.json": string(manifest), "functions/f.js": `
exports.handler = (context, event, callback) => {
	const r = new Twilio.twiml.VoiceResponse();
	callback(null, [typeof r.comment, typeof r.connect().assistant, typeof r.say().break_].join(' '));
}`}, runtimetest.Options{})
		resp, _, err := runtimetest.Call(t, pool, "/f", nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := string(resp.Body); got != want {
			t.Errorf("%q: got %s, want %s", version, got, want)
		}
	}
}

func TestADeprecatedMethodOf3xWarnsOnce(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{"package.json": `{"dependencies": {"twilio": "^3"}}`, "functions/f.js": `
exports.handler = (context, event, callback) => {
	const r = new Twilio.twiml.VoiceResponse();
	const say = r.say('a');
	say.ssmlBreak({ time: '1s' });
	say.ssmlBreak().toString();
	say.ssmlEmphasis('b').ssmlBreak();
	callback(null, r);
}`}, runtimetest.Options{})
	resp, inv, err := runtimetest.Call(t, pool, "/f", nil)
	if err != nil {
		t.Fatal(err)
	}
	const want = head + `<Response><Say>a<break time="1s"/><break/><emphasis>b<break/></emphasis></Say></Response>`
	if string(resp.Body) != want {
		t.Errorf("got %s, want %s", resp.Body, want)
	}
	var lines []string
	for _, l := range inv.Logs {
		lines = append(lines, l.Text)
	}
	if len(lines) != 3 || lines[0] != "DeprecationWarning: ssmlBreak() is deprecated. Use break_() instead." {
		t.Errorf("got the warnings %q", lines)
	}
}
