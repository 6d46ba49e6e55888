package server

import (
	"net/http"
	"strings"
	"testing"
)

func TestPathsAreComparedAsTheyCome(t *testing.T) {
	addr := start(t, New(newPool(t, files(
		"functions/event.js", "", "functions/sub/index.js", "", "functions/star*.js", "",
		"functions/per%20cent.js", "", "functions/é.js", "", "functions/hidden.private.js", "",
		"assets/a.txt", "asset", "assets/ü.txt", "umlaut", "assets/.secret", "x", "assets/.well-known/a.txt", "known",
		"assets/index.html", "home",
	)), Options{}))

	tests := []struct {
		target string
		want   string // the body; "" for 404
	}{
		{"/event", "/event"},
		{"/event?", "/event"},
		{"/event?a=/b", "/event"},
		{"/event??x", "/event"},
		{"/EVENT", ""},
		{"/event/", ""},
		{"//event", ""},
		{"/ev%65nt", ""},
		{"/event/../event", ""},
		{"/./event", ""},
		{"/event%00", ""},
		{"/event;a=1", ""},
		{"/sub/index", "/sub/index"},
		{"/sub%2Findex", ""},
		{"/sub", ""},
		{"/star*", "/star*"},
		{"/starx", ""},
		{"/per%20cent", "/per%20cent"},
		{"/per-cent", ""},
		{"/é", "/é"},
		{"/%C3%A9", "/é"},
		{"/%c3%a9", "/é"},
		{"/%C3\xa9", "/é"},
		{"/\xc3", ""},
		{"/%C3", ""},
		{"/%ff%fe", ""},
		{"/%C3%BC.txt", "umlaut"},
		{"/hidden", ""},
		{"/a.txt", "asset"},
		{"/.secret", ""},
		{"/.well-known/a.txt", "known"},
		{"/", "home"},
		{"/?a=1", "home"},
		{"http://example.com/event", "/event"},
		{"http://example.com/event?a=1", "/event"},
		{"http://example.com", "home"},
		{"http://example.com?a=1", "home"},
		{"http://example.com/nothing", ""},
		{"/" + strings.Repeat("x", 8000), ""},
		{"/" + strings.Repeat("/", 8000), ""},
		{"/http://example.com/event", ""},
	}
	for _, tt := range tests {
		status, contentType := 200, ""
		want := tt.want
		if want == "" {
			status, contentType, want = 404, page, notFoundText
		}
		resp, body := exchangeRaw(t, addr, "GET "+tt.target+" HTTP/1.1\r\nHost: example.com\r\n\r\n")
		if resp.StatusCode != status || body != want {
			t.Errorf("GET %.60q is answered %d %q, want %d %q", tt.target, resp.StatusCode, body, status, want)
		}
		if got := resp.Header.Get("Content-Type"); contentType != "" && got != contentType {
			t.Errorf("GET %.60q is answered as %q, want %q", tt.target, got, contentType)
		}
	}
}

func TestRootIsTheRouteThenAssetsIndexThenIndex(t *testing.T) {
	for _, tt := range []struct {
		files []string
		want  string
	}{
		{[]string{"assets/index.html", "outer", "assets/assets/index.html", "inner"}, "inner"},
		{[]string{"assets/index.html", "outer"}, "outer"},
		{nil, notFoundText},
	} {
		w := do(New(newPool(t, files(tt.files...)), Options{}), "GET", "/", nil)
		if w.Body.String() != tt.want {
			t.Errorf("with %q the root is %q, want %q", tt.files, w.Body, tt.want)
		}
	}
}

func TestEveryMethodIsRoutedByTheServer(t *testing.T) {
	addr := start(t, New(newPool(t, files("functions/f.js", "", "assets/a.txt", "asset")), Options{}))
	for _, method := range []string{"GET", "POST", "PUT", "PATCH", "DELETE", "PURGE", "PROPFIND", "X-OWN", "TRACE"} {
		resp, body := exchangeRaw(t, addr, method+" /f HTTP/1.1\r\nHost: h\r\n\r\n")
		if resp.StatusCode != http.StatusOK || body != "/f" {
			t.Errorf("%s /f is answered %d %q", method, resp.StatusCode, body)
		}
		resp, body = exchangeRaw(t, addr, method+" /a.txt HTTP/1.1\r\nHost: h\r\n\r\n")
		if resp.StatusCode != http.StatusOK || body != "asset" {
			t.Errorf("%s /a.txt is answered %d %q", method, resp.StatusCode, body)
		}
		resp, body = exchangeRaw(t, addr, method+" /none HTTP/1.1\r\nHost: h\r\n\r\n")
		if resp.StatusCode != http.StatusNotFound || body != notFoundText {
			t.Errorf("%s /none is answered %d %q", method, resp.StatusCode, body)
		}
	}
	for _, line := range []string{"CONNECT example.com:443", "CONNECT /f2", "OPTIONS *", "X-OWN *"} {
		resp, _ := exchangeRaw(t, addr, line+" HTTP/1.1\r\nHost: h\r\n\r\n")
		if resp.StatusCode != http.StatusNotFound && resp.StatusCode != http.StatusOK {
			t.Errorf("%s is answered %d", line, resp.StatusCode)
		}
	}
}

func TestABuildThatIsSwappedInBringsItsRoutes(t *testing.T) {
	pool := newPool(t, files("functions/é.js", ""))
	s := New(pool, Options{})
	check(t, do(s, "GET", "/%C3%A9", nil), 200, plain, "/é")
	pool.svc = newPool(t, files("functions/è.js", "")).svc
	check(t, do(s, "GET", "/%C3%A9", nil), 404, page, notFoundText)
	check(t, do(s, "GET", "/%C3%A8", nil), 200, plain, "/è")
}
