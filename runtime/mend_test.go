package runtime_test

import (
	"fmt"
	"testing"

	"github.com/dop251/goja"
)

// Each case is code that goja runs wrongly and mend puts right. When goja runs
// one rightly itself, its part of mend can go.
func TestGojaStillNeedsMending(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ code, want string }{
		"arguments in an arrow function": {"(function () { return (() => arguments.length)() })(1, 2)", "2"},
		"a var named as a catch":         {"(function () { try { throw 1 } catch (e) { var e = 2; return e } })()", "2"},
		"a function in a block":          {"(function () { { function f() { return 1 } } return f() })()", "1"},
	} {
		t.Run(name, func(t *testing.T) {
			got := func() (s string) {
				defer func() {
					if x := recover(); x != nil {
						s = fmt.Sprint(x)
					}
				}()
				v, err := goja.New().RunString(c.code)
				if err != nil {
					return err.Error()
				}
				return v.String()
			}()
			if got == c.want {
				t.Error("goja does it right now: take its part out of mend")
			}
			mended, err := answer(t, map[string]string{"functions/f.js": "exports.handler = (context, event, callback) => callback(null, String(" + c.code + "))"})
			if err != nil || mended != c.want {
				t.Errorf("got %s, %v, want %s", mended, err, c.want)
			}
		})
	}
}
