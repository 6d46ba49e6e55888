package twilio

import (
	"encoding/base64"
	"encoding/json"
	"strings"
	"time"
)

// expired reports whether a JSON Web Token is no longer good in 30 seconds.
// One that cannot be read, or that says nothing of it, is not.
//
// https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4
func expired(token string, now time.Time) bool {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return true
	}
	var header map[string]any
	var claims struct {
		Expires float64 `json:"exp"`
	}
	for i, v := range []any{&header, &claims} {
		text, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(parts[i], "="))
		if err != nil || json.Unmarshal(text, v) != nil {
			return true
		}
	}
	if claims.Expires == 0 {
		return true
	}
	return float64(now.UnixMilli()) > claims.Expires*1000-30_000
}
