package server

import (
	"net/http"
	"net/textproto"
	"strconv"

	"dialtone/runtime"
)

// respond sends what a function answered.
func (x *exchange) respond(resp *runtime.Response) {
	if err := checkResponse(resp); err != nil {
		x.fail(err)
		return
	}
	headers := resp.Headers
	if x.s.opts.Compat.changesHeaders() {
		var refusal string
		var status int
		if headers, status, refusal = x.cloudHeaders(headers); refusal != "" {
			x.text(status, refusal)
			return
		}
	}
	setHeaders(x.w.Header(), headers)
	x.send(resp.Status, resp.Body)
}

// setHeaders sets headers in their order; of equal names all are sent.
func setHeaders(h http.Header, headers runtime.Headers) {
	values := make([]string, len(headers))
	for i := range headers {
		name := textproto.CanonicalMIMEHeaderKey(headers[i].Name)
		switch name {
		case "Content-Length", "Transfer-Encoding", "Trailer":
			continue // say how the body is sent, which is the server's business
		}
		if _, ok := h[name]; ok {
			h[name] = append(h[name], headers[i].Value)
			continue
		}
		values[i] = headers[i].Value
		h[name] = values[i : i+1 : i+1]
	}
}

// checkResponse returns what HTTP does not allow in a response, as the error
// that Node throws, or nil. jsapi checks what scripts answer; here it is about
// not letting anything by that would end or split the response.
func checkResponse(resp *runtime.Response) error {
	if resp.Status < 200 || resp.Status > 999 {
		return invalidResponse("RangeError", "Invalid status code: "+strconv.Itoa(resp.Status))
	}
	for i := range resp.Headers {
		h := &resp.Headers[i]
		if !isToken(h.Name) {
			return invalidResponse("TypeError", `Header name must be a valid HTTP token ["`+h.Name+`"]`)
		}
		if !isFieldValue(h.Value) {
			return invalidResponse("TypeError", `Invalid character in header content ["`+h.Name+`"]`)
		}
	}
	return nil
}

func invalidResponse(name, message string) *runtime.Error {
	return &runtime.Error{Kind: runtime.KindScript, Name: name, Message: message, Stack: name + ": " + message}
}

// isToken reports whether s can be the name of a header.
//
// https://www.rfc-editor.org/rfc/rfc9110#name-tokens
func isToken(s string) bool {
	for i := 0; i < len(s); i++ {
		if !tokenBytes[s[i]] {
			return false
		}
	}
	return s != ""
}

var tokenBytes = func() (t [256]bool) {
	for _, c := range "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" {
		t[c] = true
	}
	return t
}()

// isFieldValue reports whether s can be the value of a header: no control
// characters but the tab.
func isFieldValue(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' && c != '\t' || c == 0x7f {
			return false
		}
	}
	return true
}
