package simulator

import (
	"context"
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"io"
	"maps"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"dialtone/jsapi/signature"
)

// recorder keeps each request as the server got it and answers nothing.
type recorder struct {
	requests []*http.Request
	bodies   []string
}

func (rec *recorder) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	rec.requests, rec.bodies = append(rec.requests, r), append(rec.bodies, string(body))
}

// names are the parameters of an incoming message, in their order.
var names = []string{
	"AccountSid", "ApiVersion", "From", "FromCity", "FromState", "FromZip", "FromCountry",
	"To", "ToCity", "ToState", "ToZip", "ToCountry",
	"MessageSid", "SmsSid", "SmsMessageSid", "Body", "NumMedia", "NumSegments", "SmsStatus", "ReferralNumMedia",
}

func fieldNames(form string) []string {
	var got []string
	for field := range strings.SplitSeq(form, "&") {
		name, _, _ := strings.Cut(field, "=")
		got = append(got, name)
	}
	return got
}

func TestAMessageIsPostedAsTwilioPostsIt(t *testing.T) {
	rec := &recorder{}
	sim := newSimulator(t, Options{Client: inProcess(rec), AuthToken: "12345", URL: "https://Example.com?a=b"})
	ex, err := sim.Send(t.Context(), alice, "+442079460000", "Grüße & Küsse")
	if err != nil {
		t.Fatal(err)
	}
	r := rec.requests[0]
	if r.Method != "POST" || r.URL.String() != "https://example.com/?a=b" {
		t.Errorf("%s %s", r.Method, r.URL)
	}
	for name, want := range map[string]string{
		"Accept": "*/*", "Accept-Encoding": "gzip", "Content-Type": "application/x-www-form-urlencoded",
		"User-Agent": "TwilioProxy/1.1", "X-Home-Region": "us1", "Cookie": "",
	} {
		if got := r.Header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if token := r.Header.Get("I-Twilio-Idempotency-Token"); !regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`).MatchString(token) {
		t.Errorf("idempotency token %q", token)
	}
	if got := fieldNames(rec.bodies[0]); !slices.Equal(got, names) {
		t.Errorf("parameters %v", got)
	}
	form, err := url.ParseQuery(rec.bodies[0])
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"ApiVersion": "2010-04-01", "From": alice, "FromCountry": "US", "To": "+442079460000", "ToCountry": "GB",
		"Body": "Grüße & Küsse", "NumMedia": "0", "NumSegments": "1", "SmsStatus": "received",
		"SmsSid": form.Get("MessageSid"), "SmsMessageSid": form.Get("MessageSid"),
	} {
		if got := form.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if !regexp.MustCompile(`^SM[0-9a-f]{32}$`).MatchString(ex.MessageSid) || !regexp.MustCompile(`^AC[0-9a-f]{32}$`).MatchString(form.Get("AccountSid")) {
		t.Errorf("ids %s, %s", ex.MessageSid, form.Get("AccountSid"))
	}
	if got := ex.Fetches[0]; got.Body != rec.bodies[0] || got.Header.Get("X-Twilio-Signature") != r.Header.Get("X-Twilio-Signature") {
		t.Errorf("the exchange says %+v", got)
	}
}

// sign is the algorithm of Twilio's page about webhook security, written
// apart from the one that the package uses.
func sign(token, address string, form url.Values) string {
	text := address
	for _, name := range slices.Sorted(maps.Keys(form)) {
		text += name + form.Get(name)
	}
	mac := hmac.New(sha1.New, []byte(token))
	mac.Write([]byte(text))
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

func TestRequestsAreSigned(t *testing.T) {
	for _, test := range []struct{ method, url, signed string }{
		{"POST", "https://example.com/sms", "https://example.com/sms"},
		{"POST", "https://example.com/sms?a=b&c=%20d", "https://example.com/sms?a=b&c=%20d"},
		{"POST", "https://example.com:8443/sms#rc=2", "https://example.com:8443/sms"},
		{"POST", "https://EXAMPLE.com", "https://example.com/"},
		{"GET", "https://example.com/sms", ""},
		{"GET", "https://example.com/sms?a=b", ""},
	} {
		t.Run(test.method+" "+test.url, func(t *testing.T) {
			rec := &recorder{}
			sim := newSimulator(t, Options{Client: inProcess(rec), AuthToken: "12345", URL: test.url, Method: test.method})
			if _, err := sim.Send(t.Context(), alice, service, "it's 100% “ok”"); err != nil {
				t.Fatal(err)
			}
			r := rec.requests[0]
			form, _ := url.ParseQuery(rec.bodies[0])
			signed := test.signed
			if test.method == "GET" {
				signed = r.URL.String()
				if rec.bodies[0] != "" || r.Header.Get("Content-Type") != "" || r.URL.Query().Get("Body") != "it's 100% “ok”" {
					t.Errorf("%s with body %q", r.URL, rec.bodies[0])
				}
			}
			if got, want := r.Header.Get("X-Twilio-Signature"), sign("12345", signed, form); got != want {
				t.Errorf("signature %s, want %s", got, want)
			}
			if ok, err := signature.Validate("12345", r.Header.Get("X-Twilio-Signature"), r.URL.String(), signature.Params(form)); err != nil || !ok {
				t.Errorf("the host's check says %v, %v", ok, err)
			}
		})
	}
}

func TestWithoutATokenNothingIsSigned(t *testing.T) {
	rec := &recorder{}
	if _, err := newSimulator(t, Options{Client: inProcess(rec)}).Send(t.Context(), alice, service, "hi"); err != nil {
		t.Fatal(err)
	}
	if _, signed := rec.requests[0].Header["X-Twilio-Signature"]; signed {
		t.Error("there is a signature")
	}
}

func TestTheSameSeedGivesTheSameBytes(t *testing.T) {
	run := func(seed uint64) string {
		rec := &recorder{}
		sim := newSimulator(t, Options{Client: inProcess(rec), Seed: seed})
		for range 2 {
			if _, err := sim.Send(t.Context(), alice, service, "hi"); err != nil {
				t.Fatal(err)
			}
		}
		return strings.Join(rec.bodies, "\n") + rec.requests[1].Header.Get("I-Twilio-Idempotency-Token")
	}
	if first, again := run(1), run(1); first != again {
		t.Error("two runs with one seed differ")
	}
	if run(1) == run(2) {
		t.Error("two seeds give the same ids")
	}
}

func TestMediaAndExtraParametersAreSent(t *testing.T) {
	sim := newSimulator(t, Options{
		Client: inProcess(&recorder{}), MessagingServiceSid: "MG1",
		Parameters: []Parameter{{"FromCity", "BERLIN"}, {"ProfileName", "Ann"}},
	})
	ex, err := sim.Send(t.Context(), "whatsapp:+491701234567", service, "", Media{URL: "https://m.example/a.JPG?x=1"}, Media{"https://m.example/b", "image/avif"})
	if err != nil {
		t.Fatal(err)
	}
	want := slices.Concat(names, []string{"MessagingServiceSid", "MediaUrl0", "MediaContentType0", "MediaUrl1", "MediaContentType1", "ProfileName"})
	if got := fieldNames(ex.Fetches[0].Body); !slices.Equal(got, want) {
		t.Errorf("parameters %v", got)
	}
	form, _ := url.ParseQuery(ex.Fetches[0].Body)
	for name, want := range map[string]string{
		"NumMedia": "2", "MediaContentType0": "image/jpeg", "MediaContentType1": "image/avif", "FromCity": "BERLIN", "FromCountry": "",
	} {
		if got := form.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if !strings.HasPrefix(ex.MessageSid, "MM") {
		t.Errorf("id %s", ex.MessageSid)
	}
}

func TestWhatCannotBeSentIsAnError(t *testing.T) {
	sim := newSimulator(t, Options{Client: inProcess(&recorder{})})
	if _, err := sim.Send(t.Context(), "", service, "hi"); err == nil {
		t.Error("sent from nobody")
	}
	if _, err := sim.Send(t.Context(), alice, " ", "hi"); err == nil {
		t.Error("sent to nobody")
	}
	if _, err := sim.Send(t.Context(), alice, service, "hi", make([]Media, 11)...); err == nil {
		t.Error("sent eleven media")
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := sim.Send(ended, alice, service, "hi"); err == nil {
		t.Error("sent after the context had ended")
	}
	for _, opts := range []Options{
		{}, {URL: "/sms"}, {URL: "ftp://example.com/"}, {URL: "https://"}, {URL: "https://example.com/%zz"},
		{URL: "https://example.com", Method: "PUT"}, {URL: "https://example.com", FallbackURL: "x"},
		{URL: "https://example.com#rc=9"}, {URL: "https://example.com#top"}, {URL: "https://example.com#ct=99"},
		{URL: "https://example.com#rp=never"}, {URL: "https://example.com#e=paris"},
	} {
		if _, err := New(opts); err == nil {
			t.Errorf("%+v makes a simulator", opts)
		}
	}
}

func TestNumSegments(t *testing.T) {
	for _, test := range []struct {
		name, body string
		want       int
	}{
		{"an empty text", "", 1},
		{"GSM-7 fills one segment", strings.Repeat("a", 160), 1},
		{"one more makes two", strings.Repeat("a", 161), 2},
		{"two are full", strings.Repeat("a", 306), 2},
		{"one more makes three", strings.Repeat("a", 307), 3},
		{"extension characters count twice", strings.Repeat("€", 80), 1},
		{"and fill a segment sooner", strings.Repeat("€", 81), 2},
		{"an extension character is not split", strings.Repeat("a", 152) + "€" + strings.Repeat("a", 152), 3},
		{"letters of the GSM alphabet", strings.Repeat("éÅΩß", 40), 1},
		{"one letter outside turns all to UCS-2", strings.Repeat("a", 70) + "ç", 2},
		{"UCS-2 fills one segment", strings.Repeat("я", 70), 1},
		{"UCS-2 in two", strings.Repeat("я", 134), 2},
		{"UCS-2 in three", strings.Repeat("я", 135), 3},
		{"an emoji is two units", strings.Repeat("🙂", 35), 1},
		{"an emoji is not split", strings.Repeat("🙂", 67), 3},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := NumSegments(test.body); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}

func TestNoCallingCodeBeginsAnother(t *testing.T) {
	for a := range callingCodes {
		for b := range callingCodes {
			if a != b && strings.HasPrefix(b, a) {
				t.Errorf("%s begins %s", a, b)
			}
		}
	}
}
