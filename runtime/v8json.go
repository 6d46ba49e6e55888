package runtime

import (
	"fmt"
	"strings"
	"unicode/utf16"

	"github.com/dop251/goja"
)

// stopped reports whether a call has ended the invocation.
func (vm *VM) stopped(err error) bool {
	_, thrown := err.(*goja.Exception)
	return !thrown || vm.ended != nil
}

// utf16Text is a string in UTF-16 units.
func utf16Text(s goja.String) []uint16 {
	units := make([]uint16, s.Length())
	for i := range units {
		units[i] = s.CharAt(i)
	}
	return units
}

// jsonMistake is what V8's JSON.parse says of a text that is not JSON; "" for one
// that is. The text is in UTF-16 units, as positions are.
//
// The reader follows RFC 8259 and does not recurse.
func jsonMistake(text []uint16) string {
	r := jsonReader{text: text}
	return r.read()
}

type jsonReader struct {
	text []uint16
	at   int
	open []uint16 // the brackets around
}

func (r *jsonReader) space() {
	for r.at < len(r.text) && strings.ContainsRune(" \t\n\r", rune(r.text[r.at])) {
		r.at++
	}
}

func (r *jsonReader) peek() uint16 {
	if r.at < len(r.text) {
		return r.text[r.at]
	}
	return 0
}

func (r *jsonReader) read() string {
	for {
		// A value begins here.
		r.space()
		c := r.peek()
		switch {
		case r.at >= len(r.text):
			return r.unexpected()
		case c == '{':
			r.at++
			r.space()
			if r.peek() == '}' {
				r.at++
				break
			}
			r.open = append(r.open, '{')
			if m := r.key("Expected property name or '}' in JSON"); m != "" {
				return m
			}
			continue
		case c == '[':
			r.at++
			r.space()
			if r.peek() == ']' {
				r.at++
				break
			}
			r.open = append(r.open, '[')
			continue
		case c == '"':
			if m := r.string(); m != "" {
				return m
			}
		case c == '-' || c >= '0' && c <= '9':
			if m := r.number(); m != "" {
				return m
			}
		case c == 't' || c == 'f' || c == 'n':
			word := map[uint16]string{'t': "true", 'f': "false", 'n': "null"}[c]
			for i := range len(word) {
				if r.peek() != uint16(word[i]) || r.at >= len(r.text) {
					return r.unexpected()
				}
				r.at++
			}
		default:
			return r.unexpected()
		}
		// A value has ended.
		for again := true; again; {
			r.space()
			if len(r.open) == 0 {
				if r.at < len(r.text) {
					return r.place("Unexpected non-whitespace character after JSON")
				}
				return ""
			}
			again = false
			in := r.open[len(r.open)-1]
			switch c := r.peek(); {
			case c == ',':
				r.at++
				if in == '{' {
					r.space()
					if m := r.key("Expected double-quoted property name in JSON"); m != "" {
						return m
					}
				}
			case c == '}' && in == '{', c == ']' && in == '[':
				r.at++
				r.open = r.open[:len(r.open)-1]
				again = true
			case in == '{':
				return r.place("Expected ',' or '}' after property value in JSON")
			default:
				return r.place("Expected ',' or ']' after array element in JSON")
			}
		}
	}
}

// key reads a property's name and the colon.
func (r *jsonReader) key(missing string) string {
	if r.peek() != '"' {
		return r.place(missing)
	}
	if m := r.string(); m != "" {
		return m
	}
	r.space()
	if r.peek() != ':' {
		return r.place("Expected ':' after property name in JSON")
	}
	r.at++
	return ""
}

func (r *jsonReader) string() string {
	for r.at++; r.at < len(r.text); r.at++ {
		switch c := r.text[r.at]; {
		case c == '"':
			r.at++
			return ""
		case c < 0x20:
			return r.place("Bad control character in string literal in JSON")
		case c == '\\':
			r.at++
			switch e := r.peek(); {
			case r.at >= len(r.text):
				return r.place("Unterminated string in JSON")
			case e == 'u':
				for range 4 {
					r.at++
					if !isHex(r.peek()) {
						return r.place("Bad Unicode escape in JSON")
					}
				}
			case e > 0x7f || !strings.ContainsRune(`"\/bfnrt`, rune(e)):
				return r.place("Bad escaped character in JSON")
			}
		}
	}
	return r.place("Unterminated string in JSON")
}

func isHex(c uint16) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'f' && c < 0x80
}

func (r *jsonReader) digits() (some bool) {
	for c := r.peek(); c >= '0' && c <= '9'; c = r.peek() {
		r.at++
		some = true
	}
	return some
}

func (r *jsonReader) number() string {
	if r.peek() == '-' {
		r.at++
		if c := r.peek(); c < '0' || c > '9' {
			return r.place("No number after minus sign in JSON")
		}
	}
	if r.peek() == '0' {
		r.at++
		if c := r.peek(); c >= '0' && c <= '9' {
			return r.place("Unexpected number in JSON")
		}
	} else {
		r.digits()
	}
	if r.peek() == '.' {
		r.at++
		if !r.digits() {
			return r.place("Unterminated fractional number in JSON")
		}
	}
	if r.peek()|0x20 == 'e' {
		r.at++
		if c := r.peek(); c == '+' || c == '-' {
			r.at++
		}
		if !r.digits() {
			return r.place("Exponent part is missing a number in JSON")
		}
	}
	return ""
}

// place is a message with the position.
func (r *jsonReader) place(message string) string {
	line, start := 1, 0
	for i := range r.at {
		if r.text[i] == '\n' || r.text[i] == '\r' && (i+1 >= len(r.text) || r.text[i+1] != '\n') {
			line, start = line+1, i+1
		}
	}
	return fmt.Sprintf("%s at position %d (line %d column %d)", message, r.at, line, r.at-start+1)
}

// unexpected is the message about a character that begins nothing, with what
// stands around it.
func (r *jsonReader) unexpected() string {
	const around = 10
	if r.at >= len(r.text) {
		return "Unexpected end of JSON input"
	}
	n := len(r.text)
	if n <= 20 {
		switch s := string(utf16.Decode(r.text)); s {
		case "NaN", "Infinity", "undefined", "[object Object]":
			return `"` + s + `" is not valid JSON`
		}
	}
	switch c := r.text[r.at]; {
	case c == '"':
		return r.place("Unexpected string in JSON")
	case c >= '0' && c <= '9' || c == '-':
		return r.place("Unexpected number in JSON")
	}
	from, to, before, after := 0, n, "", ""
	if n > 2*around {
		if from = r.at - around; from <= 0 {
			from = 0
		} else {
			before = "..."
		}
		if to = r.at + around; to >= n {
			to = n
		} else {
			after = "..."
		}
	}
	return fmt.Sprintf(`Unexpected token '%s', %s"%s"%s is not valid JSON`, string(utf16.Decode(r.text[r.at:r.at+1])), before,
		string(utf16.Decode(r.text[from:to])), after)
}
