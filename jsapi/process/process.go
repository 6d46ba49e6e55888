// Package process is the global process: the service's environment and the few
// fields that scripts read. What Node has besides and dialtone lacks throws an
// error that names it.
//
// https://nodejs.org/api/process.html
package process

import (
	"fmt"
	"maps"
	"math"
	"math/big"
	"os"
	goruntime "runtime"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"strings"
	"sync"
	"time"

	"dialtone/jsapi/inspect"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// version is the Node whose behaviour dialtone follows.
const version = "24.21.0"

// Module is the global and what require('process') gives.
func Module() runtime.Module {
	return runtime.Module{Name: "process", Globals: []string{"process"}, Open: open}
}

var started = time.Now()

func open(vm *runtime.VM) runtime.Exports {
	rt := vm.Runtime()
	p := &process{vm: vm, o: rt.NewObject()}
	values := map[string]any{
		"title": "dialtone", "version": "v" + version, "pid": os.Getpid(), "ppid": os.Getppid(),
		"platform": platform(), "arch": arch(), "argv0": "dialtone", "execPath": "/usr/local/bin/dialtone", "exitCode": goja.Undefined(),
		"argv": rt.NewArray("/usr/local/bin/dialtone", vm.Function().File), "execArgv": rt.NewArray(),
	}
	for _, name := range []string{"title", "version", "platform", "arch", "argv", "argv0", "execArgv", "execPath", "pid", "ppid", "exitCode"} {
		_ = p.o.Set(name, values[name])
	}
	versions := rt.NewObject()
	_ = versions.Set("node", version)
	_ = versions.Set("dialtone", "0.1.0")
	_ = versions.Set("goja", engineVersion())
	_ = p.o.Set("versions", versions)
	release := rt.NewObject()
	_ = release.Set("name", "node")
	_ = p.o.Set("release", release)
	_ = p.o.Set("env", newEnv(vm))
	_ = p.o.Set("stdout", p.stream(runtime.LevelInfo))
	_ = p.o.Set("stderr", p.stream(runtime.LevelError))
	methods := map[string]func(goja.FunctionCall) goja.Value{
		"cwd":         func(goja.FunctionCall) goja.Value { return rt.ToValue(vm.Service().Dir) },
		"uptime":      func(goja.FunctionCall) goja.Value { return rt.ToValue(p.now().Seconds()) },
		"exit":        p.exit,
		"nextTick":    p.nextTick,
		"hrtime":      p.hrtime,
		"memoryUsage": p.memoryUsage,
		"emitWarning": p.emitWarning,
		"on":          p.on, "once": p.on, "addListener": p.on, "prependListener": p.on,
		"off": p.off, "removeListener": p.off, "removeAllListeners": p.off,
		"prependOnceListener": p.on, "setMaxListeners": p.off,
		"emit":          func(goja.FunctionCall) goja.Value { return rt.ToValue(false) },
		"listeners":     func(goja.FunctionCall) goja.Value { return rt.NewArray() },
		"eventNames":    func(goja.FunctionCall) goja.Value { return rt.NewArray() },
		"listenerCount": func(goja.FunctionCall) goja.Value { return rt.ToValue(0) },
		"umask":         func(goja.FunctionCall) goja.Value { return rt.ToValue(0o22) },
	}
	for _, name := range slices.Sorted(maps.Keys(methods)) {
		_ = p.o.Set(name, vm.Func(name, 1, methods[name]))
	}
	hrtime := p.o.Get("hrtime").(*goja.Object)
	_ = hrtime.Set("bigint", vm.Func("bigint", 0, func(goja.FunctionCall) goja.Value {
		return rt.ToValue(big.NewInt(int64(p.now())))
	}))
	memory := p.o.Get("memoryUsage").(*goja.Object)
	_ = memory.Set("rss", vm.Func("rss", 0, func(c goja.FunctionCall) goja.Value { return p.memoryUsage(c).(*goja.Object).Get("rss") }))
	_ = p.o.DefineDataPropertySymbol(goja.SymToStringTag, rt.ToValue("process"), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	for _, name := range missing {
		p.refuse(name)
	}
	return runtime.Exports{Default: p.o}
}

// missing are methods that Node has everywhere and a function of Twilio has no
// use for. Those that Node has on some platforms only, such as getuid, are not
// there at all, since scripts ask whether they are.
var missing = strings.Fields(`abort binding chdir cpuUsage dlopen kill resourceUsage
	setUncaughtExceptionCaptureCallback`)

type process struct {
	vm *runtime.VM
	o  *goja.Object
}

// invalid throws Node's error about an argument of the wrong type.
func (p *process) invalid(text string, v goja.Value) {
	e := p.vm.NewError("TypeError", text+" Received "+inspect.New(p.vm.Runtime()).Received(v))
	_ = e.Set("code", "ERR_INVALID_ARG_TYPE")
	panic(e)
}

// refuse puts a method that throws; it does not show when process is enumerated.
func (p *process) refuse(name string) {
	p.vm.Hide(p.o, name, p.vm.Func(name, 0, func(goja.FunctionCall) goja.Value {
		p.vm.Throw("Error", "process."+name+" is not available in dialtone")
		return nil
	}))
}

// engineVersion is the version of goja that the binary is built with; tests
// have none.
var engineVersion = sync.OnceValue(func() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			if m.Path == "github.com/dop251/goja" {
				return strings.TrimPrefix(m.Version, "v")
			}
		}
	}
	return "unknown"
})

