package url_test

import (
	"fmt"
	"testing"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded/replay"
	"dialtone/runtime/runtimetest"
)

const shown = "Object.values((({href, origin, protocol, username, password, host, hostname, port, pathname, search, hash}) => " +
	"({href, origin, protocol, username, password, host, hostname, port, pathname, search, hash}))(new URL(%s)))"

// differences are the programs that dialtone answers otherwise.
var differences = map[string]string{
	fmt.Sprintf(shown, "'http://xn--/'"):                                  "the library refuses a label that is empty but for its prefix, as the standard says",
	"Object.getOwnPropertyDescriptor(URL.prototype, 'href').get.call({})": "Node shows V8's message for private members here",
	"(typeof URL.createObjectURL)":                                        "there are no object URLs",
}

func TestURLsAreAsInNode24(t *testing.T) { replay.Programs(t, differences) }

// TestHostileURLsTakeNoSquaredTime reads a mebibyte of what made the parser slow.
func TestHostileURLsTakeNoSquaredTime(t *testing.T) {
	for _, input := range []string{"'http://' + '@'.repeat(1e6)", "'http://' + 'a'.repeat(1e6) + '@h/'", "'http://h/' + '/..'.repeat(3e5)", "'x:' + 'é '.repeat(3e5)",
		"'http://h/?' + '%'.repeat(1e6)", "'a'.repeat(1e6)"} {
		pool := runtimetest.New(t, jsapi.New(), map[string]string{
			"functions/f.js": "exports.handler = (c, e, callback) => callback(null, String(URL.canParse(" + input + ", 'http://h/')))",
		}, runtimetest.Options{})
		if _, _, err := runtimetest.Call(t, pool, "/f", nil); err != nil {
			t.Errorf("%s: %v", input, err)
		}
	}
}
