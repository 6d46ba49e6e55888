package outbound_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/net/http/httpproxy"

	"dialtone/runtime/outbound"
)

func client(t *testing.T, o outbound.Options) *outbound.Client {
	t.Helper()
	c, err := outbound.New(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

func policy(t *testing.T, text string) outbound.Policy {
	t.Helper()
	p, err := outbound.ParsePolicy(text)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func get(c *outbound.Client, settings outbound.TLS, url string) (string, error) {
	rt, err := c.RoundTripper(settings)
	if err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return "", err
	}
	resp, err := rt.RoundTrip(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	return string(b), err
}

func hello(t *testing.T) *httptest.Server {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, "hello "+r.Host) }))
	t.Cleanup(s.Close)
	return s
}

func TestARefusedAddressIsNotReachedByItsNameEither(t *testing.T) {
	s := hello(t)
	port := s.URL[strings.LastIndex(s.URL, ":"):]
	c := client(t, outbound.Options{Policy: policy(t, "public")})
	for _, host := range []string{"127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "0.0.0.0"} {
		_, err := get(c, outbound.TLS{}, "http://"+host+port+"/")
		var refused *outbound.RefusedError
		if !errors.As(err, &refused) {
			t.Errorf("%s: %v", host, err)
			continue
		}
		if f := outbound.Explain(err); f.Code != "EACCES" || f.Syscall != "connect" || !strings.Contains(f.Message, "--egress") {
			t.Errorf("%s is explained as %+v", host, f)
		}
	}
	allowed := client(t, outbound.Options{Policy: policy(t, "public,127.0.0.1")})
	if text, err := get(allowed, outbound.TLS{}, s.URL); err != nil || !strings.HasPrefix(text, "hello") {
		t.Errorf("the exception: %q, %v", text, err)
	}
}

func TestAProxyLeadsToNoRefusedAddress(t *testing.T) {
	var asked atomic.Int32
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		_, _ = io.WriteString(w, "proxied "+r.URL.String())
	}))
	t.Cleanup(proxy.Close)
	options := outbound.Options{Proxy: httpproxy.Config{HTTPProxy: proxy.URL, HTTPSProxy: proxy.URL}}
	if text, err := get(client(t, options), outbound.TLS{}, "http://203.0.113.7/x"); err != nil || text != "proxied http://203.0.113.7/x" {
		t.Errorf("through the proxy: %q, %v", text, err)
	}
	options.Policy = policy(t, "public")
	c := client(t, options)
	if text, err := get(c, outbound.TLS{}, "http://8.8.8.8/x"); err != nil || text != "proxied http://8.8.8.8/x" {
		t.Errorf("through the proxy, which is on a refused address itself: %q, %v", text, err)
	}
	before := asked.Load()
	for _, url := range []string{"http://10.0.0.1/", "http://169.254.169.254/latest", "https://192.168.0.1/", proxy.URL} {
		var refused *outbound.RefusedError
		if _, err := get(c, outbound.TLS{}, url); !errors.As(err, &refused) {
			t.Errorf("%s: %v", url, err)
		}
	}
	if _, err := c.DialContext(t.Context(), "tcp", strings.TrimPrefix(proxy.URL, "http://")); err == nil {
		t.Error("a script may speak to the proxy itself")
	}
	if asked.Load() != before {
		t.Error("the proxy was asked for a refused address")
	}
}

func TestConnectionsAreUsedAgain(t *testing.T) {
	var made atomic.Int32
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "x") }))
	s.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateNew {
			made.Add(1)
		}
	}
	s.Start()
	t.Cleanup(s.Close)
	c := client(t, outbound.Options{})
	for range 20 {
		if _, err := get(c, outbound.TLS{}, s.URL); err != nil {
			t.Fatal(err)
		}
	}
	if n := made.Load(); n != 1 {
		t.Errorf("%d connections were made", n)
	}
}

// issue makes a certificate signed by another, or by itself.
func issue(t *testing.T, template *x509.Certificate, by *tls.Certificate) tls.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template.SerialNumber = big.NewInt(time.Now().UnixNano())
	if template.NotBefore.IsZero() {
		template.NotBefore = time.Now().Add(-time.Hour)
	}
	if template.NotAfter.IsZero() {
		template.NotAfter = time.Now().Add(time.Hour)
	}
	template.BasicConstraintsValid = true
	parent, signer := template, any(key)
	if by != nil {
		parent, signer = by.Leaf, by.PrivateKey
	}
	der, err := x509.CreateCertificate(rand.Reader, template, parent, &key.PublicKey, signer)
	if err != nil {
		t.Fatal(err)
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key, Leaf: leaf}
}

func secure(t *testing.T, chain tls.Certificate) *httptest.Server {
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, r.Proto) }))
	s.TLS = &tls.Config{Certificates: []tls.Certificate{chain}}
	s.EnableHTTP2 = true
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.StartTLS()
	t.Cleanup(s.Close)
	return s
}

