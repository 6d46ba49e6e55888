package simulator

import (
	"sync"
	"time"
)

// Clock tells the time that the simulator takes for now.
type Clock interface {
	Now() time.Time
}

// DefaultTime is where the clock of a simulator stands that was given none.
var DefaultTime = time.Date(2026, time.January, 1, 12, 0, 0, 0, time.UTC)

// VirtualClock is a clock that moves when it is told to. Its methods may be
// called from several goroutines at once.
//
// A function that computes the Expires attribute of a cookie reads a clock of
// its own; for the two to agree, start this one at the same time.
type VirtualClock struct {
	mu    sync.Mutex
	base  Clock
	ahead time.Duration
}

// NewVirtualClock returns a clock that stands at start until it is advanced.
func NewVirtualClock(start time.Time) *VirtualClock {
	return &VirtualClock{base: stopped(start)}
}

// NewRunningClock returns a clock that runs with base and can be put ahead of
// it, as a person at a terminal wants.
func NewRunningClock(base Clock) *VirtualClock {
	return &VirtualClock{base: base}
}

// Now returns the clock's time.
func (c *VirtualClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.base.Now().Add(c.ahead)
}

// Advance moves the clock forward by d, or back when d is negative.
func (c *VirtualClock) Advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ahead += d
}

type stopped time.Time

func (s stopped) Now() time.Time { return time.Time(s) }
