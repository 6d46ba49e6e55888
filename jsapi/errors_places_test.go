package jsapi_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"

	"github.com/evanw/esbuild/pkg/api"
)

// compiled is what a compiler makes of a text, and its source map.
func compiled(t *testing.T, text, source string, options api.TransformOptions) (code, mapping string) {
	t.Helper()
	options.Loader, options.Sourcefile, options.Sourcemap, options.SourcesContent = api.LoaderTS, source, api.SourceMapExternal, api.SourcesContentExclude
	r := api.Transform(text, options)
	if len(r.Errors) > 0 {
		t.Fatal(r.Errors)
	}
	return string(r.Code), string(r.Map)
}

func inline(mapping string) string {
	return "//# sourceMappingURL=data:application/json;base64," + base64.StdEncoding.EncodeToString([]byte(mapping))
}

const caller = `exports.handler = (context, event, callback) => { try { require('pkg').run() } catch (e) { callback(null, e.stack) } }`

func TestAStackNamesTheUsersLineAndColumn(t *testing.T) {
	t.Parallel()
	const typescript = "interface Options { name: string }\n\ntype Many = Options[]\nexport function run(options?: Many) {\n  const all: Many = options!\n  return all.length\n}\n"
	minified, minifiedMap := compiled(t, typescript, "../src/run.ts", api.TransformOptions{Format: api.FormatCommonJS, MinifyWhitespace: true})
	module, moduleMap := compiled(t, typescript, "../src/run.ts", api.TransformOptions{Format: api.FormatESModule, MinifyWhitespace: true})
	var fields map[string]any
	if err := json.Unmarshal([]byte(minifiedMap), &fields); err != nil {
		t.Fatal(err)
	}
	indexMap, err := json.Marshal(map[string]any{"version": 3, "sections": []any{map[string]any{"offset": map[string]int{"line": 2, "column": 0}, "map": fields}}})
	if err != nil {
		t.Fatal(err)
	}
	with := func(root, source string) string {
		f := maps.Clone(fields)
		f["sourceRoot"], f["sources"] = root, []string{source}
		b, _ := json.Marshal(f)
		return string(b)
	}
	pkg := func(main, text string, others ...string) map[string]string {
		m := map[string]string{"functions/f.js": caller, "node_modules/pkg/package.json": `{"name":"pkg","main":"` + main + `"}`, "node_modules/pkg/" + main: text}
		for i := 0; i < len(others); i += 2 {
			m["node_modules/pkg/"+others[i]] = others[i+1]
		}
		return m
	}
	const inSource = "at Object.run (/service/node_modules/pkg/src/run.ts:6:14)"
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"line 1": {map[string]string{"functions/f.js": `exports.handler = (c, e, callback) => callback(null, new Error('x').stack)`}, "at exports.handler (/service/functions/f.js:1:54)"},
		"a BOM and CRLF": {map[string]string{"functions/f.js": "\ufeff// a\r\n\r\nexports.handler = (c, e, callback) => {\r\n  callback(null, new Error('x').stack)\r\n}\r\n"},
			"at exports.handler (/service/functions/f.js:4:18)"},
		"a shebang": {map[string]string{"functions/f.js": "#!/usr/bin/env node\nexports.handler = (c, e, callback) => callback(null, new Error('x').stack)"},
			"at exports.handler (/service/functions/f.js:2:54)"},
		"wide characters before": {map[string]string{"functions/f.js": `/* ü😀 */ exports.handler = (c, e, callback) => callback(null, new Error('x').stack)`},
			"at exports.handler (/service/functions/f.js:1:64)"},
		"TypeScript": {map[string]string{"functions/f.ts": "type T = {\n  a: string\n}\nexport const handler = (c: unknown, e: T, callback: Function) => {\n  try { (e as any).a.b.c } catch (x: any) { callback(null, x.stack) }\n}\n"},
			"/service/functions/f.ts:5:22)"},
		"JSX": {map[string]string{"functions/f.jsx": "const React = { createElement: (f) => f() }\nconst Part = () => {\n  throw new Error('x')\n}\nexports.handler = (c, e, callback) => {\n  try { <Part /> } catch (x) { callback(null, x.stack) }\n}\n"},
			"at Part (/service/functions/f.jsx:3:9)"},
		"an ES module package": {map[string]string{"functions/f.js": caller, "node_modules/pkg/package.json": `{"name":"pkg","type":"module","exports":"./i.js"}`,
			"node_modules/pkg/i.js": "import path from 'node:module'\n\nexport const run = () => {\n  throw new Error('x')\n}\n"}, "at Object.run (/service/node_modules/pkg/i.js:4:9)"},
		"after await": {map[string]string{"functions/f.js": "async function inner() {\n  await null\n  throw new Error('x')\n}\nasync function outer() {\n  await inner()\n}\nexports.handler = async (c, e, callback) => {\n  try { await outer() } catch (x) { callback(null, x.stack) }\n}"},
			"at inner (/service/functions/f.js:3:9)\n    at async outer (/service/functions/f.js:6:3)\n    at async exports.handler (/service/functions/f.js:9:9)"},
		"eval": {map[string]string{"functions/f.js": "exports.handler = (c, e, callback) => {\n  try { eval('\\nnull.x') } catch (x) { callback(null, x.stack) }\n}"},
			"at eval (eval at exports.handler (/service/functions/f.js:2:9), <anonymous>:2:6)"},
		"a function of text": {map[string]string{"functions/f.js": "exports.handler = (c, e, callback) => {\n  try { new Function('a', 'a.b')() } catch (x) { callback(null, x.stack) }\n}"},
			"<anonymous>:3:3)\n    at exports.handler (/service/functions/f.js:2:"},
		"console.trace": {map[string]string{"functions/f.js": "exports.handler = (c, e, callback) => {\n  console.trace('here')\n  callback(null, 'x')\n}"},
			"Trace: here\n    at exports.handler (/service/functions/f.js:2:11)"},
		"console.error": {map[string]string{"functions/f.js": "exports.handler = (c, e, callback) => {\n  console.error(new TypeError('here'))\n  callback(null, 'x')\n}"},
			"TypeError: here\n    at exports.handler (/service/functions/f.js:2:17)"},
		"a map beside the file":                {pkg("dist/run.js", minified+"//# sourceMappingURL=run.js.map", "dist/run.js.map", minifiedMap), inSource},
		"a map in the file":                    {pkg("dist/run.js", minified+inline(minifiedMap)), inSource},
		"an index map":                         {pkg("dist/run.js", "\n\n"+minified+inline(string(indexMap))), inSource},
		"a map of lowered code":                {pkg("dist/run.mjs", module+"//# sourceMappingURL=run.map", "dist/run.map", moduleMap), inSource},
		"a map with a root":                    {pkg("dist/run.js", minified+inline(with("../src", "run.ts"))), inSource},
		"a map of webpack's":                   {pkg("dist/run.js", minified+inline(with("", "webpack://pkg/src/run.ts"))), "at Object.run (webpack://pkg/src/run.ts:6:14)"},
		"a map out of the service names it":    {pkg("dist/run.js", minified+inline(with("", "../../../../../etc/passwd"))), "at Object.run (/etc/passwd:6:14)"},
		"a map out of the service is not read": {pkg("dist/run.js", minified+"//# sourceMappingURL=../../../../../../etc/passwd"), "at Object.run (/service/node_modules/pkg/dist/run.js:1:"},
		"a map on the network is not read":     {pkg("dist/run.js", minified+"//# sourceMappingURL=http://localhost/x"), "at Object.run (/service/node_modules/pkg/dist/run.js:1:"},
		"a map that is no map":                 {pkg("dist/run.js", minified+"//# sourceMappingURL=run.js"), "at Object.run (/service/node_modules/pkg/dist/run.js:1:"},
		"a map with sections in sections": {pkg("dist/run.js", minified+inline(`{"version":3,"sections":[{"offset":{"line":0,"column":0},"map":{"version":3,"sections":[{}]}}]}`)),
			"at Object.run (/service/node_modules/pkg/dist/run.js:1:"},
		"a map of sources that it lacks": {pkg("dist/run.js", minified+inline(`{"version":3,"sources":[],"mappings":"AAgBgBA"}`)), "at Object.run (/service/node_modules/pkg/dist/run.js:1:"},
		"a map of 50 MB": {pkg("dist/run.js", minified+"//# sourceMappingURL=run.js.map", "dist/run.js.map", `{"version":3,"sources":["x"],"mappings":"`+strings.Repeat("AAAA,", 10<<20)+`AAAA"}`),
			"at Object.run (/service/node_modules/pkg/dist/run.js:1:"},
		"a map that never ends": {pkg("dist/run.js", minified+inline(`{"version":3,"sources":["x"],"mappings":"`+strings.Repeat("g", 1<<20)+`"}`)),
			"at Object.run (/service/node_modules/pkg/dist/run.js:1:"},
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			pool := runtimetest.New(t, jsapi.New(), c.files, runtimetest.Options{Limits: runtime.Limits{Timeout: time.Minute}})
			resp, inv, err := runtimetest.Call(t, pool, "/f", nil)
			if err != nil {
				t.Fatal(err)
			}
			got := string(resp.Body)
			for _, l := range inv.Logs {
				got += "\n" + l.Text
			}
			got = strings.ReplaceAll(got, pool.Service().Dir+"/", "/service/")
			if !strings.Contains(got, c.want) {
				t.Errorf("got %s\nwant %s", got, c.want)
			}
			if d := time.Since(start); d > 30*time.Second {
				t.Errorf("it took %v", d)
			}
		})
	}
}

