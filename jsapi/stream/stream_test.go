package stream_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

func TestStreamsAreAsInNode24(t *testing.T) { replay.Programs(t, differences) }
