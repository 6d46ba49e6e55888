package server

import (
	"log/slog"
	"net/netip"
	"net/url"
	"time"
)

// Mode says who the answers are for.
type Mode uint8

// The modes.
const (
	// Dev is for one's own machine: errors are answered with their stack, as a
	// page to those who accept HTML.
	Dev Mode = iota
	// Serve is for production: errors are answered without a stack, which goes
	// to the log.
	Serve
)

// Options say how a Server answers. The zero value is that of a developer's own
// machine; zero durations and sizes take the default.
type Options struct {
	Mode   Mode
	Compat Compat

	// AuthTokens are the tokens that a signature may be made with: the primary
	// one and, while it is rotated, the secondary. By default they are the
	// service's variables AUTH_TOKEN and AUTH_TOKEN_SECONDARY.
	AuthTokens []string
	// NoSignatureCheck serves protected functions and assets to everyone.
	NoSignatureCheck bool

	// PublicURL is the base under which Twilio reaches the service, where that
	// is not the request's own scheme and host: behind a proxy that ends TLS.
	PublicURL *url.URL

	// TrustedProxies are the addresses of proxies whose X-Forwarded-Proto,
	// X-Forwarded-Host and X-Forwarded-Port count: for the URL that was signed
	// and for the domain that functions see. They count only in a request that
	// comes straight from such an address, and less than PublicURL. Of a list
	// the last value counts, which is the one that the proxy itself has added.
	// By default nobody is trusted.
	TrustedProxies []netip.Prefix

	// Logger is told of every request, and of what a function wrote to its
	// console. Nil tells nobody.
	Logger *slog.Logger

	// CancelOnDisconnect ends an invocation when its client leaves. By default
	// it runs on, as on Twilio.
	CancelOnDisconnect bool

	// MaxBody is the largest body of a request, in bytes. Default 6 MiB, as on Twilio.
	MaxBody int64

	// HeaderTimeout, BodyTimeout and WriteTimeout are how long a client may
	// take to send the headers, to send the body, and to take the answer; the
	// last one includes the time that the function runs, and begins anew with
	// every mebibyte of an asset. Defaults: 10 s, 30 s, 5 min.
	HeaderTimeout time.Duration
	BodyTimeout   time.Duration
	WriteTimeout  time.Duration
	// IdleTimeout is how long a connection is kept without a request. Default 75 s.
	IdleTimeout time.Duration

	// Grace is how long Serve lets the requests in flight run when it is told
	// to end. Default 15 s: a function's ten and the wait for a slot.
	Grace time.Duration

	// Now tells the time. Default time.Now.
	Now func() time.Time
}

func (o Options) withDefaults() Options {
	def(&o.MaxBody, 6<<20)
	def(&o.HeaderTimeout, 10*time.Second)
	def(&o.BodyTimeout, 30*time.Second)
	def(&o.WriteTimeout, 5*time.Minute)
	def(&o.IdleTimeout, 75*time.Second)
	def(&o.Grace, 15*time.Second)
	def(&o.Logger, silent)
	if o.Now == nil {
		o.Now = time.Now
	}
	return o
}

var silent = slog.New(slog.DiscardHandler)

func def[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}