func platform() string {
	if goruntime.GOOS == "windows" {
		return "win32"
	}
	return goruntime.GOOS
}

func arch() string {
	switch goruntime.GOARCH {
	case "amd64":
		return "x64"
	case "386":
		return "ia32"
	}
	return goruntime.GOARCH
}

// stream is process.stdout or process.stderr: what is written is logged.
func (p *process) stream(level runtime.Level) *goja.Object {
	o := p.vm.Runtime().NewObject()
	_ = o.Set("isTTY", false)
	_ = o.Set("write", p.vm.Func("write", 1, func(c goja.FunctionCall) goja.Value {
		p.vm.Log(level, strings.TrimSuffix(chunk(c.Argument(0)), "\n"))
		return p.vm.Runtime().ToValue(true)
	}))
	return o
}

// chunk is what is written to a stream: text, or bytes that are text.
func chunk(v goja.Value) string {
	if o, ok := v.(*goja.Object); ok {
		if b, ok := o.Export().([]byte); ok {
			return string(b)
		}
	}
	return v.String()
}

// exit ends the invocation, as it would end the process on Twilio.
func (p *process) exit(c goja.FunctionCall) goja.Value {
	code := c.Argument(0)
	if !goja.IsUndefined(code) && !goja.IsNull(code) && !isCode(code) {
		p.invalid(`The "code" argument must be of type number.`, code)
	}
	if goja.IsNull(code) {
		code = goja.Undefined()
	}
	if goja.IsUndefined(code) {
		if code = p.o.Get("exitCode"); code == nil || goja.IsUndefined(code) {
			code = p.vm.Runtime().ToValue(0)
		}
	}
	e := &runtime.Error{Kind: runtime.KindExit, Name: "ExitError", Message: "process.exit(" + code.String() + ") was called"}
	if file, line, column := p.vm.Position(); file != "" {
		e.File, e.Line, e.Column = file, line, column
		e.Stack = fmt.Sprintf("%s: %s\n    at %s:%d:%d", e.Name, e.Message, file, line, column)
	}
	p.vm.Interrupt(e)
	return goja.Undefined()
}

// isCode reports whether Node takes a value as an exit code: a number, or a
// text of one.
func isCode(v goja.Value) bool {
	if s, ok := v.(goja.String); ok {
		return s.Length() > 0 && !math.IsNaN(s.ToFloat())
	}
	return goja.IsNumber(v)
}

