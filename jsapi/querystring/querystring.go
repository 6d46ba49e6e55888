// Package querystring is Node's module querystring.
//
// https://nodejs.org/docs/latest-v24.x/api/querystring.html
package querystring

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Module is querystring.
func Module() runtime.Module {
	return library.Module("querystring", "library/querystring.js", nil)
}
