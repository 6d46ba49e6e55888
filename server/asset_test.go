package server

import (
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dialtone/runtime"
)

const (
	lastModified = "Tue, 02 Jan 2024 03:04:05 GMT"
	etagOfDigits = `W/"b-18cc820d888"` // 11 bytes, and modified as milliseconds since 1970
)

func TestAnAssetIsServedWithWhatNamesItsState(t *testing.T) {
	s := New(newPool(t, files("assets/a.txt", "0123456789\n", "assets/empty.html", "")), Options{})
	w := do(s, "GET", "/a.txt?v=1", nil)
	check(t, w, 200, "text/plain; charset=UTF-8", "0123456789\n")
	want := fmt.Sprint(http.Header{"Accept-Ranges": {"bytes"}, "Cache-Control": {"public, max-age=0"}, "Content-Length": {"11"},
		"Content-Type": {"text/plain; charset=UTF-8"}, "Etag": {etagOfDigits}, "Last-Modified": {lastModified}})
	if got := fmt.Sprint(w.Header()); got != want {
		t.Errorf("the headers are\n%s, want\n%s", got, want)
	}
	check(t, do(s, "HEAD", "/a.txt", nil), 200, "text/plain; charset=UTF-8", "")
	check(t, do(s, "GET", "/empty.html", nil), 200, "text/html; charset=UTF-8", "")
}

func TestConditionsOnAnAsset(t *testing.T) {
	const before, after = "Mon, 01 Jan 2024 03:04:05 GMT", "Wed, 03 Jan 2024 03:04:05 GMT"
	for _, tt := range []struct {
		headers string // name=value, by |
		status  int
	}{
		{"If-Modified-Since=" + lastModified, 304},
		{"If-Modified-Since=" + after, 304},
		{"If-Modified-Since=" + before, 200},
		{"If-Modified-Since=nonsense", 200},
		{"If-None-Match=" + etagOfDigits, 304},
		{`If-None-Match="b-18cc820d888"`, 304},
		{`If-None-Match="other", ` + etagOfDigits, 304},
		{`If-None-Match="other"`, 200},
		{`If-None-Match="other"|If-None-Match=` + etagOfDigits, 304},
		{"If-None-Match=*", 304},
		{`If-None-Match="other"|If-Modified-Since=` + lastModified, 200},
		{"If-None-Match=*|If-Modified-Since=" + before, 200},
		{"If-None-Match=*|Cache-Control=no-cache", 200},
		{"If-None-Match=*|Cache-Control=max-age=0, No-Cache ", 200},
		{"If-None-Match=*|Cache-Control=xno-cache", 304},
		{"If-None-Match=*|Range=bytes=0-0", 304},
		{"If-Match=*", 200},
		{"If-Match=" + etagOfDigits, 200},
		{`If-Match="other"`, 412},
		{`If-Match="other"|If-None-Match=*`, 412},
		{"If-Unmodified-Since=" + lastModified, 200},
		{"If-Unmodified-Since=" + before, 412},
		{"If-Unmodified-Since=nonsense", 200},
		{"If-Match=*|If-Unmodified-Since=" + before, 200},
	} {
		var headers []string
		for _, line := range strings.Split(tt.headers, "|") {
			name, value, _ := strings.Cut(line, "=")
			headers = append(headers, name, value)
		}
		for _, method := range []string{"GET", "POST"} {
			w := do(New(newPool(t, files("assets/a.txt", "0123456789\n")), Options{}), method, "/a.txt", nil, headers...)
			if w.Code != tt.status {
				t.Errorf("%s with %s is answered %d, want %d", method, tt.headers, w.Code, tt.status)
			}
			switch w.Code {
			case 304:
				if w.Body.Len() > 0 || w.Header().Get("Content-Type") != "" || w.Header().Get("Etag") == "" {
					t.Errorf("with %s the answer is %q %q", tt.headers, w.Header(), w.Body)
				}
			case 412:
				check(t, w, 412, plain, "Precondition Failed")
			}
		}
	}
}

