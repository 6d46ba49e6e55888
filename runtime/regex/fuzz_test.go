package regex_test

import (
	"errors"
	"testing"
	"unicode/utf16"

	"dialtone/runtime/regex"
)

// Whatever the pattern and the text: an error or bounds within the text, in a
// bounded number of steps.
func FuzzCompileAndMatch(f *testing.F) {
	for _, s := range []string{`(a+)+$`, `(?<=(a)\1)b`, `[\p{L}--[a-z]]`, `(?<n>a)|(?<n>b)\k<n>`, `((a*)*)*`, `(?i:ſ)\b`, `(?!(?=a)b){2,}?`, `\u{1F600}`} {
		for _, flags := range []string{"", "i", "u", "iv", "my"} {
			f.Add(s, flags, "aab\U0001F600K")
		}
	}
	over := errors.New("over")
	f.Fuzz(func(t *testing.T, pattern, flags, text string) {
		fl, ok := regex.ParseFlags(flags)
		if !ok {
			return
		}
		units := utf16.Encode([]rune(text))
		p, err := regex.Compile(utf16.Encode([]rune(pattern)), fl)
		if err != nil {
			return
		}
		checks := 0
		m, err := p.Match(units, 0, fl.Sticky, func() error {
			if checks++; checks > 20 {
				return over
			}
			return nil
		})
		if err != nil && !errors.Is(err, over) && !errors.Is(err, regex.ErrStack) {
			t.Fatal(err)
		}
		for i := 0; i < len(m); i += 2 {
			if lo, hi := m[i], m[i+1]; lo >= 0 && hi >= 0 && (lo > hi || int(hi) > len(units)) {
				t.Fatalf("capture %d is from %d to %d", i/2, lo, hi)
			}
		}
	})
}
