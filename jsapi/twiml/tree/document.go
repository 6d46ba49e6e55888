// Package tree is the TwiML document: elements, attributes, text and comments,
// written out as the bytes that the npm package twilio 6 writes.
//
// Its main type is Document. NewDocument makes one with a root element named
// Response; elements are added under it and never removed; String writes the
// whole document and may be called at any time, any number of times:
//
//	doc := tree.NewDocument()
//	message, err := doc.Root().AddElement("Message")
//	err = message.AddText("Hello")
//	doc.String() // <?xml version="1.0" encoding="UTF-8"?><Response><Message>Hello</Message></Response>
//
// Everything is checked when it is added, so that String cannot fail and what
// it returns is well-formed XML 1.0 in UTF-8. The texts of *CharacterError,
// ErrName, *CommentError and *MissingError are those that a script sees from
// the npm package. A *LimitError means that a bound of this package was
// reached: a script cannot make a document of unlimited size or depth.
//
// Strings are WTF-8: UTF-8 in which a lone surrogate of a JavaScript string may
// stand as three bytes, so that it can be refused with the right message. See
// FromUTF16 and ToUTF16.
//
// The package refuses to know JavaScript values (the caller turns them into
// strings), the names of TwiML verbs, and what Twilio does with them. A
// Document is not safe for concurrent use.
//
// It differs from the npm package, as measured, in four ways. Characters that
// XML forbids are refused in attribute values too. A name that begins with "#"
// or "?" is no command to write text, comments, raw markup or processing
// instructions but an invalid name. A comment that is refused before or after
// the root leaves the document as it was (there it loses the root, or the
// comments after it). And there are the limits.
package tree

import "strings"

// Bounds of one document. Twilio itself takes 64 kB of TwiML and a few levels;
// these only keep a script from exhausting the process.
const (
	// MaxSize is the largest output in bytes.
	MaxSize = 64 << 20
	// MaxNodes is the largest number of elements, attributes, texts and
	// comments together. A node costs memory even when it writes few bytes.
	MaxNodes = 1 << 20
	// MaxDepth is the deepest nesting of elements; the root has depth 1. It
	// bounds the recursion of String and of whatever parses the document.
	MaxDepth = 1000
)

const declaration = `<?xml version="1.0" encoding="UTF-8"?>`

// Document is a TwiML document.
type Document struct {
	root   Element
	before []string // comments, in the order of output
	after  []string // comments, in the reverse order of output
	size   int      // upper bound of the output's bytes; elements not attached count too
	nodes  int
}

// NewDocument returns a document whose root element is an empty Response.
func NewDocument() *Document {
	d := new(Document)
	d.Init()
	return d
}

// Init makes a zero Document what NewDocument returns, for a caller that has
// room for one already.
func (d *Document) Init() {
	d.nodes = 1
	d.root = Element{doc: d, name: "Response", depth: 1, attached: true}
	d.size = len(declaration) + tagSize(d.root.name)
}

// Root returns the Response element.
func (d *Document) Root() *Element { return &d.root }

// AddCommentBefore adds a comment between the XML declaration and the root,
// after those that are there already. The errors are those of
// Element.AddComment.
func (d *Document) AddCommentBefore(text string) error {
	if err := d.chargeComment(text); err != nil {
		return err
	}
	d.before = append(d.before, text)
	return nil
}

// AddCommentAfter adds a comment directly after the root, in front of those
// that are there already: the order of the output is the reverse of the order
// of the calls, as in the npm package. The errors are those of
// Element.AddComment.
func (d *Document) AddCommentAfter(text string) error {
	if err := d.chargeComment(text); err != nil {
		return err
	}
	d.after = append(d.after, text)
	return nil
}

// MissingComment is the error for a comment before or after the root whose
// text is undefined or null.
func (d *Document) MissingComment() error {
	return &MissingError{What: "comment", Parent: "#document"}
}

// String returns the whole document as XML, without white space between
// elements and without a line break at the end.
func (d *Document) String() string {
	var b strings.Builder
	b.Grow(d.size)
	b.WriteString(declaration)
	for _, text := range d.before {
		writeComment(&b, text)
	}
	d.root.write(&b)
	for i := len(d.after) - 1; i >= 0; i-- {
		writeComment(&b, d.after[i])
	}
	return b.String()
}

// charge reserves room for one node of size bytes.
func (d *Document) charge(size int) error {
	if d.nodes >= MaxNodes {
		return ErrNodes
	}
	if size > MaxSize-d.size {
		return ErrSize
	}
	d.nodes++
	d.size += size
	return nil
}

func (d *Document) chargeComment(text string) error {
	if strings.Contains(text, "--") {
		if len(text) > MaxSize {
			return ErrSize
		}
		return &CommentError{Text: text}
	}
	size, err := checkCharacters(text, inComment)
	if err != nil {
		return err
	}
	return d.charge(len("<!-- ") + size + len(" -->"))
}

func writeComment(b *strings.Builder, text string) {
	b.WriteString("<!-- ")
	b.WriteString(text)
	b.WriteString(" -->")
}
