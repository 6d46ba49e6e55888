package jsonvalue

// A note is where a value or a key starts in the text. The note of an array or object also says which note follows its last one; the
// other notes say where the text of the value ends.
type note struct {
	start int32
	end   int32
}

// A document is a parsed text: its notes in the order of the text, a key before its value.
type document struct {
	text  string
	notes []note
}

type parser struct {
	text  string
	pos   int
	notes []note
	open  []int32 // the notes of the arrays and objects around pos
}

// What may stand at pos.
type expectation uint8

const (
	aValue expectation = iota
	aFirstElement
	aFirstKey
	aKey
	anEndOrComma
)

// parse reads one value and whatever follows it. It keeps its own stack: nesting costs four bytes a level.
func (p *parser) parse() error {
	expect := aValue
	for {
		p.skipSpace()
		switch expect {
		case aFirstElement:
			if p.at() == ']' {
				p.close()
				expect = anEndOrComma
				continue
			}
			fallthrough
		case aValue:
			var err error
			if expect, err = p.value(); err != nil {
				return err
			}
		case aFirstKey, aKey:
			if expect == aFirstKey && p.at() == '}' {
				p.close()
				expect = anEndOrComma
				continue
			}
			if p.at() != '"' || p.pos == len(p.text) {
				if expect == aFirstKey {
					return p.failAt(p.pos, "Expected property name or '}' in JSON")
				}
				return p.failAt(p.pos, "Expected double-quoted property name in JSON")
			}
			if err := p.string(); err != nil {
				return err
			}
			p.skipSpace()
			if p.at() != ':' {
				if expect == aFirstKey {
					return p.failAt(p.pos, "Expected ':' after property name in JSON")
				}
				return p.unexpected() // V8 has its own words for the first member only
			}
			p.pos++
			expect = aValue
		case anEndOrComma:
			if len(p.open) == 0 {
				if p.pos == len(p.text) {
					return nil
				}
				return p.failAt(p.pos, "Unexpected non-whitespace character after JSON")
			}
			inObject := p.text[p.notes[p.open[len(p.open)-1]].start] == '{'
			switch c := p.at(); {
			case c == ',' && inObject:
				p.pos++
				expect = aKey
			case c == ',':
				p.pos++
				expect = aValue
			case c == '}' && inObject, c == ']' && !inObject:
				p.close()
			case inObject:
				return p.failAt(p.pos, "Expected ',' or '}' after property value in JSON")
			default:
				return p.failAt(p.pos, "Expected ',' or ']' after array element in JSON")
			}
		}
	}
}

// at returns the byte at pos, and 0 at the end, which no rule of JSON's grammar accepts either.
func (p *parser) at() byte {
	if p.pos < len(p.text) {
		return p.text[p.pos]
	}
	return 0
}

func (p *parser) skipSpace() {
	for p.pos < len(p.text) {
		switch p.text[p.pos] {
		case ' ', '\t', '\n', '\r':
			p.pos++
		default:
			return
		}
	}
}

// value reads a scalar, or the opening of an array or object.
func (p *parser) value() (expectation, error) {
	switch c := p.at(); {
	case c == '{' || c == '[':
		if len(p.open) == MaxDepth {
			return 0, &LimitError{Limit: "MaxDepth", Max: MaxDepth, Position: p.position(p.pos)}
		}
		p.open = append(p.open, int32(len(p.notes)))
		p.note(p.pos, 0)
		p.pos++
		if c == '{' {
			return aFirstKey, nil
		}
		return aFirstElement, nil
	case c == '"':
		return anEndOrComma, p.string()
	case c == '-' || '0' <= c && c <= '9':
		return anEndOrComma, p.number()
	case c == 't':
		return anEndOrComma, p.literal("true")
	case c == 'f':
		return anEndOrComma, p.literal("false")
	case c == 'n':
		return anEndOrComma, p.literal("null")
	default:
		return 0, p.unexpected()
	}
}

func (p *parser) note(start, end int) {
	if p.notes == nil {
		// A guess that spares most texts a second allocation; a note is as large as a short scalar with its comma.
		p.notes = make([]note, 0, min(len(p.text)/8+1, 1<<12))
	}
	p.notes = append(p.notes, note{int32(start), int32(end)})
}

// close ends the innermost array or object.
func (p *parser) close() {
	last := len(p.open) - 1
	p.notes[p.open[last]].end = int32(len(p.notes))
	p.open = p.open[:last]
	p.pos++
}

func (p *parser) literal(word string) error {
	start := p.pos
	for i := range len(word) {
		if p.at() != word[i] {
			return p.unexpected()
		}
		p.pos++
	}
	p.note(start, p.pos)
	return nil
}

func (p *parser) number() error {
	start := p.pos
	if p.at() == '-' {
		p.pos++
		if !p.atDigit() {
			return p.failAt(p.pos, "No number after minus sign in JSON")
		}
	}
	if p.at() == '0' {
		p.pos++
		if p.atDigit() {
			return p.failAt(p.pos, "Unexpected number in JSON")
		}
	} else {
		p.skipDigits()
	}
	if p.at() == '.' {
		p.pos++
		if !p.atDigit() {
			return p.failAt(p.pos, "Unterminated fractional number in JSON")
		}
		p.skipDigits()
	}
	if c := p.at(); c == 'e' || c == 'E' {
		p.pos++
		if c := p.at(); c == '+' || c == '-' {
			p.pos++
		}
		if !p.atDigit() {
			return p.failAt(p.pos, "Exponent part is missing a number in JSON")
		}
		p.skipDigits()
	}
	p.note(start, p.pos)
	return nil
}

func (p *parser) atDigit() bool { c := p.at(); return '0' <= c && c <= '9' }

func (p *parser) skipDigits() {
	for p.atDigit() {
		p.pos++
	}
}

// string checks the string that starts at pos.
func (p *parser) string() error {
	start := p.pos
	text := p.text
	for i := start + 1; i < len(text); i++ {
		switch c := text[i]; {
		case c == '"':
			p.pos = i + 1
			p.note(start, p.pos)
			return nil
		case c < ' ':
			return p.failAt(i, "Bad control character in string literal in JSON")
		case c == '\\':
			if i++; i == len(text) {
				return p.unexpectedEnd()
			}
			switch text[i] {
			case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
			case 'u':
				for range 4 {
					if i++; i == len(text) || hexValue(text[i]) < 0 {
						return p.failAt(i, "Bad Unicode escape in JSON")
					}
				}
			default:
				if text[i] > 0xC3 { // a character beyond Latin-1, for which V8 has no words here
					p.pos = i
					return p.unexpectedCharacter()
				}
				return p.failAt(i, "Bad escaped character in JSON")
			}
		}
	}
	return p.failAt(len(text), "Unterminated string in JSON")
}

func hexValue(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}
