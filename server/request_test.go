package server

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi/event/body"
	"dialtone/runtime"
)

// capture makes a pool keep the last request.
func capture(pool *fakePool) **runtime.Request {
	var last *runtime.Request
	pool.answer = func(_ context.Context, fn *runtime.Function, req *runtime.Request) (*runtime.Response, error) {
		last = req
		return text(fn.Path), nil
	}
	return &last
}

func TestAFunctionIsGivenTheRequestAsItCame(t *testing.T) {
	pool := newPool(t, files("functions/f.js", ""))
	got := capture(pool)
	addr := start(t, New(pool, Options{}))
	exchangeRaw(t, addr, "POST /f?a=%41&b=c+d? HTTP/1.1\r\nX-B: 2\r\nhost: Example.com:81\r\nx-a: 1\r\nX-b: \r\nx_c: 1\r\nCookie: a=1\r\n"+
		"Content-Type: application/x-www-form-urlencoded\r\nCookie: b=2\r\nContent-Length: 3\r\n\r\nq=1")

	req := *got
	if req.Method != "POST" || req.Path != "/f" || req.RawQuery != "a=%41&b=c+d?" || req.Domain != "Example.com:81" || string(req.Body) != "q=1" {
		t.Errorf("the function was given %+v", req)
	}
	var lines []string
	for _, h := range req.Headers {
		lines = append(lines, strings.ToLower(h.Name)+"="+h.Value)
	}
	// net/http has forgotten the order of the names, and which spelling each had.
	slices.SortStableFunc(lines[1:], func(a, b string) int {
		x, _, _ := strings.Cut(a, "=")
		y, _, _ := strings.Cut(b, "=")
		return strings.Compare(x, y)
	})
	want := []string{"host=Example.com:81", "content-length=3", "content-type=application/x-www-form-urlencoded",
		"cookie=a=1", "cookie=b=2", "x-a=1", "x-b=2", "x-b=", "x_c=1"}
	if !slices.Equal(lines, want) {
		t.Errorf("the headers are\n%q, want\n%q", lines, want)
	}
	parsed, ok := req.Parsed.(*body.Body)
	if !ok || parsed.Kind() != body.Form {
		t.Errorf("the body was parsed as %#v", req.Parsed)
	}
}

func TestDomainIsThatOfThePublicURL(t *testing.T) {
	pool := newPool(t, files("functions/f.js", ""))
	got := capture(pool)
	public, _ := url.Parse("https://example.org:8443/base/")
	do(New(pool, Options{PublicURL: public}), "GET", "/f", nil)
	if (*got).Domain != "example.org:8443" {
		t.Errorf("the domain is %q", (*got).Domain)
	}
}

func TestBodiesThatAreRefused(t *testing.T) {
	const form, jsonType = "application/x-www-form-urlencoded", "application/json"
	limit := int64(1000)
	tests := []struct {
		name, contentType, body string
		status                  int
		want                    string
	}{
		{"up to the limit", form, strings.Repeat("a", 1000), 200, "/f"},
		{"over the limit", form, strings.Repeat("a", 1001), 413, "Payload Too Large"},
		{"far over the limit", form, strings.Repeat("a", 100_000), 413, "Payload Too Large"},
		{"over the limit, of a type that is not parsed", "text/plain", strings.Repeat("a", 1001), 413, "Payload Too Large"},
		{"of another charset", form + "; charset=latin1", "a=1", 415, `Unsupported Charset "LATIN1"`},
		{"not JSON", jsonType, `{"a":`, 400, "Bad Request: "},
		{"empty JSON", jsonType, "", 200, "/f"},
	}
	for _, tt := range tests {
		for _, chunked := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, chunked %v", tt.name, chunked), func(t *testing.T) {
				addr := start(t, New(newPool(t, files("functions/f.js", "")), Options{MaxBody: limit}))
				head := "POST /f HTTP/1.1\r\nHost: h\r\nContent-Type: " + tt.contentType + "\r\n"
				request := head + fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(tt.body), tt.body)
				if chunked {
					request = head + "Transfer-Encoding: chunked\r\n\r\n"
					if tt.body != "" {
						request += fmt.Sprintf("%x\r\n%s\r\n", len(tt.body), tt.body)
					}
					request += "0\r\n\r\n"
				}
				resp, got := exchangeRaw(t, addr, request)
				if resp.StatusCode != tt.status || !strings.HasPrefix(got, tt.want) || resp.Header.Get("Content-Type") != plain {
					t.Errorf("answered %d %q %q, want %d %q", resp.StatusCode, resp.Header.Get("Content-Type"), got, tt.status, tt.want)
				}
			})
		}
	}
}

func TestABodyIsRefusedBeforeItsPathIsLookedAt(t *testing.T) {
	s := New(newPool(t, files()), Options{})
	w := do(s, "POST", "/nothing", strings.NewReader("{"), "Content-Type", "application/json")
	if w.Code != 400 || !strings.HasPrefix(w.Body.String(), "Bad Request: ") {
		t.Errorf("answered %d %q", w.Code, w.Body)
	}
}

func TestABodyThatComesTooSlowlyIsNotWaitedFor(t *testing.T) {
	addr := start(t, New(newPool(t, files("functions/f.js", "")), Options{BodyTimeout: 20 * time.Millisecond}))
	resp, body := exchangeRaw(t, addr, "POST /f HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc")
	if resp.StatusCode != 408 || body != "Request Timeout" || !resp.Close {
		t.Errorf("answered %d %q, close %v", resp.StatusCode, body, resp.Close)
	}
}

func TestBodiesThatAreNotWellFormedAreRefused(t *testing.T) {
	pool := newPool(t, files("functions/f.js", ""))
	addr := start(t, New(pool, Options{}))
	for _, rest := range []string{
		"Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n",
		"Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nzz\r\n",
		"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
		"Content-Length: -3\r\n\r\nabc",
		"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
		"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
	} {
		resp, body := exchangeRaw(t, addr, "POST /f HTTP/1.1\r\nHost: h\r\n"+rest)
		if resp.StatusCode != 400 && resp.StatusCode != 501 {
			t.Errorf("%q is answered %d %q", rest, resp.StatusCode, body)
		}
	}
	if pool.calls != 0 {
		t.Errorf("the function was called %d times", pool.calls)
	}
}

func TestHeadersBeyondNodesLimitAreRefused(t *testing.T) {
	addr := start(t, New(newPool(t, files("functions/f.js", "")), Options{}))
	for size, status := range map[int]int{15_000: 200, 17_000: 431} {
		resp, _ := exchangeRaw(t, addr, "GET /f HTTP/1.1\r\nHost: h\r\nX-A: "+strings.Repeat("a", size)+"\r\n\r\n")
		if resp.StatusCode != status {
			t.Errorf("%d bytes are answered %d, want %d", size, resp.StatusCode, status)
		}
	}
}
