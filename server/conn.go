package server

import (
	"errors"
	"io"
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
// net/http and the reading of a body set ten of them for a request of which
// all bytes are there before the first: only the last one is ever waited for.
type conn struct {
	*net.TCPConn
	slack time.Duration // by how much a deadline may be early

	reads, writes deadline
}

// tellDeadline is how the system is told of the deadline of one direction.
type tellDeadline func(*net.TCPConn, time.Time) error

// A deadline is that of one direction.
type deadline struct {
	mu     sync.Mutex
	under  int       // how many calls are under way, which go by the armed one
	wanted time.Time // zero for none
	armed  time.Time // as the system has it
}

// set changes a deadline.
func (d *deadline) set(t time.Time, c *conn, tell tellDeadline) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.wanted = t
	if d.under == 0 {
		return nil
	}
	return d.arm(c, tell)
}

// begin makes sure that a call ends when it should.
func (d *deadline) begin(c *conn, tell tellDeadline) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.wanted.IsZero() && d.wanted.Before(past) {
		// net/http looks for what comes behind a request, and gives up when
		// the answer is written: for most, before it has looked at all.
		return os.ErrDeadlineExceeded
	}
	if err := d.arm(c, tell); err != nil {
		return err
	}
	d.under++
	return nil
}

func (d *deadline) end() {
	d.mu.Lock()
	d.under--
	d.mu.Unlock()
}

// arm is called with mu held. One that is armed already and not much earlier will do.
func (d *deadline) arm(c *conn, tell tellDeadline) error {
	if d.armed.IsZero() || d.wanted.IsZero() {
		if d.armed.IsZero() && d.wanted.IsZero() {
			return nil
		}
	} else if early := d.wanted.Sub(d.armed); early >= 0 && early < c.slack {
		return nil
	}
	d.armed = d.wanted
	return tell(c.TCPConn, d.wanted)
}

// past is before every deadline that is not there to end a call at once.
var past = time.Unix(1<<16, 0)

// Read reads what has come, or waits for it.
func (c *conn) Read(p []byte) (int, error) {
	if err := c.reads.begin(c, (*net.TCPConn).SetReadDeadline); err != nil {
		return 0, err
	}
	defer c.reads.end()
	return c.TCPConn.Read(p)
}

// Write sends p.
func (c *conn) Write(p []byte) (int, error) {
	if err := c.writes.begin(c, (*net.TCPConn).SetWriteDeadline); err != nil {
		return 0, err
	}
	defer c.writes.end()
	return c.TCPConn.Write(p)
}

// ReadFrom sends what r has, from file to connection without a copy where the
// system can.
func (c *conn) ReadFrom(r io.Reader) (int64, error) {
	if err := c.writes.begin(c, (*net.TCPConn).SetWriteDeadline); err != nil {
		return 0, err
	}
	defer c.writes.end()
	return c.TCPConn.ReadFrom(r)
}

// SetReadDeadline sets the time after which reads fail, those under way too.
func (c *conn) SetReadDeadline(t time.Time) error {
	return c.reads.set(t, c, (*net.TCPConn).SetReadDeadline)
}

// SetWriteDeadline sets the time after which writes fail, those under way too.
func (c *conn) SetWriteDeadline(t time.Time) error {
	return c.writes.set(t, c, (*net.TCPConn).SetWriteDeadline)
}

// SetDeadline sets both.
func (c *conn) SetDeadline(t time.Time) error {
	return errors.Join(c.SetReadDeadline(t), c.SetWriteDeadline(t))
}
