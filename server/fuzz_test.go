package server

import (
	stdjson "encoding/json"
	"strings"
	"testing"
)

func FuzzATargetIsSplitWithoutLoss(f *testing.F) {
	for _, seed := range []string{"/", "", "*", "/a?b", "http://h", "http://h?a", "//a/%C3", "/%c3\xa9%", "://"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, target string) {
		path, query, whole := splitTarget(target)
		if strings.Contains(path, "?") || whole != path && whole != path+"?"+query {
			t.Errorf("%q is split into %q and %q of %q", target, path, query, whole)
		}
		once := encodeBeyondASCII(path)
		if twice := encodeBeyondASCII(once); once != twice {
			t.Errorf("%q is encoded %q and then %q", path, once, twice)
		}
		for i := range len(once) {
			if once[i] >= 0x80 {
				t.Errorf("%q is encoded %q", path, once)
			}
		}
	})
}

func FuzzAPartLiesInItsFile(f *testing.F) {
	f.Add("bytes=0-0,2-5", int64(11))
	f.Add("bytes=-3", int64(0))
	f.Add("bytes=99999999999999999999-", int64(1<<62))
	f.Fuzz(func(t *testing.T, header string, size int64) {
		if size < 0 {
			return
		}
		part, outcome := parseRange(header, size)
		if outcome == rangeOne && (part.start < 0 || part.length <= 0 || part.start > size-part.length) {
			t.Errorf("%q of %d bytes is %+v", header, size, part)
		}
	})
}

func FuzzAQuotedStringIsJSON(f *testing.F) {
	f.Add("a\"\\\n\x00\xed\xa0\x80\xff\u2028")
	f.Fuzz(func(t *testing.T, s string) {
		var back string
		if err := stdjson.Unmarshal(appendJSON(nil, s), &back); err != nil {
			t.Errorf("%q is quoted %s: %v", s, appendJSON(nil, s), err)
		}
		if strings.ToValidUTF8(s, "") == s && back != s {
			t.Errorf("%q comes back as %q", s, back)
		}
	})
}
