package inspect

import (
	"strings"
	"testing"

	"github.com/dop251/goja"
)

func TestHostileValuesAreBounded(t *testing.T) {
	for name, script := range map[string]string{
		"an array of many elements":             "const a = []; a.length = 2e5; a.fill(1); inspect(a, {maxArrayLength: null})",
		"the same by default":                   "const a = []; a.length = 2e5; a.fill(1); inspect(a)",
		"a hole after many elements":            "const a = []; a.length = 2e5; a.fill(1); delete a[50]; inspect(a)",
		"an array of the largest length":        "inspect(new Array(4294967295), {maxArrayLength: null})",
		"a huge string":                         "inspect('x'.repeat(1e7))",
		"a huge string without a limit":         "inspect('x\\n'.repeat(2e7), {maxStringLength: null})",
		"a huge string in an object":            "inspect({a: 'x\\n'.repeat(2e7)}, {maxStringLength: null})",
		"a huge message":                        "format('x'.repeat(1e7))",
		"a huge template":                       "format('%s'.repeat(1e6), 1, 2)",
		"a huge argument":                       "format('%s', 'x'.repeat(1e7))",
		"nesting without end":                   "let o = {}; for (let i = 0; i < 1e5; i++) o = {o}; inspect(o, {depth: Infinity})",
		"nested arrays without end":             "let o = []; for (let i = 0; i < 1e5; i++) o = [o, 1]; inspect(o, {depth: Infinity})",
		"nested maps without end":               "let o = 1; for (let i = 0; i < 2e3; i++) o = new Map([[o, o]]); inspect(o, {depth: Infinity})",
		"proxies around proxies":                "let o = {}; for (let i = 0; i < 1e5; i++) o = new Proxy(o, {}); inspect(o, {depth: Infinity, showProxy: true})",
		"errors as causes without end":          "let e = new Error('x'); for (let i = 0; i < 2e3; i++) e = new Error('y', {cause: e}); inspect(e, {depth: Infinity})",
		"errors as stacks without end":          "let e = new Error('x'); for (let i = 0; i < 2e3; i++) e = Object.assign(new Error('y'), {stack: e}); inspect(e, {depth: Infinity})",
		"a value seen a power of two times":     "let o = {}; for (let i = 0; i < 60; i++) o = {a: o, b: o}; inspect(o, {depth: Infinity})",
		"many properties":                       "const o = {}; for (let i = 0; i < 1e5; i++) o['k' + i] = i; inspect(o)",
		"many entries":                          "const m = new Map(); for (let i = 0; i < 3e4; i++) m.set(i, i); inspect(m, {maxArrayLength: Infinity})",
		"a name of a million characters":        "inspect({['x'.repeat(1e6)]: 1, ['y'.repeat(1e6)]: 2})",
		"a chain of prototypes":                 "let p = {}; for (let i = 0; i < 1e5; i++) p = Object.create(p); inspect(p)",
		"a method that returns itself for ever": "const c = Symbol.for('nodejs.util.inspect.custom'); const f = () => ({[c]: f}); inspect({[c]: f})",
		"a bytes object":                        "inspect(new ArrayBuffer(1e7), {maxArrayLength: null})",
		"a typed array":                         "inspect(new Uint8Array(1e6), {maxArrayLength: null})",
		"a stack of megabytes":                  "inspect(Object.assign(new Error('x'), {stack: 'Error: x\\n' + '    at f (/a.js:1:2)\\n'.repeat(1e6)}))",
		"a sparse array with many elements":     "const a = []; for (let i = 0; i < 3e4; i++) a[i * 10] = i; inspect(a, {maxArrayLength: null})",
	} {
		t.Run(name, func(t *testing.T) {
			got := run(t, runtime(), script)
			if limit := defaultMaxLength + 100; len(got) > limit {
				t.Errorf("%d bytes", len(got))
			}
			if strings.HasPrefix(got, "throws") {
				t.Error(got)
			}
		})
	}
}

func TestWhatIsLeftOutIsCounted(t *testing.T) {
	for script, want := range map[string]string{
		"format('x'.repeat(100000))":      "... 34464 more characters",
		"format('x'.repeat(1e7))":         "... 9934464 more characters",
		"format('x'.repeat(65537))":       "... 1 more character",
		"format('%s', 'é'.repeat(65536))": "... 32768 more characters",
	} {
		if got := run(t, runtime(), script); !strings.HasSuffix(got, "x"+want) && !strings.HasSuffix(got, "é"+want) {
			t.Errorf("%s ends with %q", script, got[len(got)-40:])
		}
	}
}

func TestScriptsThatReplaceBuiltinsDoNotChangeTheOutput(t *testing.T) {
	got := run(t, runtime(), `
		inspect({});
		Object.keys = Reflect.ownKeys = Object.getOwnPropertyDescriptor = () => { throw 1 };
		Map.prototype.entries = Map.prototype.forEach = Map.prototype[Symbol.iterator] = () => { throw 2 };
		Object.defineProperty(Array.prototype, Symbol.iterator, {value() { throw 3 }});
		JSON.stringify = Function.prototype.toString = Date.prototype.toISOString = () => { throw 4 };
		inspect({a: [1], m: new Map(), d: new Date(0)}) + inspect(() => {})`)
	want := `{ a: [ 1 ], m: Map(0) {}, d: 1970-01-01T00:00:00.000Z }[Function (anonymous)]`
	if got != want {
		t.Errorf("got %s", got)
	}
}

func TestBuiltinsThatAreGoneAreNoPanic(t *testing.T) {
	rt := goja.New()
	if _, err := rt.RunString("const g = globalThis; for (const k of Object.getOwnPropertyNames(g)) delete g[k]"); err != nil {
		t.Fatal(err)
	}
	_ = Inspect(rt, rt.NewArray(1, 2), Defaults())
	_ = Format(rt, []goja.Value{rt.ToValue("%s %j %i"), rt.NewObject(), rt.NewObject(), rt.NewObject()})
}

func BenchmarkInspectObject(b *testing.B) {
	rt := runtime()
	v, err := rt.RunString("({a: 1, b: 'two', c: [1, 2, 3], d: {e: null}})")
	if err != nil {
		b.Fatal(err)
	}
	in := New(rt)
	for b.Loop() {
		in.Inspect(v, Defaults())
	}
}

func BenchmarkCapture(b *testing.B) {
	rt := goja.New()
	for b.Loop() {
		New(rt).ready()
	}
}
