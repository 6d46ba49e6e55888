package tempdir_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"testing"

	"dialtone/runtime/tempdir"
)

func open(t *testing.T, d *tempdir.Dir, name string, flag int) *tempdir.File {
	t.Helper()
	f, err := d.Open(name, flag, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func want(t *testing.T, err, wanted error) {
	t.Helper()
	if !errors.Is(err, wanted) {
		t.Errorf("%v, want %v", err, wanted)
	}
}

// used compares the counts with what is on disk.
func used(t *testing.T, d *tempdir.Dir, bytes, entries int64) {
	t.Helper()
	if u := d.Usage(); u.Bytes != bytes || u.Entries != entries {
		t.Errorf("counted %d bytes and %d entries, want %d and %d", u.Bytes, u.Entries, bytes, entries)
	}
}

func TestBytesAreCountedByWhatFilesHold(t *testing.T) {
	d := tempdir.New(tempdir.Options{Bytes: 100, Parent: t.TempDir()})
	defer d.Close()
	f := open(t, d, "a", os.O_RDWR|os.O_CREATE)
	_, err := f.WriteAt(make([]byte, 60), 0)
	must(t, err)
	_, err = f.WriteAt(make([]byte, 60), 0) // the same again
	must(t, err)
	used(t, d, 60, 1)
	second := open(t, d, "a", os.O_RDWR)
	_, err = second.Append(make([]byte, 40))
	must(t, err)
	_, err = f.Append([]byte{1})
	want(t, err, syscall.ENOSPC)
	_, err = second.WriteAt([]byte{1}, 1<<40)
	want(t, err, syscall.ENOSPC)
	want(t, f.Truncate(101), syscall.ENOSPC)
	must(t, f.Truncate(10))
	used(t, d, 10, 1)
	must(t, d.Remove("a"))
	used(t, d, 10, 0) // it is open
	must(t, f.Close())
	used(t, d, 10, 0)
	must(t, second.Close())
	used(t, d, 0, 0)
}

func TestNamesAreCountedAndSharedBytesAreNot(t *testing.T) {
	d := tempdir.New(tempdir.Options{Entries: 4, Parent: t.TempDir()})
	defer d.Close()
	f := open(t, d, "a", os.O_RDWR|os.O_CREATE)
	_, err := f.Append(make([]byte, 7))
	must(t, err)
	must(t, f.Close())
	must(t, d.Link("a", "b"))
	must(t, d.Mkdir("c", 0o700))
	must(t, d.Symlink("a", "c/d"))
	used(t, d, 7, 4)
	_, err = d.Open("e", os.O_RDWR|os.O_CREATE, 0o600)
	want(t, err, syscall.ENOSPC)
	want(t, d.Mkdir("e", 0o700), syscall.ENOSPC)
	want(t, d.Mkdir("c", 0o700), syscall.EEXIST)
	want(t, d.Symlink("a", "e"), syscall.ENOSPC)
	want(t, d.Link("a", "e"), syscall.ENOSPC)
	must(t, d.Rename("b", "a")) // two names of one file
	used(t, d, 7, 4)
	must(t, d.Remove("a"))
	used(t, d, 7, 3)
	g := open(t, d, "e", os.O_RDWR|os.O_CREATE)
	_, err = g.Append(make([]byte, 5))
	must(t, err)
	must(t, g.Close())
	must(t, d.Rename("e", "b"))
	used(t, d, 5, 3)
	g = open(t, d, "b", os.O_RDWR|os.O_TRUNC)
	used(t, d, 0, 3)
	must(t, g.Close())
}

func TestNothingLeadsOut(t *testing.T) {
	parent := t.TempDir()
	must(t, os.WriteFile(filepath.Join(parent, "secret"), []byte("x"), 0o600))
	d := tempdir.New(tempdir.Options{Parent: parent})
	defer d.Close()
	must(t, d.Symlink("../secret", "link"))
	must(t, d.Symlink("..", "up"))
	for _, name := range []string{"../secret", "link", "up/secret", filepath.Join(parent, "secret"), "/etc/passwd"} {
		if f, err := d.Open(name, os.O_RDONLY, 0); err == nil {
			t.Errorf("opened %s", name)
			_ = f.Close()
		}
		if err := d.Remove("../secret"); err == nil {
			t.Errorf("removed %s", name)
		}
	}
}

func TestCloseRemovesTheFolder(t *testing.T) {
	parent := t.TempDir()
	d := tempdir.New(tempdir.Options{Parent: parent})
	if entries, _ := os.ReadDir(parent); len(entries) != 0 {
		t.Error("made before it is used")
	}
	must(t, d.Mkdir("a", 0o700))
	must(t, d.Close())
	must(t, d.Close())
	if entries, _ := os.ReadDir(parent); len(entries) != 0 {
		t.Error("left behind")
	}
	want(t, d.Mkdir("b", 0o700), fs.ErrClosed)
}

func TestManyWriteAtOnce(t *testing.T) {
	d := tempdir.New(tempdir.Options{Bytes: 1000, Parent: t.TempDir()})
	defer d.Close()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			f, err := d.Open("a", os.O_RDWR|os.O_CREATE, 0o600)
			if err != nil {
				t.Error(err)
				return
			}
			defer f.Close()
			for range 25 {
				if _, err := f.Append([]byte("xxxxx")); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	used(t, d, 1000, 1)
	must(t, d.Remove("a"))
	used(t, d, 0, 0)
}
