package body

import (
	"bytes"
	"net/http"
	"strings"

	"dialtone/jsapi/event/jsonvalue"
	"dialtone/jsapi/event/querystring"
)

// A charset is how the bytes of a body are read.
type charset uint8

const (
	utf8Charset charset = iota
	utf16LE
	utf16BE
	utf16Guess // by the byte order mark or, without one, by where the zeros of ASCII characters are
)

// charsetOf returns the charset of a lower-case name, UTF-8 when there is none. A form must be UTF-8 under exactly
// that name. JSON may be in any "utf-…" that iconv-lite knows, whose names ignore punctuation; but UTF-7, in which "<" can be
// written so that nothing between the client and the script recognises it, is refused as every browser refuses it.
func charsetOf(name string, kind Kind) (charset, *Error) {
	switch {
	case name == "" || name == "utf-8":
		return utf8Charset, nil
	case kind == JSON && strings.HasPrefix(name, "utf-"):
		switch canonicalCharset(name) {
		case "utf8":
			return utf8Charset, nil
		case "utf16":
			return utf16Guess, nil
		case "utf16le":
			return utf16LE, nil
		case "utf16be":
			return utf16BE, nil
		}
	}
	text := `Unsupported Charset "` + strings.ToUpper(name) + `"`
	return 0, &Error{http.StatusUnsupportedMediaType, text}
}

// canonicalCharset removes from a lower-case name what iconv-lite ignores: a year at the end, and all but letters and digits.
func canonicalCharset(name string) string {
	if i := len(name) - 5; i >= 0 && name[i] == ':' && strings.Trim(name[i+1:], "0123456789") == "" {
		name = name[:i]
	}
	return strings.Map(func(r rune) rune {
		if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, name)
}

// decode returns the text of a body, in WTF-8 when it is UTF-16, without a byte order mark.
func (c charset) decode(raw []byte) string {
	switch c {
	case utf16Guess:
		return decodeUTF16(raw, looksBigEndian(raw))
	case utf16LE, utf16BE:
		return decodeUTF16(raw, c == utf16BE)
	default:
		return querystring.DecodeUTF8(bytes.TrimPrefix(raw, []byte("\uFEFF")))
	}
}

// decodeUTF16 reads pairs of bytes; an odd one at the end is dropped.
func decodeUTF16(raw []byte, bigEndian bool) string {
	units := make([]uint16, len(raw)/2)
	for i := range units {
		lo, hi := raw[2*i], raw[2*i+1]
		if bigEndian {
			lo, hi = hi, lo
		}
		units[i] = uint16(hi)<<8 | uint16(lo)
	}
	if len(units) > 0 && units[0] == 0xFEFF {
		units = units[1:]
	}
	return jsonvalue.FromUTF16(units)
}

// looksBigEndian tells the byte order by the mark, or as iconv-lite does: by the first 64 bytes.
func looksBigEndian(raw []byte) bool {
	if len(raw) >= 2 {
		switch [2]byte(raw) {
		case [2]byte{0xFE, 0xFF}:
			return true
		case [2]byte{0xFF, 0xFE}:
			return false
		}
	}
	balance := 0
	for i := 0; i+1 < min(len(raw), 64); i += 2 {
		switch {
		case raw[i] == 0 && raw[i+1] != 0:
			balance++
		case raw[i] != 0 && raw[i+1] == 0:
			balance--
		}
	}
	return balance > 0
}
