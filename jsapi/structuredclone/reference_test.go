package structuredclone_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

func TestClonesAreWhatNode24Makes(t *testing.T) {
	t.Parallel()
	replay.Programs(t, map[string]string{})
}
