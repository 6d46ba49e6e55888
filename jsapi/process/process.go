// Package process is the global process: the service's environment and the few
// fields that scripts read. What Node has besides and dialtone lacks throws an
// error that names it.
//
// https://nodejs.org/api/process.html
package process

import (
	"fmt"
	"math"
	"math/big"
	"os"
	goruntime "runtime"
	"strings"
	"time"

	"dialtone/runtime"

	"github.com/dop251/goja"
)

// version is the Node whose behaviour dialtone follows.
const version = "24.9.0"

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
	_ = p.o.Set("versions", versions)
	release := rt.NewObject()
	_ = release.Set("name", "node")
	_ = p.o.Set("release", release)
	_ = p.o.Set("env", newEnv(vm))
	_ = p.o.Set("stdout", p.stream(runtime.LevelInfo))
	_ = p.o.Set("stderr", p.stream(runtime.LevelError))
	for name, f := range map[string]func(goja.FunctionCall) goja.Value{
		"cwd":         func(goja.FunctionCall) goja.Value { return rt.ToValue(vm.Service().Dir) },
		"uptime":      func(goja.FunctionCall) goja.Value { return rt.ToValue(time.Since(started).Seconds()) },
		"exit":        p.exit,
		"nextTick":    p.nextTick,
		"hrtime":      p.hrtime,
		"memoryUsage": p.memoryUsage,
		"emitWarning": p.emitWarning,
		"on":          p.on, "once": p.on, "addListener": p.on, "prependListener": p.on,
		"off": p.off, "removeListener": p.off, "removeAllListeners": p.off,
		"listenerCount": func(goja.FunctionCall) goja.Value { return rt.ToValue(0) },
		"umask":         func(goja.FunctionCall) goja.Value { return rt.ToValue(0o22) },
	} {
		_ = p.o.Set(name, vm.Func(name, 1, f))
	}
	hrtime := p.o.Get("hrtime").(*goja.Object)
	_ = hrtime.Set("bigint", vm.Func("bigint", 0, func(goja.FunctionCall) goja.Value {
		return rt.ToValue(big.NewInt(int64(p.now())))
	}))
	for _, name := range missing {
		p.refuse(name)
	}
	return runtime.Exports{Default: p.o}
}

// missing are methods that Node has and a function of Twilio has no use for.
var missing = strings.Fields(`abort binding chdir cpuUsage dlopen kill resourceUsage send disconnect
	setUncaughtExceptionCaptureCallback getuid geteuid getgid getegid getgroups setuid setgid`)

type process struct {
	vm *runtime.VM
	o  *goja.Object
}

// refuse puts a method that throws; it does not show when process is enumerated.
func (p *process) refuse(name string) {
	p.vm.Hide(p.o, name, p.vm.Func(name, 0, func(goja.FunctionCall) goja.Value {
		p.vm.Throw("Error", "process."+name+" is not available in dialtone")
		return nil
	}))
}

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
		p.vm.Log(level, strings.TrimSuffix(c.Argument(0).String(), "\n"))
		return p.vm.Runtime().ToValue(true)
	}))
	return o
}

// exit ends the invocation, as it would end the process on Twilio.
func (p *process) exit(c goja.FunctionCall) goja.Value {
	code := c.Argument(0)
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

// nextTick runs a function with the promise jobs: goja has one queue for both,
// so it comes after those that are waiting already.
func (p *process) nextTick(c goja.FunctionCall) goja.Value {
	rt := p.vm.Runtime()
	call, ok := goja.AssertFunction(c.Argument(0))
	if !ok {
		e := p.vm.NewError("TypeError", `The "callback" argument must be of type function. Received `+c.Argument(0).String())
		_ = e.Set("code", "ERR_INVALID_ARG_TYPE")
		panic(e)
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
	var m goruntime.MemStats
	goruntime.ReadMemStats(&m)
	o := p.vm.Runtime().NewObject()
	for _, f := range []struct {
		name  string
		bytes uint64
	}{{"rss", m.Sys}, {"heapTotal", m.HeapSys}, {"heapUsed", m.HeapAlloc}, {"external", 0}, {"arrayBuffers", 0}} {
		_ = o.Set(f.name, int64(f.bytes)) //nolint:gosec // far below the bound
	}
	return o
}

func (p *process) emitWarning(c goja.FunctionCall) goja.Value {
	text := c.Argument(0).String()
	if !strings.Contains(text, ": ") {
		text = "Warning: " + text
	}
	p.vm.Log(runtime.LevelWarn, text)
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
