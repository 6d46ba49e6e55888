package ecmascript_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded"
	"dialtone/runtime/runtimetest"
)

// allNames makes a file reach every part of the library.
const allNames = `
// groupBy .try union yield WellFormed .anchor .escape __define getYear f16round detached fromAsync
// Date toLocaleString Math.pow BigInt unscopables species WeakMap RegExp.$1 RegExp.prototype
`

func TestEveryBuiltInOfNode24IsThereOrHasAReason(t *testing.T) {
	t.Parallel()
	var r recording
	recorded.Read(t, "testdata/node24.json.gz", &r)
	scan, err := os.ReadFile("testdata/scan.js")
	if err != nil {
		t.Fatal(err)
	}
	pool := runtimetest.New(t, jsapi.New(), map[string]string{
		"functions/f.js": "exports.handler = (context, event, callback) => callback(null, require('../scan.js'))",
		"scan.js":        "module.exports = " + string(scan) + allNames,
	}, runtimetest.Options{})
	resp, _, err := runtimetest.Call(t, pool, "/f", nil)
	if err != nil {
		t.Fatal(err)
	}
	ours := strings.Split(string(resp.Body), "\n")
	used := make(map[string]bool)
	check := func(what, line string) {
		for name := range absent {
			if rest, ok := strings.CutPrefix(line, name); ok && (strings.HasSuffix(name, ".") || rest == "" || strings.ContainsAny(rest[:1], ". ")) {
				used[name] = true
				return
			}
		}
		t.Errorf("%s: %s", what, line)
	}
	for _, line := range r.Scan {
		if !slices.Contains(ours, line) {
			check("Node has", line)
		}
	}
	for _, line := range ours {
		if !slices.Contains(r.Scan, line) {
			check("dialtone has", line)
		}
	}
	for name := range absent {
		if !used[name] {
			t.Errorf("%s is as in Node, and yet a known difference", name)
		}
	}
}
