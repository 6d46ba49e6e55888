package regex

import (
	"bytes"
	"errors"
	"unicode/utf16"
)

// ErrStack means that a match needs more places to come back to than are kept.
var ErrStack = errors.New("regular expression: stack overflow")

const (
	maxStack   = 4 << 20 // entries of 16 bytes
	checkEvery = 1 << 14 // steps
)

// An entry of the stack is a place to come back to, or a value to put back on
// the way there.
type entry struct {
	kind    int32
	i, a, b int32
}

const (
	eChoice  = iota // go on at instruction i and position a
	eCapture        // slot i was a
	eLoop           // loop i had count a and start b
	eGreedy         // a run: instruction i, at least to a, now at b
	eLazy           // a run: instruction i, at a, b more are allowed
	eEnter          // one more turn of the lazy loop at i, at position a
	eBarrier        // the body of lookaround i did not match; it began at a
)

type machine[E byte | uint16] struct {
	p     *Program
	in    []E
	slots []int32
	count []int32
	start []int32
	stack []entry
	steps int
	check func() error
}

// Match looks for a match from a position on, or only there if it is to be
// sticky. It returns the bounds of the captures, -1 for one that took no part,
// or nil. It calls check every so many steps and returns its error.
func (p *Program) Match(in []uint16, at int, sticky bool, check func() error) ([]int32, error) {
	return search(p, in, at, sticky, check)
}

// MatchASCII is Match for a text of ASCII.
func (p *Program) MatchASCII(in []byte, at int, sticky bool, check func() error) ([]int32, error) {
	return search(p, in, at, sticky, check)
}

func search[E byte | uint16](p *Program, in []E, at int, sticky bool, check func() error) ([]int32, error) {
	m := &machine[E]{p: p, in: in, check: check, slots: make([]int32, 2*p.captures), stack: make([]entry, 0, 32)}
	if p.loops > 0 {
		registers := make([]int32, 2*p.loops)
		m.count, m.start = registers[:p.loops], registers[p.loops:]
	}
	if p.u && m.inside(at) {
		at-- // as in V8
	}
	for ; at <= len(in); at++ {
		if !sticky {
			if at = m.candidate(at); at < 0 {
				return nil, nil
			}
			if m.steps++; m.steps%checkEvery == 0 {
				if err := m.check(); err != nil {
					return nil, err
				}
			}
		}
		for i := range m.slots {
			m.slots[i] = -1
		}
		m.stack = m.stack[:0]
		ok, err := m.run(at)
		if err != nil {
			return nil, err
		}
		if ok {
			return m.slots, nil
		}
		if sticky {
			break
		}
	}
	return nil, nil
}

// candidate is the next position where a match may begin, or -1.
func (m *machine[E]) candidate(at int) int {
	if m.p.prefix != "" {
		if text, ok := any(m.in).([]byte); ok {
			i := bytes.Index(text[at:], []byte(m.p.prefix))
			if i < 0 {
				return -1
			}
			return at + i
		}
	}
	f := m.p.first
	if f == nil {
		return at
	}
	for ; at < len(m.in); at++ {
		c := rune(m.in[at])
		if c < 256 {
			if f.low[c>>6]&(1<<(c&63)) != 0 {
				return at
			}
			continue
		}
		if f.has(m.peek(at)) {
			return at
		}
		if m.p.u && isLead(c) && at+1 < len(m.in) && isTrail(rune(m.in[at+1])) {
			at++
		}
	}
	return -1
}

// peek is the character at a position, which is in the text.
func (m *machine[E]) peek(at int) rune {
	c := rune(m.in[at])
	if m.p.u && isLead(c) && at+1 < len(m.in) {
		if t := rune(m.in[at+1]); isTrail(t) {
			return utf16.DecodeRune(c, t)
		}
	}
	return c
}

// next is the character at a position and the position behind it, or before it
// when back; the position is -1 at the end.
func (m *machine[E]) next(at int, back bool) (rune, int) {
	if !back {
		if at >= len(m.in) {
			return 0, -1
		}
		c := m.peek(at)
		if c > 0xffff {
			return c, at + 2
		}
		if m.p.u && isTrail(c) && m.inside(at) {
			return 0, -1
		}
		return c, at + 1
	}
	if at <= 0 {
		return 0, -1
	}
	c := rune(m.in[at-1])
	if m.p.u && isTrail(c) && at > 1 {
		if l := rune(m.in[at-2]); isLead(l) {
			return utf16.DecodeRune(l, c), at - 2
		}
	}
	if m.p.u && isLead(c) && m.inside(at) {
		return 0, -1
	}
	return c, at - 1
}

