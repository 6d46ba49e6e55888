package jsonvalue

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// UTF16 returns the UTF-16 code units of a string in WTF-8, lone surrogates among them. A string for which utf8.ValidString holds
// has none and needs no such conversion.
func UTF16(s string) []uint16 { return utf16Of(s) }

// FromUTF16 returns code units, which may hold lone surrogates, as WTF-8.
func FromUTF16(units []uint16) string {
	b := make([]byte, 0, len(units)+len(units)/4)
	for i := 0; i < len(units); i++ {
		r := rune(units[i])
		if utf16.IsSurrogate(r) && i+1 < len(units) {
			if pair := utf16.DecodeRune(r, rune(units[i+1])); pair != utf8.RuneError {
				b = utf8.AppendRune(b, pair)
				i++
				continue
			}
		}
		b = appendUnit(b, r)
	}
	return string(b)
}

// appendUnit appends a character of the basic plane, a surrogate too.
func appendUnit(b []byte, r rune) []byte {
	if utf16.IsSurrogate(r) {
		return append(b, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(b, r)
}

func utf16Of(s string) []uint16 {
	units := make([]uint16, 0, len(s))
	for i := 0; i < len(s); {
		if r, ok := surrogate(s[i:]); ok {
			units = append(units, uint16(r))
			i += 3
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		units = utf16.AppendRune(units, r)
		i += size
	}
	return units
}

// surrogate returns the surrogate whose three bytes s starts with.
func surrogate(s string) (rune, bool) {
	if len(s) < 3 || s[0] != 0xED || s[1] < 0xA0 || s[1] > 0xBF || s[2]&0xC0 != 0x80 {
		return 0, false
	}
	return 0xD000 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), true
}

// wellFormed returns text if it is WTF-8, and otherwise with U+FFFD for each byte that is not.
func wellFormed(text string) string {
	if utf8.ValidString(text) {
		return text
	}
	return FromUTF16(utf16Of(text))
}

// unescape decodes the inside of a string that is known to be JSON.
func unescape(raw string) string {
	b := make([]byte, 0, len(raw))
	for i := 0; i < len(raw); {
		n := strings.IndexByte(raw[i:], '\\')
		if n < 0 {
			b = appendText(b, raw[i:])
			break
		}
		b = appendText(b, raw[i:i+n])
		i += n + 2
		switch c := raw[i-1]; c {
		case 'b':
			b = append(b, '\b')
		case 'f':
			b = append(b, '\f')
		case 'n':
			b = append(b, '\n')
		case 'r':
			b = append(b, '\r')
		case 't':
			b = append(b, '\t')
		case 'u':
			unit := rune(0)
			for _, h := range []byte(raw[i : i+4]) {
				unit = unit<<4 | rune(hexValue(h))
			}
			i += 4
			b = joinUnit(b, unit)
		default:
			b = append(b, c)
		}
	}
	return string(b)
}

// appendText appends a part that was sent without escapes. It may start with the second half of a pair whose first was escaped.
func appendText(b []byte, s string) []byte {
	if r, ok := surrogate(s); ok {
		b = joinUnit(b, r)
		s = s[3:]
	}
	return append(b, s...)
}

// joinUnit appends a code unit; with the lead surrogate that b ends with, a trail surrogate becomes one character.
func joinUnit(b []byte, unit rune) []byte {
	if 0xDC00 <= unit && unit <= 0xDFFF && len(b) >= 3 {
		if lead, ok := surrogate(string(b[len(b)-3:])); ok && lead < 0xDC00 {
			return utf8.AppendRune(b[:len(b)-3], utf16.DecodeRune(lead, unit))
		}
	}
	return appendUnit(b, unit)
}
