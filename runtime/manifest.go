package runtime

import (
	"bytes"
	"encoding/json"
	"path"
	"strconv"
	"strings"
)

// dependencies are those that a folder's package.json names; nil for none.
func dependencies(f *files, dir string) map[string]string {
	b, err := f.read(path.Join(dir, "package.json"), 1<<20)
	if err != nil {
		return nil
	}
	// Another field of an odd type is no reason to know nothing.
	var fields map[string]json.RawMessage
	if json.Unmarshal(b, &fields) != nil {
		return nil
	}
	var m map[string]string
	_ = json.Unmarshal(fields["dependencies"], &m)
	return m
}

// DependencyMajor returns the major version that the service's package.json pins
// a package to: by an exact version, or by one with ^, ~ or x. It is 0 for any
// other range, and without one. A package.json is never required.
//
// https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies
func (s *Service) DependencyMajor(name string) int {
	pinned := strings.TrimLeft(s.dependencies[name], " ^~=v")
	end := strings.IndexFunc(pinned, func(r rune) bool { return r < '0' || r > '9' })
	if end < 0 {
		end = len(pinned)
	} else if strings.ContainsAny(strings.TrimSpace(pinned[end:]), " |<>") {
		return 0
	}
	major, err := strconv.Atoi(pinned[:end])
	if err != nil {
		return 0
	}
	return major
}

// A manifest is what a package.json says of how its package is loaded.
//
// https://nodejs.org/api/packages.html#nodejs-packagejson-field-definitions
type manifest struct {
	dir     string // the folder of the package
	name    string
	main    string
	kind    string    // the type field: module, commonjs, or ""
	exports *jsonNode // nil for none, and for what Node ignores
	imports *jsonNode
	invalid bool // it is no JSON object that can be read
}

// maxManifest is the largest package.json that is read, in bytes.
const maxManifest = 1 << 20

// manifest reads the package.json of a folder, once; nil when there is none.
func (f *files) manifest(dir string) *manifest {
	if m, ok := f.manifests.get(dir); ok {
		return m
	}
	m := f.readManifest(dir)
	f.manifests.put(dir, m)
	return m
}

func (f *files) readManifest(dir string) *manifest {
	name := path.Join(dir, "package.json")
	if !f.isFile(name) {
		return nil
	}
	m := &manifest{dir: dir}
	b, err := f.read(name, maxManifest)
	b = bytes.TrimPrefix(b, []byte("\ufeff"))
	var fields map[string]json.RawMessage
	if err != nil || json.Unmarshal(b, &fields) != nil || fields == nil {
		m.invalid = true
		return m
	}
	_ = json.Unmarshal(fields["name"], &m.name)
	_ = json.Unmarshal(fields["main"], &m.main)
	var kind string
	_ = json.Unmarshal(fields["type"], &kind)
	if kind == "module" || kind == "commonjs" {
		m.kind = kind
	}
	if m.exports, err = parseMap(fields["exports"], `{["`); err == nil {
		m.imports, err = parseMap(fields["imports"], `{`)
	}
	m.invalid = err != nil
	return m
}

// parseMap reads a map of exports or imports, if it is of one of the kinds.
func parseMap(b []byte, kinds string) (*jsonNode, error) {
	if len(b) == 0 || !strings.Contains(kinds, string(b[:1])) {
		return nil, nil
	}
	return parseNode(b)
}

// scope is the manifest that governs a file: that of the nearest folder above
// which has one, within its package.
//
// https://nodejs.org/api/esm.html#resolution-algorithm-specification
func (f *files) scope(name string) *manifest {
	for dir := path.Dir(name); path.Base(dir) != "node_modules"; dir = path.Dir(dir) {
		if m := f.manifest(dir); m != nil {
			return m
		}
		if dir == "." {
			break
		}
	}
	return nil
}
