package runtime

import (
	"runtime"
	"runtime/metrics"
	"sync"
	"sync/atomic"
	"time"
)

// watcher looks at the time of running invocations, at the process's heap, and
// at parked VMs. goja cannot say what one VM holds, so above the limit the
// parked ones are dropped, if that may do, and else the invocation that has executed longest without waiting is taken for the
// largest, and interrupted; then the next look decides again.
//
// One timer for all invocations costs less than one for each. While nothing
// runs, it sleeps; the next call wakes it.
type watcher struct {
	pool   *Pool
	stop   chan struct{}
	once   sync.Once
	asleep atomic.Bool
	busy   chan struct{} // a call has begun
	weigh  chan struct{} // look at the heap, which may take long

	heap      []metrics.Sample
	collected time.Time // when a collection was last asked for
	cycles    uint64    // how many collections there were
	base      int64     // what was alive when the pool was made, but for what the service has compiled
}

// The samples of the heap.
const (
	objects = iota
	alive
	cycles
)

const (
	timeLook = 10 * time.Millisecond
	heapLook = 2 // every so many looks at the time
	idleLook = time.Second

	collectEvery = 250 * time.Millisecond
)

func (w *watcher) start(p *Pool) {
	w.pool = p
	w.stop = make(chan struct{})
	w.busy = make(chan struct{}, 1)
	w.weigh = make(chan struct{}, 1)
	w.asleep.Store(true)
	w.heap = []metrics.Sample{
		objects: {Name: "/memory/classes/heap/objects:bytes"},
		alive:   {Name: "/gc/heap/live:bytes"},
		cycles:  {Name: "/gc/cycles/total:gc-cycles"},
	}
	metrics.Read(w.heap)
	w.cycles = w.heap[cycles].Value.Uint64()
	w.base = int64(w.heap[alive].Value.Uint64()) - p.Service().modules.held.Load()
	go w.watch()
	go w.watchHeap()
}

func (w *watcher) close() { w.once.Do(func() { close(w.stop) }) }

// wake is called when a call has been put among the running ones.
func (w *watcher) wake() {
	if w.asleep.Load() && w.asleep.CompareAndSwap(true, false) {
		w.busy <- struct{}{}
	}
}

func (w *watcher) watch() {
	timer := time.NewTimer(idleLook)
	defer timer.Stop()
	last := time.Now() // when a call was last seen running, or idle VMs were looked at
	idle := last
	for looks := 0; ; looks++ {
		select {
		case <-w.stop:
			return
		case <-w.busy:
			last = time.Now()
			timer.Reset(timeLook)
			continue
		case <-timer.C:
		}
		now := time.Now()
		if w.pool.expire(now) > 0 {
			last = now
			if looks%heapLook == 0 {
				w.weighHeap()
			}
		}
		if now.Sub(idle) >= idleLook {
			idle = now
			w.pool.evictIdle(now)
			w.weighHeap()
		}
		pause := timeLook
		if w.asleep.Load() {
			pause = idleLook
		} else if now.Sub(last) >= idleLook {
			// A call that is put among the running ones from now on wakes it.
			w.asleep.Store(true)
			pause = idleLook
			if w.pool.expire(now) > 0 && w.asleep.CompareAndSwap(true, false) {
				pause = timeLook
			}
		}
		timer.Reset(pause)
	}
}

// weighHeap has the heap looked at soon.
func (w *watcher) weighHeap() {
	select {
	case w.weigh <- struct{}{}:
	default:
	}
}

func (w *watcher) watchHeap() {
	for {
		select {
		case <-w.stop:
			return
		case <-w.weigh:
			w.look()
		}
	}
}

// look drops parked VMs that hold more than they may, and ends an invocation if
// the heap is above the limit. What counts is what
// the last collection found alive; much of the rest may be garbage.
func (w *watcher) look() {
	limit := w.pool.limits.Memory
	metrics.Read(w.heap)
	n := w.heap[cycles].Value.Uint64()
	w.pool.shrink(int64(w.heap[alive].Value.Uint64())-w.base, n != w.cycles)
	w.cycles = n
	if w.heap[objects].Value.Uint64() <= limit {
		return
	}
	// The collector runs when the heap has doubled, which may be late, and what
	// it found alive last may be what an invocation held that has ended since.
	over := w.heap[alive].Value.Uint64() > limit
	if now := time.Now(); !over && now.Sub(w.collected) < collectEvery {
		return
	}
	weighed := time.Now()
	runtime.GC()
	w.collected = time.Now()
	metrics.Read(w.heap)
	used := w.heap[alive].Value.Uint64()
	if used <= limit {
		return
	}
	if !w.pool.makeRoom(int64(used - limit)) {
		w.pool.endLargest(used, limit, weighed)
	}
}

// endLargest ends the call that has been executing longest and has not been
// cut. One that began after the heap was weighed has no part in what it weighs.
func (p *Pool) endLargest(used, limit uint64, weighed time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	var oldest *call
	for _, c := range p.running {
		if c.cut.Load() == nil && c.inv.Start.Before(weighed) && better(c, oldest) {
			oldest = c
		}
	}
	if oldest != nil {
		oldest.vm.interrupt(oldest, LimitError("memory: the process uses %d MB, and the limit is %d MB (--max-memory); %s was ended as the one running longest",
			used>>20, limit>>20, oldest.vm.fn.Path))
	}
}

// better prefers calls that are executing to those that wait, and older ones.
func better(c, than *call) bool {
	if than == nil {
		return true
	}
	a, b := c.began.Load(), than.began.Load()
	if (a == 0) != (b == 0) {
		return a != 0
	}
	return a < b || a == b && c.inv.Start.Before(than.inv.Start)
}
