package runtime

import (
	"errors"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"dialtone/jsapi/recorded"

	"github.com/dop251/goja/ast"
)

// installedPackages are the packages as a service's files.
func installedPackages(t testing.TB) *files {
	t.Helper()
	return &files{fsys: recorded.Packages(t), root: "/service"}
}

// unreadable are the files of packages that cannot be read, by the end of their
// path: why. Node refuses each of them too.
var unreadable = map[string]string{
	"tsconfig.json":                       "JSON with comments, or with commas at the end",
	"tsconfig.cjs.spec.json":              "JSON with comments",
	"tsdoc-metadata.json":                 "JSON with comments",
	"fast-copy/flow-typed/fast-copy.js":   "declarations of Flow",
	".history/index_20210527213843.js":    "an editor's copy of what was half written",
	"test/fixtures/syntax-error-esm.mjs":  "what a test takes for a syntax error",
	"thread-stream/test/syntax-error.mjs": "what a test takes for a syntax error",
}

func TestEveryFileOfThePackagesRunsAsItIsOrIsLowered(t *testing.T) {
	f := installedPackages(t)
	began := time.Now()
	var names []string
	packages := 0
	err := fs.WalkDir(f.fsys, "node_modules", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir():
			return nil
		case path.Base(name) == "package.json" && packageOf(name) != "" && path.Dir(name) == packageFolder(name):
			packages++
		}
		if ext := path.Ext(name); (slices.Contains(functionExtensions, ext) || ext == ".json") && !isDeclaration(name) {
			names = append(names, name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	var wait sync.WaitGroup
	used := make(map[string]bool)
	asIs, lowered := 0, 0
	queue := make(chan string)
	for range runtime.NumCPU() {
		wait.Go(func() {
			c := newCompiler(f, Limits{}.WithDefaults().Nesting, nil)
			c.parsed = func(*ast.Program, int) {} // so that no program is kept
			for name := range queue {
				p, err := c.compile(name, false)
				mu.Lock()
				if err != nil {
					end := exception(name)
					used[end] = true
					if end == "" {
						t.Errorf("%s: %v", name, err)
					}
				} else if text, err := f.read(name, maxSource); err == nil && strings.TrimPrefix(string(text), "\ufeff") == p.source {
					asIs++
				} else {
					lowered++
				}
				mu.Unlock()
			}
		})
	}
	for _, name := range names {
		queue <- name
	}
	close(queue)
	wait.Wait()
	for end := range unreadable {
		if !used[end] {
			t.Errorf("every file that ends with %s can be read, and yet it is listed as one that cannot", end)
		}
	}
	if packages < 150 {
		t.Errorf("there are %d packages, want at least 150", packages)
	}
	t.Logf("%d packages, %d files: %d as they are, %d lowered, %d refused, in %v", packages, len(names), asIs, lowered,
		len(names)-asIs-lowered, time.Since(began).Round(time.Second))
}

// exception is the entry of unreadable that a file falls under; "" for none.
func exception(name string) string {
	for end := range unreadable {
		if strings.HasSuffix(name, "/"+end) {
			return end
		}
	}
	return ""
}

// packageFolder is the folder of the package that a file lies in.
func packageFolder(name string) string {
	i := strings.LastIndex(name, "node_modules/") + len("node_modules/")
	return name[:i] + packageOf(name)
}

// resolvedOtherwise are the specifiers of packages that are found elsewhere than
// by Node, after the word require or import: why.
var resolvedOtherwise = map[string]string{
	"import ramda/dist": "the package has no such file: Node says so when the module is loaded, not when it is resolved",
}

func TestThePackagesAreFoundWhereNodeFindsThem(t *testing.T) {
	f := installedPackages(t)
	var cases [][3]string
	recorded.Read(t, "testdata/packages/resolve24.json.gz", &cases)
	if len(cases) < 1000 {
		t.Fatalf("there are %d cases, want at least 1000", len(cases))
	}
	for _, c := range cases {
		for i, by := range []struct {
			word       string
			conditions []string
		}{{"require ", requireConditions}, {"import ", importConditions}} {
			got, err := f.resolve(c[0], "main.mjs", by.conditions)
			var e *resolveError
			if errors.As(err, &e) {
				got = e.code
			}
			want := c[1+i]
			why, differs := resolvedOtherwise[by.word+c[0]]
			switch equal := got == want || i == 1 && got == "MODULE_NOT_FOUND" && want == "ERR_MODULE_NOT_FOUND"; {
			case !equal && !differs:
				t.Errorf("%s%s: got %s, want %s", by.word, c[0], got, want)
			case equal && differs:
				t.Errorf("%s%s is found where Node finds it, and yet listed as different: %s", by.word, c[0], why)
			}
		}
	}
	t.Logf("%d specifiers", len(cases))
}
