package runtime

import (
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
)

// files is a file system together with the name that scripts know it by: a
// file "a/b.js" of the file system is root + "/a/b.js" to them.
type files struct {
	fsys fs.FS
	root string // without a trailing slash

	reals     table[string, string]
	manifests table[string, *manifest]
	resolved  table[resolution, string]
}

// shown is the absolute name that scripts see.
func (f *files) shown(name string) string {
	if name == "." {
		return f.root
	}
	return f.root + "/" + name
}

// name is the inverse of shown; ok is false for a path outside the root.
func (f *files) name(shown string) (name string, ok bool) {
	shown = path.Clean(shown)
	if shown == f.root || f.root == "" && shown == "/" {
		return ".", true
	}
	rest, ok := strings.CutPrefix(shown, f.root+"/")
	return rest, ok && fs.ValidPath(rest)
}

func (f *files) isFile(name string) bool {
	info, err := fs.Stat(f.fsys, name)
	return err == nil && info.Mode().IsRegular()
}

func (f *files) isDir(name string) bool {
	info, err := fs.Stat(f.fsys, name)
	return err == nil && info.IsDir()
}

// read reads a file of at most limit bytes.
func (f *files) read(name string, limit int64) ([]byte, error) {
	file, err := f.fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	b, err := io.ReadAll(io.LimitReader(file, limit+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", f.shown(name), err)
	}
	if int64(len(b)) > limit {
		return nil, fmt.Errorf("read %s: larger than %d bytes", f.shown(name), limit)
	}
	return b, nil
}
