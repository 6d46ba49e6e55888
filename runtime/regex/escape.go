package regex

import "unicode/utf16"

// atomEscape takes an escape outside of a class.
func (p *parser) atomEscape() *node {
	if p.at+1 >= len(p.in) {
		p.fail(`\ at end of pattern`)
	}
	c := p.peek(1)
	if '1' <= c && c <= '9' {
		if n := p.backReference(); n != nil {
			return n
		}
		if p.u {
			p.fail("Invalid escape")
		}
	}
	if c == 'k' && (p.u || p.anyNamed) {
		p.at += 2
		if !p.eat('<') {
			p.fail("Invalid named reference")
		}
		name, ok := p.groupName()
		if !ok {
			p.fail("Invalid capture group name")
		}
		n := p.node(node{kind: kBack, name: name, fold: p.folding(), nullable: true})
		p.pending = append(p.pending, n)
		return n
	}
	if s, strs, ok := p.classEscape("Invalid property name"); ok {
		return p.strings(s, strs)
	}
	p.at++
	return p.foldedChar(of(p.character(false)))
}

func (p *parser) backReference() *node {
	i, n := p.at+1, 0
	for ; i < len(p.in) && '0' <= p.in[i] && p.in[i] <= '9'; i++ {
		if n = n*10 + int(p.in[i]-'0'); n > maxCaptures {
			return nil
		}
	}
	if n > p.total {
		return nil
	}
	p.at = i
	return p.node(node{kind: kBack, refs: []int{n}, fold: p.folding(), nullable: true})
}

// classEscape takes an escape that means a set. The sets are closed over case.
func (p *parser) classEscape(invalid string) (s set, strs [][]rune, ok bool) {
	switch c := p.peek(1); c {
	case 'd':
		s = digits
	case 'D':
		s = digits.not()
	case 's':
		s = spaces
	case 'S':
		s = spaces.not()
	case 'w':
		s = p.word()
	case 'W':
		s = p.word().not()
	case 'p', 'P':
		if !p.u {
			return nil, nil, false
		}
		p.at += 2
		s, strs = p.property(c == 'P', invalid)
		return s, strs, true
	default:
		return nil, nil, false
	}
	p.at += 2
	return s, nil, true
}

func (p *parser) property(negated bool, invalid string) (set, [][]rune) {
	if !p.eat('{') {
		p.fail(invalid)
	}
	var name, value []rune
	part, hasValue := &name, false
	for {
		c := p.peek(0)
		if c == '=' && !hasValue {
			part, hasValue = &value, true
		} else if c == '}' {
			break
		} else if c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' {
			*part = append(*part, c)
		} else {
			p.fail(invalid)
		}
		p.at++
	}
	p.at++
	s, strs, ok := property(string(name), string(value), hasValue, p.v)
	if !ok || negated && strs != nil {
		p.fail(invalid)
	}
	f := p.folding()
	if f == nil {
		if negated {
			s = s.not()
		}
		return s, strs
	}
	if !p.v {
		// The complement is taken first: what is one with any other is in it.
		if negated {
			s = s.not()
		}
		return f.close(s), strs
	}
	s = f.close(s)
	if negated {
		s = s.not()
	}
	return s, strs
}

// character takes the escape of one character, the backslash taken already.
func (p *parser) character(class bool) rune {
	if !p.more() {
		p.fail(`\ at end of pattern`)
	}
	c := p.in[p.at]
	p.at++
	switch c {
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	case 'v':
		return '\v'
	case 'c':
		l := p.peek(0)
		if 'a' <= l && l <= 'z' || 'A' <= l && l <= 'Z' || class && !p.u && ('0' <= l && l <= '9' || l == '_') {
			p.at++
			return l & 31
		}
		if p.u {
			p.fail("Invalid Unicode escape")
		}
		p.at--
		return '\\'
	case 'x':
		if v, ok := p.hex(2); ok {
			return v
		}
		if p.u {
			p.fail("Invalid escape")
		}
		return 'x'
	case 'u':
		if v, ok := p.unicodeEscape(p.u); ok {
			return v
		}
		if p.u {
			p.fail("Invalid Unicode escape")
		}
		return 'u'
	case '0', '1', '2', '3', '4', '5', '6', '7':
		if p.u {
			if c != '0' || '0' <= p.peek(0) && p.peek(0) <= '9' {
				p.fail("Invalid decimal escape")
			}
			return 0
		}
		v := c - '0'
		for n := 1; n < 3 && '0' <= p.peek(0) && p.peek(0) <= '7' && v*8+p.peek(0)-'0' <= 255; n++ {
			v = v*8 + p.in[p.at] - '0'
			p.at++
		}
		return v
	}
	if p.u {
		switch c {
		case '^', '$', '\\', '.', '*', '+', '?', '(', ')', '[', ']', '{', '}', '|', '/':
			return c
		case '-':
			if class {
				return c
			}
		}
		p.fail("Invalid escape")
	}
	if c == 'k' && p.anyNamed {
		p.fail("Invalid escape")
	}
	return c
}

func (p *parser) hex(n int) (v rune, ok bool) {
	for i := range n {
		d := hexDigit(p.peek(i))
		if d < 0 {
			return 0, false
		}
		v = v*16 + d
	}
	p.at += n
	return v, true
}

func hexDigit(c rune) rune {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10
	}
	return -1
}

// unicodeEscape takes what follows \u; with u also {…} and the second of a pair.
func (p *parser) unicodeEscape(u bool) (rune, bool) {
	start := p.at
	if u && p.eat('{') {
		v, digits := rune(0), 0
		for ; hexDigit(p.peek(0)) >= 0; p.at++ {
			v = v*16 + hexDigit(p.peek(0))
			digits++
			if v > maxRune {
				p.at = start
				return 0, false
			}
		}
		if digits == 0 || !p.eat('}') {
			p.at = start
			return 0, false
		}
		return v, true
	}
	v, ok := p.hex(4)
	if ok && u && isLead(v) && p.peek(0) == '\\' && p.peek(1) == 'u' {
		back := p.at
		p.at += 2
		if t, ok := p.hex(4); ok && isTrail(t) {
			return utf16.DecodeRune(v, t), true
		}
		p.at = back
	}
	return v, ok
}
