package simulator

import (
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// ANSI styles.
const (
	bold  = "1"
	faint = "2"
	red   = "31"
)

// screen prints what a chat shows. Its first error stays in err.
type screen struct {
	out   io.Writer
	color bool
	err   error
}

func (s *screen) printf(format string, args ...any) {
	if s.err == nil {
		_, s.err = fmt.Fprintf(s.out, format, args...)
	}
}

// note prints one line about the conversation, set in from it.
func (s *screen) note(format string, args ...any) {
	s.printf("  %s\n", fmt.Sprintf(format, args...))
}

func (s *screen) paint(style, text string) string {
	if !s.color {
		return text
	}
	return "\x1b[" + style + "m" + text + "\x1b[0m"
}

// replies prints what came back: messages, and what the debugger would show.
func (s *screen) replies(ex *Exchange) {
	for _, m := range ex.Replies {
		from := printable(m.From)
		if m.To != ex.From {
			from += " to " + printable(m.To)
		}
		// The lines of one message stand below each other.
		indent := "\n" + strings.Repeat(" ", len(from)+len(" < "))
		lines := strings.Split(m.Body, "\n")
		if m.Body == "" {
			lines = nil
		}
		for _, media := range m.Media {
			lines = append(lines, "["+media+"]")
		}
		for i, line := range lines {
			lines[i] = printable(strings.TrimSuffix(line, "\r"))
		}
		s.printf("%s < %s\n", s.paint(bold, from), strings.Join(lines, indent))
	}
	if len(ex.Replies) == 0 {
		s.note("(no reply)")
	}
	for _, event := range ex.Events {
		s.note("%s", s.paint(red, "! "+printable(event.String())))
	}
	for _, line := range ex.IgnoredCookies {
		s.note("%s", s.paint(red, "! not a cookie, so not kept: "+printable(line)))
	}
}

// exchange prints the requests and responses as they went over the wire,
// behind a > and a <, with each field of a form on a line of its own.
func (s *screen) exchange(ex *Exchange) {
	for i, fetch := range ex.Fetches {
		s.wire(">", fetch.Method+" "+fetch.URL)
		s.header(">", fetch.Header)
		if fetch.Body != "" {
			s.wire(">", "")
			for pair := range strings.SplitSeq(fetch.Body, "&") {
				s.wire(">", pair)
			}
		}
		if fetch.Status != 0 {
			s.wire("<", strings.TrimSpace(strconv.Itoa(fetch.Status)+" "+http.StatusText(fetch.Status)))
			s.header("<", fetch.ResponseHeader)
			if len(fetch.ResponseBody) > 0 {
				s.wire("<", "")
				for line := range strings.SplitSeq(string(fetch.ResponseBody), "\n") {
					s.wire("<", line)
				}
			}
		}
		if fetch.Err != nil {
			s.wire("!", fetch.Err.Error())
		}
		if i < len(ex.Fetches)-1 {
			s.printf("\n")
		}
	}
	if len(ex.Fetches) == 0 {
		s.note("no request was made")
	}
}

func (s *screen) header(mark string, header http.Header) {
	for _, name := range slices.Sorted(maps.Keys(header)) {
		for _, value := range header[name] {
			s.wire(mark, name+": "+value)
		}
	}
}

func (s *screen) wire(mark, line string) {
	s.note("%s", s.paint(faint, strings.TrimRight(mark+" "+printable(line), " ")))
}

// printable writes control characters as escapes, so that nothing that a
// webhook sends reaches the terminal as a command.
func printable(text string) string {
	if !strings.ContainsFunc(text, unprintable) {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		if unprintable(r) {
			quoted := strconv.QuoteRuneToASCII(r)
			b.WriteString(quoted[1 : len(quoted)-1])
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// unprintable reports control characters, and the marks that turn the
// direction of a line; emoji and their joiners are to be seen.
func unprintable(r rune) bool {
	return r != '\t' && unicode.IsControl(r) || r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}
