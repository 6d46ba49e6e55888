package server

import (
	"context"
	"crypto/tls"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"

	"dialtone/runtime"
)

func TestWhereAClientReachesTheService(t *testing.T) {
	public, _ := url.Parse("https://public.org/base/")
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("192.168.1.1/32"), netip.MustParsePrefix("fd00::/8")}
	const proxy, stranger = "10.1.2.3:5000", "192.168.1.2:5000"
	const proto, host, port = "X-Forwarded-Proto", "X-Forwarded-Host", "X-Forwarded-Port"
	long := strings.Repeat("a", 254)
	tests := []struct {
		name    string
		peer    string
		tls     bool
		public  *url.URL
		trusted []netip.Prefix
		headers []string
		want    string // the URL; its host is the domain
	}{
		{"no headers", proxy, false, nil, proxies, nil, "http://h.com:3000/p"},
		{"no headers, over TLS", proxy, true, nil, proxies, nil, "https://h.com:3000/p"},
		{"nobody is trusted by default", proxy, false, nil, nil, []string{proto, "https", host, "x.org", port, "1"}, "http://h.com:3000/p"},
		{"a stranger's headers", stranger, false, nil, proxies, []string{proto, "https", host, "x.org", port, "1"}, "http://h.com:3000/p"},
		{"a proxy's headers", proxy, false, nil, proxies, []string{proto, "https", host, "x.org"}, "https://x.org/p"},
		{"a single address", "192.168.1.1:1", false, nil, proxies, []string{host, "x.org"}, "http://x.org/p"},
		{"an IPv6 peer", "[fd00::1]:1", false, nil, proxies, []string{host, "x.org"}, "http://x.org/p"},
		{"an IPv6 peer with a zone", "[fd00::1%eth0]:1", false, nil, proxies, []string{host, "x.org"}, "http://x.org/p"},
		{"an IPv4 peer on an IPv6 socket", "[::ffff:10.1.2.3]:1", false, nil, proxies, []string{host, "x.org"}, "http://x.org/p"},
		{"a peer without an address", "@", false, nil, proxies, []string{host, "x.org"}, "http://h.com:3000/p"},
		{"a peer without anything", "", false, nil, proxies, []string{host, "x.org"}, "http://h.com:3000/p"},
		{"X-Forwarded-For does not make a proxy", stranger, false, nil, proxies, []string{"X-Forwarded-For", "10.1.2.3", host, "x.org"}, "http://h.com:3000/p"},
		{"the public URL comes before a proxy", proxy, false, public, proxies, []string{proto, "http", host, "x.org", port, "1"}, "https://public.org/base/p"},
		{"the scheme alone", proxy, false, nil, proxies, []string{proto, "https"}, "https://h.com:3000/p"},
		{"the scheme in capitals", proxy, false, nil, proxies, []string{proto, "HTTPS"}, "https://h.com:3000/p"},
		{"http before a proxy that speaks TLS", proxy, true, nil, proxies, []string{proto, "http"}, "http://h.com:3000/p"},
		{"another scheme", proxy, false, nil, proxies, []string{proto, "javascript"}, "http://h.com:3000/p"},
		{"a scheme with a host in it", proxy, false, nil, proxies, []string{proto, "https://x.org"}, "http://h.com:3000/p"},
		{"what the client sent before the proxy's own", proxy, false, nil, proxies, []string{proto, "http, https", host, "evil.org, x.org"}, "https://x.org/p"},
		{"what the client sent in a line of its own", proxy, false, nil, proxies, []string{proto, "http", proto, "https", host, "evil.org", host, "x.org"}, "https://x.org/p"},
		{"a list that ends with nothing", proxy, false, nil, proxies, []string{host, "evil.org, "}, "http://h.com:3000/p"},
		{"a host with its port", proxy, false, nil, proxies, []string{host, "x.org:8443"}, "http://x.org:8443/p"},
		{"a port beside a host", proxy, false, nil, proxies, []string{proto, "https", host, "x.org", port, "8443"}, "https://x.org:8443/p"},
		{"the port of the scheme", proxy, false, nil, proxies, []string{proto, "https", host, "x.org", port, "443"}, "https://x.org/p"},
		{"the port of the other scheme", proxy, false, nil, proxies, []string{host, "x.org", port, "443"}, "http://x.org:443/p"},
		{"a port beside a host that has one", proxy, false, nil, proxies, []string{host, "x.org:1", port, "2"}, "http://x.org:1/p"},
		{"a port beside the request's own host", proxy, false, nil, proxies, []string{port, "2"}, "http://h.com:3000/p"},
		{"an IPv6 host", proxy, false, nil, proxies, []string{host, "[2001:db8::1]"}, "http://[2001:db8::1]/p"},
		{"an IPv6 host with a port", proxy, false, nil, proxies, []string{host, "[2001:db8::1]:81", port, "82"}, "http://[2001:db8::1]:81/p"},
		{"an IPv6 host and a port", proxy, false, nil, proxies, []string{host, "[2001:db8::1]", port, "82"}, "http://[2001:db8::1]:82/p"},
		{"a name with a low line", proxy, false, nil, proxies, []string{host, "a_b.org"}, "http://a_b.org/p"},
		{"the longest name", proxy, false, nil, proxies, []string{host, long[:253] + ":1"}, "http://" + long[:253] + ":1/p"},
	}
	for _, bad := range []string{"", " ", "x.org/evil", "x.org?a", "x.org#", "u@x.org", "u:p@x.org", "x org", "x.org\\", "x.org:", "x.org:0", "x.org:65536", "x.org:+1", "x.org:080", "x.org:1:2",
		":80", "[::1", "::1", "[::1%25eth0]", "[1.2.3.4]", "[x]", "[::1]x", "[::1]:x", "é.org", "%41.org", "x.org\x00", "x.org\n", long + "aaaaaa", strings.Repeat("a", 100_000)} {
		tests = append(tests, struct {
			name    string
			peer    string
			tls     bool
			public  *url.URL
			trusted []netip.Prefix
			headers []string
			want    string
		}{"no host: " + shown(bad), proxy, false, nil, proxies, []string{host, bad}, "http://h.com:3000/p"})
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := httptest.NewRequest("POST", "/p", nil)
			r.Host, r.RemoteAddr = "h.com:3000", tt.peer
			if tt.tls {
				r.TLS = &tls.ConnectionState{}
			}
			for i := 0; i < len(tt.headers); i += 2 {
				r.Header[tt.headers[i]] = append(r.Header[tt.headers[i]], tt.headers[i+1])
			}
			base := newPublicBase(tt.public, tt.trusted)
			if got := base.url(r, "/p"); got != tt.want {
				t.Errorf("the URL is %q, want %q", got, tt.want)
			}
			want, err := url.Parse(tt.want)
			if err != nil {
				t.Fatal(err)
			}
			if got := base.domain(r); got != want.Host {
				t.Errorf("the domain is %q, want %q", got, want.Host)
			}
		})
	}
}

