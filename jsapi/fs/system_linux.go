package fs

import (
	"io/fs"
	"syscall"
	"time"
)

func systemOf(info fs.FileInfo) (system, bool) {
	s, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return system{}, false
	}
	ctime := time.Unix(s.Ctim.Unix())
	birth := ctime
	if info.ModTime().Before(birth) {
		birth = info.ModTime()
	}
	//nolint:gosec,unconvert // the types differ by processor, and are far below the bound
	return system{
		dev: int64(s.Dev), nlink: int64(s.Nlink), uid: int64(s.Uid), gid: int64(s.Gid), rdev: int64(s.Rdev),
		blksize: int64(s.Blksize), ino: int64(s.Ino), blocks: s.Blocks, atime: time.Unix(s.Atim.Unix()), ctime: ctime, birth: birth,
	}, true
}
