package tty_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

func TestNothingIsATerminalAsInNode24(t *testing.T) {
	t.Parallel()
	replay.Programs(t, map[string]string{})
}
