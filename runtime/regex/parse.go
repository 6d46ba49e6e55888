package regex

import "unicode/utf16"

type kind uint8

const (
	kEmpty kind = iota
	kSet        // one character of a set
	kStart      // ^
	kEnd        // $
	kWord       // \b, \B
	kGroup      // a capture
	kCat
	kAlt
	kRepeat
	kLook
	kBack
)

// A node is one term of a pattern. Flags are resolved while parsing, since they
// may differ from group to group.
type node struct {
	kind      kind
	kids      []*node
	set       set
	fold      *folding
	neg       bool // \B, a negative lookaround
	behind    bool
	multiline bool
	lazy      bool
	min, max  int
	capLo     int // captures inside are capLo up to capHi
	capHi     int
	group     int   // of a capture
	refs      []int // of a back reference
	name      string
	nullable  bool
}

const (
	infinite    = 1<<31 - 1
	maxCaptures = 1 << 16
	maxDepth    = 2000
	maxNodes    = 1 << 20
	maxPattern  = 4 << 20 // units
	maxPlain    = 1 << 16 // bytes of a pattern that is left to Go's regexp
)

// A SyntaxError is what is wrong with a pattern, in V8's words.
type SyntaxError struct{ Message string }

func (e *SyntaxError) Error() string { return e.Message }

type parser struct {
	in       []rune
	at       int
	u, v     bool // v has u set too
	flags    modifiers
	groups   int
	total    int // the captures of the whole pattern
	anyNamed bool
	names    []named
	byName   map[string][]int // indices of names
	pending  []*node          // back references by name
	path     []alternative
	nextAlt  int
	ended    alternative // the last branch of the disjunction before
	depth    int
	nodes    int
	unions   int // operands of the class so far, 2 for more
}

type modifiers struct{ i, m, s bool }

// alternative is where in the pattern a group stands, to tell whether two of
// the same name can both take part in a match.
type alternative struct{ disjunction, branch int }

type named struct {
	name  string
	group int
	path  []alternative
}

func (p *parser) fail(message string) { panic(&SyntaxError{message}) }

func (p *parser) more() bool { return p.at < len(p.in) }

func (p *parser) peek(ahead int) rune {
	if p.at+ahead < len(p.in) {
		return p.in[p.at+ahead]
	}
	return -1
}

func (p *parser) eat(c rune) bool {
	if p.peek(0) == c {
		p.at++
		return true
	}
	return false
}

func (p *parser) node(n node) *node {
	if p.nodes++; p.nodes > maxNodes {
		p.fail("Regular expression too large")
	}
	return &n
}

// runes are the pattern's characters: code points with u, else units.
func runes(units []uint16, u bool) []rune {
	if u {
		return decode(units)
	}
	out := make([]rune, len(units))
	for i, c := range units {
		out[i] = rune(c)
	}
	return out
}

// decode joins the surrogates that are pairs.
func decode(units []uint16) []rune {
	out := make([]rune, 0, len(units))
	for i := 0; i < len(units); i++ {
		c := rune(units[i])
		if isLead(c) && i+1 < len(units) && isTrail(rune(units[i+1])) {
			c = utf16.DecodeRune(c, rune(units[i+1]))
			i++
		}
		out = append(out, c)
	}
	return out
}

func isLead(c rune) bool  { return c&^0x3ff == 0xd800 }
func isTrail(c rune) bool { return c&^0x3ff == 0xdc00 }

func (p *parser) parse() *node {
	p.scanGroups()
	n := p.disjunction()
	if p.more() {
		p.fail("Unmatched ')'")
	}
	for _, ref := range p.pending {
		for _, g := range p.byName[ref.name] {
			ref.refs = append(ref.refs, p.names[g].group)
		}
		if ref.refs == nil {
			p.fail("Invalid named capture referenced")
		}
	}
	return n
}

func (p *parser) disjunction() *node {
	if p.depth++; p.depth > maxDepth {
		p.fail("Regular expression too large")
	}
	defer func() { p.depth-- }()
	p.nextAlt++
	p.path = append(p.path, alternative{p.nextAlt, 0})
	flags := p.flags
	var branches []*node
	for {
		branches = append(branches, p.sequence())
		if !p.eat('|') {
			break
		}
		p.path[len(p.path)-1].branch++
	}
	p.flags = flags
	p.ended = p.path[len(p.path)-1]
	p.path = p.path[:len(p.path)-1]
	if len(branches) == 1 {
		return branches[0]
	}
	n := p.node(node{kind: kAlt, kids: branches})
	for _, b := range branches {
		n.nullable = n.nullable || b.nullable
	}
	return n
}

