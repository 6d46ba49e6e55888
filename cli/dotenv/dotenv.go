// Package dotenv reads .env files as version 6 of the npm package of that name
// does, the one that Twilio's own tools read them with, and two things more:
// lines that begin with export, and quoted values that go on over several lines.
//
// [Parse] is all there is. The parser is our own because the Go packages for
// .env files read what a shell would: they expand variables, take what follows
// a # in a value for a comment, unescape more than \n, refuse lines that they do
// not understand, and forget the order of the file. A service that works on
// Twilio would see other values with them.
//
// https://www.npmjs.com/package/dotenv/v/6.2.0
package dotenv

import (
	"regexp"
	"strings"
	"unicode"
)

// A Variable is a name with its value.
type Variable struct{ Name, Value string }

// assignment is a line that sets a variable, without the white space before it.
var assignment = regexp.MustCompile(`^(?:export[ \t]+)?([A-Za-z0-9_.-]+)` + space + `*=`)

// space is what JavaScript's \s matches.
const space = `[\t-\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}]`

// Parse returns the variables of a .env file in the order in which their names
// first appear, each once, with the value that was set last. Lines that set
// nothing are passed over: there is no text that is refused.
func Parse(text string) []Variable {
	lines := strings.Split(strings.ToValidUTF8(text, "\ufffd"), "\n")
	var vars []Variable
	index := make(map[string]int)
	for i := 0; i < len(lines); i++ {
		line := strings.TrimLeftFunc(lines[i], isSpace)
		m := assignment.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		raw := strings.TrimLeftFunc(line[len(m[0]):], isSpace)
		value, more, ok := quotedLines(raw, lines[i+1:])
		if !ok {
			if value, ok = lineValue(raw); !ok {
				continue
			}
		}
		i += more
		at, known := index[m[1]]
		if !known {
			at = len(vars)
			index[m[1]] = at
			vars = append(vars, Variable{Name: m[1]})
		}
		vars[at].Value = value
	}
	return vars
}

// lineValue is the value of one line. Characters that end a line to JavaScript
// are no part of a value; with one in its midst the line sets nothing.
func lineValue(raw string) (value string, ok bool) {
	if at := strings.IndexAny(raw, "\r\u2028\u2029"); at >= 0 {
		if strings.TrimFunc(raw[at:], isSpace) != "" {
			return "", false
		}
		raw = raw[:at]
	}
	if strings.HasPrefix(raw, `"`) && strings.HasSuffix(raw, `"`) {
		raw = strings.ReplaceAll(raw, `\n`, "\n")
	}
	// Each end loses its quote by itself, whether or not the other has one, and
	// one quote alone is both ends.
	if raw != "" && isQuote(raw[0]) {
		raw = raw[1:]
	}
	if n := len(raw); n > 0 && isQuote(raw[n-1]) {
		raw = raw[:n-1]
	}
	return strings.TrimFunc(raw, isSpace), true
}

// quotedLines is a value that goes on over several lines: from a quote that is
// not closed on its own line to the next one like it, which must end a line. It
// is kept as it stands between them, but for \n in double quotes. Otherwise the
// quote was a slip, and the line stands for itself.
func quotedLines(raw string, rest []string) (value string, more int, ok bool) {
	if raw == "" || !isQuote(raw[0]) {
		return "", 0, false
	}
	quote := raw[:1]
	first := strings.TrimSuffix(raw[1:], "\r")
	if closing(first, quote) >= 0 {
		return "", 0, false
	}
	parts := []string{first}
	for i, line := range rest {
		line = strings.TrimSuffix(line, "\r")
		at := closing(line, quote)
		if at < 0 {
			parts = append(parts, line)
			continue
		}
		if strings.TrimFunc(line[at+1:], isSpace) != "" {
			return "", 0, false
		}
		value = strings.Join(append(parts, line[:at]), "\n")
		if quote == `"` {
			value = strings.ReplaceAll(value, `\n`, "\n")
		}
		return value, i + 1, true
	}
	return "", 0, false
}

// closing is where a quote that no backslash stands before is, or -1.
func closing(line, quote string) int {
	for from := 0; ; {
		at := strings.Index(line[from:], quote)
		if at < 0 {
			return -1
		}
		at += from
		if at == 0 || line[at-1] != '\\' {
			return at
		}
		from = at + 1
	}
}

func isQuote(c byte) bool { return c == '"' || c == '\'' }

// isSpace is JavaScript's white space: Unicode's, less U+0085, and the byte
// order mark.
func isSpace(r rune) bool { return r == '\ufeff' || r != '\u0085' && unicode.IsSpace(r) }
