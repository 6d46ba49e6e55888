package ecmascript_test

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

// recording is what Node 24 answered.
type recording struct {
	Cases []struct{ Script, Want string }
	Scan  []string
}

// show is a global that writes a value as the recording did.
func show() runtime.Module {
	return runtime.Module{Globals: []string{"show"}, Open: func(vm *runtime.VM) runtime.Exports {
		return runtime.Exports{Default: inspect.New(vm.Runtime()).Function()}
	}}
}

// Each expression is a function of its own, so that the built-ins that it names
// must be found in its text.
func TestTheLibraryAnswersAsNode24(t *testing.T) {
	t.Parallel()
	var r recording
	recorded.Read(t, "testdata/node24.json.gz", &r)
	files := make(map[string]string)
	for i, c := range r.Cases {
		files[fmt.Sprintf("functions/f%d.js", i)] = "exports.handler = async function (context, event, callback) { let s\n" +
			"try { s = show(await (async function () { return (" + c.Script + ") }).call(), {depth: null}) }\n" +
			"catch (e) { s = `thrown ${e?.name}: ${e?.message}` }\ncallback(null, s) }"
	}
	api := jsapi.New()
	api.Modules = append(api.Modules, show())
	pool := runtimetest.New(t, api, files, runtimetest.Options{Limits: runtime.Limits{Timeout: time.Minute}})
	for i, c := range r.Cases {
		resp, _, err := runtimetest.Call(t, pool, fmt.Sprintf("/f%d", i), nil)
		if err != nil {
			t.Errorf("%s: %v", c.Script, err)
			continue
		}
		got := string(resp.Body)
		want, known := differences[c.Script]
		switch {
		case known && got == c.Want:
			t.Errorf("%s is as in Node, and yet a known difference", c.Script)
		case known && got != want:
			t.Errorf("%s\n got %s\nwant %s, a known difference", c.Script, got, want)
		case !known && got != c.Want:
			t.Errorf("%s\n got %s\nwant %s", c.Script, got, c.Want)
		}
	}
}
