package server

import (
	"net/http"

	"dialtone/runtime"
)

// usualHeaders is how many headers there is room for without another allocation.
const usualHeaders = 16

// request makes the runtime's request. It is not pooled: a VM that does not
// notice its time limit may look at it after the answer was sent.
func (x *exchange) request() *runtime.Request {
	req := &struct {
		runtime.Request
		room [usualHeaders]runtime.Header
	}{Request: runtime.Request{
		Method:   x.r.Method,
		Path:     x.path,
		RawQuery: x.query,
		Domain:   x.s.base.domain(x.r),
		Body:     x.raw,
		Parsed:   x.parsed,
		Detached: !x.s.opts.CancelOnDisconnect,
	}}
	host := x.r.Host
	if x.s.opts.Compat.cloud(ruleHost) {
		host = ""
	}
	req.Headers = appendHeaders(req.room[:0], host, x.r.Header)
	return &req.Request
}

// appendHeaders appends host, unless it is "", and then the others. net/http
// has neither their order nor their spelling any more; the event of a function
// has an order of its own. The values of a name stay in the order in which they
// came.
func appendHeaders(headers runtime.Headers, host string, from http.Header) runtime.Headers {
	if host != "" {
		headers = append(headers, runtime.Header{Name: "Host", Value: host})
	}
	for name, values := range from {
		for _, value := range values {
			headers = append(headers, runtime.Header{Name: name, Value: value})
		}
	}
	return headers
}

// tooManyHeaders reports whether a request has more headers than Cloud takes.
func tooManyHeaders(r *http.Request) bool {
	count, size := 1, headerSize("Host", r.Host)
	for name, values := range r.Header {
		for _, value := range values {
			count++
			size += headerSize(name, value)
		}
	}
	return count > cloudHeaders || size > cloudHeaderBytes
}

// headerSize is how long a header's line is.
func headerSize(name, value string) int { return len(name) + len(": \r\n") + len(value) }
