// Package dates reads dates as V8 does, and knows its names of time zones.
package dates

import (
	"math"
	"strings"
	"unicode"
)

// Parsed is what a text says of a time. A text without an offset means local
// time, unless it is a date alone in the format of ISO.
type Parsed struct {
	Year, Month, Day     int // the month from 1
	Hour, Minute, Second int
	Millisecond          int
	Local                bool
	Offset               int // minutes east of Greenwich, where not local
}

// Parse reads a date: in the format of ECMA-262 21.4.1.32, or in one of the
// many others that V8 takes. There, words before the first number mean nothing
// but for months, text in parentheses never does, numbers with a colon are the
// time of day and the others month, day and year in their usual orders.
func Parse(text string) (Parsed, bool) {
	s := scanner{text: strings.Map(func(r rune) rune {
		if r > 0x7f && unicode.IsSpace(r) || r == '\ufeff' {
			return ' '
		}
		return r
	}, text)}
	p := reader{zone: zone{hour: unset, minute: unset}}
	if done, ok := p.iso(&s); done {
		return p.result(ok)
	}
	return p.result(p.words(&s))
}

const unset = math.MinInt

// A reader gathers what has been read.
type reader struct {
	day   []int
	month int  // by its name; 0 if none
	iso8  bool // the day was year, month and day by ISO's rules
	time  []int
	half  int // 12 after PM, 0 after AM
	has12 bool
	zone  zone
}

type zone struct{ sign, hour, minute int }

func (z *zone) utc() bool         { return z.hour == 0 && z.minute == 0 }
func (z *zone) wantsMinute() bool { return z.hour != unset && z.minute == unset }

// iso reads the standard's own format. It is done if the text is of that
// format to its end; what it has read of the date before something else counts.
func (p *reader) iso(s *scanner) (done, ok bool) {
	sign := 1
	start := s.at
	signed := s.byte('+') || s.byte('-')
	if signed && s.text[start] == '-' {
		sign = -1
	}
	digits := 4
	if signed {
		digits = 6
	}
	year, ok := s.digits(digits)
	if !ok {
		s.at = start
		return false, false
	}
	if sign < 0 && year == 0 {
		return false, false // no year; what follows counts
	}
	back := func() (bool, bool) {
		s.at = start
		p.day, p.iso8 = nil, false
		return false, false
	}
	p.day, p.iso8 = []int{sign * year}, true
	for _, most := range []int{12, 31} {
		if !s.byte('-') {
			break
		}
		n, ok := s.digits(2)
		if !ok || n < 1 || n > most {
			return back()
		}
		p.day = append(p.day, n)
	}
	if s.end() {
		p.zone = zone{1, 0, 0}
		return true, true
	}
	if c := s.peek(); c != 'T' && c != 't' {
		if c != ' ' {
			return back()
		}
		return false, false
	}
	rest := s.at
	s.at++
	if p.isoTime(s) && s.end() {
		return true, true
	}
	s.at = rest
	p.time, p.zone = nil, zone{hour: unset, minute: unset}
	return false, false
}

func (p *reader) isoTime(s *scanner) bool {
	hour, ok := s.digits(2)
	if !ok || hour > 24 || !s.byte(':') {
		return false
	}
	minute, ok := s.digits(2)
	if !ok || minute > 59 || hour == 24 && minute > 0 {
		return false
	}
	p.time = []int{hour, minute}
	if s.byte(':') {
		second, ok := s.digits(2)
		if !ok || second > 59 || hour == 24 && second > 0 {
			return false
		}
		p.time = append(p.time, second)
		if s.byte('.') {
			t := s.next()
			if t.kind != number || hour == 24 && t.value > 0 {
				return false
			}
			p.time = append(p.time, milliseconds(t.text))
		}
	}
	switch c := s.peek(); {
	case c == 'Z' || c == 'z':
		s.at++
		p.zone = zone{1, 0, 0}
	case c == '+' || c == '-':
		s.at++
		z := zone{sign: 1}
		if c == '-' {
			z.sign = -1
		}
		if both, ok := s.digits(4); ok {
			z.hour, z.minute = both/100, both%100
		} else {
			if z.hour, ok = s.digits(2); !ok || !s.byte(':') {
				return false
			}
			if z.minute, ok = s.digits(2); !ok {
				return false
			}
		}
		if z.hour > 23 || z.minute > 59 {
			return false
		}
		p.zone = z
	}
	return true
}

