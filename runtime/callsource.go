package runtime

import "strings"

// CallText is the text of the call by which the running script reached a host
// function, as far as it stands on the line where it begins. It is empty for
// code that was made at run time.
func (vm *VM) CallText() string {
	frames := vm.frames(vm.rt.CaptureCallStack(0, nil))
	for i := range frames {
		if f := &frames[i]; !f.native {
			if f.program == nil {
				return ""
			}
			return callSource(f.program.source, f.at)
		}
	}
	return ""
}

// callSource is the text of the call at an offset, without what comes before a
// member of something that is no plain path of names.
func callSource(source string, at int) string {
	start := callPosition(source, at)
	for start > 0 {
		before := strings.TrimRight(source[:start], " \t")
		if name, ok := strings.CutSuffix(before, "."); ok {
			name = strings.TrimRight(strings.TrimSuffix(name, "?"), " \t")
			n := len(name)
			for n > 0 && isWord(name[n-1]) {
				n--
			}
			if n < len(name) {
				start = n
				continue
			}
		}
		break
	}
	line := source[start:]
	if end := strings.IndexAny(line, "\n\r"); end >= 0 {
		line = line[:end]
	}
	return line[:callEnd(line)]
}

// callEnd is where the first brackets of a text close, or its end.
func callEnd(text string) int {
	depth := 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			if depth--; depth <= 0 && c == ')' {
				return i + 1
			}
		case '"', '\'', '`':
			i += quoted(text[i:], c) - 1
		case '/':
			i += commentOrPattern(text[i:], strings.TrimRight(text[:i], " \t"))
		}
	}
	return len(text)
}

// commentOrPattern is how many bytes belong to what a slash begins, beside the
// slash itself: none, if it divides.
func commentOrPattern(text, before string) int {
	if strings.HasPrefix(text, "/*") {
		if end := strings.Index(text[2:], "*/"); end >= 0 {
			return end + 3
		}
		return len(text)
	}
	if strings.HasPrefix(text, "//") {
		return len(text)
	}
	if before == "" || !strings.ContainsRune("(,=:[!&|?{};+-*%<>~^", rune(before[len(before)-1])) {
		return 0
	}
	if n := regexLiteral(text); n > 1 && text[n-1] == '/' {
		return n - 1
	}
	return 0
}
