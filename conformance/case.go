package conformance

import (
	"encoding/base64"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/txtar"
)

// Case is one behaviour: a service, what is asked of it, and what it answers.
type Case struct {
	Name  string // "topic/behaviour", the file's path without its extension
	About string // what the case shows, in the words of its file

	// Flags are what dialtone is started with. The reference never sees them.
	Flags []string
	// Mode is how the reference is run: "inline", "fork" (a process for each
	// request, where the script ends or hangs the host's own), or "none".
	Mode string
	// Why is the reason for a Mode other than "inline".
	Why string
	// Alone is why the case cannot share a service with others; empty when it can.
	Alone string

	Files        map[string][]byte // the service's files by slash path
	Exchanges    []*Exchange
	Conversation []Step

	archive *txtar.Archive
}

// Exchange is one request of a case and its answers.
type Exchange struct {
	Number     int
	Request    *Request
	Reference  *Answer // what the reference answered; nil before it is recorded, or in mode "none"
	Answer     *Answer // dialtone's own answer; nil where it is the reference's
	Difference string  // the row of Differences that Answer stands on
}

// The modes in which the reference is run.
const (
	ModeInline = "inline"
	ModeFork   = "fork"
	ModeNone   = "none"
)

var (
	sectionName   = regexp.MustCompile(`^(\d+)\.(request|reference|answer)$`)
	directiveLine = regexp.MustCompile(`^(flags|reference|alone): +(.+)$`)
	// namelessFile is a line that txtar.Parse panics on.
	namelessFile = regexp.MustCompile(`(?m)^-- --\r?$`)
	modeValue    = regexp.MustCompile(`^(fork|none) \((.+)\)$`)
)

// conversationSection is the name of the section that a simulated phone plays.
const conversationSection = "conversation"

// base64Suffix marks a service file whose section holds its bytes in base64.
const base64Suffix = " (base64)"