// zones are the names of offsets, in hours.
var zones = map[string]int{"z": 0, "ut": 0, "utc": 0, "gmt": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7}

const months = "janfebmaraprmayjunjulaugsepoctnovdec"

func monthOf(word string) int {
	if len(word) < 3 {
		return 0
	}
	for i := 0; i < len(months); i += 3 {
		if months[i:i+3] == word[:3] {
			return i/3 + 1
		}
	}
	return 0
}

// words reads the other formats.
func (p *reader) words(s *scanner) bool {
	numbers := p.day != nil
	for {
		t := s.next()
		switch t.kind {
		case end:
			return true
		case number:
			numbers = true
			if !p.number(s, t) {
				return false
			}
		case word:
			if !p.word(s, t.text, numbers) {
				return false
			}
		case symbol:
			sign := t.text == "+" || t.text == "-"
			switch {
			case sign && (p.zone.utc() || p.time != nil):
				numbers = true
				if !p.offset(s, t.text) {
					return false
				}
			case t.text == "(":
				s.skipParentheses()
			case numbers && (sign || t.text == ")"):
				return false
			}
		}
	}
}

func (p *reader) number(s *scanner, t token) bool {
	n := t.value
	switch {
	case s.byte(':'):
		if s.byte(':') {
			if p.time != nil {
				return false
			}
			p.time = []int{n, 0}
			return true
		}
		if len(p.time) >= 3 {
			return false
		}
		p.time = append(p.time, n)
		s.byte('.')
	case s.byte('.') && p.wantsTime(n):
		p.time = append(p.time, n)
		ms := s.next()
		if ms.kind != number {
			return false
		}
		p.time = append(p.time, milliseconds(ms.text))
		for len(p.time) < 4 {
			p.time = append(p.time, 0)
		}
	case p.zone.wantsMinute():
		p.zone.minute = n
	case p.wantsTime(n):
		p.time = append(p.time, n)
		for len(p.time) < 4 {
			p.time = append(p.time, 0)
		}
		c := s.peek()
		return s.end() || isSpace(c) || c == '+' || c == '-' || s.isWord("z")
	default:
		if len(p.day) >= 3 {
			return false
		}
		p.day = append(p.day, n)
		s.byte('-')
	}
	return true
}

// wantsTime reports whether a number can go on with a time of day.
func (p *reader) wantsTime(n int) bool {
	return (len(p.time) == 1 || len(p.time) == 2) && n < 60 || len(p.time) == 3
}

func (p *reader) word(s *scanner, w string, numbers bool) bool {
	hours, isZone := zones[w]
	switch {
	case (w == "am" || w == "pm") && p.time != nil:
		p.has12, p.half = true, 0
		if w == "pm" {
			p.half = 12
		}
	case monthOf(w) > 0:
		p.month = monthOf(w)
		s.byte('-')
	case isZone && numbers:
		p.zone = zone{1, hours, 0}
		if hours < 0 {
			p.zone = zone{-1, -hours, 0}
		}
	default:
		// Any word may stand before the numbers, with a space between.
		return !numbers && !isDigit(s.peek())
	}
	return true
}

func (p *reader) offset(s *scanner, sign string) bool {
	p.zone = zone{sign: 1, hour: 0, minute: 0}
	if sign == "-" {
		p.zone.sign = -1
	}
	t := token{}
	if isDigit(s.peek()) {
		t = s.next()
	}
	switch n := len(t.text); {
	case s.peek() == ':':
		p.zone.hour, p.zone.minute = t.value, unset
	case n == 1 || n == 2:
		p.zone.hour = t.value
	case n == 3 || n == 4:
		p.zone.hour, p.zone.minute = t.value/100, t.value%100
	default:
		return false
	}
	return true
}

