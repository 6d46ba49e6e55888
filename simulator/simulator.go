// Package simulator is Twilio's side of the wire: it texts a webhook the way
// Twilio does when a message comes in, and reads the reply the way Twilio
// reads it. A test, or a developer at a terminal, is the phone.
//
// The main type is [Simulator]. It is made once with [New], for one account
// and one webhook, and each call of [Simulator.Send] is one incoming message:
//
//  1. parameters.go writes the message's parameters, with ids from a seed
//     and the number of segments from segments.go;
//  2. request.go puts them into a signed request, with the cookies that the
//     pair's jar holds (jar.go, setcookie.go, cookiedate.go);
//  3. retrieval.go sends it, follows HTTP redirects and retries as the URL's
//     fragment says (connection.go), and names what went wrong with the code
//     that Twilio's debugger would show (debugger.go, failure.go);
//  4. twiml.go reads the reply, reply.go carries it out: messages are
//     collected, a Redirect is followed, a failure goes to the fallback URL;
//  5. the whole of it is an [Exchange].
//
// [Chat] is the same thing for a person: it reads lines and prints replies.
//
// Time is a [Clock]. With the default, a [VirtualClock], four hours of
// silence pass in no time and every run gives the same bytes. Only the
// timeouts of a request run on the machine's own clock.
//
// The package knows no server, no engine and no file: it sees the webhook
// through a [Client] alone, which may be a real HTTP client or a handler in
// the same process. It makes no status callbacks, and caches nothing.
package simulator

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync"
	"time"
)

// Client sends one HTTP request. It must not follow redirects itself (an
// http.Client does not when its CheckRedirect returns
// http.ErrUseLastResponse), because each request on the way is signed anew
// and shows up in the [Exchange]; and it must end when the request's context
// ends.
type Client interface {
	Do(*http.Request) (*http.Response, error)
}

// ClientFunc lets a function be a [Client], for instance one that hands the
// request to an http.Handler in the same process. The package's example does
// that with an httptest.ResponseRecorder.
type ClientFunc func(*http.Request) (*http.Response, error)

// Do calls f(r).
func (f ClientFunc) Do(r *http.Request) (*http.Response, error) { return f(r) }

// Options say who texts what. URL is the only field that must be set.
type Options struct {
	// AccountSid is sent as the parameter of that name. Default: one made
	// from Seed, "AC" and 32 hexadecimal digits.
	AccountSid string

	// AuthToken signs every request (X-Twilio-Signature). Default: none, and
	// then requests carry no signature, so a protected function refuses them.
	AuthToken string

	// URL is the webhook: an absolute http or https URL. Its fragment, which
	// is never sent, may hold connection overrides such as "#rc=2&rp=5xx".
	URL string

	// Method is GET or POST. Default: POST, as in Twilio's console.
	Method string

	// FallbackURL is asked when the webhook cannot be reached, answers with
	// an error, or answers with something that is not valid TwiML; it gets
	// the parameters ErrorCode and ErrorUrl besides. Default: none, so the
	// sender gets no reply.
	FallbackURL string

	// FallbackMethod is GET or POST. Default: POST.
	FallbackMethod string

	// MessagingServiceSid is sent as the parameter of that name when set, as
	// it is for a number that belongs to a messaging service.
	MessagingServiceSid string

	// Parameters are added to each message's parameters, after the standard
	// ones; one that has a standard name takes that one's place. Use it for
	// FromCity, AddOns, ProfileName and the like.
	Parameters []Parameter

	// Client sends the requests. Default: an HTTP client with no proxy.
	Client Client

	// Clock tells when cookies end. Default: a VirtualClock that stands at
	// DefaultTime.
	Clock Clock

	// Seed decides every id and token that the simulator makes: the same
	// seed and the same calls give the same ids.
	Seed uint64

	// ReplyLoopGuard stops two numbers that answer each other for ever, as
	// Twilio does: after 15 replies with less than 30 seconds between any
	// two, further replies fail with 14107 for 30 seconds. Default: off,
	// because on a clock that stands still every long test would look like
	// such a loop.
	ReplyLoopGuard bool
}

