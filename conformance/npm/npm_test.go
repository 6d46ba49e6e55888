package npm

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"dialtone/conformance/npm/servers"
	"dialtone/jsapi"
	"dialtone/jsapi/recorded"
	"dialtone/jsapi/recorded/standin"
	"dialtone/runtime"
	"dialtone/runtime/outbound"
)

// A recordedUse is what Node answered.
type recordedUse struct {
	Answer string // JSON, or "error " and the error
	Sent   []standin.Sent
}

// A service is one function in a folder of installed packages.
type service struct {
	fs.FS
	function fs.FS
}

func (s service) Open(name string) (fs.File, error) {
	if name == "functions" || strings.HasPrefix(name, "functions/") {
		return s.function.Open(name)
	}
	return s.FS.Open(name)
}

// uses are the files of testdata/functions, by name.
func uses(t testing.TB) map[string]string {
	t.Helper()
	files := make(map[string]string)
	functions := os.DirFS("testdata/functions")
	err := fs.WalkDir(functions, ".", func(file string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			files[strings.TrimSuffix(file, path.Ext(file))] = file
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// variable is a variable of the context that names a server.
var variable = regexp.MustCompile(`context\.([A-Z]+)\b`)

func TestEveryUseIsOfAPackageThatIsInstalledAndRecorded(t *testing.T) {
	text, err := os.ReadFile("../../runtime/testdata/packages/package.json")
	if err != nil {
		t.Fatal(err)
	}
	var manifest struct{ Dependencies map[string]string }
	if err := json.Unmarshal(text, &manifest); err != nil {
		t.Fatal(err)
	}
	var answers map[string]recordedUse
	recorded.Read(t, "testdata/node24.json.gz", &answers)
	files := uses(t)
	for name := range files {
		if manifest.Dependencies[name] == "" {
			t.Errorf("%s is no package of package.json", name)
		}
		if strings.HasPrefix(answers[name].Answer, "error") || answers[name].Answer == "" {
			t.Errorf("%s has no answer of Node: %s", name, answers[name].Answer)
		}
	}
	for name := range answers {
		if files[name] == "" {
			t.Errorf("%s is recorded and has no function", name)
		}
	}
	for name := range Differences {
		if files[name] == "" {
			t.Errorf("%s is a difference and has no function", name)
		}
	}
}

func TestPackagesAnswerAsInNode24(t *testing.T) {
	installed := recorded.Packages(t)
	table, err := os.ReadFile("testdata/answers.txtar")
	if err != nil {
		t.Fatal(err)
	}
	running, err := servers.Start(table)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(running.Close)
	client, err := outbound.New(outbound.Options{ExtraCA: []byte(running.CA)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	var pairs []string
	var env []runtime.EnvVar
	for name, address := range running.Env {
		env = append(env, runtime.EnvVar{Name: name, Value: address})
		pairs = append(pairs, address[strings.LastIndexByte(address, ':')+1:], "PORT")
	}
	ports := strings.NewReplacer(pairs...)
	var answers map[string]recordedUse
	recorded.Read(t, "testdata/node24.json.gz", &answers)
	files := uses(t)
	var names []string
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	worked := 0
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile("testdata/functions/" + files[name])
			if err != nil {
				t.Fatal(err)
			}
			for _, word := range variable.FindAllSubmatch(text, -1) {
				if reason := running.Absent[string(word[1])]; reason != "" {
					t.Skip(reason)
				}
			}
			function := fstest.MapFS{"functions/" + files[name]: {Data: text, Mode: 0o644}}
			svc, _, err := runtime.Load(service{installed, function}, runtime.Options{Env: env})
			if err != nil {
				t.Fatal(err)
			}
			pool := runtime.NewPool(svc, runtime.Host{Outbound: client}, jsapi.New(), runtime.Limits{Timeout: time.Minute})
			defer func() {
				if err := pool.Close(t.Context()); err != nil {
					t.Errorf("close the pool: %v", err)
				}
			}()
			want := answers[name]
			reason, differs := Differences[name]
			got := answer(t, pool, svc.Function("/"+name), running, ports)
			switch same := reflect.DeepEqual(got, want); {
			case !same && !differs:
				t.Errorf("%s\n got %s\nwant %s", firstDifference(got, want), got.Answer, want.Answer)
			case same && differs:
				t.Errorf("it answers as in Node, and yet is a known difference: %s", reason)
			case same:
				worked++
			}
		})
	}
	t.Logf("%d of %d packages answer as in Node", worked, len(names))
}

// answer is what a function answers now, as the recording has it.
func answer(t *testing.T, pool *runtime.Pool, fn *runtime.Function, running *servers.Servers, ports *strings.Replacer) recordedUse {
	t.Helper()
	running.TakeSent()
	resp, _, err := pool.Invoke(t.Context(), fn, &runtime.Request{Method: "POST", Path: fn.Path, Domain: "localhost:3000"})
	var use recordedUse
	sent, marshalError := json.Marshal(running.TakeSent())
	if err := errors.Join(marshalError, json.Unmarshal([]byte(ports.Replace(string(sent))), &use.Sent)); err != nil {
		t.Fatal(err)
	}
	var thrown *runtime.Error
	switch {
	case errors.As(err, &thrown):
		use.Answer = "error " + err.Error() + "\n" + thrown.Stack + thrown.Detail
	case err != nil:
		use.Answer = "error " + err.Error()
	default:
		use.Answer = ports.Replace(string(resp.Body))
	}
	return use
}

// firstDifference shows where two answers part.
func firstDifference(got, want recordedUse) string {
	a, b := got.Answer, want.Answer
	if a == b {
		a, b = fmt.Sprintf("%q", got.Sent), fmt.Sprintf("%q", want.Sent)
	}
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	around := func(text string) string { return text[max(0, i-40):min(len(text), i+60)] }
	return "first difference: got …" + around(a) + "…, want …" + around(b) + "…"
}
