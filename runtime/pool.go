package runtime

import (
	"context"
	"encoding/binary"
	"encoding/hex"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"dialtone/runtime/outbound"
	"dialtone/runtime/tempdir"
)

// A Pool runs the functions of one service, each invocation in a VM of its
// own. It is safe for concurrent use.
type Pool struct {
	api    API
	host   Host
	own    []func() // closes what of the host the pool has made
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
	idle      idle
	running   []*call // those that hold a slot, in no order
	condemned map[*Function]int
	stats     Stats
	suspects  atomic.Int64 // how many VMs are condemned, for those who do not hold mu
}

// build is a service while it is the pool's.
type build struct{ svc *Service }

// Stats are the pool's counts.
type Stats struct {
	Running   int   // invocations that hold a slot, condemned ones included
	Waiting   int   // invocations that wait for one
	Parked    int   // VMs that wait for their function's next call
	Memory    int64 // bytes that those are taken to hold; see [Limits.IdleMemory]
	Condemned int   // VMs still inside a native call after their time was over
	Made      int   // VMs ever made
	Dropped   int   // VMs ended after an interrupt, as opposed to eviction
}

// NewPool makes a pool for a service. It is ended by Close.
func NewPool(svc *Service, host Host, api API, limits Limits) *Pool {
	limits, host = limits.WithDefaults(), host.withDefaults()
	boundMatches(limits.Timeout + limits.Grace)
	var own []func()
	if host.Outbound == nil {
		host.Outbound, _ = outbound.New(outbound.Options{}) // without options it cannot fail
		own = append(own, host.Outbound.Close)
	}
	if host.Temp == nil {
		temp := tempdir.New(tempdir.Options{})
		host.Temp = temp
		own = append(own, func() {
			if err := temp.Close(); err != nil {
				host.Log.Warn(err.Error())
			}
		})
	}
	p := &Pool{
		own: own,
		api: api, host: host, limits: limits,
		byName:    make(map[string]*Module),
		slots:     make(chan struct{}, limits.Concurrency),
		closing:   make(chan struct{}),
		idle:      newIdle(),
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
	s.Parked, s.Memory = p.idle.count, p.idle.memory()
	return s
}

// Swap replaces the service. Calls that are running or waiting finish on the
// functions that they were made for; parked VMs of the old service are dropped.
func (p *Pool) Swap(svc *Service) {
	p.current.Store(&build{svc})
	p.mu.Lock()
	defer p.mu.Unlock()
	p.idle.clear()
}

// Close refuses new calls, waits until those in flight have ended or ctx is
// done, and drops every parked VM. Condemned VMs are waited for too.
func (p *Pool) Close(ctx context.Context) error {
	p.closed.Do(func() { close(p.closing) })
	done := make(chan struct{})
	go func() {
		p.calls.Wait()
		for _, closeOwn := range p.own {
			closeOwn()
		}
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
		p.record(c.inv, c.req)
		return nil, c.inv, err
	}
	vm := p.take(fn, c)
	p.watcher.wake()
	if err := p.run(ctx, c, vm); err != nil {
		return nil, c.record(), err
	}
	p.release(c, vm)
	p.record(c.inv, c.req)
	if c.resp != nil {
		return c.resp, c.inv, nil
	}
	if c.err != nil {
		return nil, c.inv, c.err
	}
	return nil, c.inv, nil
}

// run runs a call to its end. The error is that of one whose VM was given up.
func (p *Pool) run(ctx context.Context, c *call, vm *VM) error {
	if c.req != nil && c.req.GivenUp != nil {
		if !c.req.Detached {
			defer context.AfterFunc(ctx, func() { p.abort(c, ctx.Err()) })()
		}
		if vm.serve(c) {
			return nil
		}
		c.giving.Wait()
		return ErrGivenUp
	}
	c.done = make(chan struct{}, 1)
	go func() {
		if vm.serve(c) {
			c.done <- struct{}{}
		}
	}()
	if c.req != nil && c.req.Detached {
		<-c.done
	} else {
		select {
		case <-c.done:
		case <-ctx.Done():
			p.abort(c, ctx.Err())
			<-c.done
		}
	}
	if c.given != nil {
		return c.given.Err
	}
	return nil
}

func (p *Pool) record(inv *Invocation, req *Request) {
	if p.host.Record != nil && req != nil {
		p.host.Record(inv)
	}
}

// take lends the VM of the function that was parked last, or a new one.
func (p *Pool) take(fn *Function, c *call) (vm *VM) {
	c.deadline = c.inv.Start.Add(c.inv.Queued + p.limits.Timeout)
	p.mu.Lock()
	defer p.mu.Unlock()
	if vm = p.idle.take(fn); vm == nil {
		p.stats.Made++
		vm = &VM{pool: p, build: &build{fn.service}, fn: fn}
		vm.weight.Store(weightVM)
		vm.loop.init(vm)
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
	c.left = true
}

// serve runs a call. It reports false when the VM was given up meanwhile.
func (vm *VM) serve(c *call) (finished bool) {
	vm.reusable = vm.run(c)
	vm.call = nil
	if !c.state.CompareAndSwap(stateRunning, stateFinished) {
		vm.pool.redeem(c, vm)
		return false
	}
	return true
}

// release gives the slot back and parks the VM, or ends it.
func (p *Pool) release(c *call, vm *VM) {
	p.mu.Lock()
	p.leave(c)
	park := vm.reusable && c.cut.Load() == nil && !p.limits.Fresh && vm.build.svc == p.Service()
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
		if p.idle.park(vm); p.idle.count > p.limits.Idle {
			p.idle.evict()
		}
		if p.idle.memory() > p.limits.IdleMemory {
			p.watcher.weighHeap()
		}
	} else if !vm.reusable {
		p.stats.Dropped++
	}
	p.mu.Unlock()
	<-p.slots
	p.calls.Done()
}

// evictIdle drops the VMs that have been parked longer than they may.
func (p *Pool) evictIdle(now time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.idle.expire(now.Add(-p.limits.IdleTime))
}

// shrink drops parked VMs until they are taken to hold no more than they may.
// If the heap was collected since the last time, alive is what it held then.
func (p *Pool) shrink(alive int64, collected bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if collected {
		var running int64
		for _, c := range p.running {
			running += c.vm.weight.Load()
		}
		p.idle.weighed(alive-p.Service().modules.held.Load(), running)
	}
	p.idle.shrink(p.limits.IdleMemory)
}

// makeRoom drops parked VMs, the one parked longest first, if as many bytes may
// be had by it. It reports whether they may.
func (p *Pool) makeRoom(bytes int64) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	held := p.idle.memory()
	if held < bytes {
		return false
	}
	p.idle.shrink(held - bytes)
	return true
}
