package ecmascript

import (
	"regexp"
	"slices"
	"strings"

	"dialtone/runtime"

	"github.com/dop251/goja"
)

// part is one file of the library.
type part struct {
	file    string // of JavaScript, or
	native  func(vm *runtime.VM)
	reached func(source string) bool
	host    func(vm *runtime.VM) *goja.Object // what the file needs of Go; nil for nothing
}

// parts are the files of the library in the order in which they are run, with
// how a text can reach what each defines.
var parts = []part{
	{file: "grouping.js", reached: words("groupBy")},
	{file: "promise.js", reached: both("Promise", members("try", "withResolvers"))},
	{file: "set.js", reached: words("union", "intersection", "ifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom")},
	{file: "iterator.js", reached: iterates},
	{file: "string.js", reached: words("WellFormed")},
	{file: "html.js", reached: members("anchor", "big", "blink", "bold", "fixed", "fontcolor", "fontsize", "italics", "link", "small", "strike", "sub", "sup")},
	{file: "regexp.js", reached: both("RegExp", members("escape"))},
	{native: (*runtime.VM).WholeRegExps, reached: looksIntoRegExps},
	{native: (*runtime.VM).RegExpStatics, reached: asksForLastMatch},
	{file: "weak.js", reached: words("WeakRef", "FinalizationRegistry")},
	{file: "dispose.js", reached: words("SuppressedError", "DisposableStack")},
	{file: "fromasync.js", reached: words("fromAsync")},
	{file: "accessors.js", reached: words("__define", "__lookup")},
	{file: "descriptors.js", reached: words("getOwnPropertyDescriptors")},
	{native: installDate, reached: tokens("Date")},
	{file: "dates.js", reached: makesDates, host: dateFunctions},
	{file: "date.js", reached: words("etYear", "toGMTString")},
	{file: "weaksymbols.js", reached: both("Symbol", words("WeakMap", "WeakSet"))},
	{file: "bigint.js", reached: bigs},
	{file: "unscopables.js", reached: withs},
	{file: "typedarrays.js", reached: words("Base64", "Hex", "species", "BYTES_PER_ELEMENT")},
	{file: "typedfrom.js", reached: stringsToTyped},
	{native: installGrouping, reached: words("toLocaleString")},
	{native: installMath, reached: both("Math", tokens("pow", "exp", "log2", "log10", "sin", "cos", "tan", "asin", "acos", "atan", "atan2"))},
	{file: "float16.js", reached: words("loat16", "f16round")},
	{file: "buffer.js", reached: both("uffer", words("detached", "maxByteLength", "resiz", "transfer")), host: hostFunctions},
	{file: "shared.js", reached: words("SharedArrayBuffer", "Atomics"), host: hostFunctions},
	{file: "errors.js", reached: words("captureStackTrace", "stackTraceLimit", "prepareStackTrace"), host: hostFunctions},
}

// stringsToTyped tells texts that can make a typed array of a string.
func stringsToTyped(source string) bool {
	return typedNamed(source) && fromCalled(source)
}

var (
	typedNamed = words("8Array", "16Array", "32Array", "64Array", "ClampedArray")
	fromCalled = members("from")
)

// asksForLastMatch tells texts that can ask RegExp what was matched last: by a
// name, a member such as .$1 or ['$&'], RegExp.input, or a pattern that takes
// such members out of RegExp. A text is long, so each expression begins with what
// can be searched for, and the others are tried where that is found.
func asksForLastMatch(source string) bool {
	return strings.Contains(source, "RegExp") && (lastNames(source) || lastMember.MatchString(source) || lastKey.MatchString(source) ||
		inputAfter.MatchString(source) && inputOfRegExp.MatchString(source) ||
		ofRegExp.MatchString(source) && takenOfRegExp.MatchString(source))
}

var (
	lastNames     = tokens("lastMatch", "lastParen", "leftContext", "rightContext")
	lastMember    = regexp.MustCompile(`\.\s*\$[1-9_]`)
	lastKey       = regexp.MustCompile(`\[\s*['"\x60](?:\$|input['"\x60])`)
	inputAfter    = regexp.MustCompile(`RegExp\s*(?:\?\.|\.)\s*input\b`)
	inputOfRegExp = regexp.MustCompile(`\bRegExp\s*(?:\?\.|\.)\s*input\b`)
	ofRegExp      = regexp.MustCompile(`\}\s*=\s*RegExp\b`)
	takenOfRegExp = regexp.MustCompile(`\{[^{}]*(?:\$[1-9_]|\binput\b)[^{}]*\}\s*=\s*RegExp\b`)
)

