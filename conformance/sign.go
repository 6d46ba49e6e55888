package conformance

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"sort"
)

func expectedSignature(token, url string, params map[string][]string) string {
	keys := []string{}
	for k := range params {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		for _, v := range params[k] {
			url += k + v
		}
	}
	m := hmac.New(sha1.New, []byte(token))
	m.Write([]byte(url))
	return base64.StdEncoding.EncodeToString(m.Sum(nil))
}