func TestHostileErrorsAreShown(t *testing.T) {
	t.Parallel()
	handler := func(body string) string {
		return "exports.handler = (context, event, callback) => { " + body + " }"
	}
	for name, c := range map[string]struct{ body, want string }{
		"a stack that throws":          {`const e = new Error('x'); Object.defineProperty(e, 'stack', { get() { throw 1 } }); callback(e)`, ""},
		"a stack that throws, read":    {`const e = new Error('x'); Object.defineProperty(e, 'stack', { get() { throw new Error('mine') } }); try { e.stack } catch (y) { callback(null, y.message) }`, "mine"},
		"a name that throws":           {`const e = new Error('x'); Object.defineProperty(e, 'name', { get() { throw new Error('mine') } }); try { callback(null, e.stack) } catch (y) { callback(null, y.message) }`, "mine"},
		"a message that throws":        {`const e = new Error('x'); Object.defineProperty(e, 'message', { get() { throw new Error('mine') } }); try { throw e } catch (y) { callback(null, y === e ? 'same' : 'other') }`, "same"},
		"a frozen error":               {`const e = Object.freeze(new Error('x')); callback(null, typeof e.stack)`, "string"},
		"a frozen engine error":        {`try { null.x } catch (e) { Object.freeze(e); callback(null, e.stack.split('\n')[0]) }`, "TypeError: Cannot read properties of null (reading 'x')"},
		"a proxy of an error":          {`const e = new Proxy(new Error('x'), { get(t, k) { return k === 'stack' ? 'trapped' : t[k] } }); callback(null, e.stack)`, "trapped"},
		"a revoked proxy":              {`const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); try { proxy.stack } catch (e) { callback(null, e.name) }`, "TypeError"},
		"a proxy that is thrown":       {`try { throw new Proxy({}, { get() { throw new Error('trap') } }) } catch (e) { callback(null, typeof e) }`, "object"},
		"a message of 10 MB":           {`const e = new Error('x'.repeat(1e7)); callback(null, String(e.stack.length > 1e7))`, "true"},
		"a log line of 10 MB":          {`console.error(new Error('x'.repeat(1e7))); callback(null, 'ok')`, "ok"},
		"a prepareStackTrace's throw":  {`Error.prepareStackTrace = () => { throw new Error('mine') }; try { new Error('x').stack } catch (e) { Error.prepareStackTrace = undefined; callback(null, e.message) }`, "mine"},
		"a prepareStackTrace of stack": {`let n = 0; Error.prepareStackTrace = (e) => n++ < 5 ? new Error('y').stack : 'end'; callback(null, new Error('x').stack)`, "end"},
		"a limit that is no number":    {`Error.stackTraceLimit = {}; callback(null, typeof new Error('x').stack)`, "undefined"},
		"no Error":                     {`const e = new Error('x'); delete globalThis.Error; callback(null, typeof e.stack)`, "string"},
		"a primitive":                  {`try { throw 'text' } catch (e) { callback(null, e + e.stack) }`, "textundefined"},
		"null":                         {`try { throw null } catch (e) { callback(null, String(e)) }`, "null"},
		"a stack that is a list":       {`class P { constructor() { this.stack = [1] } top() { this.stack.push(2); return this.stack[this.stack.length - 1] } }; callback(null, String(new P().top()))`, "2"},
		"a property of a primitive":    {`callback(null, String((5).stack) + 'x'.stack)`, "undefinedundefined"},
		"a catch that shadows":         {`try { null.x } catch (e) { { let e = 'inner'; callback(null, e) } }`, "inner"},
		"a strict handler":             {`Promise.reject(new Error('x')).catch(function (e) { 'use strict'; callback(null, String(this) + e.message) })`, "undefinedx"},
	} {
		t.Run(name, func(t *testing.T) {
			pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": handler(c.body)}, runtimetest.Options{Limits: runtime.Limits{Timeout: time.Minute}})
			resp, _, err := runtimetest.Call(t, pool, "/f", nil)
			if c.want == "" {
				if err == nil {
					t.Error("there is no error")
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got := string(resp.Body); got != c.want {
				t.Errorf("got %.200s, want %s", got, c.want)
			}
		})
	}
}

func TestAPrepareStackTraceThatLoopsEndsWithTheTimeLimit(t *testing.T) {
	t.Parallel()
	pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": "Error.prepareStackTrace = () => { for (;;); }\n" +
		"exports.handler = (context, event, callback) => callback(null, new Error('x').stack)"}, runtimetest.Options{Limits: runtime.Limits{Timeout: 300 * time.Millisecond}})
	_, _, err := runtimetest.Call(t, pool, "/f", nil)
	if err == nil || !strings.Contains(fmt.Sprint(err), "Timeout") {
		t.Errorf("the error is %v", err)
	}
}
