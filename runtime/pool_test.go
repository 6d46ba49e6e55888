package runtime_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreAnyFunction("github.com/dlclark/regexp2/v2.runClock"))
}

func handler(body string) string {
	return "let n = 0; exports.handler = (context, event, callback) => {" + body + "}"
}

func TestAWarmVMKeepsTheModulesState(t *testing.T) {
	files := map[string]string{"functions/f.js": handler(`callback(null, String(++n))`), "functions/g.js": handler(`callback(null, String(++n) + typeof globalThis.x); globalThis.x = 1`)}
	for name, c := range map[string]struct {
		limits runtime.Limits
		want   string
	}{"warm": {runtime.Limits{}, "1 2 3"}, "fresh": {runtime.Limits{Fresh: true}, "1 1 1"}} {
		t.Run(name, func(t *testing.T) {
			pool := runtimetest.New(t, jsapi.New(), files, runtimetest.Options{Limits: c.limits})
			var got []string
			for range 3 {
				resp, _, err := runtimetest.Call(t, pool, "/f", nil)
				if err != nil {
					t.Fatal(err)
				}
				got = append(got, string(resp.Body))
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("got %v, want %s", got, c.want)
			}
			if resp, _, _ := runtimetest.Call(t, pool, "/g", nil); string(resp.Body) != "1undefined" {
				t.Errorf("another function saw the state: %s", resp.Body)
			}
		})
	}
}

func TestWhatAnInvocationLeavesBehindEndsWithIt(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{
		"functions/f.js": handler(`const mine = ++n; setTimeout(() => { n += 100 }, 5); callback(null, String(mine)); callback(null, 'again')`),
		"functions/old.js": `let old; exports.handler = (context, event, callback) => {
			if (old) { old(null, 'stale'); setTimeout(() => callback(null, 'own'), 1) } else { old = callback; callback(null, 'first') } }`,
	}, runtimetest.Options{})
	for _, want := range []string{"1", "2"} {
		resp, inv, err := runtimetest.Call(t, pool, "/f", nil)
		if err != nil || string(resp.Body) != want {
			t.Fatalf("got %v %v, want %s", resp, err, want)
		}
		if len(inv.Logs) != 1 || !inv.Logs[0].Host || !strings.Contains(inv.Logs[0].Text, "called again") {
			t.Errorf("the second call of callback is not logged: %+v", inv.Logs)
		}
		time.Sleep(20 * time.Millisecond)
	}
	_, _, _ = runtimetest.Call(t, pool, "/old", nil)
	if resp, _, err := runtimetest.Call(t, pool, "/old", nil); err != nil || string(resp.Body) != "own" {
		t.Errorf("an earlier invocation's callback answered for a later one: %v %v", resp, err)
	}
}

func TestAdmissionIsBounded(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": handler(`setTimeout(callback, 200)`)},
		runtimetest.Options{Limits: runtime.Limits{Concurrency: 2, Queue: 1, QueueWait: 20 * time.Millisecond}})
	var wg sync.WaitGroup
	var mu sync.Mutex
	busy, queued := 0, 0
	for range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_, inv, err := runtimetest.Call(t, pool, "/f", nil)
			mu.Lock()
			defer mu.Unlock()
			if errors.Is(err, runtime.ErrBusy) {
				busy++
				if inv.Outcome != runtime.Refused {
					t.Errorf("the record says %s", inv.Outcome)
				}
			} else if err != nil {
				t.Error(err)
			}
			if inv.Queued > 0 {
				queued++
			}
		}()
	}
	wg.Wait()
	if busy != 4 {
		t.Errorf("%d were refused, want 4", busy)
	}
}

func TestACallerThatLeavesTheQueueIsDropped(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": handler(`setTimeout(callback, 100)`)},
		runtimetest.Options{Limits: runtime.Limits{Concurrency: 1}})
	done := make(chan struct{})
	go func() { defer close(done); _, _, _ = runtimetest.Call(t, pool, "/f", nil) }()
	for pool.Stats().Running == 0 {
		time.Sleep(time.Millisecond)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	_, _, err := pool.Invoke(ctx, pool.Service().Function("/f"), &runtime.Request{})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	<-done
}

func TestADetachedCallRunsOnWhenItsCallerLeaves(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": handler(`setTimeout(() => callback(null, 'done'), 50)`)},
		runtimetest.Options{})
	for _, detached := range []bool{true, false} {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
		resp, inv, err := pool.Invoke(ctx, pool.Service().Function("/f"), &runtime.Request{Detached: detached})
		cancel()
		if ok := err == nil && string(resp.Body) == "done"; ok != detached {
			t.Errorf("detached %v: %v %v (%s)", detached, resp, err, inv.Outcome)
		}
	}
}

func TestIdleVMsAreEvicted(t *testing.T) {
	files := map[string]string{}
	for i := range 5 {
		files[fmt.Sprintf("functions/f%d.js", i)] = handler(`callback()`)
	}
	pool := runtimetest.New(t, jsapi.New(), files, runtimetest.Options{Limits: runtime.Limits{Idle: 3, IdleTime: 50 * time.Millisecond}})
	for i := range 5 {
		_, _, _ = runtimetest.Call(t, pool, fmt.Sprintf("/f%d", i), nil)
	}
	if n := pool.Stats().Parked; n != 3 {
		t.Errorf("%d are parked, want 3", n)
	}
	for deadline := time.Now().Add(10 * time.Second); pool.Stats().Parked > 0; {
		if time.Now().After(deadline) {
			t.Fatal("idle VMs are never evicted")
		}
		time.Sleep(10 * time.Millisecond)
	}
}

