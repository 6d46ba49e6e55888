package runtime_test

import (
	"fmt"
	"path"
	"strings"
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// answer is what the function /f of a service answers with.
func answer(t *testing.T, files map[string]string) (string, error) {
	t.Helper()
	pool := runtimetest.New(t, jsapi.New(), files, runtimetest.Options{})
	resp, _, err := runtimetest.Call(t, pool, "/f", nil)
	if err != nil {
		return "", err
	}
	return string(resp.Body), nil
}

func TestModulesAndTypeScriptAreRun(t *testing.T) {
	const reply = "export const handler = async (context, event, callback) => callback(null, await "
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"an ES module": {map[string]string{"functions/f.mjs": "import { a } from './lib.mjs';\n" + reply + "a",
			"functions/lib.mjs": "export const a = 'A'"}, "A"},
		"type module": {map[string]string{"functions/f.js": "import a, { b } from './lib.js';\n" + reply + "a() + b",
			"functions/lib.js": "export default () => 'A'\nexport const b = 'B'", "package.json": `{"type": "module"}`}, "AB"},
		"type module without exports is strict": {map[string]string{"functions/f.js": "import './lib.js';\n" + reply + "globalThis.strict",
			"functions/lib.js": "globalThis.strict = String((function () { return this })())", "package.json": `{"type": "module"}`}, "undefined"},
		"a .js function with the syntax of one": {map[string]string{"functions/f.js": reply + "'A'"}, "A"},
		"exports are read when they are used": {map[string]string{"functions/f.mjs": "import { n, add } from './lib.mjs';\nadd();\n" + reply + "String(n)",
			"functions/lib.mjs": "export let n = 1\nexport const add = () => { n++ }"}, "2"},
		"export * and renames": {map[string]string{"functions/f.mjs": "export * from './a.mjs';\nexport { x as y } from './a.mjs'",
			"functions/a.mjs": "export const handler = (context, event, callback) => callback(null, 'A'), x = 1"}, "A"},
		"modules in a circle": {map[string]string{"functions/f.mjs": "import { b } from './b.mjs';\nexport const a = () => 'A';\n" + reply + "b()",
			"functions/b.mjs": "import { a } from './f.mjs';\nexport const b = () => a() + 'B'"}, "AB"},
		"the default of CommonJS": {map[string]string{"functions/f.mjs": "import d, { b } from './lib.cjs';\nimport * as ns from './lib.cjs';\n" +
			reply + "[typeof d, d.default, b, ns.default === d].join()", "functions/lib.cjs": "exports.__esModule = true; exports.default = 'D'; exports.b = 'B'"}, "object,D,B,true"},
		"the default of CommonJS, in TypeScript of a CommonJS package": {map[string]string{"functions/f.ts": "import d from './lib.cjs';\nimport e from './plain.cjs';\n" + reply + "d + e()",
			"functions/lib.cjs": "exports.__esModule = true; exports.default = 'D'", "functions/plain.cjs": "module.exports = () => 'E'"}, "DE"},
		"require of an ES module": {map[string]string{"functions/f.js": "const m = require('./lib.mjs');\nexports.handler = (context, event, callback) => callback(null, [m.default, m.a, Object.getPrototypeOf(m), m.__esModule, String(m)[0] === undefined || 1].join())",
			"functions/lib.mjs": "export default 'D'; export const a = 'A'; export const toString = () => 'x'"}, "D,A,,true,1"},
		"import()": {map[string]string{"functions/f.js": "exports.handler = async (context, event, callback) => { const m = await import('./' + 'lib.mjs'); const c = await import('./c.cjs'); callback(null, [m.a, c.default.x, c.x].join()) }",
			"functions/lib.mjs": "export const a = 'A'", "functions/c.cjs": "exports.x = 1"}, "A,1,1"},
		"import() of what is missing": {map[string]string{"functions/f.js": "exports.handler = (context, event, callback) => import('./nope.mjs').catch(e => callback(null, e.code))"}, "ERR_MODULE_NOT_FOUND"},
		"import.meta": {map[string]string{"functions/f.mjs": reply + "[import.meta.url, import.meta.dirname, import.meta.filename, import.meta.resolve('./f.mjs')].join()"},
			"file:///service/functions/f.mjs,/service/functions,/service/functions/f.mjs,file:///service/functions/f.mjs"},
		"an ES module that declares __dirname, __filename and exports": {map[string]string{"functions/f.mjs": "import { x } from './lib.mjs';\n" +
			"const __filename = import.meta.url.slice(7);\nconst exports = { a: 1 };\nconst { a: __dirname } = exports;\n" + reply + "[__filename, __dirname, x, import.meta.dirname].join()",
			"functions/lib.mjs": "const exports = { y: 'Y' };\nlet __dirname;\nexport const x = exports.y + __dirname"},
			"/service/functions/f.mjs,1,Yundefined,/service/functions"},
		"TypeScript of a CommonJS package has __dirname": {map[string]string{"functions/f.ts": "import './g';\n" + reply + "__dirname", "functions/g.ts": ""}, "/service/functions"},
		"JSON": {map[string]string{"functions/f.mjs": "import data from './d.json' with { type: 'json' };\n" + reply + "data.a",
			"functions/d.json": `{"a": "A"}`}, "A"},
		"a package of ES modules": {map[string]string{"functions/f.mjs": "import p from 'p';\n" + reply + "p", "node_modules/p/package.json": `{"type": "module", "main": "m.js"}`,
			"node_modules/p/m.js": "import { a } from './a.js';\nexport default a + 'P'", "node_modules/p/a.js": "export const a = 'A'"}, "AP"},
		"the Twilio package": {map[string]string{"functions/f.mjs": "import twilio from 'twilio';\n" + reply + "typeof twilio.twiml.VoiceResponse"}, "function"},
		"TypeScript": {map[string]string{"functions/f.ts": "import type { X } from './types';\nimport { E, same } from './lib';\nimport { other } from './other.js';\ninterface A { a: string }\n" +
			"export const handler = async (context: unknown, event: A, callback: (error: unknown, result?: string) => void): Promise<void> => callback(null, same<string>(E[E.B]!) + (other satisfies number as number))",
			"functions/lib.ts":   "export enum E { A, B }\nexport function same<T>(x: T): T { return x }",
			"functions/other.ts": "class P { constructor(private readonly n: number) {} get() { return this.n } }\nexport const other = new P(3).get()"}, "B3"},
		"TypeScript as CommonJS": {map[string]string{"functions/f.cts": "import lib = require('./lib');\nexport = { handler: (context: unknown, event: unknown, callback: Function): string => callback(null, lib.a) }",
			"functions/lib.ts": "export const a: string = 'A'"}, "A"},
		"TypeScript as an ES module": {map[string]string{"functions/f.mts": "import { a } from './lib.mjs';\n" + reply + "a", "functions/lib.mts": "export const a: string = 'A'"}, "A"},
		"decorators by tsconfig.json": {map[string]string{"functions/f.ts": "const d = (target: any, key: string) => { target.seen = key };\nclass A { @d m() {} }\n" + reply + "(A.prototype as any).seen",
			"tsconfig.json": `{"compilerOptions": {"experimentalDecorators": true}} // comment`}, "m"},
		"JSX":                                    {map[string]string{"functions/f.jsx": "const React = { createElement: (n, p, ...c) => `<${n}>${c.join('')}</${n}>` };\n" + reply + "<b>don't {1 + 1}</b>"}, "<b>don't 2</b>"},
		"TSX":                                    {map[string]string{"functions/f.tsx": "const React = { createElement: (n: string, p: any, ...c: any[]): string => n + c.join('') };\n" + reply + "<b>{1 as number}</b>"}, "b1"},
		"an escape that goja's parser panics on": {map[string]string{"functions/f.js": `exports.handler = (context, event, callback) => callback(null, '\u{10FFFF}'.codePointAt(0).toString(16))`}, "10ffff"},
		"a first line for the shell":             {map[string]string{"functions/f.mjs": "#!/usr/bin/env node\n" + reply + "'A'"}, "A"},
		"event and context":                      {map[string]string{"functions/f.mjs": "export const handler = (context, event, callback) => callback(null, typeof context.PATH + Object.keys(event).join())"}, "stringrequest"},
	} {
		t.Run(name, func(t *testing.T) {
			for name, text := range c.files {
				// The callback closes where the text of the function ends.
				if strings.Contains(text, "callback(null, await ") {
					c.files[name] = text + ")"
				}
			}
			got, err := answer(t, c.files)
			if err != nil || got != c.want {
				t.Errorf("got %q, %v, want %q", got, err, c.want)
			}
		})
	}
}

