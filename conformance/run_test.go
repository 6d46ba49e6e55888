package conformance

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// suiteOf is a suite of cases by name.
func suiteOf(cases map[string]string) fstest.MapFS {
	suite := fstest.MapFS{"README.md": &fstest.MapFile{Data: []byte("not a case")}}
	for name, text := range cases {
		suite[name+".txtar"] = &fstest.MapFile{Data: []byte(text)}
	}
	return suite
}

// serve is a target that answers every service with one handler.
func serve(handler http.HandlerFunc) InProcess {
	return func(string, []string) (http.Handler, io.Closer, error) {
		return handler, io.NopCloser(nil), nil
	}
}

func play1(t *testing.T, target Target, text string, opts Options) (*Report, string) {
	t.Helper()
	report, err := Run(context.Background(), suiteOf(map[string]string{"topic/case": text}), target, opts)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := report.Write(&out); err != nil {
		t.Fatal(err)
	}
	return report, out.String()
}

func hello(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	fmt.Fprint(w, "hello")
}

const helloAnswer = "200\nContent-Type: text/plain\n\nhello\n"

func TestAnAnswerIsHeldAgainstTheWantedOne(t *testing.T) {
	for _, test := range []struct {
		what, sections string
		opts           Options
		failed         bool
		want           []string
	}{
		{"equal", "-- 1.reference --\n" + helloAnswer, Options{}, false,
			[]string{"1 passed, 0 failed, 0 skipped (1 requests, 0 named differences)"}},
		{"other body", "-- 1.reference --\n" + helloAnswer[:len(helloAnswer)-1] + "!\n", Options{}, true,
			[]string{"failed   topic/case, request 1", "-hello!", "+hello", "0 passed, 1 failed"}},
		{"other status", "-- 1.reference --\n" + strings.Replace(helloAnswer, "200", "201", 1), Options{}, true, []string{"-201", "+200"}},
		{"other header", "-- 1.reference --\n" + strings.Replace(helloAnswer, "plain", "html", 1), Options{}, true, []string{"-Content-Type: text/html"}},
		{"named difference", "-- 1.reference --\n404\n-- 1.answer --\ndifference: headers-are-sorted\n" + helloAnswer, Options{}, false,
			[]string{"1 passed, 0 failed, 0 skipped (1 requests, 1 named differences)"}},
		{"difference that has gone", "-- 1.reference --\n" + helloAnswer + "-- 1.answer --\ndifference: headers-are-sorted\n404\n", Options{}, true,
			[]string{"unexpected pass", "headers-are-sorted has gone"}},
		{"neither answer", "-- 1.reference --\n404\n-- 1.answer --\ndifference: headers-are-sorted\n405\n", Options{}, true, []string{"-405", "+200"}},
		{"held against the reference", "-- 1.reference --\n" + helloAnswer + "-- 1.answer --\ndifference: headers-are-sorted\n404\n", Options{AsReference: true}, false,
			[]string{"1 passed", "0 named differences"}},
		{"not recorded", "", Options{}, true, []string{"not recorded"}},
	} {
		report, out := play1(t, serve(hello), "About.\n-- 1.request --\nGET /\n"+test.sections, test.opts)
		if report.Failed() != test.failed {
			t.Errorf("%s: failed is %v", test.what, report.Failed())
		}
		for _, want := range test.want {
			if !strings.Contains(out, want) {
				t.Errorf("%s: %q is not in\n%s", test.what, want, out)
			}
		}
	}
}

func TestACaseWithoutAReferenceIsPlayedOnDialtoneAlone(t *testing.T) {
	text := "About.\nflags: --some flag\nreference: none (it hangs)\n-- 1.request --\nGET /\n-- 1.answer --\n" + helloAnswer
	if report, out := play1(t, serve(hello), text, Options{}); report.Failed() {
		t.Error(out)
	}
	report, out := play1(t, serve(hello), text, Options{AsReference: true})
	if report.Failed() || !strings.Contains(out, "skipped  topic/case: the reference has no answer: it hangs\n0 passed, 0 failed, 1 skipped") {
		t.Error(out)
	}
	_, out = play1(t, &Exec{Command: "exec true {dir} {port}"}, text, Options{})
	if !strings.Contains(out, "the command takes no {flags}, and the case needs --some flag") {
		t.Error(out)
	}
}

