package regex

import (
	"bytes"
	"compress/gzip"
	_ "embed" // the tables
	"io"
	"strconv"
	"strings"
	"sync"
)

// What every code point is to Node 24, whose Unicode is 17: see record.mjs.
//
//go:embed unicode/node24.txt.gz
var tablesGz []byte

// tables are the lines by kind and name; each is decoded when it is asked for.
var tables = sync.OnceValue(func() map[string]string {
	r, err := gzip.NewReader(bytes.NewReader(tablesGz))
	if err != nil {
		panic(err)
	}
	text, err := io.ReadAll(r)
	if err != nil {
		panic(err)
	}
	lines := make(map[string]string)
	for line := range strings.Lines(string(text)) {
		f := strings.SplitN(strings.TrimSuffix(line, "\n"), " ", 3)
		for name := range strings.SplitSeq(f[1], ",") {
			lines[f[0]+" "+name] = f[2]
		}
	}
	return lines
})

var decoded sync.Map // the sets and strings by kind and name

func number(s string) rune {
	n, err := strconv.ParseInt(s, 36, 32)
	if err != nil {
		panic(err)
	}
	return rune(n)
}

// table returns the set of a property.
func table(key string) (set, bool) {
	if s, ok := decoded.Load(key); ok {
		return s.(set), true
	}
	line, ok := tables()[key]
	if !ok {
		return nil, false
	}
	var s set
	if line != "" {
		fields := strings.Split(line, ",")
		at := rune(0)
		for i := 0; i+1 < len(fields); i += 2 {
			lo := at + number(fields[i])
			hi := lo + number(fields[i+1])
			s = append(s, run{lo, hi})
			at = hi + 1
		}
	}
	decoded.Store(key, s)
	return s, true
}

// property resolves what stands in \p{…}. The strings are those of a property
// of strings, which only v knows.
func property(name, value string, hasValue, v bool) (s set, strs [][]rune, ok bool) {
	if hasValue {
		switch name {
		case "General_Category", "gc":
			s, ok = table("gc " + value)
		case "Script", "sc":
			s, ok = table("sc " + value)
		case "Script_Extensions", "scx":
			s, ok = table("scx " + value)
		}
		return s, nil, ok
	}
	if s, ok = table("gc " + name); ok {
		return s, nil, true
	}
	if s, ok = table("bin " + name); ok {
		return s, nil, true
	}
	if !v {
		return nil, nil, false
	}
	line, ok := tables()["seq "+name]
	if !ok {
		return nil, nil, false
	}
	for item := range strings.SplitSeq(line, ",") {
		str := points(item)
		if len(str) == 1 {
			s = append(s, run{str[0], str[0]})
		} else {
			strs = append(strs, str)
		}
	}
	return s.tidy(), strs, true
}

func points(item string) (list []rune) {
	for p := range strings.SplitSeq(item, "+") {
		list = append(list, number(p))
	}
	return list
}

// A folding knows the sets of characters that are one without regard to case.
type folding struct {
	classes map[rune][]rune
	cased   set
}

func loadFolding(kind string) *folding {
	f := &folding{classes: make(map[rune][]rune)}
	for item := range strings.SplitSeq(tables()[kind+" -"], ",") {
		class := points(item)
		for _, c := range class {
			f.classes[c] = class
			f.cased = append(f.cased, run{c, c})
		}
	}
	f.cased = f.cased.tidy()
	return f
}

var (
	foldUnits  = sync.OnceValue(func() *folding { return loadFolding("fold") })
	foldPoints = sync.OnceValue(func() *folding { return loadFolding("foldu") })
)

// fold returns the one that stands for all of a set.
func (f *folding) fold(c rune) rune {
	if c < 128 {
		if 'A' <= c && c <= 'Z' {
			return c + 32
		}
		return c
	}
	class := f.classes[c]
	if class == nil {
		return c
	}
	least := c
	for _, o := range class {
		least = min(least, o)
	}
	if 'A' <= least && least <= 'Z' {
		least += 32
	}
	return least
}

// close adds to a set all that is one with a member.
func (f *folding) close(s set) set {
	var more set
	for _, r := range intersect(s, f.cased) {
		for c := r.lo; c <= r.hi; c++ {
			for _, o := range f.classes[c] {
				if !s.has(o) {
					more = append(more, run{o, o})
				}
			}
		}
	}
	if more == nil {
		return s
	}
	return union(s, more.tidy())
}
