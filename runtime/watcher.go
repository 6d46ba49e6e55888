package runtime

import (
	"runtime"
	"runtime/metrics"
	"sync"
	"time"
)

// watcher looks at the process's heap while invocations run, and at idle VMs
// while none does. goja cannot say what one VM holds, so above the limit the
// invocation that has executed longest without waiting is taken for the
// largest, and interrupted; then the next look decides again.
type watcher struct {
	pool *Pool
	stop chan struct{}
	once sync.Once
	busy chan struct{}

	mu      sync.Mutex
	running map[*call]*VM

	heap      []metrics.Sample
	collected time.Time // when a collection was last asked for
}

// The samples of the heap.
const (
	objects = iota
	alive
)

const (
	heapLook = 20 * time.Millisecond
	idleLook = time.Second

	collectEvery = 250 * time.Millisecond
)

func (w *watcher) start(p *Pool) {
	w.pool = p
	w.stop = make(chan struct{})
	w.busy = make(chan struct{}, 1)
	w.running = make(map[*call]*VM)
	go w.watch()
}

func (w *watcher) close() { w.once.Do(func() { close(w.stop) }) }

func (w *watcher) add(c *call, vm *VM) {
	w.mu.Lock()
	w.running[c] = vm
	first := len(w.running) == 1
	w.mu.Unlock()
	if first {
		select {
		case w.busy <- struct{}{}:
		default:
		}
	}
}

func (w *watcher) remove(c *call) {
	w.mu.Lock()
	delete(w.running, c)
	w.mu.Unlock()
}

func (w *watcher) count() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.running)
}

func (w *watcher) watch() {
	timer := time.NewTimer(idleLook)
	defer timer.Stop()
	w.heap = []metrics.Sample{
		objects: {Name: "/memory/classes/heap/objects:bytes"},
		alive:   {Name: "/gc/heap/live:bytes"},
	}
	last := time.Now()
	for {
		select {
		case <-w.stop:
			return
		case <-w.busy:
			// A call has begun: look again soon, not after the idle pause.
			timer.Reset(heapLook)
			continue
		case <-timer.C:
		}
		if w.count() > 0 {
			w.look()
			timer.Reset(heapLook)
		} else {
			timer.Reset(idleLook)
		}
		if now := time.Now(); now.Sub(last) >= idleLook {
			last = now
			w.pool.evictIdle(now)
		}
	}
}

// look ends an invocation if the heap is above the limit. What counts is what
// the last collection found alive; much of the rest may be garbage.
func (w *watcher) look() {
	limit := w.pool.limits.Memory
	metrics.Read(w.heap)
	if w.heap[objects].Value.Uint64() <= limit {
		return
	}
	// The collector runs when the heap has doubled, which may be late, and what
	// it found alive last may be what an invocation held that has ended since.
	over := w.heap[alive].Value.Uint64() > limit
	if now := time.Now(); !over && now.Sub(w.collected) < collectEvery {
		return
	}
	runtime.GC()
	w.collected = time.Now()
	metrics.Read(w.heap)
	used := w.heap[alive].Value.Uint64()
	if used <= limit {
		return
	}
	c, vm := w.largest()
	if c == nil {
		return
	}
	vm.interrupt(c, LimitError("memory: the process uses %d MB, and the limit is %d MB (--max-memory); %s was ended as the one running longest",
		used>>20, limit>>20, vm.fn.Path))
}

// largest is the call that has been running longest and has not been cut.
func (w *watcher) largest() (*call, *VM) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var oldest *call
	var vm *VM
	for c, v := range w.running {
		if c.cut.Load() != nil {
			continue
		}
		if better(c, oldest) {
			oldest, vm = c, v
		}
	}
	return oldest, vm
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
