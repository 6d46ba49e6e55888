package fs

import (
	"errors"
	"io/fs"
	"math"
	"time"

	"dialtone/jsapi/buffer/view"
	"dialtone/jsapi/fs/volume"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// natives are the calls of the system for one VM.
type natives struct {
	vm     *runtime.VM
	rt     *goja.Runtime
	volume *volume.Volume
	queue  queue

	handles   map[int]*descriptor
	opened    int64 // descriptors ever
	releasing bool  // descriptors are looked through when the invocation ends
}

// arguments are those of a call, checked by the JavaScript, as Go values, so that
// another goroutine may have them.
type arguments struct {
	n       *natives
	path    string // the first text
	dest    string // the second
	numbers []float64
	bytes   []byte // a copy of what is written
	handle  *descriptor
	limit   int64 // of what is read at once, in bytes
}

func (a *arguments) number(i int) int64 {
	if i >= len(a.numbers) || math.IsNaN(a.numbers[i]) {
		return 0
	}
	return int64(max(math.MinInt64, min(a.numbers[i], 1<<62)))
}

func (a *arguments) time(i int) time.Time {
	s := a.numbers[i]
	whole := math.Floor(s)
	return time.Unix(int64(whole), int64((s-whole)*1e6)*1e3)
}

func (a *arguments) mode(i int) fs.FileMode { return goMode(uint32(a.number(i) & 0o7777)) } //nolint:gosec // cut to twelve bits

// A call does something and returns what present makes a value of on the VM's
// goroutine.
type call func(a *arguments) (any, error)

// nothing is a call without a result.
func nothing(do func(a *arguments) error) call {
	return func(a *arguments) (any, error) { return nil, do(a) }
}

// calls are what scripts' functions are made of, by name, with their arguments.
var calls = map[string]call{
	"access":    nothing(func(a *arguments) error { return a.n.volume.Access(a.path, int(a.number(0))) }),
	"open":      func(a *arguments) (any, error) { return a.n.volume.Open(a.path, int(a.number(0)), a.mode(1)) },
	"readFile":  readFile,
	"writeFile": nothing(writeFile),
	"truncate":  nothing(truncate),
	"stat":      func(a *arguments) (any, error) { return a.n.volume.Stat(a.path) },
	"lstat":     func(a *arguments) (any, error) { return a.n.volume.Lstat(a.path) },
	"scandir":   func(a *arguments) (any, error) { return a.n.volume.ReadDir(a.path, "scandir") },
	"opendir":   func(a *arguments) (any, error) { return a.n.volume.ReadDir(a.path, "opendir") },
	"readlink":  func(a *arguments) (any, error) { return a.n.volume.Readlink(a.path) },
	"realpath":  func(a *arguments) (any, error) { return a.n.volume.Realpath(a.path, a.dest) },
	"mkdir":     nothing(func(a *arguments) error { return a.n.volume.Mkdir(a.path, a.mode(0)) }),
	"mkdirAll":  mkdirAll,
	"mkdtemp":   func(a *arguments) (any, error) { return a.n.volume.Mkdtemp(a.path) },
	"rmdir":     nothing(func(a *arguments) error { return a.n.volume.Rmdir(a.path) }),
	"unlink":    nothing(func(a *arguments) error { return a.n.volume.Unlink(a.path) }),
	"removeAll": nothing(func(a *arguments) error { return a.n.volume.RemoveAll(a.path) }),
	"rename":    nothing(func(a *arguments) error { return a.n.volume.Rename(a.path, a.dest) }),
	"link":      nothing(func(a *arguments) error { return a.n.volume.Link(a.path, a.dest) }),
	"symlink":   nothing(func(a *arguments) error { return a.n.volume.Symlink(a.path, a.dest) }),
	"copyfile":  nothing(func(a *arguments) error { return a.n.volume.CopyFile(a.path, a.dest, a.number(0)&1 != 0) }),
	"chmod":     nothing(func(a *arguments) error { return a.n.volume.Chmod(a.path, a.mode(0)) }),
	"chown":     nothing(func(a *arguments) error { return a.n.volume.Chown(a.path, int(a.number(0)), int(a.number(1)), true) }),
	"lchown":    nothing(func(a *arguments) error { return a.n.volume.Chown(a.path, int(a.number(0)), int(a.number(1)), false) }),
	"utime":     nothing(func(a *arguments) error { return a.n.volume.Chtimes(a.path, a.time(0), a.time(1), true) }),
	"lutime":    nothing(func(a *arguments) error { return a.n.volume.Chtimes(a.path, a.time(0), a.time(1), false) }),
	"statfs":    func(a *arguments) (any, error) { return a.n.volume.Usage(a.path) },

	"close":     nothing(func(a *arguments) error { return a.handle.Close() }),
	"fstat":     func(a *arguments) (any, error) { return a.handle.Stat() },
	"read":      read,
	"readAll":   func(a *arguments) (any, error) { return readAll(a.handle.Handle, a.limit, -1) },
	"write":     func(a *arguments) (any, error) { return a.handle.Write(a.bytes, a.number(0)) },
	"ftruncate": nothing(func(a *arguments) error { return a.handle.Truncate(a.number(0)) }),
	"fsync":     nothing(func(a *arguments) error { return a.handle.Sync("fsync") }),
	"fdatasync": nothing(func(a *arguments) error { return a.handle.Sync("fdatasync") }),
	"fchmod":    nothing(func(a *arguments) error { return a.handle.Chmod(a.mode(0)) }),
	"fchown":    nothing(func(a *arguments) error { return a.handle.Chown(int(a.number(0)), int(a.number(1))) }),
	"futime":    nothing(func(a *arguments) error { return a.handle.Chtimes(a.time(0), a.time(1)) }),
}

func mkdirAll(a *arguments) (any, error) {
	first, err := a.n.volume.MkdirAll(a.path, a.mode(0))
	if first == "" {
		return nil, err
	}
	return first, err
}

// errTooLarge is a file that is larger than one call may read.
type errTooLarge struct{ size int64 }

func (e *errTooLarge) Error() string { return "a file is larger than one call may read" }

// bytes are read for the script, which owns them.
type bytes []byte

func readFile(a *arguments) (any, error) {
	h, err := a.n.volume.Open(a.path, int(a.number(0)), a.mode(1))
	if err != nil {
		return nil, err
	}
	b, err := readAll(h, a.limit, 0)
	return b, errors.Join(err, h.Close())
}

// writeFile is writeFile(path, flags, mode, flush, bytes).
func writeFile(a *arguments) error {
	h, err := a.n.volume.Open(a.path, int(a.number(0)), a.mode(1))
	if err != nil {
		return err
	}
	_, err = h.Write(a.bytes, -1)
	if err == nil && a.number(2) != 0 {
		err = h.Sync("fsync")
	}
	return errors.Join(err, h.Close())
}

// truncate is truncate(path, length).
func truncate(a *arguments) error {
	const readWrite = 2
	h, err := a.n.volume.Open(a.path, readWrite, 0)
	if err != nil {
		return err
	}
	return errors.Join(h.Truncate(a.number(0)), h.Close())
}

// readAll reads from a place, or from where the handle is, to the end.
func readAll(h *volume.Handle, limit, at int64) (any, error) {
	info, err := h.Stat()
	if err != nil {
		return nil, err
	}
	if info.Mode().IsRegular() && info.Size() > limit {
		return nil, &errTooLarge{info.Size()}
	}
	b := make(bytes, 0, max(info.Size(), 0)+512)
	for {
		if len(b) == cap(b) {
			b = append(b, 0)[:len(b)]
		}
		n, err := h.Read(b[len(b):cap(b)], at)
		if b = b[:len(b)+n]; err != nil || n == 0 {
			return b[:len(b):len(b)], err
		}
		if at >= 0 {
			at += int64(n)
		}
		if int64(len(b)) > limit {
			return nil, &errTooLarge{int64(len(b))}
		}
	}
}

// read is read(fd, length, position).
func read(a *arguments) (any, error) {
	b := make(bytes, min(a.number(0), a.limit))
	n, err := a.handle.Read(b, a.number(1))
	return b[:n], err
}

// call(name, callback, …): what the call returns, or undefined with a callback,
// which gets (failure | null, value). A failure without a callback is thrown. It is made by the
// member fail of callback's place: call(name, [fail, callback], …).
func (n *natives) call(c goja.FunctionCall) goja.Value {
	name := c.Argument(0).String()
	fail, _ := goja.AssertFunction(c.Argument(1))
	back, later := goja.AssertFunction(c.Argument(2))
	a := &arguments{n: n, limit: n.vm.Limits().Allocation}
	texts := []*string{&a.path, &a.dest}
	into := goja.Value(nil)
	for i := 3; i < len(c.Arguments); i++ {
		switch v := c.Arguments[i].(type) {
		case goja.String:
			*texts[0] = v.String()
			texts = texts[1:]
		case *goja.Object:
			if name == "read" {
				into = v
				continue
			}
			view.Bound(n.vm, "a write", len(view.Of(n.rt, v)))
			a.bytes = view.Copy(n.rt, v)
		default:
			a.numbers = append(a.numbers, v.ToFloat())
		}
	}
	do := calls[name]
	if descriptors[name] {
		if failed := n.use(a, name); failed != nil {
			do = func(*arguments) (any, error) { return nil, failed }
		}
	}
	if name == "open" && len(n.handles) >= maxDescriptors {
		do = func(a *arguments) (any, error) {
			return nil, &volume.Error{Code: "EMFILE", Syscall: "open", Path: a.path, HasPath: true}
		}
	}
	if !later {
		v, err := do(a)
		if err != nil {
			panic(n.failure(fail, err))
		}
		return n.present(v, into)
	}
	complete := n.vm.Begin(name + " " + a.path)
	n.queue.add(func() {
		v, err := do(a)
		complete(func() {
			failed, value := goja.Null(), goja.Undefined()
			if err != nil {
				failed = n.failure(fail, err)
			} else {
				value = n.present(v, into)
			}
			_, err := back(goja.Undefined(), failed, value)
			n.vm.Uncaught(err)
		})
	})
	return goja.Undefined()
}

// failure is an error of Node's, made by fail(code, syscall, path, dest, note).
func (n *natives) failure(fail goja.Callable, err error) goja.Value {
	var large *errTooLarge
	if errors.As(err, &large) {
		limit := n.vm.Limits().Allocation
		n.vm.Interrupt(runtime.LimitError("memory: a file of %d MB is read in one call, and the limit is %d MB (--max-memory / 8)", large.size>>20, limit>>20))
		return n.vm.NewError("RangeError", err.Error())
	}
	var e *volume.Error
	if !errors.As(err, &e) {
		e = &volume.Error{Code: "EIO", Syscall: "read", Note: err.Error()}
	}
	path, dest := goja.Undefined(), goja.Undefined()
	if e.HasPath {
		path = n.rt.ToValue(e.Path)
	}
	if e.HasDest {
		dest = n.rt.ToValue(e.Dest)
	}
	v, err := fail(goja.Undefined(), n.rt.ToValue(e.Code), n.rt.ToValue(e.Syscall), path, dest, n.rt.ToValue(e.Note))
	if err != nil {
		panic(err)
	}
	return v
}
