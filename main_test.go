package main

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The handlers of the documentation are served byte for byte. The sums are of
// the text on Twilio's pages.
func TestTheDocumentationsHandlersAreUnedited(t *testing.T) {
	for name, want := range map[string]string{
		"state.js":       "cbb4a771f27d487302f862056d7c02d31f8c81a35035c19e916d3c25a6e74486",
		"state-reset.js": "f198ca15e03a30e307c38d155a1960b100aab511619a7e81a3b066e22598c749",
	} {
		b, err := os.ReadFile(filepath.Join("functions", name))
		if err != nil {
			t.Fatal(err)
		}
		if sum := sha256.Sum256(b); hex.EncodeToString(sum[:]) != want {
			t.Errorf("%s has been edited", name)
		}
	}
	state, _ := os.ReadFile("functions/state.js")
	documented := strings.Replace(string(state), ".setCookie('count', (count + 1).toString());",
		".setCookie('count', (count + 1).toString(), ['Max-Age=1800']);", 1)
	if got, _ := os.ReadFile("functions/state-max-age.js"); string(got) != documented {
		t.Error("state-max-age.js is not state.js with the documented change")
	}
}

// imports says what a package of ours may stand on. What is not listed may be
// imported by nobody but itself and its own tests.
var imports = map[string][]string{
	"dialtone/cli":              {"dialtone/server", "dialtone/simulator", "dialtone/conformance", "dialtone/jsapi", "dialtone/runtime"},
	"dialtone/conformance":      {"dialtone/server", "dialtone/simulator", "dialtone/runtime", "dialtone/jsapi"},
	"dialtone/server":           {"dialtone/jsapi", "dialtone/runtime"},
	"dialtone/jsapi":            {"dialtone/runtime"},
	"dialtone/runtime":          {},
	"dialtone/simulator":        {"dialtone/jsapi/signature", "dialtone/jsapi/twiml/tree"},
	"dialtone/jsapi/signature":  {},
	"dialtone/jsapi/twiml/tree": {},
}

func TestImportsGoOneWay(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "-f", "{{.ImportPath}} {{join .Imports \" \"}}", "./...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	for _, line := range strings.Split(strings.TrimSpace(string(out)), "\n") {
		words := strings.Fields(line)
		owner, allowed := rule(words[0])
		if owner == "" {
			continue
		}
		for _, dep := range words[1:] {
			if within(dep, "github.com/labstack/echo") && owner != "dialtone/server" {
				t.Errorf("%s imports %s: Echo stays inside server", words[0], dep)
			}
			if !within(dep, "dialtone") || within(dep, owner) {
				continue
			}
			ok := false
			for _, a := range allowed {
				ok = ok || within(dep, a)
			}
			if !ok {
				t.Errorf("%s imports %s", words[0], dep)
			}
		}
	}
}

// rule is the most particular entry for a package.
func rule(path string) (owner string, allowed []string) {
	for o, a := range imports {
		if within(path, o) && len(o) > len(owner) {
			owner, allowed = o, a
		}
	}
	return owner, allowed
}

func within(path, folder string) bool { return path == folder || strings.HasPrefix(path, folder+"/") }

// Another module hosts functions with the lines that the README gives.
func TestAnotherModuleEmbedsTheRuntime(t *testing.T) {
	root, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	manifest, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	sums, err := os.ReadFile("go.sum")
	if err != nil {
		t.Fatal(err)
	}
	_, requirements, ok := strings.Cut(string(manifest), "\nrequire")
	if !ok {
		t.Fatal("go.mod requires nothing")
	}
	dir := t.TempDir()
	for name, text := range map[string]string{
		"go.mod": "module embedder\n\ngo 1.26\n\nrequire dialtone v0.0.0\n\nreplace dialtone => " + root + "\n\nrequire" + requirements,
		"go.sum": string(sums),
		"main.go": `package main

import (
	"context"
	"fmt"
	"os"

	"dialtone/jsapi"
	"dialtone/runtime"
)

func main() {
	service, _, err := runtime.Load(os.DirFS(os.Args[1]), runtime.Options{})
	if err != nil {
		panic(err)
	}
	pool := runtime.NewPool(service, runtime.Host{}, jsapi.New(), runtime.Limits{})
	defer pool.Close(context.Background())
	answer, _, err := pool.Invoke(context.Background(), service.Function("/state"), &runtime.Request{Method: "POST"})
	if err != nil {
		panic(err)
	}
	fmt.Println(answer.Headers.Get("Set-Cookie"), string(answer.Body))
}
`,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("go", "run", "-mod=mod", ".", root)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("go run: %v\n%s", err, out)
	}
	want := `count=1 <?xml version="1.0" encoding="UTF-8"?><Response><Message>Hello, thanks for the new message!</Message></Response>` + "\n"
	if string(out) != want {
		t.Errorf("got %s", out)
	}
}
