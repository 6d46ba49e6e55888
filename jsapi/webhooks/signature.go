package webhooks

import (
	"errors"
	"strings"

	"dialtone/jsapi/signature"

	"github.com/dop251/goja"
)

// expected is getExpectedTwilioSignature.
func (w *webhooks) expected(token, url, params goja.Value) string {
	hashed := false
	if s, ok := url.(goja.String); ok {
		hashed = strings.Contains(s.String(), hashParameter)
	} else {
		hashed = w.call(url, "url", "indexOf", w.rt.ToValue(hashParameter)).ToFloat() != -1
	}
	data := url
	if p := w.parametersOf(params, hashed); p.names > 0 {
		data = w.text(url).Concat(p.text())
	}
	key := w.key(token)
	return signature.Sign(key, string(w.bytes(data)))
}

// parametersOf concatenates the parameters that a script passes. None at all
// are right where the hash of a body stands in the URL.
func (w *webhooks) parametersOf(params goja.Value, hashed bool) *parameters {
	p := &parameters{w: w}
	if goja.IsNull(params) && hashed {
		return p
	}
	if nullish(params) {
		w.vm.Throw("TypeError", "Cannot convert undefined or null to object")
	}
	p.add(params.ToObject(w.rt))
	return p
}

// validate is validateRequest.
func (w *webhooks) validate(token, header, url, params goja.Value) bool {
	header = or(header, w.rt.ToValue(""))
	text := w.toString(url).String()
	var key, given []byte
	var data string
	first := true
	valid, err := signature.AnySpelling(text, func(spelling string) bool {
		// The parameters are read once. A spelling may lack the hash that the one
		// before it had.
		hashed := strings.Contains(spelling, hashParameter)
		if first || goja.IsNull(params) {
			data = w.parametersOf(params, hashed).text().String()
		}
		if first {
			key, given = w.key(token), w.bytes(header)
			first = false
		}
		return signature.Equal(string(given), signature.Sign(key, spelling, data))
	})
	w.refuse(text, err)
	return valid
}

// validateWithBody is validateRequestWithBody.
func (w *webhooks) validateWithBody(token, header, url, body goja.Value) bool {
	text := w.toString(url).String()
	hash, err := signature.HashInURL(text)
	w.refuse(text, err)
	return w.validate(token, header, url, w.rt.NewObject()) && w.validateBody(body, w.rt.ToValue(hash))
}

func (w *webhooks) validateBody(body, hash goja.Value) bool {
	sum := signature.BodyHash(w.bytes(body))
	return signature.Equal(string(w.bytes(hash)), sum)
}

// refuse throws what Node's URL throws.
func (w *webhooks) refuse(url string, err error) {
	switch {
	case err == nil:
		return
	case errors.Is(err, signature.ErrInvalidURL):
		e := w.coded("ERR_INVALID_URL", err.Error())
		_ = e.Set("input", url)
		panic(e)
	}
	w.vm.Throw("Error", err.Error())
}
