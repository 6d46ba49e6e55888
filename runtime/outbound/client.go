// Package outbound is how the scripts of one host reach other machines.
//
// Its main type is [Client]. All traffic goes through the one client of a host,
// so that connections are kept for the next invocation, whichever VM it runs
// in, and so that one [Policy] holds for all of it. Every connection ends with
// its context, which is that of the invocation. What the service has set (a
// proxy, certificates of its own) is in [Options]; the machine's own environment is not read.
//
// The package knows no JavaScript. Errors keep what Node's codes are made
// from; see [Explain].
package outbound

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"syscall"
	"time"

	"golang.org/x/net/http/httpproxy"
)

// Options are what a client is made with. The zero value reaches everything
// directly and trusts what the machine trusts.
type Options struct {
	Policy Policy
	// Proxy names the proxies, as the variables HTTP_PROXY, HTTPS_PROXY and
	// NO_PROXY have them.
	Proxy httpproxy.Config
	// ExtraCA are certificates in PEM that are trusted besides the machine's.
	ExtraCA []byte
	// Resolver looks names up. Default: the machine's.
	Resolver *net.Resolver
}

// A Client reaches other machines. It is safe for concurrent use; Close ends
// the connections that it keeps.
type Client struct {
	policy   Policy
	proxy    func(*url.URL) (*url.URL, error)
	proxies  map[string]bool // addresses of the proxies, which no policy refuses
	roots    *x509.CertPool  // nil: the machine's
	resolver *net.Resolver

	mu         sync.Mutex
	transports map[string]*transport
	closed     bool
}

type transport struct {
	*http.Transport
	used time.Time
}

// New makes a client. The error says which option cannot be read.
func New(o Options) (*Client, error) {
	c := &Client{policy: o.Policy, resolver: o.Resolver, transports: make(map[string]*transport), proxies: make(map[string]bool)}
	if c.resolver == nil {
		c.resolver = net.DefaultResolver
	}
	for _, text := range []string{o.Proxy.HTTPProxy, o.Proxy.HTTPSProxy} {
		if text == "" {
			continue
		}
		address, err := proxyAddress(text)
		if err != nil {
			return nil, err
		}
		c.proxies[address] = true
	}
	if len(c.proxies) > 0 {
		c.proxy = o.Proxy.ProxyFunc()
	}
	if len(o.ExtraCA) > 0 {
		pool, err := x509.SystemCertPool()
		if err != nil {
			pool = x509.NewCertPool()
		}
		if !pool.AppendCertsFromPEM(o.ExtraCA) {
			return nil, errors.New("read the extra CA certificates: there is no certificate in PEM")
		}
		c.roots = pool
	}
	return c, nil
}

func proxyAddress(text string) (string, error) {
	u, err := url.Parse(text)
	if err != nil || u.Host == "" && !strings.Contains(text, "//") {
		u, err = url.Parse("http://" + text)
	}
	if err != nil || u.Host == "" {
		return "", fmt.Errorf("read the proxy %q: it is not a URL such as http://proxy.example.com:3128", text)
	}
	port := u.Port()
	if port == "" {
		port = map[string]string{"https": "443", "socks5": "1080", "socks5h": "1080"}[u.Scheme]
	}
	if port == "" {
		port = "80"
	}
	return net.JoinHostPort(u.Hostname(), port), nil
}

// Resolver looks names up as the client does.
func (c *Client) Resolver() *net.Resolver { return c.resolver }

// DialContext connects to an address, "host:port", over tcp, tcp4 or tcp6, if
// the policy lets it; the error wraps a *RefusedError if it does not.
func (c *Client) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	return c.dial(ctx, network, address, c.policy.Refuse != 0)
}

// dialForRequest also reaches the proxies, which are the operator's own.
func (c *Client) dialForRequest(ctx context.Context, network, address string) (net.Conn, error) {
	return c.dial(ctx, network, address, c.policy.Refuse != 0 && !c.proxies[address])
}

func (c *Client) dial(ctx context.Context, network, address string, held bool) (net.Conn, error) {
	switch network {
	case "tcp", "tcp4", "tcp6":
	default:
		return nil, fmt.Errorf("connect to %s: functions may use tcp only, not %s", address, network)
	}
	d := net.Dialer{Resolver: c.resolver, KeepAlive: 30 * time.Second}
	if held {
		d.Control = func(_, address string, _ syscall.RawConn) error {
			to, err := netip.ParseAddrPort(address)
			if err != nil {
				return fmt.Errorf("read the address %s: %w", address, err)
			}
			return c.policy.Check(to.Addr())
		}
	}
	return d.DialContext(ctx, network, address)
}