// inside reports whether a position is between the halves of a pair. With u no
// character begins or ends there; as in V8 an empty match may.
func (m *machine[E]) inside(at int) bool {
	return at > 0 && at < len(m.in) && isLead(rune(m.in[at-1])) && isTrail(rune(m.in[at]))
}

func (m *machine[E]) wordAt(at int, s *charSet) bool {
	return at >= 0 && at < len(m.in) && s.has(rune(m.in[at]))
}

func (m *machine[E]) lineEnd(at int) bool {
	c := rune(m.in[at])
	return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029
}

func (m *machine[E]) push(kind, i, a, b int) {
	m.stack = append(m.stack, entry{int32(kind), int32(i), int32(a), int32(b)})
}

func (m *machine[E]) save(slot int, v int32) {
	m.push(eCapture, slot, int(m.slots[slot]), 0)
	m.slots[slot] = v
}

func (m *machine[E]) reset(lo, hi int) {
	for i := 2 * lo; i < 2*hi; i++ {
		if m.slots[i] != -1 {
			m.save(i, -1)
		}
	}
}

// run matches at one position.
func (m *machine[E]) run(pos int) (bool, error) {
	code := m.p.code
	pc := 0
	for {
		if m.steps++; m.steps%checkEvery == 0 {
			if err := m.check(); err != nil {
				return false, err
			}
		}
		if len(m.stack) > maxStack {
			return false, ErrStack
		}
		in := &code[pc]
		ok := true
		pc++
		switch in.op {
		case opMatch:
			return true, nil
		case opChar:
			if in.back {
				if ok = pos > 0 && int(m.in[pos-1]) == in.a; ok {
					pos--
				}
			} else if ok = pos < len(m.in) && int(m.in[pos]) == in.a; ok {
				pos++
			}
		case opSet:
			c, to := m.next(pos, in.back)
			if ok = to >= 0 && in.set.has(c); ok {
				pos = to
			}
		case opStart:
			ok = pos == 0 || in.flag && m.lineEnd(pos-1)
		case opEnd:
			ok = pos == len(m.in) || in.flag && m.lineEnd(pos)
		case opWord:
			ok = (m.wordAt(pos-1, in.set) != m.wordAt(pos, in.set)) != in.flag
		case opSave:
			m.save(in.a, int32(pos))
		case opReset:
			m.reset(in.a, in.b)
		case opJump:
			pc = in.a
		case opSplit:
			m.push(eChoice, in.b, pos, 0)
			pc = in.a
		case opRun:
			pos, ok = m.repeat(in, pc, pos)
		case opEnter:
			m.push(eLoop, in.a, int(m.count[in.a]), int(m.start[in.a]))
			m.count[in.a], m.start[in.a] = 0, -1
		case opLoop:
			l, n := in.loop, int(m.count[in.a])
			switch {
			case n < l.min:
				m.turn(in, pos)
			case n > l.min && int(m.start[in.a]) == pos:
				ok = false
			case n >= l.max:
				pc = l.exit
			case in.flag:
				m.push(eEnter, pc-1, pos, 0)
				pc = l.exit
			default:
				m.push(eChoice, l.exit, pos, 0)
				m.turn(in, pos)
			}
		case opLook:
			m.push(eLoop, in.a, int(m.count[in.a]), int(m.start[in.a]))
			m.count[in.a], m.start[in.a] = int32(len(m.stack)), int32(pos)
			m.push(eBarrier, pc-1, pos, 0)
		case opLooked:
			pos = int(m.start[in.a])
			base := int(m.count[in.a])
			if in.flag {
				m.unwind(base)
				ok = false
			} else {
				m.commit(base)
			}
		case opBack:
			pos, ok = m.backReference(in, pos)
		}
		if ok {
			continue
		}
		if pc, pos, ok = m.backtrack(); !ok {
			return false, nil
		}
	}
}

func (m *machine[E]) turn(in *instr, pos int) {
	m.push(eLoop, in.a, int(m.count[in.a]), int(m.start[in.a]))
	if m.count[in.a] <= int32(in.loop.min) {
		m.count[in.a]++ // beyond what is needed only that it is more counts
	} else if in.loop.max != infinite {
		m.count[in.a]++
	}
	m.start[in.a] = int32(pos)
	m.reset(in.loop.capLo, in.loop.capHi)
}

