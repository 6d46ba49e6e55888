package simulator

import "fmt"

// Level is how serious an event of the debugger is.
type Level string

// The levels of Twilio's debugger.
const (
	Warning Level = "WARNING"
	Error   Level = "ERROR"
)

// Event is one entry of Twilio's debugger.
type Event struct {
	Code   int    // of Twilio's error dictionary
	Level  Level  // of Twilio's error dictionary
	Title  string // of Twilio's error dictionary
	Detail string // what happened here
	URL    string // the request that it is about
}

// String writes the event on one line.
func (e Event) String() string {
	return fmt.Sprintf("%d %s %s: %s", e.Code, e.Level, e.Title, e.Detail)
}

// The codes that this package reports.
const (
	invalidURL          = 11100
	retrievalFailure    = 11200
	connectTimeout      = 11201
	connectRefused      = 11202
	totalTimeout        = 11203
	connectionFailure   = 11205
	protocolViolation   = 11206
	badHostName         = 11210
	tooManyRedirects    = 11215
	tlsHandshake        = 11220
	certificateDomain   = 11235
	certificateExpired  = 11236
	certificatePath     = 11237
	invalidRetryPolicy  = 11243
	bodyTooLarge        = 11750
	documentParse       = 12100
	markupVersion       = 12101
	rootElement         = 12102
	schemaWarning       = 12200
	invalidContentType  = 12300
	invalidTo           = 14101
	invalidBody         = 14103
	replyLoop           = 14107
	invalidMessagesVerb = 14110
)

// dictionary is the part of Twilio's error dictionary that is used here.
var dictionary = map[int]struct {
	level Level
	title string
}{
	invalidURL:          {Error, "Invalid URL format"},
	retrievalFailure:    {Error, "HTTP retrieval failure"},
	connectTimeout:      {Error, "TCP connection timed out"},
	connectRefused:      {Error, "TCP connection refused"},
	totalTimeout:        {Error, "HTTP communication total time out triggered"},
	connectionFailure:   {Error, "HTTP connection failure"},
	protocolViolation:   {Error, "HTTP protocol violation"},
	badHostName:         {Error, "HTTP bad host name"},
	tooManyRedirects:    {Error, "HTTP too many redirects"},
	tlsHandshake:        {Error, "SSL/TLS handshake error"},
	certificateDomain:   {Error, "Certificate invalid: domain mismatch"},
	certificateExpired:  {Error, "Certificate invalid: certificate expired"},
	certificatePath:     {Error, "Certificate invalid: could not find path to certificate"},
	invalidRetryPolicy:  {Error, "Retry policy invalid"},
	bodyTooLarge:        {Error, "TwiML response body too large"},
	documentParse:       {Error, "Document parse failure"},
	markupVersion:       {Error, "Invalid Twilio Markup XML version"},
	rootElement:         {Error, "The root element must be Response"},
	schemaWarning:       {Warning, "Schema validation warning"},
	invalidContentType:  {Error, "Invalid Content-Type"},
	invalidTo:           {Error, "Invalid To"},
	invalidBody:         {Error, "Invalid Body"},
	replyLoop:           {Error, "SMS send rate limit"},
	invalidMessagesVerb: {Warning, "Invalid Verb for SMS Reply"},
}

// newEvent returns the event of a code, with a detail formatted as by Sprintf.
func newEvent(code int, url, format string, args ...any) *Event {
	entry := dictionary[code]
	return &Event{Code: code, Level: entry.level, Title: entry.title, Detail: fmt.Sprintf(format, args...), URL: url}
}
