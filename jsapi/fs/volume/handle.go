package volume

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"sync"
	"time"

	"dialtone/runtime/tempdir"
)

// A Handle is an open file or folder. It is safe for concurrent use.
type Handle struct {
	Path string // as it was asked for

	file   fs.File       // of the service
	temp   *tempdir.File // or of the temporary folder
	reads  bool
	writes bool
	append bool

	mu  sync.Mutex
	pos int64
}

// openFlags are those of Linux, which scripts use by their numbers.
const (
	flagWriteOnly = 0o1
	flagReadWrite = 0o2
	flagCreate    = 0o100
	flagExclusive = 0o200
	flagTruncate  = 0o1000
	flagAppend    = 0o2000
	flagFolder    = 0o200000
	flagNoFollow  = 0o400000
)

// Open opens what a path leads to, by the flags of Linux.
func (v *Volume) Open(p string, flags int, mode fs.FileMode) (*Handle, error) {
	follow := flags&flagNoFollow == 0 && flags&(flagCreate|flagExclusive) != flagCreate|flagExclusive
	h := &Handle{Path: p}
	switch flags & 3 {
	case 0:
		h.reads = true
	case flagWriteOnly:
		h.writes = true
	case flagReadWrite:
		h.reads, h.writes = true, true
	default:
		return nil, wrap(refuse("EINVAL"), "open", p)
	}
	h.append = flags&flagAppend != 0
	_, err := reach(v, p, follow, func(at place) (struct{}, error) { return struct{}{}, v.open(h, at, p, flags, mode) })
	if err != nil {
		return nil, wrap(err, "open", p)
	}
	return h, nil
}

func (v *Volume) open(h *Handle, at place, p string, flags int, mode fs.FileMode) error {
	follow := flags&flagNoFollow == 0
	look := v.stat
	if !follow || flags&flagExclusive != 0 && flags&flagCreate != 0 {
		look = v.lstat
	}
	info, err := look(at)
	switch {
	case err != nil && (codeOf(err) != "ENOENT" || flags&flagCreate == 0):
		return err
	case err != nil && hasSlash(p):
		return refuse("EISDIR")
	case err != nil:
	case flags&flagCreate != 0 && flags&flagExclusive != 0:
		return refuse("EEXIST")
	case info.Mode()&fs.ModeSymlink != 0:
		return refuse("ELOOP")
	case info.IsDir() && (h.writes || flags&flagCreate != 0):
		return refuse("EISDIR")
	case !info.IsDir() && flags&flagFolder != 0:
		return refuse("ENOTDIR")
	case !info.IsDir() && !info.Mode().IsRegular():
		// A pipe or a device would hold a thread, or be the machine's.
		return &failure{"EACCES", "it is no file and no folder"}
	}
	if at.kind == inService {
		if h.writes || flags&flagTruncate != 0 || err != nil {
			return refuse("EROFS")
		}
		h.file, err = v.Service.Open(at.name)
		return err
	}
	how := os.O_RDONLY
	if h.writes || flags&flagTruncate != 0 {
		how = os.O_RDWR
	}
	for flag, theirs := range map[int]int{flagCreate: os.O_CREATE, flagExclusive: os.O_EXCL, flagTruncate: os.O_TRUNC} {
		if flags&flag != 0 {
			how |= theirs
		}
	}
	h.temp, err = v.Temp.Open(at.name, how, mode)
	return err
}

// Close ends the handle.
func (h *Handle) Close() error {
	var err error
	if h.temp != nil {
		err = h.temp.Close()
	} else {
		err = h.file.Close()
	}
	return wrap(err, "close")
}

// Stat describes the file.
func (h *Handle) Stat() (info fs.FileInfo, err error) {
	if h.temp != nil {
		info, err = h.temp.Stat()
	} else {
		info, err = h.file.Stat()
	}
	return info, wrap(err, "fstat")
}

// Read reads at a place, or where the last read or write ended if it is negative.
// It returns 0 at the end.
func (h *Handle) Read(p []byte, at int64) (n int, err error) {
	if !h.reads {
		return 0, wrap(refuse("EBADF"), "read")
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	place := at
	if at < 0 {
		place = h.pos
	}
	switch file := h.file.(type) {
	case nil:
		n, err = h.temp.ReadAt(p, place)
	case io.ReaderAt:
		n, err = file.ReadAt(p, place)
	default:
		if place != h.pos {
			return 0, wrap(refuse("ESPIPE"), "read")
		}
		n, err = io.ReadFull(file, p)
		at = -1
	}
	if at < 0 {
		h.pos += int64(n)
	}
	if n > 0 || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return n, nil
	}
	return n, wrap(h.folder(err), "read")
}

// folder is what the system says of a folder that is read as a file.
func (h *Handle) folder(err error) error {
	if info, failed := h.Stat(); err != nil && failed == nil && info.IsDir() {
		return refuse("EISDIR")
	}
	return err
}

// Write writes at a place, or where the last read or write ended if it is negative.
func (h *Handle) Write(p []byte, at int64) (n int, err error) {
	if !h.writes || h.temp == nil {
		return 0, wrap(refuse("EBADF"), "write")
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	switch {
	case h.append:
		n, err = h.temp.Append(p)
	case at >= 0:
		n, err = h.temp.WriteAt(p, at)
	default:
		n, err = h.temp.WriteAt(p, h.pos)
		h.pos += int64(n)
	}
	return n, wrap(err, "write")
}

// change does something to a file that can be written.
func (h *Handle) change(syscall string, do func(*tempdir.File) error) error {
	if h.temp == nil {
		return wrap(refuse("EROFS"), syscall)
	}
	return wrap(do(h.temp), syscall)
}

// Truncate makes the file as long as it is told.
func (h *Handle) Truncate(size int64) error {
	if !h.writes {
		return wrap(refuse("EINVAL"), "ftruncate")
	}
	return h.change("ftruncate", func(f *tempdir.File) error { return f.Truncate(size) })
}

// Sync has what was written on disk; the call is fsync or fdatasync.
func (h *Handle) Sync(syscall string) error {
	if h.temp == nil {
		return nil
	}
	return wrap(h.temp.Sync(), syscall)
}

// Chmod sets the permissions.
func (h *Handle) Chmod(mode fs.FileMode) error {
	return h.change("fchmod", func(f *tempdir.File) error { return f.Chmod(mode) })
}

// Chown sets the owner.
func (h *Handle) Chown(uid, gid int) error {
	return h.change("fchown", func(f *tempdir.File) error { return f.Chown(uid, gid) })
}

// Chtimes sets the times.
func (h *Handle) Chtimes(atime, mtime time.Time) error {
	return h.change("futime", func(f *tempdir.File) error { return f.Chtimes(atime, mtime) })
}
