package server

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"
	"time"

	"dialtone/runtime"
)

// newLog is a logger, and what returns its lines, without their times.
func newLog() (*slog.Logger, func() []string) {
	var out bytes.Buffer
	handler := slog.NewTextHandler(&out, &slog.HandlerOptions{Level: slog.LevelDebug, ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}})
	return slog.New(handler), func() []string {
		if out.Len() == 0 {
			return nil
		}
		return strings.Split(strings.TrimSpace(out.String()), "\n")
	}
}

// stopped is a clock that has moved by a millisecond each time it is read.
func stopped() func() time.Time {
	now := modified
	return func() time.Time {
		now = now.Add(time.Millisecond)
		return now
	}
}

func TestTheLogHasEveryRequestAndWhatItsFunctionWrote(t *testing.T) {
	pool := newPool(t, files("functions/f.js", "", "assets/a.txt", "asset"))
	pool.logs = []runtime.LogEntry{
		{Level: runtime.LevelInfo, Text: "hello\nthere"},
		{Level: runtime.LevelWarn, Text: "careful"},
		{Level: runtime.LevelError, Text: "bad"},
		{Level: runtime.LevelDebug, Text: "detail"},
	}
	logger, lines := newLog()
	s := New(pool, Options{Logger: logger, Now: stopped()})
	do(s, "GET", "/f?secret=1", nil)
	do(s, "HEAD", "/a.txt", nil)
	do(s, "GET", "/"+strings.Repeat("%ff", 400)+"?secret=1", nil)
	pool.logs = nil
	pool.respondWith(nil, &runtime.Error{Kind: runtime.KindScript, Name: "Error", Message: "no", Stack: "Error: no\n    at f.js:1"})
	do(s, "GET", "/f", nil)

	want := []string{
		`level=INFO msg=request method=GET path=/f status=200 duration=1ms bytes=2 function=/f outcome=answered cold=true request=RQ1`,
		`level=INFO msg="hello\nthere" request=RQ1 function=/f`,
		`level=WARN msg=careful request=RQ1 function=/f`,
		`level=ERROR msg=bad request=RQ1 function=/f`,
		`level=DEBUG msg=detail request=RQ1 function=/f`,
		`level=INFO msg=request method=HEAD path=/a.txt status=200 duration=1ms bytes=0`,
		`level=WARN msg=request method=GET path=/` + strings.Repeat("%ff", 170) + `%… status=404 duration=1ms bytes=33`,
		`level=ERROR msg=request method=GET path=/f status=500 duration=1ms bytes=66 function=/f outcome=answered cold=true request=RQ1 error="Error: no\n    at f.js:1"`,
	}
	got := lines()
	for i := range max(len(got), len(want)) {
		g, w := "", ""
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		if g != w {
			t.Errorf("line %d is\n%s, want\n%s", i, g, w)
		}
	}
}

func TestWhatIsOverTheLimitOfTheLogIsCounted(t *testing.T) {
	logger, lines := newLog()
	x := exchange{s: New(newPool(t, files()), Options{Logger: logger}), inv: &runtime.Invocation{ID: "RQ2", Dropped: 7}}
	x.logConsole(t.Context(), logger.Handler(), modified)
	if got := lines(); len(got) != 1 || !strings.Contains(got[0], "7 more lines") {
		t.Errorf("the log is %q", got)
	}
}
