package runtime

import (
	"container/heap"
	"fmt"
	"sync"
	"time"

	"github.com/dop251/goja"
)

// loop is a VM's event loop: timers, immediates, work completed by other
// goroutines, and promise rejections that nobody has handled. Only complete
// may be called from other goroutines.
type loop struct {
	vm         *VM
	timers     timerHeap
	byID       map[int64]*timer
	lastID     int64
	immediates []*immediate
	release    []func()
	work       map[int64]string // host work that has begun and not completed: id to label
	rejected   []*goja.Promise  // rejected without a handler, in order

	mu    sync.Mutex
	ready []func() // completed host work
	epoch int64    // of the invocation; completions of an earlier one are dropped
	wake  chan struct{}
}

type timer struct {
	id     int64
	at     time.Time
	every  time.Duration
	label  string
	f      func()
	unref  bool
	active bool
	index  int
}

type immediate struct {
	id    int64
	label string
	f     func()
}

func (l *loop) init(vm *VM) {
	l.vm = vm
	l.wake = make(chan struct{}, 1)
}

// SetTimer calls f on the VM's goroutine after a delay, and then again and
// again if repeat. The label says what is pending, for the message of a
// timeout. Timers end with the invocation that made them.
func (vm *VM) SetTimer(delay time.Duration, repeat bool, label string, f func()) int64 {
	l := &vm.loop
	if len(l.timers) >= maxTimers {
		vm.refuse(LimitError("too many timers: %d, and the limit cannot be raised", maxTimers))
	}
	l.lastID++
	t := &timer{id: l.lastID, at: vm.pool.host.Clock.Now().Add(delay), label: label, f: vm.inContext(f), active: true}
	if repeat {
		t.every = max(delay, time.Millisecond)
	}
	if l.byID == nil {
		l.byID = make(map[int64]*timer)
	}
	l.byID[t.id] = t
	heap.Push(&l.timers, t)
	return t.id
}

const maxTimers = 100_000

// ClearTimer ends a timer; an unknown id is nothing.
func (vm *VM) ClearTimer(id int64) {
	l := &vm.loop
	if t := l.byID[id]; t != nil {
		delete(l.byID, id)
		if t.active {
			heap.Remove(&l.timers, t.index)
			t.active = false
		}
		t.every = 0
	}
}

// RefTimer says whether a timer keeps the invocation waiting for its callback.
func (vm *VM) RefTimer(id int64, ref bool) {
	if t := vm.loop.byID[id]; t != nil {
		t.unref = !ref
	}
}

// Immediate calls f after the timers and completions that are due now.
func (vm *VM) Immediate(label string, f func()) int64 {
	l := &vm.loop
	if len(l.immediates) >= maxTimers {
		vm.refuse(LimitError("too many immediates: %d, and the limit cannot be raised", maxTimers))
	}
	l.lastID++
	l.immediates = append(l.immediates, &immediate{l.lastID, label, vm.inContext(f)})
	return l.lastID
}

// ClearImmediate takes an immediate back; an unknown id is nothing.
func (vm *VM) ClearImmediate(id int64) {
	for _, im := range vm.loop.immediates {
		if im.id == id {
			im.f = nil
		}
	}
}

// Begin announces work that a goroutine of the host does for the script. The
// loop waits for it. The completion that it returns may be called from any
// goroutine, once: f then runs on the VM's goroutine, unless the invocation has
// ended before. Use it so:
//
//	promise, resolve, reject := vm.Runtime().NewPromise()
//	complete := vm.Begin("GET https://example.com")
//	go func() {
//		v, err := work(ctx)
//		complete(func() { … resolve(v) or reject(err) … })
//	}()
//	return vm.Runtime().ToValue(promise)
func (vm *VM) Begin(label string) (complete func(f func())) {
	l := &vm.loop
	l.lastID++
	id := l.lastID
	if l.work == nil {
		l.work = make(map[int64]string)
	}
	l.work[id] = label
	context := vm.async.value
	l.mu.Lock()
	epoch := l.epoch
	l.mu.Unlock()
	return func(f func()) {
		l.mu.Lock()
		if l.epoch == epoch {
			l.ready = append(l.ready, func() {
				if _, ok := l.work[id]; ok {
					delete(l.work, id)
					vm.async.run(context, f)
				}
			})
		}
		l.mu.Unlock()
		l.signal()
	}
}

// OnRelease runs f on the VM's goroutine when the running invocation ends.
func (vm *VM) OnRelease(f func()) { vm.loop.release = append(vm.loop.release, f) }

// Uncaught takes an error that no script can catch any more: it fails the
// invocation, or is logged as a warning if there is an answer already.
func (vm *VM) Uncaught(err error) {
	if err != nil && vm.call != nil {
		vm.call.fail(vm, err)
	}
}

