package runtime

import (
	"errors"
	"fmt"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"
)

// errNoTarget means that a map has no entry under the wanted conditions, and
// errNullTarget that the entry is null: the path is closed.
var (
	errNoTarget   = errors.New("no condition holds")
	errNullTarget = errors.New("the target is null")
)

// A lookup is the reading of one map of a package.json.
//
// https://nodejs.org/api/esm.html#resolution-algorithm-specification
type lookup struct {
	*resolver
	m       *manifest
	request string // the subpath, or the specifier that begins with #
	imports bool
	from    string // the file that asks, where Node's messages name it; else ""
}

func (l *lookup) kind() string {
	if l.imports {
		return "imports"
	}
	return "exports"
}

func (l *lookup) manifestFile() string { return l.shown(path.Join(l.m.dir, "package.json")) }

func (l *lookup) importedFrom() string {
	if l.from == "" {
		return ""
	}
	return " imported from " + l.shown(l.from)
}

// exportsEntry finds the file that a package exports under a subpath: "." or
// one that begins with "./".
func (r *resolver) exportsEntry(m *manifest, subpath, from string) (string, error) {
	l := &lookup{resolver: r, m: m, request: subpath, from: from}
	entries := m.exports
	sugar, err := l.isMainOnly()
	if err != nil {
		return "", err
	}
	if sugar {
		entries = &jsonNode{kind: '{', keys: []string{"."}, values: []*jsonNode{m.exports}}
	}
	name, err := l.entry(entries)
	if !isNoTarget(err) {
		return name, err
	}
	e := &resolveError{class: "Error", code: "ERR_PACKAGE_PATH_NOT_EXPORTED"}
	if subpath == "." {
		e.message = fmt.Sprintf(`No "exports" main defined in %s%s`, l.manifestFile(), l.importedFrom())
	} else {
		e.message = fmt.Sprintf(`Package subpath '%s' is not defined by "exports" in %s%s`, subpath, l.manifestFile(), l.importedFrom())
	}
	return "", e
}

// importsEntry finds the file that a package's own code means by a specifier
// that begins with #.
func (r *resolver) importsEntry(m *manifest, specifier, from string) (string, error) {
	l := &lookup{resolver: r, m: m, request: specifier, imports: true, from: from}
	if specifier == "#" || strings.HasSuffix(specifier, "/") {
		return "", l.invalidSpecifier(specifier, "is not a valid internal imports specifier name")
	}
	name, err := l.entry(m.imports)
	if !isNoTarget(err) {
		return name, err
	}
	return "", &resolveError{class: "TypeError", code: "ERR_PACKAGE_IMPORT_NOT_DEFINED",
		message: fmt.Sprintf(`Package import specifier "%s" is not defined in package %s%s`, specifier, l.manifestFile(), l.importedFrom())}
}

func isNoTarget(err error) bool { return errors.Is(err, errNoTarget) || errors.Is(err, errNullTarget) }

func (l *lookup) invalidSpecifier(what, why string) *resolveError {
	return &resolveError{class: "TypeError", code: "ERR_INVALID_MODULE_SPECIFIER",
		message: fmt.Sprintf(`Invalid module "%s" %s%s`, what, why, l.importedFrom())}
}

// isMainOnly reports whether exports is no map of subpaths but what stands for
// the package itself.
func (l *lookup) isMainOnly() (bool, error) {
	if l.m.exports.kind != '{' {
		return true, nil
	}
	dots := 0
	for _, k := range l.m.exports.keys {
		if strings.HasPrefix(k, ".") {
			dots++
		}
	}
	if dots > 0 && dots < len(l.m.exports.keys) {
		return false, l.invalidConfig(l.m, ` "exports" cannot contain some keys starting with '.' and some not. The exports object must either be an`+
			` object of package subpath keys or an object of main entry condition name keys only.`)
	}
	return dots == 0 && len(l.m.exports.keys) > 0, nil
}

