package simulator

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptrace"
	"strings"
	"time"
)

const (
	// maxRedirects is how many HTTP redirects are followed for one document.
	// Twilio names no number; this is the one that net/http uses.
	maxRedirects = 10

	// maxBody is the largest body that Twilio reads as a reply: 64 kB.
	maxBody = 64 << 10

	// maxCompressed bounds what is read of a gzip stream that yields nothing.
	maxCompressed = 1 << 20
)

func defaultClient() Client {
	return &http.Client{
		Transport: &http.Transport{
			DialContext:         (&net.Dialer{}).DialContext,
			ForceAttemptHTTP2:   true,
			MaxIdleConnsPerHost: 4,
			IdleConnTimeout:     time.Minute,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// retrieve asks for a document: the request, its retries, and the requests
// that HTTP redirects lead to. Each is added to the exchange, and the last
// one is returned when it has a status of 2xx; otherwise the event says why
// not. The error is ctx's, when that ended.
func (r *reply) retrieve(ctx context.Context, d document) (*Fetch, *Event, error) {
	u, conn, err := parseWebhook(d.url)
	switch {
	case errors.Is(err, errPolicy):
		return nil, newEvent(invalidRetryPolicy, d.url, "%v", err), nil
	case err != nil:
		return nil, newEvent(invalidURL, d.url, "%q: %v", d.url, err), nil
	}
	timed, cancel := context.WithTimeoutCause(ctx, conn.total, errTotalTimeout)
	defer cancel()
	t := target{method: d.method, url: u, params: d.params, token: r.sim.idempotencyToken()}
	for range maxRedirects + 1 {
		fetch, event := r.attempts(timed, conn, t)
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		if event != nil {
			return nil, event, nil
		}
		location := fetch.ResponseHeader.Get("Location")
		if fetch.Status/100 != 3 || location == "" {
			if fetch.Status/100 != 2 {
				return nil, newEvent(retrievalFailure, fetch.URL, "%s %s answered %d", fetch.Method, fetch.URL, fetch.Status), nil
			}
			return fetch, nil, nil
		}
		next, err := t.url.Parse(location)
		if err == nil {
			// A fragment here is a browser's business, no override.
			next.Fragment, next.RawFragment = "", ""
			next, _, err = parseWebhook(next.String())
		}
		if err != nil {
			return nil, newEvent(invalidURL, fetch.URL, "redirected to %q: %v", location, err), nil
		}
		t.url = next
		// As browsers do: 307 and 308 keep the method and the form, any
		// other turns into a GET without parameters.
		if t.method == http.MethodGet || fetch.Status != http.StatusTemporaryRedirect && fetch.Status != http.StatusPermanentRedirect {
			t.method, t.params = http.MethodGet, nil
		}
	}
	return nil, newEvent(tooManyRedirects, d.url, "more than %d redirects from %s", maxRedirects, d.url), nil
}

// attempts makes one request, and makes it again as often as the connection
// overrides say.
func (r *reply) attempts(ctx context.Context, conn connection, t target) (fetch *Fetch, event *Event) {
	for attempt := 0; ; attempt++ {
		var retry string
		fetch, event, retry = r.attempt(ctx, conn, t)
		r.ex.Fetches = append(r.ex.Fetches, *fetch)
		if event == nil {
			r.ex.IgnoredCookies = append(r.ex.IgnoredCookies,
				r.sim.keepCookies(r.pair, fetch.ResponseHeader.Values("Set-Cookie"))...)
			switch fetch.Status / 100 {
			case 4:
				retry = retry4xx
			case 5:
				retry = retry5xx
			default:
				return fetch, nil
			}
		}
		if attempt == conn.retries || !conn.retriesOn(retry) || ctx.Err() != nil {
			return fetch, event
		}
	}
}

// attempt makes one request. The word says which retry policy covers the
// failure, when there is one.
func (r *reply) attempt(ctx context.Context, conn connection, t target) (fetch *Fetch, event *Event, retry string) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	fetch = &Fetch{Method: t.method, URL: t.url.String()}
	fail := func(code int, err error) *Event {
		fetch.Err = err
		return newEvent(code, fetch.URL, "%s %s: %v", fetch.Method, fetch.URL, err)
	}

	// Only a client with a network says when it looks for a connection and
	// when it has one.
	connecting := time.AfterFunc(conn.connect, func() { cancel(errConnectTimeout) })
	connecting.Stop()
	defer connecting.Stop()
	traced := httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		GetConn: func(string) { connecting.Reset(conn.connect) },
		GotConn: func(httptrace.GotConnInfo) { connecting.Stop() },
	})
	req, body, err := r.sim.request(traced, r.pair, t)
	if err != nil {
		return fetch, fail(invalidURL, err), ""
	}
	fetch.URL, fetch.Header, fetch.Body = req.URL.String(), req.Header.Clone(), body

	waiting := time.AfterFunc(conn.response, func() { cancel(errResponseTimeout) })
	resp, err := r.sim.opts.Client.Do(req)
	waiting.Stop()
	if err != nil {
		code, retry, reason := classify(ctx, err)
		return fetch, fail(code, reason), retry
	}
	if resp.Body == nil {
		resp.Body = http.NoBody
	}
	defer resp.Body.Close()
	fetch.Status, fetch.ResponseHeader = resp.StatusCode, resp.Header
	if fetch.ResponseHeader == nil {
		fetch.ResponseHeader = http.Header{}
	}
	fetch.ResponseBody, err = readBody(resp)
	switch {
	case err == nil:
		return fetch, nil, ""
	case ctx.Err() != nil:
		return fetch, fail(totalTimeout, context.Cause(ctx)), retryResponse
	default:
		return fetch, fail(protocolViolation, err), ""
	}
}

// readBody reads the body, unpacked, up to one byte more than Twilio takes.
func readBody(resp *http.Response) ([]byte, error) {
	var in io.Reader = resp.Body
	switch encoding := strings.ToLower(strings.TrimSpace(resp.Header.Get("Content-Encoding"))); encoding {
	case "", "identity":
	case "gzip", "x-gzip":
		unzip, err := gzip.NewReader(io.LimitReader(resp.Body, maxCompressed))
		if errors.Is(err, io.EOF) {
			return nil, nil // an empty body has nothing to unpack
		}
		if err != nil {
			return nil, fmt.Errorf("read the body: %w", err)
		}
		in = unzip
	default:
		return nil, fmt.Errorf("read the body: Content-Encoding is %q, and only gzip was offered", encoding)
	}
	var body bytes.Buffer
	if _, err := io.CopyN(&body, in, maxBody+1); err != nil && !errors.Is(err, io.EOF) {
		return body.Bytes(), fmt.Errorf("read the body: %w", err)
	}
	return body.Bytes(), nil
}
