package server

import (
	"strings"

	"dialtone/runtime"
)

// escapeText escapes what would be markup in the text of a page. Quotes mean
// nothing outside attributes, and the page has no text in attributes.
var escapeText = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

const pageStyle = `body{font-family:system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#121c2d}` +
	`h1{color:#d61f1f}code,pre{font-family:ui-monospace,monospace}` +
	`.stack-trace{background:#f4f4f6;padding:1rem;overflow-x:auto}`

// errorPage is an error for a developer's browser, in the layout of Twilio's
// local host, with everything that comes from a script escaped.
func errorPage(e *runtime.Error, message string) []byte {
	var b strings.Builder
	write := func(s string) { b.WriteString(escapeText.Replace(strings.ToValidUTF8(s, "\uFFFD"))) }

	b.WriteString(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>Runtime Error</title><style>` + pageStyle +
		"</style></head><body><h1>Runtime Error</h1>\n")
	if e.File != "" {
		b.WriteString("<p>Error thrown in <code>")
		write(e.File)
		b.WriteString("</code></p>\n")
	}
	b.WriteString("<hr /><p><strong>")
	write(e.Name)
	b.WriteString(":</strong> ")
	for i, line := range strings.Split(message, "\n") {
		if i > 0 {
			b.WriteString("<br/>")
		}
		write(line)
	}
	b.WriteString("</p>\n<h2>Stack Trace</h2><pre class=\"stack-trace\">")
	write(stackOf(e))
	b.WriteString("</pre></body></html>\n")
	return []byte(b.String())
}
