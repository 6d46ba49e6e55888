package net_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

// differences are programs whose answer is known to differ from Node's.
var differences = map[string]string{}

func TestSocketsAndNamesAreAsInNode24(t *testing.T) { replay.Programs(t, differences) }
