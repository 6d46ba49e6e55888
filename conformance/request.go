package conformance

import (
	"bytes"
	"fmt"
	"net/url"
	"regexp"
	"strconv"
	"strings"

	"dialtone/jsapi/signature"
)

// Request is an HTTP/1.1 request as a case writes it, with its placeholders.
type Request struct {
	Method string
	Target string   // the request target: "/path?query", or absolute
	Header []string // header lines as written
	Body   []byte
}

// base64Marker is the first line of a body that is written in base64.
const base64Marker = "{base64}"

// maxRepeat bounds the bytes that one {repeat} makes: more than any limit that
// a case has to pass.
const maxRepeat = 64 << 20

var (
	placeholder = regexp.MustCompile(`\{(host|dir|repeat \d+ [^{}]+|etag \d+|signature(?: [^{}]+)?)\}`)
	signatureIn = regexp.MustCompile(`\{signature(?: ([^{}]+))?\}`)
)

// ParseRequest reads a request from the section of a case.
func ParseRequest(text []byte) (*Request, error) {
	head, body, err := cutBody(text)
	if err != nil {
		return nil, err
	}
	lines := strings.Split(head, "\n")
	method, target, found := strings.Cut(lines[0], " ")
	if !found || method == "" || target == "" {
		return nil, fmt.Errorf("%q is not \"METHOD TARGET\"", lines[0])
	}
	for _, line := range lines[1:] {
		if !strings.Contains(line, ":") {
			return nil, fmt.Errorf("%q is not a header", line)
		}
	}
	return &Request{Method: method, Target: target, Header: lines[1:], Body: body}, nil
}

// cutBody divides a section at its first empty line. The line break that ends
// the section is not part of the body.
func cutBody(text []byte) (head string, body []byte, err error) {
	text = bytes.TrimSuffix(text, []byte("\n"))
	front, body, found := bytes.Cut(text, []byte("\n\n"))
	if !found {
		front = bytes.TrimSuffix(front, []byte("\n"))
	}
	if encoded, is := bytes.CutPrefix(body, []byte(base64Marker+"\n")); is {
		body, err = decodeBase64(string(encoded))
		if err != nil {
			return "", nil, fmt.Errorf("decoding the body: %w", err)
		}
	}
	return string(front), body, nil
}

// site is where a case's service is reached: what placeholders stand for.
type site struct {
	base   string   // "http://host:port", without a slash at the end
	prefix string   // the path below which the case's routes are, or ""
	dir    string   // the service's directory, or "" when it is not known
	token  string   // AUTH_TOKEN of the case's .env
	etags  []string // ETag of each answer so far
}

func (s *site) host() string {
	_, host, _ := strings.Cut(s.base, "://")
	return host
}

// wire is the request as bytes for a socket. It fails when a placeholder has
// nothing to stand for.
func (r *Request) wire(s *site) ([]byte, error) {
	target, err := s.expand(r.Target)
	if err != nil {
		return nil, err
	}
	target, err = s.below(target)
	if err != nil {
		return nil, err
	}
	body, err := s.expand(string(r.Body))
	if err != nil {
		return nil, err
	}
	var lines []string
	for _, line := range r.Header {
		line = signatureIn.ReplaceAllStringFunc(line, func(match string) string {
			address := signatureIn.FindStringSubmatch(match)[1]
			if address == "" {
				address = s.base + target
			}
			return signature.Expected(s.token, strings.ReplaceAll(address, "{host}", s.host()), r.params(body))
		})
		line, err = s.expand(line)
		if err != nil {
			return nil, err
		}
		lines = append(lines, line)
	}

	var out bytes.Buffer
	fmt.Fprintf(&out, "%s %s HTTP/1.1\r\n", r.Method, target)
	if !r.has("Host") {
		fmt.Fprintf(&out, "Host: %s\r\n", s.host())
	}
	if !r.has("Connection") {
		out.WriteString("Connection: close\r\n")
	}
	if len(body) > 0 && !r.has("Content-Length") && !r.has("Transfer-Encoding") {
		fmt.Fprintf(&out, "Content-Length: %d\r\n", len(body))
	}
	for _, line := range lines {
		out.WriteString(line + "\r\n")
	}
	out.WriteString("\r\n")
	if r.has("Transfer-Encoding") && len(body) > 0 {
		fmt.Fprintf(&out, "%x\r\n%s\r\n0\r\n\r\n", len(body), body)
	} else {
		out.WriteString(body)
	}
	return out.Bytes(), nil
}

// expand puts values in the place of placeholders.
func (s *site) expand(text string) (string, error) {
	var failed error
	text = placeholder.ReplaceAllStringFunc(text, func(match string) string {
		word, argument, _ := strings.Cut(strings.Trim(match, "{}"), " ")
		switch word {
		case "host":
			return s.host()
		case "dir":
			if s.dir != "" {
				return s.dir
			}
		case "repeat":
			count, what, _ := strings.Cut(argument, " ")
			n, err := strconv.Atoi(count)
			if err == nil && n <= maxRepeat/len(what) {
				return strings.Repeat(what, n)
			}
		case "etag":
			n, err := strconv.Atoi(argument)
			if err == nil && n >= 1 && n <= len(s.etags) && s.etags[n-1] != "" {
				return s.etags[n-1]
			}
		}
		failed = fmt.Errorf("there is nothing that %s stands for", match)
		return match
	})
	return text, failed
}

// below puts a request target below the site's path.
func (s *site) below(target string) (string, error) {
	if s.prefix == "" {
		return target, nil
	}
	if strings.HasPrefix(target, "/") {
		return s.prefix + target, nil
	}
	if rest, is := strings.CutPrefix(target, s.base+"/"); is {
		return s.base + s.prefix + "/" + rest, nil
	}
	return "", fmt.Errorf("the target %s has no path", target)
}

// has reports whether the request has a header of that name.
func (r *Request) has(name string) bool {
	return r.get(name) != nil
}

// get returns the value of the first header of that name, or nil.
func (r *Request) get(name string) *string {
	for _, line := range r.Header {
		key, value, _ := strings.Cut(line, ":")
		if strings.EqualFold(strings.TrimSpace(key), name) {
			value = strings.TrimSpace(value)
			return &value
		}
	}
	return nil
}

// params are the parameters that Twilio signs besides the URL: those of a form body.
func (r *Request) params(body string) map[string][]string {
	kind := r.get("Content-Type")
	if kind == nil || !strings.HasPrefix(*kind, "application/x-www-form-urlencoded") {
		return map[string][]string{}
	}
	values, err := url.ParseQuery(body)
	if err != nil {
		return map[string][]string{}
	}
	return values
}
