package tree

import (
	"unicode/utf16"
	"unicode/utf8"
)

// FromUTF16 returns the WTF-8 form of a JavaScript string, whose code units
// are units: UTF-8, and three bytes for each surrogate without its partner.
func FromUTF16(units []uint16) string {
	b := make([]byte, 0, len(units)+len(units)/2)
	for i := 0; i < len(units); i++ {
		r := rune(units[i])
		if utf16.IsSurrogate(r) {
			if i+1 < len(units) {
				if pair := utf16.DecodeRune(r, rune(units[i+1])); pair != utf8.RuneError {
					b = utf8.AppendRune(b, pair)
					i++
					continue
				}
			}
			b = append(b, 0xED, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
			continue
		}
		b = utf8.AppendRune(b, r)
	}
	return string(b)
}

// ToUTF16 is the inverse of FromUTF16. A byte that is neither UTF-8 nor part
// of a surrogate becomes U+FFFD.
func ToUTF16(s string) []uint16 {
	units := make([]uint16, 0, len(s))
	for i := 0; i < len(s); {
		if unit, ok := surrogate(s[i:]); ok {
			units = append(units, unit)
			i += 3
			continue
		}
		r, width := utf8.DecodeRuneInString(s[i:])
		units = utf16.AppendRune(units, r)
		i += width
	}
	return units
}

// surrogate returns the surrogate that s begins with, if it does.
func surrogate(s string) (unit uint16, ok bool) {
	if len(s) < 3 || s[0] != 0xED || s[1] < 0xA0 || s[1] > 0xBF || s[2]&0xC0 != 0x80 {
		return 0, false
	}
	return 0xD000 | uint16(s[1]&0x3F)<<6 | uint16(s[2]&0x3F), true
}

func isLowSurrogate(s string) bool {
	unit, ok := surrogate(s)
	return ok && unit >= 0xDC00
}

func utf16Length(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}
