package runtime_test

import (
	"strings"
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"

	"github.com/dop251/goja"
)

// withStandIn adds a module that stands in for the package named stand-in.
func withStandIn() runtime.API {
	api := jsapi.New()
	api.Modules = append(api.Modules, runtime.Module{Name: "stand-in", Package: true, Open: func(vm *runtime.VM) runtime.Exports {
		return runtime.Exports{
			Default: vm.Runtime().ToValue("dialtone's"),
			File: func(path string) goja.Value {
				if path != "lib/file" {
					return nil
				}
				return vm.Runtime().ToValue("dialtone's file")
			},
		}
	}})
	return api
}

func TestAPackageOfTheServiceIsPreferredToItsStandIn(t *testing.T) {
	own := map[string]string{"node_modules/stand-in/package.json": `{"main":"main"}`, "node_modules/stand-in/main.js": "module.exports = 'own'",
		"node_modules/stand-in/lib/file.js": "module.exports = 'own file'"}
	broken := map[string]string{"node_modules/stand-in/index.js": "throw new Error('it is broken')", "node_modules/stand-in/lib/other.js": "module.exports = 'other'"}
	for _, c := range []struct {
		name, specifier, want string
		files                 map[string]string
	}{
		{"own package", "stand-in", "own", own},
		{"own file", "stand-in/lib/file", "own file", own},
		{"no package", "stand-in", "dialtone's", nil},
		{"no package, a file", "stand-in/lib/file", "dialtone's file", nil},
		{"no package, an unknown file", "stand-in/lib/other", "MODULE_NOT_FOUND", nil},
		{"broken package", "stand-in", "dialtone's", broken},
		{"broken package, a file that the stand-in has", "stand-in/lib/file", "dialtone's file", broken},
		{"broken package, a file of its own", "stand-in/lib/other", "other", broken},
		{"broken package, a file that nobody has", "stand-in/lib/none", "MODULE_NOT_FOUND", broken},
		{"syntax error", "stand-in", "dialtone's", map[string]string{"node_modules/stand-in/index.js": "}"}},
		{"private to host modules", "internal/response", "MODULE_NOT_FOUND", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := map[string]string{"functions/f.js": `
				exports.handler = (context, event, callback) => {
					let v;
					try { v = require('` + c.specifier + `') } catch (e) { v = e.code }
					callback(null, v);
				}`}
			for name, text := range c.files {
				files[name] = text
			}
			pool := runtimetest.New(t, withStandIn(), files, runtimetest.Options{Limits: runtime.Limits{Fresh: true}})
			for range 2 {
				resp, _, err := runtimetest.Call(t, pool, "/f", nil)
				if err != nil {
					t.Fatal(err)
				}
				if string(resp.Body) != c.want {
					t.Errorf("got %q, want %q", resp.Body, c.want)
				}
			}
		})
	}
}

func TestAPackageThatCannotBeLoadedIsNamedOnceInTheLog(t *testing.T) {
	pool := runtimetest.New(t, withStandIn(), map[string]string{
		"functions/f.js":                 "exports.handler = (context, event, callback) => callback(null, require('stand-in'))",
		"node_modules/stand-in/index.js": "throw new Error('it is broken')",
	}, runtimetest.Options{Limits: runtime.Limits{Fresh: true}})
	const want = "the service's own package stand-in cannot be loaded, and dialtone's takes its place: it is broken (/service/node_modules/stand-in/index.js:1)"
	for call, wanted := range []int{1, 0} {
		_, inv, err := runtimetest.Call(t, pool, "/f", nil)
		if err != nil {
			t.Fatal(err)
		}
		got := 0
		for _, e := range inv.Logs {
			if e.Text == want {
				got++
			}
		}
		if got != wanted {
			t.Errorf("call %d: the warning is logged %d times, want %d; log %v", call, got, wanted, inv.Logs)
		}
	}
}

func TestAPackageIsBoundBySizeAlthoughTheFunctionNamesNoSuchBuiltIn(t *testing.T) {
	pool := runtimetest.New(t, withStandIn(), map[string]string{
		"functions/f.js":                 "const p = require('stand-in'); exports.handler = (context, event, callback) => callback(null, p())",
		"node_modules/stand-in/index.js": "module.exports = () => 'x'.repeat(2 ** 28).length + eval('1')",
	}, runtimetest.Options{})
	_, _, err := runtimetest.Call(t, pool, "/f", nil)
	if err == nil || !strings.Contains(err.Error(), "--max-memory") {
		t.Errorf("got %v, want the bound on memory", err)
	}
}
