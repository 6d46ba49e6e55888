package server

// Compat says which of Twilio's two hosts is followed where they differ.
type Compat uint8

// The two hosts.
const (
	Local Compat = iota // Twilio's local host, twilio-run
	Cloud               // Twilio's hosted Functions
)

// A CompatRule is one behaviour that differs between the two hosts.
type CompatRule struct {
	Name   string
	Local  string // what Local does
	Cloud  string // what Cloud does
	Source string // where Cloud's behaviour is described
}

// rule is an index of CompatRules.
type rule uint8

const (
	ruleMethods rule = iota
	ruleGetBody
	ruleRequestHeaders
	ruleResponseHeaders
	ruleHost
	ruleCookieAttributes
	ruleCookieDomain
	ruleCookieLifetime
	ruleNoHandler
	ruleCount
)

// CompatRules are all the behaviours that Compat switches.
var CompatRules = [ruleCount]CompatRule{
	ruleMethods: {
		Name:   "methods",
		Local:  "every method reaches a function or an asset",
		Cloud:  "GET, HEAD, POST and OPTIONS do; others are answered 405",
		Source: "https://www.twilio.com/docs/serverless/functions-assets/functions/request-flow",
	},
	ruleGetBody: {
		Name:   "get-with-body",
		Local:  "the body of a GET request is parsed",
		Cloud:  "a GET request with a body is answered 403",
		Source: "https://www.twilio.com/docs/serverless/functions-assets/functions/request-flow",
	},
	ruleRequestHeaders: {
		Name:   "request-headers",
		Local:  "request line and headers may have 16 KiB together, as in Node",
		Cloud:  "more than 90 headers, or 15 kB of them, are answered 431",
		Source: "https://www.twilio.com/docs/api/errors/82008",
	},
	ruleResponseHeaders: {
		Name:   "response-headers",
		Local:  "a function's response may have any headers",
		Cloud:  "more than 90 headers, or 15 kB of them, become 431",
		Source: "https://www.twilio.com/docs/api/errors/82008",
	},
	ruleHost: {
		Name:   "host-header",
		Local:  "functions see the header host",
		Cloud:  "functions do not see the header host",
		Source: "https://www.twilio.com/docs/serverless/functions-assets/functions/headers-and-cookies",
	},
	ruleCookieAttributes: {
		Name:   "cookie-attributes",
		Local:  "cookies go out as they were set",
		Cloud:  "cookies get HttpOnly, and Secure when they go out over https",
		Source: "https://www.twilio.com/docs/serverless/functions-assets/functions/headers-and-cookies",
	},
	ruleCookieDomain: {
		Name:   "cookie-domain",
		Local:  "a cookie's Domain goes out as it was set",
		Cloud:  "a cookie's Domain is replaced by the domain of the function",
		Source: "https://www.twilio.com/docs/serverless/functions-assets/functions/headers-and-cookies",
	},
	ruleCookieLifetime: {
		Name:   "cookie-lifetime",
		Local:  "a cookie may last as long as it likes",
		Cloud:  "a response with a cookie that lasts longer than a day becomes 400",
		Source: "https://www.twilio.com/docs/serverless/functions-assets/functions/headers-and-cookies",
	},
	ruleNoHandler: {
		Name:   "no-handler",
		Local:  "a file that exports no handler is answered 404",
		Cloud:  "a file that exports no handler is answered 500",
		Source: "https://www.twilio.com/docs/serverless/functions-assets/functions/invocation",
	},
}

// cloud reports whether a rule is Cloud's. All rules go together; asking for
// each by its name keeps the table whole.
func (c Compat) cloud(rule) bool { return c == Cloud }

// changesHeaders reports whether any rule is about the headers of responses.
func (c Compat) changesHeaders() bool {
	return c.cloud(ruleResponseHeaders) || c.cloud(ruleCookieAttributes) || c.cloud(ruleCookieDomain) || c.cloud(ruleCookieLifetime)
}

// The limits of Cloud's headers.
const (
	cloudHeaders     = 90
	cloudHeaderBytes = 15 << 10
)

// maxHeaderBytes is the value for net/http that makes it answer 431 by itself.
// It allows 4096 bytes more than it is told. Cloud's own limit is lower and has
// a text of its own, so net/http's is well above it.
func (c Compat) maxHeaderBytes() int {
	if c.cloud(ruleRequestHeaders) {
		return 64 << 10
	}
	return 16<<10 - 4096
}
