package jwt

import (
	"strings"
	"unicode"
	"unicode/utf16"

	"github.com/dop251/goja"
)

// unreserved is the ASCII punctuation that both Node's querystring.escape and
// encodeURIComponent leave as it is.
const unreserved = "!'()*-._~"

// escape is Node's querystring.escape.
func (r *realm) escape(v goja.Value) string {
	b, ok := appendEscaped(nil, r.text(v))
	if !ok {
		r.coded("URIError", "ERR_INVALID_URI", "URI malformed")
	}
	return string(b)
}

// appendEscaped appends a string with all but the unreserved characters as
// percent escapes of their UTF-8. As Node has it, a surrogate takes the next
// unit for its partner, whatever that is; ok is false when there is none.
func appendEscaped(b []byte, s goja.String) (_ []byte, ok bool) {
	for i, n := 0, s.Length(); i < n; i++ {
		c := rune(s.CharAt(i))
		if utf16.IsSurrogate(c) {
			if i++; i == n {
				return b, false
			}
			c = 0x10000 + (c&0x3FF)<<10 | rune(s.CharAt(i))&0x3FF
		}
		b = appendPercent(b, c)
	}
	return b, true
}

func appendPercent(b []byte, c rune) []byte {
	switch {
	case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c < 0x80 && strings.ContainsRune(unreserved, c):
		return append(b, byte(c))
	}
	const hex = "0123456789ABCDEF"
	for _, x := range []byte(string(c)) {
		b = append(b, '%', hex[x>>4], hex[x&15])
	}
	return b
}

// wellFormed reports whether every surrogate has its partner.
func wellFormed(s goja.String) bool {
	for i, n := 0, s.Length(); i < n; i++ {
		c := rune(s.CharAt(i))
		if !utf16.IsSurrogate(c) {
			continue
		}
		if i++; i == n || utf16.DecodeRune(c, rune(s.CharAt(i))) == unicode.ReplacementChar {
			return false
		}
	}
	return true
}
