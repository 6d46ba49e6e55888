package runtime

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

func treeOf(fileTexts map[string]string) *files {
	fsys := fstest.MapFS{}
	for name, text := range fileTexts {
		fsys[name] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
	}
	return &files{fsys: fsys, root: "/service"}
}

func TestHostilePackagesAreAnsweredWithAnError(t *testing.T) {
	deep := strings.Repeat(`{"node":`, 100000) + `"./a.js"` + strings.Repeat("}", 100000)
	wide := `{"exports":{"./a":"./a.js"` + strings.Repeat(`,"./*":"./a.js"`, 60000) + "}}"
	stars := `{"exports":{"./*":"./` + strings.Repeat("*/", 100000) + `a.js"}}`
	for name, c := range map[string]struct{ manifest, specifier, want string }{
		"deep conditions":             {`{"exports":` + deep + "}", "p", "ERR_INVALID_PACKAGE_CONFIG"},
		"deep lists":                  {`{"exports":` + strings.Repeat("[", 5000) + strings.Repeat("]", 5000) + "}", "p", "ERR_INVALID_PACKAGE_CONFIG"},
		"deep imports":                {`{"exports":"./a.js","imports":` + deep + "}", "p", "ERR_INVALID_PACKAGE_CONFIG"},
		"a deep field that is not it": {`{"exports":"./a.js","x":` + strings.Repeat("[", 20000) + strings.Repeat("]", 20000) + "}", "p", "ERR_INVALID_PACKAGE_CONFIG"},
		"many patterns":               {wide, "p/zzz", ""},
		"many stars":                  {stars, "p/" + strings.Repeat("x", 3000), "MODULE_NOT_FOUND"},
		"a huge file":                 {`{"exports":"./a.js","x":"` + strings.Repeat("x", maxManifest) + `"}`, "p", "ERR_INVALID_PACKAGE_CONFIG"},
		"out of the package":          {`{"exports":{".":"./../../secret.js"}}`, "p", "ERR_INVALID_PACKAGE_TARGET"},
		"out of it, encoded":          {`{"exports":{".":"./%2e%2e/secret.js"}}`, "p", "ERR_INVALID_PACKAGE_TARGET"},
		"out of it, by the pattern":   {`{"exports":{"./*":"./*"}}`, "p/../../../etc/passwd", "ERR_INVALID_MODULE_SPECIFIER"},
		"out of the root by main":     {`{"main":"../../../../etc/passwd"}`, "p", "MODULE_NOT_FOUND"},
		"an absolute main":            {`{"main":"/etc/passwd"}`, "p", "MODULE_NOT_FOUND"},
		"a zero byte":                 {`{"exports":{".":"./a\u0000.js"}}`, "p", "MODULE_NOT_FOUND"},
		"an encoded zero byte":        {`{"exports":{".":"./a%00.js"}}`, "p", "MODULE_NOT_FOUND"},
		"__proto__ as conditions":     {`{"exports":{"__proto__":{"require":"./a.js"}}}`, "p", "ERR_PACKAGE_PATH_NOT_EXPORTED"},
		"constructor as a path":       {`{"exports":{".":"./a.js"}}`, "p/constructor", "ERR_PACKAGE_PATH_NOT_EXPORTED"},
		"not JSON":                    {"\xff\xfe", "p", "ERR_INVALID_PACKAGE_CONFIG"},
		"more than JSON":              {`{"exports":"./a.js"} x`, "p", "ERR_INVALID_PACKAGE_CONFIG"},
		"a long specifier":            {`{}`, "p/" + strings.Repeat("a/", 1e6), "MODULE_NOT_FOUND"},
		"a name that leads up":        {`{}`, "@x/../../secret", "MODULE_NOT_FOUND"},
		"a package above":             {`{}`, "../../../../etc/passwd", "MODULE_NOT_FOUND"},
	} {
		t.Run(name, func(t *testing.T) {
			f := treeOf(map[string]string{"node_modules/p/package.json": c.manifest, "node_modules/p/a.js": "", "main.js": ""})
			_, err := f.resolve(c.specifier, "main.js", requireConditions)
			var e *resolveError
			if errors.As(err, &e) != (c.want != "") || e != nil && e.code != c.want {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

func TestImportsThatNameEachOtherEnd(t *testing.T) {
	f := treeOf(map[string]string{
		"node_modules/a/package.json": `{"name":"a","exports":{".":"./i.js"},"imports":{"#x":"b","#y":"#x","#z":"a/none"}}`, "node_modules/a/i.js": "",
		"node_modules/b/package.json": `{"name":"b","exports":{".":"./gone.js"},"imports":{"#x":"a"}}`,
	})
	for specifier, want := range map[string]string{"#x": "MODULE_NOT_FOUND", "#y": "MODULE_NOT_FOUND", "#z": "ERR_PACKAGE_PATH_NOT_EXPORTED"} {
		_, err := f.resolve(specifier, "node_modules/a/i.js", requireConditions)
		var e *resolveError
		if !errors.As(err, &e) || e.code != want {
			t.Errorf("%s: got %v, want %s", specifier, err, want)
		}
	}
}

func TestTypeScriptFindsTheSourceOfWhatItNames(t *testing.T) {
	f := treeOf(map[string]string{"functions/f.ts": "", "functions/g.js": "", "lib/a.ts": "", "lib/b.tsx": "", "lib/c.mts": "", "lib/d/index.ts": "", "lib/both.js": "", "lib/both.ts": ""})
	for specifier, want := range map[string]string{
		"../lib/a": "lib/a.ts", "../lib/a.js": "lib/a.ts", "../lib/a.ts": "lib/a.ts", "../lib/b": "lib/b.tsx", "../lib/b.js": "lib/b.tsx",
		"../lib/c.mjs": "lib/c.mts", "../lib/d": "lib/d/index.ts", "../lib/both": "lib/both.js",
	} {
		if got, err := f.resolve(specifier, "functions/f.ts", importConditions); got != want {
			t.Errorf("%s from TypeScript: got %q, %v, want %s", specifier, got, err, want)
		}
	}
	if got, err := f.resolve("../lib/a", "functions/g.js", requireConditions); err == nil {
		t.Errorf("JavaScript finds %s, as Node does not", got)
	}
}

func TestImportReadsOtherConditionsThanRequire(t *testing.T) {
	f := treeOf(map[string]string{
		"node_modules/p/package.json": `{"exports":{"import":"./m.mjs","require":"./c.cjs"}}`, "node_modules/p/m.mjs": "", "node_modules/p/c.cjs": "", "x.js": "",
	})
	for range 2 {
		for want, conditions := range map[string][]string{"node_modules/p/m.mjs": importConditions, "node_modules/p/c.cjs": requireConditions} {
			if got, err := f.resolve("p", "x.js", conditions); got != want {
				t.Errorf("got %q, %v, want %s", got, err, want)
			}
		}
	}
}

func TestWhatIsLookedUpTakesBoundedMemory(t *testing.T) {
	f := treeOf(map[string]string{"a.js": ""})
	for i := range maxRemembered + 1000 {
		specifier := "./" + strings.Repeat("x/../", i%50) + strings.Repeat("./", i/50) + "a.js"
		if _, err := f.resolve(specifier, "main.js", requireConditions); err != nil {
			t.Fatal(err)
		}
	}
	if n := len(f.resolved.m); n > maxRemembered {
		t.Errorf("%d are remembered, want at most %d", n, maxRemembered)
	}
}

func TestLinksLeadNowhereOutsideOfTheRoot(t *testing.T) {
	dir := t.TempDir()
	root := filepath.Join(dir, "service")
	for _, err := range []error{
		os.MkdirAll(filepath.Join(root, "node_modules"), 0o755),
		os.MkdirAll(filepath.Join(dir, "outside/pkg"), 0o755),
		os.WriteFile(filepath.Join(dir, "secret.js"), []byte("module.exports = 'secret'"), 0o600),
		os.WriteFile(filepath.Join(dir, "outside/pkg/index.js"), []byte("module.exports = 'secret'"), 0o600),
		os.Symlink("../secret.js", filepath.Join(root, "up.js")),
		os.Symlink(filepath.Join(dir, "secret.js"), filepath.Join(root, "absolute.js")),
		os.Symlink(filepath.Join(dir, "outside/pkg"), filepath.Join(root, "node_modules/pkg")),
		os.Symlink("..", filepath.Join(root, "parent")),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	inside, err := os.OpenRoot(root)
	if err != nil {
		t.Fatal(err)
	}
	defer inside.Close()
	f := &files{fsys: inside.FS(), root: "/service"}
	for _, specifier := range []string{"./up", "./absolute", "pkg", "./parent/secret", "../secret", "/etc/passwd", "/service/../secret.js", dir + "/secret.js"} {
		if name, err := f.resolve(specifier, "main.js", requireConditions); err == nil {
			t.Errorf("%s is %s", specifier, name)
		}
	}
}

func TestTheFormatOfAFileDecidesHowItImports(t *testing.T) {
	f := treeOf(map[string]string{"package.json": `{"type":"module"}`, "a/package.json": `{}`, "b/package.json": `{"type":"commonjs"}`})
	for name, imports := range map[string]bool{
		"x.js": true, "x.mjs": true, "x.cjs": false, "x.ts": true, "a/x.js": false, "a/x.mjs": true, "a/x.mts": true, "a/x.cts": false, "b/x.js": false,
		"node_modules/p/x.js": false,
	} {
		if got := f.conditions(name)[1] == "import"; got != imports {
			t.Errorf("%s: imports is %v, want %v", name, got, imports)
		}
	}
}

// FuzzResolve looks for a panic, a name outside of the root, or one that is no
// file, whatever a package.json and a specifier hold.
func FuzzResolve(f *testing.F) {
	for _, seed := range [][2]string{
		{`{"exports":{"./*":"./lib/*.js",".":{"require":"./a.js"}}}`, "p/x"},
		{`{"exports":["./a.js",null,{"node":"./%61.js"}],"imports":{"#x":"p"}}`, "p"},
		{`{"name":"p","main":"../a","imports":{"#*":"./*"}}`, "#x/../a"},
		{`{"exports":{"./a*b":"./*/../*"}}`, "p/axb"},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, manifest, specifier string) {
		tree := treeOf(map[string]string{
			"node_modules/p/package.json": manifest, "node_modules/p/a.js": "", "node_modules/p/lib/x.js": "", "main.js": "", "package.json": manifest,
		})
		for _, from := range []string{"main.js", "node_modules/p/a.js", "node_modules/p/lib/x.js"} {
			name, err := tree.resolve(specifier, from, requireConditions)
			var e *resolveError
			switch {
			case err == nil && (!fs.ValidPath(name) || !tree.isFile(name)):
				t.Errorf("%q from %s is %q, which is no file", specifier, from, name)
			case err != nil && (!errors.As(err, &e) || e.code == "" || e.class == ""):
				t.Errorf("%q from %s: %v has no code", specifier, from, err)
			}
		}
	})
}
