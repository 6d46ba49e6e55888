package jsapi_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// A program's file is required by a handler, as the recorder requires it.
const errorsHandler = `exports.handler = async function (context, event, callback) {
  let answer
  try {
    const v = await require(FILE)
    answer = typeof v === 'string' ? v : 'no error'
  } catch (e) {
    answer = e?.name + ': ' + e?.message + '\n' + e?.stack
  }
  callback(null, answer)
}`

var handlerFrame = regexp.MustCompile(`\n +at [^\n]*/functions/[^\n]*`)

func TestErrorsReadAsInNode24(t *testing.T) {
	t.Parallel()
	var r struct {
		Cases []struct{ Program, Want string }
	}
	recorded.Read(t, "testdata/errors/node24.json.gz", &r)
	if len(r.Cases) < 400 {
		t.Errorf("only %d programs are recorded", len(r.Cases))
	}
	files := make(map[string]string)
	for i, c := range r.Cases {
		file := fmt.Sprintf("lib/%d/case.js", i)
		files[file] = c.Program
		files[fmt.Sprintf("functions/f%d.js", i)] = strings.Replace(errorsHandler, "FILE", fmt.Sprintf(`"../%s"`, file), 1)
	}
	pool := runtimetest.New(t, jsapi.New(), files, runtimetest.Options{Limits: runtime.Limits{Timeout: time.Minute}})
	seen := make(map[string]bool)
	for i, c := range r.Cases {
		seen[c.Program] = true
		resp, _, err := runtimetest.Call(t, pool, fmt.Sprintf("/f%d", i), nil)
		if err != nil {
			t.Errorf("%s: %v", c.Program, err)
			continue
		}
		got := strings.ReplaceAll(string(resp.Body), fmt.Sprintf("%s/lib/%d", pool.Service().Dir, i), "")
		got = handlerFrame.ReplaceAllString(got, "")
		if !strings.Contains(c.Want, "\n") {
			got, _, _ = strings.Cut(got, "\n")
		}
		reason, known := errorDifferences[c.Program]
		switch {
		case known && got == c.Want:
			t.Errorf("%s\nis as in Node, and yet a known difference: %s", c.Program, reason)
		case !known && got != c.Want:
			t.Errorf("%s\n got %s\nwant %s", c.Program, got, c.Want)
		}
	}
	for program := range errorDifferences {
		if !seen[program] {
			t.Errorf("a known difference is not recorded: %s", program)
		}
	}
}
