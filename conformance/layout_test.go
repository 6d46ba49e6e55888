package conformance

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
)

func TestALaidOutSuiteIsPlayedAtOneURL(t *testing.T) {
	request := "-- 1.request --\nGET /a.txt\n-- 1.reference --\n200\nAccept-Ranges: bytes\nContent-Type: text/plain; charset=utf-8\nLast-Modified: Tue, 02 Jan 2024 03:04:05 GMT\n\n"
	suite := suiteOf(map[string]string{
		"one/shared":  "About.\n-- assets/a.txt --\none\n" + request + "one\n\n",
		"two/shared":  "About.\n-- assets/a.txt --\ntwo\n-- functions/b.js --\nx\n" + request + "two\n\n",
		"two/names":   "About.\n-- assets/a.txt --\nx\n" + request + "{dir}\n",
		"own/env":     "About.\n-- .env --\nA=1\n" + request,
		"own/flags":   "About.\nflags: --x\n" + request,
		"own/alone":   "About.\nalone: it wants to\n" + request,
		"own/process": "About.\nreference: fork (it ends)\n-- assets/a.txt --\nx\n" + request + "x\n\n",
	})
	dir := t.TempDir()
	left, err := Layout(suite, dir)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"own/env": "has a file of the whole service: .env", "own/flags": "needs a host started with --x", "own/alone": "it wants to"} {
		if left[name] != want {
			t.Errorf("%s is left out because %q", name, left[name])
		}
	}
	if len(left) != 3 {
		t.Errorf("left out: %v", left)
	}
	if text, err := os.ReadFile(filepath.Join(dir, "functions", "two", "shared", "b.js")); err != nil || string(text) != "x\n" {
		t.Errorf("the function is %q, %v", text, err)
	}

	server := httptest.NewServer(http.FileServer(http.Dir(filepath.Join(dir, "assets"))))
	defer server.Close()
	report, err := Run(context.Background(), suite, URL{Base: server.URL}, Options{AsReference: true})
	if err != nil {
		t.Fatal(err)
	}
	// two/names asks for a directory that is not known, own/process for a
	// process of its own.
	skipped := map[string]bool{}
	for _, result := range report.Results {
		skipped[result.Case.Name] = result.Skipped != ""
	}
	if report.Failed() || skipped["one/shared"] || skipped["two/shared"] || !skipped["two/names"] || !skipped["own/process"] || !skipped["own/env"] {
		t.Errorf("%s, skipped: %v", report.Counts(), skipped)
	}
}

func TestAURLHasNoPath(t *testing.T) {
	for _, base := range []string{"localhost:3000", "https://example.com", "http://example.com/path", "http://", "://", "http://h/?a"} {
		if _, err := (URL{Base: base}).Start(t.Context(), Service{}); err == nil {
			t.Errorf("%q was taken for a host", base)
		}
	}
}
