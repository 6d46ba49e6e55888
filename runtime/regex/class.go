package regex

import "slices"

// class takes a class, its bracket taken already.
func (p *parser) class() *node {
	if p.v {
		s, strs := p.classSet()
		return p.strings(s, strs)
	}
	negated := p.eat('^')
	var s set
	for {
		if !p.more() {
			p.fail("Unterminated character class")
		}
		if p.eat(']') {
			break
		}
		lo, a := p.classAtom()
		if p.peek(0) != '-' {
			s = append(s, a...)
			continue
		}
		p.at++
		if !p.more() {
			p.fail("Unterminated character class")
		}
		if p.peek(0) == ']' {
			s = append(append(s, a...), run{'-', '-'})
			continue
		}
		hi, b := p.classAtom()
		if lo < 0 || hi < 0 {
			if p.u {
				p.fail("Invalid character class")
			}
			s = append(append(append(s, a...), run{'-', '-'}), b...)
			continue
		}
		if lo > hi {
			p.fail("Range out of order in character class")
		}
		s = append(s, run{lo, hi})
	}
	s = s.tidy()
	if f := p.folding(); f != nil {
		s = f.close(s)
	}
	if negated {
		s = s.not()
	}
	return p.char(s)
}

// classAtom returns a character, or -1 and a set.
func (p *parser) classAtom() (rune, set) {
	c := p.in[p.at]
	if c != '\\' {
		p.at++
		return c, set{{c, c}}
	}
	if p.at+1 >= len(p.in) {
		p.fail(`\ at end of pattern`)
	}
	if s, _, ok := p.classEscape("Invalid property name in character class"); ok {
		return -1, slices.Clone(s)
	}
	p.at++
	if p.eat('b') {
		return '\b', set{{'\b', '\b'}}
	}
	c = p.character(true)
	return c, set{{c, c}}
}

// strings makes alternatives of the strings of a class, the longest first.
func (p *parser) strings(s set, strs [][]rune) *node {
	if len(strs) == 0 {
		return p.char(s)
	}
	strs = slices.Clone(strs)
	slices.SortStableFunc(strs, func(a, b []rune) int { return units(b) - units(a) })
	n := p.node(node{kind: kAlt})
	single := false
	for _, str := range strs {
		if len(str) == 0 {
			if len(s) > 0 {
				n.kids = append(n.kids, p.char(s))
			}
			single, n.nullable = true, true
		}
		cat := p.node(node{kind: kCat, nullable: len(str) == 0})
		for _, c := range str {
			cat.kids = append(cat.kids, p.foldedChar(of(c)))
		}
		n.kids = append(n.kids, cat)
	}
	if !single && len(s) > 0 {
		n.kids = append(n.kids, p.char(s))
	}
	return n
}

func units(s []rune) int {
	n := 0
	for _, c := range s {
		n++
		if c > 0xffff {
			n++
		}
	}
	return n
}

// classSet takes a class of v, its bracket taken already: sets and strings.
func (p *parser) classSet() (set, [][]rune) {
	if p.depth++; p.depth > maxDepth {
		p.fail("Regular expression too large")
	}
	defer func() { p.depth-- }()
	negated := p.eat('^')
	var s set
	var strs [][]rune
	op, first := rune(0), true
	for {
		if !p.more() {
			p.fail("Unterminated character class")
		}
		if p.eat(']') {
			break
		}
		c := p.peek(0)
		if (c == '&' || c == '-') && p.peek(1) == c {
			if first && c == '-' {
				p.fail("Invalid character in character class")
			}
			if first || op != 0 && op != c {
				p.fail("Invalid set operation in character class")
			}
			if op == 0 && !first && p.unions > 1 {
				p.fail("Invalid set operation in character class")
			}
			op = c
			p.at += 2
			if p.peek(0) == '&' && c == '&' {
				p.fail("Invalid character in character class")
			}
			b, bs, _ := p.classOperand()
			if c == '&' {
				s, strs = intersect(s, b), slices.DeleteFunc(strs, func(x []rune) bool { return !contains(bs, x) })
			} else {
				s, strs = intersect(s, b.not()), slices.DeleteFunc(strs, func(x []rune) bool { return contains(bs, x) })
			}
			continue
		}
		if op != 0 {
			p.fail("Invalid set operation in character class")
		}
		saved := p.unions
		b, bs, lo := p.classOperand()
		p.unions = saved
		ranged := p.peek(0) == '-' && p.peek(1) != '-'
		if ranged {
			if lo < 0 {
				p.fail("Invalid character class")
			}
			p.at++
			if !p.more() {
				p.fail("Unterminated character class")
			}
			_, _, hi := p.classOperand()
			if hi < 0 {
				p.fail("Invalid character class")
			}
			if lo > hi {
				p.fail("Range out of order in character class")
			}
			b = set{{lo, hi}}
			if f := p.folding(); f != nil {
				b = f.close(b)
			}
		}
		if ranged && p.peek(0) == '-' && p.peek(1) != '-' {
			p.fail("Invalid character class")
		}
		if first {
			p.unions = 1
			if ranged {
				p.unions = 2
			}
			s, strs, first = slices.Clone(b), slices.Clone(bs), false
			continue
		}
		p.unions = 2
		s = union(s, b)
		for _, x := range bs {
			if !contains(strs, x) {
				strs = append(strs, x)
			}
		}
	}
	if negated {
		if len(strs) > 0 {
			p.fail("Negated character class may contain strings")
		}
		s = s.not()
	}
	return s, strs
}

