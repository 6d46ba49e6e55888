// Package events is Node's module events: EventEmitter and its functions.
//
// https://nodejs.org/docs/latest-v24.x/api/events.html
package events

import (
	"embed"

	"dialtone/jsapi/hostscript"
	"dialtone/runtime"
)

//go:embed library/*.js
var files embed.FS

var library = hostscript.New(files)

// Module is events.
func Module() runtime.Module {
	return library.Module("events", "library/events.js", hostscript.Uncaught)
}
