package server

import (
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi/signature"
	"dialtone/runtime"
)

func TestProtectedNeedsASignature(t *testing.T) {
	const form, jsonType = "application/x-www-form-urlencoded", "application/json"
	const hash = "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862" // of {"a":1}
	public, _ := url.Parse("https://example.org/base")
	token := runtime.EnvVar{Name: "AUTH_TOKEN", Value: "12345"}
	second := runtime.EnvVar{Name: "AUTH_TOKEN_SECONDARY", Value: "67890"}
	proxy := []netip.Prefix{netip.MustParsePrefix("192.0.2.1/32")} // the peer of a request in a test
	tests := []struct {
		name         string
		env          []runtime.EnvVar
		opts         Options
		target       string
		contentType  string
		body         string
		signedWith   string // a token; "" for no signature
		signedURL    string
		signedParams signature.Params
		allowed      bool
	}{
		{"a signed form", []runtime.EnvVar{token}, Options{}, "/p?q=1", form, "a=1&b=+&a=2&a=1", "12345", "http://example.com/p?q=1",
			signature.Params{"a": {"1", "2", "1"}, "b": {" "}}, true},
		{"a signature over the query's parameters", []runtime.EnvVar{token}, Options{}, "/p?q=1", form, "a=1", "12345", "http://example.com/p",
			signature.Params{"a": {"1"}, "q": {"1"}}, false},
		{"another path", []runtime.EnvVar{token}, Options{}, "/p", form, "", "12345", "http://example.com/q", nil, false},
		{"another scheme", []runtime.EnvVar{token}, Options{}, "/p", form, "", "12345", "https://example.com/p", nil, false},
		{"a target with its host", []runtime.EnvVar{token}, Options{}, "http://example.com/p?a=1", "", "", "12345", "http://example.com/p?a=1", nil, true},
		{"no signature", []runtime.EnvVar{token}, Options{}, "/p", form, "a=1", "", "", nil, false},
		{"another token", []runtime.EnvVar{token}, Options{}, "/p", form, "", "54321", "http://example.com/p", nil, false},
		{"no token", nil, Options{}, "/p", form, "", "12345", "http://example.com/p", nil, false},
		{"an empty token", []runtime.EnvVar{{Name: "AUTH_TOKEN"}}, Options{}, "/p", form, "", "", "http://example.com/p", nil, false},
		{"the token of the options, not the service's", []runtime.EnvVar{token}, Options{AuthTokens: []string{"one"}}, "/p", form, "", "12345", "http://example.com/p", nil, false},
		{"a second token", nil, Options{AuthTokens: []string{"", "one", "two"}}, "/p", form, "", "two", "http://example.com/p", nil, true},
		{"the primary token of two", []runtime.EnvVar{token, second}, Options{}, "/p", form, "a=1", "12345", "http://example.com/p", signature.Params{"a": {"1"}}, true},
		{"the secondary token of two", []runtime.EnvVar{token, second}, Options{}, "/p", form, "a=1", "67890", "http://example.com/p", signature.Params{"a": {"1"}}, true},
		{"a secondary token alone", []runtime.EnvVar{second}, Options{}, "/p", form, "", "67890", "http://example.com/p", nil, true},
		{"neither of two tokens", []runtime.EnvVar{token, second}, Options{}, "/p", form, "", "1234567890", "http://example.com/p", nil, false},
		{"a hashed body under a secondary token", []runtime.EnvVar{token, second}, Options{}, "/p?bodySHA256=" + hash, jsonType, `{"a":1}`, "67890", "http://example.com/p?bodySHA256=" + hash, nil, true},
		{"a trusted proxy's URL", []runtime.EnvVar{token}, Options{TrustedProxies: proxy}, "/p", form, "", "12345", "https://forwarded.org/p", nil, true},
		{"the request's own URL behind a trusted proxy", []runtime.EnvVar{token}, Options{TrustedProxies: proxy}, "/p", form, "", "12345", "http://example.com/p", nil, false},
		{"headers of a proxy that is not trusted", []runtime.EnvVar{token}, Options{}, "/p", form, "", "12345", "https://forwarded.org/p", nil, false},
		{"the check switched off", nil, Options{NoSignatureCheck: true}, "/p", form, "", "", "", nil, true},
		{"the public URL", []runtime.EnvVar{token}, Options{PublicURL: public}, "/p?a=1", form, "", "12345", "https://example.org/base/p?a=1", nil, true},
		{"the request's own URL beside a public one", []runtime.EnvVar{token}, Options{PublicURL: public}, "/p", form, "", "12345", "http://example.com/p", nil, false},
		{"a hashed body", []runtime.EnvVar{token}, Options{}, "/p?bodySHA256=" + hash, jsonType, `{"a":1}`, "12345", "http://example.com/p?bodySHA256=" + hash, nil, true},
		{"another hashed body", []runtime.EnvVar{token}, Options{}, "/p?bodySHA256=" + hash, jsonType, `{"a":2}`, "12345", "http://example.com/p?bodySHA256=" + hash, nil, false},
		{"JSON that is not hashed", []runtime.EnvVar{token}, Options{}, "/p", jsonType, `{"a":2}`, "12345", "http://example.com/p", nil, true},
		{"an asset", []runtime.EnvVar{token}, Options{}, "/p.txt", "", "", "12345", "http://example.com/p.txt", nil, true},
		{"an asset without a signature", []runtime.EnvVar{token}, Options{}, "/p.txt", "", "", "", "", nil, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			pool := newPool(t, files("functions/p.protected.js", "", "assets/p.protected.txt", "/p.txt"), tt.env...)
			headers := []string{"Content-Type", tt.contentType, "X-Forwarded-Proto", "https", "X-Forwarded-Host", "forwarded.org"}
			if tt.signedWith != "" {
				headers = append(headers, "X-Twilio-Signature", signature.Expected(tt.signedWith, tt.signedURL, tt.signedParams))
			}
			w := do(New(pool, tt.opts), "POST", tt.target, strings.NewReader(tt.body), headers...)
			switch {
			case tt.allowed && (w.Code != http.StatusOK || !strings.HasPrefix(w.Body.String(), "/p")):
				t.Errorf("answered %d %q", w.Code, w.Body)
			case !tt.allowed:
				check(t, w, http.StatusForbidden, plain, "Forbidden")
				if pool.calls != 0 {
					t.Error("the function was called")
				}
			}
		})
	}
}

