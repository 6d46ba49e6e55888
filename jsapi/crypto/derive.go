package crypto

import (
	"crypto/hkdf"
	"crypto/pbkdf2"
	"errors"
	"hash"
	"sync/atomic"
	"time"

	"dialtone/runtime"

	"golang.org/x/crypto/scrypt"
)

// errGivenUp ends a derivation that nobody waits for any more.
var errGivenUp = errors.New("the invocation has ended")

// derivation is a costly computation that can be given up.
type derivation struct {
	run      func(stop *atomic.Bool) ([]byte, error)
	stop     atomic.Bool
	finished chan struct{}
	key      []byte
	err      error
}

func start(run func(stop *atomic.Bool) ([]byte, error)) *derivation {
	d := &derivation{run: run, finished: make(chan struct{})}
	go func() {
		defer close(d.finished)
		defer func() {
			if p := recover(); p != nil {
				if p != errGivenUp { //nolint:errorlint // the very value that stopping panics with
					panic(p)
				}
				d.err = errGivenUp
			}
		}()
		d.key, d.err = run(&d.stop)
	}()
	return d
}

// wait blocks the script, which may be interrupted.
func (d *derivation) wait(vm *runtime.VM) ([]byte, error) {
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	ended := false
	defer func() {
		if !ended {
			d.stop.Store(true)
		}
	}()
	for {
		select {
		case <-d.finished:
			ended = true
			return d.key, d.err
		case <-tick.C:
			vm.Checkpoint()
		}
	}
}

// stoppable is a hash that ends its computation when it must stop.
type stoppable struct {
	hash.Hash
	stop *atomic.Bool
}

func (s stoppable) Write(b []byte) (int, error) {
	if s.stop.Load() {
		panic(errGivenUp)
	}
	return s.Hash.Write(b)
}

func runPBKDF2(h func() hash.Hash, password, salt []byte, iterations, length int) func(*atomic.Bool) ([]byte, error) {
	return func(stop *atomic.Bool) ([]byte, error) {
		return pbkdf2.Key(func() hash.Hash { return stoppable{h(), stop} }, string(password), salt, iterations, length)
	}
}

func runHKDF(h func() hash.Hash, key, salt, info []byte, length int) func(*atomic.Bool) ([]byte, error) {
	return func(*atomic.Bool) ([]byte, error) { return hkdf.Key(h, key, salt, string(info), length) }
}

func runScrypt(password, salt []byte, n, r, p, length int) func(*atomic.Bool) ([]byte, error) {
	return func(*atomic.Bool) ([]byte, error) { return scrypt.Key(password, salt, n, r, p, length) }
}
