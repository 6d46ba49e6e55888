package stringdecoder_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

func TestBytesBecomeTextAsInNode24(t *testing.T) {
	t.Parallel()
	replay.Programs(t, map[string]string{})
}
