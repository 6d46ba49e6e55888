package runtime_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

const empty = `exports.handler = (c, e, callback) => callback()`

func load(files map[string]string, opts runtime.Options) (*runtime.Service, []runtime.Diagnostic, error) {
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
	}
	return runtime.Load(fsys, opts)
}

func texts(diags []runtime.Diagnostic) string {
	var all []string
	for _, d := range diags {
		all = append(all, d.String())
	}
	return strings.Join(all, "\n")
}

func TestLoadSaysWhatIsWrong(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
		want  string
		fatal bool
	}{
		"two files with one path":          {map[string]string{"functions/a.js": empty, "functions/a.protected.js": empty}, "Duplicate. Path /a already exists", true},
		"a function and an asset":          {map[string]string{"functions/a.js": empty, "assets/a": ""}, "Duplicate. Path /a already exists", true},
		"an illegal path":                  {map[string]string{"functions/a#.js": empty}, `Path cannot contain a #. Got: "/a#"`, true},
		"no folders":                       {map[string]string{"x/a.js": empty}, "Invalid Serverless Project Structure", false},
		"a syntax error":                   {map[string]string{"functions/a.js": "var a = 1;\nvar = 2;"}, "/service/functions/a.js:2:5: error: SyntaxError: Unexpected token '='", false},
		"a syntax error in the first line": {map[string]string{"functions/a.js": "var = 2;"}, "/service/functions/a.js:1:5: error", false},
		"code that is no module":           {map[string]string{"functions/a.js": "}); (function () {"}, "error: SyntaxError", false},
		"code that nests too deep":         {map[string]string{"functions/a.js": strings.Repeat("[", 1e6)}, "nests", false},
		"a file whose path is taken":       {map[string]string{"functions/a.js": empty, "functions/a.cjs": empty}, "notice: is not served: /service/functions/a.js has the path /a already", false},
	} {
		t.Run(name, func(t *testing.T) {
			_, diags, err := load(c.files, runtime.Options{})
			if (err != nil) != c.fatal {
				t.Errorf("the error is %v", err)
			}
			if got := texts(diags); !strings.Contains(got, c.want) {
				t.Errorf("got %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestLoadFindsTheFolders(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
		opts  runtime.Options
		want  string
	}{
		"functions before src":     {map[string]string{"functions/a.js": empty, "src/b.js": empty}, runtime.Options{}, "/a"},
		"src":                      {map[string]string{"src/b.js": empty, "static/x.txt": ""}, runtime.Options{}, "/b /x.txt"},
		"only the named":           {map[string]string{"functions/a.js": empty, "lib/b.js": empty}, runtime.Options{FunctionsFolder: "lib"}, "/b"},
		"a nested one":             {map[string]string{"dist/functions/a.js": empty}, runtime.Options{FunctionsFolder: "dist/functions"}, "/a"},
		"a service inside a root":  {map[string]string{"packages/s/functions/a.js": empty, "functions/b.js": empty}, runtime.Options{Dir: "packages/s"}, "/a"},
		"no packages, no .d.ts":    {map[string]string{"functions/node_modules/p/i.js": empty, "functions/a.js": empty, "functions/a.d.ts": ""}, runtime.Options{}, "/a"},
		"all assets but .DS_Store": {map[string]string{"assets/.DS_Store": "", "assets/.x": "", "assets/node_modules/a": ""}, runtime.Options{}, "/.x /node_modules/a"},
	} {
		t.Run(name, func(t *testing.T) {
			svc, _, err := load(c.files, c.opts)
			if err != nil {
				t.Fatal(err)
			}
			var paths []string
			for _, f := range svc.Functions {
				paths = append(paths, f.Path)
			}
			for _, a := range svc.Assets {
				paths = append(paths, a.Path)
			}
			if got := strings.Join(paths, " "); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestRequireIsCommonJS(t *testing.T) {
	files := map[string]string{
		"functions/lib.js":              `exports.n = 1; exports.file = __filename; exports.dir = __dirname`,
		"functions/data.json":           `{"a": [1, {"b": null}]}`,
		"functions/bad.json":            `{"a": }`,
		"functions/throws.js":           "\n\nthrow new Error('at load')",
		"functions/cycle-a.js":          `exports.early = 1; exports.b = require('./cycle-b').seen; exports.late = 1`,
		"functions/cycle-b.js":          `exports.seen = Object.keys(require('./cycle-a')).join()`,
		"functions/dir/index.js":        `module.exports = 'index'`,
		"functions/sub/up.js":           `module.exports = require('../lib').n`,
		"node_modules/pkg/package.json": `{"main": "lib/main"}`,
		"node_modules/pkg/lib/main.js":  `module.exports = 'pkg ' + require('./other')`,
		"node_modules/pkg/lib/other.js": `module.exports = 'other'`,
		"outside.js":                    `module.exports = 'outside'`,
	}
	cases := map[string]struct{ script, want string }{
		"a file without extension":  {`String(require('./lib').n)`, "1"},
		"its own name and folder":   {`require('./lib').file + ' ' + require('./lib').dir`, "/service/functions/lib.js /service/functions"},
		"a module is loaded once":   {`String(require('./lib') === require('./lib.js'))`, "true"},
		"json":                      {`JSON.stringify(require('./data'))`, `{"a":[1,{"b":null}]}`},
		"a cycle":                   {`require('./cycle-a').b + ' ' + require('./cycle-a').late`, "early 1"},
		"a folder":                  {`require('./dir')`, "index"},
		"from a folder":             {`String(require('./sub/up'))`, "1"},
		"a package":                 {`require('pkg')`, "pkg other"},
		"above the functions":       {`require('../outside')`, "outside"},
		"an absolute path":          {`require('/service/outside.js')`, "outside"},
		"resolve":                   {`require.resolve('./lib')`, "/service/functions/lib.js"},
		"a missing file":            {`(() => { try { require('./nope') } catch (e) { return e.code + ' ' + e.message.split('\n')[0] } })()`, "MODULE_NOT_FOUND Cannot find module './nope'"},
		"outside of the root":       {`(() => { try { require('../../etc/passwd') } catch (e) { return e.code } })()`, "MODULE_NOT_FOUND"},
		"a builtin that is missing": {`(() => { try { require('node:domain') } catch (e) { return e.message } })()`, "the Node.js module 'domain' is not available in dialtone"},
		"a module that throws":      {`(() => { try { require('./throws') } catch (e) { return e.message + ' ' + /throws.js:3:7/.test(e.stack) } })()`, "at load true"},
		"bad json":                  {`(() => { try { require('./bad.json') } catch (e) { return e.name } })()`, "SyntaxError"},
		"this is exports":           {`String(outer)`, "true"},
		"main is not the function":  {`String(require.main === module)`, "false"},
		"no argument":               {`(() => { try { require() } catch (e) { return e.code } })()`, "ERR_INVALID_ARG_TYPE"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			all := map[string]string{"functions/f.js": "const outer = this === exports;\nexports.handler = (context, event, callback) => callback(null, " + c.script + ")"}
			for n, s := range files {
				all[n] = s
			}
			pool := runtimetest.New(t, jsapi.New(), all, runtimetest.Options{})
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

func TestTheServiceKnowsWhichMajorItsPackageJSONPins(t *testing.T) {
	manifests := map[string]int{
		`{"dependencies": {"twilio": "^5.0.3"}}`:                  5,
		`{"dependencies": {"twilio": "^5.0.3"}, "main": {}}`:      5,
		`{"dependencies": {"other": "1"}, "devDependencies": {}}`: 0,
		`{"dependencies": ["twilio"]}`:                            0,
		`no JSON`:                                                 0,
	}
	for version, want := range map[string]int{
		"3.84.1": 3, "^3.84.1": 3, "~3": 3, "3.x": 3, "v3.1": 3, "=3.1.0": 3, " 4.23.0 ": 4, "^5.0.3": 5, "5": 5, "6.0.2": 6, "^7": 7, "30": 30,
		"": 0, "*": 0, "latest": 0, ">=3": 0, "^3 || ^4": 0, "3 - 5": 0, "3.1 <4": 0, "file:../x": 0, "npm:other@3": 0, "99999999999999999999": 0,
	} {
		manifests[fmt.Sprintf(`{"dependencies": {"twilio": %q}}`, version)] = want
	}
	for text, want := range manifests {
		svc, _, err := load(map[string]string{"functions/f.js": empty, "package.json": text}, runtime.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := svc.DependencyMajor("twilio"); got != want {
			t.Errorf("%s: got %d, want %d", text, got, want)
		}
	}
}
