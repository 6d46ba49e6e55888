package simulator

import "net/http"

// Exchange is one incoming message and everything that came of it.
type Exchange struct {
	MessageSid string // the incoming message's id
	From, To   string // the two numbers, as given to Send
	Body       string // the incoming message's text

	// Parameters are those of the webhook, in the order in which they were
	// sent.
	Parameters []Parameter

	// Fetches are the HTTP requests that were made, in order, each with its
	// response: the webhook, what it redirected to, retries, the fallback.
	Fetches []Fetch

	// Replies are the messages that the webhook sent back, in order.
	Replies []Message

	// Events are what Twilio's debugger would show, in order.
	Events []Event

	// CookiesBefore and CookiesAfter are the pair's cookies before the first
	// request and after the last response.
	CookiesBefore, CookiesAfter []Cookie

	// IgnoredCookies are the Set-Cookie lines that no client would keep:
	// without a name, with control characters, or too long.
	IgnoredCookies []string
}

// Last returns the last request that got a response, or nil when none did.
func (e *Exchange) Last() *Fetch {
	for i := len(e.Fetches) - 1; i >= 0; i-- {
		if e.Fetches[i].Status != 0 {
			return &e.Fetches[i]
		}
	}
	return nil
}

// Failed reports whether an event of level ERROR came up.
func (e *Exchange) Failed() bool {
	for _, event := range e.Events {
		if event.Level == Error {
			return true
		}
	}
	return false
}

// Fetch is one HTTP request and its response.
type Fetch struct {
	Method string
	URL    string      // with the query, without the fragment: the text that was signed
	Header http.Header // as handed to the client; Host and Content-Length are the client's
	Body   string      // the form of a POST, as sent

	Status         int // 0 when there was no response
	ResponseHeader http.Header
	ResponseBody   []byte // after gzip, and cut off behind the largest size that Twilio reads

	// Err is why there was no response, or why its body could not be read.
	Err error
}

// Message is one message that the webhook sent back.
type Message struct {
	Sid      string
	From, To string   // the incoming message's numbers the other way round, unless the verb named others
	Body     string   // the text, exactly as written in the reply
	Media    []string // absolute URLs

	// Action, Method and StatusCallback are the verb's attributes, with URLs
	// made absolute. They are kept for tests to look at; nothing is called.
	Action, Method, StatusCallback string
}

// Media is a file attached to an incoming message.
type Media struct {
	URL string

	// ContentType is sent as MediaContentType. Default: what the URL's file
	// extension stands for, or application/octet-stream.
	ContentType string
}