// ParseCase reads one case from a txtar archive.
//
// The comment says what is shown, then directives may follow, one a line:
//
//	flags: --timeout 300ms            what dialtone is started with
//	reference: fork (REASON)          record from a process for each request
//	reference: none (REASON)          nothing to record
//	alone: REASON                     cannot share a service with other cases
//
// Every file is a file of the service (functions/, assets/, .env, …; a name that
// ends in " (base64)" holds bytes), but for these, N counting from 1:
//
//	N.request       a request line, headers, an empty line, a body
//	N.reference     the reference's recorded answer
//	N.answer        dialtone's answer where it is another: a line
//	                "difference: ID", then the answer
//	conversation    steps for a simulated phone
//
// A request is "METHOD TARGET", then headers and body as they go to the wire.
// Host, Connection: close and Content-Length are added in front unless the
// request has them. An answer is the status code, the headers that count, an
// empty line, the body. The line break that ends a section is not part of a
// body. A body that text cannot hold is a line {base64} and then base64.
//
// Placeholders, in requests and answers: {host} is the authority that the
// request is sent to, {dir} the service's directory. In requests also {repeat N TEXT},
// {etag N} (the ETag of answer N), {signature} (the X-Twilio-Signature for this
// request with the AUTH_TOKEN of the case's .env) and {signature URL} (the same
// for a URL of its own).
//
// In answers a stack is reduced to its heading and the first frame of the
// service's own code ("    at functions/x.js:2"), and an HTML error page to the
// line {error page} and that.
func ParseCase(name string, text []byte) (*Case, error) {
	if namelessFile.Match(text) {
		return nil, fmt.Errorf("%s: a line \"-- --\" names no file", name)
	}
	c := &Case{Name: name, Mode: ModeInline, Files: map[string][]byte{}, archive: txtar.Parse(text)}
	if err := c.parseComment(string(c.archive.Comment)); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	for _, file := range c.archive.Files {
		if err := c.parseSection(file); err != nil {
			return nil, fmt.Errorf("%s: -- %s --: %w", name, file.Name, err)
		}
	}
	if err := c.validate(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return c, nil
}

func (c *Case) parseComment(comment string) error {
	var about []string
	for line := range strings.Lines(comment) {
		line = strings.TrimRight(line, "\n")
		directive := directiveLine.FindStringSubmatch(line)
		if directive == nil {
			about = append(about, line)
			continue
		}
		switch value := directive[2]; directive[1] {
		case "flags":
			c.Flags = strings.Fields(value)
		case "alone":
			c.Alone = value
		case "reference":
			mode := modeValue.FindStringSubmatch(value)
			if mode == nil {
				return fmt.Errorf("%q is not \"reference: fork (REASON)\" or \"reference: none (REASON)\"", line)
			}
			c.Mode, c.Why = mode[1], mode[2]
		}
	}
	c.About = strings.TrimSpace(strings.Join(about, "\n"))
	return nil
}

func (c *Case) parseSection(file txtar.File) error {
	if file.Name == conversationSection {
		var err error
		c.Conversation, err = parseConversation(string(file.Data))
		return err
	}
	section := sectionName.FindStringSubmatch(file.Name)
	if section == nil {
		return c.addFile(file)
	}
	number, err := strconv.Atoi(section[1])
	if err != nil {
		return err
	}
	if section[2] == "request" {
		if number != len(c.Exchanges)+1 {
			return fmt.Errorf("requests are numbered from 1: wanted %d.request", len(c.Exchanges)+1)
		}
		request, err := ParseRequest(file.Data)
		if err != nil {
			return err
		}
		c.Exchanges = append(c.Exchanges, &Exchange{Number: number, Request: request})
		return nil
	}
	if number == 0 || number != len(c.Exchanges) {
		return fmt.Errorf("an answer stands right after its request")
	}
	exchange, data := c.Exchanges[number-1], file.Data
	if section[2] == "answer" {
		if exchange.Answer != nil {
			return fmt.Errorf("given twice")
		}
		exchange.Difference, data = cutDifference(data)
		exchange.Answer, err = ParseAnswer(data)
		return err
	}
	if exchange.Reference != nil {
		return fmt.Errorf("given twice")
	}
	exchange.Reference, err = ParseAnswer(data)
	return err
}

// cutDifference takes the line that names a difference from the head of an answer.
func cutDifference(data []byte) (id string, rest []byte) {
	line, after, _ := strings.Cut(string(data), "\n")
	id, found := strings.CutPrefix(line, "difference: ")
	if !found {
		return "", data
	}
	return strings.TrimSpace(id), []byte(after)
}

func (c *Case) addFile(file txtar.File) error {
	name, data := file.Name, file.Data
	if trimmed, encoded := strings.CutSuffix(name, base64Suffix); encoded {
		decoded, err := decodeBase64(string(data))
		if err != nil {
			return err
		}
		name, data = trimmed, decoded
	}
	if !fs.ValidPath(name) || name == "." {
		return fmt.Errorf("not a path inside a service")
	}
	if _, twice := c.Files[name]; twice {
		return fmt.Errorf("given twice")
	}
	c.Files[name] = data
	return nil
}

func (c *Case) validate() error {
	if c.About == "" {
		return fmt.Errorf("the comment does not say what is shown")
	}
	if len(c.Exchanges) == 0 && len(c.Conversation) == 0 {
		return fmt.Errorf("nothing is asked")
	}
	for _, exchange := range c.Exchanges {
		if err := c.validateExchange(exchange); err != nil {
			return fmt.Errorf("request %d: %w", exchange.Number, err)
		}
	}
	return nil
}

func (c *Case) validateExchange(exchange *Exchange) error {
	switch {
	case c.Mode == ModeNone && exchange.Reference != nil:
		return fmt.Errorf("has a recorded answer, but the case says that the reference has none")
	case c.Mode == ModeNone && exchange.Answer == nil:
		return fmt.Errorf("has no answer")
	case c.Mode != ModeNone && exchange.Answer != nil && exchange.Difference == "":
		return fmt.Errorf("answers otherwise than the reference without a line \"difference: ID\"")
	case exchange.Difference != "" && findDifference(exchange.Difference) == nil:
		return fmt.Errorf("%q is not a known difference", exchange.Difference)
	}
	return nil
}

// wanted is what a target must answer: the reference's answer, or dialtone's own.
func (e *Exchange) wanted(asReference bool) *Answer {
	if asReference || e.Answer == nil {
		return e.Reference
	}
	return e.Answer
}

// setReference replaces the recorded answer of one request in the case's text,
// or adds it behind the request. Nothing else of the text changes.
func (c *Case) setReference(number int, answer *Answer) {
	name := fmt.Sprintf("%d.reference", number)
	file := txtar.File{Name: name, Data: answer.Text()}
	for i := range c.archive.Files {
		switch c.archive.Files[i].Name {
		case name:
			c.archive.Files[i] = file
			return
		case fmt.Sprintf("%d.request", number):
			if i+1 < len(c.archive.Files) && c.archive.Files[i+1].Name == name {
				continue
			}
			rest := append([]txtar.File{file}, c.archive.Files[i+1:]...)
			c.archive.Files = append(c.archive.Files[:i+1], rest...)
			return
		}
	}
}

// Text is the case as its file holds it.
func (c *Case) Text() []byte {
	return txtar.Format(c.archive)
}

// Topic is the folder of the case's file.
func (c *Case) Topic() string {
	return path.Dir(c.Name)
}

// decodeBase64 reads base64 that is broken into lines.
func decodeBase64(text string) ([]byte, error) {
	return base64.StdEncoding.DecodeString(strings.Join(strings.Fields(text), ""))
}
