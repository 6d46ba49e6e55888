package process_test

import (
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

func TestProcessIsTheServicesOwn(t *testing.T) {
	for name, c := range map[string]struct{ script, want string }{
		"env holds the service's variables alone": {`callback(null, Object.keys(process.env).join())`, "A,B"},
		"a variable becomes a string":             {`process.env.N = 5; callback(null, typeof process.env.N)`, "string"},
		"a variable can be deleted":               {`delete process.env.A; callback(null, String('A' in process.env))`, "false"},
		"the folder is the service's":             {`callback(null, process.cwd())`, "/service"},
		"high resolution time is a pair":          {`const t = process.hrtime(process.hrtime()); callback(null, String(t.length) + typeof process.hrtime.bigint())`, "2bigint"},
		"the next tick comes before a timer":      {`const o = []; setTimeout(() => callback(null, o.join()), 1); process.nextTick((x) => o.push(x), 'tick')`, "tick"},
		"what is missing says so":                 {`try { process.binding('fs') } catch (e) { callback(null, e.message) }`, "process.binding is not available in dialtone"},
		"it is required by name":                  {`callback(null, String(require('node:process') === process))`, "true"},
	} {
		t.Run(name, func(t *testing.T) {
			pool := runtimetest.New(t, jsapi.New(), map[string]string{
				"functions/f.js": "exports.handler = (context, event, callback) => {" + c.script + "}",
			}, runtimetest.Options{Env: []runtime.EnvVar{{Name: "A", Value: "1"}, {Name: "B", Value: "2"}}})
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
