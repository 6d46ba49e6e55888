package simulator

import (
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"testing"
	"time"
)

// inProcess hands requests to a handler, as a server would get them.
func inProcess(h http.Handler) Client {
	return ClientFunc(func(r *http.Request) (*http.Response, error) {
		in := r.Clone(r.Context())
		in.RequestURI = r.URL.RequestURI()
		if in.Host == "" {
			in.Host = r.URL.Host
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, in)
		return w.Result(), nil
	})
}

// counter behaves as functions/state.js, state-reset.js and state-max-age.js
// of the repository do; they differ in these fields alone.
type counter struct {
	first      string // the first message's reply
	attributes string // of the cookie
	reset      bool   // remove the cookie after five
}

var (
	state       = counter{first: "Hello, thanks for the new message!"}
	stateReset  = counter{first: "Hello, thanks for the new message! Message again to see your count update.", reset: true}
	stateMaxAge = counter{first: "Hello, thanks for the new message!", attributes: ";Max-Age=1800"}
)

func (c counter) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	count := 0
	if cookie, err := r.Cookie("count"); err == nil {
		count, _ = strconv.Atoi(cookie.Value)
	}
	message, cookie := c.first, fmt.Sprintf("count=%d%s", count+1, c.attributes)
	if count > 0 {
		message = fmt.Sprintf("Your current count is %d", count)
	}
	if c.reset && count > 5 {
		message, cookie = "You've reached the end of the count!", "count=;Max-Age=0"
	}
	w.Header().Set("Content-Type", "text/xml; charset=utf-8")
	w.Header().Set("Set-Cookie", cookie)
	fmt.Fprintf(w, `<?xml version="1.0" encoding="UTF-8"?><Response><Message>%s</Message></Response>`, html.EscapeString(message))
}

const alice, bob, service = "+15550000001", "+15550000002", "+15550000000"

// step is one message, after a pause, and the only reply to it.
type step struct {
	wait time.Duration
	from string
	want string
}

func play(t *testing.T, h http.Handler, method string, steps []step) {
	t.Helper()
	clock := NewVirtualClock(DefaultTime)
	sim := newSimulator(t, Options{Client: inProcess(h), Clock: clock, Method: method})
	for i, s := range steps {
		clock.Advance(s.wait)
		ex, err := sim.Send(t.Context(), s.from, service, "hi")
		if err != nil {
			t.Fatal(err)
		}
		if got := bodies(ex); !slices.Equal(got, []string{s.want}) || len(ex.Events) > 0 {
			t.Fatalf("step %d: got %q and events %v, want %q", i+1, got, ex.Events, s.want)
		}
	}
}

func newSimulator(t *testing.T, opts Options) *Simulator {
	t.Helper()
	if opts.URL == "" {
		opts.URL = "https://example.com/sms"
	}
	sim, err := New(opts)
	if err != nil {
		t.Fatal(err)
	}
	return sim
}

func bodies(ex *Exchange) []string {
	var got []string
	for _, m := range ex.Replies {
		got = append(got, m.Body)
	}
	return got
}

func codes(ex *Exchange) []int {
	var got []int
	for _, e := range ex.Events {
		got = append(got, e.Code)
	}
	return got
}

func count(n int) string { return fmt.Sprintf("Your current count is %d", n) }

func TestTheDocumentationsConversations(t *testing.T) {
	for _, test := range []struct {
		name    string
		handler counter
		steps   []step
	}{
		{"a count goes up with each message", state, []step{
			{0, alice, state.first}, {0, alice, count(1)}, {0, alice, count(2)}, {0, alice, count(3)},
			{0, alice, count(4)}, {0, alice, count(5)}, {0, alice, count(6)}, {0, alice, count(7)},
		}},
		{"another number has a count of its own", state, []step{
			{0, alice, state.first}, {0, alice, count(1)}, {0, bob, state.first}, {0, alice, count(2)}, {0, bob, count(1)},
		}},
		{"four hours of silence end a conversation", state, []step{
			{0, alice, state.first}, {4*time.Hour - time.Second, alice, count(1)}, {4 * time.Hour, alice, state.first},
		}},
		{"a removed cookie begins a new conversation", stateReset, []step{
			{0, alice, stateReset.first}, {0, alice, count(1)}, {0, alice, count(2)}, {0, alice, count(3)},
			{0, alice, count(4)}, {0, alice, count(5)}, {0, alice, "You've reached the end of the count!"},
			{0, alice, stateReset.first}, {0, alice, count(1)},
		}},
		{"Max-Age ends a conversation early", stateMaxAge, []step{
			{0, alice, stateMaxAge.first}, {29 * time.Minute, alice, count(1)}, {29 * time.Minute, alice, count(2)},
			{30 * time.Minute, alice, stateMaxAge.first},
		}},
	} {
		for _, method := range []string{http.MethodPost, http.MethodGet} {
			t.Run(test.name+" by "+method, func(t *testing.T) { play(t, test.handler, method, test.steps) })
		}
	}
}
