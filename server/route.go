package server

import (
	"strings"

	"dialtone/runtime"
)

// A resource is what a path leads to: a function, an asset, or nothing.
type resource struct {
	fn    *runtime.Function
	asset *runtime.Asset
}

func (r resource) found() bool { return r.fn != nil || r.asset != nil }

// splitTarget returns the path and the query of a request's target as it came,
// and both together with the question mark, less a scheme and host that
// stand before it.
func splitTarget(target string) (path, query, whole string) {
	if target == "" || target[0] != '/' {
		if i := strings.Index(target, "://"); i >= 0 {
			target = target[i+len("://"):]
			if i = strings.IndexAny(target, "/?"); i < 0 {
				target = "/"
			} else if target = target[i:]; target[0] == '?' {
				target = "/" + target
			}
		}
	}
	path, query, _ = strings.Cut(target, "?")
	return path, query, target
}

// rootPages are what the path / falls back to: the path of Twilio's cloud, and
// then what people expect of a folder with an index.html.
var rootPages = [...]string{"/assets/index.html", "/index.html"}

// route finds what has a path. The comparison is exact, but that letters
// beyond ASCII may come as they are or percent-encoded. Private functions and
// files whose name begins with a dot have no path.
func (s *Server) route(path string) resource {
	svc := s.pool.Service()
	found := lookup(svc, path)
	if !found.found() {
		switch {
		case path == "/":
			for _, page := range rootPages {
				if found = lookup(svc, page); found.found() {
					break
				}
			}
		case beyondASCII(path):
			found = s.encodedRoutes(svc).byPath[encodeBeyondASCII(path)]
		}
	}
	switch {
	case found.fn != nil && found.fn.Access == runtime.Private:
		return resource{}
	case found.asset != nil && isDotfile(found.asset.Path):
		return resource{}
	}
	return found
}

func lookup(svc *runtime.Service, path string) resource {
	if fn := svc.Function(path); fn != nil {
		return resource{fn: fn}
	}
	return resource{asset: svc.Asset(path)}
}

func isDotfile(path string) bool {
	return strings.HasPrefix(path[strings.LastIndexByte(path, '/')+1:], ".")
}

// encodedRoutes are the routes of one build that have letters beyond ASCII, by
// their percent-encoded path.
type encodedRoutes struct {
	svc    *runtime.Service
	byPath map[string]resource
}

func (s *Server) encodedRoutes(svc *runtime.Service) *encodedRoutes {
	if e := s.encoded.Load(); e != nil && e.svc == svc {
		return e
	}
	e := &encodedRoutes{svc: svc, byPath: make(map[string]resource)}
	for _, fn := range svc.Functions {
		if beyondASCII(fn.Path) {
			e.byPath[encodeBeyondASCII(fn.Path)] = resource{fn: fn}
		}
	}
	for _, a := range svc.Assets {
		if beyondASCII(a.Path) {
			e.byPath[encodeBeyondASCII(a.Path)] = resource{asset: a}
		}
	}
	s.encoded.Store(e)
	return e
}

// beyondASCII reports whether a path has a byte above 127, encoded or not.
func beyondASCII(path string) bool {
	for i := 0; i < len(path); i++ {
		if path[i] >= 0x80 || isHighEscape(path, i) {
			return true
		}
	}
	return false
}

// isHighEscape reports whether at i stands the percent escape of a byte above 127.
func isHighEscape(s string, i int) bool {
	if s[i] != '%' || i+2 >= len(s) || !isHex(s[i+2]) {
		return false
	}
	return s[i+1] >= '8' && isHex(s[i+1])
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

// encodeBeyondASCII encodes the bytes above 127 of a path, and writes the
// escapes of such bytes in capitals. All else stays as it is.
func encodeBeyondASCII(path string) string {
	const digits = "0123456789ABCDEF"
	b := make([]byte, 0, len(path)+8)
	for i := 0; i < len(path); i++ {
		switch c := path[i]; {
		case c >= 0x80:
			b = append(b, '%', digits[c>>4], digits[c&15])
		case isHighEscape(path, i):
			b = append(b, '%')
			b = append(b, strings.ToUpper(path[i+1:i+3])...)
			i += 2
		default:
			b = append(b, c)
		}
	}
	return string(b)
}
