package server

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"dialtone/runtime"
)

func TestEveryRuleSaysWhatBothHostsDo(t *testing.T) {
	for i, r := range CompatRules {
		if r.Name == "" || r.Local == "" || r.Cloud == "" || !strings.HasPrefix(r.Source, "https://www.twilio.com/") {
			t.Errorf("rule %d is %+v", i, r)
		}
	}
}

func TestMethodsOfTheCloud(t *testing.T) {
	s := New(newPool(t, files("functions/f.js", "", "assets/a.txt", "asset")), Options{Compat: Cloud})
	for method, status := range map[string]int{"GET": 200, "HEAD": 200, "POST": 200, "OPTIONS": 204, "PUT": 405, "DELETE": 405, "PATCH": 405, "PURGE": 405} {
		for _, target := range []string{"/f", "/a.txt"} {
			w := do(s, method, target, nil)
			if w.Code != status || (status == 405) != (w.Header().Get("Allow") == "GET, POST, OPTIONS") {
				t.Errorf("%s %s is answered %d %q, want %d", method, target, w.Code, w.Header(), status)
			}
		}
		if w := do(s, method, "/nothing", nil); w.Code != 404 {
			t.Errorf("%s /nothing is answered %d", method, w.Code)
		}
	}
}

func TestGETWithABodyInTheCloud(t *testing.T) {
	addr := start(t, New(newPool(t, files("functions/f.js", "")), Options{Compat: Cloud}))
	for rest, status := range map[string]int{
		"\r\n":                         200,
		"Content-Length: 0\r\n\r\n":    200,
		"Content-Length: 3\r\n\r\nabc": 403,
		"Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n": 403,
	} {
		if resp, body := exchangeRaw(t, addr, "GET /f HTTP/1.1\r\nHost: h\r\n"+rest); resp.StatusCode != status {
			t.Errorf("%q is answered %d %q, want %d", rest, resp.StatusCode, body, status)
		}
	}
}

func TestHeaderLimitsOfTheCloud(t *testing.T) {
	pool := newPool(t, files("functions/f.js", ""))
	addr := start(t, New(pool, Options{Compat: Cloud}))
	many := func(n int) (lines string) {
		for i := range n {
			lines += fmt.Sprintf("X-%d: 1\r\n", i)
		}
		return lines
	}
	for _, tt := range []struct {
		name, headers string
		status        int
	}{
		{"90 with the host", many(89), 200},
		{"91 with the host", many(90), 431},
		{"15 kB", "X-A: " + strings.Repeat("a", 15_000) + "\r\n", 200},
		{"more than 15 kB", "Cookie: a=" + strings.Repeat("a", 16_000) + "\r\n", 431},
		{"40 kB", "Cookie: a=" + strings.Repeat("a", 40_000) + "\r\n", 431},
	} {
		resp, body := exchangeRaw(t, addr, "GET /f HTTP/1.1\r\nHost: h\r\n"+tt.headers+"\r\n")
		if resp.StatusCode != tt.status || tt.status == 431 && body != requestHeadersTooLong {
			t.Errorf("%s: answered %d %q, want %d", tt.name, resp.StatusCode, body, tt.status)
		}
	}
	large := text("x")
	large.Headers = append(large.Headers, runtime.Header{Name: "X-A", Value: strings.Repeat("a", 16_000)})
	check(t, do(New(pool.respondWith(large, nil), Options{Compat: Cloud}), "GET", "/f", nil), 431, plain, responseHeadersTooLong)
}

func TestTheHostIsHiddenInTheCloud(t *testing.T) {
	pool := newPool(t, files("functions/f.js", ""))
	got := capture(pool)
	do(New(pool, Options{Compat: Cloud}), "GET", "/f", nil, "X-A", "1")
	if len((*got).Headers) != 1 || (*got).Domain != "example.com" {
		t.Errorf("the function was given %+v", *got)
	}
}

func TestCookiesOfTheCloud(t *testing.T) {
	secure, _ := url.Parse("https://example.org:8443")
	const tooLong = "too long"
	for _, tt := range []struct {
		public *url.URL
		cookie string
		want   string
	}{
		{nil, "a=1", "a=1;HttpOnly"},
		{secure, "a=1", "a=1;HttpOnly;Secure"},
		{secure, "a=1; secure; httpOnly", "a=1; secure; httpOnly"},
		{secure, "a=HttpOnly", "a=HttpOnly;HttpOnly;Secure"},
		{secure, "a=1;Domain=evil.example;Path=/", "a=1;Domain=example.org;Path=/;HttpOnly;Secure"},
		{nil, "a=1; DOMAIN=x; domain=y", "a=1; DOMAIN=example.com; domain=example.com;HttpOnly"},
		{nil, "a=1;Max-Age=86400", "a=1;Max-Age=86400;HttpOnly"},
		{nil, "a=1;Max-Age=86401", tooLong},
		{nil, "a=1; max-age = 86401", tooLong},
		{nil, "a=1;Max-Age=1e9", tooLong},
		{nil, "a=1;Max-Age=0", "a=1;Max-Age=0;HttpOnly"},
		{nil, "a=1;Expires=Wed, 03 Jan 2024 03:04:05 GMT", "a=1;Expires=Wed, 03 Jan 2024 03:04:05 GMT;HttpOnly"},
		{nil, "a=1;Expires=Wed, 03 Jan 2024 03:04:10 GMT", tooLong},
		{nil, "a=1;Expires=Wed, 03-Jan-2024 03:04:10 GMT", tooLong},
		{nil, "a=1;Expires=never", "a=1;Expires=never;HttpOnly"},
		{nil, "a=1;Expires=Wed, 03 Jan 2034 03:04:10 GMT;Max-Age=5", "a=1;Expires=Wed, 03 Jan 2034 03:04:10 GMT;Max-Age=5;HttpOnly"},
		{nil, "Max-Age=86401", "Max-Age=86401;HttpOnly"},
	} {
		resp := text("x")
		resp.Headers = append(resp.Headers, runtime.Header{Name: "set-cookie", Value: tt.cookie})
		pool := newPool(t, files("functions/f.js", "")).respondWith(resp, nil)
		w := do(New(pool, Options{Compat: Cloud, PublicURL: tt.public, Now: stopped()}), "GET", "/f", nil)
		if tt.want == tooLong {
			check(t, w, 400, plain, "Cookies max-age cannot be greater than a day")
		} else if got := w.Header().Get("Set-Cookie"); got != tt.want {
			t.Errorf("%q goes out as %q, want %q", tt.cookie, got, tt.want)
		}
		if local := do(New(pool, Options{PublicURL: tt.public}), "GET", "/f", nil).Header().Get("Set-Cookie"); local != tt.cookie {
			t.Errorf("locally %q goes out as %q", tt.cookie, local)
		}
	}
}
