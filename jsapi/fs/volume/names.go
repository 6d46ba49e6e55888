package volume

import (
	"crypto/rand"
	"io/fs"
	"path"
	"strings"
	"time"

	"dialtone/runtime/tempdir"
)

func (v *Volume) lstat(at place) (fs.FileInfo, error) {
	if at.kind == inService {
		return fs.Lstat(v.Service, at.name)
	}
	root, err := v.Temp.Root()
	if err != nil {
		return nil, err
	}
	return root.Lstat(at.name)
}

func (v *Volume) stat(at place) (fs.FileInfo, error) {
	if at.kind == inService {
		return fs.Stat(v.Service, at.name)
	}
	root, err := v.Temp.Root()
	if err != nil {
		return nil, err
	}
	return root.Stat(at.name)
}

func (v *Volume) readlink(at place) (string, error) {
	if at.kind == inService {
		links, ok := v.Service.(fs.ReadLinkFS)
		if !ok {
			return "", refuse("EINVAL")
		}
		return links.ReadLink(at.name)
	}
	root, err := v.Temp.Root()
	if err != nil {
		return "", err
	}
	return root.Readlink(at.name)
}

// Stat describes what a path leads to.
func (v *Volume) Stat(p string) (fs.FileInfo, error) {
	info, err := reach(v, p, true, v.stat)
	return info, wrap(err, "stat", p)
}

// Lstat describes what has a name, a link itself too.
func (v *Volume) Lstat(p string) (fs.FileInfo, error) {
	info, err := reach(v, p, false, v.lstat)
	return info, wrap(err, "lstat", p)
}

// Readlink returns what a link holds.
func (v *Volume) Readlink(p string) (string, error) {
	target, err := reach(v, p, false, func(at place) (string, error) {
		info, err := v.lstat(at)
		if err == nil && info.Mode()&fs.ModeSymlink == 0 {
			err = refuse("EINVAL")
		}
		if err != nil {
			return "", err
		}
		return v.readlink(at)
	})
	return target, wrap(err, "readlink", p)
}

// Realpath returns the absolute path without links.
func (v *Volume) Realpath(p, syscall string) (string, error) {
	at, err := v.find(p, true)
	if err == nil && at.kind == above {
		err = &failure{"EACCES", outside}
	}
	if err == nil {
		_, err = v.lstat(at)
	}
	return at.path, wrap(err, syscall, p)
}

// The modes of access.
const (
	accessExecute = 1
	accessWrite   = 2
)

// Access says whether a path may be used in a mode.
func (v *Volume) Access(p string, mode int) error {
	_, err := reach(v, p, true, func(at place) (struct{}, error) {
		info, err := v.stat(at)
		switch {
		case err != nil:
		case mode&accessWrite != 0 && at.kind == inService:
			err = refuse("EROFS")
		case mode&accessExecute != 0 && !info.IsDir() && info.Mode()&0o111 == 0:
			err = refuse("EACCES")
		}
		return struct{}{}, err
	})
	return wrap(err, "access", p)
}

// ReadDir lists a folder by name.
func (v *Volume) ReadDir(p, syscall string) ([]fs.DirEntry, error) {
	entries, err := reach(v, p, true, func(at place) ([]fs.DirEntry, error) {
		fsys := v.Service
		if at.kind == inTemp {
			root, err := v.Temp.Root()
			if err != nil {
				return nil, err
			}
			fsys = root.FS()
		}
		info, err := v.stat(at)
		if err == nil && !info.IsDir() {
			err = refuse("ENOTDIR")
		}
		if err != nil {
			return nil, err
		}
		return fs.ReadDir(fsys, at.name)
	})
	return entries, wrap(err, syscall, p)
}

// change does something with what has a name and can be written. With make, it is a
// name that there is not yet.
func (v *Volume) change(p string, follow, make bool, do func(dir *tempdir.Dir, name string) error) error {
	_, err := reach(v, p, follow, func(at place) (struct{}, error) {
		if at.kind == inService {
			_, err := v.lstat(at)
			switch {
			case err == nil && make:
				err = refuse("EEXIST")
			case err == nil, make && codeOf(err) == "ENOENT":
				err = refuse("EROFS")
			}
			return struct{}{}, err
		}
		return struct{}{}, do(v.Temp, at.name)
	})
	return err
}

// Mkdir makes a folder.
func (v *Volume) Mkdir(p string, mode fs.FileMode) error {
	return wrap(v.mkdir(p, mode), "mkdir", p)
}

func (v *Volume) mkdir(p string, mode fs.FileMode) error {
	return v.change(p, false, true, func(dir *tempdir.Dir, name string) error { return dir.Mkdir(name, mode) })
}

// MkdirAll makes a folder and those above it, and returns the first that was made.
func (v *Volume) MkdirAll(p string, mode fs.FileMode) (first string, err error) {
	var missing []string
	for at := p; ; at = path.Dir(at) {
		err := v.mkdir(at, mode)
		code := ""
		if err != nil {
			code = codeOf(err)
		}
		switch {
		case err == nil:
			first = path.Clean(v.absolute(at))
		case code == "ENOENT" && path.Dir(at) != at:
			missing = append(missing, at)
			continue
		case code == "EEXIST" || code == "EACCES":
			info, failed := reach(v, at, true, v.stat)
			if code == "EACCES" && failed != nil {
				return "", wrap(err, "mkdir", p)
			}
			if failed == nil && !info.IsDir() {
				if len(missing) > 0 {
					code = "ENOTDIR"
				}
				return "", wrap(refuse(code), "mkdir", p)
			}
		default:
			return "", wrap(err, "mkdir", p)
		}
		break
	}
	for i := len(missing) - 1; i >= 0; i-- {
		if err := v.mkdir(missing[i], mode); err != nil && codeOf(err) != "EEXIST" {
			return "", wrap(err, "mkdir", p)
		}
		if first == "" {
			first = path.Clean(v.absolute(missing[i]))
		}
	}
	return first, nil
}

