// Package inspect writes JavaScript values for people, as Node's util.inspect
// and util.format do.
//
// Its main type is [Inspector], which belongs to one goja runtime: it keeps the
// built-in functions that it needs from its first use on, so that a script
// which replaces them later does not change the log. [Inspector.Inspect] writes one value and
// [Inspector.Format] a message with its arguments; [Inspect] and [Format] do
// the same without an Inspector to keep.
//
// Values are hostile: getters and the traps of proxies are not invoked, output
// and nesting are bounded, and of large collections only the part that shows
// is read. What a script asks for is run: its own [nodejs.util.inspect.custom]
// and toString methods. What those throw is thrown by Inspect, as in Node, by a
// panic with a goja value; so it is to be called from host functions.
//
// Colours are not supported: the option is accepted and has no effect. The
// package knows nothing of consoles, logs and modules.
//
// https://nodejs.org/docs/latest-v24.x/api/util.html#utilinspectobject-options
package inspect

import (
	"fmt"
	"strings"

	"github.com/dop251/goja"
)

// An Inspector writes the values of one runtime. It is used on the goroutine
// that the runtime is used on.
type Inspector struct {
	rt *goja.Runtime
	builtins
	captured bool
}

// New makes the Inspector of a runtime.
func New(rt *goja.Runtime) *Inspector { return &Inspector{rt: rt} }

// ready captures the built-ins when the first value is written that needs
// them: a script that logs nothing but text does not pay for it.
func (in *Inspector) ready() {
	if !in.captured {
		in.captured = true
		in.capture(in.rt)
	}
}

// Inspect writes a value.
func (in *Inspector) Inspect(v goja.Value, o Options) string {
	in.ready()
	f := newFormatter(in, o)
	return Truncate(f.value(v, 0, false), o.maxLength())
}

// Format writes a message: the placeholders of the first argument replaced by
// the ones that follow it, and what is left after it.
//
// https://nodejs.org/docs/latest-v24.x/api/util.html#utilformatformat-args
func (in *Inspector) Format(args []goja.Value) string {
	return in.FormatWithOptions(Defaults(), args)
}

// Inspect writes a value of a runtime.
func Inspect(rt *goja.Runtime, v goja.Value, o Options) string { return New(rt).Inspect(v, o) }

// Format writes a message with its arguments.
func Format(rt *goja.Runtime, args []goja.Value) string { return New(rt).Format(args) }

// Truncate bounds a text to so many bytes, and says how many characters are
// left out.
func Truncate(s string, limit int) string {
	if len(s) <= limit {
		return s
	}
	cut := limit
	for cut > 0 && s[cut]&0xC0 == 0x80 {
		cut--
	}
	rest := length(s[cut:])
	return s[:cut] + fmt.Sprintf("... %d more character%s", rest, plural(rest))
}

func plural(n int) string {
	if n > 1 {
		return "s"
	}
	return ""
}

// length counts UTF-16 units, as the length of a JavaScript string does.
func length(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if c := s[i]; c&0xC0 != 0x80 {
			n++
			if c >= 0xF0 {
				n++
			}
		}
	}
	return n
}

// indexAfter is the index of sub in s at or after from.
func indexAfter(s, sub string, from int) int {
	if from < 0 {
		from = 0
	}
	if from > len(s) {
		return -1
	}
	if i := strings.Index(s[from:], sub); i >= 0 {
		return from + i
	}
	return -1
}
