package server

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// A span is a part of a file.
type span struct{ start, length int64 }

func (s span) end() int64 { return s.start + s.length } // the first byte after it

func (s span) contentRange(size int64) string {
	return "bytes " + strconv.FormatInt(s.start, 10) + "-" + strconv.FormatInt(s.end()-1, 10) +
		"/" + strconv.FormatInt(size, 10)
}

// rangeOutcome is what a Range header comes to.
type rangeOutcome uint8

const (
	rangeWhole   rangeOutcome = iota // the header is not about bytes, or names several parts: the whole is sent
	rangeOne                         // one part
	rangeOutside                     // no part that the file has
)

// parseRange reads a Range header for a file of a size. Parts that touch are
// one part; several parts are answered with the whole, as Twilio's local host
// does. A number is read as JavaScript's parseInt reads it.
func parseRange(header string, size int64) (span, rangeOutcome) {
	whole := span{0, size}
	list, ok := strings.CutPrefix(strings.TrimLeft(header, " "), "bytes=")
	if !ok {
		return whole, rangeWhole
	}
	var parts []span
	for list != "" {
		var part string
		part, list, _ = strings.Cut(list, ",")
		if s, ok := parseSpan(part, size); ok {
			parts = append(parts, s)
		}
	}
	if len(parts) == 0 {
		return whole, rangeOutside
	}
	slices.SortFunc(parts, func(a, b span) int { return cmp.Compare(a.start, b.start) })
	one := parts[0]
	for _, next := range parts[1:] {
		if next.start > one.end() {
			return whole, rangeWhole
		}
		one.length = max(one.end(), next.end()) - one.start
	}
	return one, rangeOne
}

// parseSpan reads first-last, first- or -length.
func parseSpan(text string, size int64) (span, bool) {
	from, to, _ := strings.Cut(text, "-")
	to, _, _ = strings.Cut(to, "-")
	first, okFirst := parseInt(from)
	last, okLast := parseInt(to)
	switch {
	case !okFirst && !okLast:
		return span{}, false
	case !okFirst:
		first, last = size-last, size-1
	case !okLast:
		last = size - 1
	}
	last = min(last, size-1)
	if first < 0 || first > last {
		return span{}, false
	}
	return span{first, last - first + 1}, true
}

// parseInt reads the digits that s begins with.
func parseInt(s string) (n int64, ok bool) {
	s = strings.TrimLeft(s, " \t")
	s = strings.TrimPrefix(s, "+")
	for i := 0; i < len(s) && '0' <= s[i] && s[i] <= '9'; i++ {
		ok = true
		if n < 1<<60/10 { // more than any file has, and no overflow
			n = n*10 + int64(s[i]-'0')
		} else {
			n = 1 << 60
		}
	}
	return n, ok
}
