// Package signature makes and checks X-Twilio-Signature, the header by which a
// host knows that a request comes from Twilio, as the npm package twilio 6
// does.
//
// Its main function is Validate. Twilio signs the URL that it requests and the
// form parameters that it posts, but its senders do not agree on the spelling
// of the URL, so four spellings are accepted: without and with the standard
// port, each with the query as it is and as Node's querystring module writes
// it. A request whose body is no form is signed without parameters and carries
// the SHA-256 of its body in the query parameter bodySHA256; ValidateWithBody
// checks both.
//
// The package refuses to know HTTP: which URL Twilio requested, what the
// parameters of a request are and which tokens are valid is the caller's
// business. It imports neither the engine nor any other package of ours, so
// that the simulator signs with it as well.
package signature

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"slices"
	"strings"
)

// Params are the decoded parameters of a form. A parameter that was sent
// several times has several values.
type Params map[string][]string

// Expected returns the signature of a request: the Base64 of the HMAC-SHA1,
// under token, of the URL exactly as given and of all parameters.
// See https://www.twilio.com/docs/usage/security.
func Expected(token, url string, params Params) string {
	return newSigner(token, params).sign(url)
}

// signer signs several URLs with the same parameters.
type signer struct {
	token []byte
	data  string
}

func newSigner(token string, params Params) signer {
	return signer{token: []byte(token), data: params.concatenate()}
}

func (s signer) sign(url string) string { return Sign(s.token, url, s.data) }

// Sign returns the Base64 of the HMAC-SHA1 of the parts, one behind the other,
// under token. It is what Expected does when the parameters are concatenated.
func Sign(token []byte, parts ...string) string {
	mac := hmac.New(sha1.New, token)
	for _, part := range parts {
		mac.Write([]byte(part))
	}
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

func (s signer) matches(header, url string) bool {
	return Equal(header, s.sign(url))
}

// concatenate writes each name and value without separators, in the order of
// the names. Equal values of one name count once, and are sorted.
func (p Params) concatenate() string {
	names := make([]string, 0, len(p))
	size := 0
	for name, values := range p {
		names = append(names, name)
		for _, value := range values {
			size += len(name) + len(value)
		}
	}
	slices.SortFunc(names, compareUTF16)
	var b strings.Builder
	b.Grow(size)
	for _, name := range names {
		values := p[name]
		if len(values) > 1 {
			values = slices.Clone(values)
			slices.SortFunc(values, compareUTF16)
			values = slices.Compact(values)
		}
		for _, value := range values {
			b.WriteString(name)
			b.WriteString(value)
		}
	}
	return b.String()
}

// compareUTF16 orders strings of UTF-8 as JavaScript's sort does, by UTF-16
// code units. That is the order of the bytes, but for characters beyond the
// basic plane: their surrogates come before U+E000 to U+FFFF.
func compareUTF16(a, b string) int {
	n := min(len(a), len(b))
	for i := range n {
		if a[i] != b[i] {
			return int(unitOrder(a[i])) - int(unitOrder(b[i]))
		}
	}
	return len(a) - len(b)
}

// unitOrder moves the lead bytes of U+E000 to U+FFFF, which are EE and EF,
// behind those of four-byte characters.
func unitOrder(c byte) byte {
	if c == 0xEE || c == 0xEF {
		return c + 0x10
	}
	return c
}
