package jwt_test

import (
	"fmt"
	"maps"
	"os"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/jsapi/inspect"
	"dialtone/jsapi/recorded"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// show is a global that writes a value as the recording did.
func show() runtime.Module {
	return runtime.Module{Globals: []string{"show"}, Open: func(vm *runtime.VM) runtime.Exports {
		return runtime.Exports{Default: inspect.New(vm.Runtime()).Function()}
	}}
}

// clock is one that stands.
type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

func (c *clock) After(d time.Duration) (<-chan time.Time, func()) {
	t := time.NewTimer(d)
	return t.C, func() { t.Stop() }
}

// read reads a recording of testdata/record.mjs.
func read(t *testing.T, name string, into any) {
	t.Helper()
	recorded.Read(t, "testdata/"+name, into)
}

func keys(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("testdata/keys.json")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// differences are the scripts that dialtone answers otherwise, and why.
var differences = map[string]string{}

func TestScriptsFindWhatNpmTwilioGivesThem(t *testing.T) {
	met := replay(t, "scripts.json.gz", nil)
	for script := range differences {
		if !met[script] {
			t.Errorf("a known difference is of no script: %s", script)
		}
	}
}

func TestScriptsOfAServiceForTwilio3FindWhatThatHas(t *testing.T) {
	replay(t, "scripts3.json.gz", map[string]string{"package.json": `{"dependencies": {"twilio": "^3.56"}}`})
}

// replay runs the scripts of a recording, in a service with some more files,
// and returns those that are known differences.
func replay(t *testing.T, recording string, files map[string]string) (met map[string]bool) {
	t.Helper()
	var recorded struct {
		Now     int64
		Scripts []struct{ Script, Want string }
	}
	read(t, recording, &recorded)
	all := map[string]string{"keys.json": keys(t)}
	maps.Copy(all, files)
	for i, c := range recorded.Scripts {
		all[fmt.Sprintf("functions/f%d.js", i)] = "const keys = require('../keys.json')\n" +
			"exports.handler = (context, event, callback) => { let s\n" +
			"try { s = show((function () { return " + c.Script + " })(), {depth: null}) }\n" +
			"catch (e) { s = `thrown ${e.name} ${e.code}: ${e.message}` }\ncallback(null, s) }"
	}
	api := jsapi.New()
	api.Modules = append(api.Modules, show())
	pool := runtimetest.New(t, api, all, runtimetest.Options{
		Host:   runtime.Host{Clock: &clock{time.UnixMilli(recorded.Now)}},
		Limits: runtime.Limits{Timeout: time.Minute},
	})
	if len(recorded.Scripts) == 0 {
		t.Fatal("there are no scripts")
	}
	met = make(map[string]bool)
	for i, c := range recorded.Scripts {
		got := "no answer: "
		resp, _, err := runtimetest.Call(t, pool, fmt.Sprintf("/f%d", i), nil)
		if err != nil {
			got += err.Error()
		} else {
			got = string(resp.Body)
		}
		reason, known := differences[c.Script]
		if known {
			met[c.Script] = true
		}
		switch {
		case got != c.Want && !known:
			t.Errorf("%s\n got %s\nwant %s", c.Script, got, c.Want)
		case got == c.Want && known:
			t.Errorf("%s is as in npm twilio, and yet a known difference: %s", c.Script, reason)
		}
	}
	return met
}
