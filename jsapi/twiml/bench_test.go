package twiml_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// BenchmarkMessage does what a short reply does, a thousand times in one call,
// with the objects that most scripts get and with plain ones.
func BenchmarkMessage(b *testing.B) {
	for name, prefix := range map[string]string{"lazy": "", "plain": "/* Object.freeze */"} {
		b.Run(name, func(b *testing.B) { benchmarkMessage(b, prefix) })
	}
}

func benchmarkMessage(b *testing.B, prefix string) {
	pool := runtimetest.New(b, jsapi.New(), map[string]string{"functions/f.js": prefix + `
exports.handler = (context, event, callback) => {
	for (let i = 0; i < 1000; i++) {
		const twiml = new Twilio.twiml.MessagingResponse();
		twiml.message('Hello, thanks for the new message!');
		twiml.toString();
	}
	callback(null, '');
}`}, runtimetest.Options{Limits: runtime.Limits{}})
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := runtimetest.Call(b, pool, "/f", nil); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkTenVerbs builds and writes a voice response of ten verbs, here and
// by the npm package's own code in a VM of the same kind, and reports how many
// times as fast it is here. The package stands in node_modules of the folder
// TWIML_NPM: see testdata/record.mjs.
func BenchmarkTenVerbs(b *testing.B) {
	folder := os.Getenv("TWIML_NPM")
	if folder == "" {
		b.Skip("TWIML_NPM does not name a folder with the npm package")
	}
	const build = `
exports.handler = (context, event, callback) => {
	let xml;
	for (let i = 0; i < 100; i++) {
		const r = new VoiceResponse();
		r.say({ voice: 'Polly.Joanna', language: 'en-US' }, 'Thank you for calling & welcome.');
		r.pause({ length: 1 });
		r.play({ loop: 2 }, 'https://example.com/a.mp3?x=1&y=2');
		const gather = r.gather({ input: 'dtmf speech', numDigits: 1, action: '/menu', timeout: 5 });
		gather.say('Press 1 for sales, or 2 for support.');
		r.say('We did not receive any input.');
		const dial = r.dial({ callerId: '+15005550006', record: 'record-from-answer', timeout: 20 });
		dial.number({ statusCallback: '/status' }, '+15005550010');
		r.record({ maxLength: 30, transcribe: true, playBeep: false });
		r.redirect({ method: 'POST' }, '/again');
		xml = r.toString();
	}
	callback(null, xml);
}`
	files := map[string]string{
		"functions/here.js": "const { VoiceResponse } = Twilio.twiml;" + build,
		"functions/npm.js":  "const VoiceResponse = require('twilio/lib/twiml/VoiceResponse');" + build,
	}
	for _, dir := range []string{"node_modules/twilio/lib/twiml", "node_modules/xmlbuilder/lib"} {
		names, err := filepath.Glob(filepath.Join(folder, dir, "*.js"))
		if err != nil || len(names) == 0 {
			b.Fatalf("there is no %s in %s: %v", dir, folder, err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				b.Fatal(err)
			}
			files[dir+"/"+filepath.Base(name)] = string(text)
		}
	}
	files["node_modules/xmlbuilder/package.json"] = `{"main": "./lib/index"}`
	pool := runtimetest.New(b, jsapi.New(), files, runtimetest.Options{Limits: runtime.Limits{Timeout: time.Minute}})
	play := func(path string) (string, time.Duration) {
		start := time.Now()
		resp, _, err := runtimetest.Call(b, pool, path, nil)
		if err != nil {
			b.Fatal(err)
		}
		return string(resp.Body), time.Since(start)
	}
	if here, _ := play("/here"); here == "" {
		b.Fatal("nothing was written")
	} else if npm, _ := play("/npm"); npm != here {
		b.Fatalf("got %s, want %s", here, npm)
	}
	var here, npm time.Duration
	for b.Loop() {
		_, t := play("/here")
		here += t
		_, t = play("/npm")
		npm += t
	}
	b.ReportMetric(float64(npm)/float64(here), "times-as-fast")
	b.ReportMetric(float64(here.Nanoseconds())/float64(100*b.N), "ns/response")
}
