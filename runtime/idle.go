package runtime

import (
	"slices"
	"time"
)

// idle are the parked VMs of a pool, and what they are taken to hold. Its
// methods are for those who hold the pool's lock.
//
// goja cannot say what a VM holds. So each has a weight, in bytes: what a VM
// holds that has run as much source and keeps nothing else. What the last
// collections found alive, beyond what no VM can be blamed for, divided by the
// weights of all VMs says how far the weights are wrong. That factor covers what
// scripts keep in their modules, though it cannot say which one does.
type idle struct {
	byFunction map[*Function][]*VM // of each function the one parked longest first
	count      int
	weight     int64 // of all of them

	factors [4]float64 // after the last collections
	next    int        // which of them is the oldest
}

// The weight of a VM, measured with a plain handler, with lodash, moment,
// moment-timezone and luxon, and with Node's modules.
const (
	weightVM     = 24 << 10
	weightOpen   = 256 << 10 // more, of one that has all globals and guarded natives
	weightModule = 64 << 10  // of a host module
	weightSource = 3         // of a byte of source
)

// leastFactor bounds how much too heavy the weights may be found.
const leastFactor = 0.25

func newIdle() idle {
	i := idle{byFunction: make(map[*Function][]*VM)}
	for n := range i.factors {
		i.factors[n] = 1
	}
	return i
}

// park keeps a VM for its function's next call.
func (i *idle) park(vm *VM) {
	vm.parkedWeight = vm.weight.Load()
	i.byFunction[vm.fn] = append(i.byFunction[vm.fn], vm)
	i.count++
	i.weight += vm.parkedWeight
}

// take returns the VM of a function that was parked last, or nil.
func (i *idle) take(fn *Function) *VM {
	parked := i.byFunction[fn]
	if len(parked) == 0 {
		return nil
	}
	vm := parked[len(parked)-1]
	parked[len(parked)-1] = nil
	i.byFunction[fn] = parked[:len(parked)-1]
	i.lost(vm)
	return vm
}

func (i *idle) lost(vm *VM) {
	i.count--
	i.weight -= vm.parkedWeight
}

// clear drops all.
func (i *idle) clear() {
	clear(i.byFunction)
	i.count, i.weight = 0, 0
}

// oldest is the VM that has been parked longest, or nil.
func (i *idle) oldest() *VM {
	var oldest *VM
	for _, parked := range i.byFunction {
		if len(parked) > 0 && (oldest == nil || parked[0].parked.Before(oldest.parked)) {
			oldest = parked[0]
		}
	}
	return oldest
}

// evict drops the VM that has been parked longest.
func (i *idle) evict() {
	vm := i.oldest()
	parked := i.byFunction[vm.fn]
	copy(parked, parked[1:])
	parked[len(parked)-1] = nil
	if parked = parked[:len(parked)-1]; len(parked) > 0 {
		i.byFunction[vm.fn] = parked
	} else {
		delete(i.byFunction, vm.fn)
	}
	i.lost(vm)
}

// expire drops the VMs that have been parked since before a time.
func (i *idle) expire(before time.Time) {
	for vm := i.oldest(); vm != nil && !vm.parked.After(before); vm = i.oldest() {
		i.evict()
	}
}

// factor is what a weight is multiplied by. It is the least of the last ones:
// what the parked VMs hold is alive after every collection, while what runs may
// hold much for a moment, and what was dropped just now is still among the live.
func (i *idle) factor() float64 { return slices.Min(i.factors[:]) }

// weighed takes in what a collection has found alive that VMs are to be blamed
// for, and the weights of those that run.
func (i *idle) weighed(alive, running int64) {
	if weight := i.weight + running; weight > 0 {
		i.factors[i.next] = max(leastFactor, float64(alive)/float64(weight))
		i.next = (i.next + 1) % len(i.factors)
	}
}

// memory is what the parked VMs are taken to hold, in bytes.
func (i *idle) memory() int64 { return int64(float64(i.weight) * i.factor()) }

// shrink drops the VMs that have been parked longest until the others are taken
// to hold no more than so many bytes.
func (i *idle) shrink(memory int64) {
	for i.count > 0 && i.memory() > memory {
		i.evict()
	}
}
