package signature

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxPairs is how many parameters Node's querystring.parse reads by default.
const maxPairs = 1000

// rewriteQuery parses a query and writes it again as Node's querystring module
// does: parameters of one name together, those with integer names first, and
// escapes only where that module needs them.
func rewriteQuery(query string) string {
	type parameter struct {
		name   string
		values []string
	}
	var parameters []parameter
	index := map[string]int{}
	for n, more := 0, true; more && n < maxPairs; n++ {
		var pair string
		pair, query, more = strings.Cut(query, "&")
		if pair == "" {
			continue
		}
		name, value, _ := strings.Cut(pair, "=")
		name, value = decodeParameter(name), decodeParameter(value)
		i, ok := index[name]
		if !ok {
			i = len(parameters)
			index[name] = i
			parameters = append(parameters, parameter{name: name})
		}
		parameters[i].values = append(parameters[i].values, value)
	}

	// The order of an object's properties in JavaScript.
	slices.SortStableFunc(parameters, func(a, b parameter) int {
		i, isA := arrayIndex(a.name)
		j, isB := arrayIndex(b.name)
		switch {
		case isA && isB:
			return cmp.Compare(i, j)
		case isA:
			return -1
		case isB:
			return 1
		}
		return 0
	})

	var b []byte
	for _, p := range parameters {
		for _, value := range p.values {
			if len(b) > 0 {
				b = append(b, '&')
			}
			b = appendEscaped(b, p.name)
			b = append(b, '=')
			b = appendEscaped(b, value)
		}
	}
	return string(b)
}

// queryValue returns the first value of a parameter as URLSearchParams reads
// it, or "".
func queryValue(query, name string) string {
	for pair := range strings.SplitSeq(query, "&") {
		n, value, _ := strings.Cut(pair, "=")
		if pair != "" && decodeParameter(n) == name {
			return decodeParameter(value)
		}
	}
	return ""
}

func decodeParameter(s string) string {
	return toValidUTF8(percentDecode(strings.ReplaceAll(s, "+", " ")))
}

// arrayIndex reports whether a JavaScript object sorts the property s by its
// number: the decimal text of 0 to 2^32-2, without leading zeros.
func arrayIndex(s string) (uint64, bool) {
	if s == "" || len(s) > 10 || s[0] < '0' || s[0] > '9' || s[0] == '0' && len(s) > 1 {
		return 0, false
	}
	n, err := strconv.ParseUint(s, 10, 64)
	return n, err == nil && n < 1<<32-1
}

// appendEscaped appends s as querystring.escape writes it.
func appendEscaped(b []byte, s string) []byte {
	for i := range len(s) {
		c := s[i]
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("!'()*-._~", c) >= 0 {
			b = append(b, c)
		} else {
			b = append(b, '%', upperHex[c>>4], upperHex[c&15])
		}
	}
	return b
}

// toValidUTF8 replaces wrong bytes by U+FFFD as the WHATWG decoder does: the
// beginning of a character that breaks off is one, not one for each byte.
func toValidUTF8(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for len(s) > 0 {
		r, width := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && width == 1 {
			width = brokenPrefix(s)
			b.WriteRune(utf8.RuneError)
		} else {
			b.WriteString(s[:width])
		}
		s = s[width:]
	}
	return b.String()
}

// brokenPrefix returns how many bytes of s, which begins with a wrong
// character, could have been the beginning of a right one; at least 1.
func brokenPrefix(s string) int {
	for n := min(len(s), utf8.UTFMax-1); n > 1; n-- {
		// A beginning is one that continuation bytes can complete.
		if !utf8.FullRuneInString(s[:n]) {
			return n
		}
	}
	return 1
}
