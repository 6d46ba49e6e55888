package runtime_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"

	"github.com/dop251/goja"
)

// blocking is jsapi and a native function that returns when the channel is closed.
func blocking(release <-chan struct{}) runtime.API {
	api := jsapi.New()
	api.Modules = append(api.Modules, runtime.Module{Globals: []string{"block"}, Open: func(vm *runtime.VM) runtime.Exports {
		return runtime.Exports{Default: vm.Func("block", 0, func(goja.FunctionCall) goja.Value {
			<-release
			return goja.Undefined()
		})}
	}})
	return api
}

func TestACallInsideANativeFunctionIsGivenUp(t *testing.T) {
	for name, c := range map[string]struct {
		inline, detached, leave bool
		want                    string
	}{
		"on a goroutine of its own":                      {want: "did not call callback within"},
		"on the caller's goroutine":                      {inline: true, want: "did not call callback within"},
		"detached":                                       {detached: true, want: "did not call callback within"},
		"the caller has left":                            {leave: true, want: "context canceled"},
		"the caller has left, on the caller's goroutine": {leave: true, inline: true, want: "context canceled"},
	} {
		t.Run(name, func(t *testing.T) {
			release := make(chan struct{})
			recorded := make(chan *runtime.Invocation, 10)
			limits := runtime.Limits{Timeout: 100 * time.Millisecond, Grace: 20 * time.Millisecond}
			if c.leave {
				limits.Timeout = time.Minute
			}
			pool := runtimetest.New(t, blocking(release), map[string]string{
				"functions/stuck.js": handler(`block(); callback(null, 'late')`), "functions/good.js": handler(`callback(null, 'good')`),
			}, runtimetest.Options{Limits: limits, Host: runtime.Host{Record: func(inv *runtime.Invocation) { recorded <- inv }}})

			type answer struct {
				inv *runtime.Invocation
				err error
			}
			given, returned := make(chan answer, 1), make(chan answer, 1)
			req := &runtime.Request{ID: "RQ", Detached: c.detached}
			if c.inline {
				req.GivenUp = func(inv *runtime.Invocation, err error) { given <- answer{inv, err} }
			}
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			go func() {
				_, inv, err := pool.Invoke(ctx, pool.Service().Function("/stuck"), req)
				returned <- answer{inv, err}
			}()
			if c.leave {
				time.AfterFunc(50*time.Millisecond, cancel)
			}
			from := returned
			if c.inline {
				from = given
			}
			got := <-from
			if got.err == nil || !strings.Contains(got.err.Error(), c.want) || got.inv.Outcome != runtime.TimedOut || got.inv.ID != "RQ" || got.inv.Err != got.err {
				t.Errorf("got %+v, %v; want %q", got.inv, got.err, c.want)
			}
			if inv := <-recorded; inv != got.inv {
				t.Errorf("the record is %+v", inv)
			}
			if s := pool.Stats(); s.Condemned != 1 || s.Running != 1 {
				t.Errorf("while it is stuck the counts are %+v", s)
			}
			if resp, _, err := runtimetest.Call(t, pool, "/good", nil); err != nil || string(resp.Body) != "good" {
				t.Errorf("another function answered %v, %v", resp, err)
			}
			close(release)
			if c.inline {
				if got := <-returned; !errors.Is(got.err, runtime.ErrGivenUp) || got.inv.ID != "RQ" {
					t.Errorf("then it returned %+v, %v", got.inv, got.err)
				}
			}
			for deadline := time.Now().Add(10 * time.Second); pool.Stats().Running > 0; time.Sleep(time.Millisecond) {
				if time.Now().After(deadline) {
					t.Fatal("its slot never comes back")
				}
			}
			if s := pool.Stats(); s.Condemned != 0 || s.Dropped != 1 {
				t.Errorf("afterwards the counts are %+v", s)
			}
		})
	}
}

// A VM that comes back just when it is given up is either in time or not: its
// caller has one answer, and the pool loses nothing.
func TestACallMayEndJustWhenItIsGivenUp(t *testing.T) {
	release := make(chan struct{})
	close(release)
	pool := runtimetest.New(t, blocking(release), map[string]string{"functions/f.js": handler(`const end = Date.now() + 12 + n++ % 3; while (Date.now() < end) block(); callback(null, 'x')`)},
		runtimetest.Options{Limits: runtime.Limits{Timeout: time.Millisecond, Grace: time.Millisecond, Condemned: 100}})
	for i := range 60 {
		answers := 0
		req := &runtime.Request{}
		if i%2 == 0 {
			req.GivenUp = func(*runtime.Invocation, error) { answers++ }
		}
		if _, _, err := runtimetest.Call(t, pool, "/f", req); !errors.Is(err, runtime.ErrGivenUp) {
			answers++
		}
		if answers != 1 {
			t.Fatalf("call %d has %d answers", i, answers)
		}
	}
	for deadline := time.Now().Add(10 * time.Second); pool.Stats().Running > 0; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("a slot is lost")
		}
	}
	if s := pool.Stats(); s.Condemned != 0 || s.Waiting != 0 {
		t.Errorf("the counts are %+v", s)
	}
}