func TestPartsOfAnAsset(t *testing.T) {
	const content = "0123456789\n"
	for _, tt := range []struct {
		header, ifRange string
		status          int
		contentRange    string
		body            string
	}{
		{"bytes=0-0", "", 206, "bytes 0-0/11", "0"},
		{"bytes=2-4", "", 206, "bytes 2-4/11", "234"},
		{" bytes=2-4", "", 206, "bytes 2-4/11", "234"},
		{"bytes=5-", "", 206, "bytes 5-10/11", "56789\n"},
		{"bytes=-3", "", 206, "bytes 8-10/11", "89\n"},
		{"bytes=-11", "", 206, "bytes 0-10/11", content},
		{"bytes=0-100", "", 206, "bytes 0-10/11", content},
		{"bytes=0-99999999999999999999999999", "", 206, "bytes 0-10/11", content},
		{"bytes=0-0,2-2", "", 200, "", content},
		{"bytes=0-3,2-5", "", 206, "bytes 0-5/11", "012345"},
		{"bytes=2-5,0-1", "", 206, "bytes 0-5/11", "012345"},
		{"bytes=0-5,2-3", "", 206, "bytes 0-5/11", "012345"},
		{"bytes=x,2-3", "", 206, "bytes 2-3/11", "23"},
		{"bytes=2x-3y", "", 206, "bytes 2-3/11", "23"},
		{"lines=1-2", "", 200, "", content},
		{"bytes", "", 200, "", content},
		{"bytes=0-0", etagOfDigits, 206, "bytes 0-0/11", "0"},
		{"bytes=0-0", `"other"`, 200, "", content},
		{"bytes=0-0", lastModified, 206, "bytes 0-0/11", "0"},
		{"bytes=0-0", "Mon, 01 Jan 2024 00:00:00 GMT", 200, "", content},
		{"bytes=0-0", "nonsense", 200, "", content},
		{"bytes=abc", "", 416, "bytes */11", "Range Not Satisfiable"},
		{"bytes=", "", 416, "bytes */11", "Range Not Satisfiable"},
		{"bytes=20-30", "", 416, "bytes */11", "Range Not Satisfiable"},
		{"bytes=4-2", "", 416, "bytes */11", "Range Not Satisfiable"},
		{"bytes=-0", "", 416, "bytes */11", "Range Not Satisfiable"},
		{"bytes=-12", "", 416, "bytes */11", "Range Not Satisfiable"},
		{"bytes=-99999999999999999999999999", "", 416, "bytes */11", "Range Not Satisfiable"},
		{"bytes=" + strings.Repeat("0-1,", 3000), "", 206, "bytes 0-1/11", "01"},
	} {
		w := do(New(newPool(t, files("assets/a.txt", content)), Options{}), "GET", "/a.txt", nil, "Range", tt.header, "If-Range", tt.ifRange)
		if w.Code != tt.status || w.Header().Get("Content-Range") != tt.contentRange || w.Body.String() != tt.body {
			t.Errorf("Range %.40q, If-Range %q: answered %d %q %q, want %d %q %q", tt.header, tt.ifRange,
				w.Code, w.Header().Get("Content-Range"), w.Body, tt.status, tt.contentRange, tt.body)
		}
	}
}

func TestContentTypesAreTheReferences(t *testing.T) {
	for path, want := range map[string]string{
		"/a.html": "text/html; charset=UTF-8", "/a.JSON": "application/json; charset=UTF-8", "/a.js": "application/javascript; charset=UTF-8",
		"/a.svg": "image/svg+xml", "/a.xml": "application/xml", "/a.wav": "audio/wav", "/a.ts": "video/mp2t", "/a.tar.gz": "application/gzip",
		"/a.unknown": "application/octet-stream", "/noextension": "application/octet-stream", "/a.": "application/octet-stream",
		"/sub/html": "text/html; charset=UTF-8", "/a.vcf": "text/x-vcard; charset=UTF-8", "/a.d/b": "application/octet-stream",
	} {
		if got := contentType(path)[0]; got != want {
			t.Errorf("%s is %q, want %q", path, got, want)
		}
	}
}

func TestALargeAssetComesWholeOverAConnection(t *testing.T) {
	dir := t.TempDir()
	content := strings.Repeat("0123456789abcdef", 1<<18) // several strides
	if err := os.Mkdir(filepath.Join(dir, "assets"), 0o755); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(dir, "assets", "large.bin")
	if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	svc, _, err := runtime.Load(os.DirFS(dir), runtime.Options{})
	if err != nil {
		t.Fatal(err)
	}
	addr := start(t, New(&fakePool{svc: svc}, Options{WriteTimeout: time.Minute}))
	resp, body := exchangeRaw(t, addr, "GET /large.bin HTTP/1.1\r\nHost: h\r\n\r\n")
	if resp.StatusCode != 200 || body != content {
		t.Errorf("answered %d with %d bytes, want %d", resp.StatusCode, len(body), len(content))
	}
	resp, body = exchangeRaw(t, addr, "GET /large.bin HTTP/1.1\r\nHost: h\r\nRange: bytes=1048570-3145730\r\n\r\n")
	if resp.StatusCode != 206 || body != content[1048570:3145731] {
		t.Errorf("answered %d with %d bytes", resp.StatusCode, len(body))
	}
	if err := os.Remove(name); err != nil {
		t.Fatal(err)
	}
	resp, body = exchangeRaw(t, addr, "GET /large.bin HTTP/1.1\r\nHost: h\r\n\r\n")
	if resp.StatusCode != 404 || body != "Could not find asset" {
		t.Errorf("when it is gone it is answered %d %q", resp.StatusCode, body)
	}
}

func TestAFileThatCannotSeekHasPartsToo(t *testing.T) {
	file, err := onlyReads{files("assets/a.txt", "0123456789\n")}.Open("assets/a.txt")
	if err != nil {
		t.Fatal(err)
	}
	w := do(New(newPool(t, files()), Options{}), "GET", "/", nil) // for a writer
	x := exchange{s: New(newPool(t, files()), Options{}), w: w}
	w.Body.Reset()
	if err := x.copyPart(file, span{3, 2}); err != nil || w.Body.String() != "34" {
		t.Errorf("copied %q, %v", w.Body, err)
	}
}

// onlyReads has files that do nothing but what fs.File asks for.
type onlyReads struct{ fs.FS }

func (f onlyReads) Open(name string) (fs.File, error) {
	file, err := f.FS.Open(name)
	return struct{ fs.File }{file}, err
}
