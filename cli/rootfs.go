package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// rootFS is the files below a folder and nothing else: a link that leads out of
// the folder cannot be followed, whenever it is made. It is os.Root, which
// refuses every link that begins with a slash, and besides follows those that
// end inside the folder all the same.
type rootFS struct {
	inside fs.FS  // of an os.Root
	real   string // the folder's name without links
}

// openRoot opens a folder. It stays open as long as something uses it, and is
// closed by the garbage collector: a build that was replaced may still have
// calls that read files.
func openRoot(dir string) (fs.FS, error) {
	realDir, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return nil, fmt.Errorf("open the root: %w", err)
	}
	root, err := os.OpenRoot(realDir)
	if err != nil {
		return nil, fmt.Errorf("open the root: %w", err)
	}
	return rootFS{root.FS(), realDir}, nil
}

// Open opens a file or a folder.
func (r rootFS) Open(name string) (fs.File, error) {
	return follow(r, name, r.inside.Open)
}

// Stat describes what a name leads to.
func (r rootFS) Stat(name string) (fs.FileInfo, error) {
	return follow(r, name, func(name string) (fs.FileInfo, error) { return fs.Stat(r.inside, name) })
}

// ReadDir lists a folder, sorted by name.
func (r rootFS) ReadDir(name string) ([]fs.DirEntry, error) {
	return follow(r, name, func(name string) ([]fs.DirEntry, error) { return fs.ReadDir(r.inside, name) })
}

// Lstat describes a name without following it.
func (r rootFS) Lstat(name string) (fs.FileInfo, error) { return fs.Lstat(r.inside, name) }

// ReadLink returns where a link leads: relative to its folder where it leads
// into the root.
func (r rootFS) ReadLink(name string) (string, error) {
	target, err := fs.ReadLink(r.inside, name)
	if err != nil || !filepath.IsAbs(target) {
		return target, err
	}
	inside, err := filepath.Rel(r.real, target)
	if err != nil || !filepath.IsLocal(inside) {
		return target, nil
	}
	up := strings.Repeat("../", strings.Count(name, "/"))
	return up + filepath.ToSlash(inside), nil
}

// follow does something with a name and, where os.Root refuses it, with what
// the name leads to. That is a name without links, so whoever changes the files
// meanwhile gains nothing: os.Root decides again.
func follow[T any](r rootFS, name string, do func(string) (T, error)) (T, error) {
	v, err := do(name)
	if err == nil || errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid) {
		return v, err
	}
	target, failed := filepath.EvalSymlinks(filepath.Join(r.real, filepath.FromSlash(name)))
	if failed != nil {
		return v, err
	}
	target, failed = filepath.Rel(r.real, target)
	if failed != nil || !filepath.IsLocal(target) || filepath.ToSlash(target) == name {
		return v, err
	}
	return do(filepath.ToSlash(target))
}
