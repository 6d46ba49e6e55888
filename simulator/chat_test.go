package simulator

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

func chatWith(t *testing.T, h http.Handler, input string, opts ChatOptions) string {
	t.Helper()
	var out strings.Builder
	if err := Chat(t.Context(), strings.NewReader(input), &out, newSimulator(t, Options{Client: inProcess(h)}), opts); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestAPipedConversationReadsLikeATypedOne(t *testing.T) {
	const want = `Texting +15550000000 as +15550000001: POST https://example.com/sms
/help lists the commands.

+15550000001 > hi
+15550000000 < Hello, thanks for the new message!

+15550000001 > again
+15550000000 < Your current count is 1

+15550000001 > /cookies
  count=2 (ends in 4h0m0s)

+15550000001 > /as +15550000002

+15550000002 > hi
+15550000000 < Hello, thanks for the new message!

+15550000002 > /as +15550000001

+15550000001 > /wait 3h59m
  3h59m0s later; it is 2026-01-01 15:59:00 UTC

+15550000001 > still there?
+15550000000 < Your current count is 2

+15550000001 > /wait 4h
  4h0m0s later; it is 2026-01-01 19:59:00 UTC

+15550000001 > /cookies
  no cookies between +15550000001 and +15550000000

+15550000001 > hi
+15550000000 < Hello, thanks for the new message!

+15550000001 > /quit
`
	input := strings.Join([]string{"hi", "again", "/cookies", "/as +15550000002", "hi", "/as +15550000001", "/wait 3h59m",
		"still there?", "/wait 4h", "/cookies", "hi", "/quit", "never read"}, "\n")
	if got := chatWith(t, state, input, ChatOptions{}); got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestATerminalEchoesByItself(t *testing.T) {
	got := chatWith(t, state, "hi\n", ChatOptions{Interactive: true, From: alice, To: bob})
	if want := "\n+15550000001 > +15550000002 < Hello, thanks for the new message!\n\n+15550000001 > \n"; !strings.HasSuffix(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestEachLineOfAChatIsAnswered(t *testing.T) {
	echo := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer(200, "text/plain", r.FormValue("Body")+" "+r.FormValue("MediaUrl0"))(w, r)
	})
	for _, test := range []struct {
		name    string
		handler http.Handler
		input   string
		want    string // somewhere in the output
	}{
		{"a text", echo, "hello", "+15550000000 < hello"},
		{"a text with a slash", echo, "//help me", "+15550000000 < /help me"},
		{"media", echo, "/media https://m.example/a.png look", "+15550000000 < look https://m.example/a.png"},
		{"media without a URL", echo, "/media", "  usage: /media URL [TEXT]\n"},
		{"media that is no URL", echo, "/media a.png", "  a.png: not an http or https URL\n"},
		{"another number to text", echo, "/to +15550000005\nhi", "+15550000005 < hi"},
		{"no number", echo, "/as Ann", "  Ann is no number"},
		{"a command without its number", echo, "/as", "  usage: /as NUMBER\n"},
		{"a command with too much", echo, "/quit now", "  usage: /quit\n"},
		{"an unknown command", echo, "/foo", "  there is no command /foo"},
		{"a command in the beginning of a word", echo, "/asx", "  there is no command /asx"},
		{"the list of commands", echo, "/help", "/wait DURATION"},
		{"a duration with days", echo, "/wait 1d2h", "  26h0m0s later; it is 2026-01-02 14:00:00 UTC\n"},
		{"a duration that is none", echo, "/wait long", "  long is no duration"},
		{"a duration backwards", echo, "/wait -1h", "  -1h: time goes forward only"},
		{"a duration past all years", echo, "/wait 9999d1h", "  9999d1h: time goes forward only"},
		{"raw before anything was sent", echo, "/raw", "  nothing was sent yet\n"},
		{"raw, the request", echo, "hi\n/raw", "  > POST https://example.com/sms\n"},
		{"raw, a field", echo, "hi\n/raw", "  > From=%2B15550000001\n"},
		{"raw, the response", echo, "hi\n/raw", "  < 200 OK\n  < Content-Type: text/plain\n  <\n  < hi\n"},
		{"raw for all", echo, "/raw on\nhi", "  < 200 OK\n"},
		{"raw with a wrong word", echo, "/raw maybe", "  usage: /raw [on|off]\n"},
		{"no reply", answer(204, "", ""), "hi", "  (no reply)\n"},
		{"a failure", answer(500, "", ""), "hi", "  (no reply)\n  ! 11200 ERROR HTTP retrieval failure: POST https://example.com/sms answered 500\n"},
		{"a reply of several lines", answer(200, "text/plain", "a\nb"), "hi", "+15550000000 < a\n               b\n"},
		{"a reply with media", answer(200, "text/xml", `<Response><Message><Media>/a.png</Media></Message></Response>`), "hi", "< [https://example.com/a.png]\n"},
		{"a reply to somebody else", answer(200, "text/xml", `<Response><Message to="+15550000008">x</Message></Response>`), "hi", "+15550000000 to +15550000008 < x\n"},
		{"a reply that would move the cursor", answer(200, "text/plain", "\x1b[2Jx\u202e\x07"), "hi", `< \x1b[2Jx\u202e\a` + "\n"},
		{"a cookie that is none", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Set-Cookie", "x") }), "hi", "  ! not a cookie, so not kept: x\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := chatWith(t, test.handler, test.input, ChatOptions{}); !strings.Contains(got, test.want) {
				t.Errorf("%q is not in\n%s", test.want, got)
			}
		})
	}
}

func TestColoursAreOnlyThereWhenAskedFor(t *testing.T) {
	for _, color := range []bool{false, true} {
		got := chatWith(t, answer(500, "", ""), "hi\n/raw", ChatOptions{Color: color})
		if strings.Contains(got, "\x1b[") != color {
			t.Errorf("Color %v: %q", color, got)
		}
	}
}

type onlyNow struct{}

func (onlyNow) Now() time.Time { return DefaultTime }

func TestAClockThatCannotBeMovedSaysSo(t *testing.T) {
	var out strings.Builder
	sim := newSimulator(t, Options{Client: inProcess(state), Clock: onlyNow{}})
	if err := Chat(t.Context(), strings.NewReader("/wait 1h"), &out, sim, ChatOptions{}); err != nil || !strings.Contains(out.String(), "cannot be moved") {
		t.Errorf("%v, %s", err, out.String())
	}
}

func TestARunningClockIsAheadOfItsBase(t *testing.T) {
	clock := NewRunningClock(onlyNow{})
	clock.Advance(time.Hour)
	if got := clock.Now(); !got.Equal(DefaultTime.Add(time.Hour)) {
		t.Errorf("it is %s", got)
	}
}

type broken struct{}

var errBroken = errors.New("broken")

func (broken) Read([]byte) (int, error)  { return 0, errBroken }
func (broken) Write([]byte) (int, error) { return 0, errBroken }

func TestAChatEndsWithAnErrorWhenItCannotGoOn(t *testing.T) {
	sim := newSimulator(t, Options{Client: inProcess(state)})
	if err := Chat(t.Context(), broken{}, io.Discard, sim, ChatOptions{}); !errors.Is(err, errBroken) {
		t.Errorf("input broken: %v", err)
	}
	if err := Chat(t.Context(), strings.NewReader("hi\n"), broken{}, sim, ChatOptions{}); !errors.Is(err, errBroken) {
		t.Errorf("output broken: %v", err)
	}
	if err := Chat(t.Context(), strings.NewReader(strings.Repeat("x", maxLine+1)), io.Discard, sim, ChatOptions{}); err == nil {
		t.Error("a line without end is read")
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if err := Chat(ended, strings.NewReader("hi\n"), io.Discard, sim, ChatOptions{}); !errors.Is(err, context.Canceled) {
		t.Errorf("context ended: %v", err)
	}
}
