package runtime_test

import (
	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi/recorded"
)

// What Node answers for modules that wait and dialtone does not, by the name of
// the case: why.
var awaitDifferences = map[string]string{}

func TestModulesWithTopLevelAwaitRunInNodesOrder(t *testing.T) {
	host, err := os.ReadFile("testdata/await/host.cjs")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Name  string
		Files map[string]string
		Log   []string
	}
	recorded.Read(t, "testdata/await/node24.json.gz", &cases)
	if len(cases) < 60 {
		t.Fatalf("there are %d cases", len(cases))
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			c.Files["host.cjs"] = string(host)
			c.Files["functions/f.js"] = `exports.handler = (context, event, callback) => require('../host.cjs')().then((log) => callback(null, JSON.stringify(log)), callback)`
			text, err := answer(t, c.Files)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			if err := json.Unmarshal([]byte(text), &got); err != nil {
				t.Fatal(err)
			}
			why, differs := awaitDifferences[c.Name]
			switch equal := reflect.DeepEqual(got, c.Log); {
			case !equal && !differs:
				t.Errorf("\n got %s\nwant %s", strings.Join(got, " | "), strings.Join(c.Log, " | "))
			case equal && differs:
				t.Errorf("is as in Node, and yet listed as different: %s", why)
			}
		})
	}
}

func TestAFunctionWaitsForItsModule(t *testing.T) {
	const reply = "\nexport const handler = (context, event, callback) => callback(null, "
	limits := runtime.Limits{Timeout: time.Second}
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"a value":                       {map[string]string{"functions/f.mjs": "const a = await 'A';" + reply + "a)"}, "A"},
		"a timer":                       {map[string]string{"functions/f.mjs": "const a = await new Promise((r) => setTimeout(r, 5, 'A'));" + reply + "a)"}, "A"},
		"TypeScript":                    {map[string]string{"functions/f.ts": "const a: string = await Promise.resolve<string>('A');" + reply + "a)"}, "A"},
		"a .js file by its syntax":      {map[string]string{"functions/f.js": "const a = await 'A';" + reply + "a)"}, "A"},
		"what it imports":               {map[string]string{"functions/f.mjs": "import { a } from './a.mjs';" + reply + "a)", "functions/a.mjs": "export const a = await 'A'"}, "A"},
		"a handler that is set later":   {map[string]string{"functions/f.mjs": "export let handler;\nawait 0;\nhandler = (context, event, callback) => callback(null, 'A')"}, "A"},
		"JSON and a package":            {map[string]string{"functions/f.mjs": "import d from './d.json' with { type: 'json' };\nimport p from 'p';\nawait 0;" + reply + "d.a + p)", "functions/d.json": `{"a": "A"}`, "node_modules/p/index.js": "module.exports = 'P'"}, "AP"},
		"built-ins that are put in":     {map[string]string{"functions/f.mjs": "const a = await Object.groupBy(['a'], (x) => x);" + reply + "JSON.stringify(a))"}, `{"a":["a"]}`},
		"a rejection":                   {map[string]string{"functions/f.mjs": "await 0;\nawait Promise.reject(new Error('x'));"}, "/service/functions/f.mjs:2:22: Error: x"},
		"something thrown":              {map[string]string{"functions/f.mjs": "await 0;\n\n  null.x;"}, "/service/functions/f.mjs:3:8: TypeError"},
		"something thrown below":        {map[string]string{"functions/f.mjs": "import './a.mjs'", "functions/a.mjs": "const a = await 1;\nthrow new Error('x')"}, "/service/functions/a.mjs:2:7: Error: x"},
		"what is no error":              {map[string]string{"functions/f.mjs": "await 0; throw 5"}, "NonError"},
		"what is missing":               {map[string]string{"functions/f.mjs": "await 0;\nimport './none.mjs'"}, "Cannot find module '/service/functions/none.mjs' imported from /service/functions/f.mjs"},
		"a mistake below":               {map[string]string{"functions/f.mjs": "await 0;\nimport './a.mjs'", "functions/a.mjs": "let x = = 1"}, "SyntaxError"},
		"what is never settled":         {map[string]string{"functions/f.mjs": "await new Promise(() => {})"}, "unsettled top-level await in /service/functions/f.mjs"},
		"what is never settled, below":  {map[string]string{"functions/f.mjs": "import './a.mjs'", "functions/a.mjs": "await new Promise(() => {})"}, "unsettled top-level await in /service/functions/a.mjs"},
		"a timer that is too long":      {map[string]string{"functions/f.mjs": "await new Promise((r) => setTimeout(r, 60000))"}, "within 1s"},
		"a loop":                        {map[string]string{"functions/f.mjs": "await 0; for (;;);"}, "within 1s"},
		"promises without end":          {map[string]string{"functions/f.mjs": "for (;;) await 0"}, "within 1s"},
		"a rejection that nobody wants": {map[string]string{"functions/f.mjs": "Promise.reject(new Error('x'));\nawait new Promise((r) => setTimeout(r, 5));" + reply + "1)"}, "Error: x"},
		"a recursion":                   {map[string]string{"functions/f.mjs": "await 0; (function f() { f() })()"}, "Maximum call stack size exceeded"},
		"process.exit":                  {map[string]string{"functions/f.mjs": "await 0; process.exit(1)"}, "exit"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			pool := runtimetest.New(t, jsapi.New(), c.files, runtimetest.Options{Limits: limits})
			for range 2 {
				resp, inv, err := runtimetest.Call(t, pool, "/f", nil)
				got := fmt.Sprint(err)
				if err == nil {
					got = string(resp.Body)
				}
				if !strings.Contains(got, c.want) {
					t.Errorf("got %s, want %s", got, c.want)
				}
				if inv.Run > 0 && err != nil {
					t.Errorf("the handler ran")
				}
			}
			if n := pool.Stats().Condemned; n > 0 {
				t.Errorf("%d VMs are condemned", n)
			}
			err := pool.Warm(t.Context(), pool.Service().Function("/f"))
			if got := fmt.Sprint(err); err != nil && !strings.Contains(got, c.want) {
				t.Errorf("warming: got %s, want %s", got, c.want)
			}
		})
	}
}

func TestAFunctionThatWaitsIsLoadedOnceAndServesWarm(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{
		"functions/f.mjs": "let n = await new Promise((r) => setTimeout(r, 1, 0));\nexport const handler = (context, event, callback) => callback(null, String(++n))",
	}, runtimetest.Options{})
	if err := pool.Warm(t.Context(), pool.Service().Function("/f")); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"1", "2", "3"} {
		resp, inv, err := runtimetest.Call(t, pool, "/f", nil)
		if err != nil || string(resp.Body) != want || inv.Cold {
			t.Errorf("got %v, %v, cold %v, want %s", resp, err, inv.Cold, want)
		}
	}
}
