package tempdir

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"runtime"
	"syscall"
	"time"
)

// A File is an open file or folder of a [Dir]. It has no position of its own:
// every read and write says where. It is safe for concurrent use.
type File struct {
	file *os.File
	*counted
	cleanup runtime.Cleanup
}

// counted is what a file takes of its folder.
type counted struct {
	dir  *Dir
	key  any
	node *node // nil for a folder
}

// Open opens what a name leads to. Of the flags, those count that os has, but for
// os.O_APPEND: see [File.Append].
func (d *Dir) Open(name string, flag int, perm fs.FileMode) (*File, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	root, err := d.made()
	if err != nil {
		return nil, err
	}
	before, missing := root.Stat(name)
	if flag&os.O_CREATE != 0 && errors.Is(missing, fs.ErrNotExist) {
		if err := d.room(); err != nil {
			return nil, err
		}
	}
	file, err := root.OpenFile(name, flag&^os.O_APPEND, perm)
	if err != nil {
		return nil, err
	}
	info, err := file.Stat()
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	if missing != nil {
		d.usedEntries++
	}
	f := &File{file: file, counted: &counted{dir: d}}
	if info.Mode().IsRegular() {
		f.key = identity(info)
		if f.key == nil {
			f.key = f.counted
		}
		if f.node = d.open[f.key]; f.node == nil {
			f.node = new(node)
			if missing == nil {
				f.node.size = before.Size()
			}
			d.open[f.key] = f.node
		}
		f.node.handles++
		if flag&os.O_TRUNC != 0 {
			f.measure()
		}
	}
	// A script may forget to close it.
	f.cleanup = runtime.AddCleanup(f, func(c *counted) { c.leave() }, f.counted)
	return f, nil
}

// leave takes a handle away.
func (c *counted) leave() {
	c.dir.mu.Lock()
	defer c.dir.mu.Unlock()
	if c.node == nil {
		return
	}
	if c.node.handles--; c.node.handles == 0 {
		delete(c.dir.open, c.key)
		if c.node.removed {
			c.dir.usedBytes -= c.node.size
		}
	}
	c.node = nil
}

// Close ends the handle.
func (f *File) Close() error {
	err := f.file.Close()
	f.cleanup.Stop()
	f.leave()
	return err
}

// Stat describes the file.
func (f *File) Stat() (fs.FileInfo, error) { return f.file.Stat() }

// ReadAt reads from a place, as io.ReaderAt says.
func (f *File) ReadAt(p []byte, at int64) (int, error) { return f.file.ReadAt(p, at) }

// WriteAt writes to a place, all or nothing of it if there is no room.
func (f *File) WriteAt(p []byte, at int64) (int, error) {
	if f.node == nil {
		return 0, syscall.EBADF
	}
	f.dir.mu.Lock()
	err := f.begin(at + int64(len(p)))
	f.dir.mu.Unlock()
	if err != nil {
		return 0, err
	}
	return f.end(f.file.WriteAt(p, at))
}

// Append writes at the end, wherever that is by then.
func (f *File) Append(p []byte) (int, error) {
	if f.node == nil {
		return 0, syscall.EBADF
	}
	f.dir.mu.Lock()
	at := f.node.size
	err := f.begin(at + int64(len(p)))
	f.dir.mu.Unlock()
	if err != nil {
		return 0, err
	}
	return f.end(f.file.WriteAt(p, at))
}

// Truncate makes the file as long as it is told.
func (f *File) Truncate(size int64) error {
	if f.node == nil {
		return syscall.EINVAL
	}
	f.dir.mu.Lock()
	defer f.dir.mu.Unlock()
	if err := f.grow(size); err != nil {
		return err
	}
	if err := f.file.Truncate(size); err != nil {
		f.measure()
		return err
	}
	f.dir.usedBytes += size - f.node.size
	f.node.size = size
	return nil
}

// grow counts a file that reaches to an end; the caller holds the lock.
func (f *File) grow(end int64) error {
	more := end - f.node.size
	if more <= 0 {
		return nil
	}
	if f.dir.usedBytes+more > f.dir.bytes {
		return syscall.ENOSPC
	}
	f.dir.usedBytes += more
	f.node.size = end
	return nil
}

// begin counts a write before it is made; the caller holds the lock.
func (f *File) begin(end int64) error {
	if err := f.grow(end); err != nil {
		return err
	}
	f.node.writes++
	return nil
}

// end sees to the count when a write has failed.
func (f *File) end(n int, err error) (int, error) {
	f.dir.mu.Lock()
	defer f.dir.mu.Unlock()
	f.node.writes--
	f.node.unsure = f.node.unsure || err != nil
	if f.node.unsure {
		f.measure()
	}
	return n, err
}

// measure takes the size from the file itself, when no write is under way; the
// caller holds the lock.
func (f *File) measure() {
	if f.node.unsure = f.node.writes > 0; f.node.unsure {
		return
	}
	if info, err := f.file.Stat(); err == nil {
		f.dir.usedBytes += info.Size() - f.node.size
		f.node.size = info.Size()
	}
}

// Sync has what was written on disk.
func (f *File) Sync() error { return f.file.Sync() }

// Chmod sets the permissions.
func (f *File) Chmod(mode fs.FileMode) error { return f.file.Chmod(mode) }

// Chown sets the owner; -1 leaves one as it is.
func (f *File) Chown(uid, gid int) error { return f.file.Chown(uid, gid) }

// Chtimes sets the times.
func (f *File) Chtimes(atime, mtime time.Time) error { return setTimes(f.file, atime, mtime) }

var _ io.ReaderAt = (*File)(nil)
