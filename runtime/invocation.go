package runtime

import "time"

// An Invocation records one call of a function: what the log, metrics and
// tools say about a call is read from here and collected nowhere else.
type Invocation struct {
	ID       string
	Function *Function
	Start    time.Time     // when Invoke was called
	Queued   time.Duration // waiting for a slot
	Load     time.Duration // making the VM and running the module; 0 when it was warm
	Run      time.Duration // from the call of the handler to its answer
	Cold     bool          // the VM was made for this call
	Outcome  Outcome
	Err      error // what went wrong, for every outcome but Answered
	Status   int   // the answer's status; 0 without one
	Size     int   // bytes of the answer's body
	Logs     []LogEntry
	Dropped  int // log entries over the limit
	Pending  []string
	Outbound []OutboundCall // what it asked of other machines, the first thousand

	logBytes int
}

// Outcome is how an invocation ended.
type Outcome string

// The outcomes.
const (
	Answered   Outcome = "answered"   // the callback was called with a result
	Failed     Outcome = "failed"     // an error was passed to the callback, thrown or rejected
	TimedOut   Outcome = "timeout"    // the time limit was reached
	NoCallback Outcome = "nocallback" // nothing was pending and the callback had not been called
	Exited     Outcome = "exit"       // process.exit was called before an answer
	Limited    Outcome = "limit"      // a limit of memory, nesting or size was reached
	Refused    Outcome = "refused"    // no slot was to be had, or the pool is closing
	NotLoaded  Outcome = "notloaded"  // the function's module could not be instantiated
)

// Level is the severity of a log entry.
type Level string

// The levels of the console.
const (
	LevelDebug Level = "debug"
	LevelInfo  Level = "info"
	LevelWarn  Level = "warn"
	LevelError Level = "error"
)

// A LogEntry is one line that a script wrote to its console, or a warning of
// the host about the script.
type LogEntry struct {
	Time  time.Time
	Level Level
	Text  string
	Host  bool // written by the host, not by the script
}

func (inv *Invocation) log(limit int, e LogEntry) {
	if inv.logBytes+len(e.Text) > limit {
		inv.Dropped++
		return
	}
	inv.logBytes += len(e.Text)
	inv.Logs = append(inv.Logs, e)
}
