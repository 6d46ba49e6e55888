package main

import (
	"strings"
	"testing"

	"dialtone/jsapi/twilio/rest"
	"dialtone/jsapi/types"
)

func TestTheDeclarationsAreThoseOfTheTables(t *testing.T) {
	text, err := declarations()
	if err != nil {
		t.Fatal(err)
	}
	committed, err := types.Declarations()
	if err != nil {
		t.Fatal(err)
	}
	if text == committed {
		return
	}
	want := strings.Split(text, "\n")
	for i, line := range strings.Split(committed, "\n") {
		if i >= len(want) || line != want[i] {
			t.Fatalf("dialtone.d.ts differs from line %d on, %q; run go generate ./jsapi/types", i+1, line)
		}
	}
	t.Fatal("dialtone.d.ts ends too early; run go generate ./jsapi/types")
}

// What is said of something that is not there any more would mislead the next
// who writes here.
func TestEveryWordIsSaidOfSomething(t *testing.T) {
	s, err := readShapes()
	if err != nil {
		t.Fatal(err)
	}
	classes, err := inspectTwiML()
	if err != nil {
		t.Fatal(err)
	}
	known := make(map[string]bool)
	for _, c := range classes {
		known["class."+c.Name] = true
		for _, m := range c.Methods {
			if m.Body {
				known["text."+m.Child] = true
			}
		}
	}
	for class, fs := range s.attributes {
		_, name, _ := strings.Cut(class, ".")
		for _, f := range fs {
			known[f.name], known[name+"."+f.name] = true, true
		}
	}
	for _, domain := range rest.Root().Children {
		known["domain."+domain.Name] = domain.Target == nil
	}
	for name := range s.words {
		if !known[name] {
			t.Errorf("words.txt has %s, which is nothing", name)
		}
	}
	if len(s.words) < 200 || len(classes) < 60 {
		t.Errorf("%d words about %d classes are too few", len(s.words), len(classes))
	}
}
