package runtime

import (
	"path"
	"strings"

	"github.com/dop251/goja"
)

// loaders are require.extensions: a function for each extension, which scripts
// may add to and replace.
//
// https://nodejs.org/api/modules.html#requireextensions
type loaders struct {
	object   *goja.Object
	original map[string]goja.Value
}

// loaderTable makes require.extensions.
func (r *requirer) loaderTable() *loaders {
	if r.loaders != nil {
		return r.loaders
	}
	l := &loaders{object: r.vm.rt.CreateObject(nil), original: make(map[string]goja.Value)}
	for _, ext := range defaultExtensions {
		l.original[ext] = r.vm.Func("", 2, func(c goja.FunctionCall) goja.Value {
			s := r.scopeOf(c.Argument(0))
			name, ok := r.vm.build.svc.files.name(c.Argument(1).String())
			if !ok {
				panic(r.error(missing(c.Argument(1).String()), s))
			}
			if err := r.evaluate(s, name); err != nil {
				panic(r.thrown(err))
			}
			return goja.Undefined()
		})
		_ = l.object.Set(ext, l.original[ext])
	}
	r.loaders = l
	return l
}

// plain reports whether the extensions that are tried are the usual ones.
func (l *loaders) plain() bool {
	return l == nil || len(l.object.Keys()) == len(defaultExtensions)
}

// maxExtensions is how many extensions are tried for a path.
const maxExtensions = 64

// extensions are those that are tried for a path that names no file.
func (l *loaders) extensions() []string {
	if l == nil {
		return defaultExtensions
	}
	keys := l.object.Keys()
	return keys[:min(len(keys), maxExtensions)]
}

// replaced is the function that a script has put in the place of the one that
// loads a file; nil when it has not.
func (l *loaders) replaced(file string) goja.Callable {
	if l == nil {
		return nil
	}
	ext := ".js"
	base := path.Base(file)
	for at := 0; ; {
		i := strings.IndexByte(base[at:], '.')
		if i < 0 {
			break
		}
		at += i + 1
		if at == 1 {
			continue // a file that begins with a dot has no extension there
		}
		if v := l.object.Get(base[at-1:]); v != nil && !goja.IsUndefined(v) {
			ext = base[at-1:]
			break
		}
	}
	v := l.object.Get(ext)
	if v == nil || v == l.original[ext] {
		return nil
	}
	f, _ := goja.AssertFunction(v)
	return f
}
