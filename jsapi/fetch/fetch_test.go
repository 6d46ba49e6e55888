package fetch_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

func TestFetchIsAsInNode24(t *testing.T) { replay.Programs(t, map[string]string{}) }
