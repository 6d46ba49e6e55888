// Package body does with a request's body what body-parser does before Express reaches a handler, set up as the reference sets it up:
// urlencoded({extended: false, limit: '6mb'}) and then json({limit: '6mb'}).
//
// Its main type is Body. Parse decides by the content type what a body is, inflates and decodes it, and refuses what the parsers
// refuse: it checks JSON whole, but of a form only counts the parameters. What a script then asks for is decoded when it asks. A
// body of any other type is none, without an error.
//
// It knows nothing of servers and connections: the caller reads the body, under its own limit, and writes the answer that an Error
// describes.
package body

import (
	"fmt"
	"net/http"

	"dialtone/jsapi/event/jsonvalue"
	"dialtone/jsapi/event/querystring"
)

// MaxSize is how many bytes a body may have after it is inflated: 6 MiB, Twilio's limit.
const MaxSize = 6 << 20

// An Error is a body that is refused before the handler runs.
type Error struct {
	Status int    // of the answer: 400, 413 or 415
	Text   string // of the answer, in plain text
}

func (e *Error) Error() string { return e.Text }

func badRequest(format string, args ...any) *Error {
	return &Error{http.StatusBadRequest, "Bad Request: " + fmt.Sprintf(format, args...)}
}

// Kind says how a body is read.
type Kind uint8

// The kinds of bodies.
const (
	None Kind = iota // no body, an empty one, or a content type that is not parsed
	Form
	JSON
)

// A Body is a body that was accepted. It is used by one goroutine at a time. The nil Body is of kind None.
type Body struct {
	kind   Kind
	text   string
	fields []querystring.Field
	json   jsonvalue.Value
}

// A Message is what Parse needs of a request. The header fields are as in the request; of several Content-Type lines the first
// counts, several Content-Encoding lines are joined with ", ".
type Message struct {
	ContentType     string
	ContentEncoding string
	// HasBody is whether the request has a body, be it empty: it has a Content-Length or a Transfer-Encoding.
	HasBody bool
	Raw     []byte
}

// Parse returns the body of m, nil when there is none to read; the error is an *Error. Raw is not kept.
func Parse(m Message) (*Body, error) {
	if !m.HasBody {
		return nil, nil
	}
	kind, name := parseContentType(m.ContentType)
	if kind == None {
		return nil, nil
	}
	charset, refused := charsetOf(name, kind)
	if refused != nil {
		return nil, refused
	}
	inflated, refused := inflate(m.ContentEncoding, m.Raw)
	if refused != nil {
		return nil, refused
	}
	text := charset.decode(inflated)
	if text == "" {
		return nil, nil
	}
	if kind == Form {
		if querystring.Count(text) > querystring.MaxFields {
			return nil, &Error{http.StatusRequestEntityTooLarge, "Too Many Parameters"}
		}
		return &Body{kind: Form, text: text}, nil
	}
	value, err := jsonvalue.ParseStrict(text)
	if err != nil {
		return nil, badJSON(err)
	}
	return &Body{kind: JSON, text: text, json: value}, nil
}

// Kind returns what b is.
func (b *Body) Kind() Kind {
	if b == nil {
		return None
	}
	return b.kind
}

// Fields returns the fields of a form, decoded on the first call, and nil for another body. They must not be changed.
func (b *Body) Fields() []querystring.Field {
	if b.Kind() != Form {
		return nil
	}
	if b.fields == nil {
		b.fields = querystring.Parse(b.text)
	}
	return b.fields
}

// Lookup returns the values that Fields has for key, and false when there are none. It decodes nothing else.
func (b *Body) Lookup(key string) ([]string, bool) {
	if b.Kind() != Form {
		return nil, false
	}
	if b.fields == nil {
		return querystring.Lookup(b.text, key)
	}
	for i := range b.fields {
		if b.fields[i].Key == key {
			return b.fields[i].Values, true
		}
	}
	return nil, false
}

// JSON returns the object or array of a JSON body, and null for another body.
func (b *Body) JSON() jsonvalue.Value {
	if b == nil {
		return jsonvalue.Value{}
	}
	return b.json
}

// Text returns the decoded text of the form or JSON, without a byte order mark; "" for another body.
func (b *Body) Text() string {
	if b == nil {
		return ""
	}
	return b.text
}

// badJSON makes the answer for an error of jsonvalue. It names the position where V8's message only quotes the text.
func badJSON(err error) *Error {
	if syntax, ok := err.(*jsonvalue.SyntaxError); ok && !syntax.NamesPosition() {
		return badRequest("%s at position %d", syntax.Message, syntax.Position)
	}
	return badRequest("%s", err)
}
