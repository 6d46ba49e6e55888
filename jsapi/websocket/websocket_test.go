package websocket_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

// differences are the programs that dialtone answers otherwise.
var differences = map[string]string{}

func TestSocketsAreAsInNode24(t *testing.T) { replay.Programs(t, differences) }
