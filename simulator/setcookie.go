package simulator

import (
	"strconv"
	"strings"
	"time"
)

// cookieLife is how long Twilio keeps a cookie after it was last set.
// Max-Age and Expires can end it earlier and never later.
const cookieLife = 4 * time.Hour

// The sizes past which a client ignores a cookie, or one of its attributes
// (RFC 6265bis, section 5.6).
const (
	maxCookieSize    = 4096
	maxAttributeSize = 1024
)

// Cookie is one cookie of a pair of numbers.
type Cookie struct {
	Name, Value string
	Set         time.Time // when it was last set
	Ends        time.Time // from when on it is no longer sent
	Line        string    // the Set-Cookie header that set it
}

// parseSetCookie reads one Set-Cookie header as a browser does (RFC 6265,
// section 5.2). A cookie whose Ends is not after now asks to be removed.
//
// net/http's ParseSetCookie is not used because it refuses, or changes, what
// handlers really send and every browser keeps: a value with a quotation mark
// inside it or a letter beyond ASCII, such as JSON (it refuses the cookie),
// a value in quotation marks (it takes them off), white space around the
// equals sign (it keeps some), a Max-Age with a leading
// zero or an Expires as JavaScript's Date prints itself (it ignores them).
// The test compares the two.
func parseSetCookie(line string, now time.Time) (c Cookie, ok bool) {
	if strings.ContainsFunc(line, isControl) {
		return Cookie{}, false
	}
	first, rest, _ := strings.Cut(line, ";")
	name, value, found := strings.Cut(first, "=")
	name, value = trimWhitespace(name), trimWhitespace(value)
	if !found || name == "" || len(name)+len(value) > maxCookieSize {
		return Cookie{}, false
	}
	c = Cookie{Name: name, Value: value, Set: now, Ends: now.Add(cookieLife), Line: line}

	var maxAge, expires time.Time // when the attribute ends the cookie
	for rest != "" {
		var attribute string
		attribute, rest, _ = strings.Cut(rest, ";")
		key, val, _ := strings.Cut(attribute, "=")
		key, val = trimWhitespace(key), trimWhitespace(val)
		if len(val) > maxAttributeSize {
			continue
		}
		switch strings.ToLower(key) {
		case "max-age":
			if age, ok := parseMaxAge(val); ok {
				maxAge = now.Add(age)
			}
		case "expires":
			if t, ok := parseCookieDate(val); ok {
				expires = t
			}
		}
		// Domain, Path, Secure, HttpOnly and SameSite limit nothing here:
		// the pair of numbers is the only scope that Twilio documents.
	}
	end := expires
	if !maxAge.IsZero() {
		end = maxAge
	}
	if !end.IsZero() && end.Before(c.Ends) {
		c.Ends = end
	}
	return c, true
}

// parseMaxAge reads digits with an optional minus sign. What is longer than
// any cookie lives is cut to that, so that no number overflows.
func parseMaxAge(s string) (time.Duration, bool) {
	digits := strings.TrimPrefix(s, "-")
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return 0, false
	}
	if s[0] == '-' {
		return 0, true
	}
	seconds, err := strconv.ParseInt(digits, 10, 64)
	if limit := int64(cookieLife / time.Second); err != nil || seconds > limit {
		seconds = limit
	}
	return time.Duration(seconds) * time.Second, true
}

func isControl(r rune) bool { return r < ' ' && r != '\t' || r == 0x7f }

func trimWhitespace(s string) string { return strings.Trim(s, " \t") }
