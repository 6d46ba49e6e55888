package cli

import (
	"log/slog"
	"strings"
	"testing"
	"time"
)

func TestConsoleLinesAndStacksStandBelowTheirRequest(t *testing.T) {
	var out strings.Builder
	log := slog.New(newTextHandler(&out, false))
	log.Error("request", "method", "POST", "path", "/a", "status", 500, "duration", 2*time.Millisecond, "request", "id1", "error", "Error: x\n    at a.js:1:2")
	log.Info("hello\nthere", "request", "id1", "function", "/a")
	log.Warn("careful \x1b[2J", "request", "id1", "function", "/a")
	log.Warn("a VM is stuck", "function", "/a")
	var got []string
	for line := range strings.Lines(out.String()) {
		if line[0] != ' ' {
			line = line[len("15:04:05.000 "):]
		}
		got = append(got, line)
	}
	want := []string{
		"ERR request method=POST path=/a status=500 duration=2ms\n",
		"             | Error: x\n",
		"             |     at a.js:1:2\n",
		"             | hello\n",
		"             | there\n",
		"           W | careful \ufffd[2J\n",
		"WRN a VM is stuck function=/a\n",
	}
	if strings.Join(got, "") != strings.Join(want, "") {
		t.Errorf("got\n%swant\n%s", strings.Join(got, ""), strings.Join(want, ""))
	}
}
