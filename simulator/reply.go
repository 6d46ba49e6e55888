package simulator

import (
	"context"
	"fmt"
	"mime"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

const (
	// maxDocuments is how many documents one message may lead through, by
	// Redirect and fallback, before it counts as a loop. Twilio names no
	// number.
	maxDocuments = 20

	// maxLength is the longest text of a message, in characters.
	maxLength = 1600

	// maxWarnings is how many warnings one document gets.
	maxWarnings = 20
)

// document is one thing to fetch and carry out.
type document struct {
	method, url string
	params      []Parameter
}

// reply carries out what a webhook answers to one message.
type reply struct {
	sim  *Simulator
	ex   *Exchange
	pair pair
}

// run asks the webhook, follows its Redirects, and turns once to the fallback
// URL when that fails. The error is ctx's, when that ended.
func (r *reply) run(ctx context.Context) error {
	opts := &r.sim.opts
	next := &document{opts.Method, opts.URL, r.ex.Parameters}
	fallback := opts.FallbackURL
	for range maxDocuments {
		current := *next
		fetch, failure, err := r.retrieve(ctx, current)
		if err != nil {
			return err
		}
		next = nil
		if failure == nil {
			next, failure = r.carryOut(current, fetch)
		}
		if failure != nil {
			r.ex.Events = append(r.ex.Events, *failure)
			if fallback == "" {
				return nil
			}
			params := append(slices.Clip(r.ex.Parameters),
				Parameter{"ErrorCode", strconv.Itoa(failure.Code)},
				Parameter{"ErrorUrl", current.url})
			next, fallback = &document{opts.FallbackMethod, fallback, params}, ""
		}
		if next == nil {
			return nil
		}
	}
	r.event(tooManyRedirects, next.url, "one message led through more than %d documents", maxDocuments)
	return nil
}

func (r *reply) event(code int, url, format string, args ...any) {
	r.ex.Events = append(r.ex.Events, *newEvent(code, url, format, args...))
}

// carryOut reads a response of status 2xx by its content type. It returns
// the document to go on with, if any, or why the response is unusable.
func (r *reply) carryOut(d document, fetch *Fetch) (next *document, failure *Event) {
	if len(fetch.ResponseBody) > maxBody {
		return nil, newEvent(bodyTooLarge, fetch.URL, "the body is larger than %d bytes", maxBody)
	}
	if len(strings.TrimSpace(string(fetch.ResponseBody))) == 0 {
		return nil, nil // nothing to say, whatever the type
	}
	header := fetch.ResponseHeader.Get("Content-Type")
	if strings.TrimSpace(header) == "" {
		return nil, newEvent(invalidContentType, fetch.URL, "the response has no Content-Type")
	}
	kind, _, err := mime.ParseMediaType(header)
	if err != nil {
		// A parameter may be malformed while the type is plain.
		kind, _, _ = strings.Cut(header, ";")
		kind = strings.ToLower(strings.TrimSpace(kind))
	}
	switch kind {
	case "text/xml", "application/xml", "text/html":
		root, err := parseTwiML(fetch.ResponseBody)
		if err != nil {
			return nil, newEvent(err.code, fetch.URL, "%s", err.detail)
		}
		return r.verbs(d, fetch, root), nil
	case "text/plain":
		r.send(fetch.URL, Message{Body: strings.ToValidUTF8(string(fetch.ResponseBody), string(utf8.RuneError))})
		return nil, nil
	default:
		return nil, newEvent(invalidContentType, fetch.URL, "Content-Type is %q; a message is answered with XML or text/plain", header)
	}
}

// verbs carries out the children of Response, in order, up to a Redirect.
func (r *reply) verbs(d document, fetch *Fetch, root *element) (next *document) {
	w := warnings{reply: r, url: fetch.URL}
	w.check(root)
	base, err := url.Parse(fetch.URL)
	if err != nil {
		base = &url.URL{} // the URL was parsed before the request was made
	}
	for _, verb := range root.children {
		switch verb.name {
		case "Message":
			r.message(base, verb, &w)
		case "Redirect":
			target, err := base.Parse(strings.TrimSpace(verb.text.String()))
			if err != nil || strings.TrimSpace(verb.text.String()) == "" {
				r.event(invalidURL, fetch.URL, "<Redirect> to %q", verb.text.String())
				return nil
			}
			return &document{w.method(verb), target.String(), d.params}
		}
	}
	return nil
}

// message reads one Message verb. A Body child holds the text; without one it
// is the verb's own, where white space next to Media is only indentation.
func (r *reply) message(base *url.URL, verb *element, w *warnings) {
	m := Message{
		From:           verb.attribute("from"),
		To:             verb.attribute("to"),
		Action:         absolute(base, verb.attribute("action")),
		StatusCallback: absolute(base, verb.attribute("statusCallback")),
		Method:         w.method(verb),
	}
	text := verb.text.String()
	if len(verb.children) > 0 {
		text = strings.TrimSpace(text)
	}
	var bodies []string
	for _, child := range verb.children {
		switch child.name {
		case "Body":
			bodies = append(bodies, child.text.String())
		case "Media":
			address := absolute(base, strings.TrimSpace(child.text.String()))
			if _, _, err := parseWebhook(address); err != nil {
				r.event(invalidURL, w.url, "<Media> %q: %v", address, err)
				continue
			}
			m.Media = append(m.Media, address)
		}
	}
	m.Body = text
	if bodies != nil {
		m.Body = strings.Join(bodies, "")
		if text != "" {
			w.warn(schemaWarning, "<Message> has a <Body> and text of its own, which is not sent")
		}
	}
	r.send(w.url, m)
}

// address is whom a message can go to: a number, a short code, or a channel's
// address such as whatsapp:+15551230001.
var address = regexp.MustCompile(`^(\+[0-9]{2,15}|[0-9]{3,15}|[A-Za-z]+:\S+)$`)

// send adds a message to the replies, if Twilio would send it.
func (r *reply) send(source string, m Message) {
	if m.From == "" {
		m.From = r.pair.to
	}
	if m.To == "" {
		m.To = r.pair.from
	} else if !address.MatchString(m.To) {
		r.event(invalidTo, source, "a message to %q", m.To)
		return
	}
	switch length := utf8.RuneCountInString(m.Body); {
	case strings.TrimSpace(m.Body) == "" && len(m.Media) == 0:
		r.event(invalidBody, source, "a message without text and media")
		return
	case length > maxLength:
		r.event(invalidBody, source, "a message of %d characters; %d are the most", length, maxLength)
		return
	}
	if r.sim.opts.ReplyLoopGuard && !r.sim.admitReply(pair{m.From, m.To}) {
		r.event(replyLoop, source, "more than %d replies from %s to %s without a pause of %s", maxReplies, m.From, m.To, replyPause)
		return
	}
	m.Sid = r.sim.messageSid(len(m.Media) > 0)
	r.ex.Replies = append(r.ex.Replies, m)
}

// absolute resolves a URL of the document. What cannot be resolved stays as
// it is.
func absolute(base *url.URL, ref string) string {
	if ref == "" {
		return ""
	}
	u, err := base.Parse(ref)
	if err != nil {
		return ref
	}
	return u.String()
}

// warnings collects what one document's schema validation finds.
type warnings struct {
	reply *reply
	url   string
	count int
}

func (w *warnings) warn(code int, format string, args ...any) {
	if w.count++; w.count <= maxWarnings {
		w.reply.event(code, w.url, "%s", fmt.Sprintf(format, args...))
	}
}

// check compares an element and what it may hold with the schema. It goes no
// deeper than the schema does.
func (w *warnings) check(e *element) {
	allowed := schema[e.name]
	for _, a := range e.attributes {
		if !slices.Contains(allowed.attributes, a.Name.Local) {
			w.warn(schemaWarning, "attribute %q is not allowed in <%s>", a.Name.Local, e.name)
		}
	}
	if !allowed.text && strings.TrimSpace(e.text.String()) != "" {
		w.warn(schemaWarning, "text is not allowed in <%s>", e.name)
	}
	for _, child := range e.children {
		switch {
		case slices.Contains(allowed.children, child.name):
			w.check(child)
		case e.name == "Response" && slices.Contains(voiceVerbs, child.name):
			w.warn(invalidMessagesVerb, "<%s> is not allowed in the answer to a message", child.name)
		default:
			w.warn(schemaWarning, "<%s> is not allowed in <%s>", child.name, e.name)
		}
	}
}

// method reads the attribute of that name: POST unless it says GET.
func (w *warnings) method(e *element) string {
	switch method := e.attribute("method"); strings.ToUpper(method) {
	case "", http.MethodPost:
		return http.MethodPost
	case http.MethodGet:
		return http.MethodGet
	default:
		w.warn(schemaWarning, "method %q of <%s> is neither GET nor POST", method, e.name)
		return http.MethodPost
	}
}
