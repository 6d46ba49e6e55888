// Package runtimetest hosts a few JavaScript files in a test: New makes a pool
// over files in memory, and Call invokes one function of it.
package runtimetest

import (
	"context"
	"testing"
	"testing/fstest"
	"time"

	"dialtone/runtime"
)

// Options are what a test may change; the zero value is a plain service.
type Options struct {
	Env    []runtime.EnvVar
	Host   runtime.Host
	Limits runtime.Limits
}

// Load makes a service of files in memory, named as in a service's folder:
// functions/x.js. The test fails if it cannot be made.
func Load(t testing.TB, files map[string]string, opts Options) *runtime.Service {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
	}
	svc, _, err := runtime.Load(fsys, runtime.Options{Env: opts.Env})
	if err != nil {
		t.Fatal(err)
	}
	return svc
}

// New makes a pool over files in memory and closes it when the test ends.
func New(t testing.TB, api runtime.API, files map[string]string, opts Options) *runtime.Pool {
	t.Helper()
	pool := runtime.NewPool(Load(t, files, opts), opts.Host, api, opts.Limits)
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
		defer cancel()
		if err := pool.Close(ctx); err != nil {
			t.Errorf("close the pool: %v", err)
		}
	})
	return pool
}

// Call invokes a function with a request that may be nil.
func Call(t testing.TB, pool *runtime.Pool, path string, req *runtime.Request) (*runtime.Response, *runtime.Invocation, error) {
	t.Helper()
	fn := pool.Service().Function(path)
	if fn == nil {
		t.Fatalf("there is no function %s", path)
	}
	if req == nil {
		req = &runtime.Request{Method: "POST", Path: path, Domain: "localhost:3000"}
	}
	return pool.Invoke(context.Background(), fn, req)
}
