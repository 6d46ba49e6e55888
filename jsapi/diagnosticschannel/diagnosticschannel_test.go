package diagnosticschannel_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

func TestChannelsAreAsInNode24(t *testing.T) { replay.Programs(t, differences) }

// differences are the programs that dialtone answers otherwise.
var differences = map[string]string{}
