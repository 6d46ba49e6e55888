package server

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"dialtone/runtime"
)

func TestFailuresAreAnsweredByTheirKind(t *testing.T) {
	browser := "text/html,application/xhtml+xml;q=0.9"
	script := &runtime.Error{Kind: runtime.KindScript, Name: "TypeError", Message: "no \"way\"\n", Stack: "TypeError: no\n    at functions/f.js:2"}
	timeout := &runtime.Error{Kind: runtime.KindTimeout, Name: "TimeoutError", Message: "/f did not call callback within 10s", Detail: "still pending: a timer"}
	load := &runtime.Error{Kind: runtime.KindLoad, Name: "SyntaxError", Message: "x", Stack: "SyntaxError: x"}
	none := &runtime.Error{Kind: runtime.KindLoad, Name: "NoHandlerError", Message: `Could not find a "handler" function in file /service/<f>.js`}
	tests := []struct {
		name        string
		opts        Options
		accept      string
		err         error
		status      int
		contentType string
		body        string
	}{
		{"a script's error", Options{}, "", script, 500, json,
			`{"message":"no \"way\"\n","name":"TypeError","stack":"TypeError: no\n    at functions/f.js:2"}`},
		{"a script's error in production", Options{Mode: Serve}, browser, script, 500, json, `{"message":"no \"way\"\n","name":"TypeError"}`},
		{"an error without a stack", Options{}, "", &runtime.Error{Kind: runtime.KindNoCallback, Name: "NoCallbackError", Message: "/f returned"}, 504, json,
			`{"message":"/f returned","name":"NoCallbackError","stack":"NoCallbackError: /f returned"}`},
		{"the time limit", Options{}, "", timeout, 504, json,
			`{"message":"/f did not call callback within 10s; still pending: a timer","name":"TimeoutError","stack":"TimeoutError: /f did not call callback within 10s"}`},
		{"the time limit in production", Options{Mode: Serve}, "", timeout, 504, json,
			`{"message":"/f did not call callback within 10s","name":"TimeoutError"}`},
		{"an exit", Options{Mode: Serve}, "", &runtime.Error{Kind: runtime.KindExit, Name: "ExitError", Message: "process.exit(1) was called"}, 500, json,
			`{"message":"process.exit(1) was called","name":"ExitError"}`},
		{"a limit", Options{Mode: Serve}, "", runtime.LimitError("memory"), 500, json, `{"message":"memory","name":"LimitError"}`},
		{"a function that does not load", Options{}, "", load, 500, json, `{"message":"x","name":"SyntaxError","stack":"SyntaxError: x"}`},
		{"a function that does not load, in production", Options{Mode: Serve}, browser, load, 500, json, `{"message":"x","name":"SyntaxError"}`},
		{"a file without a handler", Options{}, "", none, 404, page, `Could not find a "handler" function in file /service/&lt;f&gt;.js`},
		{"a file without a handler, as the cloud has it", Options{Compat: Cloud, Mode: Serve}, "", none, 500, json,
			`{"message":"Could not find a \"handler\" function in file /service/<f>.js","name":"NoHandlerError"}`},
		{"no slot", Options{}, browser, runtime.ErrBusy, 429, plain, "Too Many Requests"},
		{"no slot, wrapped", Options{}, "", fmt.Errorf("invoke /f: %w", runtime.ErrBusy), 429, plain, "Too Many Requests"},
		{"a closed pool", Options{}, "", runtime.ErrClosed, 503, plain, "Service Unavailable"},
		{"a client that left", Options{}, "", context.Canceled, 503, plain, "Service Unavailable"},
		{"anything else tells nothing", Options{}, "", errors.New("secret"), 500, plain, "Internal Server Error"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := New(newPool(t, files("functions/f.js", "")).respondWith(nil, tt.err), tt.opts)
			w := do(s, "GET", "/f", nil, "Accept", tt.accept)
			check(t, w, tt.status, tt.contentType, tt.body)
			if tt.status == 429 && w.Header().Get("Retry-After") != "1" {
				t.Error("Retry-After is missing")
			}
			if tt.status == 503 && w.Header().Get("Connection") != "close" {
				t.Error("Connection: close is missing")
			}
		})
	}
}