func TestErrorsOfLoweredFilesNameTheUsersPlace(t *testing.T) {
	for name, c := range map[string]struct{ file, text, want string }{
		"the first line":             {"f.ts", "export const handler = async (a: string) => { throw new Error('x') }", "1:53"},
		"the first line, astral":     {"f.mjs", "export const handler = async () => { '😀é'; throw new Error('x') }", "1:51"},
		"a later line":               {"f.ts", "interface A {\n  a: string\n}\n\nexport const handler = (c: unknown, e: A, callback: any) => {\n  const n: number = 1;\n  callback(new Error('x'))\n}", "7:12"},
		"after await":                {"f.mjs", "const later = () => new Promise((r) => setTimeout(r, 1));\nexport async function handler() {\n  await later();\n  for await (const x of [1]) {\n    throw new Error('x')\n  }\n}", "5:11"},
		"in an async generator":      {"f.js", "async function* g() {\n  yield 1;\n  throw new Error('x')\n}\nexports.handler = async () => { for await (const x of g()); }", "3:9"},
		"with CRLF and a BOM":        {"f.ts", "\ufeffconst a: number = 1;\r\nexport const handler = async () => {\r\n  throw new Error('x')\r\n}", "3:9"},
		"while the module is loaded": {"f.mjs", "export const handler = 1;\n\n  null.x", "3:8"},
		"a name with a space":        {"ünï b/f x.ts", "export const handler = () => {\n  throw new Error('x')\n}", "2:9"},
		"a name with an escape":      {"a%20b/f%x.ts", "export const handler = () => {\n  throw new Error('x')\n}", "2:9"},
		"a reference":                {"f.ts", "type A = number\nexport const handler = async () => {\n  const a: A = 1\n  return nope + a\n}", "4:10"},
	} {
		t.Run(name, func(t *testing.T) {
			route := "/" + strings.ReplaceAll(strings.TrimSuffix(c.file, path.Ext(c.file)), " ", "-")
			pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/" + c.file: c.text}, runtimetest.Options{})
			_, _, err := runtimetest.Call(t, pool, route, nil)
			want := "/service/functions/" + c.file + ":" + c.want + ":"
			if err == nil || !strings.HasPrefix(err.Error(), want) {
				t.Errorf("got %v, want %s", err, want)
			}
			if e, ok := err.(*runtime.Error); ok && (!strings.Contains(e.Stack, strings.TrimSuffix(want, ":")) || strings.Contains(e.Stack, "dialtone")) {
				t.Errorf("the stack is %s", e.Stack)
			}
		})
	}
}