// entry finds what a map has for the request: its own entry, or that of the
// pattern which fits best.
func (l *lookup) entry(entries *jsonNode) (string, error) {
	if !strings.Contains(l.request, "*") && !strings.HasSuffix(l.request, "/") {
		if t := entries.member(l.request); t != nil {
			return l.target(t, l.request, "", false)
		}
	}
	best, match := -1, ""
	for i, k := range entries.keys {
		before, after, ok := strings.Cut(k, "*")
		if !ok || strings.Contains(after, "*") || len(l.request) < len(k) || !strings.HasPrefix(l.request, before) || !strings.HasSuffix(l.request, after) {
			continue
		}
		if best < 0 || morePrecise(k, entries.keys[best]) {
			best, match = i, l.request[len(before):len(l.request)-len(after)]
		}
	}
	if best < 0 {
		return "", errNoTarget
	}
	return l.target(entries.values[best], entries.keys[best], match, true)
}

// morePrecise reports whether one pattern comes before another: the longer base
// first, then the longer pattern.
func morePrecise(a, b string) bool {
	i, j := strings.IndexByte(a, '*'), strings.IndexByte(b, '*')
	if i != j {
		return i > j
	}
	return len(a) > len(b)
}

// target follows the value of an entry: a path, conditions, or a list of which
// the first that is no invalid path counts.
func (l *lookup) target(t *jsonNode, key, match string, pattern bool) (string, error) {
	switch t.kind {
	case '"':
		return l.pathTarget(t, key, match, pattern)
	case '[':
		last := errNullTarget
		for _, e := range t.values {
			name, err := l.target(e, key, match, pattern)
			var invalid *resolveError
			if errors.Is(err, errNoTarget) {
				continue
			}
			if errors.Is(err, errNullTarget) || errors.As(err, &invalid) && invalid.code == "ERR_INVALID_PACKAGE_TARGET" {
				last = err
				continue
			}
			return name, err
		}
		return "", last
	case '{':
		for _, k := range t.keys {
			if n, err := strconv.ParseUint(k, 10, 32); err == nil && strconv.FormatUint(n, 10) == k && n < 1<<32-1 {
				return "", l.invalidConfig(l.m, ` "exports" cannot contain numeric property keys.`)
			}
		}
		for i, k := range t.keys {
			if k != "default" && !slices.Contains(l.conditions, k) {
				continue
			}
			name, err := l.target(t.values[i], key, match, pattern)
			if errors.Is(err, errNoTarget) {
				continue
			}
			return name, err
		}
		return "", errNoTarget
	case 'n':
		return "", errNullTarget
	}
	return "", l.invalidTarget(t, key)
}

func (l *lookup) invalidTarget(t *jsonNode, key string) *resolveError {
	text := t.String()
	hint := ""
	if !l.imports && text != "" && !strings.HasPrefix(text, "./") {
		hint = `; targets must start with "./"`
	}
	what := fmt.Sprintf(`Invalid "%s" target %s defined for '%s' in the package config %s`, l.kind(), quoteJSON(text), key, l.manifestFile())
	if key == "." {
		what = fmt.Sprintf(`Invalid "exports" main target %s defined in the package config %s`, quoteJSON(text), l.manifestFile())
	}
	return &resolveError{class: "Error", code: "ERR_INVALID_PACKAGE_TARGET", message: what + l.importedFrom() + hint}
}

func (l *lookup) pathTarget(t *jsonNode, key, match string, pattern bool) (string, error) {
	target := t.text
	full := target
	if pattern {
		if len(target)+strings.Count(target, "*")*len(match) > maxSpecifier {
			return "", notFoundError(l.request)
		}
		full = strings.ReplaceAll(target, "*", match)
	}
	if !strings.HasPrefix(target, "./") {
		if !l.imports || strings.HasPrefix(target, "../") || strings.HasPrefix(target, "/") || isURL(target) {
			return "", l.invalidTarget(t, key)
		}
		return l.bare(full)
	}
	if hasInvalidSegment(target[2:]) {
		return "", l.invalidTarget(t, key)
	}
	if match != "" && hasInvalidSegment(match) {
		request := strings.Replace(key, "*", match, 1)
		return "", l.invalidSpecifier("", fmt.Sprintf(`request is not a valid match in pattern "%s" for the "%s" resolution of %s`, key, l.kind(), l.manifestFile())).
			about(request)
	}
	return l.located(full)
}

