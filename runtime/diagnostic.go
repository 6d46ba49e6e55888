package runtime

import (
	"fmt"
	"strings"
)

// Severity says whether a service can be served in spite of a diagnostic.
type Severity uint8

// The severities. A Fatal diagnostic makes Load fail; an Error concerns one
// function, which will answer with it; a Warning and a Notice change nothing.
const (
	Notice Severity = iota
	Warning
	ErrorSeverity
	Fatal
)

// String is notice, warning or error.
func (s Severity) String() string {
	return [...]string{"notice", "warning", "error", "error"}[s]
}

// A Diagnostic is something that Load found to say about a service.
type Diagnostic struct {
	Severity Severity
	Rule     string // what kind of thing is wrong, one of [Rules]
	Title    string // one line; may be empty
	Text     string // what is wrong
	File     string // "" when it concerns no file
	Line     int    // from 1; 0 when unknown
	Column   int    // from 1
	Frame    string // the source around the place, ready to print
	Next     string // what to do about it

	// Of a Diagnostic of [Check]: the files and lines that lead to the place,
	// beginning with a function, and the paths of all functions that it
	// concerns.
	Chain     []string
	Functions []string
}

// A Rule is a kind of Diagnostic.
type Rule struct{ ID, Text string }

// Rules are all kinds of diagnostics. An identifier never changes its meaning.
var Rules = []Rule{
	{ruleFolder, "A service has a folder functions or src, or assets or static."},
	{ruleFile, "Every file can be read."},
	{rulePath, "A path has none of the characters that Twilio refuses, and fewer than 256 in all."},
	{ruleDuplicate, "No two files claim one path."},
	{ruleHandler, "A function that has a URL exports a handler."},
	{ruleSyntax, "Every file is JavaScript, TypeScript or JSON that runs as it is or can be lowered."},
	{ruleModule, "Every module that is required or imported is installed, and exports what is asked for."},
	{ruleNative, "No package is a native addon."},
	{ruleNodeModule, "Every module of Node that is asked for is one that dialtone has."},
	{ruleNodeAPI, "Every global of Node, and every member of one or of a module, is one that dialtone has."},
	{ruleFunction, "What Runtime.getFunctions and Runtime.getAssets are asked for is part of the service."},
	{ruleBound, "The functions of a service reach no more files than are looked at."},
}

const (
	ruleFolder     = "folder-missing"
	ruleFile       = "file-unreadable"
	rulePath       = "path-illegal"
	ruleDuplicate  = "path-duplicate"
	ruleHandler    = "handler-missing"
	ruleSyntax     = "syntax"
	ruleModule     = "module-missing"
	ruleNative     = "module-native"
	ruleNodeModule = "node-module"
	ruleNodeAPI    = "node-api"
	ruleFunction   = "runtime-key"
	ruleBound      = "too-many-files"
)

// String is the diagnostic as one prints it, over several lines if it has a frame.
func (d Diagnostic) String() string {
	var b strings.Builder
	if d.File != "" {
		b.WriteString(d.File)
		if d.Line > 0 {
			fmt.Fprintf(&b, ":%d:%d", d.Line, d.Column)
		}
		b.WriteString(": ")
	}
	b.WriteString(d.Severity.String())
	b.WriteString(": ")
	if d.Title != "" {
		b.WriteString(d.Title)
		b.WriteString(": ")
	}
	b.WriteString(d.Text)
	if d.Frame != "" {
		b.WriteString("\n" + strings.TrimRight(d.Frame, "\n"))
	}
	if d.Next != "" {
		b.WriteString("\n" + d.Next)
	}
	return b.String()
}

// codeFrame shows a line of source with a mark under the column. Long lines
// are cut around the mark, so that minified code stays readable.
func codeFrame(src string, line, column int) string {
	lines := strings.Split(src, "\n")
	if line < 1 || line > len(lines) {
		return ""
	}
	var b strings.Builder
	for n := max(1, line-2); n <= min(len(lines), line+1); n++ {
		text := []rune(strings.TrimRight(lines[n-1], "\r"))
		from := 0
		if n == line && column > 100 {
			from = min(column-60, len(text))
		}
		text = text[from:]
		if len(text) > 120 {
			text = text[:120]
		}
		mark := " "
		if n == line {
			mark = ">"
		}
		fmt.Fprintf(&b, "%s %4d | %s\n", mark, n, string(text))
		if n == line && column > 0 {
			pad := strings.Map(func(r rune) rune {
				if r == '\t' {
					return r
				}
				return ' '
			}, string(text[:min(max(column-1-from, 0), len(text))]))
			fmt.Fprintf(&b, "       | %s^\n", pad)
		}
	}
	return b.String()
}
