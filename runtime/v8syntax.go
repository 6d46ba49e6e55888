package runtime

import (
	"regexp"
	"strings"
)

var (
	evalPlace  = regexp.MustCompile(`^<eval>: Line \d+:\d+ `)
	atPlace    = regexp.MustCompile(` at (?:<eval>|/[^ ]*):\d+:\d+$`)
	moreErrors = regexp.MustCompile(` \(and \d+ more errors?\)$`)
	badToken   = regexp.MustCompile(`^Unexpected token ([^'\w].*|\w+)$`)
)

// v8Syntax is what V8 says of a mistake that goja's parser tells of. rest is
// the text from the mistake on, "" when it is not known.
func v8Syntax(message, rest string) string {
	message = strings.TrimPrefix(message, "SyntaxError: ")
	message = moreErrors.ReplaceAllString(evalPlace.ReplaceAllString(message, ""), "")
	message = atPlace.ReplaceAllString(message, "")
	switch message {
	case "Unexpected token ILLEGAL":
		return "Invalid or unexpected token"
	case "Illegal continue statement":
		return "Illegal continue statement: no surrounding iteration statement"
	case "Unexpected identifier":
		end := 0
		for end < len(rest) && isWord(rest[end]) {
			end++
		}
		if end > 0 {
			return message + " '" + rest[:end] + "'"
		}
	}
	if m := badToken.FindStringSubmatch(message); m != nil {
		return "Unexpected token '" + m[1] + "'"
	}
	return message
}
