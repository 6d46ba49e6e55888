package process_test

import (
	"errors"
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

func TestProcessIsTheServicesOwn(t *testing.T) {
	for name, c := range map[string]struct{ script, want string }{
		"env holds the service's variables alone":       {`callback(null, Object.keys(process.env).join())`, "A,B"},
		"a variable becomes a string":                   {`process.env.N = 5; callback(null, typeof process.env.N)`, "string"},
		"a variable can be deleted":                     {`delete process.env.A; callback(null, String('A' in process.env))`, "false"},
		"the folder is the service's":                   {`callback(null, process.cwd())`, "/service"},
		"high resolution time is a pair":                {`const t = process.hrtime(process.hrtime()); callback(null, String(t.length) + typeof process.hrtime.bigint())`, "2bigint"},
		"the next tick comes before a timer":            {`const o = []; setTimeout(() => callback(null, o.join()), 1); process.nextTick((x) => o.push(x), 'tick')`, "tick"},
		"what is missing says so":                       {`try { process.binding('fs') } catch (e) { callback(null, e.message) }`, "process.binding is not available in dialtone"},
		"methods of some platforms alone are not there": {`callback(null, [typeof process.getuid, typeof process.send, 'setuid' in process].join())`, "undefined,undefined,false"},
		"listeners are taken":                           {`callback(null, String(process.on('exit', () => {}) === process && process.emit('exit') === false && process.listeners('exit').length))`, "0"},
		"memory is a number of bytes":                   {`const m = process.memoryUsage(); callback(null, String(m.heapUsed > 0 && m.heapTotal >= m.heapUsed && m.rss >= m.heapTotal && process.memoryUsage.rss() > 0))`, "true"},
		"an exit code is a number":                      {`try { process.exit('a') } catch (e) { callback(null, e.code + ' ' + e.message) }`, `ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('a')`},
		"a tick is a function":                          {`try { process.nextTick(1) } catch (e) { callback(null, e.message) }`, `The "callback" argument must be of type function. Received type number (1)`},
		"a warning is a text or an error":               {`try { process.emitWarning(5) } catch (e) { callback(null, e.message) }`, `The "warning" argument must be of type string or an instance of Error. Received type number (5)`},
		"a variable is no symbol":                       {`try { process.env.X = Symbol('q') } catch (e) { callback(null, e.message) }`, "Cannot convert a Symbol value to a string"},
		"undefined is the text of it":                   {`process.env.U = undefined; callback(null, process.env.U + typeof process.env.V)`, "undefinedundefined"},
		"it is of its own kind":                         {`callback(null, Object.prototype.toString.call(process))`, "[object process]"},
		"the version is one of Node 24":                 {`callback(null, String(/^v24\.\d+\.\d+$/.test(process.version) && 'v' + process.versions.node === process.version))`, "true"},
		"global is the global object":                   {`global.shared = 1; callback(null, [global === globalThis, shared, typeof global.setImmediate, Object.keys(globalThis).includes('global')].join())`, "true,1,function,false"},
		"it is required by name":                        {`callback(null, String(require('node:process') === process))`, "true"},
	} {
		t.Run(name, func(t *testing.T) {
			pool := runtimetest.New(t, jsapi.New(), map[string]string{
				"functions/f.js": "exports.handler = (context, event, callback) => {" + c.script + "}",
			}, runtimetest.Options{Env: []runtime.EnvVar{{Name: "A", Value: "1"}, {Name: "B", Value: "2"}}})
			resp, _, err := runtimetest.Call(t, pool, "/f", nil)
			if err != nil {
				t.Fatal(err)
			}
			if string(resp.Body) != c.want {
				t.Errorf("got %q, want %q", resp.Body, c.want)
			}
		})
	}
}

func TestWhatIsWrittenToTheStreamsIsLogged(t *testing.T) {
	for script, want := range map[string]runtime.LogEntry{
		`process.stdout.write('out\n')`:                                                      {Level: runtime.LevelInfo, Text: "out"},
		`process.stdout.write(new Uint8Array([104, 105]))`:                                   {Level: runtime.LevelInfo, Text: "hi"},
		`process.stderr.write('err')`:                                                        {Level: runtime.LevelError, Text: "err"},
		`process.emitWarning('careful')`:                                                     {Level: runtime.LevelWarn, Text: "Warning: careful"},
		`process.emitWarning('careful', 'DeprecationWarning', 'DEP1')`:                       {Level: runtime.LevelWarn, Text: "[DEP1] DeprecationWarning: careful"},
		`process.emitWarning('careful', {type: 'Mine', code: 'C'})`:                          {Level: runtime.LevelWarn, Text: "[C] Mine: careful"},
		`process.emitWarning(Object.assign(new Error('careful'), {name: 'ErrorOfWarning'}))`: {Level: runtime.LevelWarn, Text: "ErrorOfWarning: careful"},
	} {
		pool := runtimetest.New(t, jsapi.New(), map[string]string{
			"functions/f.js": "exports.handler = (context, event, callback) => {" + script + "; callback(null, 'x') }",
		}, runtimetest.Options{})
		_, inv, err := runtimetest.Call(t, pool, "/f", nil)
		if err != nil {
			t.Fatal(err)
		}
		if len(inv.Logs) != 1 || inv.Logs[0].Level != want.Level || inv.Logs[0].Text != want.Text {
			t.Errorf("%s: got %+v, want %+v", script, inv.Logs, want)
		}
	}
}

func TestExitEndsTheInvocationWithItsCode(t *testing.T) {
	for script, want := range map[string]string{
		`process.exit(3)`:                            "process.exit(3) was called",
		`process.exit('4')`:                          "process.exit(4) was called",
		`process.exit()`:                             "process.exit(0) was called",
		`process.exitCode = 5; process.exit()`:       "process.exit(5) was called",
		`try { process.exit(1) } catch {} for (;;);`: "process.exit(1) was called",
	} {
		pool := runtimetest.New(t, jsapi.New(), map[string]string{
			"functions/f.js": "exports.handler = (context, event, callback) => {" + script + "}",
		}, runtimetest.Options{})
		_, _, err := runtimetest.Call(t, pool, "/f", nil)
		var e *runtime.Error
		if !errors.As(err, &e) || e.Kind != runtime.KindExit || e.Name != "ExitError" || e.Message != want {
			t.Errorf("%s: got %v, want %s", script, err, want)
		}
	}
}
