package server

import (
	"errors"
	"io"
	"sync"
	"time"
)

// A LogWriter writes to another writer from a goroutine of its own, many lines
// at once, so that a request does not wait for its line in the log. It holds no
// more than a mebibyte: when the other writer is that far behind, Write waits, so
// that no line is lost. What was written is passed on within a few
// milliseconds, and wholly before Flush or Close return.
type LogWriter struct {
	out io.Writer

	mu      sync.Mutex
	wake    sync.Cond // the goroutine: there is something to write, or to hurry for
	room    sync.Cond // those who wait for room, or for all to be written
	buf     []byte
	spare   []byte // the other buffer, while it is not being written
	writing bool
	urgent  bool // someone waits: do not gather lines
	closed  bool
	err     error // the first that out returned since it was last reported

	hurry chan struct{} // cuts the gathering of lines short
	done  chan struct{} // closed when the goroutine has ended
}

const (
	logBound  = 1 << 20
	logFull   = 32 << 10 // enough for one write; no need to gather more
	logGather = 5 * time.Millisecond
)

var errLogClosed = errors.New("the log is closed")

// NewLogWriter starts a LogWriter on out. Close ends it; it does not close out.
func NewLogWriter(out io.Writer) *LogWriter {
	w := &LogWriter{out: out, hurry: make(chan struct{}, 1), done: make(chan struct{})}
	w.wake.L = &w.mu
	w.room.L = &w.mu
	go w.run()
	return w
}

// Write takes a line. It fails only after Close.
func (w *LogWriter) Write(line []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for !w.closed && len(w.buf) > 0 && len(w.buf)+len(line) > logBound {
		w.hurryUp()
		w.room.Wait()
	}
	if w.closed {
		return 0, errLogClosed
	}
	if len(w.buf) == 0 {
		w.wake.Signal()
	}
	w.buf = append(w.buf, line...)
	if len(w.buf) >= logFull {
		w.hurryUp()
	}
	return len(line), nil
}

// Flush returns when all that was written before is passed on, with the first
// error that the other writer returned since the last Flush.
func (w *LogWriter) Flush() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	for len(w.buf) > 0 || w.writing {
		w.hurryUp()
		w.room.Wait()
	}
	err := w.err
	w.err = nil
	return err
}

// Close passes on what was written, ends the goroutine, and returns what Flush
// does.
func (w *LogWriter) Close() error {
	w.mu.Lock()
	w.closed = true
	w.hurryUp()
	w.wake.Signal()
	w.room.Broadcast()
	w.mu.Unlock()
	<-w.done
	return w.Flush()
}

// hurryUp makes the goroutine write what it has, with w.mu held.
func (w *LogWriter) hurryUp() {
	if w.urgent {
		return
	}
	w.urgent = true
	select {
	case w.hurry <- struct{}{}:
	default:
	}
}

func (w *LogWriter) run() {
	defer close(w.done)
	gather := time.NewTimer(logGather)
	defer gather.Stop()
	w.mu.Lock()
	defer w.mu.Unlock()
	for {
		for len(w.buf) == 0 && !w.closed {
			w.wake.Wait()
		}
		if len(w.buf) == 0 {
			return
		}
		if !w.urgent {
			w.mu.Unlock()
			gather.Reset(logGather)
			select {
			case <-gather.C:
			case <-w.hurry:
			}
			w.mu.Lock()
		}
		w.pass()
	}
}

// pass writes the buffer to the other writer, with w.mu held but for the write.
func (w *LogWriter) pass() {
	full := w.buf
	w.buf, w.spare = w.spare[:0], nil
	w.writing, w.urgent = true, false
	select { // what was asked for is being done
	case <-w.hurry:
	default:
	}
	w.mu.Unlock()
	_, err := w.out.Write(full)
	w.mu.Lock()
	w.writing = false
	w.spare = full[:0]
	if err != nil && w.err == nil {
		w.err = err
	}
	w.room.Broadcast()
}
