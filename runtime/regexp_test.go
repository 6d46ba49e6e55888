package runtime_test

import (
	"strings"
	"syscall"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// What the engine matches otherwise than V8 is matched by ours. The wanted
// values are the standard's, written by hand; what Node answers to patterns is
// recorded in the package regex.
func TestARegularExpressionIsAsInNode(t *testing.T) {
	t.Parallel()
	for script, want := range map[string]string{
		`'aé1'.match(/\p{L}+/gu)`:                                                        `["aé"]`,
		`'a-b_c'.split(/(?<=-)|_/)`:                                                      `["a-","b","c"]`,
		`'aXbX'.replace(/(?<x>X)(?=b)/g, '[$<x>]')`:                                      `"a[X]bX"`,
		`[...'a1b2'.matchAll(/(?<l>\p{L})(\d)/gu)].map((m) => m.groups.l + m.index)`:     `["a0","b2"]`,
		`/(?<y>\d+)/d.exec('ab12').indices.groups.y`:                                     `[2,4]`,
		`[/a/v.flags, /\p{L}/u.source, String(/[\q{ab}]/v), /\p{L}/u instanceof RegExp]`: `["v","\\p{L}","/[\\q{ab}]/v",true]`,
		`new RegExp('(?i:a)b').test('Ab')`:                                               `true`,
		`new RegExp('(')`:                                                                `SyntaxError: Invalid regular expression: /(/: Unterminated group`,
		`new RegExp('a', 'gg')`:                                                          `SyntaxError: Invalid flags supplied to RegExp constructor 'gg'`,
		`/((a)|(b))*/.exec('ab')`:                                                        `["ab","b",null,"b"]`,
		`eval('/(?<=a)b/.exec("ab").index')`:                                             `1`,
		`new Function('return /(?<=a)b/.exec("ab").index')()`:                            `1`,
		`(() => { const m = new module.constructor('x'); m._compile('module.exports = /(?<=a)b/.exec("ab").index', '/x.js'); return m.exports })()`: `1`,
		`'xay'.search('(?<=x)a')`: `1`,
		`(() => { class R extends RegExp {}; const r = new R('\\p{L}', 'u'); return [r instanceof R, r.test('é'), '1é2'.split(r)] })()`: `[true,true,["1","2"]]`,
		`Object.prototype.toString.call(/\p{L}/u)`: `"[object RegExp]"`,
		`(() => { const r = /(?<=a)b/y; r.lastIndex = 1; return [r.test('ab'), r.lastIndex, r.test('ab'), r.lastIndex] })()`: `[true,2,false,0]`,
		`'😀'.replace(/(?:)/gu, '-')`:                                                        `"-😀-"`,
		`structuredClone(/\p{L}/giu).flags`:                                                 `"giu"`,
		`/x/.compile('(?<=a)b').test('ab')`:                                                 `true`,
		`(() => { const r = /(?<=a)b/; r.compile('c'); return [r.test('c'), r.source] })()`: `[true,"c"]`,
		`new RegExp(/(?<=a)b/, 'g').flags + new RegExp(/(?<=a)\/b/).source`:                 `"g(?<=a)\\/b"`,
		`Object.getOwnPropertyNames(/(?<=a)b/)`:                                             `["lastIndex"]`,
		`/(?<n>a)|(?<n>b)/.exec('b').groups.n`:                                              `"b"`,
		`/a$/m.test('a\u2028b')`:                                                            `true`,
	} {
		t.Run(script, func(t *testing.T) {
			t.Parallel()
			got, err := answerOf(t, "(() => { try { return JSON.stringify("+script+") } catch (e) { return String(e) } })()", runtime.Limits{})
			if err != nil || got != want {
				t.Errorf("got %s (%v), want %s", got, err, want)
			}
		})
	}
}

func answerOf(t *testing.T, expression string, limits runtime.Limits) (string, error) {
	t.Helper()
	pool := runtimetest.New(t, jsapi.New(), map[string]string{
		"functions/f.js": "exports.handler = (context, event, callback) => callback(null, " + expression + ")"}, runtimetest.Options{Limits: limits})
	resp, _, err := runtimetest.Call(t, pool, "/f", nil)
	if err != nil {
		return "", err
	}
	return string(resp.Body), nil
}

func TestAnInvalidLiteralIsAnErrorOfTheFileInV8sWords(t *testing.T) {
	t.Parallel()
	_, err := answerOf(t, `/(?<a>x)\k<b>/.test('')`, runtime.Limits{})
	if err == nil || !strings.Contains(err.Error(), `Invalid regular expression: /(?<a>x)\k<b>/: Invalid named capture referenced`) {
		t.Errorf("got %v", err)
	}
}

func TestAHostilePatternIsAClearErrorInBoundedTime(t *testing.T) {
	t.Parallel()
	for script, want := range map[string]string{
		`new RegExp('('.repeat(1e6) + ')'.repeat(1e6))`:               "nests too deep",
		`new RegExp('(?=a)a{1000000000}').test('aaa')`:                "false",
		`new RegExp('(?=a)(?:a{1000}){1000}').test('a'.repeat(9999))`: "false",
		`new RegExp('(?=a)' + '()'.repeat(70000)).test('a')`:          "Too many captures",
		`new RegExp('(?=a)' + 'a'.repeat(1e7)).test('a')`:             "Regular expression too large",
		`new RegExp('(?=a)(?:a|b)*c').test('ab'.repeat(3e6))`:         "RangeError: Maximum call stack size exceeded",
		`/(?=a)(a+)+$/.test('a'.repeat(50) + 'b')`:                    "did not call callback within",
		`/(?:(?=a)a|a)*?b/.test('a'.repeat(200))`:                     "did not call callback within",
		`/(?=(a+)+$)/.test('é' + 'a'.repeat(50) + 'b')`:               "did not call callback within",
	} {
		t.Run(script, func(t *testing.T) {
			t.Parallel()
			limit := time.Minute
			if strings.Contains(want, "within") {
				limit = 200 * time.Millisecond
			}
			got, err := answerOf(t, "(() => { try { return String("+script+") } catch (e) { return String(e) } })()", runtime.Limits{Timeout: limit})
			if err != nil {
				got = err.Error()
			}
			if !strings.Contains(got, want) {
				t.Errorf("got %.300s, want %s", got, want)
			}
		})
	}
}

// The process's own time tells whether anything still runs.
func TestACatastrophicMatchHoldsNoCoreAfterTheLimit(t *testing.T) {
	busy := func(f func()) time.Duration {
		var a, b syscall.Rusage
		_ = syscall.Getrusage(syscall.RUSAGE_SELF, &a)
		f()
		_ = syscall.Getrusage(syscall.RUSAGE_SELF, &b)
		return time.Duration(b.Utime.Nano() - a.Utime.Nano())
	}
	const limit = 400 * time.Millisecond
	during := busy(func() {
		if _, err := answerOf(t, `/(?=a)(a+)+$/.test('a'.repeat(60) + 'b')`, runtime.Limits{Timeout: limit}); err == nil {
			t.Fatal("it ended by itself")
		}
	})
	after := busy(func() { time.Sleep(limit) })
	if after > during/2 {
		t.Errorf("%v of the processor's time within the limit, %v after it", during, after)
	}
}
