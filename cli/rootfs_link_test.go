package cli

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

func TestLinksOfTheRootAreReadAsRelativeOnes(t *testing.T) {
	dir := t.TempDir()
	outside := t.TempDir()
	for _, err := range []error{
		os.MkdirAll(filepath.Join(dir, "packages/p"), 0o755),
		os.MkdirAll(filepath.Join(dir, "node_modules"), 0o755),
		os.Symlink("../packages/p", filepath.Join(dir, "node_modules/relative")),
		os.Symlink(filepath.Join(dir, "packages/p"), filepath.Join(dir, "node_modules/absolute")),
		os.Symlink(outside, filepath.Join(dir, "node_modules/outside")),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	fsys, err := openRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"relative": "../packages/p", "absolute": "../packages/p", "outside": outside} {
		if got, err := fs.ReadLink(fsys, "node_modules/"+name); got != want || err != nil {
			t.Errorf("%s leads to %q, %v, want %q", name, got, err, want)
		}
	}
	if info, err := fs.Lstat(fsys, "node_modules/absolute"); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Errorf("got %v, %v, want a link", info, err)
	}
}
