package conformance

import (
	"context"
	"fmt"
	"net/url"
	"strings"
)

// URL is a target that already serves a suite as Layout writes it. Cases that
// need a service, files or flags of their own are skipped.
type URL struct {
	// Base is where it serves, "http://host:port".
	Base string
	// Dir is the directory that it serves, as it would name it. Without it,
	// cases whose answers name the directory are skipped.
	Dir string
}

// Start checks that the case can be played there. Nothing is started.
func (u URL) Start(_ context.Context, service Service) (Instance, error) {
	address, err := url.Parse(u.Base)
	if err != nil {
		return nil, fmt.Errorf("the target: %w", err)
	}
	if address.Scheme != "http" || address.Host == "" || (address.Path != "" && address.Path != "/") || address.RawQuery != "" {
		return nil, fmt.Errorf("the target %q is not http://host:port", u.Base)
	}
	if reason := needsOwnService(service); reason != "" {
		return nil, Unsupported{reason}
	}
	if service.Mode == ModeFork {
		return nil, Unsupported{"the reference needs a process for each request"}
	}
	if service.NamesDir && u.Dir == "" {
		return nil, Unsupported{"the answers name the service's directory, which is not known"}
	}
	return sharedInstance{base: "http://" + address.Host, prefix: "/" + service.Name, dir: strings.TrimSuffix(u.Dir, "/")}, nil
}

// sharedInstance is the part of a laid-out suite that belongs to one case.
type sharedInstance struct{ base, prefix, dir string }

func (s sharedInstance) BaseURL() string         { return s.base }
func (s sharedInstance) Below() (string, string) { return s.prefix, s.dir }
func (s sharedInstance) Close() error            { return nil }
