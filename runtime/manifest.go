package runtime

import (
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

// packageMain is the main field of a folder's package.json, or "".
func packageMain(f *files, dir string) string {
	b, err := f.read(path.Join(dir, "package.json"), 1<<20)
	if err != nil {
		return ""
	}
	var manifest struct {
		Main string `json:"main"`
	}
	if json.Unmarshal(b, &manifest) != nil {
		return ""
	}
	return manifest.Main
}
