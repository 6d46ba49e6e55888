package volume

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"syscall"
)

// codes are the names of the system's errors. They are the same on all systems
// here; their numbers are not.
var codes = []struct {
	err  error
	code string
}{
	{syscall.ENOENT, "ENOENT"}, {syscall.EEXIST, "EEXIST"}, {syscall.ENOTDIR, "ENOTDIR"}, {syscall.EISDIR, "EISDIR"}, {syscall.ENOTEMPTY, "ENOTEMPTY"},
	{syscall.EACCES, "EACCES"}, {syscall.EPERM, "EPERM"}, {syscall.EINVAL, "EINVAL"}, {syscall.ENOSPC, "ENOSPC"}, {syscall.ELOOP, "ELOOP"},
	{syscall.ENAMETOOLONG, "ENAMETOOLONG"}, {syscall.EXDEV, "EXDEV"}, {syscall.EBADF, "EBADF"}, {syscall.EMFILE, "EMFILE"}, {syscall.ENFILE, "ENFILE"},
	{syscall.EFBIG, "EFBIG"}, {syscall.EROFS, "EROFS"}, {syscall.EBUSY, "EBUSY"}, {syscall.EMLINK, "EMLINK"}, {syscall.ESPIPE, "ESPIPE"}, {syscall.EIO, "EIO"},
	{fs.ErrNotExist, "ENOENT"}, {fs.ErrExist, "EEXIST"}, {fs.ErrPermission, "EACCES"}, {fs.ErrClosed, "EBADF"}, {fs.ErrInvalid, "EINVAL"},
	{errors.ErrUnsupported, "ENOTSUP"},
}

// codeOf is what Node calls an error; "" for one that is not of the system.
func codeOf(err error) string {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	var f *failure
	if errors.As(err, &f) {
		return f.code
	}
	for _, c := range codes {
		if errors.Is(err, c.err) {
			return c.code
		}
	}
	// The root of a folder says it in words only.
	if strings.Contains(err.Error(), "path escapes from parent") {
		return "EACCES"
	}
	if errors.Is(err, os.ErrDeadlineExceeded) {
		return "EAGAIN"
	}
	return ""
}