func TestATargetIsGivenTheFilesAndTheFlags(t *testing.T) {
	var closed bool
	target := InProcess(func(dir string, flags []string) (http.Handler, io.Closer, error) {
		info, err := os.Stat(filepath.Join(dir, "functions", "a.js"))
		if err != nil {
			return nil, nil, err
		}
		answer := fmt.Sprintf("%v %d %s", flags, info.ModTime().UTC().Year(), dir)
		return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header()["Content-Type"] = nil
			io.WriteString(w, answer)
		}), closer(func() error { closed = true; return nil }), nil
	})
	report, out := play1(t, target, "About.\nflags: --a b\n-- functions/a.js --\nx\n-- 1.request --\nGET /\n-- 1.reference --\n200\n\n[--a b] 2024 {dir}\n", Options{})
	if report.Failed() || !closed {
		t.Errorf("closed: %v\n%s", closed, out)
	}
}

type closer func() error

func (c closer) Close() error { return c() }

func TestAServiceThatDoesNotStartFailsItsCase(t *testing.T) {
	target := InProcess(func(string, []string) (http.Handler, io.Closer, error) { return nil, nil, errors.New("no such luck") })
	report, out := play1(t, target, "About.\n-- 1.request --\nGET /\n", Options{})
	if !report.Failed() || !strings.Contains(out, "the service did not start: loading the service: no such luck") {
		t.Error(out)
	}
}

func TestAnAnswerThatNeverComesFailsItsRequest(t *testing.T) {
	report, out := play1(t, serve(func(w http.ResponseWriter, _ *http.Request) { panic(http.ErrAbortHandler) }),
		"About.\n-- 1.request --\nGET /\n-- 1.reference --\n200\n", Options{})
	if !report.Failed() || !strings.Contains(out, "no answer: reading the answer") {
		t.Error(out)
	}
}

func TestRecordingWritesWhatTheTargetAnswers(t *testing.T) {
	text := "About.\n-- functions/a.js --\nx\n-- 1.request --\nGET /\n-- 1.reference --\n404\n-- 1.answer --\ndifference: headers-are-sorted\n405\n-- 2.request --\nGET /\n-- other --\n"
	written := map[string]string{}
	opts := Options{Record: func(name string, text []byte) error {
		written[name] = string(text)
		return nil
	}}
	report, _ := play1(t, serve(hello), text, opts)
	want := strings.Replace(text, "404\n", helloAnswer, 1)
	want = strings.Replace(want, "-- other --", "-- 2.reference --\n"+helloAnswer+"-- other --", 1)
	if diff := diffText(want, written["topic/case.txtar"]); diff != "" {
		t.Error(diff)
	}
	if counts := report.Counts(); !strings.HasSuffix(counts, ", 1 recorded") {
		t.Error(counts)
	}
	clear(written)
	play1(t, serve(hello), want, opts)
	if len(written) > 0 {
		t.Error("a case that has not changed was written")
	}
}

func TestABrokenCaseStopsTheRun(t *testing.T) {
	_, err := Run(context.Background(), suiteOf(map[string]string{"t/a": "", "t/b": "About."}), serve(hello), Options{})
	if err == nil || !strings.Contains(err.Error(), "t/a: ") || !strings.Contains(err.Error(), "t/b: ") {
		t.Errorf("got %v", err)
	}
}

func TestARunEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Run(ctx, suiteOf(map[string]string{"t/a": validCase}), serve(hello), Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestMatchChoosesCases(t *testing.T) {
	suite := suiteOf(map[string]string{"t/a": validCase, "t/b": validCase, "u/a": validCase})
	report, err := Run(context.Background(), suite, serve(func(w http.ResponseWriter, _ *http.Request) {}),
		Options{Parallel: 2, Match: func(name string) bool { return strings.HasPrefix(name, "t/") }})
	if err != nil {
		t.Fatal(err)
	}
	if got := report.Counts(); got != "2 passed, 0 failed, 0 skipped (2 requests, 0 named differences)" {
		t.Error(got)
	}
}