// looksIntoRegExps tells texts that can see more of regular expressions than the
// engine's methods show: they name their prototype or its members, derive from
// them, or define exec.
func looksIntoRegExps(source string) bool {
	return wholeRegExps(source) || symbolOfRegExp.MatchString(source) && symbolsOfRegExp.MatchString(source) || definesExec(source)
}

var (
	wholeRegExps    = words("hasIndices", "unicodeSets", "RegExp.prototype", "extends RegExp")
	symbolOfRegExp  = regexp.MustCompile(`Symbol\s*\.\s*(?:match|matchAll|replace|search|split)\b`)
	symbolsOfRegExp = regexp.MustCompile(`\bSymbol\s*\.\s*(?:match|matchAll|replace|search|split)\b`)
)

// definesExec tells texts that assign to a member exec, name it in quotes, or
// have a method or a property of that name.
func definesExec(source string) bool {
	const name, space = "exec", " \t\n\f\r"
	for at := 0; ; at += len(name) {
		n := strings.Index(source[at:], name)
		if n < 0 {
			return false
		}
		at += n
		before, rest := source[:at], source[at+len(name):]
		after := strings.TrimLeft(rest, space)
		last := byte(0)
		if before != "" {
			last = before[len(before)-1]
		}
		switch {
		case len(after) > 1 && after[0] == '=' && after[1] != '=' && strings.HasSuffix(strings.TrimRight(before, space), "."),
			quote(last) && rest != "" && quote(rest[0]),
			last != '.' && last != '$' && !wordPart(last) && after != "" && strings.IndexByte("(:,}", after[0]) >= 0:
			return true
		}
	}
}

func quote(c byte) bool { return c == '\'' || c == '"' || c == '`' }

// words tells texts that hold one of some words.
func words(list ...string) func(string) bool {
	return func(source string) bool {
		for _, w := range list {
			if strings.Contains(source, w) {
				return true
			}
		}
		return false
	}
}

// tokens tells texts that hold one of some words, not as a part of another.
func tokens(list ...string) func(string) bool {
	return func(source string) bool {
		return slices.ContainsFunc(list, func(w string) bool { return nextToken(source, w, 0) >= 0 })
	}
}

// nextToken is where a word stands next, not as a part of another; -1 for nowhere.
// Searching for the word is many times faster than an expression that begins
// with \b, which is tried at every letter.
func nextToken(source, word string, from int) int {
	for {
		n := strings.Index(source[from:], word)
		if n < 0 {
			return -1
		}
		at := from + n
		if from = at + len(word); (at == 0 || !wordPart(source[at-1])) && (from == len(source) || !wordPart(source[from])) {
			return at
		}
	}
}

// wordPart reports whether a byte is one of \w.
func wordPart(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

// bigs tells texts that can hold a BigInt.
func bigs(source string) bool {
	return strings.Contains(source, "BigInt") || strings.Contains(source, "n") && bigLiteral.MatchString(source)
}

var bigLiteral = regexp.MustCompile(`\b\d[\w]*n\b`)

// withs tells texts that have a with statement, or name what it looks for.
func withs(source string) bool {
	return strings.Contains(source, "unscopables") || strings.Contains(source, "with") && withStatement.MatchString(source)
}

var withStatement = regexp.MustCompile(`\bwith\s*\(`)

// both tells texts that hold a word and are told by another test too.
func both(word string, test func(string) bool) func(string) bool {
	return func(source string) bool { return strings.Contains(source, word) && test(source) }
}

// members tells texts that hold names of members which are words of every day:
// whole, and after a dot or as a string.
func members(list ...string) func(string) bool {
	return func(source string) bool {
		for _, w := range list {
			for rest := source; ; {
				before, after, found := strings.Cut(rest, w)
				if !found {
					break
				}
				if before != "" && strings.ContainsRune(".'\"`", rune(before[len(before)-1])) && (after == "" || !identifierPart(after[0])) {
					return true
				}
				rest = after
			}
		}
		return false
	}
}

func identifierPart(c byte) bool {
	return wordPart(c) || c == '$' || c >= 0x80
}

// iterates tells texts that can hold an iterator: they name one, write a
// generator, or call what answers one. The functions of Object that have the
// names of such methods answer arrays.
func iterates(source string) bool {
	if words("Iterator", "yield", "matchAll", "Symbol.iterator](")(source) {
		return true
	}
	for _, method := range []string{"keys", "values", "entries"} {
		if strings.Count(source, method) > strings.Count(source, "Object."+method) {
			return true
		}
	}
	return false
}
