package runtime

import (
	"log/slog"
	"math/rand/v2"
	"time"

	"dialtone/runtime/outbound"
	"dialtone/runtime/tempdir"
)

// TempPath is the folder as which scripts know the Host's Temp: what os.tmpdir()
// is, and where files may be written, as on Twilio.
const TempPath = "/tmp"

// A Host is the world outside the engine, as one service sees it. A nil field
// takes the real thing; tests put a frozen clock or a fixed source in its place.
type Host struct {
	Clock  Clock          // what Date and timers go by
	Random func() float64 // what Math.random returns: at least 0, less than 1
	Log    *slog.Logger   // what the host itself reports: condemned VMs, interrupted invocations
	// Outbound is how scripts reach other machines. The default reaches
	// everything, and is closed with the pool; another is its maker's to close.
	Outbound *outbound.Client
	// Temp is the private temporary folder of the service. The default is
	// removed with the pool; another is its maker's to close.
	Temp *tempdir.Dir
	// Record is called with every finished invocation, from any goroutine,
	// before its caller is answered. It must be quick.
	Record func(*Invocation)
}

// A Clock tells the time and wakes the event loop.
type Clock interface {
	Now() time.Time
	// After sends once on the channel when d has passed. Stop releases it.
	After(d time.Duration) (c <-chan time.Time, stop func())
}

type realClock struct{}

func (realClock) Now() time.Time { return time.Now() }

func (realClock) After(d time.Duration) (<-chan time.Time, func()) {
	t := time.NewTimer(d)
	return t.C, func() { t.Stop() }
}

func (h Host) withDefaults() Host {
	if h.Clock == nil {
		h.Clock = realClock{}
	}
	if h.Random == nil {
		h.Random = rand.Float64
	}
	if h.Log == nil {
		h.Log = slog.Default()
	}
	return h
}
