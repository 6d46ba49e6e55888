package server

import (
	"fmt"
	"strings"
	"testing"
)

func TestOptionsIsAnsweredWithoutTheFunction(t *testing.T) {
	pool := newPool(t, files("functions/f.js", "", "functions/p.protected.js", "", "assets/a.private.txt", "x"))
	s := New(pool, Options{})
	for _, target := range []string{"/f", "/f?a=1", "/p", "/a.txt"} {
		w := do(s, "OPTIONS", target, nil)
		got := fmt.Sprint(w.Code, w.Header())
		want := fmt.Sprint(204, map[string][]string{
			"Access-Control-Allow-Origin":      {"*"},
			"Access-Control-Allow-Headers":     {allowHeaders},
			"Access-Control-Allow-Methods":     {"GET, POST, OPTIONS"},
			"Access-Control-Expose-Headers":    {"ETag"},
			"Access-Control-Max-Age":           {"86400"},
			"Access-Control-Allow-Credentials": {"true"},
			"Content-Type":                     {"text/plain; charset=UTF-8"},
		})
		if got != want {
			t.Errorf("OPTIONS %s is answered\n%s, want\n%s", target, got, want)
		}
	}
	check(t, do(s, "OPTIONS", "/nothing", nil), 404, page, notFoundText)
	if pool.calls != 0 {
		t.Error("a function was called")
	}
}

func TestTheHeadersThatAreAskedForAreAllowed(t *testing.T) {
	many, long := make([]string, 200), strings.Repeat("x", 5000)
	for i := range many {
		many[i] = fmt.Sprintf("x-%d", i)
	}
	for _, tt := range []struct {
		asked []string
		want  string // what is appended
	}{
		{[]string{""}, ""},
		{[]string{"content-type, Authorization"}, ""},
		{[]string{"x-custom, content-type,X-Other"}, ", x-custom, X-Other"},
		{[]string{"x-a,X-A,, ,x-a", "x-b\t"}, ", x-a, x-b"},
		{[]string{"x a, x\r\nb, é, x:c, x-d, \x00, <b>"}, ", x-d"},
		{[]string{"*"}, ", *"},
		{[]string{long + ",x-a"}, ""},
		{[]string{strings.Join(many, ",")}, ", " + strings.Join(many[:askedHeaders], ", ")},
	} {
		if got := allow(tt.asked); got != allowHeaders+tt.want {
			t.Errorf("for %.60q there is appended %q, want %q", tt.asked, strings.TrimPrefix(got, allowHeaders), tt.want)
		}
	}
}
