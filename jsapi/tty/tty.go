// Package tty is Node's module tty. A function has no terminal: nothing is one,
// and the classes of its streams are there to be asked for.
//
// https://nodejs.org/docs/latest-v24.x/api/tty.html
package tty

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Module is tty.
func Module() runtime.Module { return library.Module("tty", "library/tty.js", nil) }
