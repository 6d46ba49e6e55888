package runtime

import "strings"

// maxChain is how many tokens may follow one another without a separator. A
// chain such as !!!!… or a=>a=>… nests as deep as it is long, at up to 3 kB of
// Go stack for each step, and Go's own bound of 1 GB ends the process.
const maxChain = 200_000

// sourceNesting returns how deep the parser may recurse in a JavaScript text,
// counted in brackets; a chain that is too long counts as deeper than any limit.
//
// It reads tokens, not grammar: what is a regular expression and what a
// division is told by the token before. Where that is ambiguous both readings
// are counted and the deeper one is the answer.
func sourceNesting(src string) int { return chainedNesting(src, maxChain) }

func chainedNesting(src string, chain int) int {
	depth, ambiguous := scanNesting(src, chain, false)
	if ambiguous {
		other, _ := scanNesting(src, chain, true)
		depth = max(depth, other)
	}
	return depth
}

// scanNesting scans once; longest bounds a chain, and regexAfterClose says how a slash after a closing
// bracket is read.
func scanNesting(src string, longest int, regexAfterClose bool) (deepest int, ambiguous bool) {
	type level struct {
		template bool // the brace opened inside a template literal
		chain    int
	}
	var stack []level
	chain, total := 0, 0
	prev := byte(0) // what the last token ended with; 'a' for a word, 'k' for a keyword before an operand
	push := func(template bool) {
		stack = append(stack, level{template, chain})
		chain = 0
		deepest = max(deepest, len(stack))
	}
	reset := func(next string) {
		if !strings.HasPrefix(strings.TrimLeft(next[:min(len(next), 64)], " \t\r\n"), "else") {
			total -= chain
			chain = 0
		}
	}
	for i := 0; i < len(src); {
		c := src[i]
		switch {
		case c == ' ' || c == '\t' || c == '\r' || c == '\n':
			i++
			continue
		case c == '/' && i+1 < len(src) && src[i+1] == '/':
			i += lineEnd(src[i:])
			continue
		case c == '/' && i+1 < len(src) && src[i+1] == '*':
			end := strings.Index(src[i+2:], "*/")
			if end < 0 {
				return deepest, ambiguous
			}
			i += end + 4
			continue
		}
		chain++
		total++
		if total > longest {
			return 1 << 30, ambiguous
		}
		if len(stack) > maxChain {
			return deepest, ambiguous // deeper than any limit; the scan itself must stay small
		}
		switch {
		case c == '\'' || c == '"':
			i += quoted(src[i:], c)
			prev = 'a'
			continue
		case c == '`':
			n, open := template(src[i+1:])
			i += 1 + n
			if open {
				push(true)
				prev = '{'
			} else {
				prev = 'a'
			}
			continue
		case c == '/':
			regex := !(prev == 'a' || prev == ')' || prev == ']' || prev == '}')
			if prev == ')' || prev == '}' {
				ambiguous = true
				regex = regexAfterClose
			}
			if regex {
				n := regexLiteral(src[i:])
				deepest = max(deepest, len(stack)+bracketDepth([]byte(src[i:i+n])))
				i += n
				prev = 'a'
				continue
			}
		case c == '(' || c == '[' || c == '{':
			push(false)
		case c == ')' || c == ']' || c == '}':
			if len(stack) > 0 {
				top := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				total -= chain
				chain = top.chain
				if c == '}' && top.template {
					n, open := template(src[i+1:])
					i += 1 + n
					if open {
						push(true)
						prev = '{'
					} else {
						prev = 'a'
					}
					continue
				}
				if c == '}' {
					reset(src[i+1:])
				}
			}
		case c == ';' || c == ',':
			reset(src[i+1:])
		case isWord(c):
			n := 1
			for i+n < len(src) && isWord(src[i+n]) {
				n++
			}
			prev = 'a'
			if operandKeyword(src[i : i+n]) {
				prev = 'k'
			}
			i += n
			continue
		}
		prev = c
		i++
	}
	return deepest, ambiguous
}

func isWord(c byte) bool {
	return c == '_' || c == '$' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
}

// operandKeyword reports whether a slash after the word begins a regular expression.
func operandKeyword(w string) bool {
	switch w {
	case "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "do", "else", "instanceof", "yield", "await":
		return true
	}
	return false
}

func lineEnd(s string) int {
	if n := strings.IndexByte(s, '\n'); n >= 0 {
		return n
	}
	return len(s)
}

// quoted is the length of a string literal; a line break ends it.
func quoted(s string, q byte) int {
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case q:
			return i + 1
		case '\n':
			return i
		}
	}
	return len(s)
}

// template is the length of a template's text up to and including its end or
// the next ${, and whether it was the latter.
func template(s string) (n int, open bool) {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '`':
			return i + 1, false
		case '$':
			if i+1 < len(s) && s[i+1] == '{' {
				return i + 2, true
			}
		}
	}
	return len(s), false
}

// regexLiteral is the length of a regular expression literal; a line break ends it.
func regexLiteral(s string) int {
	class := false
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '[':
			class = true
		case ']':
			class = false
		case '/':
			if !class {
				return i + 1
			}
		case '\n':
			return i
		}
	}
	return len(s)
}

// bracketDepth is how deep the brackets of a JSON text or a pattern nest,
// strings in double quotes left out.
func bracketDepth(b []byte) int {
	depth, deepest := 0, 0
	for i := 0; i < len(b); i++ {
		switch b[i] {
		case '\\':
			i++
		case '"':
			for i++; i < len(b) && b[i] != '"'; i++ {
				if b[i] == '\\' {
					i++
				}
			}
		case '[', '{', '(':
			if depth++; depth > deepest {
				deepest = depth
			}
		case ']', '}', ')':
			depth--
		}
	}
	return deepest
}
