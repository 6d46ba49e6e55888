package qs_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"dialtone/jsapi/event/qs"
	"dialtone/jsapi/recorded"
)

// tree returns v in the shape of the recorded answers: a string, {"a": elements} or {"o": [key, value] pairs}, in the
// order of a JavaScript object.
func tree(v qs.Value) any {
	switch v.Kind {
	case qs.Array:
		elements := []any{}
		for _, e := range v.Elements {
			elements = append(elements, tree(e))
		}
		return map[string]any{"a": elements}
	case qs.Object:
		pairs := []any{}
		for _, m := range recorded.ObjectOrder(v.Members, func(m qs.Member) string { return m.Key }) {
			pairs = append(pairs, []any{m.Key, tree(m.Value)})
		}
		return map[string]any{"o": pairs}
	default:
		return v.Text
	}
}

func TestParseAnswersAsExpressDid(t *testing.T) {
	type answer struct {
		Input string
		Tree  any
	}
	failed := 0
	for _, c := range recorded.Load[answer](t, "testdata/recorded.json.gz") {
		got := tree(qs.Value{Kind: qs.Object, Members: qs.Parse(c.Input)})
		if !reflect.DeepEqual(got, c.Tree) {
			g, _ := json.Marshal(got)
			w, _ := json.Marshal(c.Tree)
			if failed++; failed > 20 {
				t.FailNow()
			}
			t.Errorf("Parse(%.300q)\n got %.300s\nwant %.300s", c.Input, g, w)
		}
	}
}

func TestKeysKeepTheOrderInWhichTheyCame(t *testing.T) {
	for query, want := range map[string]string{
		"b=1&a=2&b=3&c=4":       "b a c",
		"b[x]=1&a=2&b[y]=3&c=4": "b a c",
		"2=a&1=b&x=c":           "2 1 x",
	} {
		var keys []string
		for _, m := range qs.Parse(query) {
			keys = append(keys, m.Key)
		}
		if got := strings.Join(keys, " "); got != want {
			t.Errorf("Parse(%q) has keys %q, want %q", query, got, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, query := range []string{
		"", "a=1&a=2", "a[b][c]=1&a[b]=2&a=3", "a[]=1&a[999]=2&a=3", "a[1000]=1&a=2", "a[b=1", "[]=1&[a]=2", "a%5B%5D=%zz", "5[x]=1&5=2", "a[[b]]=1", "__proto__[a]=1",
		"a[b]=1&a=x&a=y", "a[999][999][999][999][999][999]=1&a[999][999][999]=2",
	} {
		f.Add(query)
	}
	f.Fuzz(func(t *testing.T, query string) {
		members := qs.Parse(query)
		texts, depth := 0, 0
		seen := map[string]bool{}
		for _, m := range members {
			if m.Key == "" && !strings.ContainsAny(query, "[") || m.Key == "__proto__" || seen[m.Key] {
				t.Fatalf("key %q", m.Key)
			}
			seen[m.Key] = true
			n, d := measure(m.Value)
			texts += n
			depth = max(depth, d)
		}
		if texts > min(strings.Count(query, "&")+1, qs.MaxParameters) {
			t.Fatalf("%d strings came of %q", texts, query)
		}
		// Every level of a key is one, and a string that met an object adds an array around it at each.
		if limit := 2 * (qs.MaxDepth + 2); depth > limit {
			t.Fatalf("depth %d", depth)
		}
		// Without a structure, the long way gives what the short way gives.
		if !strings.ContainsAny(query, "[]") && !strings.Contains(query, "%5") && query != "" {
			long := qs.Parse(query + strings.Repeat("&", qs.MaxParameters) + "[")
			if !reflect.DeepEqual(tree(qs.Value{Kind: qs.Object, Members: members}), tree(qs.Value{Kind: qs.Object, Members: long})) {
				t.Fatalf("%v, the long way %v", members, long)
			}
		}
	})
}

// measure counts the strings in a value and its levels.
func measure(v qs.Value) (texts, depth int) {
	if v.Kind == qs.String {
		return 1, 0
	}
	for _, e := range v.Elements {
		n, d := measure(e)
		texts, depth = texts+n, max(depth, d+1)
	}
	for _, m := range v.Members {
		n, d := measure(m.Value)
		texts, depth = texts+n, max(depth, d+1)
	}
	return texts, depth
}

func BenchmarkParse(b *testing.B) {
	for name, query := range map[string]string{
		"Flat":   "From=%2B14155550101&To=%2B15105550100&Body=hello+there&NumMedia=0&a=1&b=2",
		"Nested": "user[name]=x&user[tags][]=a&user[tags][]=b&page=2&filter[0][k]=v",
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				qs.Parse(query)
			}
		})
	}
}
