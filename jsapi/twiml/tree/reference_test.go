package tree_test

import (
	"encoding/json"
	"testing"

	"dialtone/jsapi/recorded"
	"dialtone/jsapi/twiml/tree"
)

// A reference case is one document built and recorded by testdata/record.mjs,
// which describes the steps.
type referenceCase struct {
	Name   string
	Steps  [][]value
	Output value
	Errors []*value
}

// value is a string, a list of values, or nothing. The string is WTF-8.
type value struct {
	text string
	list []value
	null bool
}

func (v *value) UnmarshalJSON(data []byte) error {
	switch data[0] {
	case '"':
		return json.Unmarshal(data, &v.text)
	case '[':
		var units []uint16
		err := json.Unmarshal(data, &units)
		v.text = tree.FromUTF16(units)
		return err
	case '{':
		var o struct{ List []value }
		err := json.Unmarshal(data, &o)
		v.list = o.List
		return err
	}
	v.null = true
	return nil
}

// differences are the cases in which the npm package does something else on
// purpose: what it writes, and why this package does not.
var differences = map[string]string{
	"missing before":      `<?xml version="1.0" encoding="UTF-8"?>`,                          // the root is lost after a refused comment
	"element name U+003F": `<?xml version="1.0" encoding="UTF-8"?><Response><??></Response>`, // a name "?" writes a processing instruction
}

func TestDocumentsEqualThoseOfTheNpmPackage(t *testing.T) {
	var cases []referenceCase
	recorded.Read(t, "testdata/reference.json.gz", &cases)
	if len(cases) < 2000 {
		t.Fatalf("only %d cases", len(cases))
	}
	for _, c := range cases {
		output, errs := play(c.Steps)
		same := output == c.Output.text
		for i, want := range c.Errors {
			wantText := ""
			if want != nil {
				wantText = want.text
			}
			if errs[i] != wantText {
				same = false
				if _, known := differences[c.Name]; !known {
					t.Errorf("%s: step %d: error %q, want %q", c.Name, i, errs[i], wantText)
				}
			}
		}
		if known, ok := differences[c.Name]; ok {
			if same || known != c.Output.text {
				t.Errorf("%s: is no longer the known difference: the reference writes %q", c.Name, c.Output.text)
			}
			continue
		}
		if output != c.Output.text {
			t.Errorf("%s:\n got %q\nwant %q", c.Name, output, c.Output.text)
		}
	}
}

// play builds a document as the JavaScript side does, and returns its XML and
// the error of each step ("" for none).
func play(steps [][]value) (output string, errs []string) {
	doc := tree.NewDocument()
	at := []*tree.Element{doc.Root()}
	for _, step := range steps {
		e := at[len(at)-1]
		var err error
		switch step[0].text {
		case "text":
			if err = e.MissingText(); !step[1].null {
				err = e.AddText(step[1].text)
			}
		case "comment":
			if err = e.MissingComment(); !step[1].null {
				err = e.AddComment(step[1].text)
			}
		case "before":
			if err = doc.MissingComment(); !step[1].null {
				err = doc.AddCommentBefore(step[1].text)
			}
		case "after":
			if err = doc.MissingComment(); !step[1].null {
				err = doc.AddCommentAfter(step[1].text)
			}
		case "child":
			var child *tree.Element
			child, err = e.NewElement(step[1].text)
			for _, a := range step[2].list {
				if err == nil {
					err = child.SetAttribute(a.list[0].text, a.list[1].text)
				}
			}
			if err == nil {
				child.Attach()
				at = append(at, child)
			}
		case "set":
			err = e.SetAttribute(step[1].text, step[2].text)
		case "up":
			if len(at) > 1 {
				at = at[:len(at)-1]
			}
		default:
			panic("unknown step " + step[0].text)
		}
		text := ""
		if err != nil {
			text = err.Error()
		}
		errs = append(errs, text)
	}
	return doc.String(), errs
}