func TestAPortThatIsNoneIsLeftOut(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("192.0.2.0/24")}
	for _, port := range []string{"", "0", "-1", "+1", "01", "65536", "99999999999999999999", "8o", "1 2", "1/evil", strings.Repeat("1", 100_000)} {
		r := httptest.NewRequest("POST", "/p", nil)
		r.Header["X-Forwarded-Host"], r.Header["X-Forwarded-Port"] = []string{"x.org"}, []string{port}
		if got := newPublicBase(nil, proxies).domain(r); got != "x.org" {
			t.Errorf("with the port %.40q the domain is %.80q", port, got)
		}
	}
}

func TestFunctionsSeeTheDomainThatATrustedProxyNames(t *testing.T) {
	pool := newPool(t, files("functions/f.js", ""))
	domain := ""
	pool.answer = func(_ context.Context, _ *runtime.Function, req *runtime.Request) (*runtime.Response, error) {
		domain = req.Domain
		return text(""), nil
	}
	for _, tt := range []struct{ proxy, want string }{{"192.0.2.0/24", "x.org"}, {"192.0.3.0/24", "example.com"}} {
		do(New(pool, Options{TrustedProxies: []netip.Prefix{netip.MustParsePrefix(tt.proxy)}}), "GET", "/f", nil, "X-Forwarded-Host", "x.org")
		if domain != tt.want {
			t.Errorf("%s is trusted: the domain is %q, want %q", tt.proxy, domain, tt.want)
		}
	}
}

// FuzzForwarded looks for a header that does to the URL what no host does.
func FuzzForwarded(f *testing.F) {
	f.Add("https", "x.org:8443", "443")
	f.Add("http, https", "evil, [::1]", "0")
	f.Add("HTTPS ", "u@x.org/a?b#c", "1/x")
	proxies := []netip.Prefix{netip.MustParsePrefix("192.0.2.0/24")}
	f.Fuzz(func(t *testing.T, proto, host, port string) {
		r := httptest.NewRequest("POST", "/p?q", nil)
		r.Header["X-Forwarded-Proto"], r.Header["X-Forwarded-Host"], r.Header["X-Forwarded-Port"] = []string{proto}, []string{host}, []string{port}
		base := newPublicBase(nil, proxies)
		text, domain := base.url(r, "/p?q"), base.domain(r)
		u, err := url.Parse(text)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if u.Host != domain || u.User != nil || u.Path != "/p" || u.RawQuery != "q" || u.Fragment != "" || u.Scheme != "http" && u.Scheme != "https" || len(domain) > maxHost+6 {
			t.Fatalf("the URL is %q, the domain %q", text, domain)
		}
	})
}
