package perfhooks_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

func TestTimeIsMeasuredAsInNode24(t *testing.T) {
	t.Parallel()
	replay.Programs(t, map[string]string{})
}