func TestMistakesInLoweredFilesAreShown(t *testing.T) {
	for name, c := range map[string]struct {
		file, text string
		want       []string
	}{
		"TypeScript":                  {"f.ts", "interface A {\n  a: string\n}\nexport const x: = 1", []string{"functions/f.ts:4:17: error: SyntaxError", ">    4 | export const x: = 1\n       |                 ^"}},
		"the first line":              {"f.mjs", "export const = 1", []string{"functions/f.mjs:1:14: error", "^"}},
		"after what goja lacks":       {"f.js", "async () => {\n  for await (const x of y);\n}\nlet let = 1;", []string{"functions/f.js:4:5: error"}},
		"top-level await in CommonJS": {"f.cjs", "exports.a = 1;\nconst b = await a", []string{"functions/f.cjs:2:11: error: SyntaxError: await is only valid in async functions and the top level bodies of modules", "^"}},
		"a mistake after an await":    {"f.mts", "const a: number = await 1;\nlet b = = 1", []string{"functions/f.mts:2:9: error: SyntaxError"}},
		"nesting":                     {"f.mts", "x = " + strings.Repeat("[", 1e6), []string{"nests"}},
		"a chain":                     {"f.mts", "x = " + strings.Repeat("!", 1e6) + "1", []string{"nests"}},
		"nesting in tags":             {"f.jsx", "x = <a>`" + strings.Repeat("<a>{", 1e5), []string{"nests"}},
		"a long file":                 {"f.mts", "x = 1;" + strings.Repeat(" ", 9<<20), []string{"bytes"}},
		"an end too early":            {"f.mts", "const x = (", []string{"functions/f.mts:1:", "^"}},
		"a module's end":              {"f.mts", "})\n(function () {", []string{"functions/f.mts:1:1: error"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, diags, err := load(map[string]string{"functions/" + c.file: c.text}, runtime.Options{})
			if err != nil {
				t.Fatal(err)
			}
			for _, want := range c.want {
				if got := texts(diags); !strings.Contains(got, want) {
					t.Errorf("got %.500s\nwant %s", got, want)
				}
			}
		})
	}
}

func TestTypedFunctionsHaveRoutes(t *testing.T) {
	files := map[string]string{}
	for _, f := range []string{"a.ts", "b.mts", "c.cts", "d.tsx", "e.jsx", "f.mjs", "g.protected.ts", "h.d.ts", "i.d.mts", "j.d.cts"} {
		files["functions/"+f] = "export const handler = 1"
	}
	svc, diags, err := load(files, runtime.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatal(err, texts(diags))
	}
	var got []string
	for _, f := range svc.Functions {
		got = append(got, fmt.Sprint(f.Path, " ", f.Access))
	}
	if want := "/a public,/b public,/c public,/d public,/e public,/f public,/g protected"; strings.Join(got, ",") != want {
		t.Errorf("got %s", got)
	}
}
