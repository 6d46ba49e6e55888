package runtime_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"dialtone/runtime"
)

func TestSyntaxIsThatOfNode(t *testing.T) {
	b, err := os.ReadFile("testdata/syntax.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct{ Name, Run, Code, Value string }
	if err := json.Unmarshal(b, &cases); err != nil || len(cases) < 50 {
		t.Fatal(len(cases), err)
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			// A host module takes the place of Node's.
			code := strings.NewReplacer("node:util", "../util.js", `"node:"`, `"../"`).Replace(c.Code)
			text := "exports.handler = async (context, event, callback) => { try { callback(null, JSON.stringify(await (" + code +
				"\n))) } catch (e) { callback(e) } }"
			if got := runtime.RunsVerbatim(text); got != (c.Run == "verbatim") {
				t.Errorf("runs as it is: %v, and the table says %s", got, c.Run)
			}
			got, err := answer(t, map[string]string{"functions/f.js": text, "util.js": "exports.inspect = () => {}", "util": "exports.inspect = () => {}"})
			if err != nil || got != c.Value {
				t.Errorf("got %s, %v, want %s", got, err, c.Value)
			}
		})
	}
}
