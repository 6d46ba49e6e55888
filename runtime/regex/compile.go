// Package regex matches the regular expressions of ECMAScript 2025 as V8 does.
//
// A pattern is parsed, with V8's errors, and compiled to a program for a
// backtracking machine over UTF-16 code units. The machine keeps what it may come
// back to on a bounded stack of its own, and asks every few thousand steps whether
// it must end.
//
// https://tc39.es/ecma262/2025/#sec-regexp-regular-expression-objects
package regex

import (
	"slices"
	"strings"
)

type op uint8

const (
	opMatch  op = iota
	opChar      // unit a
	opSet       // set x, one unit or code point
	opStart     // ^; a is 1 for multiline
	opEnd       // $
	opWord      // \b; a is 1 for \B
	opSave      // capture slot a
	opReset     // captures a up to b
	opJump      // to a
	opSplit     // a, or when that fails b
	opRun       // set x from a to b times; lazy
	opEnter     // loop a begins
	opLoop      // loop a; see loop
	opLook      // lookaround: register a, continues at b when a negative one fails to match
	opLooked    // its end: register a
	opBack      // back reference
)

type instr struct {
	op   op
	back bool // reads backwards
	flag bool // lazy, or negative
	a, b int
	set  *charSet
	loop *loop
	refs []int
	fold *folding
}

type loop struct {
	min, max     int
	capLo, capHi int
	exit         int
}

// charSet tests quickly what is below 256.
type charSet struct {
	low  [4]uint64
	runs set
}

func newCharSet(s set) *charSet {
	c := &charSet{runs: s}
	for _, r := range s {
		for p := r.lo; p <= r.hi && p < 256; p++ {
			c.low[p>>6] |= 1 << (p & 63)
		}
	}
	return c
}

func (c *charSet) has(p rune) bool {
	if p < 256 {
		return c.low[p>>6]&(1<<(p&63)) != 0
	}
	return c.runs.has(p)
}

// A Program is a compiled pattern. It is never changed and may be shared.
type Program struct {
	code     []instr
	captures int // with the whole match
	loops    int
	u        bool
	first    *charSet // what a match can begin with; nil for anything
	prefix   string   // what every match begins with, of ASCII
	Names    []Name
	Flags    Flags
}

// A Name is a named group and the captures that bear the name.
type Name struct {
	Name   string
	Groups []int
}

// Captures is the number of groups, the whole match among them.
func (p *Program) Captures() int { return p.captures }

// Flags are those of a regular expression.
type Flags struct {
	HasIndices, Global, IgnoreCase, Multiline, DotAll, Unicode, UnicodeSets, Sticky bool
}

// ParseFlags reads flags; ok is false for those that V8 refuses.
func ParseFlags(text string) (f Flags, ok bool) {
	for _, c := range text {
		var b *bool
		switch c {
		case 'd':
			b = &f.HasIndices
		case 'g':
			b = &f.Global
		case 'i':
			b = &f.IgnoreCase
		case 'm':
			b = &f.Multiline
		case 's':
			b = &f.DotAll
		case 'u':
			b = &f.Unicode
		case 'v':
			b = &f.UnicodeSets
		case 'y':
			b = &f.Sticky
		default:
			return f, false
		}
		if *b {
			return f, false
		}
		*b = true
	}
	return f, !f.Unicode || !f.UnicodeSets
}

// String writes flags in their order.
func (f Flags) String() string {
	var b strings.Builder
	for i, on := range []bool{f.HasIndices, f.Global, f.IgnoreCase, f.Multiline, f.DotAll, f.Unicode, f.UnicodeSets, f.Sticky} {
		if on {
			b.WriteByte("dgimsuvy"[i])
		}
	}
	return b.String()
}

// Compile compiles a pattern of UTF-16 code units. The error is a *SyntaxError.
func Compile(pattern []uint16, f Flags) (p *Program, err error) {
	defer func() {
		if x := recover(); x != nil {
			e, ok := x.(*SyntaxError)
			if !ok {
				panic(x)
			}
			p, err = nil, e
		}
	}()
	if len(pattern) > maxPattern {
		return nil, &SyntaxError{"Regular expression too large"}
	}
	u := f.Unicode || f.UnicodeSets
	ps := &parser{in: runes(pattern, u), u: u, v: f.UnicodeSets, flags: modifiers{f.IgnoreCase, f.Multiline, f.DotAll}}
	tree := ps.parse()
	c := &compiler{prog: &Program{u: u, captures: ps.groups + 1, Flags: f}}
	c.emit(instr{op: opSave, a: 0})
	c.node(tree, false)
	c.emit(instr{op: opSave, a: 1})
	c.emit(instr{op: opMatch})
	slices.SortFunc(ps.names, func(a, b named) int { return a.group - b.group })
	for _, g := range ps.names {
		c.prog.name(g)
	}
	if s, nullable := first(tree); !nullable {
		c.prog.first = newCharSet(s)
	}
	c.prog.prefix = prefix(tree)
	return c.prog, nil
}

func (p *Program) name(g named) {
	for i := range p.Names {
		if p.Names[i].Name == g.name {
			p.Names[i].Groups = append(p.Names[i].Groups, g.group)
			return
		}
	}
	p.Names = append(p.Names, Name{g.name, []int{g.group}})
}

