package cli

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// gather is how long changes are collected before they are acted on: editors
// write a file in several steps.
const gather = 100 * time.Millisecond

// watcher notices changes of the files that a service is made of.
type watcher struct {
	fs      *fsnotify.Watcher
	dir     string
	env     string   // the .env file
	folders []string // those of functions and assets, whether or not they exist
}

// watch sends the names of changed files, relative to the service's folder,
// until ctx is done; then it closes the channel.
func watch(ctx context.Context, f *serviceFlags) (<-chan []string, error) {
	notify, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("watch %s: %w", f.dir, err)
	}
	w := &watcher{fs: notify, dir: f.dir, env: f.envFile()}
	for _, names := range [][]string{{f.functionsFolder, "functions", "src"}, {f.assetsFolder, "assets", "static"}} {
		if names[0] != "" {
			names = names[:1]
		}
		for _, name := range names {
			if name != "" {
				w.folders = append(w.folders, filepath.Join(f.dir, filepath.FromSlash(name)))
			}
		}
	}
	if err := w.add(f.dir); err != nil {
		_ = notify.Close()
		return nil, fmt.Errorf("watch %s: %w", f.dir, err)
	}
	if dir := filepath.Dir(w.env); dir != f.dir {
		_ = notify.Add(dir) // the folder need not exist
	}
	changes := make(chan []string)
	go w.run(ctx, changes)
	return changes, nil
}

// add watches a folder and those below it. Of node_modules only the list of
// packages is watched: there are thousands of folders below, and they change
// when a package comes or goes.
func (w *watcher) add(dir string) error {
	return filepath.WalkDir(dir, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return nil // what has gone again is not watched
		}
		switch entry.Name() {
		case ".git":
			return filepath.SkipDir
		case "node_modules":
			if filepath.Dir(name) == w.dir {
				_ = w.fs.Add(name)
			}
			return filepath.SkipDir
		}
		return w.fs.Add(name)
	})
}

func (w *watcher) run(ctx context.Context, changes chan<- []string) {
	defer close(changes)
	defer w.fs.Close()
	var files []string
	var due <-chan time.Time
	var out chan<- []string // nil until the changes are to be acted on
	for {
		select {
		case <-ctx.Done():
			return
		case event, ok := <-w.fs.Events:
			if !ok {
				return
			}
			if name, matters := w.look(event); matters && !slices.Contains(files, name) {
				files = append(files, name)
				if due == nil && out == nil {
					due = time.After(gather)
				}
			}
		case _, ok := <-w.fs.Errors:
			if !ok {
				return
			}
			// Events were lost, so anything may have changed.
			files = append(files, "many files")
			if due == nil && out == nil {
				due = time.After(gather)
			}
		case <-due:
			due, out = nil, changes
		case out <- files:
			files, out = nil, nil
		}
	}
}

// look says whether an event concerns the service, and watches new folders.
func (w *watcher) look(event fsnotify.Event) (name string, matters bool) {
	if !event.Has(fsnotify.Create) && !event.Has(fsnotify.Write) && !event.Has(fsnotify.Remove) && !event.Has(fsnotify.Rename) {
		return "", false
	}
	name, err := filepath.Rel(w.dir, event.Name)
	if err != nil {
		name = event.Name
	}
	if event.Name == w.env {
		return name, true
	}
	if !filepath.IsLocal(name) || temporary(filepath.Base(name)) {
		return "", false
	}
	folder := false
	if info, err := os.Stat(event.Name); err == nil && info.IsDir() {
		folder = true
		if event.Has(fsnotify.Create) {
			_ = w.add(event.Name) // without it only changes below go unnoticed
		}
	}
	for _, f := range w.folders {
		if event.Name == f || strings.HasPrefix(event.Name, f+string(filepath.Separator)) {
			return name, !folder || !event.Has(fsnotify.Write)
		}
	}
	if filepath.Base(filepath.Dir(event.Name)) == "node_modules" {
		return name, true
	}
	switch filepath.Ext(name) {
	case ".js", ".cjs", ".mjs", ".ts", ".mts", ".cts", ".tsx", ".jsx", ".json":
		return name, true
	case "":
		// A folder that came or went may hold modules. One that has gone cannot
		// be told from a file any more.
		return name, folder && event.Has(fsnotify.Create) || event.Has(fsnotify.Remove) || event.Has(fsnotify.Rename)
	}
	return "", false
}

// temporary reports whether a name is one that editors give to files that are
// gone a moment later.
func temporary(base string) bool {
	return strings.HasSuffix(base, "~") || base == "4913" || base == ".DS_Store" || base == ".git" ||
		strings.HasPrefix(base, ".") && (strings.HasSuffix(base, ".swp") || strings.HasSuffix(base, ".swx")) || strings.HasPrefix(base, ".#")
}