// Mkdtemp makes a folder whose name begins with a prefix.
func (v *Volume) Mkdtemp(prefix string) (string, error) {
	const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
	for {
		var b [6]byte
		_, _ = rand.Read(b[:])
		for i := range b {
			b[i] = letters[int(b[i])%len(letters)]
		}
		p := prefix + string(b[:])
		if err := v.mkdir(p, 0o700); err == nil || codeOf(err) != "EEXIST" {
			return p, wrap(err, "mkdtemp", prefix+"XXXXXX")
		}
	}
}

// remove removes a name, which must or must not be a folder's.
func (v *Volume) remove(p string, folder bool) error {
	return v.change(p, false, false, func(dir *tempdir.Dir, name string) error {
		info, err := v.lstat(place{kind: inTemp, name: name})
		switch {
		case err != nil:
			return err
		case name == ".":
			return refuse("EBUSY")
		case folder && !info.IsDir():
			return refuse("ENOTDIR")
		case !folder && info.IsDir():
			return refuse("EISDIR")
		}
		return dir.Remove(name)
	})
}

// Unlink removes a name of a file or a link.
func (v *Volume) Unlink(p string) error { return wrap(v.remove(p, false), "unlink", p) }

// Rmdir removes an empty folder.
func (v *Volume) Rmdir(p string) error { return wrap(v.remove(p, true), "rmdir", p) }

// RemoveAll removes a name and all below it, links as such.
func (v *Volume) RemoveAll(p string) error {
	info, err := reach(v, p, false, v.lstat)
	if err != nil {
		return wrap(err, "lstat", p)
	}
	if !info.IsDir() {
		return v.Unlink(p)
	}
	entries, err := v.ReadDir(p, "scandir")
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := v.RemoveAll(p + "/" + e.Name()); err != nil && codeOf(err) != "ENOENT" {
			return err
		}
	}
	return v.Rmdir(p)
}

// pair does something with two names, the second of which is to be made.
func (v *Volume) pair(from, to string, do func(dir *tempdir.Dir, from, to string) error) error {
	source, err := v.find(from, false)
	if err == nil && source.kind == above {
		err = &failure{"EACCES", outside}
	}
	if err == nil {
		_, err = v.lstat(source)
	}
	if err != nil {
		return err
	}
	_, err = reach(v, to, false, func(at place) (struct{}, error) {
		switch {
		case at.kind != source.kind:
			return struct{}{}, refuse("EXDEV")
		case at.kind == inService:
			return struct{}{}, refuse("EROFS")
		case at.name == "." || source.name == ".":
			return struct{}{}, refuse("EBUSY")
		}
		return struct{}{}, do(v.Temp, source.name, at.name)
	})
	return err
}

// Rename moves a name.
func (v *Volume) Rename(from, to string) error {
	return wrap(v.pair(from, to, (*tempdir.Dir).Rename), "rename", from, to)
}

// Link gives a file a second name.
func (v *Volume) Link(from, to string) error {
	return wrap(v.pair(from, to, (*tempdir.Dir).Link), "link", from, to)
}

// Symlink makes a link. What it holds is nobody's to check: it is looked up
// when it is followed.
func (v *Volume) Symlink(target, p string) error {
	err := v.change(p, false, true, func(dir *tempdir.Dir, name string) error {
		switch {
		case target == "":
			return refuse("ENOENT")
		case len(target) > maxPath:
			return refuse("ENAMETOOLONG")
		}
		return dir.Symlink(target, name)
	})
	return wrap(err, "symlink", target, p)
}

// Chmod sets the permissions.
func (v *Volume) Chmod(p string, mode fs.FileMode) error {
	err := v.change(p, true, false, func(dir *tempdir.Dir, name string) error {
		root, err := dir.Root()
		if err != nil {
			return err
		}
		return root.Chmod(name, mode)
	})
	return wrap(err, "chmod", p)
}

// Chown sets the owner; -1 leaves one as it is.
func (v *Volume) Chown(p string, uid, gid int, follow bool) error {
	syscall := "lchown"
	if follow {
		syscall = "chown"
	}
	err := v.change(p, follow, false, func(dir *tempdir.Dir, name string) error {
		root, err := dir.Root()
		switch {
		case err != nil:
			return err
		case follow:
			return root.Chown(name, uid, gid)
		}
		return root.Lchown(name, uid, gid)
	})
	return wrap(err, syscall, p)
}

// Chtimes sets the times; not those of what a link leads to, unless it is followed.
func (v *Volume) Chtimes(p string, atime, mtime time.Time, follow bool) error {
	syscall := "lutime"
	if follow {
		syscall = "utime"
	}
	err := v.change(p, follow, false, func(dir *tempdir.Dir, name string) error {
		if follow {
			return dir.Chtimes(name, atime, mtime)
		}
		return dir.Lchtimes(name, atime, mtime)
	})
	return wrap(err, syscall, p)
}

// Usage is what the volume of a path holds: of the service's own nothing is known.
func (v *Volume) Usage(p string) (tempdir.Usage, error) {
	u, err := reach(v, p, true, func(at place) (u tempdir.Usage, err error) {
		if _, err = v.stat(at); err == nil && at.kind == inTemp {
			u = v.Temp.Usage()
		}
		return u, err
	})
	return u, wrap(err, "statfs", p)
}

// hasSlash reports whether a path can be a folder's only.
func hasSlash(p string) bool { return strings.HasSuffix(p, "/") }
