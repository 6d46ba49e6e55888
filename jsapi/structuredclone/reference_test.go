package structuredclone_test

import (
	"fmt"
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

// differences are the scripts that dialtone answers otherwise.
var differences = map[string]string{}

func TestClonesAreWhatNode24Makes(t *testing.T) {
	var recording struct {
		Cases []struct{ Script, Want string }
	}
	recorded.Read(t, "testdata/node24.json.gz", &recording)
	files := make(map[string]string)
	for i, c := range recording.Cases {
		files[fmt.Sprintf("functions/f%d.js", i)] = "exports.handler = (context, event, callback) => { let s\n" +
			"try { s = show((function () { return " + c.Script + " })(), {depth: null}) }\n" +
			"catch (e) { s = `thrown ${e.name} ${e.code}: ${e.message}` }\ncallback(null, s) }"
	}
	api := jsapi.New()
	api.Modules = append(api.Modules, show())
	pool := runtimetest.New(t, api, files, runtimetest.Options{Limits: runtime.Limits{Timeout: time.Minute}})
	for i, c := range recording.Cases {
		resp, _, err := runtimetest.Call(t, pool, fmt.Sprintf("/f%d", i), nil)
		if err != nil {
			t.Errorf("%s: %v", c.Script, err)
			continue
		}
		got := string(resp.Body)
		reason, known := differences[c.Script]
		switch {
		case got != c.Want && !known:
			t.Errorf("%s\n got %s\nwant %s", c.Script, got, c.Want)
		case got == c.Want && known:
			t.Errorf("%s is as in Node, and yet a known difference: %s", c.Script, reason)
		}
	}
}
