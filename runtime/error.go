package runtime

import (
	"errors"
	"fmt"
)

// Kind says what ended an invocation that has no result.
type Kind uint8

// The kinds of Error.
const (
	KindScript     Kind = iota + 1 // the script threw, rejected, or passed an error to its callback
	KindLoad                       // the module cannot be instantiated
	KindTimeout                    // the time limit was reached
	KindNoCallback                 // nothing can call the callback any more
	KindExit                       // process.exit was called
	KindLimit                      // a bound on memory, nesting or size was reached
)

// Errors that Invoke returns for calls that have no answer of their own.
var (
	// ErrBusy means that all slots were taken and the queue was full, or the
	// wait for a slot was over.
	ErrBusy = errors.New("all slots are taken and the wait for one is over")
	// ErrClosed means that the pool takes no more calls.
	ErrClosed = errors.New("the pool is closed")
	// ErrGivenUp means that Request.GivenUp was called.
	ErrGivenUp = errors.New("the call was given up and has ended only now")
)

// An Error is why an invocation has no result, in the words that a JavaScript
// error has.
type Error struct {
	Kind    Kind
	Name    string // TypeError, TimeoutError, …
	Message string
	Stack   string // as V8 writes it: the name, the message, and a line for each frame; may be empty
	File    string // where it was thrown, in the user's own file; "" when unknown
	Line    int    // from 1
	Column  int    // from 1, in UTF-16 units
	// JSON is the error as JSON.stringify({message, name, stack}) writes it, when
	// a script has made one of the three something else than a string.
	JSON   string
	Detail string // what more a developer may want to know, e.g. what was pending

	overflow bool // the engine ran out of stack, and what it did last may be half done
}

// Error is "file:line:column: name: message", as far as it is known.
func (e *Error) Error() string {
	s := e.Message
	if e.Name != "" {
		s = e.Name + ": " + s
	}
	switch {
	case e.Line > 0:
		s = fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, s)
	case e.File != "":
		s = e.File + ": " + s
	}
	return s
}

func (e *Error) outcome() Outcome {
	switch e.Kind {
	case KindTimeout:
		return TimedOut
	case KindNoCallback:
		return NoCallback
	case KindExit:
		return Exited
	case KindLimit:
		return Limited
	case KindLoad:
		return NotLoaded
	}
	return Failed
}

// LimitError makes an Error of kind KindLimit. The message names the limit,
// what was used, and the flag that raises it.
func LimitError(format string, args ...any) *Error {
	return &Error{Kind: KindLimit, Name: "LimitError", Message: fmt.Sprintf(format, args...)}
}
