package ecmascript_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/jsapi/inspect"
	"dialtone/jsapi/recorded"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"

	"github.com/dop251/goja"
)

// player gives a program its log, and prints what it logs as the recorder does.
func player() runtime.Module {
	return runtime.Module{Globals: []string{"early", "log", "play"}, Open: func(vm *runtime.VM) runtime.Exports {
		v, err := vm.Runtime().RunString(playerText)
		if err != nil {
			panic(err)
		}
		start, _ := goja.AssertFunction(v)
		later := vm.Func("later", 1, func(c goja.FunctionCall) goja.Value {
			f, _ := goja.AssertFunction(c.Argument(0))
			vm.SetTimer(time.Millisecond, false, "later", func() { _, _ = f(goja.Undefined()) })
			return goja.Undefined()
		})
		o, err := start(goja.Undefined(), inspect.New(vm.Runtime()).Function(), later)
		if err != nil {
			panic(err)
		}
		named := o.(*goja.Object)
		return runtime.Exports{Named: map[string]goja.Value{"early": named.Get("early"), "log": named.Get("log"), "play": named.Get("play")}}
	}}
}

const playerText = `(function (inspect, later) {
	const Native = Promise, isError = (e) => e instanceof Error
	let lines = ''
	const add = (line) => { lines += (lines && '\n') + line }
	const log = (...values) => { let s = ''; for (let i = 0; i < values.length; i++) s += (i ? ' ' : '') + inspect(values[i], {depth: null}); add(s) }
	const turn = () => new Native((resolve) => later(resolve))
	const early = (make, code) => { try { make(code); return 'ok' } catch (e) { return e.name } }
	return { early, log, async play(load, callback) {
		try {
			const exports = load()
			if ('value' in exports) log(await exports.value)
			await exports.wait
		} catch (e) { add('thrown ' + (isError(e) ? e.name : inspect(e))) }
		await turn()
		await turn()
		callback(null, lines)
	} }
})`

func TestProgramsPrintWhatNode24Prints(t *testing.T) {
	t.Parallel()
	var r struct {
		Programs []struct{ Chapter, Name, Zone, Text, Want string }
	}
	recorded.Read(t, "testdata/programs.json.gz", &r)
	api := jsapi.New()
	api.Modules = append(api.Modules, player())
	zones := make(map[string]map[string]string)
	for i, p := range r.Programs {
		files := zones[p.Zone]
		if files == nil {
			files = make(map[string]string)
			zones[p.Zone] = files
		}
		files[fmt.Sprintf("p%d.js", i)] = p.Text
		files[fmt.Sprintf("functions/f%d.js", i)] = fmt.Sprintf("exports.handler = (context, event, callback) => { play(() => require('../p%d.js'), callback) }", i)
	}
	pools := make(map[string]*runtime.Pool)
	for zone, files := range zones {
		pools[zone] = runtimetest.New(t, api, files, runtimetest.Options{
			Env: []runtime.EnvVar{{Name: "TZ", Value: zone}}, Limits: runtime.Limits{Timeout: time.Minute}})
	}
	seen := make(map[string]bool)
	for i, p := range r.Programs {
		key := p.Chapter + ": " + p.Name
		if p.Zone != "UTC" {
			key += " in " + p.Zone
		}
		if seen[key] {
			t.Errorf("%s is there twice", key)
		}
		seen[key] = true
		resp, _, err := runtimetest.Call(t, pools[p.Zone], fmt.Sprintf("/f%d", i), nil)
		got := ""
		if err != nil {
			var e *runtime.Error
			if errors.As(err, &e) {
				got = "failed: " + e.Name + ": " + e.Message
			}
		} else {
			got = string(resp.Body)
		}
		want, known := programDifferences[key]
		switch {
		case known && got == p.Want:
			t.Errorf("%s: as in Node, and yet a known difference", key)
		case known && got != want:
			t.Errorf("%s\n got %s\nwant %s, a known difference", key, got, want)
		case !known && got != p.Want:
			t.Errorf("%s\n got %s\nwant %s", key, got, p.Want)
		}
	}
	for key := range programDifferences {
		if !seen[key] {
			t.Errorf("%s is a known difference of no program", key)
		}
	}
}
