package runtime

import (
	"encoding/json"
	"path"
	"strings"
)

// format says how a file of a service is read.
type format uint8

const (
	formatCommonJS format = iota // a CommonJS module, unless its syntax is that of an ES module
	formatModule                 // an ES module
	formatJSON
)

// format is what Node takes a file for by its extension and, for .js, .ts and
// the like, by the type field of the nearest package.json. The name is that in
// the file system.
//
// https://nodejs.org/api/packages.html#determining-module-system
func (f *files) format(name string) format {
	switch path.Ext(name) {
	case ".json":
		return formatJSON
	case ".mjs", ".mts":
		return formatModule
	case ".js", ".ts", ".jsx", ".tsx":
		if f.packageType(path.Dir(name)) == "module" {
			return formatModule
		}
	}
	return formatCommonJS
}

// packageType is the type field of the package.json that a folder is under.
func (f *files) packageType(dir string) string {
	for {
		if b, err := f.read(path.Join(dir, "package.json"), 1<<20); err == nil {
			var manifest struct {
				Type any `json:"type"`
			}
			_ = json.Unmarshal(b, &manifest)
			t, _ := manifest.Type.(string)
			return t
		}
		if dir == "." || path.Base(dir) == "node_modules" {
			return ""
		}
		dir = path.Dir(dir)
	}
}

// typed reports whether the extension is one of syntax that is no JavaScript.
func typed(name string) bool {
	switch path.Ext(name) {
	case ".ts", ".mts", ".cts", ".tsx", ".jsx":
		return true
	}
	return false
}

// isDeclaration reports whether a file holds types alone.
func isDeclaration(name string) bool {
	return strings.HasSuffix(name, ".d.ts") || strings.HasSuffix(name, ".d.mts") || strings.HasSuffix(name, ".d.cts")
}
