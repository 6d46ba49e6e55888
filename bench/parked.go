package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	goruntime "runtime"
	"strconv"
	"sync"

	"dialtone/jsapi"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// parked is what one parked VM of functions/state.js holds after it has
// answered once, in bytes: the growth of the process by the number of VMs.
type parked struct {
	VMs   int
	Heap  float64 // live objects
	Inuse float64 // spans of the heap with live objects in them
}

// measureParked has it measured by a process of its own, whose heap holds
// nothing else.
func measureParked(root string, vms int) (parked, error) {
	progress("parking %d VMs", vms)
	self, err := os.Executable()
	if err != nil {
		return parked{}, err
	}
	cmd := exec.Command(self, "parked", root, strconv.Itoa(vms))
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return parked{}, fmt.Errorf("measuring parked VMs: %w", err)
	}
	var p parked
	if err := json.Unmarshal(out, &p); err != nil {
		return parked{}, fmt.Errorf("reading the measure of parked VMs: %w", err)
	}
	return p, nil
}

// printParked is that process: it takes the module's folder and a number.
func printParked(args []string) error {
	if len(args) != 2 {
		return errors.New("usage: bench parked FOLDER VMS")
	}
	vms, err := strconv.Atoi(args[1])
	if err != nil {
		return err
	}
	p, err := park(args[0], vms)
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(p)
}

// park makes a number of VMs answer at the same time, so that there are as
// many, and returns what one holds when all are parked.
func park(root string, vms int) (parked, error) {
	service, _, err := runtime.Load(os.DirFS(root), runtime.Options{})
	if err != nil {
		return parked{}, fmt.Errorf("loading the functions: %w", err)
	}
	// What is made once for a process, such as a parsed built-in, is made by a
	// first pool and belongs to no VM of the second.
	first := newPool(service, 1)
	err = errors.Join(answerAtOnce(first, 1), first.Close(context.Background()))
	if err != nil {
		return parked{}, err
	}
	before := memory()
	pool := newPool(service, vms)
	if err := answerAtOnce(pool, vms); err != nil {
		return parked{}, err
	}
	if n := pool.Stats().Parked; n != vms {
		return parked{}, fmt.Errorf("%d VMs are parked instead of %d", n, vms)
	}
	after := memory()
	each := func(before, after uint64) float64 { return (float64(after) - float64(before)) / float64(vms) }
	p := parked{
		VMs:   vms,
		Heap:  each(before.HeapAlloc, after.HeapAlloc),
		Inuse: each(before.HeapInuse, after.HeapInuse),
	}
	return p, pool.Close(context.Background())
}

// newPool makes a pool that lets as many run, and park, at the same time. Its
// convention holds each call back until all have come.
func newPool(service *runtime.Service, vms int) *runtime.Pool {
	api := jsapi.New()
	var all sync.WaitGroup
	all.Add(vms)
	api.Convention = barrier{api.Convention, &all}
	return runtime.NewPool(service, runtime.Host{}, api, runtime.Limits{Concurrency: vms, Idle: vms})
}

// barrier is a convention whose calls wait for each other.
type barrier struct {
	runtime.Convention
	all *sync.WaitGroup
}

func (b barrier) Arguments(vm *runtime.VM, req *runtime.Request) (context, event goja.Value) {
	b.all.Done()
	b.all.Wait()
	return b.Convention.Arguments(vm, req)
}

// answerAtOnce has the handler answer as many messages at the same time.
func answerAtOnce(pool *runtime.Pool, calls int) error {
	state := pool.Service().Function("/state")
	failures := make([]error, calls)
	var group sync.WaitGroup
	for i := range calls {
		group.Go(func() {
			response, _, err := pool.Invoke(context.Background(), state, message())
			if err == nil && response.Status != 200 {
				err = fmt.Errorf("status %d", response.Status)
			}
			failures[i] = err
		})
	}
	group.Wait()
	return errors.Join(failures...)
}

// message is a webhook as the server hands it to the runtime.
func message() *runtime.Request {
	return &runtime.Request{
		Method: "POST",
		Path:   "/state",
		Domain: "localhost",
		Headers: runtime.Headers{
			{Name: "Content-Type", Value: "application/x-www-form-urlencoded"},
			{Name: "Cookie", Value: "count=3"},
		},
		Body: []byte("From=%2B14155550199&To=%2B14155550100&Body=Ahoy"),
	}
}

// memory is what the process holds once nothing is left to collect: finalizers
// and pools give up what they hold in a second collection.
func memory() goruntime.MemStats {
	for range 3 {
		goruntime.GC()
	}
	var stats goruntime.MemStats
	goruntime.ReadMemStats(&stats)
	return stats
}
