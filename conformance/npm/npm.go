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
	"axios":             "it requires the module fs, which is not there yet",
	"bluebird":          "it needs the global named global, which is not there yet",
	"cheerio":           "it requires the module assert, which is not there yet",
	"cookie":            "the engine fails inside a regular expression of its parser",
	"date-fns-tz":       "it needs Intl, which is not there yet",
	"dayjs":             "it needs Intl, which is not there yet",
	"got":               "it requires the module timers/promises, which is not there yet",
	"got11":             "it requires the module fs, which is not there yet",
	"https-proxy-agent": "it requires the module assert, which is not there yet",
	"ky":                "it requires the module stream/web, which is not there yet",
	"luxon":             "it needs Intl, which is not there yet",
	"needle":            "it requires the module fs, which is not there yet",
	"node-fetch":        "it requires the module zlib, which is not there yet",
	"node-fetch2":       "it requires the module zlib, which is not there yet",
	"node-forge":        "it needs the global named global, which is not there yet",
	"request":           "it requires the module zlib, which is not there yet",
	"superagent":        "it requires the module fs, which is not there yet",
	"undici":            "it requires the module assert, which is not there yet",
	"whatwg-url":        "it looks up the prototype of async generators, which are lowered to plain ones",
	"ws":                "it requires the module zlib, which is not there yet",
}
