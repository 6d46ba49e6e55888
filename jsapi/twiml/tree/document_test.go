package tree_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"dialtone/jsapi/twiml/tree"
)

func TestAnElementIsWrittenOnceItIsAttached(t *testing.T) {
	doc := tree.NewDocument()
	child, err := doc.Root().NewElement("Say")
	if err != nil {
		t.Fatal(err)
	}
	if err := child.AddText("hi"); err != nil {
		t.Fatal(err)
	}
	const head = `<?xml version="1.0" encoding="UTF-8"?>`
	if got := doc.String(); got != head+`<Response/>` {
		t.Errorf("before Attach: %s", got)
	}
	child.Attach()
	child.Attach()
	for range 2 {
		if got := doc.String(); got != head+`<Response><Say>hi</Say></Response>` {
			t.Errorf("after Attach: %s", got)
		}
	}
	if child.Name() != "Say" || child.Document() != doc || doc.Root().Name() != "Response" {
		t.Error("the element does not know its name or its document")
	}
}

func TestACommentRefusedBesideTheRootLeavesTheDocumentAsItWas(t *testing.T) {
	doc := tree.NewDocument()
	if err := doc.AddCommentAfter("kept"); err != nil {
		t.Fatal(err)
	}
	var refused *tree.CommentError
	if err := doc.AddCommentBefore("a--b"); !errors.As(err, &refused) {
		t.Errorf("before: %v", err)
	}
	if err := doc.AddCommentAfter("a--b"); !errors.As(err, &refused) {
		t.Errorf("after: %v", err)
	}
	const want = `<?xml version="1.0" encoding="UTF-8"?><Response/><!-- kept -->`
	if got := doc.String(); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestNamesThatAreCommandsInTheNpmPackageAreInvalid(t *testing.T) {
	for _, name := range []string{"#text", "#cdata", "#comment", "#raw", "?pi"} {
		if _, err := tree.NewDocument().Root().AddElement(name); err != tree.ErrName {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestTheDepthOfADocumentIsBounded(t *testing.T) {
	doc := tree.NewDocument()
	e := doc.Root()
	for depth := 2; depth <= tree.MaxDepth; depth++ {
		child, err := e.AddElement("a")
		if err != nil {
			t.Fatalf("depth %d: %v", depth, err)
		}
		e = child
	}
	wantLimit(t, "levels", func() error { _, err := e.AddElement("a"); return err })
	if got := strings.Count(doc.String(), "<a"); got != tree.MaxDepth-1 {
		t.Errorf("%d elements written", got)
	}
}

func TestTheNodesOfADocumentAreBounded(t *testing.T) {
	root := tree.NewDocument().Root()
	for n := 1; n < tree.MaxNodes; n++ {
		if err := root.AddText("x"); err != nil {
			t.Fatalf("node %d: %v", n, err)
		}
	}
	wantLimit(t, "nodes", func() error { return root.AddText("x") })
	wantLimit(t, "nodes", func() error { return root.SetAttribute("a", "") })
	wantLimit(t, "nodes", func() error { return root.AddComment("") })
	wantLimit(t, "nodes", func() error { _, err := root.AddElement("a"); return err })
}

func TestTheSizeOfADocumentIsBounded(t *testing.T) {
	megabyte := strings.Repeat("x", 1<<20)
	doc := tree.NewDocument()
	root := doc.Root()
	if err := root.SetAttribute("a", ""); err != nil {
		t.Fatal(err)
	}
	for i := 1; i < tree.MaxSize>>20; i++ {
		if err := root.AddText(megabyte); err != nil {
			t.Fatalf("%d MB: %v", i, err)
		}
	}
	wantLimit(t, "bytes", func() error { return root.AddText(megabyte) })
	wantLimit(t, "bytes", func() error { return root.SetAttribute("a", megabyte) })
	wantLimit(t, "bytes", func() error { return root.SetAttribute("b", megabyte) })
	wantLimit(t, "bytes", func() error { return doc.AddCommentBefore(megabyte) })
	wantLimit(t, "bytes", func() error { _, err := root.AddElement(megabyte); return err })

	// Escaped, a text is up to six times as long; the message of a
	// CharacterError would hold it.
	amps := strings.Repeat("&", tree.MaxSize/4)
	wantLimit(t, "bytes", func() error { return tree.NewDocument().Root().AddText(amps + "\x01") })
	hyphens := strings.Repeat("-", tree.MaxSize+1)
	wantLimit(t, "bytes", func() error { return tree.NewDocument().Root().AddComment(hyphens) })
	if len(doc.String()) > tree.MaxSize {
		t.Error("the output is larger than MaxSize")
	}
}

func wantLimit(t *testing.T, limit string, f func() error) {
	t.Helper()
	var l *tree.LimitError
	if err := f(); !errors.As(err, &l) || l.Limit != limit || !strings.Contains(err.Error(), limit) {
		t.Errorf("got %v, want the limit of %s", err, limit)
	}
}

func TestAnAttributeSetAgainGivesItsRoomBack(t *testing.T) {
	root := tree.NewDocument().Root()
	half := strings.Repeat("x", tree.MaxSize/2+1)
	for i := range 3 {
		if err := root.SetAttribute("a", half); err != nil {
			t.Fatalf("time %d: %v", i, err)
		}
	}
}

func TestBytesThatAreNoTextAreRefused(t *testing.T) {
	for _, s := range []string{"\xff", "a\xc3", "\xed\xa0\xbd\xed\xb8\x80", "\xf4\x90\x80\x80"} {
		doc := tree.NewDocument()
		var bad *tree.CharacterError
		if err := doc.Root().AddText(s); !errors.As(err, &bad) {
			t.Errorf("text %q: %v", s, err)
		}
		if err := doc.Root().SetAttribute("a", s); !errors.As(err, &bad) {
			t.Errorf("attribute %q: %v", s, err)
		}
		if err := doc.Root().AddComment(s); !errors.As(err, &bad) {
			t.Errorf("comment %q: %v", s, err)
		}
		if _, err := doc.Root().AddElement(s); !errors.As(err, &bad) {
			t.Errorf("name %q: %v", s, err)
		}
	}
}

func TestWTF8KeepsEveryCodeUnit(t *testing.T) {
	cases := []struct {
		units []uint16
		wtf8  string
	}{
		{nil, ""},
		{[]uint16{'a', 0, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFD, 0xFFFF}, "a\x00\x7f\u0080\u07ff\u0800\ufffd\uffff"},
		{[]uint16{0xD83D, 0xDE00}, "😀"},
		{[]uint16{0xD83D}, "\xed\xa0\xbd"},
		{[]uint16{0xDE00, 0xD83D}, "\xed\xb8\x80\xed\xa0\xbd"},
		{[]uint16{0xD83D, 0xD83D, 0xDE00, 0xDE00}, "\xed\xa0\xbd😀\xed\xb8\x80"},
		{[]uint16{0xDBFF, 'x', 0xDFFF}, "\xed\xaf\xbfx\xed\xbf\xbf"},
	}
	for _, c := range cases {
		if got := tree.FromUTF16(c.units); got != c.wtf8 {
			t.Errorf("%04x: got %q, want %q", c.units, got, c.wtf8)
		}
		if got := tree.ToUTF16(c.wtf8); !slices.Equal(got, c.units) {
			t.Errorf("%q: got %04x, want %04x", c.wtf8, got, c.units)
		}
	}
	if got := fmt.Sprintf("%04x", tree.ToUTF16("a\xff\xed\xa0")); got != "[0061 fffd fffd fffd]" {
		t.Errorf("wrong bytes became %s", got)
	}
}

func BenchmarkMessage(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		doc := tree.NewDocument()
		message, err := doc.Root().AddElement("Message")
		if err != nil {
			b.Fatal(err)
		}
		if err := message.AddText("Hello, thanks for the new message!"); err != nil {
			b.Fatal(err)
		}
		if doc.String() == "" {
			b.Fatal("empty")
		}
	}
}
