package regex

import (
	"slices"
	"unicode/utf16"
)

// scanGroups counts the captures ahead of parsing: what \1 and \k mean depends
// on those that follow.
func (p *parser) scanGroups() {
	class := 0
	for i := 0; i < len(p.in); i++ {
		switch c := p.in[i]; {
		case c == '\\':
			i++
		case c == '[':
			if class == 0 || p.v {
				class++
			}
		case c == ']':
			class = max(0, class-1)
		case c == '(' && class == 0:
			if i+1 >= len(p.in) || p.in[i+1] != '?' {
				p.total++
			} else if i+3 < len(p.in) && p.in[i+2] == '<' && p.in[i+3] != '=' && p.in[i+3] != '!' {
				p.total++
				p.anyNamed = true
			}
		}
	}
}

func (p *parser) group() *node {
	p.at++
	if !p.eat('?') {
		return p.capture("")
	}
	n := &node{kind: kLook, nullable: true}
	switch c := p.peek(0); {
	case c == ':':
		p.at++
		return p.close(p.disjunction())
	case c == '=' || c == '!':
		p.at++
		n.neg = c == '!'
	case c == '<' && (p.peek(1) == '=' || p.peek(1) == '!'):
		n.neg = p.peek(1) == '!'
		n.behind = true
		p.at += 2
	case c == '<':
		p.at++
		name, ok := p.groupName()
		if !ok {
			p.fail("Invalid capture group name")
		}
		return p.capture(name)
	case c == 'i' || c == 'm' || c == 's' || c == '-':
		return p.modified()
	default:
		p.fail("Invalid group")
	}
	n.capLo = p.groups + 1
	n.kids = []*node{p.close(p.disjunction())}
	n.capHi = p.groups + 1
	return p.node(*n)
}

func (p *parser) close(n *node) *node {
	if !p.eat(')') {
		p.fail("Unterminated group")
	}
	return n
}

func (p *parser) capture(name string) *node {
	p.groups++
	if p.groups >= maxCaptures {
		p.fail("Too many captures")
	}
	n := p.node(node{kind: kGroup, group: p.groups, name: name})
	body := p.close(p.disjunction())
	if name != "" {
		p.named(name, n.group)
	}
	n.kids = []*node{body}
	n.nullable = body.nullable
	return n
}

// named takes the name of a group that has ended. As in V8, a name is looked for
// only then, and where the last alternative of the group ended.
func (p *parser) named(name string, group int) {
	path := append(slices.Clone(p.path), p.ended)
	for _, g := range p.byName[name] {
		if !exclusive(p.names[g].path, path) {
			p.fail("Duplicate capture group name")
		}
	}
	if p.byName == nil {
		p.byName = make(map[string][]int)
	}
	p.byName[name] = append(p.byName[name], len(p.names))
	p.names = append(p.names, named{name, group, slices.Clone(p.path)})
}

// exclusive reports whether two places are in different branches of one
// disjunction.
func exclusive(a, b []alternative) bool {
	for i := 0; i < len(a) && i < len(b) && a[i].disjunction == b[i].disjunction; i++ {
		if a[i].branch != b[i].branch {
			return true
		}
	}
	return false
}

// modified takes (?i-m:…).
func (p *parser) modified() *node {
	flags := p.flags
	on, seen := true, ""
	for {
		c := p.peek(0)
		p.at++
		switch c {
		case 'i', 'm', 's':
			if slices.Contains([]rune(seen), c) {
				p.fail("Repeated flag in flag group")
			}
			seen += string(c)
			switch c {
			case 'i':
				flags.i = on
			case 'm':
				flags.m = on
			case 's':
				flags.s = on
			}
			continue
		case '-':
			if !on {
				p.fail("Multiple dashes in flag group")
			}
			on = false
			continue
		case ':':
			if !on && seen == "" {
				p.fail("Invalid flag group")
			}
		default:
			p.fail("Invalid group")
		}
		break
	}
	before := p.flags
	p.flags = flags
	n := p.close(p.disjunction())
	p.flags = before
	return n
}

// groupName takes name> after the <.
func (p *parser) groupName() (string, bool) {
	var name []rune
	for {
		if !p.more() {
			return "", false
		}
		c := p.in[p.at]
		p.at++
		if c == '>' {
			break
		}
		if c == '\\' {
			if !p.eat('u') {
				return "", false
			}
			var ok bool
			if c, ok = p.unicodeEscape(true); !ok {
				return "", false
			}
		} else if isLead(c) && isTrail(p.peek(0)) {
			c = utf16.DecodeRune(c, p.in[p.at])
			p.at++
		}
		if !identifier(c, len(name) == 0) {
			return "", false
		}
		name = append(name, c)
	}
	return string(name), len(name) > 0
}

func identifier(c rune, first bool) bool {
	if c == '$' || c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' {
		return true
	}
	if !first && ('0' <= c && c <= '9' || c == 0x200c || c == 0x200d) {
		return true
	}
	if c < 128 {
		return false
	}
	key := "bin ID_Continue"
	if first {
		key = "bin ID_Start"
	}
	s, _ := table(key)
	return s.has(c)
}
