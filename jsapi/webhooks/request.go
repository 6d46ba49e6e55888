package webhooks

import (
	"strings"

	"github.com/dop251/goja"
)

const signatureHeader = "X-Twilio-Signature"

// validateIncoming is validateIncomingRequest(request, authToken, options).
func (w *webhooks) validateIncoming(c goja.FunctionCall) goja.Value {
	return w.rt.ToValue(w.validateExpress(c.Argument(0), c.Argument(1), c.Argument(2)))
}

func (w *webhooks) validateExpress(request, token, options goja.Value) bool {
	options = or(options, w.rt.NewObject())
	url := w.get(options, "url")
	if !truthy(url) {
		url = w.rt.ToValue(w.requestURL(request, options))
	}
	hashed := false
	if s, ok := url.(goja.String); ok {
		hashed = strings.Index(s.String(), hashParameter) > 0
	} else {
		hashed = w.call(url, "webhookUrl", "indexOf", w.rt.ToValue(hashParameter)).ToFloat() > 0
	}
	header := or(w.call(request, "request", "header", w.rt.ToValue(signatureHeader)), w.rt.ToValue(""))
	if hashed {
		return w.validateWithBody(token, header, url, or(w.get(request, "rawBody"), w.rt.ToValue("{}")))
	}
	return w.validate(token, header, url, or(w.get(request, "body"), w.rt.NewObject()))
}

// requestURL is the URL that a request of Express was made to, where options do
// not say it.
func (w *webhooks) requestURL(request, options goja.Value) string {
	protocol := w.get(options, "protocol")
	if !truthy(protocol) {
		protocol = w.get(request, "protocol")
	}
	host := w.get(options, "host")
	if !truthy(host) {
		host = w.get(w.get(request, "headers"), "host")
	}
	original := w.get(request, "originalUrl")
	url := w.formatURL(protocol, host, original)
	s, ok := original.(goja.String)
	if !ok {
		w.get(original, "search")
		w.vm.Throw("TypeError", "request.originalUrl.search is not a function")
	}
	if strings.Contains(s.String(), "?") {
		url = strings.ReplaceAll(url, "%3F", "?")
	}
	return url
}

// formatURL puts a URL together as Node's legacy url.format does.
//
// https://nodejs.org/docs/latest-v20.x/api/url.html#urlformaturlobject
func (w *webhooks) formatURL(protocol, host, path goja.Value) string {
	scheme := ""
	if truthy(protocol) {
		s, ok := protocol.(goja.String)
		if !ok {
			w.vm.Throw("TypeError", "protocol.charCodeAt is not a function")
		}
		scheme = strings.TrimSuffix(s.String(), ":") + ":"
	}
	authority := ""
	if truthy(host) {
		authority = w.text(host).String()
	}
	pathname, isString := path.(goja.String)
	rest := ""
	if isString {
		rest = strings.NewReplacer("#", "%23", "?", "%3F").Replace(pathname.String())
	}
	switch scheme {
	case "http:", "https:", "ftp:", "gopher:", "file:", "ws:", "wss:":
		switch {
		case authority != "":
			if !isString && truthy(path) {
				w.vm.Throw("TypeError", "pathname.charCodeAt is not a function")
			}
			if rest != "" && rest[0] != '/' {
				rest = "/" + rest
			}
			authority = "//" + authority
		case scheme == "file:":
			authority = "//"
		}
	}
	return scheme + authority + rest
}
