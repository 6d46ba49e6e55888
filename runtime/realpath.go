package runtime

import (
	"io/fs"
	"path"
	"strings"
	"sync"
)

// maxLinks is how many symbolic links one path may lead through, as on Linux.
const maxLinks = 40

// maxRemembered bounds each of a service's tables of what was looked up, so
// that a script cannot fill the memory with names that it makes up.
const maxRemembered = 1 << 14

// A table remembers what was looked up in a service's files.
type table[K comparable, V any] struct {
	mu sync.RWMutex
	m  map[K]V
}

func (t *table[K, V]) get(k K) (V, bool) {
	t.mu.RLock()
	defer t.mu.RUnlock()
	v, ok := t.m[k]
	return v, ok
}

func (t *table[K, V]) put(k K, v V) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.m == nil {
		t.m = make(map[K]V)
	}
	if len(t.m) < maxRemembered {
		t.m[k] = v
	}
}

// real is the name of a file without symbolic links: what Node knows a module
// by. In a file system that has no links, or where one cannot be followed
// inside the root, it is the name itself.
func (f *files) real(name string) string {
	links, ok := f.fsys.(fs.ReadLinkFS)
	if !ok {
		return name
	}
	if r, ok := f.reals.get(name); ok {
		return r
	}
	r := f.follow(links, name)
	f.reals.put(name, r)
	return r
}

func (f *files) follow(links fs.ReadLinkFS, name string) string {
	done, left := ".", name
	for followed := 0; left != ""; {
		var part string
		part, left, _ = strings.Cut(left, "/")
		at := path.Join(done, part)
		info, err := links.Lstat(at)
		if err != nil {
			return name
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			done = at
			continue
		}
		if followed++; followed > maxLinks {
			return name
		}
		target, err := links.ReadLink(at)
		if err != nil {
			return name
		}
		if path.IsAbs(target) {
			var inside bool
			if target, inside = f.name(target); !inside {
				return name
			}
		} else {
			target = path.Join(done, target)
		}
		target = path.Join(target, left)
		if !fs.ValidPath(target) {
			return name
		}
		done, left = ".", target
	}
	return done
}
