package simulator

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"dialtone/jsapi/signature"
)

// target is what one request asks for: a URL without a fragment, the method,
// and the parameters, which go into the body of a POST and the query of a GET.
type target struct {
	method string
	url    *url.URL
	params []Parameter
	token  string // the same for every attempt, so that a server can tell a retry
}

// request builds the request that Twilio sends for a message: its headers,
// the pair's cookies, and a signature over the URL and the form. The second
// result is the body as text.
func (s *Simulator) request(ctx context.Context, key pair, t target) (*http.Request, string, error) {
	u, body := *t.url, ""
	signed := signature.Params{}
	if t.method == http.MethodGet {
		if len(t.params) > 0 {
			if u.RawQuery != "" {
				u.RawQuery += "&"
			}
			u.RawQuery += encode(t.params)
		}
	} else {
		body = encode(t.params)
		for _, p := range t.params {
			signed[p.Name] = append(signed[p.Name], p.Value)
		}
	}
	address := u.String()
	req, err := http.NewRequestWithContext(ctx, t.method, address, strings.NewReader(body))
	if err != nil {
		return nil, "", fmt.Errorf("build the request: %w", err)
	}
	if t.method == http.MethodGet {
		req.Body, req.GetBody = http.NoBody, nil
	}
	h := req.Header
	h.Set("Accept", "*/*")
	h.Set("Accept-Encoding", "gzip")
	h.Set("I-Twilio-Idempotency-Token", t.token)
	h.Set("User-Agent", "TwilioProxy/1.1")
	h.Set("X-Home-Region", "us1")
	if t.method == http.MethodPost {
		// Voice requests name a charset behind it; messages do not.
		h.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if s.opts.AuthToken != "" {
		h.Set("X-Twilio-Signature", signature.Expected(s.opts.AuthToken, address, signed))
	}
	if cookies := s.Cookies(key.from, key.to); len(cookies) > 0 {
		h.Set("Cookie", cookieHeader(cookies))
	}
	return req, body, nil
}
