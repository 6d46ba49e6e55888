package body

import "strings"

// The types that are parsed.
const (
	formType = "application/x-www-form-urlencoded"
	jsonType = "application/json"
)

// parseContentType returns how a body of a content type is read, and the charset parameter in lower case, "" when there is none. A
// header whose parameters are not well formed is that of no type. net/http's mime.ParseMediaType is not used because it accepts and
// refuses other headers than the npm packages that body-parser asks.
func parseContentType(header string) (kind Kind, charset string) {
	mediaType, params := header, ""
	if i := strings.IndexByte(header, ';'); i >= 0 {
		mediaType, params = header[:i], header[i:]
	}
	switch mediaType = strings.Trim(mediaType, " "); {
	case len(mediaType) == len(formType) && strings.EqualFold(mediaType, formType):
		kind = Form
	case len(mediaType) == len(jsonType) && strings.EqualFold(mediaType, jsonType):
		kind = JSON
	default:
		return None, ""
	}
	charset, ok := parameter(params, "charset")
	if !ok {
		return None, ""
	}
	return kind, strings.ToLower(charset)
}

// parameter returns the last value of the parameter with a lower-case name among params, which starts with ';' unless it is empty, and
// false when params is not well formed. Tabs are not blanks here.
func parameter(params, name string) (value string, ok bool) {
	for params != "" {
		if params[0] != ';' {
			return "", false
		}
		params = strings.TrimLeft(params[1:], " ")
		n := tokenLength(params)
		key := params[:n]
		params = strings.TrimLeft(params[n:], " ")
		if n == 0 || params == "" || params[0] != '=' {
			return "", false
		}
		params = strings.TrimLeft(params[1:], " ")
		var v string
		if n = tokenLength(params); n > 0 {
			v = params[:n]
		} else if v, n = quotedString(params); n == 0 {
			return "", false
		}
		params = strings.TrimLeft(params[n:], " ")
		if strings.EqualFold(key, name) {
			value = v
		}
	}
	return value, true
}

// tokenLength returns the length of the token that s starts with.
func tokenLength(s string) int {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if ('a' > c || c > 'z') && ('A' > c || c > 'Z') && ('0' > c || c > '9') && strings.IndexByte("!#$%&'*+-.^_`|~", c) < 0 {
			return i
		}
	}
	return len(s)
}

// quotedString returns the content of the quoted string that s starts with, and the length with its quotes; 0 when there is none.
func quotedString(s string) (content string, n int) {
	if s == "" || s[0] != '"' {
		return "", 0
	}
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '"':
			return b.String(), i + 1
		case c == '\\':
			if i++; i == len(s) || s[i] < ' ' || s[i] > '~' {
				return "", 0
			}
			c = s[i]
		case c < ' ' || c == 0x7F:
			return "", 0
		}
		b.WriteByte(c)
	}
	return "", 0
}
