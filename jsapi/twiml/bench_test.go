package twiml_test

import (
	"testing"

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
