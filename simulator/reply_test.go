package simulator

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
)

// answer is a handler that always says the same. An empty kind sends no
// Content-Type.
func answer(status int, kind, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header()["Content-Type"] = nil
		if kind != "" {
			w.Header().Set("Content-Type", kind)
		}
		w.WriteHeader(status)
		io.WriteString(w, body)
	}
}

func text(t *testing.T, opts Options) *Exchange {
	t.Helper()
	ex, err := newSimulator(t, opts).Send(t.Context(), alice, service, "hi")
	if err != nil {
		t.Fatal(err)
	}
	return ex
}

func TestAReplyIsReadByItsContentType(t *testing.T) {
	const hello = `<Response><Message>hello</Message></Response>`
	for _, test := range []struct {
		name   string
		status int
		kind   string
		body   string
		want   []string
		codes  []int
	}{
		{"text/xml", 200, "text/xml", hello, []string{"hello"}, nil},
		{"application/xml in capitals, with a charset", 200, "Application/XML; charset=utf-8", hello, []string{"hello"}, nil},
		{"text/html is read as TwiML", 200, "text/html; charset=utf-8", hello, []string{"hello"}, nil},
		{"a malformed parameter does not hide the type", 200, "text/xml; charset", hello, []string{"hello"}, nil},
		{"any status of 2xx will do", 201, "text/xml", hello, []string{"hello"}, nil},
		{"text/plain is the message", 200, "text/plain; charset=utf-8", "a < b & c\n", []string{"a < b & c\n"}, nil},
		{"an empty body is no reply", 200, "text/xml", "", nil, nil},
		{"an empty body needs no type", 200, "", "", nil, nil},
		{"204 is no reply", 204, "", "", nil, nil},
		{"no type", 200, "", hello, nil, []int{12300}},
		{"JSON", 200, "application/json", `{"a":1}`, nil, []int{12300}},
		{"audio", 200, "audio/mpeg", "x", nil, []int{12300}},
		{"404", 404, "text/xml", hello, nil, []int{11200}},
		{"500", 500, "text/xml", hello, nil, []int{11200}},
		{"a redirect to nowhere", 302, "text/xml", hello, nil, []int{11200}},
		{"64 kB are read", 200, "text/xml", hello + strings.Repeat(" ", maxBody-len(hello)), []string{"hello"}, nil},
		{"one byte more is not", 200, "text/xml", hello + strings.Repeat(" ", maxBody-len(hello)+1), nil, []int{11750}},
	} {
		t.Run(test.name, func(t *testing.T) {
			ex := text(t, Options{Client: inProcess(answer(test.status, test.kind, test.body))})
			if got := bodies(ex); !slices.Equal(got, test.want) || !slices.Equal(codes(ex), test.codes) {
				t.Errorf("got %q, events %v", got, ex.Events)
			}
		})
	}
}