// repeat takes a run of one set; pc is the instruction behind it.
func (m *machine[E]) repeat(in *instr, pc, pos int) (int, bool) {
	n := 0
	for ; n < in.a; n++ {
		c, to := m.next(pos, in.back)
		if to < 0 || !in.set.has(c) {
			return pos, false
		}
		pos = to
	}
	if in.flag {
		if in.b > n {
			m.push(eLazy, pc-1, pos, min(in.b-n, infinite))
		}
		return pos, true
	}
	least := pos
	if !in.back && !m.p.u {
		end := len(m.in)
		if in.b-n < end-pos {
			end = pos + in.b - n
		}
		for pos < end {
			c := rune(m.in[pos])
			if c < 256 {
				if in.set.low[c>>6]&(1<<(c&63)) == 0 {
					break
				}
			} else if !in.set.runs.has(c) {
				break
			}
			pos++
		}
	} else {
		for ; n < in.b; n++ {
			c, to := m.next(pos, in.back)
			if to < 0 || !in.set.has(c) {
				break
			}
			pos = to
		}
	}
	m.steps += (pos - least) >> 6
	if pos != least {
		m.push(eGreedy, pc-1, least, pos)
	}
	return pos, true
}

// backtrack goes to the last place to come back to.
func (m *machine[E]) backtrack() (pc, pos int, ok bool) {
	for len(m.stack) > 0 {
		top := len(m.stack) - 1
		e := &m.stack[top]
		switch e.kind {
		case eChoice:
			m.stack = m.stack[:top]
			return int(e.i), int(e.a), true
		case eGreedy:
			in := &m.p.code[e.i]
			_, to := m.next(int(e.b), !in.back)
			e.b = int32(to)
			if e.b == e.a {
				m.stack = m.stack[:top]
			}
			return int(e.i) + 1, to, true
		case eLazy:
			in := &m.p.code[e.i]
			c, to := m.next(int(e.a), in.back)
			if to < 0 || !in.set.has(c) {
				break
			}
			pc = int(e.i) + 1
			if e.b != infinite {
				e.b--
			}
			e.a = int32(to)
			if e.b == 0 {
				m.stack = m.stack[:top]
			}
			return pc, to, true
		case eEnter:
			pc, pos = int(e.i), int(e.a)
			m.stack = m.stack[:top]
			m.turn(&m.p.code[pc], pos)
			return pc + 1, pos, true
		case eBarrier:
			in := &m.p.code[e.i]
			pos = int(e.a)
			m.stack = m.stack[:top]
			if in.flag {
				return in.b, pos, true
			}
			continue
		default:
			m.undo(e)
		}
		m.stack = m.stack[:top]
	}
	return 0, 0, false
}

func (m *machine[E]) undo(e *entry) {
	switch e.kind {
	case eCapture:
		m.slots[e.i] = e.a
	case eLoop:
		m.count[e.i], m.start[e.i] = e.a, e.b
	}
}

// unwind puts back all that changed since the stack had a height.
func (m *machine[E]) unwind(base int) {
	for i := len(m.stack) - 1; i >= base; i-- {
		m.undo(&m.stack[i])
	}
	m.stack = m.stack[:base]
}

// commit gives up the places to come back to above a height, and keeps what is
// to be put back.
func (m *machine[E]) commit(base int) {
	kept := m.stack[:base]
	for _, e := range m.stack[base:] {
		if e.kind == eCapture || e.kind == eLoop {
			kept = append(kept, e)
		}
	}
	m.stack = kept
}

func (m *machine[E]) backReference(in *instr, pos int) (int, bool) {
	lo, hi := -1, -1
	for _, g := range in.refs {
		if a, b := m.slots[2*g], m.slots[2*g+1]; a >= 0 && b >= 0 {
			lo, hi = int(a), int(b)
			break
		}
	}
	if lo < 0 {
		return pos, true
	}
	n := hi - lo
	from, to := pos, pos+n
	if in.back {
		from, to = pos-n, pos
	}
	if from < 0 || to > len(m.in) {
		return pos, false
	}
	m.steps += n >> 3
	for i := 0; i < n; {
		a, b := rune(m.in[lo+i]), rune(m.in[from+i])
		step := 1
		if in.fold != nil {
			if m.p.u && i+1 < n {
				a, b = m.peek(lo+i), m.peek(from+i)
				if a > 0xffff && b > 0xffff {
					step = 2
				}
			}
			a, b = in.fold.fold(a), in.fold.fold(b)
		}
		if a != b {
			return pos, false
		}
		i += step
	}
	if in.back {
		return from, true
	}
	return to, true
}
