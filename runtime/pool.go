package runtime

import (
	"context"
	"encoding/binary"
	"encoding/hex"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"
)

// A Pool runs the functions of one service, each invocation in a VM of its
// own. It is safe for concurrent use.
type Pool struct {
	api    API
	host   Host
	limits Limits
	byName map[string]*Module

	slots   chan struct{}
	waiting atomic.Int64
	current atomic.Pointer[build]
	closing chan struct{} // closed when no more calls are taken
	closed  sync.Once
	calls   sync.WaitGroup // calls in flight and condemned VMs
	watcher watcher

	mu        sync.Mutex
	idle      map[*Function][]*VM // parked VMs, of each function the one parked longest first
	running   []*call             // those that hold a slot, in no order
	condemned map[*Function]int
	stats     Stats
	suspects  atomic.Int64 // how many VMs are condemned, for those who do not hold mu
}

// build is a service while it is the pool's.
type build struct{ svc *Service }

// Stats are the pool's counts.
type Stats struct {
	Running   int // invocations that hold a slot, condemned ones included
	Waiting   int // invocations that wait for one
	Parked    int // VMs that wait for their function's next call
	Condemned int // VMs still inside a native call after their time was over
	Made      int // VMs ever made
	Dropped   int // VMs ended after an interrupt, as opposed to eviction
}

// NewPool makes a pool for a service. It is ended by Close.
func NewPool(svc *Service, host Host, api API, limits Limits) *Pool {
	limits = limits.WithDefaults()
	boundMatches(limits.Timeout + limits.Grace)
	p := &Pool{
		api: api, host: host.withDefaults(), limits: limits,
		byName:    make(map[string]*Module),
		slots:     make(chan struct{}, limits.Concurrency),
		closing:   make(chan struct{}),
		idle:      make(map[*Function][]*VM),
		condemned: make(map[*Function]int),
	}
	for i := range api.Modules {
		if m := &p.api.Modules[i]; m.Name != "" {
			p.byName[m.Name] = m
		}
	}
	p.current.Store(&build{svc})
	p.watcher.start(p)
	return p
}

// Service is the build that new calls should use.
func (p *Pool) Service() *Service { return p.current.Load().svc }

// Limits are the bounds that hold, defaults filled in.
func (p *Pool) Limits() Limits { return p.limits }

// Stats returns the counts of this moment.
func (p *Pool) Stats() Stats {
	p.mu.Lock()
	defer p.mu.Unlock()
	s := p.stats
	s.Running, s.Waiting = len(p.slots), int(p.waiting.Load())
	return s
}

// Swap replaces the service. Calls that are running or waiting finish on the
// functions that they were made for; parked VMs of the old service are ended.
func (p *Pool) Swap(svc *Service) {
	p.current.Store(&build{svc})
	p.mu.Lock()
	var old []*VM
	for _, parked := range p.idle {
		old = append(old, parked...)
	}
	p.stats.Parked = 0
	clear(p.idle)
	p.mu.Unlock()
	for _, vm := range old {
		close(vm.calls)
	}
}

