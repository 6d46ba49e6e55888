package volume

import (
	"errors"
	"os"
)

// CopyFile copies a file's bytes and permissions; with exclusive, only to a
// name that there is not.
func (v *Volume) CopyFile(from, to string, exclusive bool) (err error) {
	source, err := v.Open(from, 0, 0)
	if err != nil {
		return wrap(err, "copyfile", from, to)
	}
	defer func() { err = errors.Join(err, source.Close()) }()
	info, err := source.Stat()
	if err == nil && info.IsDir() {
		err = refuse("EISDIR")
	}
	if err != nil {
		return wrap(err, "copyfile", from, to)
	}
	flags := flagWriteOnly | flagCreate
	if exclusive {
		flags |= flagExclusive
	}
	dest, err := v.Open(to, flags, info.Mode().Perm())
	if err != nil {
		return wrap(err, "copyfile", from, to)
	}
	defer func() { err = errors.Join(err, dest.Close()) }()
	if same(source, dest) {
		return nil
	}
	if err := dest.Truncate(0); err != nil {
		return wrap(err, "copyfile", from, to)
	}
	b := make([]byte, 256<<10)
	for {
		n, err := source.Read(b, -1)
		if err == nil && n > 0 {
			_, err = dest.Write(b[:n], -1)
		}
		if err != nil {
			return wrap(err, "copyfile", from, to)
		}
		if n == 0 {
			return nil
		}
	}
}

// same reports whether two handles are of one file.
func same(a, b *Handle) bool {
	first, err1 := a.Stat()
	second, err2 := b.Stat()
	return err1 == nil && err2 == nil && os.SameFile(first, second)
}
