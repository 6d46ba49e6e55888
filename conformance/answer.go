package conformance

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"net/http"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/diff"
)

// Answer is what counts of an HTTP response: the status, the headers less those
// that depend on the connection or the framework, the body.
type Answer struct {
	Status int
	Header http.Header
	Body   []byte
}

// uncounted are the headers that two equal answers may differ in: they say
// something of the connection, the moment or the framework, not of the result.
var uncounted = map[string]bool{
	"Connection":        true,
	"Content-Length":    true,
	"Date":              true,
	"Etag":              true,
	"Keep-Alive":        true,
	"Transfer-Encoding": true,
	"X-Powered-By":      true,
}

// ParseAnswer reads an answer from the section of a case.
func ParseAnswer(text []byte) (*Answer, error) {
	head, body, err := cutBody(text)
	if err != nil {
		return nil, err
	}
	lines := strings.Split(head, "\n")
	status, err := strconv.Atoi(lines[0])
	if err != nil || status < 100 || status > 999 {
		return nil, fmt.Errorf("%q is not a status code", lines[0])
	}
	answer := &Answer{Status: status, Header: http.Header{}, Body: body}
	for _, line := range lines[1:] {
		name, value, found := strings.Cut(line, ":")
		if !found {
			return nil, fmt.Errorf("%q is not a header", line)
		}
		if uncounted[http.CanonicalHeaderKey(name)] {
			return nil, fmt.Errorf("the header %s does not count", name)
		}
		answer.Header.Add(name, strings.TrimSpace(value))
	}
	return answer, nil
}

// Text is the answer as the section of a case holds it: headers sorted by name,
// the values of one name in the order in which they came.
func (a *Answer) Text() []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "%d\n", a.Status)
	names := make([]string, 0, len(a.Header))
	for name := range a.Header {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		for _, value := range a.Header[name] {
			out.WriteString(strings.TrimRight(name+": "+value, " ") + "\n")
		}
	}
	if len(a.Body) > 0 {
		out.WriteString("\n")
		out.WriteString(bodyText(a.Body))
		out.WriteString("\n")
	}
	return out.Bytes()
}

// bodyText is a body as it stands in a case: itself, or base64 where the text of
// an archive could not give the same bytes back.
func bodyText(body []byte) string {
	text := string(body)
	if utf8.Valid(body) && !strings.ContainsFunc(text, unwritable) && !hasMarker(text) && !strings.HasPrefix(text, base64Marker) {
		return text
	}
	encoded := base64.StdEncoding.EncodeToString(body)
	lines := []string{base64Marker}
	for len(encoded) > 76 {
		lines = append(lines, encoded[:76])
		encoded = encoded[76:]
	}
	return strings.Join(append(lines, encoded), "\n")
}

// unwritable reports whether a character is one that a text file or its editor may lose.
func unwritable(r rune) bool {
	return r != '\n' && r != '\t' && (r < 0x20 || r == 0x7f || r == 0xfeff)
}

// hasMarker reports whether a line looks like the start of an archive's file.
func hasMarker(text string) bool {
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "-- ") {
			return true
		}
	}
	return false
}

// counted reduces a response to what counts, with placeholders for what depends
// on where the service is.
func counted(status int, header http.Header, body []byte, s *site) *Answer {
	answer := &Answer{Status: status, Header: http.Header{}}
	for name, values := range header {
		if uncounted[http.CanonicalHeaderKey(name)] {
			continue
		}
		for _, value := range values {
			answer.Header.Add(name, s.generalise(value))
		}
	}
	reduced := reduceErrors(status, header.Get("Content-Type"), body, s)
	answer.Body = []byte(s.generalise(string(reduced)))
	return answer
}

// generalise puts placeholders in the place of the site's own values.
func (s *site) generalise(text string) string {
	if s.prefix != "" {
		text = strings.ReplaceAll(text, s.prefix+"/", "/")
	}
	if s.dir != "" {
		text = strings.ReplaceAll(text, s.dir, "{dir}")
	}
	return strings.ReplaceAll(text, s.host(), "{host}")
}

// diffAnswers is empty when two answers are equal; otherwise a unified diff.
func diffAnswers(want, got *Answer) string {
	return diffText(string(want.Text()), string(got.Text()))
}

// diffText is empty when two texts are equal; otherwise a unified diff.
func diffText(want, got string) string {
	if want == got {
		return ""
	}
	return string(diff.Diff("wanted", []byte(want), "got", []byte(got)))
}
