package jsonvalue_test

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"dialtone/jsapi/event/jsonvalue"
	"dialtone/jsapi/recorded"
)

// unhex reads code units written as four hexadecimal digits each.
func unhex(t *testing.T, s string) []uint16 {
	units := make([]uint16, 0, len(s)/4)
	for ; s != ""; s = s[4:] {
		unit, err := strconv.ParseUint(s[:4], 16, 16)
		if err != nil {
			t.Fatal(err)
		}
		units = append(units, uint16(unit))
	}
	return units
}

func hex(s string) string {
	var b strings.Builder
	for _, unit := range jsonvalue.UTF16(s) {
		fmt.Fprintf(&b, "%04x", unit)
	}
	return b.String()
}

// dump writes v as the recorder does, in the order of JavaScript objects.
func dump(v jsonvalue.Value) string {
	var parts []string
	switch v.Kind() {
	case jsonvalue.Bool:
		return strconv.FormatBool(v.Bool())
	case jsonvalue.Number:
		return "#" + strconv.FormatUint(math.Float64bits(v.Number()), 16)
	case jsonvalue.String:
		return "'" + hex(v.Text()) + "'"
	case jsonvalue.Array:
		for e := range v.Elements() {
			parts = append(parts, dump(e))
		}
		return "[" + strings.Join(parts, ",") + "]"
	case jsonvalue.Object:
		for _, m := range recorded.ObjectOrder(v.Members(), func(m jsonvalue.Member) string { return m.Key }) {
			parts = append(parts, hex(m.Key)+":"+dump(m.Value))
		}
		return "{" + strings.Join(parts, ",") + "}"
	default:
		return "null"
	}
}

func TestParseAnswersAsV8Did(t *testing.T) {
	type answer struct{ Input, Value, Error string }
	failed := 0
	for _, c := range recorded.Load[answer](t, "testdata/recorded.json.gz") {
		units := unhex(t, c.Input)
		value, err := jsonvalue.Parse(jsonvalue.FromUTF16(units))
		got, want := "", c.Value
		if err != nil {
			got, want = err.Error(), string(utf16.Decode(unhex(t, c.Error)))
		} else {
			got = dump(value)
		}
		if got != want || (err != nil) != (c.Error != "") {
			t.Errorf("Parse(%.200q)\n got %.200q\nwant %.200q (error %q)", string(utf16.Decode(units)), got, want, string(utf16.Decode(unhex(t, c.Error))))
			if failed++; failed > 20 {
				t.FailNow()
			}
		}
	}
}

func TestParseStrictTakesOnlyObjectsAndArrays(t *testing.T) {
	for text, want := range map[string]string{
		" {}": "", "\n[1]": "",
		"":          "Unexpected end of JSON input",
		"  ":        "Unexpected end of JSON input",
		"true":      `Unexpected token 't', "true" is not valid JSON`,
		`"x"`:       `Unexpected token '"', ""x"" is not valid JSON`,
		" 12":       `Unexpected token '1', " 12" is not valid JSON`,
		"undefined": `Unexpected token 'u', "undefined" is not valid JSON`,
	} {
		got := ""
		if _, err := jsonvalue.ParseStrict(text); err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("ParseStrict(%q): %q, want %q", text, got, want)
		}
	}
}

func TestNestingIsBounded(t *testing.T) {
	nested := func(depth int) string { return strings.Repeat("[", depth) + strings.Repeat("]", depth) }
	if _, err := jsonvalue.Parse(nested(jsonvalue.MaxDepth)); err != nil {
		t.Error(err)
	}
	_, err := jsonvalue.Parse(nested(jsonvalue.MaxDepth + 1))
	var limit *jsonvalue.LimitError
	if !errors.As(err, &limit) || limit.Position != jsonvalue.MaxDepth || !strings.Contains(err.Error(), "MaxDepth") {
		t.Errorf("got %v", err)
	}
	if _, err := jsonvalue.Parse(strings.Repeat(`{"a":[`, 1_000_000)); !errors.As(err, &limit) {
		t.Errorf("got %v", err)
	}
}

func TestAPositionIsInCodeUnits(t *testing.T) {
	_, err := jsonvalue.Parse(`["é😀",`)
	var syntax *jsonvalue.SyntaxError
	if !errors.As(err, &syntax) || syntax.Position != 7 || syntax.NamesPosition() {
		t.Errorf("got %#v", err)
	}
}

func TestBytesThatAreNoTextBecomeReplacementCharacters(t *testing.T) {
	value, err := jsonvalue.Parse("[\"a\xFFb\xED\xA0\x80\"]")
	if err != nil {
		t.Fatal(err)
	}
	for e := range value.Elements() {
		if got := e.Text(); got != "a\uFFFDb\xED\xA0\x80" {
			t.Errorf("got %q", got)
		}
	}
}

func TestValuesOfAnotherKindAreEmpty(t *testing.T) {
	number, err := jsonvalue.Parse("1")
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range []jsonvalue.Value{{}, number} {
		if _, ok := v.Lookup("a"); ok || v.Members() != nil || v.Text() != "" || v.Bool() {
			t.Errorf("%v is more than its kind", dump(v))
		}
		for e := range v.Elements() {
			t.Errorf("%v has an element %v", dump(v), dump(e))
		}
	}
	if (jsonvalue.Value{}).Kind() != jsonvalue.Null || (jsonvalue.Value{}).Number() != 0 {
		t.Error("the zero value is not null")
	}
}
