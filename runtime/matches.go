package runtime

import (
	"sync"
	"time"

	"github.com/dlclark/regexp2/v2"
)

// Patterns that backtrack are matched by ours, which interrupts reach. Should one
// reach goja's own library by a way that is not guarded, it is one native call,
// which none does. regexp2 ends a match after a process-wide time, but goja then tells
// the script that nothing matched. So that time is longer than any time limit:
// when such a match returns, its VM has been interrupted and no script sees
// the wrong answer.
const matchMargin = 2 * time.Second

var matchBound sync.Mutex

func init() { regexp2.DefaultMatchTimeout = 10*time.Second + matchMargin }

// boundMatches raises the bound for a pool with a longer limit. Make such a
// pool before others run: patterns that are compiled meanwhile read the bound.
func boundMatches(limit time.Duration) {
	matchBound.Lock()
	defer matchBound.Unlock()
	if d := limit + matchMargin; d > regexp2.DefaultMatchTimeout {
		regexp2.DefaultMatchTimeout = d
	}
}
