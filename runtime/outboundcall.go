package runtime

import (
	"context"
	"time"
)

// An OutboundCall records one exchange that a script had with another machine.
type OutboundCall struct {
	Method   string // GET, POST, …, or the protocol of what is no HTTP
	URL      string // without user, password and query, which may be secrets
	Start    time.Time
	Duration time.Duration // until the answer's headers, or the failure
	Status   int           // 0 without an answer
	Err      string        // why there was none
}

// maxOutbound is how many calls one record holds.
const maxOutbound = 1000

// RecordOutbound adds a call to another machine to the invocation's record.
func (vm *VM) RecordOutbound(o OutboundCall) {
	if vm.call == nil || len(vm.call.inv.Outbound) >= maxOutbound {
		return
	}
	vm.call.inv.Outbound = append(vm.call.inv.Outbound, o)
}

// Context is done when the running invocation ends: what a script has asked of
// other machines ends with it.
func (vm *VM) Context() context.Context {
	if vm.context == nil {
		ctx, cancel := context.WithCancel(context.Background())
		vm.context = ctx
		vm.OnRelease(func() {
			cancel()
			vm.context = nil
		})
	}
	return vm.context
}
