package nodeutil_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

func TestUtilAnswersAsNode24(t *testing.T) {
	t.Parallel()
	replay.Programs(t, map[string]string{})
}