type compiler struct{ prog *Program }

func (c *compiler) emit(i instr) int {
	c.prog.code = append(c.prog.code, i)
	return len(c.prog.code) - 1
}

func (c *compiler) here() int { return len(c.prog.code) }

func (c *compiler) node(n *node, back bool) {
	code := func(at int) *instr { return &c.prog.code[at] }
	switch n.kind {
	case kSet:
		if r, ok := n.set.single(); ok && r <= 0xffff && !(c.prog.u && (isLead(r) || isTrail(r))) {
			c.emit(instr{op: opChar, a: int(r), back: back})
			return
		}
		c.emit(instr{op: opSet, set: newCharSet(n.set), back: back})
	case kStart:
		c.emit(instr{op: opStart, flag: n.multiline})
	case kEnd:
		c.emit(instr{op: opEnd, flag: n.multiline})
	case kWord:
		c.emit(instr{op: opWord, flag: n.neg, set: newCharSet(n.set)})
	case kBack:
		c.emit(instr{op: opBack, refs: n.refs, fold: n.fold, back: back})
	case kCat:
		for i := range n.kids {
			if back {
				i = len(n.kids) - 1 - i
			}
			c.node(n.kids[i], back)
		}
	case kAlt:
		var ends []int
		for i, k := range n.kids {
			if i == len(n.kids)-1 {
				c.node(k, back)
				break
			}
			split := c.emit(instr{op: opSplit, a: c.here() + 1})
			c.node(k, back)
			ends = append(ends, c.emit(instr{op: opJump}))
			code(split).b = c.here()
		}
		for _, e := range ends {
			code(e).a = c.here()
		}
	case kGroup:
		open, shut := 2*n.group, 2*n.group+1
		if back {
			open, shut = shut, open
		}
		c.emit(instr{op: opSave, a: open})
		c.node(n.kids[0], back)
		c.emit(instr{op: opSave, a: shut})
	case kLook:
		r := c.prog.loops
		c.prog.loops++
		look := c.emit(instr{op: opLook, a: r, flag: n.neg})
		c.node(n.kids[0], n.behind)
		c.emit(instr{op: opLooked, a: r, flag: n.neg})
		code(look).b = c.here()
	case kRepeat:
		c.repeat(n, back)
	}
}

func (c *compiler) repeat(n *node, back bool) {
	if n.max == 0 {
		return
	}
	body := n.kids[0]
	if body.kind == kSet {
		c.emit(instr{op: opRun, set: newCharSet(body.set), a: n.min, b: n.max, flag: n.lazy, back: back})
		return
	}
	split := func(into int) int {
		if n.lazy {
			return c.emit(instr{op: opSplit, b: into})
		}
		return c.emit(instr{op: opSplit, a: into})
	}
	done := func(at int) {
		if n.lazy {
			c.prog.code[at].a = c.here()
		} else {
			c.prog.code[at].b = c.here()
		}
	}
	reset := func() {
		if n.capLo < n.capHi {
			c.emit(instr{op: opReset, a: n.capLo, b: n.capHi})
		}
	}
	switch {
	case !body.nullable && n.min == 0 && n.max == 1:
		s := split(c.here() + 1)
		reset()
		c.node(body, back)
		done(s)
	case !body.nullable && n.min == 0 && n.max == infinite:
		s := split(c.here() + 1)
		reset()
		c.node(body, back)
		c.emit(instr{op: opJump, a: s})
		done(s)
	case !body.nullable && n.min == 1 && n.max == infinite:
		top := c.here()
		reset()
		c.node(body, back)
		s := split(top)
		done(s)
	default:
		r := c.prog.loops
		c.prog.loops++
		l := &loop{min: n.min, max: n.max, capLo: n.capLo, capHi: n.capHi}
		c.emit(instr{op: opEnter, a: r})
		top := c.emit(instr{op: opLoop, a: r, loop: l, flag: n.lazy})
		c.node(body, back)
		c.emit(instr{op: opJump, a: top})
		l.exit = c.here()
	}
}

// first is what a match of n can begin with, and whether it can be empty.
func first(n *node) (s set, nullable bool) {
	switch n.kind {
	case kSet:
		return n.set, false
	case kGroup:
		return first(n.kids[0])
	case kAlt:
		for _, k := range n.kids {
			f, e := first(k)
			s, nullable = append(s, f...), nullable || e
		}
		return s.tidy(), nullable
	case kCat:
		for _, k := range n.kids {
			f, e := first(k)
			s = union(s, f)
			if !e {
				return s, false
			}
		}
		return s, true
	case kRepeat:
		if n.max == 0 {
			return nil, true
		}
		f, e := first(n.kids[0])
		return f, e || n.min == 0
	case kBack:
		return all, true
	}
	return nil, true
}

// prefix is what every match of n begins with.
func prefix(n *node) string {
	var b strings.Builder
	kids := []*node{n}
	if n.kind == kCat {
		kids = n.kids
	}
	for _, k := range kids {
		r, ok := k.set.single()
		if k.kind != kSet || !ok || r > 127 {
			break
		}
		b.WriteByte(byte(r))
	}
	return b.String()
}
