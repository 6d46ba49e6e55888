package conformance

import (
	"bytes"
	"encoding/json"
	"html"
	"regexp"
	"strings"
)

// pageMarker stands for an HTML error page; the error's heading and the
// first frame of the service's own code follow it.
const pageMarker = "{error page}"

var (
	// stackMember is the stack in the JSON of an error, its last member.
	stackMember = regexp.MustCompile(`(?s)^(\{.*[{,]"stack":)("(?:[^"\\]|\\.)*")(\})$`)

	// runtimePage and expressPage are the two error pages of the reference: of
	// a function that failed, and of a request that the host could not read.
	runtimePage = regexp.MustCompile(`(?s)<strong>(.*?):</strong>(.*?)</p>.*<pre class="stack-trace">(.*)</pre>`)
	expressPage = regexp.MustCompile(`(?s)<title>Error</title>.*<pre>(.*)</pre>`)

	frameLine = regexp.MustCompile(`(?m)^\s*at .*$`)
	frameFile = regexp.MustCompile(`((?:functions|assets|src|static)/[^():]+):(\d+)`)
)

// reduceErrors leaves of a stack, and of an HTML error page, what counts: the
// error's name and message, and the file and line of the first frame in the
// service's own code.
func reduceErrors(status int, contentType string, body []byte, s *site) []byte {
	switch {
	case status < 400:
		return body
	case bytes.HasPrefix(body, []byte("{")):
		return reduceMember(body, s)
	case strings.HasPrefix(contentType, "text/html"):
		return reducePage(body, s)
	}
	return body
}

func reduceMember(body []byte, s *site) []byte {
	parts := stackMember.FindSubmatch(body)
	if parts == nil {
		return body
	}
	var stack string
	if err := json.Unmarshal(parts[2], &stack); err != nil {
		return body
	}
	var reduced bytes.Buffer
	encoder := json.NewEncoder(&reduced)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(s.reduceStack(stack)); err != nil {
		return body
	}
	return bytes.Join([][]byte{parts[1], bytes.TrimSpace(reduced.Bytes()), parts[3]}, nil)
}

func reducePage(body []byte, s *site) []byte {
	text := string(body)
	if page := runtimePage.FindStringSubmatch(text); page != nil {
		message := strings.ReplaceAll(strings.TrimSpace(page[2]), "<br/>", "\n")
		heading := html.UnescapeString(page[1] + ": " + message)
		return []byte(pageMarker + "\n" + heading + s.ownFrame(html.UnescapeString(page[3])))
	}
	if page := expressPage.FindStringSubmatch(text); page != nil {
		heading, _, _ := strings.Cut(page[1], "<br>")
		return []byte(pageMarker + "\n" + html.UnescapeString(heading))
	}
	return body
}

// reduceStack keeps a stack's heading and the first frame of the service's own code.
func (s *site) reduceStack(stack string) string {
	heading := stack
	if first := frameLine.FindStringIndex(stack); first != nil {
		heading = strings.TrimRight(stack[:first[0]], "\n")
	}
	return heading + s.ownFrame(stack)
}

// ownFrame is the first frame of a stack that lies in the service's own code, as
// a line of its own with the path inside the service; or "" without one.
func (s *site) ownFrame(stack string) string {
	for _, line := range frameLine.FindAllString(stack, -1) {
		if s.dir != "" {
			line = strings.ReplaceAll(line, s.dir+"/", "")
		}
		if strings.Contains(line, "node_modules/") {
			continue
		}
		if s.prefix != "" {
			line = strings.ReplaceAll(line, s.prefix+"/", "/")
		}
		if found := frameFile.FindStringSubmatch(line); found != nil {
			return "\n    at " + found[1] + ":" + found[2]
		}
	}
	return ""
}
