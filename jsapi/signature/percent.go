package signature

import (
	"bytes"
	"strings"
)

// encodeSet says in which parts of a URL an ASCII character is percent-encoded
// by the WHATWG standard.
type encodeSet uint8

const (
	inPath encodeSet = 1 << iota
	inQuery
	inFragment
)

var encodeSets = func() (sets [256]encodeSet) {
	const everywhere = inPath | inQuery | inFragment
	for c := range sets {
		if c <= ' ' || c >= 0x7F {
			sets[c] = everywhere
		}
	}
	for _, c := range `"<>` {
		sets[c] = everywhere
	}
	for _, c := range "#?{}" {
		sets[c] |= inPath
	}
	for _, c := range "#'" {
		sets[c] |= inQuery
	}
	sets['`'] |= inPath | inFragment
	return
}()

const upperHex = "0123456789ABCDEF"

func percentEncode(s string, set encodeSet) string {
	extra := 0
	for i := range len(s) {
		if encodeSets[s[i]]&set != 0 {
			extra += 2
		}
	}
	if extra == 0 {
		return s
	}
	b := make([]byte, 0, len(s)+extra)
	for i := range len(s) {
		if c := s[i]; encodeSets[c]&set != 0 {
			b = append(b, '%', upperHex[c>>4], upperHex[c&15])
		} else {
			b = append(b, c)
		}
	}
	return string(b)
}

// normalizePath resolves the dot segments of the path of an http or https URL
// and percent-encodes it. A backslash is a slash. The result begins with a
// slash.
func normalizePath(path string) string {
	if path != "" {
		path = path[1:]
	}
	b := make([]byte, 0, len(path)+16)
	for more := true; more; {
		segment := path
		end := strings.IndexAny(path, `/\`)
		if more = end >= 0; more {
			segment, path = path[:end], path[end+1:]
		}
		switch dots(segment) {
		case 0:
			b = append(b, '/')
			b = append(b, percentEncode(segment, inPath)...)
			continue
		case 2:
			b = b[:max(bytes.LastIndexByte(b, '/'), 0)]
		}
		if !more {
			b = append(b, '/')
		}
	}
	return string(b)
}

// dots returns 1 for a segment that means this folder, 2 for one that means
// its parent, and 0 for any other. A dot may be written %2e.
func dots(segment string) int {
	n := 0
	for segment != "" && n < 3 {
		switch {
		case segment[0] == '.':
			segment = segment[1:]
		case len(segment) >= 3 && strings.EqualFold(segment[:3], "%2e"):
			segment = segment[3:]
		default:
			return 0
		}
		n++
	}
	if n > 2 {
		return 0
	}
	return n
}

// percentDecode returns the bytes that s stands for. What is no escape stays,
// and so does "+".
func percentDecode(s string) string {
	i := strings.IndexByte(s, '%')
	if i < 0 {
		return s
	}
	b := append(make([]byte, 0, len(s)), s[:i]...)
	for ; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			high, low := hexValue(s[i+1]), hexValue(s[i+2])
			if high < 16 && low < 16 {
				b = append(b, high<<4|low)
				i += 2
				continue
			}
		}
		b = append(b, s[i])
	}
	return string(b)
}

func hexValue(c byte) byte {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return (c | 0x20) - 'a' + 10
	}
	return 16
}
