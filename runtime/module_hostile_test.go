package runtime_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

func TestHostileModulesEndTheCallAndNothingElse(t *testing.T) {
	cycle := map[string]string{"functions/f.js": `exports.handler = (c, e, cb) => { try { cb(null, String(require('../m/0').n)) } catch (e) { cb(null, e.name + ': ' + e.message) } }`}
	for i := range 5000 {
		cycle[fmt.Sprintf("m/%d.js", i)] = fmt.Sprintf("exports.n = %d; require('./%d'); require('./%d')", i, (i+1)%5000, (i*7)%5000)
	}
	imports := map[string]string{"functions/f.js": `exports.handler = (c, e, cb) => import('../m/' + 0 + '.mjs').catch((e) => cb(null, e.name + ': ' + e.message))`}
	waits := map[string]string{"functions/f.mjs": "await 0;\nimport '../m/0.mjs';\nexport const handler = (c, e, cb) => cb(null, 'all')"}
	chain := map[string]string{"functions/f.js": `exports.handler = (c, e, cb) => { try { require('../m/0') } catch (e) { cb(null, e.name + ': ' + e.message) } }`}
	for i := range 5000 {
		imports[fmt.Sprintf("m/%d.mjs", i)] = fmt.Sprintf("import './%d.mjs'; import './%d.mjs'", (i+1)%5000, (i*7)%5000)
		chain[fmt.Sprintf("m/%d.js", i)] = fmt.Sprintf("require('./%d')", i+1)
	}
	for i := range 300 {
		waits[fmt.Sprintf("m/%d.mjs", i)] = fmt.Sprintf("import './%d.mjs'; import './%d.mjs'; await 0", min(i*2+1, 300), min(i*2+2, 300))
	}
	waits["m/300.mjs"] = ""
	handler := func(body string) string {
		return "exports.handler = (c, e, cb) => { " + body + " }"
	}
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"a cycle of 5,000 modules":     {cycle, "Maximum call stack size exceeded"},
		"a cycle of 5,000 ES modules":  {imports, "Error: "},
		"300 modules that wait":        {waits, "all"},
		"a chain of 5,000 modules":     {chain, "Maximum call stack size exceeded"},
		"a package that loops at load": {map[string]string{"functions/f.js": handler(`require('p')`), "node_modules/p/index.js": "for (;;);"}, "within"},
		"__proto__ in JSON": {map[string]string{"functions/f.js": handler(`const d = require('./d.json'); cb(null, [d.x, {}.x, Object.keys(d), Object.getPrototypeOf(d) === Object.prototype].join())`),
			"functions/d.json": `{"__proto__": {"x": 1}}`}, ",,__proto__,true"},
		"__proto__ in maps of exports and imports": {map[string]string{"functions/f.js": handler(`const out = []; for (const s of ['p', 'p/__proto__', 'p/constructor', 'p/toString', '#__proto__', '#x'])
			try { out.push(require(s)) } catch (e) { out.push(e.code) } cb(null, out.join() + {}.default)`),
			"package.json": `{"imports": {"__proto__": "./x.js", "#x": {"__proto__": "./x.js", "default": "./functions/x.js"}}}`, "functions/x.js": "module.exports = 'x'",
			"node_modules/p/package.json": `{"exports": {".": {"__proto__": {"default": "./no.js"}, "default": "./i.js"}}}`, "node_modules/p/i.js": "module.exports = 'i'"},
			"i,ERR_PACKAGE_PATH_NOT_EXPORTED,ERR_PACKAGE_PATH_NOT_EXPORTED,ERR_PACKAGE_PATH_NOT_EXPORTED,ERR_PACKAGE_IMPORT_NOT_DEFINED,xundefined"},
		"paths that lead out": {map[string]string{"functions/f.js": handler(`const out = []; for (const s of ['../../../etc/passwd', '../../../../../../etc/passwd', '/etc/passwd', '/service/../etc/passwd', 'file:///etc/passwd', 'p/../../../../etc/passwd', './..%2f..%2fetc/passwd'])
			try { out.push(require(s)) } catch (e) { out.push(e.code) } cb(null, out.join())`)}, strings.TrimSuffix(strings.Repeat("MODULE_NOT_FOUND,", 7), ",")},
		"maps that lead out": {map[string]string{"functions/f.js": handler(`const out = []; for (const s of ['p', 'q']) try { out.push(require(s)) } catch (e) { out.push(e.code) } cb(null, out.join())`),
			"node_modules/p/package.json": `{"exports": "../../../../etc/passwd"}`, "node_modules/q/package.json": `{"main": "../../../../etc/passwd"}`}, "ERR_INVALID_PACKAGE_TARGET,MODULE_NOT_FOUND"},
		"a file of 21 MB": {map[string]string{"functions/f.js": handler(`try { require('./b') } catch (e) { cb(null, e.message) }`), "functions/b.js": strings.Repeat("//xxxxxxxxxxxxxxxxxxxxxxxxxx\n", 3<<18)}, "larger than"},
		"JSON of 21 MB":   {map[string]string{"functions/f.js": handler(`try { require('./b.json') } catch (e) { cb(null, e.message) }`), "functions/b.json": "\"" + strings.Repeat("x", 21<<20) + "\""}, "larger than"},
		"what makes the parser panic, in a package": {map[string]string{"functions/f.js": handler(`try { cb(null, String(require('p').length)) } catch (e) { cb(null, e.name) }`), "node_modules/p/index.js": `module.exports = '\u{10FFFF}'`}, "2"},
		"a name that is reserved":                   {map[string]string{"functions/f.mjs": "const __dialtone_import = 1, a = delete ~1;\nawait import('./a.mjs');\nexport const handler = 1", "functions/a.mjs": ""}, "cannot hold"},
		"a wide graph": {map[string]string{"functions/f.js": handler(`for (let i = 0; i < 3000; i++) require.cache['/x' + i] = {exports: i}; let n = 0;
			for (let i = 0; i < 20000; i++) n += require('../m.json').a; cb(null, String(n))`), "m.json": `{"a": 1}`}, "20000"},
		"module.paths that throw": {map[string]string{"functions/f.js": handler(`Object.defineProperty(module, 'paths', {get() { throw new Error('mine') }});
			try { require('pkg') } catch (e) { cb(null, e.message) }`)}, "mine"},
		"module.paths without end": {map[string]string{"functions/f.js": handler(`module.paths = new Array(1e6).fill('/service/x');
			try { require('pkg') } catch (e) { cb(null, e.code) }`)}, "MODULE_NOT_FOUND"},
		"module.paths that lead out": {map[string]string{"functions/f.js": handler(`module.paths = ['/etc', '/service/../..', '../../..', 5, null, {}];
			try { require('passwd') } catch (e) { cb(null, e.code) }`)}, "MODULE_NOT_FOUND"},
		"children that are no list": {map[string]string{"functions/f.js": handler(`module.children = 5; delete module.exports; cb(null, require('./a'))`),
			"functions/a.js": "module.exports = 'a'"}, "a"},
		"a cache entry that throws": {map[string]string{"functions/f.js": handler(`require.cache[require.resolve('./a')] = {get exports() { throw new Error('mine') }};
			try { require('./a') } catch (e) { cb(null, e.message) }`), "functions/a.js": ""}, "mine"},
		"a frozen cache": {map[string]string{"functions/f.js": handler(`Object.freeze(require.cache); cb(null, require('./a'))`), "functions/a.js": "module.exports = 'a'"}, "a"},
		"extensions without end": {map[string]string{"functions/f.js": handler(`for (let i = 0; i < 1e4; i++) require.extensions['.x' + i] = () => {};
			try { require('./none') } catch (e) { cb(null, e.code) }`)}, "MODULE_NOT_FOUND"},
		"an extension that requires its own": {map[string]string{"functions/f.js": handler(`require.extensions['.js'] = (m, f) => m.require(f + '?'); 
			try { require('./a') } catch (e) { cb(null, e.code) }`), "functions/a.js": ""}, "MODULE_NOT_FOUND"},
		"_compile of what nests": {map[string]string{"functions/f.js": handler(`module._compile('['.repeat(1e6), '/service/x.js')`)}, "the limit is"},
		"_compile of no code":    {map[string]string{"functions/f.js": handler(`try { module._compile('}', '/service/x.js') } catch (e) { cb(null, e.name) }`)}, "SyntaxError"},
		"createRequire outside of the root": {map[string]string{"functions/f.js": handler(`const r = require('module').createRequire('/etc/x.js');
			const a = []; for (const s of ['./passwd', '/etc/passwd', 'passwd', '../etc/passwd']) try { r(s); a.push(s) } catch (e) { a.push(e.code) } cb(null, a.join())`)},
			"MODULE_NOT_FOUND,MODULE_NOT_FOUND,MODULE_NOT_FOUND,MODULE_NOT_FOUND"},
		"guards that a hidden load needs": {map[string]string{"functions/f.js": handler(`const k = 're' + 'quire'; cb(null, module[k]('./a'))`),
			"functions/a.js": "module.exports = String(eval('1 + 1'))"}, "2"},
	} {
		t.Run(name, func(t *testing.T) {
			pool := runtimetest.New(t, jsapi.New(), c.files, runtimetest.Options{Limits: runtime.Limits{Timeout: 4 * time.Second}})
			start := time.Now()
			resp, _, err := runtimetest.Call(t, pool, "/f", nil)
			if took := time.Since(start); took > 30*time.Second {
				t.Errorf("it took %v", took)
			}
			got := fmt.Sprint(err)
			if err == nil {
				got = string(resp.Body)
			}
			if !strings.Contains(got, c.want) {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}
