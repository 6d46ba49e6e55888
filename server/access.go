package server

import (
	"log/slog"
	"net/http"
	"strings"

	"dialtone/jsapi/signature"
	"dialtone/runtime"
)

// mayCall answers and returns false unless a request may call a function.
// Private functions have no route, so nobody asks for one.
func (x *exchange) mayCall(fn *runtime.Function) bool {
	return fn.Access != runtime.Protected || x.requireSignature()
}

// mayReadAsset answers and returns false unless a request may read an asset.
func (x *exchange) mayReadAsset(a *runtime.Asset) bool {
	switch a.Access {
	case runtime.Private:
		x.sendString(http.StatusForbidden, typeHTML, privateAsset)
		return false
	case runtime.Protected:
		return x.requireSignature()
	}
	return true
}

// requireSignature answers and returns false unless Twilio has signed the
// request. The answer does not say what is wrong with the signature.
func (x *exchange) requireSignature() bool {
	if x.s.opts.NoSignatureCheck || x.signed() {
		return true
	}
	x.text(http.StatusForbidden, forbidden)
	return false
}

// signed reports whether the request's signature was made with one of the
// tokens, over the URL as the client asked for it, and over the body: over the
// parameters of a form, and over the hash that the query has of any other.
//
// https://www.twilio.com/docs/usage/webhooks/webhooks-security
func (x *exchange) signed() bool {
	tokens := x.s.opts.AuthTokens
	if len(tokens) == 0 {
		if tokens = serviceTokens(x.s.pool.Service()); len(tokens) == 0 {
			x.askForToken()
			return false
		}
	}
	headers := x.r.Header["X-Twilio-Signature"]
	if len(headers) != 1 || headers[0] == "" {
		return false
	}
	asked := x.s.base.url(x.r, x.target)
	hashed := strings.Contains(x.query, "bodySHA256")
	var params signature.Params
	if !hashed {
		fields := x.parsed.Fields()
		params = make(signature.Params, len(fields))
		for i := range fields {
			params[fields[i].Key] = fields[i].Values
		}
	}
	for _, token := range tokens {
		if token == "" {
			continue
		}
		var valid bool
		var err error
		if hashed {
			valid, err = signature.ValidateWithBody(token, headers[0], asked, x.raw)
		} else {
			valid, err = signature.Validate(token, headers[0], asked, params)
		}
		if err != nil {
			x.err = err
			return false
		}
		if valid {
			return true
		}
	}
	return false
}

// serviceTokens are the tokens among the variables of a service: the primary
// one and, while it is rotated, the secondary. Twilio signs with the primary,
// and makes the secondary the primary at a moment that the account's owner
// chooses, so that around it either may have been used.
//
// https://www.twilio.com/docs/iam/api/authtoken
func serviceTokens(svc *runtime.Service) (tokens []string) {
	for _, name := range [...]string{"AUTH_TOKEN", "AUTH_TOKEN_SECONDARY"} {
		if token, _ := svc.Getenv(name); token != "" {
			tokens = append(tokens, token)
		}
	}
	return tokens
}

// askAgain is how many seconds pass before the log says the same again.
const askAgain = 60

// askForToken says in the log, but not at each request, what is missing.
func (x *exchange) askForToken() {
	now, last := x.start.Unix(), x.s.tokenAsked.Load()
	if last != 0 && now-last < askAgain || !x.s.tokenAsked.CompareAndSwap(last, now) {
		return
	}
	x.s.opts.Logger.Warn("protected functions and assets are answered 403 because no signature can be checked: "+
		"set AUTH_TOKEN in the service's .env, or switch the check off for local work with --no-signature-check",
		slog.String("path", shown(x.path)))
}