func TestTwiMLIsCarriedOut(t *testing.T) {
	from, to := service, alice
	for _, test := range []struct {
		name  string
		body  string
		want  []Message
		codes []int
	}{
		{"a message", `<?xml version="1.0" encoding="UTF-8"?><Response><Message>a &amp; b</Message></Response>`, []Message{{Body: "a & b"}}, nil},
		{"white space of a message is kept", `<Response><Message> a  b </Message></Response>`, []Message{{Body: " a  b "}}, nil},
		{"several messages", `<Response><Message>a</Message><Message>b</Message></Response>`, []Message{{Body: "a"}, {Body: "b"}}, nil},
		{"text and media", `<Response><Message>a<Media>https://m.example/1.png</Media></Message></Response>`, []Message{{Body: "a", Media: []string{"https://m.example/1.png"}}}, nil},
		{"Body and relative media, indented", "<Response>\n <Message>\n  <Body>a</Body>\n  <Media>/1.png</Media>\n </Message>\n</Response>\n", []Message{{Body: "a", Media: []string{"https://example.com/1.png"}}}, nil},
		{"media alone", `<Response><Message><Media>1.png</Media></Message></Response>`, []Message{{Media: []string{"https://example.com/1.png"}}}, nil},
		{"attributes", `<Response><Message from="+15550000009" to="+15550000008" action="/done" method="get" statusCallback="s">a</Message></Response>`,
			[]Message{{From: "+15550000009", To: "+15550000008", Body: "a", Action: "https://example.com/done", Method: "GET", StatusCallback: "https://example.com/s"}}, nil},
		{"CDATA and comments", `<Response><!-- x --><Message><![CDATA[a<b]]><!-- y --></Message></Response>`, []Message{{Body: "a<b"}}, nil},
		{"a byte-order mark", "\ufeff<?xml version=\"1.0\"?><Response><Message>a</Message></Response>", []Message{{Body: "a"}}, nil},
		{"attributes that name a schema", `<Response xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="t.xsd"/>`, nil, nil},
		{"an empty Response", `<Response/>`, nil, nil},
		{"an empty message", `<Response><Message/></Response>`, nil, []int{14103}},
		{"a message too long", `<Response><Message>` + strings.Repeat("é", 1601) + `</Message></Response>`, nil, []int{14103}},
		{"the longest message", `<Response><Message>` + strings.Repeat("é", 1600) + `</Message></Response>`, []Message{{Body: strings.Repeat("é", 1600)}}, nil},
		{"to nobody that can be texted", `<Response><Message to="Ann">a</Message></Response>`, nil, []int{14101}},
		{"media that is no URL", `<Response><Message>a<Media>ftp://m.example/x</Media></Message></Response>`, []Message{{Body: "a"}}, []int{11100}},
		{"a redirect to nowhere", `<Response><Message>a</Message><Redirect/></Response>`, []Message{{Body: "a"}}, []int{11100}},
		{"a misspelt verb", `<Response><message>a</message><Message>b</Message></Response>`, []Message{{Body: "b"}}, []int{12200}},
		{"a misspelt attribute", `<Response><Message From="+1">b</Message></Response>`, []Message{{Body: "b"}}, []int{12200}},
		{"a misspelt child", `<Response><Message>b<Image>x</Image></Message></Response>`, []Message{{Body: "b"}}, []int{12200}},
		{"Body and text at once", `<Response><Message>a<Body>b</Body></Message></Response>`, []Message{{Body: "b"}}, []int{12200}},
		{"a method there is not", `<Response><Message method="PUT">a</Message></Response>`, []Message{{Body: "a"}}, []int{12200}},
		{"text in Response", `<Response>a</Response>`, nil, []int{12200}},
		{"a voice verb", `<Response><Say>a</Say><Message>b</Message></Response>`, []Message{{Body: "b"}}, []int{14110}},
		{"another root", `<html><body/></html>`, nil, []int{12102}},
		{"a root in small letters", `<response/>`, nil, []int{12102}},
		{"no XML", `Hello`, nil, []int{12100}},
		{"a bare ampersand", `<Response><Message>a & b</Message></Response>`, nil, []int{12100}},
		{"an end tag missing", `<Response><Message>a</Response>`, nil, []int{12100}},
		{"the document cut off", `<Response><Message>a`, nil, []int{12100}},
		{"two roots", `<Response/><Response/>`, nil, []int{12100}},
		{"text behind the root", `<Response/>a`, nil, []int{12100}},
		{"a blank line before the declaration", "\n<?xml version=\"1.0\"?><Response/>", nil, []int{12100}},
		{"an attribute twice", `<Response><Message to="+15550000008" to="+15550000009">a</Message></Response>`, nil, []int{12100}},
		{"bytes that are not UTF-8", "<Response><Message>\xff</Message></Response>", nil, []int{12100}},
		{"another encoding", `<?xml version="1.0" encoding="UTF-16"?><Response/>`, nil, []int{12100}},
		{"another version", `<?xml version="2.0"?><Response/>`, nil, []int{12101}},
		{"an entity of its own", `<!DOCTYPE x [<!ENTITY a "b">]><Response><Message>&a;</Message></Response>`, nil, []int{12100}},
		{"nesting without end", strings.Repeat("<Response>", 6000), nil, []int{12100}},
	} {
		t.Run(test.name, func(t *testing.T) {
			ex := text(t, Options{Client: inProcess(answer(200, "text/xml", test.body))})
			got := slices.Clone(ex.Replies)
			for i := range got {
				if len(got[i].Sid) != 34 {
					t.Errorf("id %q", got[i].Sid)
				}
				got[i].Sid = ""
			}
			want := slices.Clone(test.want)
			for i := range want {
				if want[i].From == "" {
					want[i].From, want[i].To = from, to
				}
				if want[i].Method == "" {
					want[i].Method = "POST"
				}
			}
			if !reflect.DeepEqual(got, want) || !slices.Equal(codes(ex), test.codes) {
				t.Errorf("got %+v, events %v", got, ex.Events)
			}
		})
	}
}

func TestADocumentGetsAFewWarningsOnly(t *testing.T) {
	ex := text(t, Options{Client: inProcess(answer(200, "text/xml", "<Response>"+strings.Repeat("<x/>", 1000)+"</Response>"))})
	if len(ex.Events) != maxWarnings || ex.Failed() {
		t.Errorf("%d events", len(ex.Events))
	}
}

func TestARedirectVerbGoesOnWithAnotherDocument(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /sms", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Set-Cookie", "seen=1")
		answer(200, "text/xml", `<Response><Message>a</Message><Redirect method="GET">next?x=1</Redirect><Message>never</Message></Response>`)(w, r)
	})
	mux.HandleFunc("GET /next", func(w http.ResponseWriter, r *http.Request) {
		answer(200, "text/plain", r.FormValue("x")+r.FormValue("Body")+r.Header.Get("Cookie"))(w, r)
	})
	ex := text(t, Options{Client: inProcess(mux)})
	if got := bodies(ex); !slices.Equal(got, []string{"a", "1hiseen=1"}) || len(ex.Events) > 0 {
		t.Errorf("got %q, events %v", got, ex.Events)
	}
	if len(ex.CookiesBefore) != 0 || len(ex.CookiesAfter) != 1 {
		t.Errorf("cookies %v, %v", ex.CookiesBefore, ex.CookiesAfter)
	}
}

