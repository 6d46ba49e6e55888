package server

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"dialtone/runtime"
)

// shownBytes is how much of a path or a method the log shows: a client may send any.
const shownBytes = 512

// log writes one record for the exchange, and after it one for each line that
// the function wrote to its console, which names the same request. Values of the
// query are in none of them.
func (x *exchange) log() {
	handler := x.s.opts.Logger.Handler()
	ctx := context.Background()
	level := x.level()
	end := x.s.opts.Now()
	if json, ok := handler.(*JSONLog); ok && json.request(x, level, end) {
		// Written already.
	} else if handler.Enabled(ctx, level) {
		var room [10]slog.Attr
		attrs := append(room[:0],
			slog.String("method", shown(x.r.Method)),
			slog.String("path", shown(x.path)),
			slog.Int("status", x.status),
			slog.Duration("duration", end.Sub(x.start)),
			slog.Int64("bytes", x.sent))
		if x.fn != nil {
			attrs = append(attrs, slog.String("function", x.fn.Path))
		}
		if inv := x.inv; inv != nil {
			attrs = append(attrs,
				slog.String("outcome", string(inv.Outcome)),
				slog.Bool("cold", inv.Cold),
				slog.String("request", inv.ID))
		}
		if x.err != nil {
			attrs = append(attrs, slog.String("error", x.errorText()))
		}
		// With a time and no program counter: who logs is always this function.
		record := slog.NewRecord(end, level, "request", 0)
		record.AddAttrs(attrs...)
		_ = handler.Handle(ctx, record) // there is nobody to tell
	}
	if x.inv != nil && (len(x.inv.Logs) > 0 || x.inv.Dropped > 0) {
		x.logConsole(ctx, handler, end)
	}
}

// logConsole writes what the function wrote, at the level at which it did.
func (x *exchange) logConsole(ctx context.Context, handler slog.Handler, end time.Time) {
	inv := x.inv
	write := func(t time.Time, level slog.Level, text string) {
		if !handler.Enabled(ctx, level) {
			return
		}
		record := slog.NewRecord(t, level, text, 0)
		record.AddAttrs(slog.String("request", inv.ID))
		if x.fn != nil {
			record.AddAttrs(slog.String("function", x.fn.Path))
		}
		_ = handler.Handle(ctx, record)
	}
	for i := range inv.Logs {
		entry := &inv.Logs[i]
		write(entry.Time, consoleLevel(entry.Level), strings.ToValidUTF8(entry.Text, "\uFFFD"))
	}
	if inv.Dropped > 0 {
		write(end, slog.LevelWarn, strconv.Itoa(inv.Dropped)+" more lines were over the limit and are dropped")
	}
}

func consoleLevel(level runtime.Level) slog.Level {
	switch level {
	case runtime.LevelDebug:
		return slog.LevelDebug
	case runtime.LevelWarn:
		return slog.LevelWarn
	case runtime.LevelError:
		return slog.LevelError
	}
	return slog.LevelInfo
}

// level is how much an exchange deserves to be seen: faults of the service are
// errors, what it refused are warnings.
func (x *exchange) level() slog.Level {
	switch {
	case x.status >= http.StatusInternalServerError || x.status == 0:
		return slog.LevelError
	case x.status >= http.StatusBadRequest:
		return slog.LevelWarn
	}
	return slog.LevelInfo
}

// errorText is why the answer is not what was asked for: for a script's error
// its stack, which the answer itself does not show in production.
func (x *exchange) errorText() string {
	var e *runtime.Error
	if errors.As(x.err, &e) {
		text := stackOf(e)
		if text == "" {
			text = e.Error()
		}
		if e.Detail != "" {
			text += "\n" + e.Detail
		}
		return strings.ToValidUTF8(text, "\uFFFD")
	}
	if len(x.stack) > 0 {
		return x.err.Error() + "\n" + string(x.stack)
	}
	return x.err.Error()
}

// shown is a path or a method for the log: valid UTF-8, and not too long.
func shown(text string) string {
	if len(text) > shownBytes {
		text = text[:shownBytes] + "…"
	}
	return strings.ToValidUTF8(text, "\uFFFD")
}

func trimLine(line string) string { return strings.TrimRight(line, "\r\n") }
