package server

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"dialtone/runtime"
)

func TestAResponseIsSentAsItIs(t *testing.T) {
	large := strings.Repeat("é", 5000)
	tests := []struct {
		name    string
		method  string
		resp    runtime.Response
		status  int
		headers http.Header // but Date
		body    string
	}{
		{"headers of one name are all sent, in order", "GET",
			runtime.Response{Status: 201, Body: []byte("x"), Headers: runtime.Headers{
				{Name: "Set-Cookie", Value: "b=2"}, {Name: "x-a", Value: "1"}, {Name: "set-cookie", Value: "a=1"}, {Name: "X-A", Value: "2"}}},
			201, http.Header{"Set-Cookie": {"b=2", "a=1"}, "X-A": {"1", "2"}, "Content-Length": {"1"}}, "x"},
		{"no content type is guessed", "GET",
			runtime.Response{Status: 200, Body: []byte("<html>")},
			200, http.Header{"Content-Length": {"6"}}, "<html>"},
		{"an empty body has a length", "POST",
			runtime.Response{Status: 200},
			200, http.Header{"Content-Length": {"0"}}, ""},
		{"a large body has a length", "GET",
			runtime.Response{Status: 200, Body: []byte(large), Headers: runtime.Headers{{Name: "Content-Type", Value: "text/plain"}}},
			200, http.Header{"Content-Type": {"text/plain"}, "Content-Length": {"10000"}}, large},
		{"HEAD has the headers and no body", "HEAD",
			runtime.Response{Status: 200, Body: []byte("hello"), Headers: runtime.Headers{{Name: "Content-Type", Value: "text/plain"}}},
			200, http.Header{"Content-Type": {"text/plain"}, "Content-Length": {"5"}}, ""},
		{"204 has no body and no content type", "GET",
			runtime.Response{Status: 204, Body: []byte("x"), Headers: runtime.Headers{{Name: "Content-Type", Value: "text/plain"}, {Name: "X-A", Value: "1"}}},
			204, http.Header{"X-A": {"1"}}, ""},
		{"304 has no body and no content type", "GET",
			runtime.Response{Status: 304, Body: []byte("x"), Headers: runtime.Headers{{Name: "Content-Type", Value: "text/plain"}, {Name: "X-A", Value: "1"}}},
			304, http.Header{"X-A": {"1"}}, ""},
		{"205 has no body", "GET",
			runtime.Response{Status: 205, Body: []byte("x"), Headers: runtime.Headers{{Name: "Content-Type", Value: "text/html"}}},
			205, http.Header{"Content-Type": {"text/html"}, "Content-Length": {"0"}}, ""},
		{"a status that nobody knows is sent", "GET",
			runtime.Response{Status: 999, Body: []byte("x")},
			999, http.Header{"Content-Length": {"1"}}, "x"},
		{"headers about how the body is sent are the server's", "GET",
			runtime.Response{Status: 200, Body: []byte("abc"), Headers: runtime.Headers{
				{Name: "Content-Length", Value: "1000"}, {Name: "transfer-encoding", Value: "chunked"}, {Name: "Trailer", Value: "X-A"}, {Name: "X-A", Value: "1"}}},
			200, http.Header{"X-A": {"1"}, "Content-Length": {"3"}}, "abc"},
		{"a tab and bytes above 127 may be in a value", "GET",
			runtime.Response{Status: 200, Headers: runtime.Headers{{Name: "X-A", Value: "a\tb\xe9"}}},
			200, http.Header{"X-A": {"a\tb\xe9"}, "Content-Length": {"0"}}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			addr := start(t, New(newPool(t, files("functions/f.js", "")).respondWith(&tt.resp, nil), Options{}))
			resp, body := exchangeRaw(t, addr, tt.method+" /f HTTP/1.1\r\nHost: h\r\n\r\n")
			if resp.Header.Get("Date") == "" {
				t.Error("there is no Date")
			}
			resp.Header.Del("Date")
			if resp.StatusCode != tt.status || body != tt.body || fmt.Sprint(resp.Header) != fmt.Sprint(tt.headers) || resp.TransferEncoding != nil {
				t.Errorf("answered %d %q %.80q, want %d %q %.80q", resp.StatusCode, resp.Header, body, tt.status, tt.headers, tt.body)
			}
		})
	}
}

func TestAResponseThatHTTPDoesNotAllowIsAnError(t *testing.T) {
	cookie := runtime.Header{Name: "Set-Cookie", Value: "a=1"}
	tests := []struct {
		resp runtime.Response
		want string
	}{
		{runtime.Response{Status: 103, Headers: runtime.Headers{cookie}}, `{"message":"Invalid status code: 103","name":"RangeError"}`},
		{runtime.Response{Status: 0}, `{"message":"Invalid status code: 0","name":"RangeError"}`},
		{runtime.Response{Status: 1000}, `{"message":"Invalid status code: 1000","name":"RangeError"}`},
		{runtime.Response{Status: 200, Headers: runtime.Headers{cookie, {Name: "X-A", Value: "a\r\nSet-Cookie: b=1"}}},
			`{"message":"Invalid character in header content [\"X-A\"]","name":"TypeError"}`},
		{runtime.Response{Status: 200, Headers: runtime.Headers{{Name: "X A", Value: "a"}}},
			`{"message":"Header name must be a valid HTTP token [\"X A\"]","name":"TypeError"}`},
		{runtime.Response{Status: 200, Headers: runtime.Headers{{Name: "Trailer:X", Value: "a"}}},
			`{"message":"Header name must be a valid HTTP token [\"Trailer:X\"]","name":"TypeError"}`},
		{runtime.Response{Status: 200, Headers: runtime.Headers{{Name: "", Value: "a"}}},
			`{"message":"Header name must be a valid HTTP token [\"\"]","name":"TypeError"}`},
	}
	for _, tt := range tests {
		w := do(New(newPool(t, files("functions/f.js", "")).respondWith(&tt.resp, nil), Options{Mode: Serve}), "GET", "/f", nil)
		check(t, w, 500, json, tt.want)
		if got := w.Header()["Set-Cookie"]; got != nil {
			t.Errorf("the failed response left %q", got)
		}
	}
}
