package simulator

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// element is one element of a reply. Its text is that of its own text nodes,
// joined; comments and processing instructions are gone.
type element struct {
	name       string
	attributes []xml.Attr
	text       strings.Builder
	children   []*element
}

func (e *element) attribute(name string) string {
	for _, a := range e.attributes {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// parseError is why a reply is no TwiML document, with its code.
type parseError struct {
	code   int
	detail string
}

func (e *parseError) Error() string { return e.detail }

// parseTwiML reads a whole reply, and returns the Response element. It is
// stricter than encoding/xml, which lets several root elements, text around
// the root, a late XML declaration and doubled attributes pass. Entities of a
// DTD are unknown to encoding/xml, so none can be expanded; nesting is kept
// on a stack of our own.
func parseTwiML(body []byte) (*element, *parseError) {
	body = bytes.TrimPrefix(body, []byte("\xef\xbb\xbf"))
	d := xml.NewDecoder(bytes.NewReader(body))
	var root *element
	var open []*element
	for {
		offset := d.InputOffset()
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, tokenError(err)
		}
		line, _ := d.InputPos()
		malformed := func(format string, args ...any) *parseError {
			return &parseError{documentParse, fmt.Sprintf("line %d: ", line) + fmt.Sprintf(format, args...)}
		}
		switch token := token.(type) {
		case xml.ProcInst:
			if strings.EqualFold(token.Target, "xml") && offset != 0 {
				return nil, malformed("the XML declaration must be the first thing in the document")
			}
		case xml.StartElement:
			e, err := newElement(token)
			if err != nil {
				return nil, malformed("%v", err)
			}
			switch {
			case len(open) > 0:
				parent := open[len(open)-1]
				parent.children = append(parent.children, e)
			case root != nil:
				return nil, malformed("a second root element, <%s>", e.name)
			default:
				root = e
			}
			open = append(open, e)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if len(open) > 0 {
				open[len(open)-1].text.Write(token)
			} else if len(bytes.TrimSpace(token)) > 0 {
				return nil, malformed("text outside the root element")
			}
		}
	}
	switch {
	case root == nil:
		return nil, &parseError{documentParse, "there is no element in the document"}
	case root.name != "Response":
		return nil, &parseError{rootElement, fmt.Sprintf("the root element is <%s>", root.name)}
	}
	return root, nil
}

// tokenError gives the decoder's error its code. Only the text tells a wrong
// version from other errors.
func tokenError(err error) *parseError {
	detail := strings.TrimPrefix(err.Error(), "XML syntax error on ")
	if strings.Contains(detail, "unsupported version") {
		return &parseError{markupVersion, detail}
	}
	return &parseError{documentParse, detail}
}

// newElement copies what the schema knows: attributes with a namespace, such
// as those that name a schema, are left out.
func newElement(start xml.StartElement) (*element, error) {
	e := &element{name: start.Name.Local}
	seen := map[xml.Name]bool{}
	for _, a := range start.Attr {
		if seen[a.Name] {
			return nil, fmt.Errorf("attribute %s stands twice in <%s>", a.Name.Local, e.name)
		}
		seen[a.Name] = true
		if a.Name.Space == "" && a.Name.Local != "xmlns" {
			e.attributes = append(e.attributes, a)
		}
	}
	return e, nil
}

// rule says what an element of a message's reply may hold.
type rule struct {
	attributes []string
	children   []string
	text       bool
}

// schema is the part of TwiML that answers a message. Names are
// case-sensitive.
var schema = map[string]rule{
	"Response": {children: []string{"Message", "Redirect"}},
	"Message":  {attributes: []string{"to", "from", "action", "method", "statusCallback"}, children: []string{"Body", "Media"}, text: true},
	"Redirect": {attributes: []string{"method"}, text: true},
	"Body":     {text: true},
	"Media":    {text: true},
}

// voiceVerbs are TwiML, and no answer to a message.
var voiceVerbs = []string{
	"Connect", "Dial", "Echo", "Enqueue", "Gather", "Hangup", "Leave", "Pause", "Pay", "Play", "Prompt",
	"Queue", "Receive", "Record", "Refer", "Reject", "Say", "Sms", "Start", "Stop",
}
