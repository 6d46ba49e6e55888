package exchange

import (
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"crypto/x509/pkix"
	"fmt"
	"net"
	"strings"

	"dialtone/jsapi/buffer/view"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// Certificate is what getPeerCertificate returns for a certificate.
//
// https://nodejs.org/docs/latest-v24.x/api/tls.html#certificate-object
func Certificate(vm *runtime.VM, c *x509.Certificate) goja.Value {
	rt := vm.Runtime()
	o := rt.NewObject()
	set := func(name string, v any) { _ = o.Set(name, v) }
	set("subject", name(rt, c.Subject))
	set("issuer", name(rt, c.Issuer))
	if names := altNames(c); names != "" {
		set("subjectaltname", names)
	}
	set("ca", c.IsCA)
	set("valid_from", c.NotBefore.UTC().Format("Jan _2 15:04:05 2006 GMT"))
	set("valid_to", c.NotAfter.UTC().Format("Jan _2 15:04:05 2006 GMT"))
	one, two, five := sha1.Sum(c.Raw), sha256.Sum256(c.Raw), sha512.Sum512(c.Raw)
	set("fingerprint", colons(one[:]))
	set("fingerprint256", colons(two[:]))
	set("fingerprint512", colons(five[:]))
	set("serialNumber", fmt.Sprintf("%X", c.SerialNumber))
	set("raw", view.Buffer(vm, c.Raw))
	return o
}

func colons(b []byte) string { return strings.ReplaceAll(fmt.Sprintf("% X", b), " ", ":") }

func name(rt *goja.Runtime, n pkix.Name) *goja.Object {
	o := rt.CreateObject(nil)
	for _, f := range []struct {
		key    string
		values []string
	}{{"C", n.Country}, {"ST", n.Province}, {"L", n.Locality}, {"O", n.Organization}, {"OU", n.OrganizationalUnit}, {"CN", one(n.CommonName)}} {
		switch len(f.values) {
		case 0:
		case 1:
			_ = o.Set(f.key, f.values[0])
		default:
			_ = o.Set(f.key, f.values)
		}
	}
	return o
}

func one(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// address is one as OpenSSL writes it: IPv6 with all its groups.
func address(ip net.IP) string {
	if ip.To4() != nil || len(ip) != net.IPv6len {
		return ip.String()
	}
	groups := make([]string, 0, 8)
	for i := 0; i < len(ip); i += 2 {
		groups = append(groups, fmt.Sprintf("%X", int(ip[i])<<8|int(ip[i+1])))
	}
	return strings.Join(groups, ":")
}

func altNames(c *x509.Certificate) string {
	var names []string
	for _, n := range c.DNSNames {
		names = append(names, "DNS:"+n)
	}
	for _, n := range c.IPAddresses {
		names = append(names, "IP Address:"+address(n))
	}
	return strings.Join(names, ", ")
}
