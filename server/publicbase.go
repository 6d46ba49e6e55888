package server

import (
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
)

// publicBase is where clients reach the service: at the public URL if there is
// one, else where a trusted proxy says that it was asked, else where the request
// itself says so. The zero value knows the request alone.
type publicBase struct {
	prefix  string // scheme, host and path, without a slash at the end; "" for none
	proto   string
	host    string
	proxies []netip.Prefix // whose X-Forwarded headers count
}

func newPublicBase(u *url.URL, proxies []netip.Prefix) publicBase {
	b := publicBase{proxies: proxies}
	if u == nil || u.Host == "" {
		return b
	}
	b.proto = strings.ToLower(u.Scheme)
	b.host = u.Host
	b.prefix = b.proto + "://" + u.Host + strings.TrimSuffix(u.EscapedPath(), "/")
	return b
}

// domain is the host, with the port if any, that a request came to.
func (b publicBase) domain(r *http.Request) string {
	switch {
	case b.host != "":
		return b.host
	case b.trusts(r):
		return forwardedHost(r)
	}
	return r.Host
}

// scheme is http or https.
func (b publicBase) scheme(r *http.Request) string {
	switch {
	case b.proto != "":
		return b.proto
	case b.trusts(r):
		return forwardedProto(r)
	}
	return ownProto(r)
}

// url is what a client must have asked for to make a request with that target.
func (b publicBase) url(r *http.Request, target string) string {
	if b.prefix != "" {
		return b.prefix + target
	}
	return b.scheme(r) + "://" + b.domain(r) + target
}

// trusts reports whether a request comes straight from a trusted proxy. Who
// sent it to the proxy does not matter: anybody may, and the proxy is trusted to
// set the headers itself.
func (b publicBase) trusts(r *http.Request) bool {
	if len(b.proxies) == 0 {
		return false
	}
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return false // a socket without an address
	}
	addr := peer.Addr().Unmap().WithZone("")
	for _, p := range b.proxies {
		if p.Contains(addr) {
			return true
		}
	}
	return false
}

func ownProto(r *http.Request) string {
	if r.TLS != nil {
		return "https"
	}
	return "http"
}

// forwardedProto is the scheme that a trusted proxy was asked by.
func forwardedProto(r *http.Request) string {
	switch proto := forwarded(r, "X-Forwarded-Proto"); {
	case strings.EqualFold(proto, "https"):
		return "https"
	case strings.EqualFold(proto, "http"):
		return "http"
	}
	return ownProto(r)
}

// forwardedHost is the host that a trusted proxy was asked for, with the port
// unless that is the scheme's own. What is no host is as if it were not there.
func forwardedHost(r *http.Request) string {
	host := forwarded(r, "X-Forwarded-Host")
	name, port, ok := splitHost(host)
	if !ok {
		host = r.Host
		if name, port, ok = splitHost(host); !ok {
			return host
		}
	}
	if port != "" {
		return host
	}
	port = forwarded(r, "X-Forwarded-Port")
	own := "80"
	if forwardedProto(r) == "https" {
		own = "443"
	}
	if !isPort(port) || port == own {
		return host
	}
	return name + ":" + port
}

// forwarded returns the last value of a header. A proxy that does not replace
// what it was sent appends to it, so the last value is the one that the trusted
// peer wrote, and those before it are the client's.
func forwarded(r *http.Request, name string) string {
	values := r.Header[name]
	if len(values) == 0 {
		return ""
	}
	last := values[len(values)-1]
	return strings.Trim(last[strings.LastIndexByte(last, ',')+1:], " \t")
}

// maxHost is the longest name that DNS has, with a port.
const maxHost = 253 + len(":65535")

// splitHost splits a host into its name or address and its port, "" when there
// is none; an IPv6 address keeps its brackets. It takes nothing that could end
// the host within a URL.
func splitHost(host string) (name, port string, ok bool) {
	if host == "" || len(host) > maxHost {
		return "", "", false
	}
	name = host
	if end := strings.LastIndexByte(host, ':'); end > strings.LastIndexByte(host, ']') {
		name, port = host[:end], host[end+1:]
		if !isPort(port) {
			return "", "", false
		}
	}
	if inside, bracketed := strings.CutPrefix(name, "["); bracketed {
		inside, bracketed = strings.CutSuffix(inside, "]")
		addr, err := netip.ParseAddr(inside)
		return name, port, bracketed && err == nil && addr.Is6() && addr.Zone() == ""
	}
	for i := range len(name) {
		c := name[i]
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '.' || c == '-' || c == '_' {
			continue
		}
		return "", "", false
	}
	return name, port, name != ""
}

// isPort reports whether s is the plain number of a port.
func isPort(s string) bool {
	n, err := strconv.ParseUint(s, 10, 16)
	return err == nil && n > 0 && s[0] != '0' && s[0] != '+'
}
