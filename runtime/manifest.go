package runtime

import (
	"encoding/json"
	"path"
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

// Dependency returns the version range that the dependencies of the service's
// package.json give a package, or "". A package.json is never required.
//
// https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies
func (s *Service) Dependency(name string) string { return s.dependencies[name] }

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
