package os_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

func TestTheMachineIsToldAsByNode24(t *testing.T) {
	t.Parallel()
	replay.Programs(t, map[string]string{})
}
