package ecmascript

import "strings"

// part is one file of the library.
type part struct {
	file    string
	reached func(source string) bool
	host    bool // it needs functions of the host's
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
	{file: "weak.js", reached: words("WeakRef", "FinalizationRegistry")},
	{file: "dispose.js", reached: words("SuppressedError", "DisposableStack")},
	{file: "fromasync.js", reached: words("fromAsync")},
	{file: "accessors.js", reached: words("__define", "__lookup")},
	{file: "date.js", reached: words("etYear", "toGMTString")},
	{file: "float16.js", reached: words("loat16", "f16round")},
	{file: "buffer.js", reached: both("uffer", words("detached", "maxByteLength", "resiz", "transfer")), host: true},
	{file: "shared.js", reached: words("SharedArrayBuffer", "Atomics"), host: true},
	{file: "errors.js", reached: words("captureStackTrace", "stackTraceLimit", "prepareStackTrace"), host: true},
}

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
	return c == '_' || c == '$' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80
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
