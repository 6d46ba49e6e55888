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
	return bytes.Join([][]byte{parts[1], quote(s.reduceStack(stack)), parts[3]}, nil)
}

// lineSeparators are the two characters that encoding/json escapes and
// JavaScript does not.
var lineSeparators = regexp.MustCompile("[\u2028\u2029]")

// quote is a string in JSON as JavaScript writes it.
func quote(text string) []byte {
	out := []byte{'"'}
	rest := text
	for rest != "" {
		part, separator := rest, ""
		if at := lineSeparators.FindStringIndex(rest); at != nil {
			part, separator = rest[:at[0]], rest[at[0]:at[1]]
		}
		rest = rest[len(part)+len(separator):]
		out = append(out, quotedPart(part)...)
		out = append(out, separator...)
	}
	return append(out, '"')
}

// quotedPart is a string in JSON without its quotes.
func quotedPart(text string) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(text) // a string into a buffer cannot fail
	quoted := bytes.TrimSpace(out.Bytes())
	return quoted[1 : len(quoted)-1]
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
