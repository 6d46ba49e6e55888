package server

import (
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"

	"dialtone/runtime"
)

// cloudHeaders does with a function's headers what Cloud does. When it refuses
// them, it returns the answer instead.
func (x *exchange) cloudHeaders(headers runtime.Headers) (_ runtime.Headers, status int, refusal string) {
	compat := x.s.opts.Compat
	out := make(runtime.Headers, len(headers))
	size := 0
	for i, h := range headers {
		if strings.EqualFold(h.Name, "Set-Cookie") {
			if compat.cloud(ruleCookieLifetime) && outlastsADay(h.Value, x.start) {
				return nil, http.StatusBadRequest, longCookie
			}
			h.Value = x.cloudCookie(h.Value)
		}
		size += headerSize(h.Name, h.Value)
		out[i] = h
	}
	if compat.cloud(ruleResponseHeaders) && (len(out) > cloudHeaders || size > cloudHeaderBytes) {
		return nil, http.StatusRequestHeaderFieldsTooLarge, responseHeadersTooLong
	}
	return out, 0, ""
}

const day = 24 * time.Hour

// outlastsADay reports whether a cookie lasts longer than Cloud allows. Max-Age
// counts before Expires; one that cannot be read does not count.
func outlastsADay(cookie string, now time.Time) bool {
	if age, ok := attribute(cookie, "max-age"); ok {
		seconds, err := strconv.ParseFloat(age, 64)
		if err == nil {
			return seconds > day.Seconds()
		}
	}
	if date, ok := attribute(cookie, "expires"); ok {
		if expires, ok := cookieDate(date); ok {
			return expires.Sub(now) > day
		}
	}
	return false
}

// cookieDate reads a date in the forms that servers write.
func cookieDate(s string) (time.Time, bool) {
	if t, err := http.ParseTime(s); err == nil {
		return t, true
	}
	if t, err := time.Parse("Mon, 02-Jan-2006 15:04:05 MST", s); err == nil {
		return t, true
	}
	return time.Time{}, false
}

// cloudCookie adds and replaces the attributes that Cloud does.
func (x *exchange) cloudCookie(cookie string) string {
	compat := x.s.opts.Compat
	if compat.cloud(ruleCookieDomain) {
		cookie = replaceDomain(cookie, hostOnly(x.s.base.domain(x.r)))
	}
	if compat.cloud(ruleCookieAttributes) {
		if _, ok := attribute(cookie, "httponly"); !ok {
			cookie += ";HttpOnly"
		}
		if _, ok := attribute(cookie, "secure"); !ok && x.s.base.scheme(x.r) == "https" {
			cookie += ";Secure"
		}
	}
	return cookie
}

// attribute is the value of a cookie's attribute, by its name in lower case; of
// several the last one, as browsers take it.
func attribute(cookie, name string) (value string, ok bool) {
	_, rest, _ := strings.Cut(cookie, ";")
	for rest != "" {
		var part string
		part, rest, _ = strings.Cut(rest, ";")
		key, v, _ := strings.Cut(part, "=")
		if strings.EqualFold(strings.TrimSpace(key), name) {
			value, ok = strings.TrimSpace(v), true
		}
	}
	return value, ok
}

// replaceDomain puts another domain in the place of a cookie's own, if it has one.
func replaceDomain(cookie, domain string) string {
	parts := strings.Split(cookie, ";")
	for i := 1; i < len(parts); i++ {
		key, _, _ := strings.Cut(parts[i], "=")
		if strings.EqualFold(strings.TrimSpace(key), "domain") {
			parts[i] = key + "=" + domain
		}
	}
	return strings.Join(parts, ";")
}

// hostOnly is a host without its port.
func hostOnly(host string) string {
	if name, _, err := net.SplitHostPort(host); err == nil {
		return name
	}
	return host
}
