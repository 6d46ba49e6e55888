//go:build unix

package tempdir

import (
	"fmt"
	"io/fs"
	"os"
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
	raw, err := f.SyscallConn()
	if err != nil {
		return err
	}
	times := []unix.Timeval{unix.NsecToTimeval(atime.UnixNano()), unix.NsecToTimeval(mtime.UnixNano())}
	var failed error
	if err := raw.Control(func(fd uintptr) { failed = unix.Futimes(int(fd), times) }); err != nil {
		return err
	}
	if failed != nil {
		return fmt.Errorf("set the times of a file: %w", failed)
	}
	return nil
}
