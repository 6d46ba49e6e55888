package runtime

import (
	"fmt"
	"path"
	"strings"
	"unicode"
	"unicode/utf16"
)

// route derives the URL path and the access of a file from its name relative
// to the functions or assets folder, by the rules of Twilio's toolkit: the
// access is a suffix before the extension, functions lose their extension, and
// white space becomes a dash.
func route(name string, asset bool) (string, Access) {
	name = strings.ReplaceAll(name, `\`, "/")
	ext := path.Ext(name)
	access := Public
	switch {
	case strings.Contains(name, ".protected"+ext):
		access = Protected
	case strings.Contains(name, ".private"+ext):
		access = Private
	}
	dir, base := path.Split(name)
	base = strings.TrimSuffix(base, ext)
	base = strings.Replace(base, "."+access.String(), "", 1)
	p := path.Join("/", dir, base)
	if asset {
		p += ext
	}
	p = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '\ufeff' {
			return '-'
		}
		return r
	}, p)
	return p, access
}

// checkRoute reports why a path cannot be served, in the toolkit's words.
func checkRoute(p string) error {
	if !strings.HasPrefix(p, "/") {
		return fmt.Errorf(`Expected path to start with "/". Got: "%s"`, p) //nolint:staticcheck // the platform's text
	}
	if strings.Contains(p, "#") {
		return fmt.Errorf(`Path cannot contain a #. Got: "%s"`, p) //nolint:staticcheck // the platform's text
	}
	if strings.ContainsAny(p, `;,?:@+&$()' "`) {
		return fmt.Errorf(`Path cannot contain any of the following characters: ;,?:@+&$()' ". Got: "%s"`, p) //nolint:staticcheck // the platform's text
	}
	if n := len(utf16.Encode([]rune(p))); n >= 256 {
		return fmt.Errorf("Path length must be shorter than 256 characters. Got: %d characters.", n) //nolint:staticcheck // the platform's text
	}
	return nil
}
