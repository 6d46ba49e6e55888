package server

import (
	"bytes"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"dialtone/runtime"
)

// The short way of the request line and slog's own write the same bytes.
func TestTheJSONLogIsThatOfSlog(t *testing.T) {
	fn := &runtime.Function{Path: "/sms/reply"}
	answered := &runtime.Invocation{ID: "0123456789abcdef", Outcome: runtime.Answered, Cold: true}
	for name, c := range map[string]struct {
		method, path string
		status       int
		fn           *runtime.Function
		inv          *runtime.Invocation
		err          error
		short        bool
	}{
		"a function":             {"POST", "/sms/reply", 200, fn, answered, nil, true},
		"an asset":               {"GET", "/a%20b.txt", 200, nil, nil, nil, true},
		"not found":              {"GET", "/nothing", 404, nil, nil, nil, false},
		"a path that is no text": {"GET", "/\xff\n\"", 200, fn, answered, nil, false},
		"a script markup":        {"GET", "/<b>&amp;", 200, fn, answered, nil, true},
		"a long path":            {"GET", "/" + strings.Repeat("x", 2*shownBytes), 200, fn, answered, nil, false},
		"an odd method":          {"PO\\ST", "/f", 200, fn, answered, nil, false},
		"an odd function":        {"GET", "/f", 200, &runtime.Function{Path: "/é"}, answered, nil, false},
		"an odd request id":      {"GET", "/f", 200, fn, &runtime.Invocation{ID: "\""}, nil, false},
		"an error":               {"GET", "/f", 200, fn, answered, errors.New("broken pipe"), false},
		"a fault":                {"GET", "/f", 500, fn, answered, errors.New("no"), false},
	} {
		t.Run(name, func(t *testing.T) {
			for _, end := range []time.Time{
				modified, modified.Add(120 * time.Millisecond), modified.Add(999_999_999), modified.Add(1),
				modified.Add(time.Hour).In(time.FixedZone("", -3*3600)), modified.Add(time.Hour).In(time.FixedZone("", 5*3600+30*60)),
			} {
				var short, long bytes.Buffer
				out := NewLogWriter(&short)
				log := NewJSONLog(out)
				s := New(newPool(t, files()), Options{Logger: slog.New(log), Now: func() time.Time { return end }})
				x := exchange{s: s, r: &http.Request{Method: c.method}, path: c.path, start: end.Add(-1234567), fn: c.fn, inv: c.inv,
					err: c.err, status: c.status, sent: 42}
				if got := log.request(&x, x.level(), end); got != c.short {
					t.Fatalf("the short way was taken: %v, want %v", got, c.short)
				} else if !got {
					x.log()
				}
				s.opts.Logger = slog.New(slog.NewJSONHandler(&long, nil))
				x.log()
				if err := out.Close(); err != nil {
					t.Fatal(err)
				}
				if short.String() != long.String() {
					t.Errorf("the line is\n%sand slog's is\n%s", short.String(), long.String())
				}
			}
		})
	}
}
