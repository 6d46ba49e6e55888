package fs

import (
	"cmp"
	"slices"
	"sync"

	"dialtone/jsapi/fs/volume"
)

// A descriptor is a number that a script has for an open file.
type descriptor struct {
	*volume.Handle
	order int64 // of all that were opened
}

const (
	firstDescriptor = 3 // after the standard ones
	// maxDescriptors is how many one VM may have open at once.
	maxDescriptors = 1024
	// maxKept is how many of them outlive the invocation: a file that a module
	// opens stays open as long as the VM is warm, and a handler that forgets to
	// close what it opens does not fill the process's table.
	maxKept = 16
)

// descriptors are the calls whose first number is one.
var descriptors = map[string]bool{
	"close": true, "fstat": true, "read": true, "readAll": true, "write": true, "ftruncate": true,
	"fsync": true, "fdatasync": true, "fchmod": true, "fchown": true, "futime": true,
}

// use takes the descriptor from the arguments of a call.
func (n *natives) use(a *arguments, name string) error {
	fd := int(a.number(0))
	d := n.handles[fd]
	if d == nil {
		return &volume.Error{Code: "EBADF", Syscall: name}
	}
	a.handle, a.numbers = d, a.numbers[1:]
	if name == "close" {
		delete(n.handles, fd)
	}
	return nil
}

// adopt gives an open file the lowest number that is free.
func (n *natives) adopt(h *volume.Handle) int {
	fd := firstDescriptor
	for n.handles[fd] != nil {
		fd++
	}
	n.opened++
	n.handles[fd] = &descriptor{h, n.opened}
	if !n.releasing {
		n.releasing = true
		n.vm.OnRelease(n.release)
	}
	return fd
}

// release closes what was opened last, of what is more than may be kept.
func (n *natives) release() {
	n.releasing = false
	if len(n.handles) <= maxKept {
		if len(n.handles) > 0 {
			// The next invocation may end the VM.
			n.releasing = true
			n.vm.OnRelease(n.release)
		}
		return
	}
	type numbered struct {
		fd int
		d  *descriptor
	}
	list := make([]numbered, 0, len(n.handles))
	for fd, d := range n.handles {
		list = append(list, numbered{fd, d})
	}
	slices.SortFunc(list, func(a, b numbered) int { return cmp.Compare(a.d.order, b.d.order) })
	for _, item := range list[maxKept:] {
		_ = item.d.Close()
		delete(n.handles, item.fd)
	}
}

// workers is how many calls of a VM are done at once, as by libuv.
//
// https://docs.libuv.org/en/v1.x/threadpool.html
const workers = 4

// queue runs what it is given, in order and a few at a time.
type queue struct {
	mu      sync.Mutex
	waiting []func()
	running int
}

func (q *queue) add(f func()) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.running == workers {
		q.waiting = append(q.waiting, f)
		return
	}
	q.running++
	go func() {
		for f != nil {
			f()
			f = q.next()
		}
	}()
}

func (q *queue) next() (f func()) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.waiting) == 0 {
		q.running--
		return nil
	}
	f, q.waiting = q.waiting[0], q.waiting[1:]
	return f
}