func TestCertificatesAreCheckedAndExplainedAsNodeDoes(t *testing.T) {
	ca := issue(t, &x509.Certificate{Subject: pkix.Name{CommonName: "Own CA"}, IsCA: true, KeyUsage: x509.KeyUsageCertSign}, nil)
	caPEM := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: ca.Certificate[0]})
	leaf := func(c x509.Certificate) tls.Certificate {
		if c.IPAddresses == nil && c.DNSNames == nil {
			c.IPAddresses = []net.IP{net.IPv4(127, 0, 0, 1)}
		}
		c.Subject = pkix.Name{CommonName: "server"}
		return issue(t, &c, &ca)
	}
	chained := leaf(x509.Certificate{})
	chained.Certificate = append(chained.Certificate, ca.Certificate[0])
	for name, c := range map[string]struct {
		chain tls.Certificate
		tls   outbound.TLS
		want  string // the code, or the answer
	}{
		"trusted by the script":     {leaf(x509.Certificate{}), outbound.TLS{CA: caPEM}, "HTTP/2.0"},
		"not checked":               {leaf(x509.Certificate{}), outbound.TLS{Insecure: true}, "HTTP/2.0"},
		"unknown":                   {leaf(x509.Certificate{}), outbound.TLS{}, "UNABLE_TO_VERIFY_LEAF_SIGNATURE"},
		"unknown, with its CA":      {chained, outbound.TLS{}, "SELF_SIGNED_CERT_IN_CHAIN"},
		"self-signed":               {issue(t, &x509.Certificate{IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}}, nil), outbound.TLS{}, "DEPTH_ZERO_SELF_SIGNED_CERT"},
		"expired":                   {leaf(x509.Certificate{NotAfter: time.Now().Add(-time.Minute)}), outbound.TLS{CA: caPEM}, "CERT_HAS_EXPIRED"},
		"not yet valid":             {leaf(x509.Certificate{NotBefore: time.Now().Add(time.Minute)}), outbound.TLS{CA: caPEM}, "CERT_NOT_YET_VALID"},
		"of another name":           {leaf(x509.Certificate{DNSNames: []string{"example.com"}}), outbound.TLS{CA: caPEM}, "ERR_TLS_CERT_ALTNAME_INVALID"},
		"of the name that is given": {leaf(x509.Certificate{DNSNames: []string{"example.com"}}), outbound.TLS{CA: caPEM, ServerName: "example.com"}, "HTTP/2.0"},
		"older than what is wanted": {leaf(x509.Certificate{}), outbound.TLS{CA: caPEM, Max: tls.VersionTLS10, Min: tls.VersionTLS10}, "EPROTO"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := get(client(t, outbound.Options{}), c.tls, secure(t, c.chain).URL)
			if err != nil {
				got = outbound.Explain(err).Code
			}
			if got != c.want {
				t.Errorf("got %q (%v), want %q", got, err, c.want)
			}
		})
	}
	t.Run("trusted by the service", func(t *testing.T) {
		if got, err := get(client(t, outbound.Options{ExtraCA: caPEM}), outbound.TLS{}, secure(t, leaf(x509.Certificate{})).URL); err != nil || got != "HTTP/2.0" {
			t.Errorf("got %q, %v", got, err)
		}
	})
}

func TestFailuresAreNodesOwn(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	free := l.Addr().String()
	_ = l.Close()
	hangsUp := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		conn, _, _ := w.(http.Hijacker).Hijack()
		_ = conn.Close()
	}))
	t.Cleanup(hangsUp.Close)
	babbles := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		conn, _, _ := w.(http.Hijacker).Hijack()
		_, _ = io.WriteString(conn, "how do you do\r\n\r\n")
		_ = conn.Close()
	}))
	t.Cleanup(babbles.Close)
	nobody := &net.Resolver{PreferGo: true, Dial: func(context.Context, string, string) (net.Conn, error) {
		return nil, &net.DNSError{Err: "no such host", Name: "x", IsNotFound: true}
	}}
	for url, want := range map[string]string{
		"http://" + free + "/":         "ECONNREFUSED: connect ECONNREFUSED " + free,
		hangsUp.URL:                    "ECONNRESET: socket hang up",
		babbles.URL:                    "HPE_INVALID_CONSTANT: Parse Error: Expected HTTP/, RTSP/ or ICE/",
		"http://no-such-host.invalid/": "ENOTFOUND: getaddrinfo ENOTFOUND no-such-host.invalid",
	} {
		o := outbound.Options{}
		if strings.Contains(url, "invalid") {
			o.Resolver = nobody
		}
		_, err := get(client(t, o), outbound.TLS{}, url)
		if err == nil {
			t.Errorf("%s answers", url)
			continue
		}
		f := outbound.Explain(err)
		if got := f.Code + ": " + f.Message; got != want && !strings.HasPrefix(got, "EAI_AGAIN") {
			t.Errorf("%s: %s (%v), want %s", url, got, err, want)
		}
	}
}

func TestAClosedClientKeepsNothing(t *testing.T) {
	s := hello(t)
	c := client(t, outbound.Options{})
	if _, err := get(c, outbound.TLS{}, s.URL); err != nil {
		t.Fatal(err)
	}
	c.Close()
	if _, err := get(c, outbound.TLS{}, s.URL); !errors.Is(err, net.ErrClosed) {
		t.Errorf("got %v", err)
	}
}

func TestOptionsThatCannotBeReadAreErrors(t *testing.T) {
	for name, o := range map[string]outbound.Options{
		"no certificate": {ExtraCA: []byte("x")},
		"no proxy":       {Proxy: httpproxy.Config{HTTPProxy: "http://"}},
	} {
		if _, err := outbound.New(o); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	c := client(t, outbound.Options{})
	for name, s := range map[string]outbound.TLS{"ca": {CA: []byte("x")}, "key": {Cert: []byte("x"), Key: []byte("y")}} {
		if _, err := c.RoundTripper(s); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
