package regex

import (
	"bytes"
	"strings"
)

// Plain reports whether a valid pattern means the same to Go's regexp, by way of
// goja, for all texts but for the few characters whose case folds to an ASCII
// letter: it is of ASCII, and has no look around, back reference, capture that
// is repeated, repetition of what may be empty, or line assertion with m.
func Plain(pattern string, f Flags) bool {
	if f.Unicode || f.UnicodeSets || f.HasIndices || len(pattern) > maxPlain || strings.Contains(pattern, "[:") ||
		strings.Contains(pattern, `\B`) && strings.Contains(pattern, "[") || !plainText(pattern) {
		return false
	}
	ps := &parser{in: runes(ascii(pattern), false), flags: modifiers{m: f.Multiline}}
	ok := false
	func() {
		defer func() { _ = recover() }()
		ok = plainNode(ps.parse(), 1)
	}()
	return ok && !strings.Contains(pattern, "(?i") && !strings.Contains(pattern, "(?m") && !strings.Contains(pattern, "(?s") &&
		!strings.Contains(pattern, "(?-") && !duplicate(ps.names)
}

func duplicate(names []named) bool {
	seen := make(map[string]bool)
	for _, n := range names {
		if seen[n.name] {
			return true
		}
		seen[n.name] = true
	}
	return false
}

func ascii(s string) []uint16 {
	out := make([]uint16, len(s))
	for i := range len(s) {
		out[i] = uint16(s[i])
	}
	return out
}

// plainText looks at the escapes, and for classes that are empty or that \b or a
// set bounds.
func plainText(p string) bool {
	for i := 0; i < len(p); i++ {
		c := p[i]
		if c >= 128 || c == 0 {
			return false
		}
		if c == '[' && (strings.HasPrefix(p[i:], "[]") || strings.HasPrefix(p[i:], "[^]")) {
			return false
		}
		if c != '\\' {
			continue
		}
		i++
		if i >= len(p) {
			return false
		}
		if e := p[i]; !bytes.ContainsRune([]byte("dDwWsSbBnrtfv"), rune(e)) && (e >= 128 || e < 33 || '0' <= e && e <= '9' || 'a' <= e && e <= 'z' || 'A' <= e && e <= 'Z') {
			return false
		}
	}
	return true
}

// plainNode walks a pattern; product is how often the node is repeated.
func plainNode(n *node, product int) bool {
	const most = 1000 // Go's regexp repeats no more
	switch n.kind {
	case kLook, kBack:
		return false
	case kStart, kEnd:
		return !n.multiline
	case kRepeat:
		if n.capLo < n.capHi || n.kids[0].nullable || n.max == 0 {
			return false
		}
		times := n.max
		if times == infinite {
			times = n.min
		}
		if product *= max(1, times); times > most || product > most {
			return false
		}
	}
	for _, k := range n.kids {
		if !plainNode(k, product) {
			return false
		}
	}
	return true
}
