package simulator

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
)

func TestHTTPRedirectsAreFollowed(t *testing.T) {
	for _, test := range []struct {
		status int
		method string
		want   string
	}{
		{301, "POST", "GET without form"},
		{302, "POST", "GET without form"},
		{303, "POST", "GET without form"},
		{307, "POST", "POST with form"},
		{308, "POST", "POST with form"},
		{307, "GET", "GET without form"},
	} {
		t.Run(fmt.Sprintf("%d to a %s", test.status, test.method), func(t *testing.T) {
			mux := http.NewServeMux()
			mux.HandleFunc("/sms", func(w http.ResponseWriter, r *http.Request) {
				w.Header().Set("Set-Cookie", "a=1")
				w.Header().Set("Location", "next#fragment")
				w.WriteHeader(test.status)
			})
			mux.HandleFunc("/next", func(w http.ResponseWriter, r *http.Request) {
				got := r.Method + " without form"
				if r.FormValue("Body") == "hi" {
					got = r.Method + " with form"
				}
				if r.Header.Get("Cookie") != "a=1" {
					got += " and without cookie"
				}
				answer(200, "text/plain", got)(w, r)
			})
			ex := text(t, Options{Client: inProcess(mux), Method: test.method, AuthToken: "x"})
			if got := bodies(ex); !slices.Equal(got, []string{test.want}) {
				t.Errorf("got %q, events %v", got, ex.Events)
			}
			if ex.Fetches[0].Header.Get("X-Twilio-Signature") == ex.Fetches[1].Header.Get("X-Twilio-Signature") {
				t.Error("the second request is not signed anew")
			}
		})
	}
}

func TestRedirectsWithoutEndOrSenseFail(t *testing.T) {
	for _, test := range []struct {
		location string
		requests int
		code     int
	}{
		{"/sms", maxRedirects + 1, 11215},
		{"ftp://example.com/", 1, 11100},
		{"http://%zz/", 1, 11100},
	} {
		ex := text(t, Options{Client: inProcess(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Location", test.location)
			w.WriteHeader(307)
		}))})
		if len(ex.Fetches) != test.requests || !slices.Equal(codes(ex), []int{test.code}) {
			t.Errorf("%s: %d requests, events %v", test.location, len(ex.Fetches), ex.Events)
		}
	}
}

func zipped(body string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	io.WriteString(w, body)
	w.Close()
	return b.String()
}

func TestPackedBodiesAreUnpacked(t *testing.T) {
	for _, test := range []struct {
		name, encoding, body string
		want                 []string
		codes                []int
	}{
		{"gzip", "gzip", zipped("hello"), []string{"hello"}, nil},
		{"an empty body", "gzip", "", nil, nil},
		{"a bomb", "gzip", zipped(strings.Repeat("x", 50<<20)), nil, []int{11750}},
		{"no gzip", "gzip", "hello", nil, []int{11206}},
		{"gzip cut off", "gzip", zipped("hello")[:20], nil, []int{11206}},
		{"an encoding that was not offered", "br", "hello", nil, []int{11206}},
	} {
		t.Run(test.name, func(t *testing.T) {
			ex := text(t, Options{Client: inProcess(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				w.Header().Set("Content-Encoding", test.encoding)
				answer(200, "text/plain", test.body)(w, r)
			}))})
			if got := bodies(ex); !slices.Equal(got, test.want) || !slices.Equal(codes(ex), test.codes) {
				t.Errorf("got %q, events %v", got, ex.Events)
			}
			if n := len(ex.Last().ResponseBody); n > maxBody+1 {
				t.Errorf("%d bytes are kept", n)
			}
		})
	}
}

func TestRetriesFollowTheConnectionOverrides(t *testing.T) {
	refused := &net.OpError{Op: "dial", Err: errors.New("no route")}
	for _, test := range []struct {
		name, fragment string
		outcomes       []any // a status or an error; the last one stays
		requests       int
		codes          []int
	}{
		{"a connection is tried twice", "", []any{refused, 200}, 2, nil},
		{"and no more", "", []any{refused}, 2, []int{11205}},
		{"5xx is not tried again", "", []any{500}, 1, []int{11200}},
		{"unless it is asked for", "#rc=2&rp=5xx", []any{500, 503, 200}, 3, nil},
		{"4xx as well", "#rc=5&rp=5xx,4xx", []any{404}, 6, []int{11200}},
		{"all", "#rp=all", []any{io.ErrUnexpectedEOF, 200}, 2, nil},
		{"none", "#rc=0", []any{refused}, 1, []int{11205}},
		{"every setting", "#ct=100&rt=100&tt=15000&rc=0&rp=ct&e=ashburn,tokyo", []any{200}, 1, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			tokens := map[string]bool{}
			requests := 0
			ex := text(t, Options{URL: "https://example.com/sms" + test.fragment, Client: ClientFunc(func(r *http.Request) (*http.Response, error) {
				tokens[r.Header.Get("I-Twilio-Idempotency-Token")] = true
				outcome := test.outcomes[min(requests, len(test.outcomes)-1)]
				requests++
				if err, ok := outcome.(error); ok {
					return nil, err
				}
				return &http.Response{StatusCode: outcome.(int)}, nil
			})})
			if requests != test.requests || !slices.Equal(codes(ex), test.codes) || len(tokens) != 1 {
				t.Errorf("%d requests with %d tokens, events %v", requests, len(tokens), ex.Events)
			}
		})
	}
}

