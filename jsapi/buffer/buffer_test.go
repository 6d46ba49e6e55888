package buffer_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

func TestBuffersAreAsInNode24(t *testing.T) { replay.Programs(t, differences) }
