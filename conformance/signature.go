package conformance

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"slices"
	"strings"
)

// expectedSignature is the X-Twilio-Signature for a URL and the parameters of a
// form, as Twilio's security page describes it. It is written here again so that
// a suite does not hold a host's check against that very check; its vectors come
// from the npm package twilio 6.0.2.
func expectedSignature(token, url string, params map[string][]string) string {
	names := make([]string, 0, len(params))
	for name := range params {
		names = append(names, name)
	}
	slices.Sort(names)
	var signed strings.Builder
	signed.WriteString(url)
	for _, name := range names {
		values := slices.Clone(params[name])
		slices.Sort(values)
		for _, value := range slices.Compact(values) {
			signed.WriteString(name + value)
		}
	}
	mac := hmac.New(sha1.New, []byte(token))
	mac.Write([]byte(signed.String()))
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}
