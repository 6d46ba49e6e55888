// Package npm proves that packages of npm work as people use them: each
// function of testdata/functions is named after a package and makes small, real
// use of it. What Node 24 answers is recorded by record.mjs; the test answers
// the same from the same installed folder, without Node.
//
// A use speaks to the servers of package servers only. What is random or of the
// day is fixed in the use, or verified instead of shown.
package npm

// Differences are the packages whose use does not answer as in Node, with the
// reason.
var Differences = map[string]string{
	"cheerio":           "it requires the module zlib, which is not there yet",
	"date-fns-tz":       "it needs Intl, which is not there yet",
	"dayjs":             "it needs Intl, which is not there yet",
	"got":               "it needs Intl, which is not there yet",
	"got11":             "it asks for brotli if process.versions names it, which it does not",
	"https-proxy-agent": "agent-base tells https from http by the file names of a stack that only Node's own modules leave",
	"ky":                "a Response that a hook makes is not told from others by instanceof",
	"luxon":             "it needs Intl, which is not there yet",
	"undici":            "it requires the module zlib, which is not there yet",
	"whatwg-url":        "it looks up the prototype of async generators, which are lowered to plain ones",
	"ws":                "it requires the module zlib, which is not there yet",
}
