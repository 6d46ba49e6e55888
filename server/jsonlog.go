package server

import (
	"log/slog"
	"strconv"
	"sync/atomic"
	"time"
)

// A JSONLog is a slog.Handler that writes what slog.JSONHandler writes, and the
// line of a request without the records and attributes that it would take: of
// all that a request costs here, its line was the dearest.
type JSONLog struct {
	slog.Handler
	out  *LogWriter
	last atomic.Pointer[second]
}

// second is how the time of a line begins and ends for one second.
type second struct {
	unix       int64
	location   *time.Location
	text, zone string
}

// NewJSONLog makes a JSONLog for lines of level info and above.
func NewJSONLog(out *LogWriter) *JSONLog {
	return &JSONLog{Handler: slog.NewJSONHandler(out, nil), out: out}
}

// request writes the line of an exchange. It reports false, and writes nothing,
// when the exchange has anything that is not as plain as in nearly all of them.
func (l *JSONLog) request(x *exchange, level slog.Level, end time.Time) bool {
	if level != slog.LevelInfo || x.err != nil || !unescaped(x.r.Method) || !unescaped(x.path) {
		return false
	}
	var room [512]byte
	b := append(room[:0], `{"time":"`...)
	b = l.appendTime(b, end)
	b = append(b, `","level":"INFO","msg":"request","method":"`...)
	b = append(b, x.r.Method...)
	b = append(b, `","path":"`...)
	b = append(b, x.path...)
	b = append(b, `","status":`...)
	b = strconv.AppendInt(b, int64(x.status), 10)
	b = append(b, `,"duration":`...)
	b = strconv.AppendInt(b, int64(end.Sub(x.start)), 10)
	b = append(b, `,"bytes":`...)
	b = strconv.AppendInt(b, x.sent, 10)
	if x.fn != nil {
		if !unescaped(x.fn.Path) {
			return false
		}
		b = append(b, `,"function":"`...)
		b = append(b, x.fn.Path...)
		b = append(b, '"')
	}
	if inv := x.inv; inv != nil {
		if !unescaped(inv.ID) {
			return false
		}
		b = append(b, `,"outcome":"`...)
		b = append(b, inv.Outcome...)
		b = append(b, `","cold":`...)
		b = strconv.AppendBool(b, inv.Cold)
		b = append(b, `,"request":"`...)
		b = append(b, inv.ID...)
		b = append(b, '"')
	}
	b = append(b, "}\n"...)
	_, _ = l.out.Write(b) // there is nobody to tell
	return true
}

// unescaped reports whether a text is written in JSON, and in the log, as it is.
func unescaped(text string) bool {
	if len(text) > shownBytes {
		return false
	}
	for i := range len(text) {
		if c := text[i]; c < ' ' || c >= 0x7f || c == '"' || c == '\\' {
			return false
		}
	}
	return true
}

// appendTime appends a time as time.RFC3339Nano has it.
func (l *JSONLog) appendTime(b []byte, t time.Time) []byte {
	s := l.last.Load()
	if unix := t.Unix(); s == nil || s.unix != unix || s.location != t.Location() {
		s = &second{unix: unix, location: t.Location(), text: t.Format("2006-01-02T15:04:05"), zone: t.Format("Z07:00")}
		l.last.Store(s)
	}
	b = append(b, s.text...)
	if n := t.Nanosecond(); n > 0 {
		var digits [10]byte
		digits[0] = '.'
		for i := 9; i > 0; i-- {
			digits[i] = byte('0' + n%10)
			n /= 10
		}
		last := 9
		for digits[last] == '0' {
			last--
		}
		b = append(b, digits[:last+1]...)
	}
	return append(b, s.zone...)
}
