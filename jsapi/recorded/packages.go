package recorded

import (
	"io/fs"
	"os"
	"testing"
)

// Packages is the folder in which the packages of runtime/testdata/packages are
// installed, those that functions use most. A test without it skips. The folder
// is made by
//
//	cp -r runtime/testdata/packages FOLDER && npm ci --ignore-scripts --omit=optional --omit=peer --legacy-peer-deps --prefix FOLDER
func Packages(t testing.TB) fs.FS {
	t.Helper()
	dir := os.Getenv("PACKAGES_NPM")
	if dir == "" {
		t.Skip("PACKAGES_NPM names no folder in which the packages are installed")
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = root.Close() })
	return root.FS()
}
