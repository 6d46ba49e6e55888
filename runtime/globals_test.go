package runtime_test

import (
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

func TestAGlobalIsThereForCodeThatCanNameIt(t *testing.T) {
	for name, c := range map[string]struct{ code, want string }{
		"by its name":              {`typeof structuredClone`, "function"},
		"by a computed name":       {`typeof this[['structured', 'Clone'].join('')]`, "function"},
		"by an escaped name":       {`typeof structured\u0043lone`, "function"},
		"by the global object":     {`['structured' + 'Clone'].filter((name) => name in globalThis).length + ''`, "1"},
		"by all names":             {`Object.getOwnPropertyNames(this).includes('structured' + 'Clone') + ''`, "true"},
		"by code made of text":     {`new Function('return typeof structured' + 'Clone')()`, "function"},
		"by another file":          {`require('../lib/other')`, "function"},
		"by a package":             {`require('stand-in')`, "function"},
		"after it has been set":    {`(structuredClone = 7, structuredClone + '')`, "7"},
		"not as an enumerable one": {`Object.keys(this).join()`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			pool := runtimetest.New(t, withStandIn(), map[string]string{
				"functions/f.js":                 "exports.handler = function (context, event, callback) { callback(null, " + c.code + ") }",
				"lib/other.js":                   "module.exports = typeof structuredClone",
				"node_modules/stand-in/index.js": "module.exports = typeof structuredClone",
			}, runtimetest.Options{})
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

func TestAVMDoesNotPayForGlobalsThatNobodyNames(t *testing.T) {
	start := func(modules int) float64 {
		api := jsapi.New()
		for range modules {
			api.Modules = append(api.Modules, runtime.Module{Globals: []string{"neverNamed"}})
		}
		pool := runtimetest.New(t, api, map[string]string{
			"functions/f.js": "exports.handler = (context, event, callback) => callback(null, 'x')",
		}, runtimetest.Options{Limits: runtime.Limits{Fresh: true}})
		fn := pool.Service().Function("/f")
		return testing.AllocsPerRun(20, func() {
			if _, _, err := pool.Invoke(t.Context(), fn, &runtime.Request{Method: "GET", Path: "/f"}); err != nil {
				t.Fatal(err)
			}
		})
	}
	if few, many := start(0), start(100); many > few+20 {
		t.Errorf("a hundred modules more take %.0f allocations instead of %.0f", many, few)
	}
}

func TestAFunctionThatListsTheOthersStartsAsFastAsAnother(t *testing.T) {
	start := func(expression string) float64 {
		pool := runtimetest.New(t, jsapi.New(), map[string]string{
			"functions/f.js": "exports.handler = (context, event, callback) => callback(null, typeof " + expression + ")",
		}, runtimetest.Options{Limits: runtime.Limits{Fresh: true}})
		fn := pool.Service().Function("/f")
		return testing.AllocsPerRun(20, func() {
			if _, _, err := pool.Invoke(t.Context(), fn, &runtime.Request{Method: "GET", Path: "/f"}); err != nil {
				t.Fatal(err)
			}
		})
	}
	if plain, lists := start("Runtime.getAssets"), start("Runtime.getFunctions"); lists > plain*1.5 {
		t.Errorf("it takes %.0f allocations instead of %.0f", lists, plain)
	}
}
