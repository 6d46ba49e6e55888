package server

import (
	"net"
	"os"
	"sync"
	"time"
)

// deadlineShare is the share of the shortest timeout by which a connection may
// end early, so that not every request has to tell the system of its deadlines.
const deadlineShare = 64

// listener hands out conns for the connections that it accepts over TCP.
type listener struct {
	net.Listener
	slack time.Duration
}

// Accept waits for the next connection.
func (l listener) Accept() (net.Conn, error) {
	accepted, err := l.Listener.Accept()
	if tcp, ok := accepted.(*net.TCPConn); ok {
		return &conn{TCPConn: tcp, slack: l.slack}, nil
	}
	return accepted, err
}

// A conn tells the system of a deadline when there is something to wait for.
// net/http and the reading of a body set eight of them for a request of which
// all bytes are there before the first: only the last one is ever waited for.
type conn struct {
	*net.TCPConn
	slack time.Duration // by how much a deadline may be early

	mu      sync.Mutex
	reading bool      // a Read is under way and goes by the deadline armed
	read    time.Time // the deadline of reads
	armed   time.Time // as the system has it
	write   time.Time // the deadline of writes as the system has it
}

// SetReadDeadline sets the time after which reads fail, those under way too.
func (c *conn) SetReadDeadline(t time.Time) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.read = t
	if !c.reading {
		return nil
	}
	return c.arm()
}

// arm tells the system of the deadline of reads, with mu held.
func (c *conn) arm() error {
	if c.covers(c.armed, c.read) {
		return nil
	}
	c.armed = c.read
	return c.TCPConn.SetReadDeadline(c.read)
}

// covers reports whether a deadline that is armed will do for another one.
func (c *conn) covers(armed, wanted time.Time) bool {
	if armed.IsZero() || wanted.IsZero() {
		return armed.IsZero() && wanted.IsZero()
	}
	early := wanted.Sub(armed)
	return early >= 0 && early < c.slack
}

// past is before every deadline that is not there to end a read at once.
var past = time.Unix(1<<16, 0)

// Read reads what has come, or waits for it.
func (c *conn) Read(p []byte) (int, error) {
	c.mu.Lock()
	if !c.read.IsZero() && c.read.Before(past) {
		// net/http looks for what comes behind a request, and gives up when
		// the answer is written: for most, before it has looked at all.
		c.mu.Unlock()
		return 0, os.ErrDeadlineExceeded
	}
	err := c.arm()
	c.reading = err == nil
	c.mu.Unlock()
	if err != nil {
		return 0, err
	}
	n, err := c.TCPConn.Read(p)
	c.mu.Lock()
	c.reading = false
	c.mu.Unlock()
	return n, err
}

// SetWriteDeadline sets the time after which writes fail.
func (c *conn) SetWriteDeadline(t time.Time) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.covers(c.write, t) {
		return nil
	}
	c.write = t
	return c.TCPConn.SetWriteDeadline(t)
}

// SetDeadline sets both.
func (c *conn) SetDeadline(t time.Time) error {
	if err := c.SetReadDeadline(t); err != nil {
		return err
	}
	return c.SetWriteDeadline(t)
}
