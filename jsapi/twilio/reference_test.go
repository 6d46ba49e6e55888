package twilio_test

import (
	_ "embed"
	"encoding/json"
	"strings"
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime/runtimetest"
)

// The programs, one a line, and what the npm package twilio 6.0.2 made of each
// in Node: testdata/record.js.
var (
	//go:embed testdata/programs.txt
	programs string
	//go:embed testdata/programs.want
	wanted string
)

// runner runs all programs as testdata/record.js does.
const runner = `
const twilio = require('twilio');
const sid = 'AC0123456789abcdef0123456789abcdef';
const token = '0123456789abcdef0123456789abcdef';
const run = async (f) => {
  try {
    const value = await f();
    return value === undefined ? 'undefined' : JSON.stringify(value);
  } catch (e) {
    return (e.name + ': ' + e.message).split('\n')[0];
  }
};
exports.handler = async (context, event, callback) => {
  const lines = [];
  for (const f of programs) lines.push(await run(f));
  callback(null, JSON.stringify(lines));
};
const programs = [
`

func TestTheObjectTwilioAndTheFunctionDoWhatThePackageDoes(t *testing.T) {
	lines, want := strings.Split(strings.TrimSpace(programs), "\n"), strings.Split(strings.TrimSpace(wanted), "\n")
	if len(lines) != len(want) {
		t.Fatalf("%d programs and %d results: record them again", len(lines), len(want))
	}
	var source strings.Builder
	source.WriteString(runner)
	for _, p := range lines {
		source.WriteString("async () => (" + p + "),\n")
	}
	for name, prefix := range map[string]string{"dynamic": "", "plain": "/* Object.freeze */"} {
		t.Run(name, func(t *testing.T) {
			pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": prefix + source.String() + "];"}, runtimetest.Options{})
			resp, _, err := runtimetest.Call(t, pool, "/f", nil)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			if err := json.Unmarshal(resp.Body, &got); err != nil {
				t.Fatalf("read %q: %v", resp.Body, err)
			}
			for i, program := range lines {
				if got[i] != want[i] {
					t.Errorf("%s\n got %s\nwant %s", program, got[i], want[i])
				}
			}
		})
	}
}
