package locale

import "testing"

// What Node 24 answers to Intl.getCanonicalLocales, "" for a RangeError.
func TestNamesAreWrittenAsInNode24(t *testing.T) {
	t.Parallel()
	for name, wanted := range map[string]string{
		"x": "", "en-": "", "a-b": "", "en-US-u": "", "en_US": "", "": "", "i-klingon": "", "zh-min": "", "en-a-bb-a-cc": "", "de-1996-1996": "",
		"cmn": "zh", "sh": "sr-Latn", "zh-TW": "zh-TW", "no-NO": "no-NO", "iw": "he", "en-t-de-m0-und": "en-t-de-m0-und",
		"ar-u-ca-islamicc": "ar-u-ca-islamic-civil", "sl-rozaj-biske": "sl-biske-rozaj", "ja-Latn-hepburn-heploc": "ja-Latn-alalc97",
		"hy-arevela": "hy", "und-SU": "und-RU", "sgn-us": "ase", "en-GB-oed": "", "art-lojban": "jbo", "en-u-kn-true": "en-u-kn", "en-u-kn-yes": "en-u-kn",
		"en-u-rg-uszzzz": "en-u-rg-uszzzz", "en-u-sd-nzn": "en-u-sd-nzauk", "en-u-tz-cnckg": "en-u-tz-cnsha", "x-foo": "", "root": "", "zh-cmn": "",
		"aa-saaho": "ssy", "mo": "ro", "jw": "jv", "tl": "fil", "und-Latn-t-und-cyrl": "und-Latn-t-und-cyrl",
		"en-u-attr-ca-buddhist-attr2": "en-u-attr-ca-buddhist-attr2",
	} {
		got := ""
		if tag, ok := Parse(name); ok {
			got = tag.String()
		}
		if got != wanted {
			t.Errorf("%q is written %q, want %q", name, got, wanted)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"en-US-u-ca-gregory-nu-latn", "zh-Hant-TW", "en-t-de-m0-und-u-kn", "sl-rozaj-biske-1994-x-a", "-", "en-u-"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		tag, ok := Parse(s)
		if !ok {
			return
		}
		again, ok := Parse(tag.String())
		if !ok || again.String() != tag.String() {
			t.Errorf("%q is written %q, and that is not read as itself", s, tag)
		}
		tag.Maximize()
		tag.Minimize()
		tag.Available()
		Negotiate([]string{tag.String()})
	})
}
