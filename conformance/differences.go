package conformance

// Difference is one way in which dialtone answers otherwise than the reference,
// wherever a client or a script can see it. A case may differ only by naming
// one, and one that no case names any more is to be deleted.
type Difference struct {
	ID        string
	Reference string // what the reference does
	Dialtone  string // what dialtone does
	Why       string
}

// Differences are all known differences, by subject.
var Differences = []Difference{
	// Routes
	{
		ID:        "private-functions-have-no-url",
		Reference: "runs a private function for whoever asks for its path",
		Dialtone:  "answers its path as one that nothing has, OPTIONS too",
		Why:       "on Twilio a private function cannot be reached from outside",
	},
	{
		ID:        "protected-needs-a-signature",
		Reference: "serves protected functions and assets without looking at the signature",
		Dialtone:  "answers 403 unless X-Twilio-Signature is valid; --no-signature-check switches it off",
		Why:       "on Twilio a request without a valid signature is answered 403",
	},
	{
		ID:        "modules-are-not-functions",
		Reference: "makes a route of every .js file in a node_modules folder below functions",
		Dialtone:  "makes none",
		Why:       "a package's files are not handlers, and serving them gives them away",
	},
	{
		ID:        "more-extensions",
		Reference: "ignores .ts, .mjs, .cjs and .jsx files and the like",
		Dialtone:  "serves them as functions, unless a .js file has the path",
		Why:       "a superset: a service that the reference serves is served the same",
	},
	{
		ID:        "encoded-letters-match",
		Reference: "can never match a path with letters beyond ASCII, and answers them 400 when they come unencoded",
		Dialtone:  "also matches such a path in its percent-encoded form and as it is",
		Why:       "clients send it percent-encoded, so the function could not be called at all",
	},
	{
		ID:        "invalid-escapes-are-text",
		Reference: "answers a path with an invalid percent escape with an error page and status 400",
		Dialtone:  "answers 400 with the text of Go's HTTP server, which does not pass such a request on",
		Why:       "a parser of our own would be one more way to misread a request",
	},
	{
		ID:        "root-is-index-html",
		Reference: "serves / only from a file assets/assets/index.html",
		Dialtone:  "serves / from assets/index.html when there is none",
		Why:       "it is what people expect of a folder with an index.html, and was 404",
	},
	{
		ID:        "favicon-is-an-asset",
		Reference: "redirects /favicon.ico to twilio.com, even when the service has one",
		Dialtone:  "serves the service's own, or 404",
		Why:       "no host should send its visitors to a third party, and Twilio does not",
	},
	{
		ID:        "preflight-allows-what-is-asked",
		Reference: "answers OPTIONS with a fixed list of allowed headers",
		Dialtone:  "appends the names that Access-Control-Request-Headers asks for and the list lacks",
		Why:       "Twilio allows every header; the fixed list makes browsers refuse requests that work there",
	},
	{
		ID:        "asset-errors-are-plain",
		Reference: "answers a dotfile, a range outside an asset and a failed precondition with an error page",
		Dialtone:  "answers a dotfile as a path that nothing has, the others with text",
		Why:       "the page shows a stack of the host's own code, and tells that the file is there",
	},

	// What a function is given
	{
		ID:        "headers-are-sorted",
		Reference: "keeps the headers in the order in which they came",
		Dialtone:  "has host first, then the others by name",
		Why:       "Go's HTTP server keeps no order; a fixed one is the same in every run",
	},
	{
		ID:        "inherited-header-names",
		Reference: "answers 500 when a header is named constructor, __proto__ and the like",
		Dialtone:  "shows the header to the function",
		Why:       "a client must not be able to make a function fail before it runs",
	},
	{
		ID:        "cookies-stay-text",
		Reference: "parses a cookie that begins with j: as JSON",
		Dialtone:  "gives it to the function as text",
		Why:       "cookies are documented as text, and a client could pass objects where code expects text",
	},
	{
		ID:        "path-is-never-overridden",
		Reference: "lets a variable named PATH take the place of context.PATH",
		Dialtone:  "has the function's path in context.PATH always",
		Why:       "PATH is in most environments, and then no function knew its path",
	},
	{
		ID:        "domain-name-is-the-request-host",
		Reference: "has localhost and its port in context.DOMAIN_NAME whatever host was asked",
		Dialtone:  "has the host that the request names, or that of --public-url",
		Why:       "functions build callback URLs from it, and localhost cannot be called back",
	},
	{
		ID:        "functions-share-nothing",
		Reference: "runs all functions in one global scope with one set of modules",
		Dialtone:  "gives every function its own",
		Why:       "on Twilio functions do not see each other's variables",
	},
	{
		ID:        "body-errors-are-text",
		Reference: "answers a body that it cannot read with a page that shows a stack",
		Dialtone:  "answers the same status with a line of text",
		Why:       "the sender is a program, and the stack is the host's own code",
	},

	// What a function answers
	{
		ID:        "results-have-no-etag",
		Reference: "adds an ETag to every result and answers 304 when the client names it",
		Dialtone:  "sends results whole, always",
		Why:       "a result is made for one request; TwiML that is not sent is not carried out",
	},
	{
		ID:        "numbers-are-text",
		Reference: "takes a number that is the payload or the body for the status, and fails when it is none",
		Dialtone:  "answers its decimal text",
		Why:       "callback(null, 42) and setBody(42) mean the number",
	},
	{
		ID:        "twiml-bodies-are-text",
		Reference: "answers 500 when the body of a response is a TwiML object",
		Dialtone:  "answers its XML, as text/xml when no content type is set",
		Why:       "forgetting toString() has one obvious meaning",
	},
	{
		ID:        "failed-responses-leave-nothing",
		Reference: "sends the error about a response that HTTP does not allow with the headers of that response, or as a page, or not at all",
		Dialtone:  "sends the error by itself",
		Why:       "what failed must not set cookies or say that JSON is something else",
	},
	{
		ID:        "platform-errors-name-the-line",
		Reference: "cuts the stack of an error that its own classes throw before the first line of the function",
		Dialtone:  "names the line of the function that called them",
		Why:       "the line is what one needs to know",
	},
	{
		ID:        "error-page-by-accept",
		Reference: "shows the error page by guessing a browser from User-Agent, which takes axios and Wget for one",
		Dialtone:  "shows it to those whose Accept names text/html",
		Why:       "Accept is how a client says what it can show",
	},
	{
		ID:        "load-errors-are-json",
		Reference: "answers with an error page when a function does not load, whoever asks",
		Dialtone:  "answers as with any other error",
		Why:       "a program cannot read a page",
	},
	{
		ID:        "error-strings-are-text",
		Reference: "answers a string that is passed as the error, or thrown, as text/html",
		Dialtone:  "answers it as text/plain",
		Why:       "text from elsewhere must not run as a page",
	},
	{
		ID:        "error-numbers-are-text",
		Reference: "takes a number that is passed as the error for the status",
		Dialtone:  "answers 500 with its decimal text",
		Why:       "an error is an error: callback(200) must not be a success",
	},
	{
		ID:        "error-responses-are-sent",
		Reference: "answers a response that is passed as the error with 500 and the response's members as JSON",
		Dialtone:  "sends the response",
		Why:       "those who write callback(response) mean to send it",
	},

	// Functions that do not answer
	{
		ID:        "no-callback-is-answered",
		Reference: "never answers when the callback is not called",
		Dialtone:  "answers 504 as soon as nothing can call it any more",
		Why:       "the client would wait in vain, and the developer would not know why",
	},
	{
		ID:        "time-is-limited",
		Reference: "has no limit of time, and hangs as a whole when a function does not return",
		Dialtone:  "answers 504 when the limit is reached",
		Why:       "on Twilio a function has ten seconds",
	},
	{
		ID:        "exit-is-answered",
		Reference: "ends, or never answers, when a function calls process.exit",
		Dialtone:  "answers 500",
		Why:       "one function's end must not be the end of the others",
	},

	// Twilio
	{
		ID:        "client-cannot-send",
		Reference: "calls Twilio's API",
		Dialtone:  "rejects the call and says that the npm package is missing, when the service has none that loads",
		Why:       "the REST client is the service's own package; without it everything but the network works",
	},
	{
		ID:        "own-package-that-does-not-load",
		Reference: "fails to load a function whose twilio package does not load",
		Dialtone:  "gives it its own, and says so once in the log",
		Why:       "most functions need of the package what dialtone has",
	},
}

// findDifference is the row with that ID, or nil.
func findDifference(id string) *Difference {
	for i := range Differences {
		if Differences[i].ID == id {
			return &Differences[i]
		}
	}
	return nil
}
