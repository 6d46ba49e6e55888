// Package stringdecoder is Node's module string_decoder.
//
// https://nodejs.org/docs/latest-v24.x/api/string_decoder.html
package stringdecoder

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Module is string_decoder.
func Module() runtime.Module {
	return library.Module("string_decoder", "library/stringdecoder.js", nil)
}
