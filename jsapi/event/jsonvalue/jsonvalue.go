// Package jsonvalue reads JSON text with the acceptance, the results and the error messages of V8's JSON.parse.
//
// Its main type is Value. Parse checks the whole text once and notes where each value starts, eight bytes a value (parse.go); a Value is
// a place among these notes, and numbers and strings are only decoded when they are asked for (value.go). So a request that touches two
// members of a large body pays for two. Values are immutable and share the text's memory.
//
// Strings are WTF-8 (wtf8.go): UTF-8, except that a surrogate without its partner, which JavaScript strings may hold and UTF-8 cannot,
// is kept as the three bytes that UTF-8's scheme would give it. UTF16 makes the code units of such a string. A string without lone surrogates is
// plain UTF-8.
//
// encoding/json is not used because it replaces lone surrogates, refuses 1e999, keeps no order of keys, and words errors in its own way, which clients of the platform see. The package knows nothing of requests,
// charsets or JavaScript engines, and does not reorder integer-like keys: that is what a JavaScript object does.
package jsonvalue

import (
	"fmt"
	"strings"
)

// MaxDepth is how many arrays and objects may be inside each other. V8 has no such bound, but whatever walks over a tree by recursion
// needs one.
const MaxDepth = 10_000

// maxText is the longest text that the notes can address.
const maxText = 1<<31 - 1

// A SyntaxError says why a text is not JSON, as V8 does.
type SyntaxError struct {
	// Message is V8's, of the version in Node 20.
	Message string
	// Position is where the text went wrong, in UTF-16 code units from 0. Some of V8's messages name it, others quote the
	// text around it.
	Position int
}

func (e *SyntaxError) Error() string { return e.Message }

// NamesPosition tells whether Message names Position.
func (e *SyntaxError) NamesPosition() bool {
	return strings.HasSuffix(e.Message, fmt.Sprintf(" at position %d", e.Position))
}

// A LimitError says that a text is JSON beyond a bound of this package.
type LimitError struct {
	Limit    string // the name of the bound
	Max      int
	Position int // as in SyntaxError
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("JSON exceeds %s (%d) at position %d", e.Limit, e.Max, e.Position)
}

// Parse reads text as JSON.parse does. text is WTF-8; other bytes are read as U+FFFD. The error is a *SyntaxError or a
// *LimitError.
func Parse(text string) (Value, error) {
	return parse(wellFormed(text), false)
}

// ParseStrict reads text as Parse does, but the top-level value must be an object or an array. The error for another one is
// that of an unexpected token, which is what body-parser's strict mode answers.
func ParseStrict(text string) (Value, error) {
	return parse(wellFormed(text), true)
}

func parse(text string, strict bool) (Value, error) {
	if len(text) > maxText {
		return Value{}, &LimitError{Limit: "the longest text", Max: maxText}
	}
	p := parser{text: text}
	p.skipSpace()
	if strict && p.pos < len(text) && text[p.pos] != '{' && text[p.pos] != '[' {
		return Value{}, p.unexpectedCharacter()
	}
	if err := p.parse(); err != nil {
		return Value{}, err
	}
	return Value{&document{text, p.notes}, 0}, nil
}
