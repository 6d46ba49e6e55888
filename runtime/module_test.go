package runtime_test

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"

	"github.com/rogpeppe/go-internal/txtar"
)

// moduleCases lays out a file of testdata/modules as a service, and returns its
// expressions.
func moduleCases(t *testing.T, file string) (fsys fs.FS, expressions []string) {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/modules/" + file)
	if err != nil {
		t.Fatal(err)
	}
	prelude, err := os.ReadFile("testdata/modules/prelude.js")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	write := func(name, text string) {
		name = filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, []byte(text), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	var links []string
	main := string(prelude) + "module.exports = [\n"
	for _, f := range archive.Files {
		lines := strings.Split(strings.TrimSpace(string(f.Data)), "\n")
		switch f.Name {
		case "cases":
			for _, l := range lines {
				if l != "" && l[0] != '#' {
					expressions = append(expressions, l)
					main += "t(() => (" + l + ")),\n"
				}
			}
		case "links":
			links = lines
		default:
			write(f.Name, strings.NewReplacer(`\uFEFF`, "\ufeff", `\r`, "\r").Replace(string(f.Data)))
		}
	}
	for _, l := range links {
		name, target, _ := strings.Cut(l, " -> ")
		if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	write("main.js", main+"];\n")
	write("functions/f.js", `exports.handler = (context, event, callback) => callback(null, JSON.stringify(require.main.require('./main')))`)
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = root.Close() })
	return root.FS(), expressions
}

// The answers of Node that dialtone does not give, by expression: why.
var moduleDifferences = map[string]string{}

func TestModulesAreFoundAndLoadedAsInNode(t *testing.T) {
	var all map[string][]struct {
		Expression string
		Answer     any
	}
	recorded.Read(t, "testdata/modules/node24.json.gz", &all)
	if len(all) == 0 {
		t.Fatal("there are no recordings")
	}
	for file, wanted := range all {
		t.Run(strings.TrimSuffix(file, ".txtar"), func(t *testing.T) {
			fsys, expressions := moduleCases(t, file)
			svc, _, err := runtime.Load(fsys, runtime.Options{})
			if err != nil {
				t.Fatal(err)
			}
			pool := runtime.NewPool(svc, runtime.Host{}, jsapi.New(), runtime.Limits{})
			defer pool.Close(t.Context())
			resp, _, err := runtimetest.Call(t, pool, "/f", nil)
			if err != nil {
				t.Fatal(err)
			}
			var got []any
			if err := json.Unmarshal(resp.Body, &got); err != nil {
				t.Fatal(err)
			}
			if len(got) != len(wanted) || len(got) != len(expressions) {
				t.Fatalf("%d answers and %d recorded ones for %d expressions: record them anew", len(got), len(wanted), len(expressions))
			}
			for i, want := range wanted {
				if want.Expression != expressions[i] {
					t.Fatalf("%s is not recorded: record anew", expressions[i])
				}
				why, differs := moduleDifferences[want.Expression]
				switch equal := reflect.DeepEqual(got[i], want.Answer); {
				case !equal && !differs:
					t.Errorf("%s\n got %s\nwant %s", want.Expression, asJSON(got[i]), asJSON(want.Answer))
				case equal && differs:
					t.Errorf("%s is as in Node, and yet listed as different: %s", want.Expression, why)
				}
			}
		})
	}
}

func asJSON(v any) string {
	b, _ := json.Marshal(v)
	return string(b)
}
