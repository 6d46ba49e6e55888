package conformance

import (
	"context"
	"fmt"
	"net/url"
)

// URL is a target that already serves the suite as Layout writes it, at
// "http://host:port". Cases that need a service, files or flags of their own
// are skipped.
type URL string

// Start checks that the case can be played there. Nothing is started.
func (u URL) Start(_ context.Context, service Service) (Instance, error) {
	address, err := url.Parse(string(u))
	if err != nil {
		return nil, fmt.Errorf("the target: %w", err)
	}
	if address.Scheme != "http" || address.Host == "" || (address.Path != "" && address.Path != "/") || address.RawQuery != "" {
		return nil, fmt.Errorf("the target %q is not http://host:port", string(u))
	}
	if reason := needsOwnService(service); reason != "" {
		return nil, Unsupported{reason}
	}
	return sharedInstance{base: "http://" + address.Host, prefix: "/" + service.Name}, nil
}

// sharedInstance is the part of a laid-out suite that belongs to one case.
type sharedInstance struct{ base, prefix string }

func (s sharedInstance) BaseURL() string { return s.base }
func (s sharedInstance) Prefix() string  { return s.prefix }
func (s sharedInstance) Close() error    { return nil }
