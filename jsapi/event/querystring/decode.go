package querystring

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"

	"dialtone/jsapi/event/querystring/percent"
)

// A decoder decodes keys and values into one buffer, of which the results are parts. The zero decoder is ready; size is a guess at
// how much it will decode.
type decoder struct {
	b    strings.Builder
	size int
}

func (d *decoder) key(key string) string {
	text, ok := d.decode(key)
	if !ok {
		text = strings.ReplaceAll(key, "+", " ")
		if inKey, _ := escapes(key, ""); inKey {
			text = unescapeBytes(text)
		}
	}
	return text
}

// value decodes the value that stands after key, which has a say in it.
func (d *decoder) value(key, value string) string {
	text, ok := d.decode(value)
	if !ok {
		text = strings.ReplaceAll(value, "+", " ")
		if _, inValue := escapes(key, value); inValue {
			text = unescapeBytes(text)
		}
	}
	return text
}

// decode is decodeURIComponent with '+' for a space; false is for what that throws at.
func (d *decoder) decode(s string) (string, bool) {
	if !needsDecoding(s) {
		return s, true
	}
	if d.b.Cap() == 0 {
		d.b.Grow(max(d.size, len(s)))
	}
	// What is appended before a failure stays behind in the buffer, unused: it is shorter than s.
	start := d.b.Len()
	ok := percent.Append(&d.b, s, true)
	return d.b.String()[start:], ok
}

func needsDecoding(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == '%' || s[i] == '+' {
			return true
		}
	}
	return false
}

// escapes tells whether Node decodes the key and the value of a pair at all: when it saw '%' and two hexadecimal digits in them. As
// measured, its count is not exact: after the first escape of a key it goes on to look for the value's, and finds one if
// the key has a second; from there on, a '+' among the digits does not make it start anew.
func escapes(key, value string) (inKey, inValue bool) {
	seen := 0
	see := func(c byte) (escape bool) {
		switch {
		case c == '%':
			seen = 1
		case seen == 0:
		case percent.IsHex(c):
			seen++
			return seen == 3
		default:
			seen = 0
		}
		return false
	}
	for i := 0; i < len(key) && !inValue; i++ {
		switch c := key[i]; {
		case !inKey:
			inKey = see(c)
		case c != '+':
			inValue = see(c)
		}
	}
	seen = 0
	for i := 0; i < len(value) && !inValue; i++ {
		if c := value[i]; c != '+' {
			inValue = see(c)
		}
	}
	return inKey, inValue
}

// unescapeBytes is what Node falls back to when decodeURIComponent throws, querystring.unescapeBuffer: every escape becomes its
// byte, of every other UTF-16 unit the low byte is taken, and the bytes are read as UTF-8.
func unescapeBytes(s string) string {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		if c, ok := percent.Escape(s[i:]); ok {
			out = append(out, c)
			i += 3
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		if r > 0xFFFF {
			lead, trail := utf16.EncodeRune(r)
			out = append(out, byte(lead), byte(trail))
			continue
		}
		out = append(out, byte(r))
	}
	return DecodeUTF8(out)
}

// DecodeUTF8 reads bytes as Node's Buffer and the WHATWG's decoder do: each maximal part that is not UTF-8 becomes one U+FFFD. (Go's
// own conversions make one of every byte.)
func DecodeUTF8(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	text, err := unicode.UTF8.NewDecoder().Bytes(b)
	if err != nil { // not of this decoder, which replaces instead
		return strings.ToValidUTF8(string(b), "\uFFFD")
	}
	return string(text)
}
