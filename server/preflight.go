package server

import (
	"net/http"
	"strings"
)

// allowHeaders are the headers that every preflight request is allowed.
const allowHeaders = "Accept, Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, User-Agent"

// The most that is appended to them for one request. A browser asks for fewer;
// a header of more bytes than any server takes could not be sent anyway.
const (
	askedHeaders = 100
	askedBytes   = 4096
)

var preflightHeaders = map[string][]string{
	"Access-Control-Allow-Origin":      {"*"},
	"Access-Control-Allow-Methods":     {"GET, POST, OPTIONS"},
	"Access-Control-Expose-Headers":    {"ETag"},
	"Access-Control-Max-Age":           {"86400"},
	"Access-Control-Allow-Credentials": {"true"},
	"Access-Control-Allow-Headers":     {allowHeaders},
}

// preflight answers OPTIONS for a path that something has; functions are not
// asked. The headers are those of Twilio's local host. Twilio's cloud allows
// every header, so those that the client asks for are allowed too.
func (x *exchange) preflight() {
	h := x.w.Header()
	for name, value := range preflightHeaders {
		h[name] = value
	}
	if asked := x.r.Header["Access-Control-Request-Headers"]; len(asked) > 0 {
		h["Access-Control-Allow-Headers"] = []string{allow(asked)}
	}
	// Not by send, which takes the content type from an answer without content.
	h["Content-Type"] = typePreflight
	x.status = http.StatusNoContent
	x.w.WriteHeader(http.StatusNoContent)
}

var typePreflight = []string{"text/plain; charset=UTF-8"}

// allow is the list of allowed headers, with those that are asked for appended.
// What is not a header's name is left out.
func allow(asked []string) string {
	var b strings.Builder
	b.WriteString(allowHeaders)
	have := make(map[string]bool)
	for _, name := range strings.Split(allowHeaders, ", ") {
		have[strings.ToLower(name)] = true
	}
	limit := len(have) + askedHeaders
	for _, line := range asked {
		for line != "" {
			var name string
			name, line, _ = strings.Cut(line, ",")
			name = strings.Trim(name, " \t")
			key := strings.ToLower(name)
			if !isToken(name) || have[key] {
				continue
			}
			if len(have) == limit || b.Len()+len(", ")+len(name) > len(allowHeaders)+askedBytes {
				return b.String()
			}
			have[key] = true
			b.WriteString(", ")
			b.WriteString(name)
		}
	}
	return b.String()
}
