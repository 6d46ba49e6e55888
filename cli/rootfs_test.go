package cli

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

func TestLinksAreFollowedInsideTheRootAlone(t *testing.T) {
	top := t.TempDir()
	root := filepath.Join(top, "root")
	for _, dir := range []string{"sub", "links"} {
		if err := os.MkdirAll(filepath.Join(root, dir), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range map[string]string{"secret": "secret", "root/sub/file": "inside"} {
		if err := os.WriteFile(filepath.Join(top, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	links := []struct {
		name, target, read, want string // want "" is refused
	}{
		{"relative", "../sub/file", "links/relative", "inside"},
		{"absolute", filepath.Join(root, "sub", "file"), "links/absolute", "inside"},
		{"folder", filepath.Join(root, "sub"), "links/folder/file", "inside"},
		{"chain", "absolute", "links/chain", "inside"},
		{"above", "../../secret", "links/above", ""},
		{"outside", filepath.Join(top, "secret"), "links/outside", ""},
		{"around", "../../root/../secret", "links/around", ""},
		{"top", top, "links/top/secret", ""},
		{"loop", "loop", "links/loop", ""},
		{"nothing", "../sub/nothing", "links/nothing", ""},
	}
	for _, l := range links {
		if err := os.Symlink(l.target, filepath.Join(root, "links", l.name)); err != nil {
			t.Skipf("no links here: %v", err)
		}
	}
	fsys, err := openRoot(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range links {
		got, err := fs.ReadFile(fsys, l.read)
		if string(got) != l.want || (err == nil) != (l.want != "") {
			t.Errorf("%s, a link to %s: %q, %v; want %q", l.read, l.target, got, err, l.want)
		}
		info, err := fs.Stat(fsys, l.read)
		if (err == nil) != (l.want != "") || err == nil && !info.Mode().IsRegular() {
			t.Errorf("stat %s: %v, %v", l.read, info, err)
		}
	}
	entries, err := fs.ReadDir(fsys, "links/folder")
	if err != nil || len(entries) != 1 || entries[0].Name() != "file" {
		t.Errorf("the linked folder has %v, %v", entries, err)
	}
	if _, err := fs.ReadDir(fsys, "links/top"); err == nil {
		t.Error("a folder outside the root was listed")
	}
	if _, err := fs.ReadFile(fsys, "../secret"); err == nil {
		t.Error("a file above the root was read")
	}
}