func TestSwapServesTheNewBuildAndFinishesTheOld(t *testing.T) {
	opts := runtimetest.Options{}
	pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": handler(`setTimeout(() => callback(null, 'old'), 100)`)}, opts)
	old := make(chan string)
	go func() {
		resp, _, err := runtimetest.Call(t, pool, "/f", nil)
		if err != nil {
			t.Error(err)
			resp = &runtime.Response{}
		}
		old <- string(resp.Body)
	}()
	for pool.Stats().Running == 0 {
		time.Sleep(time.Millisecond)
	}
	pool.Swap(runtimetest.Load(t, map[string]string{"functions/f.js": handler(`callback(null, 'new')`)}, opts))
	if resp, _, err := runtimetest.Call(t, pool, "/f", nil); err != nil || string(resp.Body) != "new" {
		t.Errorf("got %v %v", resp, err)
	}
	if got := <-old; got != "old" {
		t.Errorf("the running call got %q", got)
	}
}

func TestAClosedPoolRefuses(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": handler(`callback()`)}, runtimetest.Options{})
	if err := pool.Close(context.Background()); err != nil {
		t.Fatal(err)
	}
	if _, _, err := runtimetest.Call(t, pool, "/f", nil); !errors.Is(err, runtime.ErrClosed) {
		t.Errorf("got %v", err)
	}
}

func TestWarmSaysWhatDoesNotLoad(t *testing.T) {
	pool := runtimetest.New(t, jsapi.New(), map[string]string{
		"functions/ok.js": handler(`callback()`), "functions/throws.js": "\nthrow new Error('at load')",
		"functions/none.js": `exports.x = 1`, "functions/missing.js": `require('./nope')`, "functions/loop.js": `for (;;) Math.random()`,
	}, runtimetest.Options{Limits: runtime.Limits{Timeout: 200 * time.Millisecond}})
	for path, want := range map[string]string{
		"/ok": "", "/throws": "/service/functions/throws.js:2:7: Error: at load", "/missing": "Cannot find module './nope'",
		"/none": `Could not find a "handler" function in file /service/functions/none.js`, "/loop": "did not call callback within",
	} {
		err := pool.Warm(context.Background(), pool.Service().Function(path))
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%s: got %v, want %s", path, err, want)
		}
	}
}

// The hammer: every kind of handler at once, from many goroutines, with swaps
// between. Every call gets the answer of its own kind, and nothing is lost.
func TestHammer(t *testing.T) {
	files := map[string]string{
		"functions/ok.js":      handler(`callback(null, 'ok')`),
		"functions/later.js":   handler(`setTimeout(() => callback(null, 'later'), 1)`),
		"functions/throws.js":  handler(`throw new Error('thrown')`),
		"functions/never.js":   handler(``),
		"functions/loop.js":    handler(`for (;;) Math.random()`),
		"functions/recurse.js": handler(`(function f() { f() })()`),
		"functions/exit.js":    handler(`process.exit(1)`),
		"functions/reject.js":  handler(`Promise.reject(new Error('rejected'))`),
		"functions/log.js":     handler(`process.stdout.write('x'.repeat(1e5)); callback(null, 'log')`),
	}
	want := map[string]string{"/ok": "ok", "/later": "later", "/log": "log", "/throws": "thrown", "/never": "without calling callback", "/loop": "within",
		"/recurse": "Maximum call stack", "/exit": "process.exit(1)", "/reject": "rejected"}
	var paths []string
	for p := range want {
		paths = append(paths, p)
	}
	opts := runtimetest.Options{Limits: runtime.Limits{Timeout: time.Second, Concurrency: 8, Grace: 5 * time.Second, QueueWait: 30 * time.Second, CallStack: 500}}
	pool := runtimetest.New(t, jsapi.New(), files, opts)
	svc := runtimetest.Load(t, files, opts)
	var wg sync.WaitGroup
	for g := range 16 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			random := rand.New(rand.NewPCG(uint64(g), 1))
			for i := range 40 {
				if g == 0 && i%10 == 9 {
					pool.Swap(svc)
				}
				path := paths[random.IntN(len(paths))]
				req := &runtime.Request{Detached: i%3 == 0}
				if i%2 == 0 { // on this goroutine
					req.GivenUp = func(_ *runtime.Invocation, err error) { t.Errorf("%s was given up: %v", path, err) }
				}
				resp, _, err := runtimetest.Call(t, pool, path, req)
				got := ""
				if err != nil {
					got = err.Error()
				} else {
					got = string(resp.Body)
				}
				if !strings.Contains(got, want[path]) {
					t.Errorf("%s answered %q", path, got)
				}
			}
		}()
	}
	wg.Wait()
	if s := pool.Stats(); s.Running != 0 || s.Waiting != 0 || s.Condemned != 0 {
		t.Errorf("slots are lost: %+v", s)
	}
}
