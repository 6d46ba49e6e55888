package twilio_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"dialtone/jsapi"
	"dialtone/jsapi/twilio/rest"
	"dialtone/runtime/runtimetest"
)

// A walk is one way from a client to a resource, as a script writes it, and
// what it should find there.
type walk struct {
	expression string
	want       string
}

// walks lists the ways to all resources below r.
func walks(way string, r *rest.Resource, args []string) []walk {
	var list []walk
	if r.List {
		methods := make([]string, len(r.Methods))
		for i, m := range r.Methods {
			methods[i] = fmt.Sprintf("%s/%d", m.Name, m.Length)
		}
		list = append(list, walk{
			expression: fmt.Sprintf("((o) => o._uri + ' ' + %s.map((m) => m + '/' + o[m].length).join())(%s)", names(r), way),
			want:       r.Path(args) + " " + strings.Join(methods, ","),
		})
	}
	if r.Callable {
		all := args
		var given []string
		for range r.Params {
			given = append(given, fmt.Sprintf("'X%d'", len(all)))
			all = append(all[:len(all):len(all)], fmt.Sprintf("X%d", len(all)))
		}
		list = append(list, walks(way+"("+strings.Join(given, ", ")+")", r.Instance, all)...)
	}
	for _, c := range r.Children {
		switch {
		case c.Account:
			list = append(list, walk{way + "." + c.Name + "._uri", "/Accounts/AC0123456789abcdef0123456789abcdef.json"})
		case c.Target != nil:
			list = append(list, walk{way + "." + c.Name + " === client." + strings.Join(c.Target, ".") + " && 'same'", "same"})
		default:
			list = append(list, walks(way+"."+c.Name, c, args)...)
		}
	}
	return list
}

func names(r *rest.Resource) string {
	list := []string{}
	for _, m := range r.Methods {
		list = append(list, m.Name)
	}
	b, _ := json.Marshal(list)
	return string(b)
}

func TestEveryResourceOfTheAPIIsReached(t *testing.T) {
	all := walks("client", rest.Root(), nil)
	var source strings.Builder
	source.WriteString("const client = twilioClient; const walks = [\n")
	for _, w := range all {
		source.WriteString("() => " + w.expression + ",\n")
	}
	source.WriteString(`];
		exports.handler = (context, event, callback) => callback(null, JSON.stringify(walks.map((w) => {
			try { return w() } catch (e) { return e.message }
		})))`)
	pool := runtimetest.New(t, jsapi.New(), map[string]string{"functions/f.js": source.String()}, runtimetest.Options{Env: credentials})
	resp, _, err := runtimetest.Call(t, pool, "/f", nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	if err := json.Unmarshal(resp.Body, &got); err != nil || len(got) != len(all) {
		t.Fatalf("got %d answers for %d ways: %v", len(got), len(all), err)
	}
	for i, w := range all {
		if got[i] != w.want {
			t.Errorf("%s\n got %s\nwant %s", w.expression, got[i], w.want)
		}
	}
}
