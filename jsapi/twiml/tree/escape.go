package tree

import (
	"strings"
	"unicode/utf8"
)

// position says where a string stands, and so which characters it escapes.
type position uint8

const (
	inComment   position = 0 // and names: nothing is escaped
	inText      position = 1 << 0
	inAttribute position = 1 << 1
	forbidden   position = 1 << 2 // by XML 1.0 in any place
	beyondASCII position = 1 << 3
)

// escapes is what is written for the characters that are escaped anywhere.
// `>` stands as it is in an attribute; `"`, tab and line feed in a text.
var escapes = [...]struct {
	char   byte
	in     position
	output string
}{
	{'&', inText | inAttribute, "&amp;"},
	{'<', inText | inAttribute, "&lt;"},
	{'>', inText, "&gt;"},
	{'"', inAttribute, "&quot;"},
	{'\t', inAttribute, "&#x9;"},
	{'\n', inAttribute, "&#xA;"},
	{'\r', inText | inAttribute, "&#xD;"},
}

// classes and outputs are the tables of bytes that the loops below read.
var classes, outputs = func() (classes [256]position, outputs [128]string) {
	for c := range 0x20 {
		classes[c] = forbidden
	}
	classes['\t'], classes['\n'], classes['\r'] = 0, 0, 0
	for _, e := range escapes {
		classes[e.char] |= e.in
		outputs[e.char] = e.output
	}
	for c := utf8.RuneSelf; c < 256; c++ {
		classes[c] = beyondASCII
	}
	return
}()

// checkCharacters returns how many bytes s has when it is written at p, or the
// error for its first character that XML 1.0 does not allow.
func checkCharacters(s string, p position) (size int, err error) {
	size, bad := len(s), -1
	for i := 0; i < len(s); {
		class := classes[s[i]]
		if class&(p|forbidden|beyondASCII) == 0 {
			i++
			continue
		}
		width := 1
		switch {
		case class == beyondASCII:
			var r rune
			r, width = utf8.DecodeRuneInString(s[i:])
			if r != 0xFFFE && r != 0xFFFF && (r != utf8.RuneError || width > 1) {
				break
			}
			// A lone surrogate comes here as three wrong bytes.
			fallthrough
		case class == forbidden:
			if bad < 0 {
				bad = i
			}
		default:
			size += len(outputs[s[i]]) - 1
		}
		i += width
	}
	// First, because the message of the other error holds the whole text.
	if size > MaxSize {
		return 0, ErrSize
	}
	if bad >= 0 {
		return 0, newCharacterError(s, bad, p)
	}
	return size, nil
}

func writeEscaped(b *strings.Builder, s string, p position) {
	from := 0
	for i := 0; i < len(s); i++ {
		if classes[s[i]]&p != 0 {
			b.WriteString(s[from:i])
			b.WriteString(outputs[s[i]])
			from = i + 1
		}
	}
	b.WriteString(s[from:])
}

func escaped(s string, p position) string {
	var b strings.Builder
	writeEscaped(&b, s, p)
	return b.String()
}
