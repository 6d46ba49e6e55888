package dotenv

import (
	_ "embed"
	"encoding/json"
	"slices"
	"testing"
)

// dotenv6 is what npm's dotenv 6.2.0 answered to testdata/record.js.
//
//go:embed testdata/dotenv6.json
var dotenv6 []byte

func TestTextsAreReadAsTheNpmPackageReadsThem(t *testing.T) {
	var cases [][2]json.RawMessage
	if err := json.Unmarshal(dotenv6, &cases); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		var text string
		var pairs [][2]string
		if err := json.Unmarshal(c[0], &text); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(c[1], &pairs); err != nil {
			t.Fatal(err)
		}
		var want []Variable
		for _, p := range pairs {
			want = append(want, Variable{p[0], p[1]})
		}
		if got := Parse(text); !slices.Equal(got, want) {
			t.Errorf("Parse(%q) = %q, and dotenv has %q", text, got, want)
		}
	}
}

func TestExportAndValuesOverSeveralLinesAreReadBesides(t *testing.T) {
	for _, c := range []struct {
		text string
		want []Variable
	}{
		{"export A=1\nB=2", []Variable{{"A", "1"}, {"B", "2"}}},
		{"  export\tA = \"x\"", []Variable{{"A", "x"}}},
		{"export A", nil},
		{"A=\"one\ntwo\"\nB=2", []Variable{{"A", "one\ntwo"}, {"B", "2"}}},
		{"A='one\ntwo'", []Variable{{"A", "one\ntwo"}}},
		{"A=\"one\r\ntwo\"\r\nB=2\r\n", []Variable{{"A", "one\ntwo"}, {"B", "2"}}},
		{"A=\"\none\n\"  \nB=2", []Variable{{"A", "\none\n"}, {"B", "2"}}},
		{"A=\"x\\ny\nz\"", []Variable{{"A", "x\ny\nz"}}},
		{"A='x\\ny\nz'", []Variable{{"A", "x\\ny\nz"}}},
		{"A='{\n  \"b\": \"c\"\n}'", []Variable{{"A", "{\n  \"b\": \"c\"\n}"}}},
		{"KEY=\"-----BEGIN KEY-----\nTUlJQ=\nab==\n-----END KEY-----\"", []Variable{{"KEY", "-----BEGIN KEY-----\nTUlJQ=\nab==\n-----END KEY-----"}}},
		{"A=\"a \\\" b\nc\"", []Variable{{"A", "a \\\" b\nc"}}},
		// A quote that is never closed, or closed in the midst of a line, is a slip.
		{"A=\"one\nB=2", []Variable{{"A", "one"}, {"B", "2"}}},
		{"A=\"one\nB=\"two\"\nC=3", []Variable{{"A", "one"}, {"B", "two"}, {"C", "3"}}},
		{"A='tis\nB=2", []Variable{{"A", "tis"}, {"B", "2"}}},
	} {
		if got := Parse(c.text); !slices.Equal(got, c.want) {
			t.Errorf("Parse(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestBytesThatAreNotUTF8AreReplaced(t *testing.T) {
	if got := Parse("A=x\xffy"); !slices.Equal(got, []Variable{{"A", "x\ufffdy"}}) {
		t.Errorf("got %q", got)
	}
}

func FuzzEveryNameComesOnce(f *testing.F) {
	f.Add("A=1\nA=\"x\ny\"\nexport B='")
	f.Fuzz(func(t *testing.T, text string) {
		seen := make(map[string]bool)
		for _, v := range Parse(text) {
			if v.Name == "" || seen[v.Name] {
				t.Fatalf("name %q", v.Name)
			}
			seen[v.Name] = true
		}
	})
}