func TestASecondSignatureHeaderIsNotLookedFor(t *testing.T) {
	pool := newPool(t, files("functions/p.protected.js", ""), runtime.EnvVar{Name: "AUTH_TOKEN", Value: "12345"})
	valid := signature.Expected("12345", "http://example.com/p", nil)
	w := do(New(pool, Options{}), "GET", "/p", nil, "X-Twilio-Signature", "wrong", "X-Twilio-Signature", valid)
	check(t, w, http.StatusForbidden, plain, "Forbidden")
}

func TestTheLogAsksForATokenOnceInAWhile(t *testing.T) {
	now := modified
	logger, lines := newLog()
	s := New(newPool(t, files("functions/p.protected.js", "")), Options{Logger: logger, Now: func() time.Time { return now }})
	asked := func() (n int) {
		for _, line := range lines() {
			n += strings.Count(line, "set AUTH_TOKEN")
		}
		return n
	}
	for range 3 {
		do(s, "GET", "/p", nil)
	}
	if n := asked(); n != 1 {
		t.Errorf("it asked %d times", n)
	}
	now = now.Add(askAgain * time.Second)
	do(s, "GET", "/p", nil)
	if n := asked(); n != 2 {
		t.Errorf("after a while it had asked %d times", n)
	}
}

func TestPrivateIsNotReachedByURL(t *testing.T) {
	pool := newPool(t, files("functions/f.private.js", "", "assets/a.private.txt", "secret"))
	s := New(pool, Options{NoSignatureCheck: true})
	for _, method := range []string{"GET", "POST", "OPTIONS"} {
		check(t, do(s, method, "/f", nil), http.StatusNotFound, page, notFoundText)
	}
	for _, method := range []string{"GET", "PUT"} {
		check(t, do(s, method, "/a.txt", nil, "Range", "bytes=0-0"), http.StatusForbidden, page, "This asset has been marked as private")
	}
	if pool.calls != 0 {
		t.Error("the function was called")
	}
}
