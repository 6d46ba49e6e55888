package url

import (
	"strings"

	whatwg "github.com/nlnwa/whatwg-url/url"
)

// parts are what a URL object shows, in the order of its properties.
type parts struct {
	href, origin, protocol, username, password, host, hostname, port, pathname, search, hash string
}

func (p *parts) list() []any {
	return []any{p.href, p.origin, p.protocol, p.username, p.password, p.host, p.hostname, p.port, p.pathname, p.search, p.hash}
}

// parse reads a URL, relative to a base if there is one. Texts are UTF-8.
func parse(input string, base *string) *whatwg.Url {
	if longAuthority(input) && !opaque(input) || base != nil && longAuthority(*base) && !opaque(*base) {
		return nil
	}
	if base == nil {
		u, err := parser.Parse(lastSpace(input))
		if err != nil {
			return nil
		}
		return u
	}
	b, err := parser.Parse(lastSpace(*base))
	if err != nil {
		return nil
	}
	u, err := b.Parse(lastSpace(input))
	if err != nil {
		return nil
	}
	return u
}

// parser has what the standard has changed since the library was made.
var parser = whatwg.NewParser(whatwg.WithPathPercentEncodeSet(whatwg.PathPercentEncodeSet.Set('^')))

// lastSpace encodes the space at the end of an opaque path that goes on with a
// query or a fragment.
func lastSpace(s string) string {
	end := strings.IndexAny(s, "?#")
	if end < 2 || s[end-1] != ' ' || !opaque(s[:end]) {
		return s
	}
	return s[:end-1] + "%20" + s[end:]
}

// opaque reports whether a URL has a scheme whose path is a mere text.
func opaque(s string) bool {
	scheme, path, ok := strings.Cut(s, ":")
	return ok && !strings.HasPrefix(path, "/") && !special[strings.ToLower(strings.TrimSpace(scheme))]
}

// longAuthority reports whether what is between the scheme and the path is
// longer than any real one: the parser takes time that grows with its square.
func longAuthority(s string) bool {
	colon := strings.IndexByte(s, ':')
	if colon < 0 && !strings.HasPrefix(s, "//") {
		return false
	}
	rest := strings.TrimLeft(s[colon+1:], "/\\\t\n\r ")
	end := strings.IndexAny(rest, `/\?#`)
	return end > longestAuthority || end < 0 && len(rest) > longestAuthority
}

const longestAuthority = 4096

var special = map[string]bool{"http": true, "https": true, "ws": true, "wss": true, "ftp": true, "file": true}

func show(u *whatwg.Url) *parts {
	p := &parts{
		href: u.Href(false), protocol: u.Protocol(), username: u.Username(), password: u.Password(), host: u.Host(), hostname: u.Hostname(),
		port: u.Port(), pathname: u.Pathname(), search: u.Search(), hash: u.Hash(), origin: "null",
	}
	switch scheme := strings.TrimSuffix(p.protocol, ":"); {
	case scheme == "blob":
		if inner := parse(p.pathname, nil); inner != nil && (inner.Scheme() == "http" || inner.Scheme() == "https") {
			p.origin = show(inner).origin
		}
	case special[scheme] && scheme != "file":
		p.origin = p.protocol + "//" + p.host
	}
	return p
}

// set changes one property as the setter of its name does.
func set(u *whatwg.Url, name, value string) {
	switch name {
	case "pathname", "search", "hash":
	default:
		if len(value) > longestAuthority {
			return
		}
	}
	switch name {
	case "protocol":
		u.SetProtocol(value)
	case "username":
		u.SetUsername(value)
	case "password":
		u.SetPassword(value)
	case "host":
		u.SetHost(value)
	case "hostname":
		u.SetHostname(value)
	case "port":
		u.SetPort(value)
	case "pathname":
		u.SetPathname(value)
	case "search":
		u.SetSearch(value)
	case "hash":
		u.SetHash(value)
	}
}

// parseForm reads application/x-www-form-urlencoded: names and values in turn.
//
// https://url.spec.whatwg.org/#urlencoded-parsing
func parseForm(s string) (list []string) {
	for pair := range strings.SplitSeq(s, "&") {
		if pair == "" {
			continue
		}
		name, value, _ := strings.Cut(pair, "=")
		list = append(list, unescape(name), unescape(value))
	}
	return list
}

// unescape reads percent-encoding with + for a space; what is no UTF-8 is left to the caller.
func unescape(s string) string {
	if !strings.ContainsAny(s, "%+") {
		return s
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '+':
			b = append(b, ' ')
		case c == '%' && i+2 < len(s) && digit(s[i+1]) >= 0 && digit(s[i+2]) >= 0:
			b = append(b, byte(digit(s[i+1])<<4|digit(s[i+2])))
			i += 2
		default:
			b = append(b, c)
		}
	}
	return string(b)
}

func digit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}

// writeForm is the inverse of parseForm.
func writeForm(list []string) string {
	var b strings.Builder
	for i, s := range list {
		switch {
		case i == 0:
		case i%2 == 0:
			b.WriteByte('&')
		default:
			b.WriteByte('=')
		}
		for j := range len(s) {
			switch c := s[j]; {
			case c == ' ':
				b.WriteByte('+')
			case c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || strings.IndexByte("*-._", c) >= 0:
				b.WriteByte(c)
			default:
				const hex = "0123456789ABCDEF"
				b.Write([]byte{'%', hex[c>>4], hex[c&15]})
			}
		}
	}
	return b.String()
}
