package runtime_test

import (
	"fmt"
	"strings"
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

func TestHostileModulesEndTheCallAndNothingElse(t *testing.T) {
	cycle := map[string]string{"functions/f.js": `exports.handler = (c, e, cb) => { try { cb(null, String(require('../m/0').n)) } catch (e) { cb(null, e.name + ': ' + e.message) } }`}
	for i := range 5000 {
		cycle[fmt.Sprintf("m/%d.js", i)] = fmt.Sprintf("exports.n = %d; require('./%d'); require('./%d')", i, (i+1)%5000, (i*7)%5000)
	}
	handler := func(body string) string {
		return "exports.handler = (c, e, cb) => { " + body + " }"
	}
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"a cycle of 5,000 modules": {cycle, "Maximum call stack size exceeded"},
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
			pool := runtimetest.New(t, jsapi.New(), c.files, runtimetest.Options{Limits: runtime.Limits{}})
			resp, _, err := runtimetest.Call(t, pool, "/f", nil)
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
