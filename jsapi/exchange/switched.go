package exchange

import (
	"io"
	"net"
	"strconv"
	"time"
)

func itoa(i int) string { return strconv.Itoa(i) }

// switchedConn is a connection that speaks another protocol after status 101.
type switchedConn struct {
	io.ReadWriteCloser
}

func switched(body io.ReadCloser) net.Conn {
	rw, _ := body.(io.ReadWriteCloser)
	return switchedConn{rw}
}

func (switchedConn) LocalAddr() net.Addr              { return &net.TCPAddr{} }
func (switchedConn) RemoteAddr() net.Addr             { return &net.TCPAddr{} }
func (switchedConn) SetDeadline(time.Time) error      { return nil }
func (switchedConn) SetReadDeadline(time.Time) error  { return nil }
func (switchedConn) SetWriteDeadline(time.Time) error { return nil }
