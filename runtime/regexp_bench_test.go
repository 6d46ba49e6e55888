package runtime_test

import (
	"testing"

	"github.com/dop251/goja"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// Each script runs in plain goja and in a VM of ours.
func BenchmarkRegExp(b *testing.B) {
	for name, script := range map[string]string{
		"ordinary":  `for (let i = 0; i < 300; i++) { 'key' + i + '=value; other=' + i; n += 'key=value; other=1'.replace(/(\w+)=(\w+)/g, '$2=$1').length + (/^\d{3}-\d{4}$/.test('555-1234') ? 1 : 0) + 'a,b;c d'.split(/[,; ]/).length }`,
		"lookahead": `for (let i = 0; i < 300; i++) n += '1234567890'.replace(/\B(?=(\d{3})+(?!\d))/g, ',').length`,
		"built":     `for (let i = 0; i < 300; i++) n += new RegExp('a' + i % 10 + '+b').test('xa1b') ? 1 : 0`,
	} {
		b.Run(name+"/goja", func(b *testing.B) {
			rt := goja.New()
			v, err := rt.RunString("(function () { let n = 0; " + script + "; return n })")
			if err != nil {
				b.Fatal(err)
			}
			f, _ := goja.AssertFunction(v)
			for b.Loop() {
				if _, err := f(goja.Undefined()); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(name+"/dialtone", func(b *testing.B) {
			pool := runtimetest.New(b, jsapi.New(), map[string]string{
				"functions/f.js": "exports.handler = (context, event, callback) => { let n = 0; " + script + "; callback(null, String(n)) }"}, runtimetest.Options{})
			fn := pool.Service().Function("/f")
			for b.Loop() {
				if _, _, err := pool.Invoke(b.Context(), fn, &runtime.Request{Method: "GET", Path: "/f"}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