func contains(list [][]rune, x []rune) bool {
	return slices.ContainsFunc(list, func(y []rune) bool { return slices.Equal(x, y) })
}

// classOperand takes a nested class, an escape or a character; the last is -1
// for what is not one character.
func (p *parser) classOperand() (set, [][]rune, rune) {
	if !p.more() {
		p.fail("Unterminated character class")
	}
	c := p.in[p.at]
	if c == '[' {
		p.at++
		saved := p.unions
		s, strs := p.classSet()
		p.unions = saved
		return s, strs, -1
	}
	if c == '\\' {
		if p.peek(1) == 'q' && p.peek(2) == '{' {
			p.at += 3
			s, strs := p.classStrings()
			return s, strs, -1
		}
		if p.at+1 >= len(p.in) {
			p.fail(`\ at end of pattern`)
		}
		if s, strs, ok := p.classEscape("Invalid property name in character class"); ok {
			return s, p.foldStrings(strs), -1
		}
	}
	c = p.classCharacter()
	s := of(c)
	if f := p.folding(); f != nil {
		s = f.close(s)
	}
	return s, nil, c
}

// classCharacter takes one character of a class of v.
func (p *parser) classCharacter() rune {
	if !p.more() {
		p.fail("Unterminated character class")
	}
	c := p.in[p.at]
	p.at++
	switch c {
	case '\\':
		if !p.more() {
			p.fail(`\ at end of pattern`)
		}
		switch e := p.peek(0); e {
		case 'b':
			p.at++
			return '\b'
		case '&', '-', '!', '#', '%', ',', ':', ';', '<', '=', '>', '@', '`', '~':
			p.at++
			return e
		}
		return p.character(true)
	case '(', ')', '{', '}', '/', '-', '|', '[', ']':
		p.fail("Invalid character in character class")
	case '&', '!', '#', '$', '%', '*', '+', ',', '.', ':', ';', '<', '=', '>', '?', '@', '^', '`', '~':
		if p.peek(0) == c {
			p.fail("Invalid set operation in character class")
		}
	}
	return c
}

// classStrings takes a|bc} after \q{.
func (p *parser) classStrings() (s set, strs [][]rune) {
	var str []rune
	for {
		if !p.more() {
			p.fail("Invalid escape")
		}
		c := p.in[p.at]
		if c != '|' && c != '}' {
			str = append(str, p.classCharacter())
			continue
		}
		p.at++
		if len(str) == 1 {
			s = append(s, run{str[0], str[0]})
		} else if !contains(strs, str) {
			strs = append(strs, str)
		}
		str = nil
		if c == '}' {
			break
		}
	}
	s = s.tidy()
	if f := p.folding(); f != nil {
		s = f.close(s)
	}
	return s, p.foldStrings(strs)
}

// foldStrings folds strings so that operations find those that are one.
func (p *parser) foldStrings(strs [][]rune) [][]rune {
	f := p.folding()
	if f == nil || len(strs) == 0 {
		return strs
	}
	var out [][]rune
	for _, s := range strs {
		g := make([]rune, len(s))
		for i, c := range s {
			g[i] = f.fold(c)
		}
		if !contains(out, g) {
			out = append(out, g)
		}
	}
	return out
}
