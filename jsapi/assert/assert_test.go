package assert_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

func TestAssertionsAnswerAsNode24(t *testing.T) {
	t.Parallel()
	replay.Programs(t, map[string]string{})
}
