package tree

import (
	"errors"
	"fmt"
	"strconv"
)

// ErrName is the error for the name of an element or an attribute that is no
// XML name. The text is the npm package's.
var ErrName = errors.New("Invalid character in name") //nolint:staticcheck // fixed by the platform

// CharacterError says that a string holds a character that XML 1.0 does not
// allow: a control character, a lone surrogate, U+FFFE or U+FFFF.
type CharacterError struct {
	// Text is the string as it would have been written, escapes included.
	Text string
	// Index counts UTF-16 code units in Text up to the character. It is one
	// less for a low surrogate that is not the first unit: the npm package
	// reports the place of the unit in front of it.
	Index int
}

// Error returns the npm package's text, in WTF-8.
func (e *CharacterError) Error() string {
	return "Invalid character in string: " + e.Text + " at index " + strconv.Itoa(e.Index)
}

func newCharacterError(s string, bad int, p position) error {
	index := utf16Length(escaped(s[:bad], p))
	if index > 0 && isLowSurrogate(s[bad:]) {
		index--
	}
	return &CharacterError{Text: escaped(s, p), Index: index}
}

// CommentError says that the text of a comment holds two hyphens in a row,
// which XML does not allow.
type CommentError struct{ Text string }

// Error returns the npm package's text, its spelling included.
func (e *CommentError) Error() string {
	return "Comment text cannot contain double-hypen: " + e.Text
}

// MissingError says that the text of an element or a comment is undefined or
// null.
type MissingError struct {
	What   string // element or comment
	Parent string // name of the parent; "" when it has none
}

// Error returns the npm package's text.
func (e *MissingError) Error() string {
	if e.Parent == "" {
		return "Missing " + e.What + " text. "
	}
	return "Missing " + e.What + " text. parent: <" + e.Parent + ">"
}

// NoElementsError says that elements were to be made from a value that names
// none: an empty object or an empty list.
type NoElementsError struct {
	Text    string // the value
	Element string // where they were to be made; "" for one that is omitted
	Parent  string // of that
}

// Error returns the npm package's text.
func (e *NoElementsError) Error() string {
	where := "parent: <" + e.Parent + ">"
	switch {
	case e.Element != "" && e.Parent != "":
		where = "node: <" + e.Element + ">, " + where
	case e.Element != "":
		where = "node: <" + e.Element + ">"
	case e.Parent == "":
		where = ""
	}
	return "Could not create any elements with: " + e.Text + ". " + where
}

// LimitError says that a document reached one of the bounds of this package.
type LimitError struct {
	Limit string // what is bounded
	Max   int
}

// Error names the bound.
func (e *LimitError) Error() string {
	return fmt.Sprintf("TwiML document exceeds %d %s", e.Max, e.Limit)
}

// The bounds that a document has, as errors.
var (
	ErrSize  = &LimitError{Limit: "bytes", Max: MaxSize}
	ErrNodes = &LimitError{Limit: "nodes", Max: MaxNodes}
	ErrDepth = &LimitError{Limit: "levels", Max: MaxDepth}
)
