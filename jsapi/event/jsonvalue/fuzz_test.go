package jsonvalue_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"dialtone/jsapi/event/jsonvalue"
)

func FuzzParse(f *testing.F) {
	for _, text := range []string{
		``, `{"a":[1,-0,1e999,true,null,"\ud83d\ude00"],"a":{}}`, `["\ud800","\udc00"]`, `[1,`, `{"a" 1}`, "[\"\xED\xA0\xBD\\ude00\"]", "\xFF", `{"1":1,"\u0061":2}`, `[tru1]`, `[[[[`, sms,
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		value, err := jsonvalue.Parse(text)
		var syntax *jsonvalue.SyntaxError
		var limit *jsonvalue.LimitError
		switch {
		case errors.As(err, &syntax):
			if syntax.Position < 0 || syntax.Position > len(text) || !utf8.ValidString(err.Error()) || len(err.Error()) > 200 {
				t.Fatalf("Parse(%q): %#v", text, err)
			}
		case err != nil && !errors.As(err, &limit):
			t.Fatalf("Parse(%q): %#v", text, err)
		}
		if utf8.ValidString(text) && limit == nil && json.Valid([]byte(text)) != (err == nil) {
			t.Fatalf("Parse(%q): %v; encoding/json has it otherwise", text, err)
		}
		if err == nil {
			if n := visit(t, value); n > len(text) {
				t.Fatalf("%d values came of %d bytes", n, len(text))
			}
		}
		_, strictErr := jsonvalue.ParseStrict(text)
		if container := value.Kind() == jsonvalue.Object || value.Kind() == jsonvalue.Array; err == nil && container != (strictErr == nil) {
			t.Fatalf("ParseStrict(%q): %v", text, strictErr)
		}
	})
}

// visit checks v and what is in it, and counts the values.
func visit(t *testing.T, v jsonvalue.Value) int {
	n := 1
	checkText := func(s string) {
		if jsonvalue.FromUTF16(jsonvalue.UTF16(s)) != s {
			t.Fatalf("%q is not WTF-8", s)
		}
	}
	checkText(v.Text())
	for e := range v.Elements() {
		n += visit(t, e)
	}
	keys := map[string]bool{}
	for _, m := range v.Members() {
		checkText(m.Key)
		if keys[m.Key] {
			t.Fatalf("key %q came twice", m.Key)
		}
		keys[m.Key] = true
		if found, ok := v.Lookup(m.Key); !ok || found != m.Value {
			t.Fatalf("Lookup(%q) is not what Members has", m.Key)
		}
		n += visit(t, m.Value)
	}
	if _, ok := v.Lookup(strings.Repeat("absent", 3)); ok && len(keys) == 0 {
		t.Fatal("Lookup found what Members has not")
	}
	return n
}

const sms = `{"MessageSid":"SM00000000000000000000000000000001","From":"+14155550101","To":"+15105550100","Body":"hello \"there\" \u00e9","NumMedia":0,"media":[],"geo":{"city":"Oakland","zip":"94601"}}`

func BenchmarkParse(b *testing.B) {
	b.Run("Parse", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := jsonvalue.Parse(sms); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("ParseAndMembers", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			value, _ := jsonvalue.Parse(sms)
			value.Members()
		}
	})
	b.Run("Unmarshal", func(b *testing.B) { // encoding/json's, for comparison
		b.ReportAllocs()
		for b.Loop() {
			var v any
			if err := json.Unmarshal([]byte(sms), &v); err != nil {
				b.Fatal(err)
			}
		}
	})
}
