package cookie_test

import (
	"testing"
	"unicode/utf8"

	"dialtone/jsapi/event/cookie"
	"dialtone/jsapi/recorded"
)

func TestParseAnswersAsTheNpmPackageDid(t *testing.T) {
	type answer struct {
		Input   string // a character for each byte
		Cookies [][2]string
	}
	for _, c := range recorded.Load[answer](t, "testdata/recorded.json.gz") {
		var header []byte
		for _, r := range c.Input {
			header = append(header, byte(r))
		}
		got := recorded.ObjectOrder(cookie.Parse(string(header)), func(c cookie.Cookie) string { return c.Name })
		same := len(got) == len(c.Cookies)
		for i := 0; same && i < len(got); i++ {
			same = got[i] == cookie.Cookie{Name: c.Cookies[i][0], Value: c.Cookies[i][1]}
		}
		if !same {
			t.Errorf("Parse(%q)\n got %q\nwant %q", header, got, c.Cookies)
		}
	}
}

func TestAValueThatStartsAsJSONIsAString(t *testing.T) {
	if value, ok := cookie.Lookup(`d=j:{"k":1}`, "d"); !ok || value != `j:{"k":1}` {
		t.Errorf("got %q, %v", value, ok)
	}
}

func FuzzLookupFindsWhatParseMakes(f *testing.F) {
	for _, header := range []string{"", "a=1; b=2; a=3", `a="x"; b="; c=""`, "=;=", "a=%C3%A9; b=%zz", "a=\xe9", "__proto__=1", "; ;a = b ;"} {
		f.Add(header, "a")
	}
	f.Fuzz(func(t *testing.T, header, other string) {
		found := map[string]bool{}
		size := 0
		for _, c := range cookie.Parse(header) {
			if found[c.Name] {
				t.Fatalf("%q came twice", c.Name)
			}
			found[c.Name] = true
			size += len(c.Name) + len(c.Value)
			if !utf8.ValidString(c.Name) || !utf8.ValidString(c.Value) {
				t.Fatalf("%q is not UTF-8", c)
			}
			if value, ok := cookie.Lookup(header, c.Name); !ok || value != c.Value {
				t.Fatalf("Lookup(%q) = %q, %v, Parse made %q", c.Name, value, ok, c.Value)
			}
		}
		if size > 2*len(header) {
			t.Fatalf("%d bytes came of %d", size, len(header))
		}
		if _, ok := cookie.Lookup(header, other); ok != found[other] {
			t.Fatalf("Lookup(%q) found %v, Parse %v", other, ok, found[other])
		}
	})
}

func BenchmarkCount(b *testing.B) {
	const header = "count=3; session=abcdef0123456789"
	b.Run("Parse", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			cookie.Parse(header)
		}
	})
	b.Run("Lookup", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			cookie.Lookup(header, "count")
		}
	})
}
