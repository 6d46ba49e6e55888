package jsonvalue

import (
	"fmt"
	"unicode/utf16"
)

// failAt makes the error that says what was wrong at the byte i.
func (p *parser) failAt(i int, what string) error {
	position := p.position(i)
	return &SyntaxError{fmt.Sprintf("%s at position %d", what, position), position}
}

// unexpected makes the error for what stands at pos and can start or continue no value.
func (p *parser) unexpected() error {
	switch p.text {
	case "NaN", "Infinity", "undefined", "[object Object]":
		// V8 recognises what is usually meant by these: a value that was never JSON.
		return &SyntaxError{fmt.Sprintf(`"%s" is not valid JSON`, p.text), p.position(p.pos)}
	}
	if p.pos == len(p.text) {
		return p.unexpectedEnd()
	}
	switch c := p.text[p.pos]; {
	case c == '"':
		return p.failAt(p.pos, "Unexpected string in JSON")
	case c == '-' || '0' <= c && c <= '9':
		return p.failAt(p.pos, "Unexpected number in JSON")
	}
	return p.unexpectedCharacter()
}

func (p *parser) unexpectedEnd() error {
	return &SyntaxError{"Unexpected end of JSON input", p.position(len(p.text))}
}

// context is how many code units V8 quotes on each side of an unexpected character, in a text that is longer than both sides.
const context = 10

// unexpectedCharacter makes the error that quotes the character at pos and its neighbours.
func (p *parser) unexpectedCharacter() error {
	// A code unit is four bytes at most, so these are enough of both sides; what is cut off at the far ends is not quoted.
	const window = 4 * (context + 1)
	position := p.position(p.pos)
	before := utf16Of(p.text[alignBack(p.text, p.pos-window):p.pos])
	after := utf16Of(p.text[p.pos:alignBack(p.text, p.pos+window)])
	character := string(utf16.Decode(after[:1]))

	// V8 cuts where the whole text is long enough to be worth it.
	cutBefore, cutAfter := "", ""
	if position+len(after) > 2*context {
		if position >= context {
			cutBefore = "..."
			before = before[len(before)-context:]
		}
		if position < context || len(after) > context {
			cutAfter = "..."
			after = after[:min(context, len(after))]
		}
	}
	quoted := string(utf16.Decode(append(before, after...)))
	return &SyntaxError{
		fmt.Sprintf(`Unexpected token '%s', %s"%s"%s is not valid JSON`, character, cutBefore, quoted, cutAfter),
		position,
	}
}

// position returns how many UTF-16 code units come before the byte i.
func (p *parser) position(i int) int {
	n := 0
	for _, c := range []byte(p.text[:i]) {
		// Every character has one byte that continues none; those of four bytes are two units.
		if c&0xC0 != 0x80 {
			n++
		}
		if c >= 0xF0 {
			n++
		}
	}
	return n
}

// alignBack returns i, or the start of the character that i is inside of, within the bounds of text.
func alignBack(text string, i int) int {
	i = max(0, min(i, len(text)))
	for 0 < i && i < len(text) && text[i]&0xC0 == 0x80 {
		i--
	}
	return i
}
