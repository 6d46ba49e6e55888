package fetch_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"runtime/pprof"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded/standin"
	dialtone "dialtone/runtime"
	"dialtone/runtime/runtimetest"

	"go.uber.org/goleak"
)

func start(t *testing.T) *standin.Server {
	t.Helper()
	s, err := standin.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s
}

func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// Those that wait do so at once, in little memory, and hold no thread. A timer
// says what a second takes on a machine that has other things to do.
func TestAThousandInvocationsWaitAtOnce(t *testing.T) {
	const many = 1000
	var arrived atomic.Int32
	var wanted atomic.Int32
	all := make(chan struct{}, 1)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if arrived.Add(1) == wanted.Load() {
			all <- struct{}{}
		}
		time.Sleep(time.Second)
		for arrived.Load() < wanted.Load() && r.Context().Err() == nil {
			time.Sleep(10 * time.Millisecond)
		}
		_, _ = io.WriteString(w, "waited")
	}))
	t.Cleanup(s.Close)
	pool := runtimetest.New(t, jsapi.New(), map[string]string{
		"functions/wait.js":  `exports.handler = async (context, event, callback) => callback(null, await (await fetch('` + s.URL + `')).text())`,
		"functions/timer.js": `exports.handler = (context, event, callback) => { setTimeout(() => callback(null, 'waited'), 1000) }`,
	}, runtimetest.Options{Limits: dialtone.Limits{Concurrency: many, Idle: 2 * many, IdleMemory: 4 << 30, Timeout: time.Minute}})
	invoke := func(path string, n int) time.Duration {
		arrived.Store(0)
		wanted.Store(int32(n))
		began := time.Now()
		var wg sync.WaitGroup
		for range n {
			wg.Go(func() {
				resp, _, err := pool.Invoke(context.Background(), pool.Service().Function(path), &dialtone.Request{Method: "POST", Path: path})
				if err != nil || string(resp.Body) != "waited" {
					t.Errorf("%v %v", resp, err)
				}
			})
		}
		wg.Wait()
		return time.Since(began)
	}
	before, threads := heap(), pprof.Lookup("threadcreate").Count()
	invoke("/wait", many) // makes the VMs
	<-all
	invoke("/timer", many)
	idle := heap()
	measured := make(chan uint64)
	go func() { <-all; measured <- heap() }()
	invoke("/wait", many)
	waiting := <-measured
	// Of a few rounds the best, since the machine may have other things to do.
	var timers, requests time.Duration
	for range 5 {
		timers = invoke("/timer", many)
		requests = invoke("/wait", many)
		<-all
		if raced || requests <= timers*5/2 {
			break
		}
	}
	t.Logf("%d wait for a request %v, for a timer %v; both VMs %d KB, waiting %d KB more; %d more threads", many, requests, timers,
		(idle-before)/many/1024, (int64(waiting)-int64(idle))/many/1024, pprof.Lookup("threadcreate").Count()-threads)
	if !raced && requests > timers*5/2 {
		t.Errorf("%d requests take %v, timers take %v", many, requests, timers)
	}
	if each := (int64(waiting) - int64(idle)) / many; each > 200<<10 {
		t.Errorf("an invocation that waits has %d bytes of heap", each)
	}
	if n := pprof.Lookup("threadcreate").Count() - threads; n > 100 {
		t.Errorf("%d threads were made", n)
	}
}

// What goes wrong ends with an error or at the time limit, and leaves nothing.
func TestNothingIsLeftOfExchangesThatFail(t *testing.T) {
	ignore := goleak.IgnoreCurrent()
	s, err := standin.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Run("faults", func(t *testing.T) {
		pool := runtimetest.New(t, jsapi.New(), map[string]string{
			"functions/f.js": `exports.handler = async (context, event, callback) => {
				try { const r = await fetch('http://` + s.HTTP + `' + event.request.headers.p); await r.text(); callback(null, 'read') }
				catch (e) { callback(null, e.message + '/' + (e.cause?.code ?? e.cause?.message ?? e.code)) }
			}`,
			"functions/left.js": `exports.handler = (context, event, callback) => { fetch('http://` + s.HTTP + `/never'); fetch('http://` + s.HTTP + `/stuck').then((r) => callback(null, 'left')) }`,
		}, runtimetest.Options{Limits: dialtone.Limits{Timeout: 400 * time.Millisecond}})
		for path, want := range map[string]string{
			"/reset": "fetch failed/ECONNRESET", "/close": "fetch failed/UND_ERR_SOCKET", "/half": "terminated/UND_ERR_SOCKET",
			"/badgzip": "terminated/Z_DATA_ERROR", "/bigheader": "fetch failed/UND_ERR_HEADERS_OVERFLOW", "/loop/0": "fetch failed/redirect count exceeded",
			"/never": "", "/stuck": "",
		} {
			resp, inv, err := runtimetest.Call(t, pool, "/f", &dialtone.Request{Method: "GET", Path: "/f", Headers: dialtone.Headers{{Name: "p", Value: path}}})
			switch {
			case want == "" && inv.Outcome != dialtone.TimedOut:
				t.Errorf("%s: %v %v", path, inv.Outcome, err)
			case want != "" && (err != nil || string(resp.Body) != want):
				t.Errorf("%s: %v %v", path, resp, err)
			}
		}
		patient := runtimetest.New(t, jsapi.New(), map[string]string{
			"functions/f.js": `exports.handler = (context, event, callback) => fetch('http://` + s.HTTP + `/bomb').then((r) => r.text()).catch((e) => callback(null, e.code + ' ' + e.message))`,
		}, runtimetest.Options{Limits: dialtone.Limits{Timeout: time.Minute}})
		resp, _, err := runtimetest.Call(t, patient, "/f", nil)
		if err != nil || string(resp.Body) != "ERR_BUFFER_TOO_LARGE Cannot create a Buffer larger than 67108864 bytes" {
			t.Errorf("a body that grows without end: %v %v", resp, err)
		}
		if resp, _, err := runtimetest.Call(t, pool, "/left", nil); err != nil || string(resp.Body) != "left" {
			t.Error(resp, err)
		}
	})
	s.Close()
	goleak.VerifyNone(t, ignore)
}

// The record of an invocation tells of its exchanges, without what is secret.
func TestExchangesAreRecorded(t *testing.T) {
	s := start(t)
	pool := runtimetest.New(t, jsapi.New(), map[string]string{
		"functions/f.js": `exports.handler = async (context, event, callback) => {
			await fetch('http://` + s.HTTP + `/text/x?token=secret'); await fetch('http://` + s.Closed + `').catch(() => {}); callback()
		}`,
	}, runtimetest.Options{})
	_, inv, err := runtimetest.Call(t, pool, "/f", nil)
	if err != nil || len(inv.Outbound) != 2 {
		t.Fatal(inv.Outbound, err)
	}
	if o := inv.Outbound[0]; o.Method != "GET" || o.URL != "http://"+s.HTTP+"/text/x" || o.Status != 200 || o.Err != "" || o.Duration <= 0 {
		t.Errorf("%+v", o)
	}
	if o := inv.Outbound[1]; o.Status != 0 || o.Err != "connect ECONNREFUSED "+s.Closed {
		t.Errorf("%+v", o)
	}
}
