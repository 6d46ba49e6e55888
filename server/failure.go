package server

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"dialtone/runtime"
)

// noHandler is the name of the error of a file that exports no handler.
const noHandler = "NoHandlerError"

// fail answers a request whose function has no result.
func (x *exchange) fail(err error) {
	x.err = err
	var e *runtime.Error
	switch {
	case errors.As(err, &e):
		x.failure(e)
	case errors.Is(err, runtime.ErrBusy):
		x.w.Header()["Retry-After"] = retrySoon
		x.text(http.StatusTooManyRequests, tooManyRequests)
	case errors.Is(err, runtime.ErrClosed):
		x.unavailable()
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		x.unavailable() // the client has left, so this is for the log
	default:
		x.text(http.StatusInternalServerError, internalError)
	}
}

// failure answers with an error that a script threw or that ended it.
func (x *exchange) failure(e *runtime.Error) {
	if e.Kind == runtime.KindLoad && e.Name == noHandler && !x.s.opts.Compat.cloud(ruleNoHandler) {
		x.sendString(http.StatusNotFound, typeHTML, escapeText.Replace(e.Message))
		return
	}
	status := http.StatusInternalServerError
	if e.Kind == runtime.KindTimeout || e.Kind == runtime.KindNoCallback {
		status = http.StatusGatewayTimeout
	}
	dev := x.s.opts.Mode == Dev
	message := e.Message
	if dev && e.Kind == runtime.KindTimeout && e.Detail != "" {
		message += "; " + e.Detail
	}
	h := x.w.Header()
	if dev && acceptsHTML(x.r.Header["Accept"]) {
		h["Content-Type"] = typeHTML
		x.send(status, errorPage(e, message))
		return
	}
	h["Content-Type"] = typeJSON
	if dev && e.JSON != "" {
		x.send(status, []byte(e.JSON))
		return
	}
	b := append(make([]byte, 0, 512), `{"message":`...)
	b = appendJSON(b, message)
	b = append(b, `,"name":`...)
	b = appendJSON(b, e.Name)
	if dev {
		b = append(b, `,"stack":`...)
		b = appendJSON(b, stackOf(e))
	}
	x.send(status, append(b, '}'))
}

// stackOf is the stack of an error, which begins with its name and message. A
// script may have emptied its error's own stack; the host's errors may have none.
func stackOf(e *runtime.Error) string {
	switch {
	case e.Stack != "" || e.Kind == runtime.KindScript:
		return e.Stack
	case e.Message == "":
		return e.Name
	}
	return e.Name + ": " + e.Message
}

// acceptsHTML reports whether a client's Accept headers name text/html.
func acceptsHTML(accept []string) bool {
	for _, line := range accept {
		for line != "" {
			var part string
			part, line, _ = strings.Cut(line, ",")
			mediaType, params, _ := strings.Cut(part, ";")
			if strings.EqualFold(strings.TrimSpace(mediaType), "text/html") && quality(params) > 0 {
				return true
			}
		}
	}
	return false
}

// quality is the weight that parameters give to a media type.
func quality(params string) float64 {
	for params != "" {
		var part string
		part, params, _ = strings.Cut(params, ";")
		key, value, _ := strings.Cut(part, "=")
		if strings.EqualFold(strings.TrimSpace(key), "q") {
			q, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
			if err != nil {
				return 0
			}
			return q
		}
	}
	return 1
}
