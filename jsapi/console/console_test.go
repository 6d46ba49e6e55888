package console_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/jsapi/console"
	"dialtone/jsapi/recorded"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

func api() runtime.API {
	a := jsapi.New()
	a.Modules = slices.DeleteFunc(a.Modules, func(m runtime.Module) bool { return m.Name == "console" })
	a.Modules = append(a.Modules, console.Module())
	return a
}

func handler(body string) string {
	return "exports.handler = (context, event, callback) => {\n" + body + "\n; callback(null, 'ok') }"
}

// call runs a function and returns what it logged.
func call(t *testing.T, pool *runtime.Pool, path string) []runtime.LogEntry {
	t.Helper()
	resp, inv, err := runtimetest.Call(t, pool, path, nil)
	if err != nil {
		t.Fatal(err)
	}
	if string(resp.Body) != "ok" {
		t.Errorf("got %s", resp.Body)
	}
	return inv.Logs
}

func logs(t *testing.T, body string) []runtime.LogEntry {
	t.Helper()
	pool := runtimetest.New(t, api(), map[string]string{"functions/f.js": handler(body)},
		runtimetest.Options{Limits: runtime.Limits{Timeout: time.Minute}})
	return call(t, pool, "/f")
}

func TestWhatIsLoggedIsWhatNode24Writes(t *testing.T) {
	var recording struct {
		Cases []struct {
			Script string
			Logs   [][2]string
		}
	}
	recorded.Read(t, "testdata/node24.json.gz", &recording)
	files := make(map[string]string)
	for i, c := range recording.Cases {
		files[fmt.Sprintf("functions/f%d.js", i)] = handler("try { " + c.Script + " } catch (e) { console.error('thrown ' + e.name + ': ' + e.message) }")
	}
	pool := runtimetest.New(t, api(), files, runtimetest.Options{})
	for i, c := range recording.Cases {
		var got, want []string
		for _, e := range call(t, pool, fmt.Sprintf("/f%d", i)) {
			stream := "stdout"
			if e.Level == runtime.LevelWarn || e.Level == runtime.LevelError {
				stream = "stderr"
			}
			got = append(got, stream+"\t"+e.Text)
		}
		for _, l := range c.Logs {
			if l[0] == "thrown" {
				l = [2]string{"stderr", "thrown " + l[1]}
			}
			want = append(want, l[0]+"\t"+l[1])
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %s\nwant %s", c.Script, strings.Join(got, "\n     "), strings.Join(want, "\n     "))
		}
	}
}

func TestEachMethodHasItsLevel(t *testing.T) {
	for method, want := range map[string]runtime.Level{
		"log": runtime.LevelInfo, "info": runtime.LevelInfo, "dir": runtime.LevelInfo, "table": runtime.LevelInfo,
		"dirxml": runtime.LevelInfo, "group": runtime.LevelInfo, "groupCollapsed": runtime.LevelInfo, "count": runtime.LevelInfo,
		"debug": runtime.LevelDebug, "warn": runtime.LevelWarn, "error": runtime.LevelError, "trace": runtime.LevelError,
		"countReset": runtime.LevelWarn, "timeEnd": runtime.LevelWarn,
	} {
		entries := logs(t, "console."+method+"('x')")
		if len(entries) != 1 || entries[0].Level != want || entries[0].Host {
			t.Errorf("console.%s: %+v, want level %s", method, entries, want)
		}
	}
	if entries := logs(t, "console.assert(false)"); len(entries) != 1 || entries[0].Level != runtime.LevelWarn {
		t.Errorf("console.assert: %+v", entries)
	}
}

func TestATraceShowsWhereItWasCalled(t *testing.T) {
	entries := logs(t, "function inner() { console.trace('at %d', 5) }\ninner()")
	lines := strings.Split(entries[0].Text, "\n")
	if lines[0] != "Trace: at 5" || !strings.HasPrefix(lines[1], "    at inner (") || !strings.Contains(lines[1], "/functions/f.js:2:") {
		t.Errorf("got %s", entries[0].Text)
	}
	for _, line := range lines[1:] {
		if strings.Contains(line, "native") || strings.Contains(line, "\t") {
			t.Errorf("a frame of the engine's own: %q", line)
		}
	}
}

func TestGroupsEndWithTheInvocation(t *testing.T) {
	pool := runtimetest.New(t, api(), map[string]string{"functions/f.js": handler("console.log('x'); console.group(); console.group()")}, runtimetest.Options{})
	for range 3 {
		if entries := call(t, pool, "/f"); len(entries) != 1 || entries[0].Text != "x" {
			t.Errorf("got %+v", entries)
		}
	}
}

