package server

import (
	"errors"
	"fmt"
	"net/http"
	"runtime/debug"
	"time"

	"dialtone/jsapi/event/body"
	"dialtone/runtime"
)

// An exchange is one request and its answer.
type exchange struct {
	s *Server
	w http.ResponseWriter
	r *http.Request

	path   string // as it came, without the query
	query  string // as it came, without the question mark
	target string // path and query as they came

	raw    []byte     // the body
	parsed *body.Body // what became of it

	// For the log
	start  time.Time
	fn     *runtime.Function
	inv    *runtime.Invocation
	err    error  // why the answer is not what was asked for
	stack  []byte // of a panic
	status int    // 0 until the answer is begun
	given  bool   // answered and logged by givenUp
	sent   int64  // bytes of the answer's body
}

// serve answers one request and logs it.
func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	s.exchanges.Add(1)
	x := exchange{s: s, w: w, r: r, start: s.opts.Now()}
	defer x.finish()
	x.path, x.query, x.target = splitTarget(requestTarget(r))
	x.answer()
}

// requestTarget is the target as it stood in the request line. Requests that
// did not come over a connection have only their URL.
func requestTarget(r *http.Request) string {
	if r.RequestURI != "" {
		return r.RequestURI
	}
	return r.URL.RequestURI()
}

// finish ends an exchange, whose answer may have panicked. A panic is a fault
// of this program: the client is told so if nothing is sent yet, and the
// connection is ended otherwise, so that nobody takes half an answer for one.
func (x *exchange) finish() {
	if x.given {
		return
	}
	defer x.s.exchanges.Add(-1)
	fault := recover()
	if fault != nil && fault != http.ErrAbortHandler { //nolint:errorlint // a panic value, not an error
		x.err, x.stack = fmt.Errorf("panic: %v", fault), debug.Stack()
		if x.status == 0 {
			fault = nil
			x.text(http.StatusInternalServerError, internalError)
		}
	}
	x.log()
	if fault != nil {
		panic(http.ErrAbortHandler)
	}
}

// answer takes a request through the steps of its life.
func (x *exchange) answer() {
	s := x.s
	if s.draining.Load() {
		x.unavailable()
		return
	}
	if !x.acceptHead() || !x.readBody() || !x.parseBody() {
		return
	}
	found := s.route(x.path)
	switch {
	case !found.found():
		x.notFound()
	case x.r.Method == http.MethodOptions:
		x.preflight()
	case !x.acceptMethod():
	case found.asset != nil:
		if x.mayReadAsset(found.asset) {
			x.asset(found.asset)
		}
	default:
		x.fn = found.fn
		if x.mayCall(found.fn) {
			x.invoke(found.fn)
		}
	}
}

// acceptHead refuses a request for what its headers are, where Cloud does.
func (x *exchange) acceptHead() bool {
	compat := x.s.opts.Compat
	if compat.cloud(ruleRequestHeaders) && tooManyHeaders(x.r) {
		x.text(http.StatusRequestHeaderFieldsTooLarge, requestHeadersTooLong)
		return false
	}
	if compat.cloud(ruleGetBody) && x.r.Method == http.MethodGet && x.r.ContentLength != 0 {
		x.text(http.StatusForbidden, forbidden)
		return false
	}
	return true
}

// acceptMethod refuses a method, where Cloud does.
func (x *exchange) acceptMethod() bool {
	switch x.r.Method {
	case http.MethodGet, http.MethodPost, http.MethodHead:
		return true
	}
	if !x.s.opts.Compat.cloud(ruleMethods) {
		return true
	}
	x.w.Header()["Allow"] = allowedMethods
	x.text(http.StatusMethodNotAllowed, methodNotAllowed)
	return false
}

// invoke runs a function and sends its result.
func (x *exchange) invoke(fn *runtime.Function) {
	req := x.request()
	if x.r.Context().Value(ownConnection{}) != nil {
		req.GivenUp = x.givenUp
	}
	resp, inv, err := x.s.pool.Invoke(x.r.Context(), fn, req)
	if x.given {
		return
	}
	x.inv = inv
	if err == nil && resp == nil {
		err = errors.New("the pool returned neither a response nor an error")
	}
	if err != nil {
		x.fail(err)
		return
	}
	x.respond(resp)
}

// ownConnection is what the context of a request has that came over a
// connection which Serve has accepted.
type ownConnection struct{}

// givenUp answers, from another goroutine, for a function that does not notice
// that its time is over; the goroutine of the exchange is inside it. Nobody
// reads the next request from the connection, so it ends with the answer.
func (x *exchange) givenUp(inv *runtime.Invocation, err error) {
	x.inv, x.given = inv, true
	defer x.s.exchanges.Add(-1)
	x.close()
	x.fail(err)
	_ = http.NewResponseController(x.w).Flush() // whoever does not get it has left
	x.log()
}
