package fs

import (
	"hash/fnv"
	"io/fs"
	"time"

	"dialtone/jsapi/buffer/view"
	"dialtone/jsapi/fs/volume"
	"dialtone/runtime/tempdir"

	"github.com/dop251/goja"
)

// present makes what a call returned a value of the VM. What was read goes into
// the view that the script gave for it.
func (n *natives) present(v any, into goja.Value) goja.Value {
	switch v := v.(type) {
	case nil:
		return goja.Undefined()
	case bytes:
		if into != nil {
			return n.rt.ToValue(copy(view.Of(n.rt, into), v))
		}
		return view.Buffer(n.vm, v)
	case *volume.Handle:
		return n.rt.ToValue(n.adopt(v))
	case fs.FileInfo:
		return n.info(v)
	case []fs.DirEntry:
		return n.entries(v)
	case tempdir.Usage:
		return n.usage(v)
	}
	return n.rt.ToValue(v)
}

// The type bits of a mode, as on Linux.
const (
	modeType    = 0o170000
	modeRegular = 0o100000
	modeFolder  = 0o040000
	modeLink    = 0o120000
	modePipe    = 0o010000
	modeSocket  = 0o140000
	modeDevice  = 0o060000
	modeChar    = 0o020000
)

func typeOf(m fs.FileMode) uint32 {
	switch {
	case m.IsRegular():
		return modeRegular
	case m.IsDir():
		return modeFolder
	case m&fs.ModeSymlink != 0:
		return modeLink
	case m&fs.ModeNamedPipe != 0:
		return modePipe
	case m&fs.ModeSocket != 0:
		return modeSocket
	case m&fs.ModeCharDevice != 0:
		return modeChar
	case m&fs.ModeDevice != 0:
		return modeDevice
	}
	return 0
}

// special are the three bits above the permissions.
var special = []struct {
	bit  uint32
	mode fs.FileMode
}{{0o4000, fs.ModeSetuid}, {0o2000, fs.ModeSetgid}, {0o1000, fs.ModeSticky}}

func unixMode(m fs.FileMode) uint32 {
	mode := typeOf(m) | uint32(m.Perm())
	for _, s := range special {
		if m&s.mode != 0 {
			mode |= s.bit
		}
	}
	return mode
}

func goMode(mode uint32) fs.FileMode {
	m := fs.FileMode(mode) & fs.ModePerm
	for _, s := range special {
		if mode&s.bit != 0 {
			m |= s.mode
		}
	}
	return m
}

// A system is what the system says of a file beyond fs.FileInfo.
type system struct {
	dev, nlink, uid, gid, rdev, blksize, ino, blocks int64
	atime, ctime, birth                              time.Time
}

// info is an array: dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks,
// and seconds and nanoseconds of atime, mtime, ctime and birthtime.
func (n *natives) info(info fs.FileInfo) goja.Value {
	s, ok := systemOf(info)
	if !ok {
		// A file system in memory knows a name and a size.
		h := fnv.New32a()
		_, _ = h.Write([]byte(info.Name()))
		s = system{dev: 1, nlink: 1, blksize: 4096, ino: int64(h.Sum32()), blocks: (info.Size() + 511) / 512, atime: info.ModTime(), ctime: info.ModTime(), birth: info.ModTime()}
	}
	values := []any{s.dev, int64(unixMode(info.Mode())), s.nlink, s.uid, s.gid, s.rdev, s.blksize, s.ino, info.Size(), s.blocks}
	for _, t := range []time.Time{s.atime, info.ModTime(), s.ctime, s.birth} {
		values = append(values, t.Unix(), t.Nanosecond())
	}
	return n.rt.NewArray(values...)
}

// entries is an array of names and types by turns.
func (n *natives) entries(list []fs.DirEntry) goja.Value {
	values := make([]any, 0, 2*len(list))
	for _, e := range list {
		values = append(values, e.Name(), typeOf(e.Type()))
	}
	return n.rt.NewArray(values...)
}

// usage is type, bsize, blocks, bfree, bavail, files, ffree.
func (n *natives) usage(u tempdir.Usage) goja.Value {
	const size, tmpfs = 4096, 0x01021994
	free := (u.MaxBytes - u.Bytes) / size
	return n.rt.NewArray(tmpfs, size, u.MaxBytes/size, free, free, u.MaxEntries, u.MaxEntries-u.Entries)
}