// clock stands still until a test moves it.
type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

func (c *clock) After(d time.Duration) (<-chan time.Time, func()) {
	t := time.NewTimer(d)
	return t.C, func() { t.Stop() }
}

func TestElapsedTimeIsInTheUnitThatFits(t *testing.T) {
	for d, want := range map[time.Duration]string{
		0:                                    "0ms",
		1500 * time.Microsecond:              "1.5ms",
		123456 * time.Nanosecond:             "0.123ms",
		999 * time.Millisecond:               "999ms",
		time.Second:                          "1.000s",
		59*time.Second + 12*time.Millisecond: "59.012s",
		time.Minute + 2*time.Second + 3*time.Millisecond:                  "1:02.003 (m:ss.mmm)",
		time.Hour + 2*time.Minute + 3*time.Second + 4*time.Millisecond:    "1:02:03.004 (h:mm:ss.mmm)",
		25*time.Hour + 59*time.Minute + 59*time.Second + time.Millisecond: "25:59:59.001 (h:mm:ss.mmm)",
	} {
		c := &clock{now: time.Unix(1e9, 0)}
		pool := runtimetest.New(t, api(), map[string]string{
			"functions/g.js": "exports.handler = (context, event, callback) => { if (!globalThis.t) { globalThis.t = 1; console.time('t') } else { console.timeLog('t', {a: 1}, 'x'); console.timeEnd('t') } callback(null, 'ok') }",
		}, runtimetest.Options{Host: runtime.Host{Clock: c}})
		call(t, pool, "/g")
		c.now = c.now.Add(d)
		entries := call(t, pool, "/g")
		if len(entries) != 2 || entries[0].Text != "t: "+want+" { a: 1 } x" || entries[1].Text != "t: "+want {
			t.Errorf("%s: got %+v", d, entries)
		}
	}
}

func TestConsoleIsAnObjectLikeNodes(t *testing.T) {
	for script, want := range map[string]string{
		"Object.prototype.toString.call(console)": "[object console]",
		"Object.keys(console).join()":             "log,info,debug,warn,error,dir,time,timeEnd,timeLog,trace,assert,clear,count,countReset,group,groupEnd,table,dirxml,groupCollapsed,profile,profileEnd,timeStamp",
		"console.log.name":                        "log",
		"console.assert.length":                   "1",
		"console === globalThis.console":          "true",
		"(() => { try { new console.Console(process.stdout) } catch (e) { return e.message } })()":                                                           "console.Console is not available in dialtone",
		"(() => { const old = console.log; const seen = []; console.log = (x) => seen.push(x); console.log('y'); console.log = old; return seen.join() })()": "y",
		"String(console.log('x'))": "undefined",
	} {
		entries := logs(t, "console.error(String("+script+"))")
		if got := entries[len(entries)-1].Text; got != want {
			t.Errorf("%s: got %s, want %s", script, got, want)
		}
	}
}

func TestHostileCallsAreBounded(t *testing.T) {
	const most = 300 << 10
	for name, script := range map[string]string{
		"groups without end":                         "for (let i = 0; i < 1e5; i++) console.group(); console.log('x\\n'.repeat(3e4))",
		"labels without end":                         "for (let i = 0; i < 3e4; i++) { console.time('t' + i) }; console.log('x')",
		"a label of megabytes":                       "console.count('x'.repeat(1e7))",
		"a table of many rows":                       "const a = []; a.length = 1e6; a.fill(1); console.table(a)",
		"a table of many columns":                    "const o = {}; for (let i = 0; i < 1e5; i++) o['c' + i] = i; console.table([o, o])",
		"a table of long cells":                      "console.table(Array.from({length: 1000}, () => 'x'.repeat(20000)))",
		"a table of a huge Map":                      "const m = new Map(); for (let i = 0; i < 1e5; i++) m.set(i, 'x'.repeat(10)); console.table(m)",
		"a table with one long and many short cells": "console.table(['x'.repeat(10000)].concat(Array.from({length: 1e4}, () => 1)))",
	} {
		t.Run(name, func(t *testing.T) {
			entries := logs(t, script)
			if len(entries) == 0 {
				t.Error("nothing is logged")
			}
			for _, e := range entries {
				if len(e.Text) > most {
					t.Errorf("an entry of %d bytes", len(e.Text))
				}
			}
		})
	}
}
