package references_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dialtone/runtime/references"

	"github.com/dop251/goja/file"
	"github.com/dop251/goja/parser"
)

const head = "(function (exports, require, module, __filename, __dirname) { "

func find(t *testing.T, code string) *references.File {
	t.Helper()
	prg, err := parser.ParseFile(nil, "f.js", head+code+"\n})", 0, parser.WithDisableSourceMaps)
	if err != nil {
		t.Fatalf("%s: %v", code, err)
	}
	return references.Find(prg, file.Idx(len(head)))
}

func TestReferencesAreFoundAsTheCodeMeansThem(t *testing.T) {
	kinds := map[references.Kind]string{references.Module: "module", references.Global: "global", references.GlobalMember: "call of global",
		references.ModuleMember: "of module", references.Function: "function", references.Asset: "asset"}
	for code, want := range map[string]string{
		"require('a')":                                           "module a",
		"require(`a`)":                                           "module a",
		"require.resolve('a')":                                   "module a",
		"require(x)":                                             "global x",
		"function f() { require('a') }":                          "module a later",
		"(function () { require('a') })()":                       "module a",
		"(() => { require('a') })()":                             "module a",
		"(function () { require('a') }).call(this)":              "module a",
		"(function (g, f) { f() })(this, () => require('a'))":    "module a",
		"try { require('a') } catch {}":                          "module a guarded",
		"try { require('a') } finally {}":                        "module a",
		"try { f(() => require('a')) } catch {} function f() {}": "module a later",
		"try {} catch { require('a') }":                          "module a",
		"function f(require) { require('a') }":                   "",
		"if (typeof window !== 'undefined') require('a')":        "module a guarded",
		"typeof exports === 'object' && require('a')":            "module a",
		"typeof x === 'object' ? require('a') : 1":               "module a guarded",
		"fetch('x')":                                     "global fetch",
		"new Intl.NumberFormat()":                        "call of global Intl.NumberFormat, global Intl",
		"Array.fromAsync([])":                            "call of global Array.fromAsync, global Array",
		"globalThis.fetch('x')":                          "global fetch, global globalThis",
		"globalThis.fetch && fetch('x')":                 "global globalThis, global fetch guarded",
		"if ('fetch' in globalThis) fetch('x')":          "global globalThis, global fetch guarded",
		"if (typeof fetch === 'function') fetch('x')":    "global fetch guarded",
		"fetch = 1":                                      "provides fetch",
		"globalThis.fetch = 1; fetch()":                  "global globalThis, global fetch, provides fetch",
		"Object.defineProperty(globalThis, 'fetch', {})": "call of global Object.defineProperty, global Object, global globalThis, provides fetch",
		"let fetch; fetch()":                             "",
		"fetch(); function fetch() {}":                   "",
		"fetch(); { var fetch }":                         "",
		"fetch(); { let fetch }":                         "global fetch",
		"fetch(); { function fetch() {} }":               "",
		"fetch(); class fetch {}":                        "",
		"(function fetch() { fetch() })":                 "",
		"((fetch) => fetch())":                           "",
		"(({ a: [fetch = 1], ...b }) => fetch(b))":       "",
		"((...fetch) => fetch)":                          "",
		"const { fetch } = {}; fetch":                    "",
		"try {} catch (fetch) { fetch() }":               "",
		"for (const fetch of []) fetch()":                "",
		"for (let fetch = 0; fetch; );":                  "",
		"for (var fetch in {}); fetch":                   "",
		"switch (1) { case 1: let fetch; fetch }":        "",
		"({ fetch: 1 }).fetch":                           "",
		"({ fetch() {} })":                               "",
		"({ fetch })":                                    "global fetch",
		"fetch: for (;;) break fetch":                    "",
		"class A { fetch() {} }":                         "",
		"const fs = require('fs'); fs.readFile()":        "module fs, of module fs.readFile",
		"const fs = require('fs'); fs.readFile && 1":     "module fs",
		"const fs = require('fs'); { let fs; fs.x() }":   "module fs",
		"const { readFile } = require('fs')":             "of module fs.readFile, module fs",
		"const { readFile: r } = require('fs')":          "of module fs.readFile, module fs",
		"const { readFile = 1 } = require('fs')":         "module fs",
		"require('fs').readFile()":                       "of module fs.readFile, module fs",
		"new (require('http').Agent)()":                  "of module http.Agent, module http",
		"var import_fs = __toESM(require('fs')); (0, import_fs.readFile)(); import_fs.default.open(); function __toESM() {}": "module fs, of module fs.readFile, of module fs.open",
		"Runtime.getFunctions()['a/b'].path":            "function a/b, call of global Runtime.getFunctions, global Runtime",
		"const f = Runtime.getFunctions(); f.a.path":    "call of global Runtime.getFunctions, global Runtime, function a",
		"const { path } = Runtime.getAssets()['/a.js']": "asset /a.js, call of global Runtime.getAssets, global Runtime",
		"const Runtime = {}; Runtime.getFunctions().a":  "",
		"with ({}) { require('a') }":                    "module a",
		"new.target":                                    "",
	} {
		f := find(t, code)
		var got []string
		for _, r := range f.References {
			text := kinds[r.Kind] + " " + strings.TrimSuffix(r.Name+"."+r.Member, ".")
			if r.Guarded {
				text += " guarded"
			}
			if r.Later && r.Kind == references.Module {
				text += " later"
			}
			got = append(got, text)
		}
		for _, p := range f.Provided {
			got = append(got, "provides "+p)
		}
		if text := strings.Join(got, ", "); text != want {
			t.Errorf("%s\n got %s\nwant %s", code, text, want)
		}
	}
}

func TestWhatStandsBeforeTheFilesOwnCodeDoesNotCount(t *testing.T) {
	prg, err := parser.ParseFile(nil, "f.js", head+"a(); b()\n})", 0)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, r := range references.Find(prg, file.Idx(len(head)+4)).References {
		names = append(names, fmt.Sprint(r.Name, " ", int(r.At)-len(head)))
	}
	if !slices.Equal(names, []string{"b 6"}) {
		t.Errorf("got %q", names)
	}
}
