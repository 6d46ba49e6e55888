package cli

import (
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/spf13/pflag"
	"golang.org/x/net/http/httpproxy"

	"dialtone/runtime"
	"dialtone/runtime/outbound"
)

// outboundFlags say how functions reach other machines.
type outboundFlags struct {
	egress  string
	proxy   string
	noProxy string
	extraCA string
}

// maxCAFile is far more than any bundle of certificates has.
const maxCAFile = 4 << 20

func (f *outboundFlags) bind(fs *pflag.FlagSet) {
	fs.StringVar(&f.egress, "egress", "all", "what functions may reach: `all|public|none`, then ranges that they may reach all the same (public,10.1.0.0/16)\n"+
		"and kinds that they may not (-loopback, -link-local, -private, -metadata, -special)")
	fs.StringVar(&f.proxy, "proxy", "", "the proxy through which functions reach other machines (`URL`)")
	fs.StringVar(&f.noProxy, "no-proxy", "", "hosts that are reached without it (`HOST,.domain,CIDR`)")
	fs.StringVar(&f.extraCA, "extra-ca", "", "a `FILE` of certificates in PEM that functions trust besides the machine's")
}

// client makes the client of a service. What no flag says is the service's own
// to say, by the variables that Node has for it.
//
// https://nodejs.org/api/cli.html#node_extra_ca_certsfile
// https://nodejs.org/api/cli.html#node_use_env_proxy1
func (f *outboundFlags) client(svc *runtime.Service, dir string) (*outbound.Client, error) {
	policy, err := outbound.ParsePolicy(f.egress)
	if err != nil {
		return nil, usagef("--egress: %v", err)
	}
	o := outbound.Options{Policy: policy, Proxy: f.proxies(svc)}
	if o.ExtraCA, err = f.certificates(svc, dir); err != nil {
		return nil, err
	}
	c, err := outbound.New(o)
	if err != nil {
		return nil, fmt.Errorf("make the client of functions: %w", err)
	}
	return c, nil
}

func (f *outboundFlags) proxies(svc *runtime.Service) httpproxy.Config {
	if f.proxy != "" {
		return httpproxy.Config{HTTPProxy: f.proxy, HTTPSProxy: f.proxy, NoProxy: f.noProxy}
	}
	if v, _ := svc.Getenv("NODE_USE_ENV_PROXY"); v != "1" {
		return httpproxy.Config{}
	}
	variable := func(name string) string {
		if v, ok := svc.Getenv(strings.ToLower(name)); ok {
			return v
		}
		v, _ := svc.Getenv(name)
		return v
	}
	return httpproxy.Config{HTTPProxy: variable("HTTP_PROXY"), HTTPSProxy: variable("HTTPS_PROXY"), NoProxy: variable("NO_PROXY")}
}

// certificates are those of the flag's file, which may lie anywhere, or of the
// one that the service names, which lies in its folder.
func (f *outboundFlags) certificates(svc *runtime.Service, dir string) ([]byte, error) {
	if f.extraCA != "" {
		file, err := os.Open(f.extraCA)
		if err != nil {
			return nil, fmt.Errorf("read --extra-ca: %w", err)
		}
		return readCertificates(file)
	}
	name, _ := svc.Getenv("NODE_EXTRA_CA_CERTS")
	if name == "" {
		return nil, nil
	}
	if filepath.IsAbs(name) {
		rel, err := filepath.Rel(dir, name)
		if err != nil {
			return nil, fmt.Errorf("read the file of NODE_EXTRA_CA_CERTS: %w", err)
		}
		name = rel
	}
	fsys, err := openRoot(dir)
	if err != nil {
		return nil, err
	}
	file, err := fsys.Open(path.Clean(filepath.ToSlash(name)))
	if err != nil {
		return nil, fmt.Errorf("read the file of NODE_EXTRA_CA_CERTS: %w (--extra-ca may name one outside of the service)", err)
	}
	return readCertificates(file)
}

func readCertificates(file fs.File) ([]byte, error) {
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, maxCAFile+1))
	if err != nil {
		return nil, fmt.Errorf("read the extra CA certificates: %w", err)
	}
	if len(text) > maxCAFile {
		return nil, fmt.Errorf("read the extra CA certificates: the file is larger than %d bytes", maxCAFile)
	}
	return text, nil
}

// check refuses values that mean nothing.
func (f *outboundFlags) check() error {
	if _, err := outbound.ParsePolicy(f.egress); err != nil {
		return usagef("--egress: %v", err)
	}
	if f.proxy != "" {
		if u, err := url.Parse(f.proxy); err != nil || u.Host == "" {
			return usagef("--proxy is a URL such as http://proxy.example.com:3128, not %q", f.proxy)
		}
	}
	return nil
}
