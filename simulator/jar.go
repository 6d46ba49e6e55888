package simulator

import (
	"slices"
	"strings"
	"time"
)

// maxCookies is how many cookies a jar holds; the oldest goes first. Twilio
// names no number. This is the least that RFC 6265 asks of a client.
const maxCookies = 50

// jar holds the cookies of one pair of numbers, by name, in the order in
// which each was first set: the order in which they are sent.
type jar struct {
	cookies []Cookie
}

// store keeps or removes what a response set, line by line, and returns the
// lines that are no cookies.
func (j *jar) store(lines []string, now time.Time) (ignored []string) {
	for _, line := range lines {
		c, ok := parseSetCookie(line, now)
		if !ok {
			ignored = append(ignored, line)
			continue
		}
		// What has ended must not lend its place to a cookie set later.
		j.cookies = j.live(now)
		at := slices.IndexFunc(j.cookies, func(old Cookie) bool { return old.Name == c.Name })
		switch {
		case !c.Ends.After(now):
			if at >= 0 {
				j.cookies = slices.Delete(j.cookies, at, at+1)
			}
		case at >= 0:
			j.cookies[at] = c
		default:
			if len(j.cookies) == maxCookies {
				j.cookies = slices.Delete(j.cookies, 0, 1)
			}
			j.cookies = append(j.cookies, c)
		}
	}
	return ignored
}

// live returns a copy of the cookies that have not ended.
func (j *jar) live(now time.Time) []Cookie {
	var live []Cookie
	for _, c := range j.cookies {
		if c.Ends.After(now) {
			live = append(live, c)
		}
	}
	return live
}

// cookieHeader writes the value of a Cookie header, each value exactly as it
// was set.
func cookieHeader(cookies []Cookie) string {
	parts := make([]string, len(cookies))
	for i, c := range cookies {
		parts[i] = c.Name + "=" + c.Value
	}
	return strings.Join(parts, "; ")
}
