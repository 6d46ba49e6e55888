// Package console is the global console, as Node has it: what it writes becomes
// entries of the invocation's log, one for each call.
//
// Its main type is console, one for each VM. Counters, timers and groups are
// the VM's; groups end with the invocation that opened them, so that one call's
// indentation is not the next one's.
//
// The package knows how Node arranges messages; how values look is the concern
// of the package inspect, and where the entries go of the runtime.
//
// https://nodejs.org/docs/latest-v24.x/api/console.html
package console

import (
	"strings"
	"time"

	"dialtone/jsapi/inspect"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// Module is the global console and what require('console') gives.
func Module() runtime.Module {
	return runtime.Module{Name: "console", Globals: []string{"console"}, Open: open}
}

type console struct {
	vm     *runtime.VM
	in     *inspect.Inspector
	groups int
	counts map[string]int
	timers map[string]time.Time
}

// maxLabels is how many counters or timers a script may have at once. Scripts
// that name them after something of the request would fill the memory.
const maxLabels = 10_000

// maxIndent is how many groups are shown by indentation.
const maxIndent = 50

func open(vm *runtime.VM) runtime.Exports {
	vm.HookErrors()
	c := &console{vm: vm, in: inspect.New(vm.Runtime()), counts: make(map[string]int), timers: make(map[string]time.Time)}
	o := vm.Runtime().NewObject()
	for _, m := range c.methods() {
		_ = o.Set(m.name, vm.Func(m.name, m.length, func(call goja.FunctionCall) goja.Value {
			m.f(call.Arguments)
			return goja.Undefined()
		}))
	}
	vm.Hide(o, "Console", vm.Runtime().ToValue(func(goja.ConstructorCall) *goja.Object {
		vm.Throw("Error", "console.Console is not available in dialtone")
		return nil
	}))
	_ = o.DefineDataPropertySymbol(goja.SymToStringTag, vm.Runtime().ToValue("console"), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	return runtime.Exports{Default: o}
}

type method struct {
	name   string
	length int
	f      func(args []goja.Value)
}

// methods are those of Node, in its order.
func (c *console) methods() []method {
	at := func(level runtime.Level) func([]goja.Value) {
		return func(args []goja.Value) { c.write(level, c.in.Format(args)) }
	}
	nothing := func([]goja.Value) {}
	return []method{
		{"log", 0, at(runtime.LevelInfo)},
		{"info", 0, at(runtime.LevelInfo)},
		{"debug", 0, at(runtime.LevelDebug)},
		{"warn", 0, at(runtime.LevelWarn)},
		{"error", 0, at(runtime.LevelError)},
		{"dir", 2, c.dir},
		{"time", 0, c.time},
		{"timeEnd", 0, func(args []goja.Value) { c.timeLog("timeEnd", args) }},
		{"timeLog", 0, func(args []goja.Value) { c.timeLog("timeLog", args) }},
		{"trace", 0, c.trace},
		{"assert", 1, c.assert},
		{"clear", 0, nothing},
		{"count", 0, c.count},
		{"countReset", 0, c.countReset},
		{"group", 0, c.group},
		{"groupEnd", 0, func([]goja.Value) { c.groups = max(0, c.groups-1) }},
		{"table", 2, c.table},
		{"dirxml", 0, at(runtime.LevelInfo)},
		{"groupCollapsed", 0, c.group},
		{"profile", 0, nothing},
		{"profileEnd", 0, nothing},
		{"timeStamp", 0, nothing},
	}
}

// write logs a text under the indentation of the open groups.
func (c *console) write(level runtime.Level, text string) {
	text = inspect.Truncate(text, maxText)
	if c.groups > 0 {
		text = indented(text, strings.Repeat("  ", min(c.groups, maxIndent)))
	}
	c.vm.Log(level, text)
}

// indented puts an indentation before each line, as long as the whole stays
// within twice what a text may have.
func indented(text, indent string) string {
	if lines := strings.Count(text, "\n"); lines*len(indent) > maxText {
		return indent + text
	}
	return indent + strings.ReplaceAll(text, "\n", "\n"+indent)
}

// maxText bounds what one call writes.
const maxText = 64 << 10

// warning logs what Node emits as a process warning.
func (c *console) warning(text string) { c.vm.Log(runtime.LevelWarn, "Warning: "+text) }

func argument(args []goja.Value, i int) goja.Value {
	if i < len(args) {
		return args[i]
	}
	return goja.Undefined()
}

// label reads the name of a counter or a timer.
func (c *console) label(args []goja.Value) string {
	v := argument(args, 0)
	if goja.IsUndefined(v) {
		return "default"
	}
	if _, ok := v.(*goja.Symbol); ok {
		c.vm.Throw("TypeError", "Cannot convert a Symbol value to a string")
	}
	const most = 1000
	s, ok := v.(goja.String)
	if !ok {
		return inspect.Truncate(v.String(), most)
	}
	if s.Length() > most {
		s = s.Substring(0, most)
	}
	return s.String()
}

func (c *console) dir(args []goja.Value) {
	o := inspect.Defaults()
	o.CustomInspect = false
	c.write(runtime.LevelInfo, c.in.Inspect(argument(args, 0), o.With(argument(args, 1))))
}

func (c *console) trace(args []goja.Value) {
	heading := "Trace"
	if text := c.in.Format(args); text != "" {
		heading += ": " + text
	}
	c.write(runtime.LevelError, c.vm.Trace(heading))
}

func (c *console) assert(args []goja.Value) {
	if argument(args, 0).ToBoolean() {
		return
	}
	if len(args) > 0 {
		args = args[1:]
	}
	rt := c.vm.Runtime()
	if s, ok := argument(args, 0).(goja.String); ok {
		args = append([]goja.Value{rt.ToValue("Assertion failed: ").(goja.String).Concat(s)}, args[1:]...)
	} else {
		args = append([]goja.Value{rt.ToValue("Assertion failed")}, args...)
	}
	c.write(runtime.LevelWarn, c.in.Format(args))
}

func (c *console) group(args []goja.Value) {
	if len(args) > 0 {
		c.write(runtime.LevelInfo, c.in.Format(args))
	}
	if c.groups == 0 {
		c.vm.OnRelease(func() { c.groups = 0 })
	}
	c.groups++
}
