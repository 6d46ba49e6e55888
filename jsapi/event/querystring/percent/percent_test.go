package percent_test

import (
	"net/url"
	"testing"
	"unicode/utf8"

	"dialtone/jsapi/event/querystring/percent"
)

func TestDecodeRefusesWhatDecodeURIComponentRefuses(t *testing.T) {
	for s, want := range map[string]string{
		"": "", "a+b": "a+b", "%41": "A", "%c3%A9é": "éé", "%F0%9F%98%80": "😀", "%EF%BF%BD": "\uFFFD", "%00": "\x00", "%25": "%", "%7F": "\x7F", "%F4%8F%BF%BF": "\U0010FFFF",
	} {
		if got, ok := percent.Decode(s); got != want || !ok {
			t.Errorf("Decode(%q) = %q, %v, want %q", s, got, ok, want)
		}
	}
	for _, s := range []string{"%", "%4", "%zz", "%4z", "%z4", "a%", "%80", "%C3", "%C3A9", "%C3%41", "%C0%80", "%E0%80%80", "%ED%A0%80", "%F4%90%80%80", "%F8%88%80%80%80", "%41%"} {
		if got, ok := percent.Decode(s); ok || got != s {
			t.Errorf("Decode(%q) = %q, %v, want it refused", s, got, ok)
		}
	}
}

func FuzzDecodeIsTheInverseOfEscaping(f *testing.F) {
	f.Add("a+b é😀%")
	f.Add("%C3%A9%zz")
	f.Fuzz(func(t *testing.T, s string) {
		got, ok := percent.Decode(s)
		if len(got) > len(s) {
			t.Fatalf("Decode(%q) grew to %q", s, got)
		}
		if loose, err := url.PathUnescape(s); ok && (err != nil || loose != got) {
			t.Fatalf("Decode(%q) = %q, net/url has %q, %v", s, got, loose, err)
		}
		if !utf8.ValidString(s) {
			return
		}
		if back, ok := percent.Decode(url.PathEscape(s)); !ok || back != s {
			t.Fatalf("Decode(PathEscape(%q)) = %q, %v", s, back, ok)
		}
	})
}
