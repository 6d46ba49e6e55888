package server

import (
	"net/http"
	"strconv"
)

// What the server itself answers, where the platform has fixed the words.
const (
	notFoundText           = "Could not find requested resource"
	privateAsset           = "This asset has been marked as private"
	assetGone              = "Could not find asset"
	forbidden              = "Forbidden"
	methodNotAllowed       = "Method Not Allowed"
	payloadTooLarge        = "Payload Too Large"
	requestTimeout         = "Request Timeout"
	tooManyRequests        = "Too Many Requests"
	serviceUnavailable     = "Service Unavailable"
	internalError          = "Internal Server Error"
	preconditionFailed     = "Precondition Failed"
	rangeNotSatisfiable    = "Range Not Satisfiable"
	requestHeadersTooLong  = "Request headers or cookies too long"
	responseHeadersTooLong = "Response headers or cookies too long"
	longCookie             = "Cookies max-age cannot be greater than a day"
)

// Values of headers, made once. Nobody changes them.
var (
	typeText       = []string{"text/plain; charset=utf-8"}
	typeHTML       = []string{"text/html; charset=utf-8"}
	typeJSON       = []string{"application/json; charset=utf-8"}
	closeHeader    = []string{"close"}
	retrySoon      = []string{"1"}
	allowedMethods = []string{"GET, POST, OPTIONS"}
)

// text answers with a line of text.
func (x *exchange) text(status int, text string) { x.sendString(status, typeText, text) }

// notFound answers a path that nothing has.
func (x *exchange) notFound() { x.sendString(http.StatusNotFound, typeHTML, notFoundText) }

// unavailable answers a request that came when the server was ending.
func (x *exchange) unavailable() {
	x.close()
	x.text(http.StatusServiceUnavailable, serviceUnavailable)
}

// close ends the connection after the answer.
func (x *exchange) close() { x.w.Header()["Connection"] = closeHeader }

func (x *exchange) sendString(status int, contentType []string, body string) {
	x.w.Header()["Content-Type"] = contentType
	x.send(status, []byte(body))
}

// sizedByServer is the length up to which net/http itself finds out a body's
// length, because the whole body is still in its buffer when the handler returns.
// (When the exchange was given up, the handler does not return.)
const sizedByServer = 1024

// send answers with a status, the headers set so far, and a body.
func (x *exchange) send(status int, body []byte) {
	h := x.w.Header()
	head := x.r.Method == http.MethodHead
	if status == http.StatusNoContent || status == http.StatusNotModified {
		delete(h, "Content-Type")
		delete(h, "Content-Length")
		body = nil
	} else {
		if status == http.StatusResetContent {
			body = nil
		}
		if len(body) > 0 {
			if _, ok := h["Content-Type"]; !ok {
				h["Content-Type"] = nil // net/http guesses none then
			}
		}
		if head || x.given || len(body) > sizedByServer {
			h["Content-Length"] = []string{strconv.Itoa(len(body))}
		}
	}
	x.status = status
	x.w.WriteHeader(status)
	if head || len(body) == 0 {
		return
	}
	n, err := x.w.Write(body)
	x.sent += int64(n)
	if err != nil && x.err == nil {
		x.err = err
	}
}
