package ecmascript_test

import (
	"os"
	"testing"

	"dialtone/jsapi"
	"dialtone/runtime/runtimetest"
)

func TestScan(t *testing.T) {
	b, _ := os.ReadFile("testdata/scan.js")
	pool := runtimetest.New(t, jsapi.New(), map[string]string{
		"functions/f.js": "exports.handler = function (context, event, callback) { callback(null, require('../scan.js')) }",
		"scan.js":        "module.exports = " + string(b),
	}, runtimetest.Options{})
	resp, _, err := runtimetest.Call(t, pool, "/f", nil)
	if err != nil {
		t.Fatal(err)
	}
	os.WriteFile("/tmp/lib-ours.txt", append(resp.Body, '\n'), 0o644)
}
