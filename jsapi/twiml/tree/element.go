package tree

import "strings"

// Element is an element of a Document. It is made by NewElement, InitElement,
// OmitElement or AddElement of its parent.
type Element struct {
	doc        *Document
	parent     *Element
	name       string
	attributes []attribute
	index      map[string]int // of attributes; only when there are many
	children   []node
	first      [1]node // the storage of children while there is one
	depth      int
	attached   bool
}

type attribute struct {
	name, value string
	escaped     int // length of value when written
}

// node is a child: an element, or else a text or a comment.
type node struct {
	element *Element
	text    string
	comment bool
	plain   bool // text that has nothing to escape
}

// indexAttributesFrom is the number of attributes from which they are found by
// a map: a script may set any number, and a search for each would be quadratic.
const indexAttributesFrom = 16

// Name returns the name of the element's tag.
func (e *Element) Name() string { return e.name }

// Document returns the document that the element belongs to.
func (e *Element) Document() *Document { return e.doc }

// NewElement returns a new child of e that is not part of the document until
// its Attach is called: in the npm package an element whose attributes or text
// throw leaves no trace. The error is ErrName, a *CharacterError or a
// *LimitError.
func (e *Element) NewElement(name string) (*Element, error) {
	child := new(Element)
	if err := e.InitElement(child, name); err != nil {
		return nil, err
	}
	return child, nil
}

// InitElement makes a zero Element what NewElement returns, for a caller that
// has room for one already. The errors are those of NewElement.
func (e *Element) InitElement(child *Element, name string) error {
	if err := checkName(name); err != nil {
		return err
	}
	if e.depth >= MaxDepth {
		return ErrDepth
	}
	if err := e.doc.charge(tagSize(name)); err != nil {
		return err
	}
	child.doc, child.parent, child.name, child.depth = e.doc, e, name, e.depth+1
	return nil
}

// OmitElement makes a zero Element a child of e that is never written, nor is
// what is added to it: what the npm package returns for a text of null. It has
// no name. The error is a *LimitError.
func (e *Element) OmitElement(child *Element) error {
	if err := e.doc.charge(0); err != nil {
		return err
	}
	child.doc, child.parent, child.depth, child.attached = e.doc, e, e.depth, true
	return nil
}

// Attach makes an element from NewElement the last child of its parent. A
// second call does nothing.
func (e *Element) Attach() {
	if e.attached {
		return
	}
	e.attached = true
	e.parent.add(node{element: e})
}

// AddElement adds an empty element as the last child of e and returns it. The
// errors are those of NewElement.
func (e *Element) AddElement(name string) (*Element, error) {
	child, err := e.NewElement(name)
	if err != nil {
		return nil, err
	}
	child.Attach()
	return child, nil
}

// SetAttribute sets an attribute. A new name goes behind the others; one that
// exists keeps its place and gets the new value. The error is ErrName, a
// *CharacterError or a *LimitError, and then the attribute is as it was.
func (e *Element) SetAttribute(name, value string) error {
	if err := checkName(name); err != nil {
		return err
	}
	escaped, err := checkCharacters(value, inAttribute)
	if err != nil {
		return err
	}
	// The npm package keeps attributes as the properties of an object, where
	// this name means the object's prototype and is never written.
	if name == "__proto__" {
		return nil
	}
	a := attribute{name: name, value: value, escaped: escaped}
	if i := e.find(name); i >= 0 {
		grown := escaped - e.attributes[i].escaped
		if grown > MaxSize-e.doc.size {
			return ErrSize
		}
		e.doc.size += grown
		e.attributes[i] = a
		return nil
	}
	if err := e.doc.charge(len(` =""`) + len(name) + escaped); err != nil {
		return err
	}
	e.attributes = append(e.attributes, a)
	if e.index != nil {
		e.index[name] = len(e.attributes) - 1
	}
	return nil
}

func (e *Element) find(name string) int {
	if e.index == nil {
		for i := range e.attributes {
			if e.attributes[i].name == name {
				return i
			}
		}
		if len(e.attributes) >= indexAttributesFrom {
			e.index = make(map[string]int, 2*len(e.attributes))
			for i := range e.attributes {
				e.index[e.attributes[i].name] = i
			}
		}
		return -1
	}
	if i, ok := e.index[name]; ok {
		return i
	}
	return -1
}

// AddText adds a text as the last child of e. The error is a *CharacterError
// or a *LimitError.
func (e *Element) AddText(text string) error {
	escaped, err := checkCharacters(text, inText)
	if err != nil {
		return err
	}
	if text == "" {
		// An element of empty texts is written <a/>, as if it had none.
		return nil
	}
	if err := e.doc.charge(escaped); err != nil {
		return err
	}
	e.add(node{text: text, plain: escaped == len(text)})
	return nil
}

// AddComment adds a comment as the last child of e. Its text is written as it
// is, between spaces. The error is a *CommentError, a *CharacterError or a
// *LimitError.
func (e *Element) AddComment(text string) error {
	if err := e.doc.chargeComment(text); err != nil {
		return err
	}
	e.add(node{text: text, comment: true})
	return nil
}

// MissingText is the error for a text of e that is undefined or null.
func (e *Element) MissingText() error {
	return &MissingError{What: "element", Parent: e.name}
}

// MissingComment is the error for a comment in e whose text is undefined or
// null.
func (e *Element) MissingComment() error {
	return &MissingError{What: "comment", Parent: e.name}
}

// NoElements is the error for an object or a list that was given in the place
// of a text, or a name, and from which no element can be made. The text of it
// is String(value).
func (e *Element) NoElements(text string) error {
	parent := "#document"
	if e.parent != nil {
		parent = e.parent.name
	}
	return &NoElementsError{Text: text, Element: e.name, Parent: parent}
}

func (e *Element) add(n node) {
	if e.children == nil {
		e.children = e.first[:0]
	}
	e.children = append(e.children, n)
}

// tagSize is the length of <name></name>. An element that stays empty is
// written shorter; charging both tags at once keeps the size an upper bound.
func tagSize(name string) int { return len("<></>") + 2*len(name) }

// String returns the element as XML, without the declaration.
func (e *Element) String() string {
	var b strings.Builder
	e.write(&b)
	return b.String()
}

// write recurses as deep as the tree, which MaxDepth bounds.
func (e *Element) write(b *strings.Builder) {
	b.WriteByte('<')
	b.WriteString(e.name)
	for i := range e.attributes {
		a := &e.attributes[i]
		b.WriteByte(' ')
		b.WriteString(a.name)
		b.WriteString(`="`)
		if a.escaped == len(a.value) {
			b.WriteString(a.value)
		} else {
			writeEscaped(b, a.value, inAttribute)
		}
		b.WriteByte('"')
	}
	if len(e.children) == 0 {
		b.WriteString("/>")
		return
	}
	b.WriteByte('>')
	for i := range e.children {
		n := &e.children[i]
		switch {
		case n.element != nil:
			n.element.write(b)
		case n.comment:
			writeComment(b, n.text)
		case n.plain:
			b.WriteString(n.text)
		default:
			writeEscaped(b, n.text, inText)
		}
	}
	b.WriteString("</")
	b.WriteString(e.name)
	b.WriteByte('>')
}
