package inspect

import (
	"testing"

	"dialtone/jsapi/recorded"

	"github.com/dop251/goja"
)

// differences are the expressions that goja cannot show as V8 does.
var differences = map[string]string{
	"inspect(Object.assign(new Error('boom'), {stack: {a: 1}}))": "a stack that is no string is laid out like any other value",
	"format('%i', -0.5)": "goja's parseInt has no -0",
}

func run(t testing.TB, rt *goja.Runtime, expression string) string {
	t.Helper()
	v, err := rt.RunString(expression)
	if err != nil {
		if ex, ok := err.(*goja.Exception); ok {
			return "throws " + ex.Value().String()
		}
		t.Fatal(err)
	}
	return v.String()
}

func runtime() *goja.Runtime {
	rt := goja.New()
	in := New(rt)
	_ = rt.Set("inspect", in.Function())
	_ = rt.Set("format", func(c goja.FunctionCall) goja.Value { return rt.ToValue(in.Format(c.Arguments)) })
	return rt
}

func TestOutputIsWhatNode24Writes(t *testing.T) {
	var recording struct {
		Cases []struct{ Expression, Want string }
	}
	recorded.Read(t, "testdata/node24.json.gz", &recording)
	if len(recording.Cases) < 300 {
		t.Fatalf("only %d cases", len(recording.Cases))
	}
	for _, c := range recording.Cases {
		got := run(t, runtime(), c.Expression)
		reason, known := differences[c.Expression]
		switch {
		case got != c.Want && !known:
			t.Errorf("%s\n got %s\nwant %s", c.Expression, got, c.Want)
		case got == c.Want && known:
			t.Errorf("%s is as in Node, and yet a known difference: %s", c.Expression, reason)
		}
	}
}