func (l *loop) signal() {
	select {
	case l.wake <- struct{}{}:
	default:
	}
}

// trackRejection is goja's hook for promises that are rejected without a
// handler, and for those that get one later.
func (l *loop) trackRejection(p *goja.Promise, op goja.PromiseRejectionOperation) {
	switch op {
	case goja.PromiseRejectionReject:
		l.rejected = append(l.rejected, p)
	case goja.PromiseRejectionHandle:
		for i, q := range l.rejected {
			if q == p {
				l.rejected = append(l.rejected[:i], l.rejected[i+1:]...)
				return
			}
		}
	}
}

// settle fails the invocation with the first rejection that has no handler
// now that the microtasks have run, as Node's default does.
func (l *loop) settle() {
	for len(l.rejected) > 0 {
		p := l.rejected[0]
		l.rejected = l.rejected[1:]
		l.vm.call.reject(l.vm, p.Result())
	}
}

// run turns the loop until done says so, or nothing is pending any more.
func (l *loop) run(done func() bool) {
	l.vm.async.value = nil
	for {
		l.settle()
		if done() {
			return
		}
		if l.turn(done) {
			continue
		}
		if done() {
			return
		}
		var due <-chan time.Time
		stop := func() {}
		if len(l.timers) > 0 {
			due, stop = l.vm.pool.host.Clock.After(l.timers[0].at.Sub(l.vm.pool.host.Clock.Now()))
		}
		if !l.pending() {
			stop()
			return
		}
		l.vm.call.began.Store(0)
		select {
		case <-due:
		case <-l.wake:
		}
		l.vm.call.began.Store(time.Now().UnixNano())
		stop()
	}
}

// turn runs what is due now and reports whether there was anything.
func (l *loop) turn(done func() bool) bool {
	ran := false
	now := l.vm.pool.host.Clock.Now()
	for len(l.timers) > 0 && !l.timers[0].at.After(now) && !done() {
		t := heap.Pop(&l.timers).(*timer)
		t.active = false
		if t.every == 0 {
			delete(l.byID, t.id)
		}
		ran = true
		t.f()
		l.settle()
		if t.every > 0 && l.byID[t.id] == t {
			t.at, t.active = l.vm.pool.host.Clock.Now().Add(t.every), true
			heap.Push(&l.timers, t)
		}
	}
	l.mu.Lock()
	ready := l.ready
	l.ready = nil
	l.mu.Unlock()
	for _, f := range ready {
		if done() {
			return true
		}
		ran = true
		f()
		l.settle()
	}
	immediates := l.immediates
	l.immediates = nil
	for _, im := range immediates {
		if im.f != nil && !done() {
			ran = true
			im.f()
			l.settle()
		}
	}
	return ran
}

// pending reports whether anything can still call the callback.
func (l *loop) pending() bool {
	if len(l.immediates) > 0 || len(l.work) > 0 {
		return true
	}
	for _, t := range l.timers {
		if !t.unref {
			return true
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.ready) > 0
}

// labels says what is pending, for people.
func (l *loop) labels() []string {
	var s []string
	for _, t := range l.timers {
		s = append(s, t.label)
	}
	for _, im := range l.immediates {
		s = append(s, im.label)
	}
	for _, w := range l.work {
		s = append(s, w)
	}
	if len(s) > 10 {
		s = append(s[:10], fmt.Sprintf("and %d more", len(s)-10))
	}
	return s
}

// reset cancels all that an invocation left behind.
func (l *loop) reset() {
	if len(l.timers) > 0 || len(l.byID) > 0 {
		l.timers, l.byID = nil, nil
	}
	l.immediates, l.work, l.rejected = nil, nil, nil
	l.vm.async.value = nil
	release := l.release
	l.release = nil
	for _, f := range release {
		f()
	}
	l.mu.Lock()
	l.epoch++
	l.ready = nil
	l.mu.Unlock()
	select {
	case <-l.wake:
	default:
	}
}

// timerHeap orders timers by time, then by age.
type timerHeap []*timer

func (h timerHeap) Len() int { return len(h) }
func (h timerHeap) Less(i, j int) bool {
	if h[i].at.Equal(h[j].at) {
		return h[i].id < h[j].id
	}
	return h[i].at.Before(h[j].at)
}
func (h timerHeap) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].index, h[j].index = i, j
}
func (h *timerHeap) Push(x any) {
	t := x.(*timer)
	t.index = len(*h)
	*h = append(*h, t)
}
func (h *timerHeap) Pop() any {
	old := *h
	t := old[len(old)-1]
	old[len(old)-1] = nil
	*h = old[:len(old)-1]
	return t
}
