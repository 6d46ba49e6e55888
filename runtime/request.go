package runtime

import "strings"

// A Header is one header line.
type Header struct{ Name, Value string }

// Headers are header lines in the order in which they came or will be sent.
type Headers []Header

// Get returns the first value of a header, compared without regard to case, or "".
func (h Headers) Get(name string) string {
	for i := range h {
		if strings.EqualFold(h[i].Name, name) {
			return h[i].Value
		}
	}
	return ""
}

// A Request is what a client sent, free of any transport.
type Request struct {
	ID       string  // names the request in the log; made by Invoke when empty
	Method   string  // GET, POST, …
	Path     string  // as received, without the query
	RawQuery string  // as received, without the question mark
	Domain   string  // the host, with the port if any, that the service is reached under
	Headers  Headers // as received, the host among them
	Body     []byte  // the whole body

	// Detached lets the function run on within its limits when the caller's
	// context ends; the wait for a slot ends with it all the same.
	Detached bool

	// GivenUp, when it is set, lets the function run on the goroutine that calls
	// Invoke, which costs less than handing it to another one. A script that
	// is inside a native call when its time is over holds that goroutine for as
	// long as the call takes. GivenUp is then called, from another goroutine,
	// with the record and the error that Invoke would have returned, to give
	// the answer that cannot wait; when it and the native call have ended,
	// Invoke returns ErrGivenUp.
	GivenUp func(*Invocation, error)

	// Parsed is what the convention has already made of the body, so that a
	// server which checks bodies before it knows the route does not parse them
	// twice. Nil means that the convention parses Body itself.
	Parsed any
}

// A Response is what a handler answered, free of any transport.
type Response struct {
	Status  int     // 200 to 999
	Headers Headers // in the order in which they are to be sent
	Body    []byte
}
