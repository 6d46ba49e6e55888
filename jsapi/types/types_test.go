package types_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"dialtone/jsapi"
	"dialtone/jsapi/types"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// names answers with an expression for everything that there is in a VM, for
// what is documented: the globals that are not the language's, their members,
// the methods of classes.
const names = `exports.handler = (context, event, callback) => {
  const found = [];
  const hidden = /^(__\w+|length|name|prototype|constructor|arguments|caller)$/;
  // Functions of the browser's console and of Node's insides, which do nothing or refuse.
  const idle = new Set(['console.profile', 'console.profileEnd', 'console.timeStamp', 'console.Console']);
  function look(value, at, depth) {
    if (idle.has(at)) return;
    found.push(at);
    if (depth === 0 || (typeof value !== 'object' && typeof value !== 'function') || value === null || Array.isArray(value)) return;
    for (const name of Object.getOwnPropertyNames(value)) if (!hidden.test(name)) look(value[name], at + '.' + name, depth - 1);
    if (typeof value !== 'function' || !value.prototype) return;
    for (const name of Object.getOwnPropertyNames(value.prototype)) {
      if (!hidden.test(name) && !name.startsWith('_')) found.push(at + '.prototype.' + name);
    }
  }
  for (const [name, depth] of Object.entries({ Twilio: 4, Runtime: 1, Functions: 0, Response: 1, console: 1, require: 1, module: 0, twilioClient: 0,
    setTimeout: 0, setInterval: 0, setImmediate: 0, clearTimeout: 0, clearInterval: 0, clearImmediate: 0, queueMicrotask: 0, structuredClone: 0 })) {
    look(eval(name), name, depth);
  }
  for (const name of Object.keys(context)) found.push('context.' + name);
  callback(null, found.join('\n'));
};`

// missing answers with those expressions of event.names that are undefined.
const missing = `exports.handler = (context, event, callback) => {
  callback(null, event.names.split('\n').filter((name) => {
    try { return eval(name) === undefined } catch (e) { return true }
  }).join('\n'));
};`

func call(t *testing.T, script string, req *runtime.Request) []string {
	t.Helper()
	env := []runtime.EnvVar{{Name: "ACCOUNT_SID", Value: "AC" + strings.Repeat("0", 32)}, {Name: "AUTH_TOKEN", Value: strings.Repeat("0", 32)}}
	pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": script}, runtimetest.Options{Env: env})
	answer, _, err := runtimetest.Call(t, pool, "/f", req)
	if err != nil || answer.Status != 200 {
		t.Fatalf("%v, %+v", err, answer)
	}
	return strings.Split(strings.TrimSuffix(string(answer.Body), "\n"), "\n")
}

// The comments of the files in testdata say what the compilers must find; a
// function that uses every name of a VM must pass; and what the declarations
// say that there is must be there in a VM.
func TestCompilersUnderstandFunctionsByTheDeclarations(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not installed")
	}
	if _, err := os.Stat("testdata/npm/node_modules/typescript7"); err != nil {
		t.Skip("the compilers are not installed: npm ci --prefix jsapi/types/testdata/npm")
	}
	text, err := types.Declarations()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return file
	}
	everything := write("everything.js", "/** @type {ServerlessFunctionSignature} */\nexports.handler = (context, event, callback) => {\n  "+
		strings.Join(call(t, names, nil), ";\n  ")+";\n};\n")
	args := []string{"testdata/check.mjs", "testdata/npm", write("dialtone.d.ts", text), write("jsconfig.json", types.Config), everything}
	for _, pattern := range []string{"../../functions/*.js", "testdata/*.mjs", "testdata/samples/*.js", "testdata/mistakes/*.js"} {
		files, _ := filepath.Glob(pattern)
		if len(files) == 0 {
			t.Fatalf("there are no files %s", pattern)
		}
		for _, f := range files {
			// Read here too, so that go test knows what the result depends on.
			if _, err := os.ReadFile(f); err != nil {
				t.Fatal(err)
			}
			if pattern == "../../functions/*.js" {
				args = append(args, f)
			}
		}
	}
	cmd := exec.Command(node, args...)
	declared, err := cmd.Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			t.Fatalf("%s", exit.Stderr)
		}
		t.Fatal(err)
	}
	list := strings.TrimSuffix(string(declared), "\n")
	if n := strings.Count(list, "\n"); n < 200 {
		t.Errorf("only %d names are declared", n)
	}
	for _, name := range call(t, missing, &runtime.Request{Method: "POST", Path: "/f", Domain: "localhost:3000", RawQuery: "names=" + strings.ReplaceAll(list, "\n", "%0A")}) {
		if name != "" {
			t.Errorf("%s is declared, and not there", name)
		}
	}
}
