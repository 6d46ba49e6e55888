// Package replay runs, in a test, the programs that jsapi/recorded/node.mjs ran
// in Node, and compares what they answer.
package replay

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/jsapi/inspect"
	"dialtone/jsapi/recorded"
	"dialtone/jsapi/recorded/standin"
	"dialtone/runtime"
	"dialtone/runtime/outbound"
	"dialtone/runtime/runtimetest"
)

// show is a global that writes a value as the recording did.
func show() runtime.Module {
	return runtime.Module{Globals: []string{"show"}, Open: func(vm *runtime.VM) runtime.Exports {
		return runtime.Exports{Default: inspect.New(vm.Runtime()).Function()}
	}}
}

// Programs replays testdata/node24.json.gz; see In.
func Programs(t *testing.T, differences map[string]string) {
	t.Helper()
	In(t, "testdata", differences)
}

// In replays node24.json.gz of a folder. Differences are the programs that
// dialtone answers otherwise, with the reason; one that answers as Node does fails.
func In(t *testing.T, folder string, differences map[string]string) {
	t.Helper()
	var recording struct {
		Cases []struct{ Script, Want string }
	}
	recorded.Read(t, folder+"/node24.json.gz", &recording)
	prelude, host, ports := standIn(t, folder)
	files := make(map[string]string)
	for i, c := range recording.Cases {
		files[fmt.Sprintf("functions/f%d.js", i)] = prelude + "exports.handler = (context, event, callback) => { (async function () { return (" + c.Script + "\n) })()" +
			".then((v) => show(v, {depth: null})).catch((e) => `thrown ${e?.name} ${e?.code}: ${e?.message}`).then((s) => callback(null, s)) }"
	}
	api := jsapi.New()
	api.Modules = append(api.Modules, show())
	pool := runtimetest.New(t, api, files, runtimetest.Options{Host: host, Limits: runtime.Limits{Timeout: time.Minute}})
	met := make(map[string]bool)
	for i, c := range recording.Cases {
		resp, _, err := runtimetest.Call(t, pool, fmt.Sprintf("/f%d", i), nil)
		got := ""
		if err != nil {
			got = "failed " + err.Error()
		} else {
			got = ports.Replace(string(resp.Body))
		}
		key := strings.Join(strings.Fields(c.Script), " ")
		reason, known := differences[key]
		met[key] = true
		switch {
		case got != c.Want && !known:
			t.Errorf("%s\n got %s\nwant %s", c.Script, got, c.Want)
		case got == c.Want && known:
			t.Errorf("%s is as in Node, and yet a known difference: %s", c.Script, reason)
		}
	}
	for key := range differences {
		if !met[key] {
			t.Errorf("a difference in no program: %s", key)
		}
	}
}

// standIn starts the server of the programs, if they have a prelude.js that
// speaks to it.
func standIn(t *testing.T, folder string) (prelude string, host runtime.Host, ports *strings.Replacer) {
	t.Helper()
	text, err := os.ReadFile(folder + "/prelude.js")
	if errors.Is(err, fs.ErrNotExist) {
		return "", host, strings.NewReplacer()
	}
	if err != nil {
		t.Fatal(err)
	}
	s, err := standin.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	if host.Outbound, err = outbound.New(outbound.Options{ExtraCA: []byte(s.CA)}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(host.Outbound.Close)
	description, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	var pairs []string
	for _, address := range []string{s.HTTP, s.HTTPS, s.Raw, s.Closed} {
		pairs = append(pairs, address[strings.IndexByte(address, ':')+1:], "PORT")
	}
	return "const standin = " + string(description) + ";" + string(text) + "\n", host, strings.NewReplacer(pairs...)
}