// Simulator is Twilio as the sender of text messages to one webhook. Its
// methods may be called from several goroutines at once.
type Simulator struct {
	opts Options

	mu    sync.Mutex
	rand  *rand.Rand
	jars  map[pair]*jar
	loops map[pair]*loop
}

// pair is who texts whom. Cookies and the reply-loop guard are kept for each.
type pair struct{ from, to string }

// New makes a simulator. It returns an error when the options cannot work:
// a URL that is not absolute http or https, or a method other than GET and
// POST.
func New(opts Options) (*Simulator, error) {
	if opts.Client == nil {
		opts.Client = defaultClient()
	}
	if opts.Clock == nil {
		opts.Clock = NewVirtualClock(DefaultTime)
	}
	if _, _, err := parseWebhook(opts.URL); err != nil {
		return nil, fmt.Errorf("webhook URL %q: %w", opts.URL, err)
	}
	if opts.FallbackURL != "" {
		if _, _, err := parseWebhook(opts.FallbackURL); err != nil {
			return nil, fmt.Errorf("fallback URL %q: %w", opts.FallbackURL, err)
		}
	}
	for _, method := range []*string{&opts.Method, &opts.FallbackMethod} {
		switch *method {
		case "":
			*method = http.MethodPost
		case http.MethodGet, http.MethodPost:
		default:
			return nil, fmt.Errorf("method %q: a webhook is called with GET or POST", *method)
		}
	}
	s := &Simulator{
		opts:  opts,
		rand:  rand.New(rand.NewPCG(opts.Seed, opts.Seed)),
		jars:  map[pair]*jar{},
		loops: map[pair]*loop{},
	}
	if s.opts.AccountSid == "" {
		s.opts.AccountSid = s.sid("AC")
	}
	return s, nil
}

// Send texts body, with media if there are any, from one number to another,
// and returns what came of it. What goes wrong at the webhook is not an error
// of Send: it is in the exchange's Events, as in Twilio's debugger. The error
// says that nothing could be sent (no from or to, more than ten media) or
// that ctx ended; in the latter case the exchange holds what was done so far.
func (s *Simulator) Send(ctx context.Context, from, to, body string, media ...Media) (*Exchange, error) {
	if strings.TrimSpace(from) == "" || strings.TrimSpace(to) == "" {
		return nil, errors.New("send a message: it needs a number to come from and a number to go to")
	}
	if len(media) > maxMedia {
		return nil, fmt.Errorf("send a message: %d media, and a message holds %d", len(media), maxMedia)
	}
	key := pair{from, to}
	params, sid := s.messageParameters(key, body, media)
	ex := &Exchange{
		MessageSid:    sid,
		From:          from,
		To:            to,
		Body:          body,
		Parameters:    params,
		CookiesBefore: s.Cookies(from, to),
	}
	r := reply{sim: s, ex: ex, pair: key}
	err := r.run(ctx)
	ex.CookiesAfter = s.Cookies(from, to)
	if err != nil {
		return ex, fmt.Errorf("send a message to %s: %w", s.opts.URL, err)
	}
	return ex, nil
}

// Webhook returns the method and the URL that messages go to.
func (s *Simulator) Webhook() (method, url string) { return s.opts.Method, s.opts.URL }

// Now returns the time on the simulator's clock.
func (s *Simulator) Now() time.Time { return s.opts.Clock.Now() }

// Cookies returns the cookies that the next message from one number to the
// other would carry, in the order in which they would be sent.
func (s *Simulator) Cookies(from, to string) []Cookie {
	s.mu.Lock()
	defer s.mu.Unlock()
	j := s.jars[pair{from, to}]
	if j == nil {
		return nil
	}
	return j.live(s.opts.Clock.Now())
}

// keepCookies stores what one response set and returns the lines that are no
// cookies.
func (s *Simulator) keepCookies(key pair, lines []string) (ignored []string) {
	if len(lines) == 0 {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	j := s.jars[key]
	if j == nil {
		j = &jar{}
		s.jars[key] = j
	}
	return j.store(lines, s.opts.Clock.Now())
}