func (p *parser) sequence() *node {
	n := p.node(node{kind: kCat, nullable: true})
	for p.more() && p.peek(0) != '|' && p.peek(0) != ')' {
		t := p.term()
		n.kids = append(n.kids, t)
		n.nullable = n.nullable && t.nullable
	}
	if len(n.kids) == 1 {
		return n.kids[0]
	}
	return n
}

func (p *parser) term() *node {
	from := p.groups
	switch c := p.peek(0); c {
	case '^':
		p.at++
		return p.node(node{kind: kStart, multiline: p.flags.m, nullable: true})
	case '$':
		p.at++
		return p.node(node{kind: kEnd, multiline: p.flags.m, nullable: true})
	case '*', '+', '?':
		p.fail("Nothing to repeat")
	case '{':
		if _, _, ok := p.interval(); ok {
			p.fail("Nothing to repeat")
		}
		if p.u {
			p.fail("Lone quantifier brackets")
		}
	case '}', ']':
		if p.u {
			p.fail("Lone quantifier brackets")
		}
	case '(':
		plain := p.peek(1) == '?' && p.peek(2) != '=' && p.peek(2) != '!' && p.peek(2) != '<'
		n := p.group()
		if n.kind == kLook && !plain && (p.u || n.behind) {
			switch p.peek(0) {
			case '*', '+', '?':
				p.fail("Invalid quantifier")
			case '{':
				if _, _, ok := p.interval(); ok {
					p.fail("Invalid quantifier")
				}
				if p.u {
					p.fail("Incomplete quantifier")
				}
			}
			return n
		}
		return p.quantified(n, from)
	case '[':
		p.at++
		return p.quantified(p.class(), from)
	case '.':
		p.at++
		if p.flags.s {
			return p.quantified(p.char(all), from)
		}
		return p.quantified(p.char(notLineEnds), from)
	case '\\':
		if n := p.assertion(); n != nil {
			return n
		}
		return p.quantified(p.atomEscape(), from)
	}
	c := p.in[p.at]
	p.at++
	return p.quantified(p.foldedChar(of(c)), from)
}

// assertion takes \b and \B.
func (p *parser) assertion() *node {
	c := p.peek(1)
	if c != 'b' && c != 'B' {
		return nil
	}
	p.at += 2
	return p.node(node{kind: kWord, neg: c == 'B', set: p.word(), nullable: true})
}

func (p *parser) char(s set) *node { return p.node(node{kind: kSet, set: s}) }

func (p *parser) folding() *folding {
	switch {
	case !p.flags.i:
		return nil
	case p.u:
		return foldPoints()
	}
	return foldUnits()
}

func (p *parser) foldedChar(s set) *node {
	if f := p.folding(); f != nil {
		s = f.close(s)
	}
	return p.char(s)
}

// word is what \w means under the flags.
func (p *parser) word() set {
	if p.u && p.flags.i {
		return foldPoints().close(wordChars)
	}
	return wordChars
}

// quantified takes what follows an atom.
func (p *parser) quantified(atom *node, from int) *node {
	lo, hi := 0, 0
	switch p.peek(0) {
	case '*':
		lo, hi = 0, infinite
		p.at++
	case '+':
		lo, hi = 1, infinite
		p.at++
	case '?':
		lo, hi = 0, 1
		p.at++
	case '{':
		var ok bool
		if lo, hi, ok = p.interval(); !ok {
			if p.u {
				p.fail("Incomplete quantifier")
			}
			return atom
		}
		if hi < lo {
			p.fail("numbers out of order in {} quantifier")
		}
	default:
		return atom
	}
	n := p.node(node{kind: kRepeat, kids: []*node{atom}, min: lo, max: hi, capLo: from + 1, capHi: p.groups + 1})
	n.lazy = p.eat('?')
	n.nullable = lo == 0 || atom.nullable
	return n
}

// interval takes {n}, {n,} or {n,m}, or nothing.
func (p *parser) interval() (lo, hi int, ok bool) {
	i := p.at + 1
	num := func() (n int, ok bool) {
		for ; i < len(p.in) && '0' <= p.in[i] && p.in[i] <= '9'; i++ {
			n = min(n*10+int(p.in[i]-'0'), infinite)
			ok = true
		}
		return n, ok
	}
	if lo, ok = num(); !ok {
		return 0, 0, false
	}
	hi = lo
	if i < len(p.in) && p.in[i] == ',' {
		i++
		if hi, ok = num(); !ok {
			hi = infinite
		}
	}
	if i >= len(p.in) || p.in[i] != '}' {
		return 0, 0, false
	}
	p.at = i + 1
	return lo, hi, true
}