// checkHost holds the policy for a host before a request: a proxy resolves its
// name itself, and a proxy's own address is no target. A name that cannot be
// resolved here is not reached.
func (c *Client) checkHost(ctx context.Context, host string) error {
	if c.policy.Refuse == 0 {
		return nil
	}
	if addr, err := netip.ParseAddr(host); err == nil {
		return c.policy.Check(addr)
	}
	addrs, err := c.resolver.LookupNetIP(ctx, "ip", host)
	if err != nil {
		return err
	}
	for _, addr := range addrs {
		if err := c.policy.Check(addr); err != nil {
			return err
		}
	}
	return nil
}

// A TLS is what a script may decide of a connection's encryption. The zero
// value is the usual.
type TLS struct {
	CA         []byte // certificates in PEM that are trusted in the place of the machine's
	Cert, Key  []byte // the client's own, in PEM
	ServerName string // for SNI and the check of the certificate
	Insecure   bool   // certificates are not checked
	Min, Max   uint16 // versions, as crypto/tls has them; 0 for the usual
}

const handshakeTime = 30 * time.Second

// maxTransports is how many settings of TLS keep their connections; those of
// the one that was not used for the longest are closed.
const maxTransports = 64

func (t *TLS) key() string {
	return fmt.Sprintf("%q %q %q %q %t %d %d", t.CA, t.Cert, t.Key, t.ServerName, t.Insecure, t.Min, t.Max)
}

// Config is the settings for crypto/tls. The error says what of them cannot be read.
func (c *Client) Config(t *TLS) (*tls.Config, error) {
	config := &tls.Config{RootCAs: c.roots, ServerName: t.ServerName, InsecureSkipVerify: t.Insecure, MinVersion: t.Min, MaxVersion: t.Max}
	if len(t.CA) > 0 {
		config.RootCAs = x509.NewCertPool()
		if !config.RootCAs.AppendCertsFromPEM(t.CA) {
			return nil, errors.New("read the option ca: there is no certificate in PEM")
		}
	}
	if len(t.Cert) > 0 || len(t.Key) > 0 {
		pair, err := tls.X509KeyPair(t.Cert, t.Key)
		if err != nil {
			return nil, fmt.Errorf("read the options cert and key: %w", err)
		}
		config.Certificates = []tls.Certificate{pair}
	}
	return config, nil
}

// RoundTripper sends requests over connections with some settings of TLS.
// Redirects are the caller's; bodies are as they come, not decompressed.
func (c *Client) RoundTripper(t TLS) (http.RoundTripper, error) { return c.roundTripperFor(t, true) }

func (c *Client) roundTripperFor(t TLS, http2 bool) (http.RoundTripper, error) {
	key := fmt.Sprint(http2) + t.key()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return nil, net.ErrClosed
	}
	if known := c.transports[key]; known != nil {
		known.used = time.Now()
		return known.Transport, nil
	}
	config, err := c.Config(&t)
	if err != nil {
		return nil, err
	}
	if len(c.transports) >= maxTransports {
		c.dropOldest()
	}
	made := &transport{Transport: &http.Transport{
		DialContext:            c.dialWire,
		TLSClientConfig:        config,
		ForceAttemptHTTP2:      http2,
		DisableCompression:     true,
		MaxIdleConns:           512,
		MaxIdleConnsPerHost:    64,
		IdleConnTimeout:        60 * time.Second,
		TLSHandshakeTimeout:    handshakeTime,
		ExpectContinueTimeout:  time.Second,
		MaxResponseHeaderBytes: 256 << 10,
	}, used: time.Now()}
	if c.proxy != nil {
		made.Proxy = func(r *http.Request) (*url.URL, error) {
			if err := c.checkHost(r.Context(), r.URL.Hostname()); err != nil {
				return nil, err
			}
			return c.proxy(r.URL)
		}
	}
	if !http2 {
		made.DialTLSContext = c.dialSecureWire(config)
	}
	c.transports[key] = made
	return made.Transport, nil
}

func (c *Client) dropOldest() {
	var oldest string
	for key, t := range c.transports {
		if oldest == "" || t.used.Before(c.transports[oldest].used) {
			oldest = key
		}
	}
	c.transports[oldest].CloseIdleConnections()
	delete(c.transports, oldest)
}

// Close ends the connections that are kept, and refuses new requests. Those in
// flight end with their contexts.
func (c *Client) Close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.closed = true
	for key, t := range c.transports {
		t.CloseIdleConnections()
		delete(c.transports, key)
	}
}
