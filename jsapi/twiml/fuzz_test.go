package twiml_test

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"dialtone/jsapi"
	"dialtone/jsapi/twiml/tree"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"

	"github.com/dop251/goja"
)

// named are the errors that a script may get for what it passes as strings.
var named = regexp.MustCompile(`^(Invalid character in name$|Invalid character in string: |Comment text cannot contain double-hypen: |Missing (element|comment) text\. |TwiML document exceeds )`)

// FuzzResponse passes strings to the methods of a VoiceResponse, as names, as
// attributes, as texts, as comments and nested, and reads the document back
// with encoding/xml: what was accepted must come back as it was given, and what
// was not must have thrown an error that has a name.
func FuzzResponse(f *testing.F) {
	f.Add("Say", "voice", "a\"<>&\t\r\n", "text <&> \r]]>é👍", " comment -", uint16(3))
	f.Add("a:b", "é", "\xed\xa0\xbd", "\xed\xb8\x80", "--", uint16(1000))
	f.Add("", "1", "\x00", "\ufffe", "-->", uint16(0))
	f.Add("#text", "__proto__", "x", "", "", uint16(1))
	f.Add("?pi", "@x", "]]>", "&#0;", "<!--", uint16(2))
	var input map[string]any
	api := jsapi.New()
	api.Modules = append(api.Modules, runtime.Module{Globals: []string{"input"}, Open: func(vm *runtime.VM) runtime.Exports {
		return runtime.Exports{Default: vm.Runtime().ToValue(func(key string) any { return input[key] })}
	}})
	pool := runtimetest.New(f, api, map[string]string{"functions/f.js": `
exports.handler = (context, event, callback) => {
	const [name, attribute, value, text, comment, depth] = ['name', 'attribute', 'value', 'text', 'comment', 'depth'].map(input);
	const r = new Twilio.twiml.VoiceResponse();
	const errors = [];
	const step = (f) => {
		try { f(); errors.push(null) } catch (e) { errors.push(e.message) }
	};
	step(() => r.commentBefore(comment));
	step(() => r.say({ [attribute]: value }, text));
	step(() => r.addText(text));
	step(() => r.comment(comment));
	let at = r;
	for (let i = 0; i < depth; i++) {
		step(() => { at = at.addChild(name, { [attribute]: value }) });
		if (errors[errors.length - 1] !== null) break;
	}
	step(() => at.addText(text));
	callback(null, JSON.stringify({ out: r.toString(), errors }));
}`}, runtimetest.Options{Limits: runtime.Limits{Timeout: time.Minute}})
	f.Fuzz(func(t *testing.T, name, attribute, value, text, comment string, depth uint16) {
		depth %= tree.MaxDepth + 10
		input = map[string]any{"depth": int(depth)}
		for key, s := range map[string]string{"name": name, "attribute": attribute, "value": value, "text": text, "comment": comment} {
			input[key] = goja.StringFromUTF16(tree.ToUTF16(s))
		}
		resp, _, err := runtimetest.Call(t, pool, "/f", nil)
		if err != nil {
			t.Fatal(err)
		}
		var got struct {
			Out    string
			Errors []*string
		}
		if err := json.Unmarshal(resp.Body, &got); err != nil {
			t.Fatal(err)
		}
		accepted := func() bool {
			e := got.Errors[0]
			got.Errors = got.Errors[1:]
			if e != nil && !named.MatchString(*e) {
				t.Fatalf("an error without a name: %s", *e)
			}
			return e == nil
		}
		var want []xml.Token
		attributes := []xml.Attr{}
		if attribute != "__proto__" {
			attributes = append(attributes, xml.Attr{Name: xml.Name{Local: plain(attribute)}, Value: plain(value)})
		}
		addText := func() {
			if accepted() && text != "" {
				want = append(want, xml.CharData(plain(text)))
			}
		}
		if accepted() {
			want = append(want, xml.Comment(" "+plain(comment)+" "))
		}
		want = append(want, xml.StartElement{Name: xml.Name{Local: "Response"}, Attr: []xml.Attr{}})
		readable := len(attributes) == 0 || readableName(attributes[0].Name.Local)
		if accepted() {
			say := xml.StartElement{Name: xml.Name{Local: "Say"}, Attr: attributes}
			want = append(want, say)
			if text != "" {
				want = append(want, xml.CharData(plain(text)))
			}
			want = append(want, say.End())
		}
		addText()
		if accepted() {
			want = append(want, xml.Comment(" "+plain(comment)+" "))
		}
		open := 0
		for i := 0; i < int(depth) && accepted(); i++ {
			open++
			readable = readable && readableName(plain(name))
			want = append(want, xml.StartElement{Name: xml.Name{Local: plain(name)}, Attr: attributes})
		}
		addText()
		for range open {
			want = append(want, xml.EndElement{Name: xml.Name{Local: plain(name)}})
		}
		want = append(want, xml.EndElement{Name: xml.Name{Local: "Response"}})
		if !readable {
			return
		}
		if read := tokens(t, got.Out); !reflect.DeepEqual(joined(want), read) {
			t.Fatalf("%q:\nread %#v\nwant %#v", got.Out, read, want)
		}
	})
}

// plain is s as it stands in a document that has accepted it.
func plain(s string) string { return string(utf16.Decode(tree.ToUTF16(s))) }

// readableName reports whether encoding/xml reads a name, which it does of XML's
// fourth edition, and without a colon.
func readableName(name string) bool {
	return !strings.Contains(name, ":") && utf8.ValidString(name) && xml.Unmarshal([]byte("<"+name+"/>"), new(struct{})) == nil
}

// joined joins texts that follow each other, which a reader cannot tell apart.
func joined(tokens []xml.Token) (out []xml.Token) {
	for _, token := range tokens {
		if text, ok := token.(xml.CharData); ok && len(out) > 0 {
			if before, ok := out[len(out)-1].(xml.CharData); ok {
				out[len(out)-1] = slices.Concat(before, text)
				continue
			}
		}
		out = append(out, token)
	}
	return out
}

func tokens(t *testing.T, document string) (out []xml.Token) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(document))
	if token, err := d.RawToken(); err != nil || token.(xml.ProcInst).Target != "xml" {
		t.Fatalf("%q: no declaration: %v", document, err)
	}
	for {
		token, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			return joined(out)
		}
		if err != nil {
			t.Fatalf("%q: %v", document, err)
		}
		if s, ok := token.(xml.StartElement); ok && s.Attr == nil {
			s.Attr = []xml.Attr{}
			token = s
		}
		out = append(out, xml.CopyToken(token))
	}
}
