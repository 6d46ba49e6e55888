package inspect

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// Width is how many columns a text takes on a screen, as Node counts it:
// control sequences of terminals none, wide characters two.
func Width(s string) int {
	if strings.ContainsAny(s, "\x1b\u009b") {
		s = terminal.ReplaceAllString(s, "")
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] >= 127 {
			return n + wideWidth(norm.NFC.String(s[i:]))
		}
		if s[i] >= 32 {
			n++
		}
	}
	return n
}

func wideWidth(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case r < 0x20, r >= 0x7F && r <= 0x9F, r >= 0xFE00 && r <= 0xFE0F,
			unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		default:
			n++
			if k := width.LookupRune(r).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth {
				n++
			}
		}
	}
	return n
}

// terminal matches the control sequences of ECMA-48.
var terminal = regexp.MustCompile("\x1b\\][^\a\x1b\u009c]*(?:\a|\x1b\\\\|\u009c)|[\x1b\u009b][\\[\\]()#;?]*(?:[0-9]{1,4}(?:[;:][0-9]{0,4})*)?[0-9A-PR-TZcf-nq-uy=><~]")
