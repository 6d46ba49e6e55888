package inspect

import (
	"math"
	"strings"

	"github.com/dop251/goja"
)

// extras is how the elements of an object are laid out.
type extras uint8

const (
	asObject  extras = iota // names and values
	asElement               // values without names
	asArray                 // elements, and names for what is not one
)

// reduce puts the parts of an object together: on one line if they are few and
// short, in columns if they are many and elements, else a line for each.
func (f *formatter) reduce(output []string, base string, open, closing string, how extras, recurse int, value *goja.Object) string {
	if f.o.Compact == CompactTrue {
		return f.reduceCompact(output, base, open, closing)
	}
	if f.o.Compact >= 1 {
		entries := len(output)
		if how == asArray && entries > 6 {
			output = f.group(output, value)
		}
		if f.current-recurse < f.o.Compact && entries == len(output) {
			start := len(output) + f.indent + length(open) + length(base) + 10
			if f.fits(output, start, base) {
				joined := strings.Join(output, ", ")
				if !strings.Contains(joined, "\n") {
					return spaced(base) + open + " " + joined + " " + closing
				}
			}
		}
	}
	line := "\n" + f.spaces(f.indent)
	return spaced(base) + open + line + "  " + strings.Join(output, ","+line+"  ") + line + closing
}

func (f *formatter) reduceCompact(output []string, base, open, closing string) string {
	if f.fits(output, 0, base) {
		if base != "" {
			base = " " + base
		}
		return open + base + " " + strings.Join(output, ", ") + " " + closing
	}
	indentation := f.spaces(f.indent)
	ln := " "
	if base != "" || length(open) != 1 {
		if base != "" {
			base = " " + base
		}
		ln = base + "\n" + indentation + "  "
	}
	return open + ln + strings.Join(output, ",\n"+indentation+"  ") + " " + closing
}

func spaced(s string) string {
	if s == "" {
		return ""
	}
	return s + " "
}

// fits reports whether the parts can stand on one line.
func (f *formatter) fits(output []string, start int, base string) bool {
	if strings.Contains(base, "\n") {
		return false
	}
	if f.o.BreakLength == Infinity {
		for _, s := range output {
			if strings.Contains(s, "\n") {
				return false
			}
		}
		return true
	}
	total := len(output) + start
	if total+len(output) > f.o.BreakLength {
		return false
	}
	for _, s := range output {
		if total += length(s); total > f.o.BreakLength {
			return false
		}
	}
	return true
}

// group puts the elements of an array into columns of equal width, as many as
// make the whole about two and a half times as wide as it is high.
func (f *formatter) group(output []string, value *goja.Object) []string {
	total, longest := 0, 0
	n := len(output)
	more := f.o.MaxArrayLength < len(output)
	if more {
		n-- // "... more items" is not an element
	}
	const separator = 2
	widths := make([]int, n)
	for i := range n {
		widths[i] = Width(output[i])
		total += widths[i] + separator
		longest = max(longest, widths[i])
	}
	widest := longest + separator
	if widest*3+f.indent >= f.o.BreakLength || float64(total)/float64(widest) <= 5 && longest > 6 {
		return output
	}
	bias := math.Sqrt(float64(widest) - float64(total)/float64(len(output)))
	biased := math.Max(float64(widest)-3-bias, 1)
	columns := min(
		int(math.Floor(math.Sqrt(2.5*biased*float64(n))/biased+0.5)),
		(f.o.BreakLength-f.indent)/widest,
		f.o.Compact*4,
		15,
	)
	if columns <= 1 {
		return output
	}
	var column []int
	for i := range columns {
		w := 0
		for j := i; j < n; j += columns {
			w = max(w, widths[j])
		}
		column = append(column, w+separator)
	}
	left := f.leftAligned(output, value)
	var rows []string
	for i := 0; i < n; i += columns {
		var b strings.Builder
		last := min(i+columns, n) - 1
		for j := i; j <= last; j++ {
			cell, w := output[j], widths[j]
			pad := column[j-i] - w - separator
			switch {
			case j < last && left:
				b.WriteString(cell + ", " + f.spaces(pad))
			case j < last:
				b.WriteString(f.spaces(pad) + cell + ", ")
			case left:
				b.WriteString(cell)
			default:
				b.WriteString(f.spaces(pad) + cell)
			}
		}
		rows = append(rows, b.String())
	}
	if more {
		rows = append(rows, output[n])
	}
	return rows
}

// leftAligned reports whether columns are aligned as text: those of numbers
// alone are aligned to the right.
func (f *formatter) leftAligned(output []string, value *goja.Object) bool {
	if value == nil {
		return false
	}
	for i := range output {
		p, ok := f.in.own(value, f.in.rt.ToValue(i))
		if !ok || p.value == nil || !goja.IsNumber(p.value) && !goja.IsBigInt(p.value) {
			return true
		}
	}
	return false
}

const manySpaces = "                                                                                "

func (f *formatter) spaces(n int) string {
	if n <= 0 {
		return ""
	}
	if n <= len(manySpaces) {
		return manySpaces[:n]
	}
	return strings.Repeat(" ", n)
}
