// Package punycode is Node's deprecated module punycode.
//
// https://nodejs.org/docs/latest-v24.x/api/punycode.html
package punycode

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Module is punycode.
func Module() runtime.Module { return library.Module("punycode", "library/punycode.js", nil) }
