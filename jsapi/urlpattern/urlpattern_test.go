package urlpattern_test

import (
	"testing"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded/replay"
	"dialtone/runtime/runtimetest"
)

// differences are the programs that dialtone answers otherwise.
var differences = map[string]string{}

func TestPatternsAreAsInNode24(t *testing.T) { replay.Programs(t, differences) }

// Texts whose reading could take long are refused at once.
func TestLongPatternsAreRefused(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": `
		const said = (f) => { try { return f() } catch (e) { return e.code } }
		exports.handler = (context, event, callback) => callback(null, [
			said(() => new URLPattern({ pathname: '/' + ':a'.repeat(1e6) })),
			said(() => new URLPattern('https://' + '{('.repeat(1e6))),
			said(() => new URLPattern({ pathname: '/*' }).test('https://h/' + '..'.repeat(1e6))),
			said(() => new URLPattern({ pathname: '/(a*)*b' }).test('https://h/' + 'a'.repeat(3e4))),
		].join())`}, runtimetest.Options{})
	resp, _, err := runtimetest.Call(t, pool, "/f", nil)
	const want = "ERR_INVALID_URL_PATTERN,ERR_INVALID_URL_PATTERN,ERR_OPERATION_FAILED,false"
	if err != nil || string(resp.Body) != want {
		t.Errorf("got %q %v", resp.Body, err)
	}
}
