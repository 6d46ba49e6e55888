package cli

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"sync"

	"github.com/lmittmann/tint"
	"golang.org/x/term"

	"dialtone/server"
)

// The formats of the log.
const (
	formatAuto = "auto"
	formatText = "text"
	formatJSON = "json"
)

// newLogger makes the logger of a server that logs to a file: text for a
// person, JSON for a machine. It is ended by close, after the last line.
func newLogger(format string, out *os.File) (logger *slog.Logger, closeLog func() error) {
	terminal := term.IsTerminal(int(out.Fd()))
	w := server.NewLogWriter(out)
	if format == formatJSON || format == formatAuto && !terminal {
		return slog.New(server.NewJSONLog(w)), w.Close
	}
	return slog.New(newTextHandler(w, terminal && os.Getenv("NO_COLOR") == "")), w.Close
}

// textHandler shows the log to a person: a line for each request, under it what
// the function wrote to its console and the stack of what went wrong, and no
// ids, since lines that belong together stand together.
type textHandler struct {
	line slog.Handler
	out  io.Writer
	mu   *sync.Mutex // holds the lines of one record together
}

func newTextHandler(out io.Writer, color bool) *textHandler {
	return &textHandler{out: out, mu: new(sync.Mutex), line: tint.NewTextHandler(out, &tint.Options{TimeFormat: "15:04:05.000", NoColor: !color})}
}

// Names of attributes of the server's records: of a request, and of a line that
// belongs to one.
const (
	attrMethod  = "method"
	attrRequest = "request"
	attrError   = "error"
)

// Enabled reports whether a level is shown.
func (h *textHandler) Enabled(ctx context.Context, level slog.Level) bool {
	return h.line.Enabled(ctx, level)
}

// Handle writes one record.
func (h *textHandler) Handle(ctx context.Context, r slog.Record) error {
	short := slog.NewRecord(r.Time, r.Level, r.Message, 0)
	var below string
	var isRequest, belongs bool
	r.Attrs(func(a slog.Attr) bool {
		switch {
		case a.Key == attrMethod:
			isRequest = true
		case a.Key == attrRequest:
			belongs = true
			return true
		case a.Key == attrError && strings.Contains(a.Value.String(), "\n"):
			below = a.Value.String()
			return true
		}
		short.AddAttrs(a)
		return true
	})
	h.mu.Lock()
	defer h.mu.Unlock()
	if belongs && !isRequest {
		return h.below(consoleMark(r.Level), r.Message)
	}
	if err := h.line.Handle(ctx, short); err != nil {
		return err
	}
	if below == "" {
		return nil
	}
	return h.below(" ", below)
}

// consoleMark stands before a console line: its level's letter, for those that
// deserve one.
func consoleMark(level slog.Level) string {
	switch {
	case level >= slog.LevelError:
		return "E"
	case level >= slog.LevelWarn:
		return "W"
	}
	return " "
}

// below writes text under the line before it.
func (h *textHandler) below(mark, text string) error {
	_, err := fmt.Fprintf(h.out, "           %s | %s\n", mark,
		strings.ReplaceAll(strings.TrimRight(printable(text), "\n"), "\n", "\n             | "))
	return err
}

// printable takes what would move a terminal's cursor out of a text that a
// script wrote.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 {
			return '\ufffd'
		}
		return r
	}, text)
}

// WithAttrs adds attributes to every record.
func (h *textHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return &textHandler{line: h.line.WithAttrs(attrs), out: h.out, mu: h.mu}
}

// WithGroup puts the attributes of every record into a group.
func (h *textHandler) WithGroup(name string) slog.Handler {
	return &textHandler{line: h.line.WithGroup(name), out: h.out, mu: h.mu}
}
