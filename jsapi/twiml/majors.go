package twiml

import "strings"

// majors are major versions of the npm package, as a set.
type majors uint8

const (
	v3 majors = 1 << iota
	v4
	v5
	v6
)

// majorOf is the major that a version range of package.json pins: an exact
// version, or one with ^, ~ or x. Any other range, and any other major, is the
// newest. What the older ones lack is in the table; 3.x moreover was made of
// functions instead of classes: its responses have no comments, and a string
// as the first argument does not make it forget the second.
func majorOf(version string) majors {
	version = strings.TrimLeft(version, " ^~=v")
	n, rest := "", ""
	if i := strings.IndexFunc(version, func(r rune) bool { return r < '0' || r > '9' }); i < 0 {
		n = version
	} else {
		n, rest = version[:i], strings.TrimSpace(version[i:])
	}
	if strings.ContainsAny(rest, " |<>") {
		return v6
	}
	switch n {
	case "3":
		return v3
	case "4":
		return v4
	case "5":
		return v5
	}
	return v6
}
