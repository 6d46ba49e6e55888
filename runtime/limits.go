package runtime

import "time"

// Limits bound what one service may use. A zero field takes the default, which
// is Twilio's own where Twilio documents one.
type Limits struct {
	// Timeout is the wall time of one invocation, from the call of the handler
	// to the call of its callback. Default 10 s, as on Twilio.
	Timeout time.Duration

	// Grace is how long after the timeout a VM may take to notice it. A VM
	// that is still inside a native call then is condemned: its client gets
	// the answer and its slot comes back when the call ends. Default 100 ms.
	Grace time.Duration

	// Concurrency is how many invocations run at once. Default 30, as on Twilio.
	Concurrency int

	// Queue is how many invocations wait for a slot, and QueueWait for how
	// long. Defaults: 1000 and 5 s. A negative Queue refuses at once.
	Queue     int
	QueueWait time.Duration

	// Condemned is how many condemned VMs one function may have before it is
	// refused, so that it cannot use up the slots of all. Default: half of
	// Concurrency, and at least one.
	Condemned int

	// RequestBody and ResponseBody are the largest bodies, in bytes. Defaults:
	// 6 MiB, as on Twilio, and 64 MiB.
	RequestBody  int64
	ResponseBody int64

	// CallStack is the deepest recursion of a script, in frames. Default 5000,
	// about half of what Node allows for small frames: where the recursion goes
	// through native functions, the time to unwind it grows with its square.
	CallStack int

	// Nesting is how deep source code, JSON and patterns may nest. Default 2000.
	Nesting int

	// Memory is the size of the whole process's heap, in bytes, above which
	// the invocation that has been executing longest is interrupted. goja
	// cannot say what one VM holds, so this is a bound for the process.
	// Default 1 GiB.
	Memory uint64

	// Allocation is the largest string, array or buffer that one native call
	// may make, in bytes, since nothing can interrupt it inside the call.
	// Default: an eighth of Memory.
	Allocation int64

	// LogBytes is how much text one invocation may log; what comes after is
	// counted and dropped. Default 256 KiB.
	LogBytes int

	// Idle is how many VMs are parked for the next call, over all functions,
	// and IdleTime for how long. Defaults: 512 and 10 min.
	Idle     int
	IdleTime time.Duration

	// IdleMemory is how much parked VMs may hold together, in bytes; above it
	// those parked longest are dropped. goja cannot say what one VM holds: it is
	// estimated from the source that each has run, put right by what the
	// garbage collector finds alive. Default: half of Memory.
	IdleMemory int64

	// Fresh makes a new VM for every invocation, so that no state survives.
	Fresh bool
}

// WithDefaults returns l with every zero field set to its default.
func (l Limits) WithDefaults() Limits {
	def(&l.Timeout, 10*time.Second)
	def(&l.Grace, 100*time.Millisecond)
	def(&l.Concurrency, 30)
	def(&l.Queue, 1000)
	def(&l.QueueWait, 5*time.Second)
	def(&l.Condemned, max(1, l.Concurrency/2))
	def(&l.RequestBody, 6<<20)
	def(&l.ResponseBody, 64<<20)
	def(&l.CallStack, 5000)
	def(&l.Nesting, 2000)
	def(&l.Memory, 1<<30)
	def(&l.Allocation, int64(l.Memory/8))
	def(&l.LogBytes, 256<<10)
	def(&l.Idle, 512)
	def(&l.IdleTime, 10*time.Minute)
	def(&l.IdleMemory, int64(l.Memory/2))
	return l
}

func def[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}
