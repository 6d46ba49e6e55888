package inspect

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/dop251/goja"
)

// primitive writes a value that is not an object.
func (f *formatter) primitive(v goja.Value) string {
	switch v := v.(type) {
	case goja.String:
		return f.text(v)
	case *goja.Symbol:
		return symbolText(f.in, v)
	}
	if goja.IsNumber(v) || goja.IsBigInt(v) {
		return number(v, f.o.NumericSeparator)
	}
	return v.String()
}

func symbolText(in *Inspector, s *goja.Symbol) string {
	return call(in.symbolText, s).String()
}

// number writes a Number or a BigInt.
func number(v goja.Value, separate bool) string {
	if goja.IsBigInt(v) {
		s := v.String()
		if separate {
			s = separateThousands(s)
		}
		return s + "n"
	}
	n := v.ToFloat()
	if n == 0 && math.Signbit(n) {
		return "-0"
	}
	s := v.String()
	if !separate || math.IsNaN(n) || math.IsInf(n, 0) || strings.Contains(s, "e") {
		return s
	}
	whole, fraction, ok := strings.Cut(s, ".")
	if !ok {
		return separateThousands(s)
	}
	var b strings.Builder
	for i, c := range fraction {
		if i > 0 && i%3 == 0 {
			b.WriteByte('_')
		}
		b.WriteRune(c)
	}
	return separateThousands(whole) + "." + b.String()
}

func separateThousands(s string) string {
	start := 0
	if strings.HasPrefix(s, "-") {
		start = 1
	}
	for i := len(s) - 3; i > start; i -= 3 {
		s = s[:i] + "_" + s[i:]
	}
	return s
}

// text writes a string: quoted, cut at the limit, and broken after its line
// breaks when it is too long for one line.
func (f *formatter) text(s goja.String) string {
	trailer := ""
	if n := s.Length(); n > f.o.MaxStringLength {
		rest := n - f.o.MaxStringLength
		s = s.Substring(0, f.o.MaxStringLength)
		trailer = fmt.Sprintf("... %d more character%s", rest, plural(rest))
	}
	if most := f.room() + 1; s.Length() > most {
		// The output is cut anyway, and this is more of it than is left.
		s = s.Substring(0, most)
	}
	n := s.Length()
	if f.o.Compact == CompactTrue || n <= 16 || n <= f.o.BreakLength-f.indent-4 {
		return quote(s) + trailer
	}
	var b strings.Builder
	for start := 0; start < n; {
		end := start
		for end < n && s.CharAt(end) != '\n' {
			end++
		}
		if end < n {
			end++
		}
		if start > 0 {
			b.WriteString(" +\n" + f.spaces(f.indent+2))
		}
		b.WriteString(quote(s.Substring(start, end)))
		start = end
		if b.Len() > f.room() {
			break
		}
	}
	return b.String() + trailer
}

// quote puts a string into the quotes that need the fewest escapes.
func quote(s goja.String) string {
	single, double, back := false, false, false
	n := s.Length()
	for i := range n {
		switch s.CharAt(i) {
		case '\'':
			single = true
		case '"':
			double = true
		case '`':
			back = true
		case '$':
			back = back || i+1 < n && s.CharAt(i+1) == '{'
		}
	}
	q := uint16('\'')
	if single {
		if !double {
			q = '"'
		} else if !back {
			q = '`'
		}
	}
	var b strings.Builder
	b.Grow(n + 2)
	b.WriteByte(byte(q))
	escape(&b, s, q)
	b.WriteByte(byte(q))
	return b.String()
}

// escape writes a string with control characters, backslashes, lone surrogates
// and, when they are single, the quotes around it escaped.
func escape(b *strings.Builder, s goja.String, q uint16) {
	n := s.Length()
	for i := 0; i < n; i++ {
		c := s.CharAt(i)
		switch {
		case c == '\'' && q == '\'', c == '\\':
			b.WriteByte('\\')
			b.WriteByte(byte(c))
		case c < 0x20, c >= 0x7F && c < 0xA0:
			if e := strings.IndexByte("\b\t\n\f\r", byte(c)); e >= 0 && c < 0x20 {
				b.WriteByte('\\')
				b.WriteByte("btnfr"[e])
			} else {
				fmt.Fprintf(b, `\x%02X`, c)
			}
		case c < utf8.RuneSelf:
			b.WriteByte(byte(c))
		case c >= 0xD800 && c < 0xE000:
			if c < 0xDC00 && i+1 < n {
				if d := s.CharAt(i + 1); d >= 0xDC00 && d < 0xE000 {
					b.WriteRune((rune(c)-0xD800)<<10 + rune(d) - 0xDC00 + 0x10000)
					i++
					continue
				}
			}
			b.WriteString(`\u` + strconv.FormatUint(uint64(c), 16))
		default:
			b.WriteRune(rune(c))
		}
	}
}

// quoteGo quotes a Go string.
func (f *formatter) quoteGo(s string) string { return quote(f.in.rt.ToValue(s).(goja.String)) }
