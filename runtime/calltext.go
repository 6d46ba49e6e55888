package runtime

import "strings"

// A callText is what the text of a call tells of it.
type callText struct {
	at            int    // where V8 has it
	name          string // the name it was called by
	member        bool   // of a member
	construct     bool
	parenthesized bool // what is called stands in brackets
	left          string
}

// readCall reads the call at an offset, at which goja has its opening bracket,
// or the word new.
func readCall(source string, at int) callText {
	c := callText{at: at}
	if at < 0 || at >= len(source) {
		return c
	}
	if strings.HasPrefix(source[at:], "new") && (at+3 == len(source) || !isWord(source[at+3])) {
		c.construct = true
		return c
	}
	if source[at] != '(' && source[at] != '`' {
		return c
	}
	end := spaceBefore(source, at)
	optional := strings.HasSuffix(source[:end], "?.")
	if optional {
		end = spaceBefore(source, end-2)
	}
	start := end
	for start > 0 && isWord(source[start-1]) {
		start--
	}
	if start == end {
		switch {
		case end == 0:
		case source[end-1] == ']':
			c.member = true
			if open := strings.LastIndexByte(source[:end], '['); open >= 0 {
				c.name = strings.Trim(source[open+1:end-1], `'"`)
			}
			if !plainWord(c.name) {
				c.name = ""
			}
		case source[end-1] == ')':
			c.parenthesized = true
		}
		return c
	}
	c.name = source[start:end]
	before := spaceBefore(source, start)
	if before > 0 && source[before-1] == '#' {
		start, before = before-1, spaceBefore(source, before-1)
		c.name = "#" + c.name
	}
	if before > 0 && source[before-1] == '.' && !strings.HasSuffix(source[:before], "..") {
		c.member = true
		l := spaceBefore(source, strings.LastIndexByte(source[:before], '.'))
		if l > 0 && source[l-1] == '?' {
			l--
		}
		from := l
		for from > 0 && isWord(source[from-1]) {
			from--
		}
		c.left = source[from:l]
	}
	if !optional && c.name[0] != '#' && (!reserved[c.name] || c.name == "super") {
		c.at = start
	}
	return c
}

// callPosition is where V8 has what goja has at an offset: a call by a name at
// the name.
func callPosition(source string, at int) int {
	if at >= 0 && at < len(source) && source[at] == '(' {
		return readCall(source, at).at
	}
	return at
}

func spaceBefore(s string, at int) int {
	for at > 0 && (s[at-1] == ' ' || s[at-1] == '\t' || s[at-1] == '\n' || s[at-1] == '\r') {
		at--
	}
	return at
}

func plainWord(s string) bool {
	for i := range len(s) {
		if !isWord(s[i]) {
			return false
		}
	}
	return s != ""
}

// reserved are the words that V8 does not take for the name of what is called.
var reserved = func() map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(`break case catch class const continue debugger default delete do else enum export extends false
		finally for function if import in instanceof new null return super switch this throw true try typeof var void while with`) {
		m[w] = true
	}
	return m
}()

// nativeTypes are the built-ins that V8 shows in stacks, by their names. What
// calls back or throws is among them; all other host functions are hidden.
var nativeTypes = func() map[string]string {
	m := make(map[string]string)
	for kind, names := range map[string]string{
		"Array": "concat copyWithin every fill filter find findIndex findLast findLastIndex flat flatMap forEach join map push reduce reduceRight " +
			"some sort splice toSorted unshift from",
		"JSON":     "parse stringify",
		"String":   "endsWith includes localeCompare match matchAll normalize padEnd padStart repeat replace replaceAll search split startsWith",
		"Number":   "toExponential toFixed toPrecision",
		"Date":     "toISOString",
		"Object":   "assign create defineProperties defineProperty entries fromEntries getOwnPropertyNames groupBy keys setPrototypeOf values",
		"Function": "",
	} {
		for _, n := range strings.Fields(names) {
			m[n] = kind
		}
	}
	return m
}()

// globalNatives are built-in functions that are called by their name alone.
var globalNatives = map[string]bool{
	"decodeURI": true, "decodeURIComponent": true, "encodeURI": true, "encodeURIComponent": true, "BigInt": true,
	"Map": true, "Set": true, "Promise": true, "WeakMap": true, "WeakSet": true,
}

// nativeName is what V8 calls a native frame; "" for one that it hides.
func nativeName(f *frame, frames []frame, i int) string {
	if globalNatives[f.name] {
		return f.name
	}
	if f.name == "next" && i > 0 && frames[i-1].name != "" && !frames[i-1].native {
		return frames[i-1].name + ".next"
	}
	kind, ok := nativeTypes[f.name]
	if !ok {
		return ""
	}
	if i+1 < len(frames) && frames[i+1].program != nil {
		c := readCall(frames[i+1].program.source, frames[i+1].at)
		switch c.left {
		case "Object", "Reflect", "Math", "Array", "JSON", "Number", "String", "Symbol", "BigInt", "Promise", "Date":
			if c.name == f.name {
				kind = c.left
			}
		}
	}
	return kind + "." + f.name
}
