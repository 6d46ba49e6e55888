// Package tempdir is the private temporary folder of a service: what scripts
// know as /tmp.
//
// A [Dir] is a folder of its own on disk, made when it is first used and removed
// by Close. It is reached through an os.Root, so that no name and no link leads
// out of it. It counts the bytes and the entries that it holds, and refuses with
// ENOSPC what is more than it may. It knows no JavaScript and no paths of scripts: names are
// relative to it, with slashes.
package tempdir

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sync"
	"syscall"
	"time"
)

// Options bound a folder. A zero field takes the default.
type Options struct {
	Bytes   int64  // of all files together. Default 512 MiB, as AWS Lambda's /tmp
	Entries int    // files, folders and links. Default 10,000
	Parent  string // where the folder is made. Default: the system's folder for temporary files
}

// A Dir is a temporary folder. It is safe for concurrent use.
type Dir struct {
	bytes, entries int64
	parent         string

	mu          sync.Mutex // held while an entry is made or removed, and for the counts
	root        *os.Root   // nil until it is used
	closed      bool
	usedBytes   int64
	usedEntries int64
	open        map[any]*node // by what tells files apart
}

// A node is a file that is open.
type node struct {
	size    int64
	handles int
	writes  int  // that are under way
	unsure  bool // whether size is right is seen when they have ended
	removed bool // it has no name any more
}

// New makes a folder, on disk when it is first used.
func New(o Options) *Dir {
	return &Dir{
		bytes:   cmp.Or(o.Bytes, 512<<20),
		entries: int64(cmp.Or(o.Entries, 10_000)),
		parent:  o.Parent,
		open:    make(map[any]*node),
	}
}

// Close removes the folder and all that is in it. Files that are open stay
// readable; nothing new can be opened.
func (d *Dir) Close() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.closed {
		return nil
	}
	d.closed = true
	if d.root == nil {
		return nil
	}
	name := d.root.Name()
	if err := errors.Join(d.root.Close(), os.RemoveAll(name)); err != nil {
		return fmt.Errorf("remove the temporary folder of the service: %w", err)
	}
	return nil
}

// Usage is what the folder holds and may hold.
type Usage struct{ Bytes, MaxBytes, Entries, MaxEntries int64 }

// Usage returns the counts of this moment.
func (d *Dir) Usage() Usage {
	d.mu.Lock()
	defer d.mu.Unlock()
	return Usage{d.usedBytes, d.bytes, d.usedEntries, d.entries}
}

// Root returns the folder for what only reads it.
func (d *Dir) Root() (*os.Root, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.made()
}

// made makes the folder, once; the caller holds the lock.
func (d *Dir) made() (*os.Root, error) {
	if d.closed {
		return nil, fs.ErrClosed
	}
	if d.root != nil {
		return d.root, nil
	}
	name, err := os.MkdirTemp(d.parent, "dialtone-")
	if err != nil {
		return nil, fmt.Errorf("make the temporary folder of the service: %w", err)
	}
	if d.root, err = os.OpenRoot(name); err != nil {
		return nil, fmt.Errorf("open the temporary folder of the service: %w", err)
	}
	return d.root, nil
}

// add makes one entry by make, if there is room for it.
func (d *Dir) add(make func(*os.Root) error) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	root, err := d.made()
	if err != nil {
		return err
	}
	err = make(root)
	if err == nil {
		d.usedEntries++
	}
	return err
}

// room refuses an entry that is one too many; the caller holds the lock.
func (d *Dir) room() error {
	if d.usedEntries >= d.entries {
		return syscall.ENOSPC
	}
	return nil
}

// Mkdir makes a folder.
func (d *Dir) Mkdir(name string, perm fs.FileMode) error {
	return d.add(func(root *os.Root) error {
		if err := d.room(); err != nil {
			if _, taken := root.Lstat(name); taken == nil {
				return syscall.EEXIST
			}
			return err
		}
		return root.Mkdir(name, perm)
	})
}

// Symlink makes a link that holds a target as it is.
func (d *Dir) Symlink(target, name string) error {
	return d.add(func(root *os.Root) error {
		if err := d.room(); err != nil {
			return err
		}
		return root.Symlink(target, name)
	})
}

// Link gives a file a second name.
func (d *Dir) Link(name, second string) error {
	return d.add(func(root *os.Root) error {
		if err := d.room(); err != nil {
			return err
		}
		return root.Link(name, second)
	})
}

// Remove removes a file, a link or an empty folder.
func (d *Dir) Remove(name string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	root, err := d.made()
	if err != nil {
		return err
	}
	info, err := root.Lstat(name)
	if err != nil {
		return err
	}
	if err := root.Remove(name); err != nil {
		return err
	}
	d.gone(info)
	return nil
}

// Rename moves what has a name to another, and takes the place of what has
// that one.
func (d *Dir) Rename(from, to string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	root, err := d.made()
	if err != nil {
		return err
	}
	source, err := root.Lstat(from)
	if err != nil {
		return err
	}
	replaced, err := root.Lstat(to)
	if err != nil {
		replaced = nil
	}
	if err := root.Rename(from, to); err != nil {
		return err
	}
	if replaced != nil && !os.SameFile(source, replaced) {
		d.gone(replaced)
	}
	return nil
}

// gone counts what had one name less than before; the caller holds the lock.
func (d *Dir) gone(info fs.FileInfo) {
	d.usedEntries--
	if !info.Mode().IsRegular() || links(info) > 1 {
		return
	}
	if n := d.open[identity(info)]; n != nil {
		n.removed = true
		return
	}
	d.usedBytes -= info.Size()
}

// Chtimes sets the times of what a name leads to.
func (d *Dir) Chtimes(name string, atime, mtime time.Time) error {
	root, err := d.Root()
	if err != nil {
		return err
	}
	return root.Chtimes(name, atime, mtime)
}

// Lchtimes sets the times of what has a name, of a link itself too.
func (d *Dir) Lchtimes(name string, atime, mtime time.Time) error {
	root, err := d.Root()
	if err != nil {
		return err
	}
	return lchtimes(root, name, atime, mtime)
}