func TestAPolicyThatARedirectVerbGetsWrongIsAnEvent(t *testing.T) {
	ex := text(t, Options{Client: inProcess(answer(200, "text/xml", `<Response><Redirect>/next#rc=99</Redirect></Response>`))})
	if !slices.Equal(codes(ex), []int{11243}) {
		t.Errorf("events %v", ex.Events)
	}
}

// endless blocks as long as the request may take.
type endless struct{ ctx context.Context }

func (e endless) Read([]byte) (int, error) {
	<-e.ctx.Done()
	return 0, e.ctx.Err()
}

func TestAServerThatIsSilentIsGivenUp(t *testing.T) {
	silent := ClientFunc(func(r *http.Request) (*http.Response, error) {
		<-r.Context().Done()
		return nil, r.Context().Err()
	})
	stuck := ClientFunc(func(r *http.Request) (*http.Response, error) {
		return &http.Response{StatusCode: 200, Body: io.NopCloser(endless{r.Context()})}, nil
	})
	unreachable := &http.Client{Transport: &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			<-ctx.Done()
			return nil, ctx.Err()
		},
	}}
	for _, test := range []struct {
		name, fragment string
		client         Client
		requests       int
		code           int
	}{
		{"no connection, twice", "#ct=100", unreachable, 2, 11201},
		{"no response", "#rt=100&rc=0", silent, 1, 11200},
		{"no response, twice", "#rt=100&rp=rt", silent, 2, 11200},
		{"no response in all", "#tt=100&rp=rt", silent, 1, 11200},
		{"a body without end", "#tt=100", stuck, 1, 11203},
	} {
		t.Run(test.name, func(t *testing.T) {
			ex := text(t, Options{URL: "http://example.com/sms" + test.fragment, Client: test.client})
			if len(ex.Fetches) != test.requests || !slices.Equal(codes(ex), []int{test.code}) {
				t.Errorf("%d requests, events %v", len(ex.Fetches), ex.Events)
			}
		})
	}
}

func TestACallerThatGivesUpGetsAnErrorAndNoEvent(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	sim := newSimulator(t, Options{Client: ClientFunc(func(r *http.Request) (*http.Response, error) {
		cancel()
		<-r.Context().Done()
		return nil, r.Context().Err()
	})})
	ex, err := sim.Send(ctx, alice, service, "hi")
	if !errors.Is(err, context.Canceled) || len(ex.Events) > 0 {
		t.Errorf("error %v, events %v", err, ex.Events)
	}
}

func TestTheDefaultClientTalksToARealServer(t *testing.T) {
	server := httptest.NewServer(stateReset)
	url := server.URL
	ex := text(t, Options{URL: url})
	if got := bodies(ex); !slices.Equal(got, []string{stateReset.first}) || len(ex.Events) > 0 {
		t.Errorf("got %q, events %v", got, ex.Events)
	}
	server.Close()
	if ex := text(t, Options{URL: url}); !slices.Equal(codes(ex), []int{11202}) || ex.Last() != nil {
		t.Errorf("a closed port: events %v", ex.Events)
	}

	secure := httptest.NewUnstartedServer(state)
	secure.Config.ErrorLog = log.New(io.Discard, "", 0)
	secure.StartTLS()
	defer secure.Close()
	if ex := text(t, Options{URL: secure.URL}); !slices.Equal(codes(ex), []int{11237}) {
		t.Errorf("an unknown certificate: events %v", ex.Events)
	}

	// The request is read first: an answer before it is another failure.
	plain := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		io.Copy(io.Discard, r.Body)
		conn, _, err := http.NewResponseController(w).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		io.WriteString(conn, "HELLO\r\n\r\n")
		conn.Close()
	}))
	plain.Config.ErrorLog = log.New(io.Discard, "", 0)
	plain.Start()
	defer plain.Close()
	if ex := text(t, Options{URL: plain.URL}); !slices.Equal(codes(ex), []int{11206}) {
		t.Errorf("no HTTP: events %v", ex.Events)
	}
	if ex := text(t, Options{URL: strings.Replace(plain.URL, "http:", "https:", 1)}); !slices.Equal(codes(ex), []int{11220}) {
		t.Errorf("no TLS: events %v", ex.Events)
	}
}
