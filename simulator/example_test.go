package simulator_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"time"

	"dialtone/simulator"
)

// A test of a webhook that lives in the same process: the client hands each
// request to the handler, and four hours pass in no time.
func Example() {
	webhook := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/xml")
		if _, err := r.Cookie("met"); err != nil {
			w.Header().Set("Set-Cookie", "met=yes")
			fmt.Fprint(w, "<Response><Message>Nice to meet you</Message></Response>")
			return
		}
		fmt.Fprint(w, "<Response><Message>Welcome back</Message></Response>")
	})

	clock := simulator.NewVirtualClock(simulator.DefaultTime)
	sim, err := simulator.New(simulator.Options{
		URL:       "https://example.com/sms",
		AuthToken: "12345",
		Clock:     clock,
		Client: simulator.ClientFunc(func(r *http.Request) (*http.Response, error) {
			in := r.Clone(r.Context())
			in.RequestURI = r.URL.RequestURI()
			w := httptest.NewRecorder()
			webhook.ServeHTTP(w, in)
			return w.Result(), nil
		}),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for range 3 {
		exchange, err := sim.Send(context.Background(), "+15550000001", "+15550000000", "hi")
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(exchange.Replies[0].Body)
		clock.Advance(2 * time.Hour)
	}
	// Output:
	// Nice to meet you
	// Welcome back
	// Nice to meet you
}