func TestThePageIsForThoseWhoAcceptIt(t *testing.T) {
	for accept, want := range map[string]string{
		"":                                    json,
		"*/*":                                 json,
		"text/*":                              json,
		"application/json, text/plain, */*":   json,
		"text/html":                           page,
		"TEXT/HTML ; level=1":                 page,
		"application/json,text/html;q=0.1":    page,
		"text/html;q=0":                       json,
		"text/html; q=0.000":                  json,
		"text/html;q=nonsense":                json,
		"text/htmlx, application/text/html":   json,
		strings.Repeat("a,", 5000) + "text/*": json,
	} {
		failed := &runtime.Error{Kind: runtime.KindScript, Name: "Error", Message: "x"}
		w := do(New(newPool(t, files("functions/f.js", "")).respondWith(nil, failed), Options{}), "GET", "/f", nil, "Accept", accept)
		if got := w.Header().Get("Content-Type"); w.Code != 500 || got != want {
			t.Errorf("Accept: %.40q is answered %d %q, want %q", accept, w.Code, got, want)
		}
	}
}

func TestNothingOfAnErrorIsMarkupInThePage(t *testing.T) {
	evil := "<script>alert(1)</script>&amp;\n\xff"
	failed := &runtime.Error{Kind: runtime.KindScript, Name: evil, Message: evil, Stack: evil, File: evil}
	w := do(New(newPool(t, files("functions/f.js", "")).respondWith(nil, failed), Options{}), "GET", "/f", nil, "Accept", "text/html")
	body := w.Body.String()
	if strings.Contains(body, "<script") || strings.Count(body, "&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;") != 4 {
		t.Errorf("the page is %s", body)
	}
	if !strings.Contains(body, "<strong>&lt;script") || !strings.Contains(body, "&amp;amp;<br/>\uFFFD</p>") {
		t.Errorf("the page is %s", body)
	}
}

func TestStringsAreQuotedAsV8QuotesThem(t *testing.T) {
	for s, want := range map[string]string{
		"":                           `""`,
		"é 😀 <b>&'/":                 `"é 😀 <b>&'/"`,
		"\u2028\x7f":                 "\"\u2028\x7f\"",
		"\"\\\b\f\n\r\t\x00\x1f\x0b": `"\"\\\b\f\n\r\t\u0000\u001f\u000b"`,
		"a\xed\xa0\x80b":             `"a\ud800b"`,
		"\xed\xbf\xbf":               `"\udfff"`,
		"\xed\xa0":                   "\"\uFFFD\uFFFD\"",
		"\xff\xc3":                   "\"\uFFFD\uFFFD\"",
		"\uFFFD":                     "\"\uFFFD\"",
	} {
		if got := string(appendJSON(nil, s)); got != want {
			t.Errorf("%q is quoted %s, want %s", s, got, want)
		}
	}
}

func TestAPanicIsAnsweredAndLogged(t *testing.T) {
	pool := newPool(t, files("functions/f.js", ""))
	pool.answer = func(context.Context, *runtime.Function, *runtime.Request) (*runtime.Response, error) { panic("oops") }
	logger, lines := newLog()
	s := New(pool, Options{Logger: logger})
	check(t, do(s, "GET", "/f", nil), http.StatusInternalServerError, plain, "Internal Server Error")
	if got := lines(); len(got) != 1 || !strings.Contains(got[0], "panic: oops") || !strings.Contains(got[0], "failure_test.go") {
		t.Errorf("the log is %q", got)
	}
	if n := s.exchanges.Load(); n != 0 {
		t.Errorf("%d requests are in flight", n)
	}
}
