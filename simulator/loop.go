package simulator

import "time"

const (
	maxReplies = 15
	replyPause = 30 * time.Second
)

// loop counts the replies from one number to another that came without a
// pause.
type loop struct {
	replies int
	last    time.Time
	blocked time.Time // no reply goes out before then
}

// admitReply reports whether one more reply may go from one number to
// another, and counts it.
func (s *Simulator) admitReply(key pair) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.opts.Clock.Now()
	l := s.loops[key]
	if l == nil {
		l = &loop{}
		s.loops[key] = l
	}
	if now.Before(l.blocked) {
		return false
	}
	if now.Sub(l.last) >= replyPause {
		l.replies = 0
	}
	if l.replies == maxReplies {
		l.replies, l.blocked = 0, now.Add(replyPause)
		return false
	}
	l.replies, l.last = l.replies+1, now
	return true
}
