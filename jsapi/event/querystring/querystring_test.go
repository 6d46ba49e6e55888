package querystring_test

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"dialtone/jsapi/event/querystring"
	"dialtone/jsapi/recorded"
)

func TestParseAnswersAsNodeDid(t *testing.T) {
	type answer struct {
		Input  string
		Fields [][2][]string // the key, the values
	}
	for _, c := range recorded.Load[answer](t, "testdata/recorded.json.gz") {
		fields := recorded.ObjectOrder(querystring.Parse(c.Input), func(f querystring.Field) string { return f.Key })
		got := make([][2][]string, 0, len(fields))
		for _, f := range fields {
			got = append(got, [2][]string{{f.Key}, f.Values})
		}
		if !reflect.DeepEqual(got, c.Fields) {
			t.Errorf("Parse(%q)\n got %q\nwant %q", c.Input, got, c.Fields)
		}
	}
}

func TestFieldsOfOneTextDoNotShareTheirValues(t *testing.T) {
	fields := querystring.Parse("a=1&b=2&c=3&a=4")
	for _, f := range fields {
		_ = append(f.Values, "overwritten")
	}
	want := []querystring.Field{{"a", []string{"1", "4"}}, {"b", []string{"2"}}, {"c", []string{"3"}}}
	if !reflect.DeepEqual(fields, want) {
		t.Errorf("got %q, want %q", fields, want)
	}
}

func TestCountIsThatOfTheSeparators(t *testing.T) {
	for raw, want := range map[string]int{"": 1, "a=1": 1, "a&b": 2, "&": 2, "a=1&&": 3, strings.Repeat("&", 1000): 1001} {
		if got := querystring.Count(raw); got != want {
			t.Errorf("Count(%.20q) = %d, want %d", raw, got, want)
		}
	}
}

func TestDecodeUTF8ReplacesEachMaximalPartOnce(t *testing.T) {
	for raw, want := range map[string]string{
		"":                      "",
		"é😀":                    "é😀",
		"\xE9":                  "\uFFFD",
		"\xE2\x82":              "\uFFFD",
		"\xE2\x82A":             "\uFFFDA",
		"\xF0\x9F\x98":          "\uFFFD",
		"\xED\xA0\x80":          "\uFFFD\uFFFD\uFFFD",
		"\xC0\x80":              "\uFFFD\uFFFD",
		"\xF4\x90\x80\x80":      "\uFFFD\uFFFD\uFFFD\uFFFD",
		"a\xF0\x9F\xE2\x82\xAC": "a\uFFFD€",
	} {
		if got := querystring.DecodeUTF8([]byte(raw)); got != want {
			t.Errorf("DecodeUTF8(%q) = %q, want %q", raw, got, want)
		}
	}
}

func FuzzLookupFindsWhatParseMakes(f *testing.F) {
	for _, raw := range []string{"", "a=1&a=2", "%61=1&a=2", "+=1&%20=2", "a=%E9&b=%zz&=x&c=1=2", webhook, "é=%é&a=😀%E9", strings.Repeat("a&", 1001)} {
		f.Add(raw, "a")
	}
	f.Fuzz(func(t *testing.T, raw, other string) {
		fields := querystring.Parse(raw)
		if n := querystring.Count(raw); len(fields) > n || len(fields) > querystring.MaxFields {
			t.Fatalf("%d fields of %d parameters", len(fields), n)
		}
		size := 0
		keys := map[string]bool{}
		for _, f := range fields {
			if keys[f.Key] {
				t.Fatalf("key %q came twice", f.Key)
			}
			keys[f.Key] = true
			got, ok := querystring.Lookup(raw, f.Key)
			if !ok || !reflect.DeepEqual(got, f.Values) {
				t.Fatalf("Lookup(%q) = %q, %v, Parse made %q", f.Key, got, ok, f.Values)
			}
			for _, v := range f.Values {
				size += len(v)
				if utf8.ValidString(raw) && !utf8.ValidString(v) {
					t.Fatalf("value %q is not UTF-8", v)
				}
			}
			size += len(f.Key)
		}
		if size > 3*len(raw) {
			t.Fatalf("%d bytes came of %d", size, len(raw))
		}
		if _, ok := querystring.Lookup(raw, other); ok != keys[other] {
			t.Fatalf("Lookup(%q) found %v, Parse %v", other, ok, keys[other])
		}
	})
}
