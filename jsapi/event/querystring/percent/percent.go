// Package percent decodes percent escapes as ECMAScript's decodeURIComponent does: all of a text or nothing of it.
//
// The parsers of query strings, forms and cookies share it and differ only in what they do when a text does not decode. It knows
// nothing of separators, keys or values. net/url's PathUnescape is not used because it accepts escapes that are not UTF-8, which
// decodeURIComponent refuses.
package percent

import (
	"strings"
	"unicode/utf8"
)

// Decode returns what decodeURIComponent(s) returns, and false where it throws a URIError: an escape that is not two hexadecimal
// digits, or escapes that are not the UTF-8 of a Unicode scalar value. A text without an escape is returned as it is, without
// a copy. s is UTF-8.
func Decode(s string) (string, bool) {
	if strings.IndexByte(s, '%') < 0 {
		return s, true
	}
	var b strings.Builder
	b.Grow(len(s))
	if !Append(&b, s, false) {
		return s, false
	}
	return b.String(), true
}

// Append decodes s to the end of b as Decode does; with plus, a literal '+' is read as a space, as in a form. When it returns
// false, b may have gained a part of the text.
func Append(b *strings.Builder, s string, plus bool) bool {
	start := 0
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == '%':
			b.WriteString(s[start:i])
			n, ok := appendScalar(b, s[i:])
			if !ok {
				return false
			}
			i += n
			start = i
		case c == '+' && plus:
			b.WriteString(s[start:i])
			b.WriteByte(' ')
			i++
			start = i
		default:
			i++
		}
	}
	b.WriteString(s[start:])
	return true
}

// appendScalar decodes the one to four escapes at the start of s that make a Unicode scalar value, and says how long they are.
func appendScalar(b *strings.Builder, s string) (n int, ok bool) {
	lead, ok := Escape(s)
	if !ok {
		return 0, false
	}
	if lead < utf8.RuneSelf {
		b.WriteByte(lead)
		return 3, true
	}
	size := 0
	switch {
	case lead&0xE0 == 0xC0:
		size = 2
	case lead&0xF0 == 0xE0:
		size = 3
	case lead&0xF8 == 0xF0:
		size = 4
	default:
		return 0, false
	}
	if len(s) < 3*size {
		return 0, false
	}
	seq := [4]byte{lead}
	for k := 1; k < size; k++ {
		if seq[k], ok = Escape(s[3*k:]); !ok {
			return 0, false
		}
	}
	if _, got := utf8.DecodeRune(seq[:size]); got != size {
		return 0, false
	}
	b.Write(seq[:size])
	return 3 * size, true
}

// Escape returns the byte that the escape at the start of s stands for, and false when s does not start with '%' and two
// hexadecimal digits.
func Escape(s string) (byte, bool) {
	if len(s) < 3 || s[0] != '%' {
		return 0, false
	}
	hi, lo := unhex[s[1]], unhex[s[2]]
	return hi<<4 | lo&0x0F, hi|lo < 0x10
}

// IsHex tells whether c is a hexadecimal digit.
func IsHex(c byte) bool { return unhex[c] < 0x10 }

// unhex holds the value of each hexadecimal digit and 0x10 for every other byte.
var unhex = func() (t [256]byte) {
	for i := range t {
		t[i] = 0x10
	}
	for c := byte('0'); c <= '9'; c++ {
		t[c] = c - '0'
	}
	for c := byte(0); c < 6; c++ {
		t['a'+c], t['A'+c] = 10+c, 10+c
	}
	return t
}()