// Close refuses new calls, waits until those in flight have ended or ctx is
// done, and ends every parked VM. Condemned VMs are waited for too.
func (p *Pool) Close(ctx context.Context) error {
	p.closed.Do(func() { close(p.closing) })
	done := make(chan struct{})
	go func() {
		p.calls.Wait()
		p.watcher.close() // not before: it ends calls whose time is over
		close(done)
	}()
	defer p.Swap(p.Service())
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Warm instantiates a function without calling its handler, and parks the VM
// for its first call. The error says why it does not load: a *Error of kind
// KindLoad, or of the kind of the limit that its top level ran into.
func (p *Pool) Warm(ctx context.Context, fn *Function) error {
	_, inv, err := p.invoke(ctx, fn, nil)
	for i := range inv.Logs {
		// There is no request yet that the lines could stand under.
		e := &inv.Logs[i]
		p.host.Log.Info(e.Text, "function", fn.Path, "console", string(e.Level), "during", "load")
	}
	if inv.Err != nil {
		return inv.Err
	}
	return err
}

// Invoke calls a function with a request and waits for its answer. When ctx
// ends the call is given up: while it waits for a slot at once, while it runs
// by an interrupt, unless the request is detached. The record is never nil.
//
// The error is a *Error, [ErrBusy], [ErrClosed], or ctx's. A value that is no
// Error but was thrown or passed to the callback as one is a response.
func (p *Pool) Invoke(ctx context.Context, fn *Function, req *Request) (*Response, *Invocation, error) {
	if req.ID == "" {
		req.ID = newID()
	}
	return p.invoke(ctx, fn, req)
}

func newID() string {
	var b [16]byte
	var text [2 * len(b)]byte
	binary.LittleEndian.PutUint64(b[:], rand.Uint64())
	binary.LittleEndian.PutUint64(b[8:], rand.Uint64())
	hex.Encode(text[:], b[:])
	return string(text[:])
}

func (p *Pool) invoke(ctx context.Context, fn *Function, req *Request) (*Response, *Invocation, error) {
	c := &call{req: req, inv: &Invocation{Function: fn, Start: time.Now()}}
	if req != nil {
		c.inv.ID = req.ID
	}
	if err := p.admit(ctx, fn, c.inv); err != nil {
		c.inv.Outcome, c.inv.Err = Refused, err
		p.record(c)
		return nil, c.inv, err
	}
	vm := p.take(fn, c)
	p.watcher.wake()
	vm.calls <- c
	if finished, err := p.wait(ctx, c, vm); !finished {
		return p.condemn(c, vm, err)
	}
	p.release(c, vm)
	p.record(c)
	if c.resp != nil {
		return c.resp, c.inv, nil
	}
	if c.err != nil {
		return nil, c.inv, c.err
	}
	return nil, c.inv, nil
}

// wait waits for the end of a call, or for the end of its time.
func (p *Pool) wait(ctx context.Context, c *call, vm *VM) (finished bool, err error) {
	if c.req != nil && c.req.Detached {
		finished = <-vm.done
	} else {
		select {
		case finished = <-vm.done:
		case <-ctx.Done():
			return p.cut(c, vm, &Error{Kind: KindTimeout, Name: "AbortError", Message: "the caller gave up", File: vm.fn.File}), ctx.Err()
		}
	}
	if finished {
		return true, nil
	}
	late := &Error{Kind: KindTimeout, Name: "TimeoutError", File: vm.fn.File,
		Message: vm.fn.Path + " did not call callback within " + p.limits.Timeout.String()}
	return p.cut(c, vm, late), late
}

func (p *Pool) record(c *call) {
	if p.host.Record != nil && c.req != nil {
		p.host.Record(c.inv)
	}
}

// admit takes a slot, at once or after a bounded wait.
func (p *Pool) admit(ctx context.Context, fn *Function, inv *Invocation) error {
	select {
	case <-p.closing:
		return ErrClosed
	default:
	}
	if p.suspended(fn) {
		return ErrBusy
	}
	select {
	case p.slots <- struct{}{}:
	default:
		if err := p.queue(ctx, inv); err != nil {
			return err
		}
	}
	p.calls.Add(1)
	return nil
}

func (p *Pool) queue(ctx context.Context, inv *Invocation) error {
	defer p.waiting.Add(-1)
	if p.waiting.Add(1) > int64(p.limits.Queue) {
		return ErrBusy
	}
	wait := time.NewTimer(p.limits.QueueWait)
	defer wait.Stop()
	select {
	case p.slots <- struct{}{}:
		inv.Queued = time.Since(inv.Start)
		return nil
	case <-wait.C:
		return ErrBusy
	case <-ctx.Done():
		return ctx.Err()
	case <-p.closing:
		return ErrClosed
	}
}

// suspended reports whether a function has as many condemned VMs as it may.
func (p *Pool) suspended(fn *Function) bool {
	if p.suspects.Load() == 0 {
		return false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.condemned[fn] >= p.limits.Condemned
}

// take lends the VM of the function that was parked last, or a new one.
func (p *Pool) take(fn *Function, c *call) (vm *VM) {
	c.deadline = c.inv.Start.Add(c.inv.Queued + p.limits.Timeout)
	p.mu.Lock()
	defer p.mu.Unlock()
	if parked := p.idle[fn]; len(parked) > 0 {
		vm = parked[len(parked)-1]
		parked[len(parked)-1] = nil
		p.idle[fn] = parked[:len(parked)-1]
		p.stats.Parked--
	} else {
		p.stats.Made++
		// There is room for the end of a call and for the end of its time.
		vm = &VM{pool: p, build: &build{fn.service}, fn: fn, calls: make(chan *call, 1), done: make(chan bool, 2)}
		vm.loop.init(vm)
		go vm.serve()
	}
	c.vm, c.place = vm, len(p.running)
	p.running = append(p.running, c)
	return vm
}

// leave takes a call from those that run; the caller holds the lock.
func (p *Pool) leave(c *call) {
	last := len(p.running) - 1
	moved := p.running[last]
	p.running[c.place], moved.place = moved, c.place
	p.running[last] = nil
	p.running = p.running[:last]
}

// serve runs the calls of a VM, one after the other, on the VM's goroutine.
func (vm *VM) serve() {
	for c := range vm.calls {
		vm.reusable = vm.run(c)
		vm.call = nil
		if !c.state.CompareAndSwap(stateRunning, stateFinished) {
			vm.pool.redeem(c, vm)
			return
		}
		vm.done <- true
	}
}

// release gives the slot back and parks the VM, or ends it.
func (p *Pool) release(c *call, vm *VM) {
	park := vm.reusable && c.cut.Load() == nil && !p.limits.Fresh && vm.build.svc == p.Service()
	var evicted *VM
	p.mu.Lock()
	p.leave(c)
	if c.expired {
		// Its time may have ended just after it did: not to be taken for the next call's.
		select {
		case <-vm.done:
		default:
		}
	}
	select {
	case <-p.closing:
		park = false
	default:
	}
	if park {
		vm.parked = c.answered
		if vm.parked.IsZero() { // only made ready
			vm.parked = time.Now()
		}
		p.idle[vm.fn] = append(p.idle[vm.fn], vm)
		if p.stats.Parked++; p.stats.Parked > p.limits.Idle {
			evicted = p.evict()
		}
	} else if !vm.reusable {
		p.stats.Dropped++
	}
	p.mu.Unlock()
	if !park {
		close(vm.calls)
	}
	if evicted != nil {
		close(evicted.calls)
	}
	<-p.slots
	p.calls.Done()
}

// oldest is the VM that has been parked longest, or nil; the caller holds the lock.
func (p *Pool) oldest() *VM {
	var oldest *VM
	for _, parked := range p.idle {
		if len(parked) > 0 && (oldest == nil || parked[0].parked.Before(oldest.parked)) {
			oldest = parked[0]
		}
	}
	return oldest
}

// evict takes the oldest parked VM out; the caller holds the lock and ends the VM.
func (p *Pool) evict() *VM {
	vm := p.oldest()
	parked := p.idle[vm.fn]
	copy(parked, parked[1:])
	parked[len(parked)-1] = nil
	if parked = parked[:len(parked)-1]; len(parked) > 0 {
		p.idle[vm.fn] = parked
	} else {
		delete(p.idle, vm.fn)
	}
	p.stats.Parked--
	return vm
}

// evictIdle ends the VMs that have been parked longer than they may.
func (p *Pool) evictIdle(now time.Time) {
	for {
		p.mu.Lock()
		vm := p.oldest()
		if vm == nil || now.Sub(vm.parked) < p.limits.IdleTime {
			p.mu.Unlock()
			return
		}
		p.evict()
		p.mu.Unlock()
		close(vm.calls)
	}
}

// cut interrupts a VM and waits for it through the grace period. It reports
// whether the VM noticed.
func (p *Pool) cut(c *call, vm *VM, e *Error) bool {
	vm.interrupt(c, e)
	grace := time.NewTimer(p.limits.Grace)
	defer grace.Stop()
	for {
		select {
		case finished := <-vm.done:
			if finished {
				return true
			}
		case <-grace.C:
			if c.state.CompareAndSwap(stateRunning, stateCondemned) {
				return false
			}
			for !<-vm.done { // it has just ended
			}
			return true
		}
	}
}

// interrupt ends what a VM runs, or wakes it from waiting. The first reason stands.
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
func (p *Pool) condemn(c *call, vm *VM, err error) (*Response, *Invocation, error) {
	p.mu.Lock()
	p.condemned[vm.fn]++
	p.stats.Condemned++
	n := p.stats.Condemned
	p.suspects.Add(1)
	p.mu.Unlock()
	p.host.Log.Warn("a VM is stuck in a native call and was given up; its slot comes back when the call ends",
		"function", vm.fn.Path, "file", vm.fn.File, "condemned", n)
	// The VM's goroutine still owns the record, so the client's is another.
	inv := &Invocation{ID: c.inv.ID, Function: vm.fn, Start: c.inv.Start, Queued: c.inv.Queued,
		Run: time.Since(c.inv.Start), Outcome: TimedOut, Err: err}
	p.record(&call{req: c.req, inv: inv})
	return nil, inv, err
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
