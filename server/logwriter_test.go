package server

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
)

// gate is a writer that lets writes through when it is told to.
type gate struct {
	mu     sync.Mutex
	out    bytes.Buffer
	open   chan struct{}
	writes int
	err    error
}

func (g *gate) Write(p []byte) (int, error) {
	<-g.open
	g.mu.Lock()
	defer g.mu.Unlock()
	g.writes++
	if g.err != nil {
		return 0, g.err
	}
	return g.out.Write(p)
}

func opened() *gate {
	g := &gate{open: make(chan struct{})}
	close(g.open)
	return g
}

func TestNoLineIsLostWhoeverWrites(t *testing.T) {
	g := opened()
	w := NewLogWriter(g)
	const writers, each = 8, 2000
	var all sync.WaitGroup
	for i := range writers {
		all.Go(func() {
			for j := range each {
				if _, err := fmt.Fprintf(w, "%d %d\n", i, j); err != nil {
					t.Error(err)
				}
				if j%500 == 0 {
					if err := w.Flush(); err != nil {
						t.Error(err)
					}
				}
			}
		})
	}
	all.Wait()
	if err := w.Close(); err != nil {
		t.Error(err)
	}
	next := make([]int, writers)
	for line := range strings.Lines(g.out.String()) {
		var i, j int
		if _, err := fmt.Sscanf(line, "%d %d\n", &i, &j); err != nil || next[i] != j {
			t.Fatalf("line %q came where %d was next", line, next[i])
		}
		next[i]++
	}
	for i, n := range next {
		if n != each {
			t.Errorf("%d lines of writer %d came", n, i)
		}
	}
	if g.writes >= writers*each {
		t.Errorf("%d lines took %d writes", writers*each, g.writes)
	}
}

func TestWriteWaitsWhenTheOtherWriterIsFarBehind(t *testing.T) {
	g := &gate{open: make(chan struct{})}
	w := NewLogWriter(g)
	line := bytes.Repeat([]byte("x"), 1<<16)
	const lines = 100 // several times the bound
	done := make(chan struct{})
	go func() {
		defer close(done)
		for range lines {
			_, _ = w.Write(line)
			w.mu.Lock()
			if len(w.buf) > logBound {
				t.Errorf("%d bytes are held", len(w.buf))
			}
			w.mu.Unlock()
		}
	}()
	close(g.open)
	<-done
	if err := w.Close(); err != nil {
		t.Error(err)
	}
	if g.out.Len() != lines*len(line) {
		t.Errorf("%d bytes came", g.out.Len())
	}
}

func TestALineIsPassedOnWithoutFlush(t *testing.T) {
	passed := make(chan string, 1)
	w := NewLogWriter(writerFunc(func(p []byte) (int, error) {
		passed <- string(p)
		return len(p), nil
	}))
	_, _ = w.Write([]byte("line\n"))
	if got := <-passed; got != "line\n" {
		t.Errorf("passed on %q", got)
	}
	_ = w.Close()
}

func TestCloseReportsWhatCouldNotBeWritten(t *testing.T) {
	g := opened()
	g.err = errors.New("no space")
	w := NewLogWriter(g)
	_, _ = w.Write([]byte("x"))
	if err := w.Close(); !errors.Is(err, g.err) {
		t.Errorf("Close returned %v", err)
	}
	if _, err := w.Write([]byte("x")); err == nil {
		t.Error("Write after Close did not fail")
	}
	if err := w.Close(); err != nil {
		t.Errorf("Close again returned %v", err)
	}
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }
