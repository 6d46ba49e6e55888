package runtime

import (
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
		if m := f.scope(name); m != nil && m.kind == "module" {
			return formatModule
		}
	}
	return formatCommonJS
}

// typed reports whether the extension is one of syntax that is no JavaScript.
func typed(name string) bool {
	switch path.Ext(name) {
	case ".ts", ".mts", ".cts", ".tsx", ".jsx":
		return true
	}
	return false
}

// isCommonJS reports whether the extension is one that no ES module has.
func isCommonJS(name string) bool { return path.Ext(name) == ".cjs" || path.Ext(name) == ".cts" }

// isDeclaration reports whether a file holds types alone.
func isDeclaration(name string) bool {
	return strings.HasSuffix(name, ".d.ts") || strings.HasSuffix(name, ".d.mts") || strings.HasSuffix(name, ".d.cts")
}
