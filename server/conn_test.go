package server

import (
	"errors"
	"net"
	"os"
	"testing"
	"time"
)

// connected returns both ends of a connection, the first as a server has it.
func connected(t *testing.T) (*conn, net.Conn) {
	t.Helper()
	inner, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l := listener{inner, 10 * time.Millisecond}
	defer l.Close()
	client, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	accepted, err := l.Accept()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = client.Close(), accepted.Close() })
	return accepted.(*conn), client
}

func TestADeadlineEndsAReadThatWaits(t *testing.T) {
	for name, set := range map[string]func(c *conn){
		"set before it":             func(c *conn) { _ = c.SetReadDeadline(time.Now().Add(20 * time.Millisecond)) },
		"set before it, for both":   func(c *conn) { _ = c.SetDeadline(time.Now().Add(20 * time.Millisecond)) },
		"in the past":               func(c *conn) { _ = c.SetReadDeadline(time.Unix(1, 0)) },
		"brought forward before it": func(c *conn) { _ = c.SetReadDeadline(time.Now().Add(time.Hour)); _ = c.SetReadDeadline(time.Now()) },
		"set while it waits": func(c *conn) {
			time.AfterFunc(20*time.Millisecond, func() { _ = c.SetReadDeadline(time.Unix(1, 0)) })
		},
		"brought forward while it waits": func(c *conn) {
			_ = c.SetReadDeadline(time.Now().Add(time.Hour))
			time.AfterFunc(20*time.Millisecond, func() { _ = c.SetReadDeadline(time.Now().Add(20 * time.Millisecond)) })
		},
	} {
		t.Run(name, func(t *testing.T) {
			c, client := connected(t)
			set(c)
			if n, err := c.Read(make([]byte, 8)); n != 0 || !errors.Is(err, os.ErrDeadlineExceeded) {
				t.Fatalf("the read returned %d, %v", n, err)
			}
			// And it is no obstacle to the next one.
			_ = c.SetReadDeadline(time.Time{})
			if _, err := client.Write([]byte("hello")); err != nil {
				t.Fatal(err)
			}
			buf := make([]byte, 8)
			if n, err := c.Read(buf); err != nil || string(buf[:n]) != "hello" {
				t.Fatalf("the next read returned %q, %v", buf[:n], err)
			}
		})
	}
}

func TestADeadlineThatWasPutOffDoesNotEndARead(t *testing.T) {
	for name, later := range map[string]time.Time{"to later": time.Now().Add(time.Hour), "for ever": {}} {
		t.Run(name, func(t *testing.T) {
			c, client := connected(t)
			_ = c.SetReadDeadline(time.Now().Add(10 * time.Millisecond))
			_, _ = c.Read(make([]byte, 1)) // the system knows of the first one
			_ = c.SetReadDeadline(later)
			time.AfterFunc(20*time.Millisecond, func() { _ = c.SetReadDeadline(later); _, _ = client.Write([]byte("x")) })
			if _, err := c.Read(make([]byte, 1)); err != nil {
				t.Fatal(err)
			}
		})
	}
}

func TestADeadlineEndsAWriteThatNobodyTakes(t *testing.T) {
	for name, send := range map[string]func(c *conn) error{
		"Write": func(c *conn) error {
			for {
				if _, err := c.Write(make([]byte, 1<<16)); err != nil {
					return err
				}
			}
		},
		"ReadFrom": func(c *conn) error { _, err := c.ReadFrom(endless{}); return err },
	} {
		t.Run(name, func(t *testing.T) {
			c, _ := connected(t)
			_ = c.SetWriteDeadline(time.Now().Add(time.Hour))
			_ = c.SetWriteDeadline(time.Now().Add(20 * time.Millisecond))
			if err := send(c); !errors.Is(err, os.ErrDeadlineExceeded) {
				t.Fatalf("it returned %v", err)
			}
			c, _ = connected(t)
			time.AfterFunc(20*time.Millisecond, func() { _ = c.SetDeadline(time.Now()) })
			if err := send(c); !errors.Is(err, os.ErrDeadlineExceeded) {
				t.Fatalf("set while it waits, it returned %v", err)
			}
		})
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }
