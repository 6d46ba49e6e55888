package eventtarget_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

func TestEventsOfTheWebAnswerAsNode24(t *testing.T) {
	t.Parallel()
	replay.Programs(t, map[string]string{})
}