// about puts the invalid request into the message of an error about it.
func (e *resolveError) about(request string) *resolveError {
	e.message = strings.Replace(e.message, `Invalid module ""`, `Invalid module "`+request+`"`, 1)
	return e
}

// located is the file of a target, which is read as a relative URL.
func (l *lookup) located(target string) (string, error) {
	if i := strings.IndexAny(target, "?#"); i >= 0 {
		target = target[:i]
	}
	target = strings.NewReplacer(`\`, "/", "\t", "", "\n", "", "\r", "").Replace(target)
	if lower := strings.ToLower(target); strings.Contains(lower, "%2f") || strings.Contains(lower, "%5c") {
		shown := url.URL{Scheme: "file", Path: l.shown(l.m.dir) + "/"}
		return "", l.invalidSpecifier(shown.String()+strings.TrimPrefix(target, "./"), `must not include encoded "/" or "\" characters`).withoutBase(l)
	}
	if decoded, err := url.PathUnescape(target); err == nil {
		target = decoded
	}
	name := path.Join(l.m.dir, target)
	slash := ""
	if strings.HasSuffix(target, "/") {
		slash = "/"
	} else if file, ok := l.file(name); ok {
		return file, nil
	}
	return "", l.missingFile(l.shown(name) + slash)
}

func (l *lookup) missingFile(shown string) *resolveError {
	e := notFoundError(shown)
	if e.path = l.shown(l.m.dir); l.imports {
		e.path = l.manifestFile()
	}
	return e
}

func (e *resolveError) withoutBase(l *lookup) *resolveError {
	e.message = strings.TrimSuffix(e.message, l.importedFrom())
	return e
}

// bare finds the package that an entry of imports names. No extension is tried.
func (l *lookup) bare(specifier string) (string, error) {
	if builtin := strings.TrimPrefix(specifier, "node:"); nodeBuiltins[builtin] || builtin != specifier {
		return "", &resolveError{class: "TypeError", code: "ERR_INVALID_URL_SCHEME", message: "The URL must be of scheme file", builtin: builtin}
	}
	pkg, subpath, ok := parsePackage(specifier)
	if specifier == "" {
		return "", notFoundError(l.request)
	}
	if !ok {
		return "", l.invalidSpecifier(specifier, "is not a valid package name")
	}
	// The package's own folder counts as the place that asks.
	asking := path.Join(l.m.dir, "package.json")
	if name, found, err := l.self(specifier, asking); found {
		return name, err
	}
	for _, dir := range nodeModules(l.m.dir) {
		dir = path.Join(dir, pkg)
		if !l.isDir(dir) {
			continue
		}
		m := l.manifest(dir)
		if m != nil && m.invalid {
			return "", l.invalidConfig(m, "")
		}
		if m != nil && m.exports != nil {
			return l.exportsEntry(m, subpath, asking)
		}
		if subpath != "." {
			name := path.Join(dir, subpath)
			if file, ok := l.file(name); ok {
				return file, nil
			}
			return "", l.missingFile(l.shown(name))
		}
		if name, err := l.folder(dir, specifier, ""); err == nil {
			return name, nil
		}
		break
	}
	return "", notFoundError(l.request)
}

// isURL reports whether a target is an absolute URL.
func isURL(s string) bool {
	u, err := url.Parse(s)
	return err == nil && u.Scheme != ""
}

// hasInvalidSegment reports whether one of the segments of a path leads
// elsewhere than down: "." or ".." or node_modules, percent-encoded or not.
func hasInvalidSegment(p string) bool {
	for segment := range strings.FieldsFuncSeq(p, func(r rune) bool { return r == '/' || r == '\\' }) {
		if decoded, err := url.PathUnescape(segment); err == nil {
			segment = decoded
		}
		if segment == "." || segment == ".." || strings.EqualFold(segment, "node_modules") {
			return true
		}
	}
	return false
}