// nextTick runs a function with the promise jobs: goja has one queue for both,
// so it comes after those that are waiting already.
func (p *process) nextTick(c goja.FunctionCall) goja.Value {
	rt := p.vm.Runtime()
	call, ok := goja.AssertFunction(c.Argument(0))
	if !ok {
		p.invalid(`The "callback" argument must be of type function.`, c.Argument(0))
	}
	args := append([]goja.Value(nil), c.Arguments[1:]...)
	promise, resolve, _ := rt.NewPromise()
	object := rt.ToValue(promise).(*goja.Object)
	then, _ := goja.AssertFunction(object.Get("then"))
	if _, err := then(object, rt.ToValue(func(goja.FunctionCall) goja.Value {
		if _, err := call(goja.Undefined(), args...); err != nil {
			p.vm.Uncaught(err)
		}
		return goja.Undefined()
	})); err != nil {
		panic(err)
	}
	if err := resolve(goja.Undefined()); err != nil {
		panic(err)
	}
	return goja.Undefined()
}

func (p *process) now() time.Duration { return p.vm.Host().Clock.Now().Sub(started) }

func (p *process) hrtime(c goja.FunctionCall) goja.Value {
	now := p.now()
	if before, ok := c.Argument(0).(*goja.Object); ok {
		s, ns := before.Get("0"), before.Get("1")
		if s != nil && ns != nil {
			now -= time.Duration(s.ToInteger())*time.Second + time.Duration(ns.ToInteger())
		}
	}
	s := math.Floor(now.Seconds())
	return p.vm.Runtime().NewArray(int64(s), int64(now-time.Duration(s)*time.Second))
}

// memoryUsage is the whole process's: goja cannot say what one VM holds.
func (p *process) memoryUsage(goja.FunctionCall) goja.Value {
	// Reading these does not stop the world, as ReadMemStats would.
	m := []metrics.Sample{
		{Name: "/memory/classes/total:bytes"},
		{Name: "/memory/classes/heap/objects:bytes"},
		{Name: "/memory/classes/heap/unused:bytes"},
	}
	metrics.Read(m)
	total, used, unused := m[0].Value.Uint64(), m[1].Value.Uint64(), m[2].Value.Uint64()
	o := p.vm.Runtime().NewObject()
	for _, f := range []struct {
		name  string
		bytes uint64
	}{{"rss", total}, {"heapTotal", used + unused}, {"heapUsed", used}, {"external", 0}, {"arrayBuffers", 0}} {
		_ = o.Set(f.name, int64(f.bytes)) //nolint:gosec // far below the bound
	}
	return o
}

// emitWarning logs a warning: a text, with a type and a code as arguments or
// in an object, or an Error.
func (p *process) emitWarning(c goja.FunctionCall) goja.Value {
	text := func(v goja.Value) string {
		if s, ok := v.(goja.String); ok {
			return s.String()
		}
		return ""
	}
	kind, code := text(c.Argument(1)), text(c.Argument(2))
	if o, ok := c.Argument(1).(*goja.Object); ok {
		kind, code = text(o.Get("type")), text(o.Get("code"))
	}
	message := text(c.Argument(0))
	if o, ok := c.Argument(0).(*goja.Object); ok && o.ClassName() == "Error" {
		kind, message = text(o.Get("name")), text(o.Get("message"))
		if s := text(o.Get("code")); s != "" {
			code = s
		}
	} else if _, ok := c.Argument(0).(goja.String); !ok {
		p.invalid(`The "warning" argument must be of type string or an instance of Error.`, c.Argument(0))
	}
	if kind == "" {
		kind = "Warning"
	}
	if code != "" {
		kind = "[" + code + "] " + kind
	}
	p.vm.Log(runtime.LevelWarn, kind+": "+message)
	return goja.Undefined()
}

// on takes listeners for what never happens here, and refuses those that would
// change how an uncaught error is answered.
func (p *process) on(c goja.FunctionCall) goja.Value {
	switch event := c.Argument(0).String(); event {
	case "uncaughtException", "unhandledRejection", "uncaughtExceptionMonitor":
		p.vm.Warn("process.on('" + event + "') is not supported: dialtone answers the request with the error itself")
	}
	return p.o
}

func (p *process) off(goja.FunctionCall) goja.Value { return p.o }
