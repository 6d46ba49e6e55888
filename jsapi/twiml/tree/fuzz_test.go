package tree_test

import (
	"encoding/xml"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"

	"dialtone/jsapi/twiml/tree"
)

// FuzzDocument builds a document of given strings and reads it back with
// encoding/xml: what was accepted must come back as it was given.
func FuzzDocument(f *testing.F) {
	f.Add("Say", "voice", "a\"<>&\t\r\n", "text <&> \r]]>é👍", " comment -")
	f.Add("a:b", "é", "\xed\xa0\xbd", "\xed\xb8\x80", "--")
	f.Add("", "1", "\x00", "\ufffe", "-->")
	f.Fuzz(func(t *testing.T, name, attribute, value, text, comment string) {
		// encoding/xml reads the names of XML's fourth edition and namespaces,
		// the tree writes those of the fifth: other names are only built.
		read := func(name string) bool {
			return !strings.Contains(name, ":") && xml.Unmarshal([]byte("<"+name+"/>"), new(struct{})) == nil
		}
		doc := tree.NewDocument()
		var want []xml.Token
		open := func(name string, attributes ...xml.Attr) {
			want = append(want, xml.StartElement{Name: xml.Name{Local: name}, Attr: attributes})
		}
		addComment := func(add func(string) error) {
			if accepted(t, add(comment)) {
				want = append(want, xml.Comment(" "+comment+" "))
			}
		}
		addComment(doc.AddCommentBefore)
		open("Response")
		end := []xml.Token{xml.EndElement{Name: xml.Name{Local: "Response"}}}
		e, err := doc.Root().AddElement(name)
		readable := true
		if accepted(t, err) {
			readable = read(name)
			end = append(end, xml.EndElement{Name: xml.Name{Local: name}})
			attributes := []xml.Attr{}
			if accepted(t, e.SetAttribute(attribute, value)) && attribute != "__proto__" {
				readable = readable && read(attribute)
				attributes = append(attributes, xml.Attr{Name: xml.Name{Local: attribute}, Value: value})
			}
			open(name, attributes...)
		} else {
			e = doc.Root()
		}
		if accepted(t, e.AddText(text)) && text != "" {
			want = append(want, xml.CharData(text))
		}
		addComment(e.AddComment)
		for i := len(end) - 1; i >= 0; i-- {
			want = append(want, end[i])
		}
		addComment(doc.AddCommentAfter)

		out := doc.String()
		if !readable {
			return
		}
		d := xml.NewDecoder(strings.NewReader(out))
		if token, err := d.RawToken(); err != nil || token.(xml.ProcInst).Target != "xml" {
			t.Fatalf("%q: no declaration: %v", out, err)
		}
		for _, w := range want {
			token, err := d.RawToken()
			if err != nil {
				t.Fatalf("%q: %v", out, err)
			}
			if s, ok := token.(xml.StartElement); ok && s.Attr == nil {
				s.Attr = []xml.Attr{}
				token = s
			}
			if s, ok := w.(xml.StartElement); ok && s.Attr == nil {
				s.Attr = []xml.Attr{}
				w = s
			}
			if !reflect.DeepEqual(token, w) {
				t.Fatalf("%q: read %#v, want %#v", out, token, w)
			}
		}
		if _, err := d.RawToken(); err != io.EOF {
			t.Fatalf("%q: more than was added: %v", out, err)
		}
	})
}

// accepted reports whether err is nil, and fails when it is none that the
// package names.
func accepted(t *testing.T, err error) bool {
	t.Helper()
	var (
		character *tree.CharacterError
		comment   *tree.CommentError
		limit     *tree.LimitError
	)
	if err != nil && err != tree.ErrName && !errors.As(err, &character) && !errors.As(err, &comment) && !errors.As(err, &limit) {
		t.Fatalf("an error without a name: %v", err)
	}
	return err == nil
}

// FuzzWTF8 turns code units to bytes and back.
func FuzzWTF8(f *testing.F) {
	f.Add([]byte{0xD8, 0x3D, 0xDE, 0x00, 0xDE, 0x00, 0x00, 0x41})
	f.Fuzz(func(t *testing.T, b []byte) {
		units := make([]uint16, len(b)/2)
		for i := range units {
			units[i] = uint16(b[2*i])<<8 | uint16(b[2*i+1])
		}
		if got := tree.ToUTF16(tree.FromUTF16(units)); !reflect.DeepEqual(got, units) {
			t.Fatalf("%04x became %04x", units, got)
		}
	})
}
