// Package encoding converts between bytes and text as Node's Buffer does, with
// its leniency: what is no hex ends the reading, what is no base64 is skipped.
//
// Its main type is [Encoding], one of the eight that Node knows. Text is a Go
// string where it is UTF-8 or ASCII, and UTF-16 units where it may be more. It
// knows no JavaScript.
//
// https://nodejs.org/docs/latest-v24.x/api/buffer.html#buffers-and-character-encodings
package encoding

import (
	"encoding/base64"
	"encoding/hex"
	"strings"
	"unicode/utf8"
)

// An Encoding is one of Node's.
type Encoding int

// The encodings of Node. Unknown is none of them.
const (
	Unknown Encoding = iota
	UTF8
	UTF16LE
	Latin1
	ASCII
	Base64
	Base64URL
	Hex
)

var names = [...]string{"", "utf8", "utf16le", "latin1", "ascii", "base64", "base64url", "hex"}

// String is Node's own name of the encoding.
func (e Encoding) String() string { return names[e] }

// Parse finds an encoding by one of its names, in any case.
func Parse(name string) Encoding {
	if len(name) > len("base64url") {
		return Unknown
	}
	switch strings.ToLower(name) {
	case "utf8", "utf-8":
		return UTF8
	case "utf16le", "utf-16le", "ucs2", "ucs-2":
		return UTF16LE
	case "latin1", "binary":
		return Latin1
	case "ascii":
		return ASCII
	case "base64":
		return Base64
	case "base64url":
		return Base64URL
	case "hex":
		return Hex
	}
	return Unknown
}

// Narrow returns the text of bytes in an encoding whose text is ASCII: hex and
// the two of base64. ok is false for the others.
func (e Encoding) Narrow(b []byte) (text string, ok bool) {
	switch e {
	case Hex:
		return hex.EncodeToString(b), true
	case Base64:
		return base64.StdEncoding.EncodeToString(b), true
	case Base64URL:
		return base64.RawURLEncoding.EncodeToString(b), true
	}
	return "", false
}

// Units returns the UTF-16 units of bytes in an encoding other than hex and base64.
func (e Encoding) Units(b []byte) []uint16 {
	switch e {
	case UTF16LE:
		u := make([]uint16, len(b)/2)
		for i := range u {
			u[i] = uint16(b[2*i]) | uint16(b[2*i+1])<<8
		}
		return u
	case ASCII, Latin1:
		mask := byte(0xff)
		if e == ASCII {
			mask = 0x7f
		}
		u := make([]uint16, len(b))
		for i, c := range b {
			u[i] = uint16(c & mask)
		}
		return u
	}
	return utf8Units(b)
}

// utf8Units reads UTF-8; each maximal part of what is none becomes U+FFFD.
//
// https://encoding.spec.whatwg.org/#utf-8-decoder
func utf8Units(b []byte) []uint16 {
	u := make([]uint16, 0, len(b))
	for i := 0; i < len(b); {
		c := b[i]
		if c < utf8.RuneSelf {
			u = append(u, uint16(c))
			i++
			continue
		}
		r, n := utf8.DecodeRune(b[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			u = append(u, utf8.RuneError)
			i += Malformed(b[i:])
		case r > 0xffff:
			r -= 0x10000
			u = append(u, 0xd800+uint16(r>>10), 0xdc00+uint16(r&0x3ff))
			i += n
		default:
			u = append(u, uint16(r))
			i += n
		}
	}
	return u
}

// Malformed is the length of the part at the beginning of b that one U+FFFD
// stands for, where b begins with no valid UTF-8: the longest beginning of a sequence.
func Malformed(b []byte) int {
	need, low, high := 0, byte(0x80), byte(0xbf)
	switch c := b[0]; {
	case c >= 0xc2 && c <= 0xdf:
		need = 1
	case c >= 0xe0 && c <= 0xef:
		need = 2
		if c == 0xe0 {
			low = 0xa0
		}
		if c == 0xed {
			high = 0x9f
		}
	case c >= 0xf0 && c <= 0xf4:
		need = 3
		if c == 0xf0 {
			low = 0x90
		}
		if c == 0xf4 {
			high = 0x8f
		}
	}
	n := 1
	for n <= need && n < len(b) && b[n] >= low && b[n] <= high {
		n++
		low, high = 0x80, 0xbf
	}
	return n
}

// Size is how many bytes a text of so many units needs, at most, in an encoding
// other than UTF-8. base64 tells by its last characters.
func (e Encoding) Size(length int, last, lastButOne uint16) int {
	switch e {
	case UTF16LE:
		return 2 * length
	case Hex:
		return length / 2
	case Base64, Base64URL:
		if length > 0 && last == '=' {
			length--
			if length > 0 && lastButOne == '=' {
				length--
			}
		}
		n := length / 4 * 3
		if r := length % 4; r > 0 {
			n++
			if r == 3 {
				n++
			}
		}
		return n
	}
	return length
}

// FromUnits returns the bytes of a text in an encoding other than UTF-8. At
// gives its UTF-16 units.
func (e Encoding) FromUnits(length int, at func(int) uint16) []byte {
	switch e {
	case UTF16LE:
		b := make([]byte, 2*length)
		for i := range length {
			c := at(i)
			b[2*i], b[2*i+1] = byte(c), byte(c>>8)
		}
		return b
	case Hex:
		return fromHex(length, at)
	case Base64, Base64URL:
		return fromBase64(length, at)
	}
	b := make([]byte, length)
	for i := range b {
		b[i] = byte(at(i))
	}
	return b
}

func fromHex(length int, at func(int) uint16) []byte {
	b := make([]byte, length/2)
	for i := range b {
		hi, lo := hexDigit(at(2*i)), hexDigit(at(2*i+1))
		if hi > 15 || lo > 15 {
			return b[:i]
		}
		b[i] = hi<<4 | lo
	}
	return b
}

func hexDigit(c uint16) byte {
	switch {
	case c >= '0' && c <= '9':
		return byte(c - '0')
	case c >= 'a' && c <= 'f':
		return byte(c - 'a' + 10)
	case c >= 'A' && c <= 'F':
		return byte(c - 'A' + 10)
	}
	return 0xff
}

// fromBase64 reads both alphabets. What belongs to neither is passed over, and
// '=' ends it; what the length does not allow for is cut off.
func fromBase64(length int, at func(int) uint16) []byte {
	var last, lastButOne uint16
	if length > 0 {
		last = at(length - 1)
	}
	if length > 1 {
		lastButOne = at(length - 2)
	}
	size := Base64.Size(length, last, lastButOne)
	b := make([]byte, 0, size+2)
	group, n := uint32(0), 0
	for i := range length {
		c := at(i)
		if c == '=' {
			break
		}
		d := base64Digit(c)
		if d > 63 {
			continue
		}
		group = group<<6 | uint32(d)
		n++
		switch n {
		case 2:
			b = append(b, byte(group>>4))
		case 3:
			b = append(b, byte(group>>2))
		case 4:
			b = append(b, byte(group))
			group, n = 0, 0
		}
	}
	return b[:min(len(b), size)]
}

func base64Digit(c uint16) byte {
	switch {
	case c >= 'A' && c <= 'Z':
		return byte(c - 'A')
	case c >= 'a' && c <= 'z':
		return byte(c - 'a' + 26)
	case c >= '0' && c <= '9':
		return byte(c - '0' + 52)
	case c == '+' || c == '-':
		return 62
	case c == '/' || c == '_':
		return 63
	}
	return 0xff
}

// Base64Digit reports whether a character is one of either alphabet.
func Base64Digit(c uint16) bool { return base64Digit(c) < 64 }
