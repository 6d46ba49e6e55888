package runtime_test

import (
	"fmt"
	"io/fs"
	goruntime "runtime"
	"testing"
	"testing/fstest"
	"time"

	"dialtone/jsapi"
	"dialtone/jsapi/recorded"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"
)

// settled waits until parked VMs are taken to hold no more than they may.
func settled(t *testing.T, pool *runtime.Pool, before func()) runtime.Stats {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		before()
		s := pool.Stats()
		if s.Memory <= pool.Limits().IdleMemory {
			return s
		}
		if time.Now().After(deadline) {
			t.Fatalf("%d parked VMs are left, which are taken to hold %d bytes of %d", s.Parked, s.Memory, pool.Limits().IdleMemory)
		}
	}
}

func TestParkedVMsAreEvictedByTheSourceTheyHaveRun(t *testing.T) {
	large := "exports.name = '" + string(make([]byte, 1<<20)) + "'"
	files := map[string]string{"functions/large.private.js": large}
	for i := range 10 {
		files[fmt.Sprintf("functions/f%d.js", i)] = "require('./large.private');" + handler(`callback()`)
		files[fmt.Sprintf("functions/small%d.js", i)] = handler(`callback()`)
	}
	pool := runtimetest.New(t, jsapi.New(), files, runtimetest.Options{Limits: runtime.Limits{IdleMemory: 8 << 20}})
	for i := range 10 {
		for _, path := range []string{"/f%d", "/small%d"} {
			if _, _, err := runtimetest.Call(t, pool, fmt.Sprintf(path, i), nil); err != nil {
				t.Fatal(err)
			}
		}
	}
	if s := settled(t, pool, func() {}); s.Parked == 0 || s.Parked >= 20 {
		t.Errorf("%d are parked, want some", s.Parked)
	}
}

func TestParkedVMsAreEvictedByWhatTheirScriptsKeep(t *testing.T) {
	files := map[string]string{}
	for i := range 40 {
		files[fmt.Sprintf("functions/f%d.js", i)] = "const kept = [];" + handler(`kept.push(new Uint8Array(4 << 20).fill(1)); callback()`)
	}
	pool := runtimetest.New(t, jsapi.New(), files, runtimetest.Options{Limits: runtime.Limits{IdleMemory: 40 << 20}})
	for i := range 40 {
		if _, _, err := runtimetest.Call(t, pool, fmt.Sprintf("/f%d", i), nil); err != nil {
			t.Fatal(err)
		}
	}
	for range 100 {
		if s := settled(t, pool, goruntime.GC); s.Parked <= 20 {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Errorf("%d are parked, of which each keeps 4 MiB, and 40 MiB are allowed", pool.Stats().Parked)
}

// A layered is a folder with files in memory above it.
type layered struct {
	fs.FS
	above fstest.MapFS
}

func (l layered) Open(name string) (fs.File, error) {
	if name != "." {
		if f, err := l.above.Open(name); err == nil {
			return f, nil
		}
	}
	return l.FS.Open(name)
}

func TestAHundredFunctionsWithLargePackagesStayWithinTheMemoryOfIdleVMs(t *testing.T) {
	packages := recorded.Packages(t)
	const functions, limit = 100, 128 << 20
	above := fstest.MapFS{}
	for i := range functions {
		above[fmt.Sprintf("functions/f%d.js", i)] = &fstest.MapFile{Data: []byte(
			"const _ = require('lodash'), moment = require('moment-timezone'), luxon = require('luxon');" + handler(`callback(null, [
			_.chunk([1, 2, 3], 2).length, moment.tz('2024-06-01 12:00', 'Europe/Berlin').utc().hour(), typeof luxon.DateTime].join())`))}
	}
	live := func() int64 {
		var s goruntime.MemStats
		goruntime.GC()
		goruntime.GC()
		goruntime.ReadMemStats(&s)
		return int64(s.HeapAlloc)
	}
	svc, _, err := runtime.Load(layered{packages, above}, runtime.Options{})
	if err != nil {
		t.Fatal(err)
	}
	pool := runtime.NewPool(svc, runtime.Host{}, jsapi.New(), runtime.Limits{IdleMemory: limit, Timeout: time.Minute})
	defer func() { _ = pool.Close(t.Context()) }()
	var first int64
	for i := range functions {
		resp, _, err := runtimetest.Call(t, pool, fmt.Sprintf("/f%d", i), nil)
		if err != nil || string(resp.Body) != "2,10,function" {
			t.Fatal(resp, err)
		}
		if i == 0 {
			first = live() // what is compiled once is there
		}
	}
	s := settled(t, pool, func() {})
	held := live() - first
	t.Logf("%d of %d VMs are parked: %.1f MiB each, %.1f MiB together, taken to be %.1f MiB", s.Parked, functions,
		float64(held)/float64(s.Parked-1)/(1<<20), float64(held)/(1<<20), float64(s.Memory)/(1<<20))
	if s.Parked < 10 || s.Parked == functions {
		t.Errorf("%d VMs are parked of %d", s.Parked, functions)
	}
	if held > limit*3/2 {
		t.Errorf("the parked VMs hold %d bytes, and %d are allowed", held, int64(limit))
	}
}
