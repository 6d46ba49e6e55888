package token

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
	"unicode"
)

// timespan is a number and a unit, as the npm package ms reads them.
var timespan = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(-?(?:[0-9]+)?\.?[0-9]+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$`)
})

// Milliseconds reads a timespan such as "2 days", "1h" or "500", in the grammar
// of the npm package ms, by which jsonwebtoken reads expiresIn. ok is false
// when it is none.
func Milliseconds(text string) (ms float64, ok bool) {
	// Go's letters without case are not all ASCII, JavaScript's are.
	if len(text) > 100 || strings.ContainsFunc(text, func(r rune) bool { return r > unicode.MaxASCII }) {
		return 0, false
	}
	m := timespan().FindStringSubmatch(text)
	if m == nil {
		return 0, false
	}
	n, err := strconv.ParseFloat(m[1], 64)
	if err != nil {
		return 0, false
	}
	return n * unit(strings.ToLower(m[2])), true
}

func unit(name string) float64 {
	const second, minute, hour, day = 1e3, 60e3, 3600e3, 24 * 3600e3
	switch {
	case name == "" || strings.HasPrefix(name, "ms") || strings.HasPrefix(name, "milli"):
		return 1
	case name == "m" || strings.HasPrefix(name, "min"):
		return minute
	}
	return map[byte]float64{'s': second, 'h': hour, 'd': day, 'w': 7 * day, 'y': 365.25 * day}[name[0]]
}
