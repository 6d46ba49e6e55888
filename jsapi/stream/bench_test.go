package stream_test

import (
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// BenchmarkRequire is what a new VM costs that requires stream, and one that does not.
//
//	go test -run '^$' -bench Require ./jsapi/stream
func BenchmarkRequire(b *testing.B) {
	for _, name := range []string{"path", "buffer", "stream"} {
		b.Run(name, func(b *testing.B) {
			pool := runtimetest.New(b, jsapi.New(), map[string]string{
				"functions/f.js": "const m = '" + name + "' === 'path' ? 0 : require('" + name + "'); exports.handler = (c, e, callback) => callback(null, 'x')",
			}, runtimetest.Options{Limits: runtime.Limits{Fresh: true}})
			for b.Loop() {
				if _, _, err := runtimetest.Call(b, pool, "/f", nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
