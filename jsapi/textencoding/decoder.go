package textencoding

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"dialtone/jsapi/buffer/encoding"

	"github.com/dop251/goja"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/transform"
)

// A decoder reads one stream of bytes.
type decoder struct {
	name             string
	fatal, ignoreBOM bool
	legacy           transform.Transformer // nil for UTF-8 and UTF-16
	pending          []byte                // of a character that is not whole yet
	begun            bool                  // what may be a byte order mark is past
}

// text is a result: UTF-8, or units where it may hold what that cannot.
type text struct {
	utf8  []byte
	units []uint16
}

func (t text) value(rt *goja.Runtime) goja.Value {
	if t.units != nil {
		return goja.StringFromUTF16(t.units)
	}
	return rt.ToValue(string(t.utf8))
}

// newDecoder makes the decoder of a label, or nil.
func newDecoder(label string, fatal, ignoreBOM bool) *decoder {
	label = strings.Trim(label, "\t\n\f\r ")
	switch strings.ToLower(label) {
	case "utf-16", "utf-16le", "unicode", "ucs-2", "iso-10646-ucs-2", "csunicode", "unicodefeff":
		return &decoder{name: "utf-16le", fatal: fatal, ignoreBOM: ignoreBOM}
	case "utf-16be", "unicodefffe":
		return &decoder{name: "utf-16be", fatal: fatal, ignoreBOM: ignoreBOM}
	case "unicode11utf8", "unicode20utf8", "x-unicode20utf8":
		label = "utf-8"
	}
	e, err := htmlindex.Get(label)
	if err != nil {
		return nil
	}
	name, err := htmlindex.Name(e)
	if err != nil || name == "replacement" || name == "x-user-defined" {
		return nil
	}
	d := &decoder{name: name, fatal: fatal, ignoreBOM: ignoreBOM}
	if name != "utf-8" {
		d.legacy = e.NewDecoder()
	}
	return d
}

// decode reads more of the stream; ok is false for what is malformed, if that is fatal.
func (d *decoder) decode(b []byte, more bool) (t text, ok bool) {
	if len(d.pending) > 0 {
		b = append(d.pending, b...)
		d.pending = nil
	}
	switch {
	case d.legacy != nil:
		t, ok = d.decodeLegacy(b, more)
	case d.name == "utf-8":
		t, ok = d.decodeUTF8(b, more)
	default:
		t, ok = d.decodeUTF16(b, more)
	}
	if !more || !ok {
		d.pending, d.begun = nil, false
		if d.legacy != nil {
			d.legacy.Reset()
		}
	}
	return t, ok
}

func (d *decoder) keep(b []byte) { d.pending = append([]byte(nil), b...) }

func (d *decoder) decodeUTF8(b []byte, more bool) (text, bool) {
	if more {
		n := len(b) - incomplete(b)
		d.keep(b[n:])
		b = b[:n]
	}
	if !d.begun && len(b) > 0 {
		d.begun = true
		if !d.ignoreBOM {
			b = bytes.TrimPrefix(b, []byte("\xef\xbb\xbf"))
		}
	}
	if utf8.Valid(b) {
		return text{utf8: b}, true
	}
	if d.fatal {
		return text{}, false
	}
	return text{units: encoding.UTF8.Units(b)}, true
}

// incomplete is the length of the end of b that is the beginning of a character.
func incomplete(b []byte) int {
	for n := 1; n <= min(3, len(b)); n++ {
		if tail := b[len(b)-n:]; tail[0] >= 0xc0 {
			if !utf8.FullRune(tail) && encoding.Malformed(tail) == n {
				return n
			}
			return 0
		}
	}
	return 0
}

func (d *decoder) decodeUTF16(b []byte, more bool) (text, bool) {
	whole := len(b) &^ 1
	units := make([]uint16, 0, whole/2+1)
	for i := 0; i < whole; i += 2 {
		if d.name == "utf-16le" {
			units = append(units, uint16(b[i])|uint16(b[i+1])<<8)
		} else {
			units = append(units, uint16(b[i+1])|uint16(b[i])<<8)
		}
	}
	if more {
		rest := whole
		if n := len(units); n > 0 && units[n-1]&0xfc00 == 0xd800 {
			units, rest = units[:n-1], rest-2
		}
		d.keep(b[rest:])
	} else if whole < len(b) {
		units = append(units, utf8.RuneError)
		if d.fatal {
			return text{}, false
		}
	}
	if !d.begun && len(units) > 0 {
		d.begun = true
		if !d.ignoreBOM && units[0] == 0xfeff {
			units = units[1:]
		}
	}
	for i := 0; i < len(units); i++ {
		switch c := units[i]; {
		case c&0xfc00 == 0xd800 && i+1 < len(units) && units[i+1]&0xfc00 == 0xdc00:
			i++
		case c&0xf800 == 0xd800:
			if d.fatal {
				return text{}, false
			}
			units[i] = utf8.RuneError
		}
	}
	return text{units: units}, true
}

func (d *decoder) decodeLegacy(b []byte, more bool) (text, bool) {
	all := b
	out := make([]byte, 0, len(b)*2+16)
	chunk := make([]byte, max(256, min(64<<10, len(b)*3)))
	for {
		written, read, err := d.legacy.Transform(chunk, b, !more)
		out = append(out, chunk[:written]...)
		b = b[read:]
		if err == transform.ErrShortSrc && more { //nolint:errorlint // the transformer's own value, never wrapped
			d.keep(b)
			break
		}
		if err == nil || written == 0 && read == 0 {
			break
		}
	}
	if strings.HasPrefix(d.name, "windows-") {
		out = controls(all, out)
	}
	// No legacy encoding has a U+FFFD of its own but gb18030.
	if d.fatal && bytes.Contains(out, []byte("\uFFFD")) {
		return text{}, false
	}
	return text{utf8: out}, true
}

// controls puts back, in what single bytes have become, the control characters
// that the standard has where the tables of x/text have a gap.
func controls(b, out []byte) []byte {
	if !bytes.Contains(out, []byte("\uFFFD")) {
		return out
	}
	fixed, i := make([]byte, 0, len(out)), 0
	for _, r := range string(out) {
		if r == utf8.RuneError && b[i] >= 0x80 && b[i] < 0xa0 {
			r = rune(b[i])
		}
		fixed = utf8.AppendRune(fixed, r)
		i++
	}
	return fixed
}

// encodeInto writes whole characters as UTF-8: how many units it has read, and
// how many bytes written.
func encodeInto(s goja.String, to []byte) (read, written int) {
	for n := s.Length(); read < n; {
		c, width := rune(s.CharAt(read)), 1
		if c&0xf800 == 0xd800 {
			if c < 0xdc00 && read+1 < n && s.CharAt(read+1)&0xfc00 == 0xdc00 {
				c, width = (c-0xd800)<<10+rune(s.CharAt(read+1)-0xdc00)+0x10000, 2
			} else {
				c = utf8.RuneError
			}
		}
		size := utf8.RuneLen(c)
		if written+size > len(to) {
			return read, written
		}
		utf8.EncodeRune(to[written:], c)
		read, written = read+width, written+size
	}
	return read, written
}
