package runtime

import (
	"container/list"
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
	idle      map[*Function][]*VM
	order     *list.List // parked VMs, the one parked longest first
	condemned map[*Function]int
	stats     Stats
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
		order:     list.New(),
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
	s.Running, s.Waiting, s.Parked = len(p.slots), int(p.waiting.Load()), p.order.Len()
	return s
}

// Swap replaces the service. Calls that are running or waiting finish on the
// functions that they were made for; parked VMs of the old service are ended.
func (p *Pool) Swap(svc *Service) {
	p.current.Store(&build{svc})
	p.mu.Lock()
	var old []*VM
	for e := p.order.Front(); e != nil; e = e.Next() {
		old = append(old, e.Value.(*VM))
	}
	p.order.Init()
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
	p.watcher.close()
	done := make(chan struct{})
	go func() {
		p.calls.Wait()
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
	binary.LittleEndian.PutUint64(b[:], rand.Uint64())
	binary.LittleEndian.PutUint64(b[8:], rand.Uint64())
	return hex.EncodeToString(b[:])
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
	vm := p.take(fn)
	p.watcher.add(c, vm)
	limit := vm.timer(p.limits.Timeout)
	left := ctx.Done()
	if req != nil && req.Detached {
		left = nil
	}
	vm.calls <- c
	var err error
	finished := false
	select {
	case finished = <-vm.done:
	case <-limit:
		err = &Error{Kind: KindTimeout, Name: "TimeoutError", File: fn.File,
			Message: fn.Path + " did not call callback within " + p.limits.Timeout.String()}
		finished = p.cut(c, vm, err.(*Error))
	case <-left:
		err = ctx.Err()
		finished = p.cut(c, vm, &Error{Kind: KindTimeout, Name: "AbortError", Message: "the caller gave up", File: fn.File})
	}
	if !finished {
		return p.condemn(c, vm, err)
	}
	p.watcher.remove(c)
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
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.condemned[fn] >= p.limits.Condemned
}

// take lends the VM of the function that was parked last, or a new one.
func (p *Pool) take(fn *Function) *VM {
	p.mu.Lock()
	if parked := p.idle[fn]; len(parked) > 0 {
		vm := parked[len(parked)-1]
		parked[len(parked)-1] = nil
		p.idle[fn] = parked[:len(parked)-1]
		p.order.Remove(vm.place)
		p.mu.Unlock()
		return vm
	}
	p.stats.Made++
	p.mu.Unlock()
	vm := &VM{pool: p, build: &build{fn.service}, fn: fn, calls: make(chan *call, 1), done: make(chan bool, 1)}
	vm.loop.init(vm)
	go vm.serve()
	return vm
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
	vm.stopTimer()
	park := vm.reusable && c.cut.Load() == nil && !p.limits.Fresh && vm.build.svc == p.Service()
	var evicted *VM
	p.mu.Lock()
	select {
	case <-p.closing:
		park = false
	default:
	}
	if park {
		vm.parked = time.Now()
		p.idle[vm.fn] = append(p.idle[vm.fn], vm)
		vm.place = p.order.PushBack(vm)
		if p.order.Len() > p.limits.Idle {
			evicted = p.evict(p.order.Front().Value.(*VM))
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

// evict takes a parked VM out; the caller holds the lock and ends the VM.
func (p *Pool) evict(vm *VM) *VM {
	p.order.Remove(vm.place)
	parked := p.idle[vm.fn]
	for i, other := range parked {
		if other == vm {
			p.idle[vm.fn] = append(parked[:i], parked[i+1:]...)
			break
		}
	}
	if len(p.idle[vm.fn]) == 0 {
		delete(p.idle, vm.fn)
	}
	return vm
}

// evictIdle ends the VMs that have been parked longer than they may.
func (p *Pool) evictIdle(now time.Time) {
	for {
		p.mu.Lock()
		front := p.order.Front()
		if front == nil || now.Sub(front.Value.(*VM).parked) < p.limits.IdleTime {
			p.mu.Unlock()
			return
		}
		vm := p.evict(front.Value.(*VM))
		p.mu.Unlock()
		close(vm.calls)
	}
}

// cut interrupts a VM and waits for it through the grace period. It reports
// whether the VM noticed.
func (p *Pool) cut(c *call, vm *VM, e *Error) bool {
	vm.interrupt(c, e)
	grace := vm.timer(p.limits.Grace)
	select {
	case <-vm.done:
		return true
	case <-grace:
	}
	if !c.state.CompareAndSwap(stateRunning, stateCondemned) {
		<-vm.done
		return true
	}
	return false
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
	p.watcher.remove(c)
	p.mu.Lock()
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

// timer arms the VM's one timer for the limits of a call.
func (vm *VM) timer(d time.Duration) <-chan time.Time {
	if vm.limit == nil {
		vm.limit = time.NewTimer(d)
	} else {
		vm.limit.Reset(d)
	}
	return vm.limit.C
}

func (vm *VM) stopTimer() {
	if vm.limit != nil {
		vm.limit.Stop()
	}
}
