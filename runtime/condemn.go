package runtime

import (
	"runtime/debug"
	"time"
)

// expire ends the calls whose time is over, and gives up those that were told
// to end and have not. It reports how many calls hold a slot.
func (p *Pool) expire(now time.Time) (running int) {
	p.mu.Lock()
	running = len(p.running)
	var stuck []*call
	for _, c := range p.running {
		switch {
		case !now.After(c.deadline):
		case c.verdict == nil:
			late := &Error{Kind: KindTimeout, Name: "TimeoutError", File: c.vm.fn.File,
				Message: c.vm.fn.Path + " did not call callback within " + p.limits.Timeout.String()}
			p.cut(c, now, late, late)
		default:
			c.giving.Add(1)
			if !c.state.CompareAndSwap(stateRunning, stateCondemned) {
				c.giving.Done() // it has ended, or was given up before
				continue
			}
			p.condemned[c.vm.fn]++
			p.stats.Condemned++
			p.suspects.Add(1)
			stuck = append(stuck, c)
		}
	}
	p.mu.Unlock()
	for _, c := range stuck {
		p.condemn(c)
	}
	return running
}

// abort ends a call whose caller has left.
func (p *Pool) abort(c *call, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !c.left && c.verdict == nil {
		p.cut(c, time.Now(), &Error{Kind: KindTimeout, Name: "AbortError", Message: "the caller gave up", File: c.vm.fn.File}, err)
	}
}

// cut interrupts a VM, and sets the time by which it must have noticed. The
// caller holds the lock, without which the VM might be another call's by now.
func (p *Pool) cut(c *call, now time.Time, e *Error, verdict error) {
	c.deadline, c.verdict = now.Add(p.limits.Grace), verdict
	c.vm.interrupt(c, e)
}

// interrupt ends what a VM runs, or wakes it from waiting. The first reason
// stands. The caller holds the pool's lock, and the call has not left.
func (vm *VM) interrupt(c *call, e *Error) {
	if c.cut.CompareAndSwap(nil, e) {
		if rt := vm.engine.Load(); rt != nil {
			rt.Interrupt(e)
		}
		vm.loop.signal()
	}
}

// condemn answers for a VM that is still inside a native call: its slot comes
// back when the call ends.
func (p *Pool) condemn(c *call) {
	fn := c.vm.fn
	p.host.Log.Warn("a VM is stuck in a native call and was given up; its slot comes back when the call ends",
		"function", fn.Path, "file", fn.File, "condemned", p.suspects.Load())
	// The goroutine that runs the VM still owns the record, so the client's is another.
	c.given = &Invocation{ID: c.inv.ID, Function: fn, Start: c.inv.Start, Queued: c.inv.Queued,
		Run: time.Since(c.inv.Start), Outcome: TimedOut, Err: c.verdict}
	p.record(c.given, c.req)
	if c.done != nil {
		c.giving.Done()
		c.done <- struct{}{}
		return
	}
	go func() {
		defer c.giving.Done()
		defer func() {
			if x := recover(); x != nil {
				p.host.Log.Error("answering for a function that was given up panicked", "function", fn.Path, "panic", x, "stack", string(debug.Stack()))
			}
		}()
		c.req.GivenUp(c.given, c.verdict)
	}()
}

// redeem takes a condemned VM's slot back when its native call has ended.
func (p *Pool) redeem(c *call, vm *VM) {
	p.mu.Lock()
	p.leave(c)
	p.suspects.Add(-1)
	if p.condemned[vm.fn]--; p.condemned[vm.fn] == 0 {
		delete(p.condemned, vm.fn)
	}
	p.stats.Condemned--
	p.stats.Dropped++
	p.mu.Unlock()
	p.host.Log.Info("a condemned VM came back", "function", vm.fn.Path, "after", time.Since(c.inv.Start))
	<-p.slots
	p.calls.Done()
}
