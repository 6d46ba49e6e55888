package events_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

func TestEventsAnswerAsNode24(t *testing.T) {
	t.Parallel()
	replay.Programs(t, map[string]string{
		"(() => { const e = new (require('events'))(); e.on('x', () => {}); e.on('x', () => {}); e.once('y', () => {}); return e })()": "" +
			"Node counts on the list of listeners how many calls of emit are going through it",
	})
}
