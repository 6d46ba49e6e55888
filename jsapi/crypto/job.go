package crypto

import (
	"errors"
	goruntime "runtime"
	"sync/atomic"
	"time"

	"dialtone/jsapi/crypto/digest"
	"dialtone/jsapi/crypto/openssl"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// job is a costly computation that can be given up.
type job struct {
	run      func(stop *atomic.Bool) (any, error)
	stop     atomic.Bool
	finished chan struct{}
	result   any
	err      error
}

// slots bound how many jobs of the process compute at once: each takes a processor.
var slots = make(chan struct{}, goruntime.GOMAXPROCS(0))

func start(run func(stop *atomic.Bool) (any, error)) *job {
	j := &job{run: run, finished: make(chan struct{})}
	go func() {
		defer close(j.finished)
		slots <- struct{}{}
		defer func() { <-slots }()
		defer func() {
			if p := recover(); p != nil {
				if p != digest.ErrGivenUp { //nolint:errorlint // the very value that stopping panics with
					panic(p)
				}
				j.err = digest.ErrGivenUp
			}
		}()
		if j.err = digest.ErrGivenUp; !j.stop.Load() {
			j.result, j.err = j.run(&j.stop)
		}
	}()
	return j
}

// wait blocks the script, which may be interrupted.
func (j *job) wait(vm *runtime.VM) (any, error) {
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	ended := false
	defer func() {
		if !ended {
			j.stop.Store(true)
		}
	}()
	for {
		select {
		case <-j.finished:
			ended = true
			return j.result, j.err
		case <-tick.C:
			vm.Checkpoint()
		}
	}
}

// do runs a job and answers what settle makes of its result, or throws; with a
// callback, it is called later with an error or with null and that.
func (h *host) do(label string, callback goja.Value, run func(*atomic.Bool) (any, error), settle func(any) goja.Value) goja.Value {
	f, later := goja.AssertFunction(callback)
	if !later {
		result, err := start(run).wait(h.vm)
		if err != nil {
			panic(h.thrown(err))
		}
		return settle(result)
	}
	j := start(run)
	h.vm.OnRelease(func() { j.stop.Store(true) })
	complete := h.vm.Begin(label)
	go func() {
		<-j.finished
		complete(func() {
			if errors.Is(j.err, digest.ErrGivenUp) {
				return
			}
			var err error
			if j.err != nil {
				_, err = f(goja.Undefined(), h.thrown(j.err))
			} else {
				_, err = f(goja.Undefined(), goja.Null(), settle(j.result))
			}
			h.vm.Uncaught(err)
		})
	}()
	return goja.Undefined()
}

// thrown is an error as scripts see it.
func (h *host) thrown(err error) goja.Value {
	failure, ok := goja.AssertFunction(h.object.Get("failure"))
	if !ok {
		return h.vm.NewError("Error", err.Error())
	}
	rt := h.vm.Runtime()
	class, code, library, reason := "Error", "", "", ""
	var o *openssl.Error
	var c *openssl.Coded
	switch {
	case errors.As(err, &o):
		code, library, reason = o.Code, o.Library, o.Reason
	case errors.As(err, &c):
		class, code = c.Class, c.Code
	}
	v, err := failure(goja.Undefined(), rt.ToValue(class), rt.ToValue(code), rt.ToValue(err.Error()), rt.ToValue(library), rt.ToValue(reason))
	if err != nil {
		panic(err)
	}
	return v
}
