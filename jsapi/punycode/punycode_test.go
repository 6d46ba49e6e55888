package punycode_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

func TestLabelsAreWrittenAsByNode24(t *testing.T) {
	t.Parallel()
	replay.Programs(t, map[string]string{})
}
