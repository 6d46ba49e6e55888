// Package volume is the files that a script sees: the service's own, which it
// may read, and its temporary folder, where it may write. It knows no JavaScript.
//
// The main type is a [Volume]. Paths are POSIX's, as scripts write them; what is
// relative starts at the service's folder. Every name is looked up part by part
// over both, so that links may lead from one into the other, and what lies in
// neither is refused, however it is spelled. The files themselves are reached
// through roots that hold again, whoever changes links meanwhile.
package volume

import (
	"errors"
	"io/fs"
	"path"
	"strings"

	"dialtone/runtime/tempdir"
)

// A Volume is the files of one service. It is safe for concurrent use.
type Volume struct {
	Service fs.FS        // what may be read
	Root    string       // the name of its root, without a slash at the end
	Folder  string       // where relative paths start
	Temp    *tempdir.Dir // what may be written
	TempAt  string       // its name
}

// An Error is what a call of the system answers.
type Error struct {
	Code       string // of Node: ENOENT, EACCES, …
	Syscall    string
	Path, Dest string // as they were asked for; Dest is that of two paths
	HasPath    bool
	HasDest    bool
	Note       string // why, where the code does not say it
}

func (e *Error) Error() string { return e.Code + ": " + e.Syscall + " " + e.Path }

// outside is the reason of what is refused.
const outside = "it lies outside of the service's folder and /tmp, which are all that a function may reach"

// The limits of Linux.
const (
	maxPath  = 4095
	maxLinks = 40
)

// kind is which of the two a place lies in.
type kind uint8

const (
	inService kind = iota
	inTemp
	above // a folder that leads to one of them
)

// A place is a path that was looked up.
type place struct {
	kind kind
	name string // inside of the root
	path string // absolute, without links, but perhaps for the last part
}

// failure is an error before it is known what call it is of.
type failure struct {
	code string
	note string
}

func (f *failure) Error() string { return f.code }

func refuse(code string) error { return &failure{code: code} }

// locate says where an absolute clean path lies.
func (v *Volume) locate(p string) (place, error) {
	service, inRoot := below(p, v.Root)
	temp, inTempDir := below(p, v.TempAt)
	switch {
	case inRoot && (!inTempDir || len(v.Root) >= len(v.TempAt)):
		return place{inService, service, p}, nil
	case inTempDir:
		return place{inTemp, temp, p}, nil
	}
	for _, root := range []string{v.Root, v.TempAt} {
		if p == "/" || strings.HasPrefix(root, p+"/") {
			return place{above, "", p}, nil
		}
	}
	return place{}, &failure{"EACCES", outside}
}

// below is a path from a folder that it lies in.
func below(p, root string) (name string, ok bool) {
	if p == root || root == "" && p == "/" {
		return ".", true
	}
	return strings.CutPrefix(p, root+"/")
}

// absolute is a path from the root, not cleaned.
func (v *Volume) absolute(p string) string {
	if strings.HasPrefix(p, "/") {
		return p
	}
	return v.Folder + "/" + p
}

// find looks a path up. Links are followed; that of the last part only if
// follow is set. The last part need not exist.
func (v *Volume) find(p string, follow bool) (place, error) {
	switch {
	case p == "":
		return place{}, refuse("ENOENT")
	case len(p) > maxPath:
		return place{}, refuse("ENAMETOOLONG")
	}
	at, left := place{kind: above, path: "/"}, v.absolute(p)
	var err error
	for followed := 0; ; {
		left = strings.TrimLeft(left, "/")
		if left == "" {
			return at, nil
		}
		part, rest, more := strings.Cut(left, "/")
		left = rest
		switch part {
		case ".":
			continue
		case "..":
			if at, err = v.locate(path.Dir(at.path)); err != nil {
				return at, err
			}
			continue
		}
		parent := at
		if at, err = v.locate(path.Join(at.path, part)); err != nil {
			return at, err
		}
		if at.kind == above || at.name == "." {
			continue
		}
		info, err := v.lstat(at)
		switch {
		case err != nil:
			if strings.Trim(left, "/") == "" && codeOf(err) == "ENOENT" {
				return at, nil
			}
			return at, err
		case info.Mode()&fs.ModeSymlink != 0 && (more || follow):
			if followed++; followed > maxLinks {
				return at, refuse("ELOOP")
			}
			target, err := v.readlink(at)
			if err != nil {
				return at, err
			}
			if left = target + "/" + left; strings.HasPrefix(target, "/") {
				at = place{kind: above, path: "/"}
			} else {
				at = parent
			}
			if !more {
				left = strings.TrimSuffix(left, "/")
			}
		case !info.IsDir() && more:
			return at, refuse("ENOTDIR")
		}
	}
}

// reach does something at a path: at once where the path says by itself where
// it leads, else where it was found to lead. What is done follows links as find does.
func reach[T any](v *Volume, p string, follow bool, do func(place) (T, error)) (T, error) {
	if plain(p) {
		if at, err := v.locate(path.Clean(v.absolute(p))); err == nil && at.kind != above {
			if t, err := do(at); err == nil || settled(err) {
				return t, err
			}
		}
	}
	at, err := v.find(p, follow)
	if err == nil && at.kind == above {
		err = &failure{"EACCES", outside}
	}
	if err != nil {
		var none T
		return none, err
	}
	return do(at)
}

// plain reports whether cleaning a path leaves its meaning.
func plain(p string) bool {
	return p != "" && len(p) <= maxPath && !strings.HasSuffix(p, "/") && !strings.HasSuffix(p, "/.") && !strings.Contains(p, "..")
}

// settled reports whether an error stands, however the path is looked up: a root
// refuses links that only lead out of its own folder.
func settled(err error) bool {
	var f *failure
	if errors.As(err, &f) {
		return f.note == ""
	}
	code := codeOf(err)
	return code != "" && code != "EACCES" && code != "EPERM"
}

// wrap says of which call an error is.
func wrap(err error, syscall string, paths ...string) error {
	if err == nil {
		return nil
	}
	e := &Error{Code: codeOf(err), Syscall: syscall}
	if e.Code == "" {
		e.Code = "EIO"
	}
	var f *failure
	if errors.As(err, &f) {
		e.Note = f.note
	}
	if len(paths) > 0 {
		e.Path, e.HasPath = paths[0], true
	}
	if len(paths) > 1 {
		e.Dest, e.HasDest = paths[1], true
	}
	return e
}
