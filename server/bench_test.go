package server

import (
	"bufio"
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"testing"

	"github.com/labstack/echo/v4"

	"dialtone/runtime"
)

// webhook is a request as Twilio sends it for a text message.
const webhook = "POST /sms HTTP/1.1\r\nHost: example.com\r\nUser-Agent: TwilioProxy/1.1\r\nAccept: */*\r\nAccept-Encoding: gzip\r\n" +
	"Content-Type: application/x-www-form-urlencoded\r\nX-Home-Region: us1\r\nX-Twilio-Signature: RSOYDt4T1cUTdK1PDd93/VVr8B8=\r\n" +
	"I-Twilio-Idempotency-Token: 0d4a3e9c-6a0b-4d27-9a3e-5f3b1c1d7e11\r\nCookie: count=1\r\nContent-Length: 425\r\n\r\n" +
	"ToCountry=US&ToState=CA&SmsMessageSid=SM00000000000000000000000000000000&NumMedia=0&ToCity=SAN+FRANCISCO&FromZip=94105" +
	"&SmsSid=SM00000000000000000000000000000000&FromState=CA&SmsStatus=received&FromCity=SAN+FRANCISCO&Body=Hello+there&FromCountry=US" +
	"&To=%2B14155550100&ToZip=94105&NumSegments=1&MessageSid=SM00000000000000000000000000000000&AccountSid=AC00000000000000000000000000000000" +
	"&From=%2B14155550101&ApiVersion=2010-04-01"

const answer = `<?xml version="1.0" encoding="UTF-8"?><Response><Message>Hello there</Message></Response>`

// BenchmarkWebhook compares the server, with a pool that does nothing, to the
// least that Echo can do for the same request and answer: over loopback, on one
// connection that is kept.
//
//	go test -run '^$' -bench Webhook -count 6 ./server
func BenchmarkWebhook(b *testing.B) {
	resp := &runtime.Response{Status: 200, Body: []byte(answer), Headers: runtime.Headers{
		{Name: "Content-Type", Value: "text/xml; charset=utf-8"}, {Name: "Set-Cookie", Value: "count=2"}}}
	b.Run("echo", func(b *testing.B) {
		e := echo.New()
		e.POST("/sms", func(c echo.Context) error {
			if c.FormValue("Body") == "" {
				return echo.ErrBadRequest
			}
			c.Response().Header().Set("Set-Cookie", "count=2")
			return c.Blob(http.StatusOK, "text/xml; charset=utf-8", []byte(answer))
		})
		benchmark(b, e)
	})
	pool := newPool(b, files("functions/sms.js", ""))
	pool.answer = func(context.Context, *runtime.Function, *runtime.Request) (*runtime.Response, error) {
		return resp, nil
	}
	b.Run("server", func(b *testing.B) { benchmark(b, New(pool, Options{Mode: Serve}).Handler()) })
	b.Run("server with a log", func(b *testing.B) {
		out := NewLogWriter(io.Discard)
		defer out.Close()
		benchmark(b, New(pool, Options{Mode: Serve, Logger: slog.New(slog.NewJSONHandler(out, nil))}).Handler())
	})
}

func benchmark(b *testing.B, h http.Handler) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	srv := &http.Server{Handler: h}
	done := make(chan struct{})
	go func() { defer close(done); _ = srv.Serve(l) }()
	defer func() { _ = srv.Close(); <-done }()
	conn, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		b.Fatal(err)
	}
	defer conn.Close()
	reader := bufio.NewReader(conn)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := io.WriteString(conn, webhook); err != nil {
			b.Fatal(err)
		}
		resp, err := http.ReadResponse(reader, nil)
		if err != nil || resp.StatusCode != http.StatusOK {
			b.Fatal(resp, err)
		}
		if _, err := io.Copy(io.Discard, resp.Body); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkHandler is the server's own part: no connection, and a pool that
// does nothing.
func BenchmarkHandler(b *testing.B) {
	pool := newPool(b, files("functions/sms.js", ""))
	resp := text(answer)
	pool.answer = func(context.Context, *runtime.Function, *runtime.Request) (*runtime.Response, error) {
		return resp, nil
	}
	h := New(pool, Options{Mode: Serve}).Handler()
	r, err := http.NewRequest(http.MethodGet, "http://example.com/sms?a=1", nil)
	if err != nil {
		b.Fatal(err)
	}
	r.Header = http.Header{"User-Agent": {"TwilioProxy/1.1"}, "Accept": {"*/*"}, "Accept-Encoding": {"gzip"}, "X-Home-Region": {"us1"},
		"X-Twilio-Signature": {"RSOYDt4T1cUTdK1PDd93/VVr8B8="}, "Cookie": {"count=1"}, "I-Twilio-Idempotency-Token": {"0d4a3e9c"}}
	w := nowhere{}
	b.ReportAllocs()
	for b.Loop() {
		clear(w)
		h.ServeHTTP(w, r)
	}
}

// nowhere is a ResponseWriter that keeps only the headers.
type nowhere http.Header

func (w nowhere) Header() http.Header         { return http.Header(w) }
func (w nowhere) Write(p []byte) (int, error) { return len(p), nil }
func (w nowhere) WriteHeader(int)             {}
