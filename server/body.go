package server

import (
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"time"

	"dialtone/jsapi/event/body"
)

// firstRead is how much memory is taken for a body before any of it has come: a
// client that only says how much it will send is given no more.
const firstRead = 64 << 10

// readBody reads the body under its limit of size and time. It answers and
// returns false when it cannot. Without Serve's timeouts below it, a client
// that sends a byte now and then would hold its connection for ever.
func (x *exchange) readBody() bool {
	length := x.r.ContentLength
	if length == 0 || x.r.Body == nil {
		return true
	}
	limit := x.s.opts.MaxBody
	if length > limit {
		x.tooLarge()
		return false
	}
	conn := http.NewResponseController(x.w)
	// A writer that knows no deadlines has no connection that could stall.
	_ = conn.SetReadDeadline(time.Now().Add(x.s.opts.BodyTimeout))
	raw, err := readUpTo(x.r.Body, length, limit)
	if err == nil && int64(len(raw)) > limit {
		x.tooLarge()
		return false
	}
	_ = conn.SetReadDeadline(time.Time{})
	if err != nil {
		x.err = err
		x.close()
		var late net.Error
		if errors.As(err, &late) && late.Timeout() {
			x.text(http.StatusRequestTimeout, requestTimeout)
		} else {
			x.text(http.StatusBadRequest, "Bad Request: the body is not complete or not well formed")
		}
		return false
	}
	x.raw = raw
	return true
}

// readUpTo reads a body of a length, or of an unknown one when it is negative,
// but no more than one byte over the limit.
func readUpTo(r io.Reader, length, limit int64) ([]byte, error) {
	if length >= 0 && length <= firstRead {
		raw := make([]byte, length)
		_, err := io.ReadFull(r, raw)
		return raw, err
	}
	raw, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err == nil && length >= 0 && int64(len(raw)) < length {
		err = io.ErrUnexpectedEOF
	}
	return raw, err
}

// tooLarge answers a body over the limit. Most clients look for an answer only
// when they have sent all, so some more of the body is read and dropped; those
// that wait for leave to send are simply not given it.
func (x *exchange) tooLarge() {
	x.close()
	if x.r.Header.Get("Expect") == "" {
		_ = http.NewResponseController(x.w).SetReadDeadline(time.Now().Add(x.s.opts.BodyTimeout))
		_, _ = io.CopyN(io.Discard, x.r.Body, 2*x.s.opts.MaxBody)
	}
	x.text(http.StatusRequestEntityTooLarge, payloadTooLarge)
}

// parseBody makes of the body what a function is to be given. It answers and
// returns false when nothing can be made of it, whatever the path is.
func (x *exchange) parseBody() bool {
	h := x.r.Header
	_, announced := h["Content-Length"]
	m := body.Message{
		ContentType: first(h["Content-Type"]),
		HasBody:     announced || x.r.ContentLength != 0,
		Raw:         x.raw,
	}
	if encodings := h["Content-Encoding"]; len(encodings) > 0 {
		m.ContentEncoding = strings.Join(encodings, ", ")
	}
	parsed, err := body.Parse(m)
	if err == nil {
		x.parsed = parsed
		return true
	}
	x.err = err
	var refused *body.Error
	if errors.As(err, &refused) {
		x.text(refused.Status, refused.Text)
	} else {
		x.text(http.StatusBadRequest, "Bad Request")
	}
	return false
}

func first(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return values[0]
}
