package codec

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"iter"
)

// A Machine is a compression or decompression that is fed piece by piece. It
// gives at most about [Step] bytes at a time, however much a piece becomes: what is
// small may become very large. It is for one goroutine at a time.
type Machine struct {
	format Format
	// Of reading: the reader runs as a coroutine, which yields where it wants
	// more bytes, and where it has some.
	next   func() (piece, bool)
	stop   func()
	input  []byte
	final  bool
	used   int64 // bytes of the input that are used
	source *bufio.Reader
	ended  bool
	// Of writing.
	writer Writer
	out    bytes.Buffer
}

// Step is how many bytes a machine gives at a time.
const Step = 64 << 10

// State is what a machine wants.
type State int

// The states.
const (
	Hungry State = iota // more input
	More                // to be asked again, without input
	Ended               // nothing: it has come to the end
)

type piece struct {
	bytes  []byte
	hungry bool
	err    error
}

// NewDecompressor makes a machine that undoes a format.
func NewDecompressor(f Format, s Settings) *Machine {
	m := &Machine{format: f}
	m.next, m.stop = iter.Pull(func(yield func(piece) bool) {
		m.source = bufio.NewReaderSize(source{m, yield}, 4096)
		if !m.waits(yield) {
			return
		}
		r, err := NewReader(f, m.source, s)
		b := make([]byte, Step)
		for err == nil {
			var n int
			n, err = r.Read(b)
			if n > 0 && !yield(piece{bytes: bytes.Clone(b[:n])}) {
				return
			}
		}
		yield(piece{err: err})
	})
	return m
}

// waits yields until there is some input, or its end.
func (m *Machine) waits(yield func(piece) bool) bool {
	for len(m.input) == 0 && !m.final {
		if !yield(piece{hungry: true}) {
			return false
		}
	}
	return true
}

// source is the input as a reader.
type source struct {
	m     *Machine
	yield func(piece) bool
}

var errStopped = errors.New("the machine was stopped")

func (s source) Read(p []byte) (int, error) {
	if !s.m.waits(s.yield) {
		return 0, errStopped
	}
	if len(s.m.input) == 0 {
		return 0, io.EOF
	}
	n := copy(p, s.m.input)
	s.m.input = s.m.input[n:]
	s.m.used += int64(n)
	return n, nil
}

// NewCompressor makes a machine that compresses.
func NewCompressor(f Format, s Settings) (*Machine, error) {
	m := &Machine{format: f, stop: func() {}}
	var err error
	m.writer, err = NewWriter(f, &m.out, s)
	return m, err
}

// Feed gives a machine bytes, which it keeps. Flush has it give all that can be read
// by then; final says that nothing follows. The output is what Next gives.
func (m *Machine) Feed(b []byte, flush, final bool) error {
	if m.writer == nil {
		m.input, m.final = b, m.final || final
		return nil
	}
	m.used += int64(len(b))
	if _, err := m.writer.Write(b); err != nil {
		return err
	}
	switch {
	case final:
		m.ended = true
		return m.writer.Close()
	case flush:
		return m.writer.Flush()
	}
	return nil
}

// Next returns the next bytes of the output and what the machine wants then.
func (m *Machine) Next() ([]byte, State, error) {
	if m.writer != nil {
		b := bytes.Clone(m.out.Next(Step))
		switch {
		case m.out.Len() > 0:
			return b, More, nil
		case m.ended:
			return b, Ended, nil
		}
		return b, Hungry, nil
	}
	if m.ended {
		return nil, Ended, nil
	}
	p, ok := m.next()
	switch {
	case !ok:
		return nil, Ended, errStopped
	case p.hungry:
		return nil, Hungry, nil
	case p.err == nil:
		return p.bytes, More, nil
	}
	m.ended = true
	if errors.Is(p.err, io.EOF) && m.used > 0 {
		return nil, Ended, nil
	}
	return nil, Ended, p.err
}

// Used is how many bytes of the input are part of what was read so far.
func (m *Machine) Used() int64 {
	if m.source != nil {
		return m.used - int64(m.source.Buffered())
	}
	return m.used
}

// Compresses reports which of the two it does.
func (m *Machine) Compresses() bool { return m.writer != nil }

// Close ends a machine that is not used any more.
func (m *Machine) Close() { m.stop() }