func TestARedirectLoopEnds(t *testing.T) {
	ex := text(t, Options{Client: inProcess(answer(200, "text/xml", `<Response><Redirect>/sms</Redirect></Response>`))})
	if len(ex.Fetches) != maxDocuments || !slices.Equal(codes(ex), []int{11215}) {
		t.Errorf("%d requests, events %v", len(ex.Fetches), ex.Events)
	}
}

func TestTheFallbackIsAskedOnce(t *testing.T) {
	for _, test := range []struct {
		name string
		main http.HandlerFunc
		code string
	}{
		{"an error status", answer(500, "text/xml", "<Response/>"), "11200"},
		{"no XML", answer(200, "text/xml", "oops"), "12100"},
		{"another root", answer(200, "text/xml", "<a/>"), "12102"},
		{"a wrong type", answer(200, "image/png", "x"), "12300"},
		{"a body too large", answer(200, "text/plain", strings.Repeat("x", maxBody+1)), "11750"},
	} {
		t.Run(test.name, func(t *testing.T) {
			mux := http.NewServeMux()
			mux.HandleFunc("/sms", test.main)
			mux.HandleFunc("POST /fallback", func(w http.ResponseWriter, r *http.Request) {
				answer(200, "text/plain", r.FormValue("Body")+" "+r.FormValue("ErrorCode")+" "+r.FormValue("ErrorUrl"))(w, r)
			})
			ex := text(t, Options{Client: inProcess(mux), FallbackURL: "https://example.com/fallback"})
			if got := bodies(ex); !slices.Equal(got, []string{"hi " + test.code + " https://example.com/sms"}) || !ex.Failed() {
				t.Errorf("got %q, events %v", got, ex.Events)
			}
		})
	}
	ex := text(t, Options{Client: inProcess(answer(500, "", "")), FallbackURL: "https://example.com/fallback"})
	if !slices.Equal(codes(ex), []int{11200, 11200}) || len(ex.Fetches) != 2 {
		t.Errorf("%d requests, events %v", len(ex.Fetches), ex.Events)
	}
}

func TestAReplyLoopIsStoppedWhenAsked(t *testing.T) {
	clock := NewVirtualClock(DefaultTime)
	sim := newSimulator(t, Options{Client: inProcess(answer(200, "text/plain", "again")), Clock: clock, ReplyLoopGuard: true})
	replies := func(wait time.Duration) string {
		clock.Advance(wait)
		ex, err := sim.Send(t.Context(), alice, service, "hi")
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprint(bodies(ex), codes(ex))
	}
	for i := range maxReplies {
		if got := replies(time.Second); got != "[again] []" {
			t.Fatalf("reply %d: %s", i+1, got)
		}
	}
	for i, wait := range []time.Duration{time.Second, 29 * time.Second} {
		if got := replies(wait); got != "[] [14107]" {
			t.Errorf("loop, message %d: %s", i+1, got)
		}
	}
	if got := replies(time.Second); got != "[again] []" {
		t.Errorf("after the pause: %s", got)
	}
}

func FuzzAHostileReplyIsReadWithinItsBounds(f *testing.F) {
	for _, seed := range []string{
		`<?xml version="1.0" encoding="UTF-8"?><Response><Message to="+15550000008">a<Media>/x</Media></Message><Redirect method="GET">/</Redirect></Response>`,
		`<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;&b;">]><Response><Message>&d;</Message></Response>`,
		strings.Repeat("<Response>", 100), `<Response><Message><Body><![CDATA[x]]></Body></Message></Response>`, `<Response xmlns="a" xmlns:b="c"><b:Message/></Response>`,
	} {
		f.Add("text/xml", []byte(seed))
	}
	f.Add("text/plain", []byte("\xff"))
	f.Fuzz(func(t *testing.T, kind string, body []byte) {
		sim := newSimulator(t, Options{Client: ClientFunc(func(*http.Request) (*http.Response, error) {
			return &http.Response{StatusCode: 200, Header: http.Header{"Content-Type": {kind}}, Body: io.NopCloser(strings.NewReader(string(body)))}, nil
		})})
		ex, err := sim.Send(context.Background(), alice, service, "hi")
		if err != nil {
			t.Fatal(err)
		}
		if len(ex.Fetches) > maxDocuments {
			t.Errorf("%d requests", len(ex.Fetches))
		}
		for _, m := range ex.Replies {
			if m.Body == "" && len(m.Media) == 0 || len([]rune(m.Body)) > maxLength {
				t.Errorf("message %+v", m)
			}
			for _, media := range m.Media {
				if u, err := url.Parse(media); err != nil || !u.IsAbs() {
					t.Errorf("media %q", media)
				}
			}
		}
	})
}
