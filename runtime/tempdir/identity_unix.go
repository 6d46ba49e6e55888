//go:build unix

package tempdir

import (
	"io/fs"
	"os"
	"path"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// identity tells files apart, whatever their names are.
func identity(info fs.FileInfo) any {
	s, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return nil
	}
	return [2]uint64{uint64(s.Dev), s.Ino} //nolint:gosec,unconvert // the type differs by system
}

// links is how many names a file has.
func links(info fs.FileInfo) uint64 {
	if s, ok := info.Sys().(*syscall.Stat_t); ok {
		return uint64(s.Nlink) //nolint:unconvert // the type differs by system
	}
	return 1
}

func setTimes(f *os.File, atime, mtime time.Time) error {
	return control(f, func(fd int) error {
		return unix.Futimes(fd, []unix.Timeval{unix.NsecToTimeval(atime.UnixNano()), unix.NsecToTimeval(mtime.UnixNano())})
	})
}

// lchtimes sets the times by the folder that the name is in.
func lchtimes(root *os.Root, name string, atime, mtime time.Time) error {
	folder, err := root.Open(path.Dir(name))
	if err != nil {
		return err
	}
	defer folder.Close()
	return control(folder, func(fd int) error {
		times := []unix.Timespec{unix.NsecToTimespec(atime.UnixNano()), unix.NsecToTimespec(mtime.UnixNano())}
		return unix.UtimesNanoAt(fd, path.Base(name), times, unix.AT_SYMLINK_NOFOLLOW)
	})
}

// control does something with the descriptor of a file.
func control(f *os.File, do func(fd int) error) error {
	raw, err := f.SyscallConn()
	if err != nil {
		return err
	}
	var failed error
	if err := raw.Control(func(fd uintptr) { failed = do(int(fd)) }); err != nil { //nolint:gosec // a descriptor is small
		return err
	}
	return failed
}
