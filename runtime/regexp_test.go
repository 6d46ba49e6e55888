package runtime_test

import (
	"strings"
	"syscall"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded/replay"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// What scripts see of regular expressions; what patterns match is recorded in
// the package regex.
func TestRegularExpressionsAreAsInNode24(t *testing.T) {
	t.Parallel()
	replay.In(t, "testdata/regexp", regexpDifferences)
}

// regexpDifferences are the programs that are answered otherwise than in Node.
var regexpDifferences = map[string]string{
	`String.prototype.replace.call(null, 'a', 'b')`:                                                          "the words of the engine, for a call that nobody writes",
	`String.prototype.replaceAll.call(undefined, 'a', 'b')`:                                                  "the words of the engine, for a call that nobody writes",
	`'abc'.replace({ [Symbol.replace]: 1 }, 1)`:                                                              "the words of the engine, for a call that nobody writes",
	`Object.getPrototypeOf('a'.matchAll(/a/g)).next.call({})`:                                                "the words of the engine, for a call that nobody writes",
	`(() => { const o = Object.create(/a/g); try { return o.test('a') } catch (e) { return e.message } })()`: "the words of the engine, for a call that nobody writes",
	`'ſs K k'.replace(/[sk]/gi, '.')`:                                                                        "Go's regexp folds s with ſ and k with the Kelvin sign without the flag u too",
	`[/\u212a/i.test('k'), /\u212a/iu.test('k'), /k/i.test('\u212a'), /k/iu.test('\u212a'), /\u017f/i.test('s'), /\u017f/iu.test('s'), /\w/iu.test('\u017f'), /\W/iu.test('\u017f'), /[^\W]/iu.test('\u212a'), /σ/i.test('ς'), /ß/iu.test('ẞ')]`: "Go's regexp folds s with ſ and k with the Kelvin sign without the flag u too",
	`Object.keys('abc'.match(/b/))`:                      "the engine makes input before index",
	`Object.getOwnPropertyDescriptors('abc'.match(/b/))`: "the engine makes input before index",
	`(() => { const r = Object.freeze(/b/); try { return ['ab'.search(r), 'ab'.replace(r, 'x'), r.test('ab'), 'ab'.match(r).index] } catch (e) { return e.message } })()`: "the engine sets lastIndex to what it was",
	`(() => { const r = /a/g; return [RegExp(r) === r, new RegExp(r) === r, RegExp(r, 'g') === r, RegExp(r, undefined) === r] })()`:                                       "the engine does not tell RegExp() from new RegExp()",
	"[String(new RegExp('/')), String(new RegExp('')), `${/[/]\\//}`]":                                                                                                    "the engine shows the slash in the class of a literal as \\u002f",
	`RegExp.prototype[Symbol.replace].call({ n: 0, exec() { return this.n++ < 2 ? { 0: 'b', index: this.n, length: 1 } : null }, flags: 'g' }, 'abbc', '[$&]')`:           "V8 asks for global instead of flags, which the standard has",
	`(() => { const r = /a/g; Object.defineProperty(r, 'flags', { value: '' }); return 'aaa'.replace(r, 'b') })()`:                                                        "V8 asks for global instead of flags, which the standard has",
	`(() => { const p = new Proxy(/a/g, {}); try { return 'aa'.replace(p, 'b') } catch (e) { return e.name + ': ' + e.message } })()`:                                     "the words of the engine, for a call that nobody writes",
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
		`new RegExp('('.repeat(1e6) + ')'.repeat(1e6))`:                                  "nests too deep",
		`new RegExp('(?=a)a{1000000000}').test('aaa')`:                                   "false",
		`new RegExp('(?=a)(?:a{1000}){1000}').test('a'.repeat(9999))`:                    "false",
		`new RegExp('(?=a)' + '()'.repeat(70000)).test('a')`:                             "Too many captures",
		`new RegExp('(?=a)' + 'a'.repeat(1e7)).test('a')`:                                "Regular expression too large",
		`new RegExp('(?=a)(?:a|b)*c').test('ab'.repeat(3e6))`:                            "RangeError: Maximum call stack size exceeded",
		`/(?=a)(a+)+$/.test('a'.repeat(50) + 'b')`:                                       "did not call callback within",
		`/(?:(?=a)a|a)*?b/.test('a'.repeat(200))`:                                        "did not call callback within",
		`RegExp.prototype[Symbol.match].call({ exec: Object, flags: 'g' }, 'a')`:         "did not call callback within",
		`'aé'.replaceAll({ [Symbol.match]: true, flags: 'g', toString: () => '' }, '-')`: "-a-é-",
		`/(?=(a+)+$)/.test('é' + 'a'.repeat(50) + 'b')`:                                  "did not call callback within",
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