// result puts together what was read.
func (p *reader) result(ok bool) (r Parsed, _ bool) {
	if !ok || len(p.day) == 0 {
		return r, false
	}
	if !p.date(&r) {
		return r, false
	}
	t := append(p.time, 0, 0, 0, 0)
	r.Hour, r.Minute, r.Second, r.Millisecond = t[0], t[1], t[2], t[3]
	if p.has12 {
		if r.Hour > 12 {
			return r, false
		}
		r.Hour = r.Hour%12 + p.half
	}
	if r.Hour > 23 || r.Minute > 59 || r.Second > 59 || r.Millisecond > 999 {
		if r.Hour != 24 || r.Minute+r.Second+r.Millisecond > 0 {
			return r, false
		}
	}
	r.Local = p.zone.hour == unset
	if !r.Local {
		if p.zone.minute == unset {
			p.zone.minute = 0
		}
		r.Offset = p.zone.sign * (p.zone.hour*60 + p.zone.minute)
	}
	return r, true
}

func (p *reader) date(r *Parsed) bool {
	given := len(p.day)
	d := append(p.day, 1, 1, 1)
	isDay := func(n int) bool { return n >= 1 && n <= 31 }
	switch {
	case p.iso8 || p.month == 0 && !isDay(d[0]):
		r.Year, r.Month, r.Day = d[0], d[1], d[2]
	case p.month == 0:
		r.Month, r.Day, r.Year = d[0], d[1], d[2]
	case given > 1 && !isDay(d[0]):
		r.Month, r.Year, r.Day = p.month, d[0], d[1]
	default:
		r.Month, r.Day, r.Year = p.month, d[0], d[1]
	}
	if p.iso8 && p.month != 0 {
		r.Month = p.month
	}
	if !p.iso8 {
		if r.Year >= 0 && r.Year <= 49 {
			r.Year += 2000
		} else if r.Year >= 50 && r.Year <= 99 {
			r.Year += 1900
		}
	}
	return r.Month >= 1 && r.Month <= 12 && isDay(r.Day)
}

// milliseconds are the first three digits after the point.
func milliseconds(digits string) int {
	n := 0
	for i := range 3 {
		n *= 10
		if i < len(digits) {
			n += int(digits[i] - '0')
		}
	}
	return n
}

// The kinds of a token.
const (
	end = iota
	number
	word
	symbol
)

type token struct {
	kind  int
	text  string // of a word in lower case
	value int
}

type scanner struct {
	text string
	at   int
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
func isSpace(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

func (s *scanner) end() bool { return s.at >= len(s.text) }

func (s *scanner) peek() byte {
	if s.end() {
		return 0
	}
	return s.text[s.at]
}

// byte takes a character if it is the next.
func (s *scanner) byte(c byte) bool {
	if s.peek() != c || s.end() {
		return false
	}
	s.at++
	return true
}

// digits takes a number of so many digits and no more.
func (s *scanner) digits(n int) (v int, ok bool) {
	i := s.at
	for i < len(s.text) && isDigit(s.text[i]) {
		if i-s.at == n {
			return 0, false
		}
		v = v*10 + int(s.text[i]-'0')
		i++
	}
	if i-s.at != n {
		return 0, false
	}
	s.at = i
	return v, true
}

func (s *scanner) run(is func(byte) bool) string {
	from := s.at
	for !s.end() && is(s.text[s.at]) {
		s.at++
	}
	return s.text[from:s.at]
}

func isLetter(c byte) bool { return c >= 'A' }

// isWord reports whether a word is the next.
func (s *scanner) isWord(w string) bool {
	ahead := *s
	return isLetter(s.peek()) && strings.EqualFold(ahead.run(isLetter), w)
}

// next takes a token; spaces are none.
func (s *scanner) next() token {
	s.run(isSpace)
	switch c := s.peek(); {
	case s.end():
		return token{}
	case isDigit(c):
		text := s.run(isDigit)
		n := 0
		for _, d := range strings.TrimLeft(text, "0") {
			n = min(n*10+int(d-'0'), 999999999)
		}
		return token{number, text, n}
	case isLetter(c):
		return token{word, strings.ToLower(s.run(isLetter)), 0}
	}
	s.at++
	return token{symbol, s.text[s.at-1 : s.at], 0}
}

func (s *scanner) skipParentheses() {
	for depth := 1; depth > 0 && !s.end(); s.at++ {
		switch s.text[s.at] {
		case '(':
			depth++
		case ')':
			depth--
		}
	}
}
