package runtime

import (
	"strings"
	"testing"
)

func TestFileNamesBecomePathsAsInTwiliosToolkit(t *testing.T) {
	for _, c := range []struct {
		name   string
		asset  bool
		path   string
		access Access
	}{
		{"sms/reply.protected.js", false, "/sms/reply", Protected},
		{"hello/example.private.js", false, "/hello/example", Private},
		{"hello/example.private.js", true, "/hello/example.js", Private},
		{"a.protected.txt", true, "/a.txt", Protected},
		{"index.js", false, "/index", Public},
		{"x.js.js", false, "/x.js", Public},
		{"x.y.js", false, "/x.y", Public},
		{"sp/a b.js", false, "/sp/a-b", Public},
		{"foo.public.js", false, "/foo", Public},
		{"a.private.b.private.js", false, "/a.b.private", Private},
		{"x.protected.js/y.js", false, "/x.protected.js/y", Protected},
		{"a%20b.js", false, "/a%20b", Public},
		{"é.js", false, "/é", Public},
		{"noext", true, "/noext", Public},
		{"star*.js", false, "/star*", Public},
	} {
		p, access := route(c.name, c.asset)
		if p != c.path || access != c.access {
			t.Errorf("%s: got %s %s, want %s %s", c.name, p, access, c.path, c.access)
		}
	}
}

func TestIllegalPathsAreRefusedInTheToolkitsWords(t *testing.T) {
	for path, want := range map[string]string{
		"x":                            `Expected path to start with "/". Got: "x"`,
		"/a#b":                         `Path cannot contain a #. Got: "/a#b"`,
		"/a;b":                         `Path cannot contain any of the following characters: ;,?:@+&$()' ". Got: "/a;b"`,
		"/" + strings.Repeat("a", 255): "Path length must be shorter than 256 characters. Got: 256 characters.",
		"/" + strings.Repeat("a", 254): "",
	} {
		err := checkRoute(path)
		if got := errText(err); got != want {
			t.Errorf("%.20s: got %q, want %q", path, got, want)
		}
	}
}

func errText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
