package signature_test

import (
	"errors"
	"strings"
	"testing"

	"dialtone/jsapi/signature"
)

const token = "12345"

func TestExpectedIsTwiliosSignature(t *testing.T) {
	cases := []struct {
		url    string
		params signature.Params
		want   string
	}{
		{
			"https://mycompany.com/myapp.php?foo=1&bar=2",
			signature.Params{
				"CallSid": {"CA1234567890ABCDE"}, "Caller": {"+14158675309"}, "Digits": {"1234"},
				"From": {"+14158675309"}, "To": {"+18005551212"},
			},
			"RSOYDt4T1cUTdK1PDd93/VVr8B8=",
		},
		{"https://example.com/voice", nil, "D4QuouVN9rnoGVWTDp6pJurE7gw="},
		{"https://example.com/voice", signature.Params{}, "D4QuouVN9rnoGVWTDp6pJurE7gw="},
		{"https://example.com/voice", signature.Params{"none": {}}, "D4QuouVN9rnoGVWTDp6pJurE7gw="},
		{"https://example.com/voice", signature.Params{"a": {"2", "1", "2"}, "B": {"x"}}, "AEoIXpAjECLdIW30uEWimZ/S3nM="},
		{
			"https://h.com/p?x=1&bodySHA256=015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862",
			nil, "YAq/xausGy2sSHqMir/NIJa8RXI=",
		},
	}
	for _, c := range cases {
		if got := signature.Expected(token, c.url, c.params); got != c.want {
			t.Errorf("%s %v: got %s, want %s", c.url, c.params, got, c.want)
		}
	}
}

func TestValidateLeavesTheParametersAsTheyAre(t *testing.T) {
	values := []string{"2", "1", "2"}
	if _, err := signature.Validate(token, "", "https://h.com/", signature.Params{"a": values}); err != nil {
		t.Fatal(err)
	}
	if strings.Join(values, "") != "212" {
		t.Errorf("the values became %q", values)
	}
}

func TestValidateAcceptsTheSpellingsOfOneURL(t *testing.T) {
	cases := []struct {
		signed, given string
		valid         bool
	}{
		{"https://h.com/p", "https://h.com:443/p", true},
		{"https://h.com:443/p", "https://h.com/p", true},
		{"https://h.com:8443/p", "https://h.com:8443/p", true},
		{"https://h.com/p", "https://h.com:8443/p", true},
		{"https://h.com:8443/p", "https://h.com/p", false},
		{"http://h:80/p", "http://h/p", true},
		{"http://h.com/p", "https://h.com/p", false},
		{"https://h.com/p", "http://h.com/p", false},
		{"https://h.com", "https://h.com", false},
		{"https://h.com/", "https://h.com", true},
		{"https://h.com/", "https://h.com/", true},
		{"https://h.com/p", "https://H.com/p", true},
		{"https://H.com/p", "https://H.com/p", false},
		{"https://h.com/p?a=b c", "https://h.com/p?a=b c", false},
		{"https://h.com/p?a=b%20c", "https://h.com/p?a=b c", true},
		{"https://h.com/p?a=b%20c", "https://h.com/p?a=b%20c", true},
		{"https://h.com/p?a=O'B", "https://h.com/p?a=O'B", true},
		{"https://h.com/p?a=O'B", "https://h.com/p?a=O%27B", true},
		{"https://h.com/p?a=O%27B", "https://h.com/p?a=O'B", true},
		{"https://h.com/p?a=O%27B", "https://h.com/p?a=O%27B", true},
		{"https://h.com/p?", "https://h.com/p?", true},
		{"https://h.com/p#f", "https://h.com/p#f", true},
		{"https://h.com/p", "https://h.com/p#f", false},
		{"https://h.com/q", "https://h.com/p", false},
	}
	params := signature.Params{"Body": {"hi"}}
	for _, c := range cases {
		header := signature.Expected(token, c.signed, params)
		valid, err := signature.Validate(token, header, c.given, params)
		if valid != c.valid || err != nil {
			t.Errorf("signed %s, given %s: %v %v, want %v", c.signed, c.given, valid, err, c.valid)
		}
	}
}

func TestValidateRefusesWhatIsNotSigned(t *testing.T) {
	const url = "https://h.com/p"
	params := signature.Params{"a": {"1"}}
	header := signature.Expected(token, url, params)
	cases := map[string]struct {
		token, header string
		params        signature.Params
	}{
		"no header":       {token, "", params},
		"another token":   {"12346", header, params},
		"no token":        {"", header, params},
		"another value":   {token, header, signature.Params{"a": {"2"}}},
		"no parameters":   {token, header, nil},
		"one more":        {token, header, signature.Params{"a": {"1"}, "b": {""}}},
		"part of it":      {token, header[:len(header)-1], params},
		"more than it":    {token, header + "=", params},
		"the other case":  {token, strings.ToLower(header), params},
		"surrounded by a": {token, " " + header, params},
	}
	for name, c := range cases {
		if valid, err := signature.Validate(c.token, c.header, url, c.params); valid || err != nil {
			t.Errorf("%s: %v %v", name, valid, err)
		}
	}
}

func TestAnInvalidURLIsAnError(t *testing.T) {
	for _, url := range []string{
		"", "/p", "h.com/p", "//h.com/p", "https://", "https://h.com:65536/", "https://[::1", "https://a b/",
		// Longer than any name of a host, and costly to parse.
		"https://" + strings.Repeat("@", 1<<20) + "/",
		"foo://h" + strings.Repeat("/", 1<<20),
	} {
		if _, err := signature.Validate(token, "", url, nil); !errors.Is(err, signature.ErrInvalidURL) || err.Error() != "Invalid URL" {
			t.Errorf("Validate %.40q: %v", url, err)
		}
		if _, err := signature.ValidateWithBody(token, "", url, nil); !errors.Is(err, signature.ErrInvalidURL) {
			t.Errorf("ValidateWithBody %.40q: %v", url, err)
		}
	}
}

func TestABodyIsValidWithTheHashInTheURL(t *testing.T) {
	const hash = "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862"
	cases := []struct {
		query, body string
		valid       bool
	}{
		{"?x=1&bodySHA256=" + hash, `{"a":1}`, true},
		{"?x=1&bodySHA256=" + hash, `{"a":2}`, false},
		{"?x=1&bodySHA256=" + hash, ``, false},
		{"?bodySHA256=" + strings.ToUpper(hash), `{"a":1}`, false},
		{"?bodysha256=" + hash, `{"a":1}`, false},
		{"?bodySHA256=" + hash + "&bodySHA256=x", `{"a":1}`, true},
		{"?bodySHA256=x&bodySHA256=" + hash, `{"a":1}`, false},
		{"", `{"a":1}`, false},
	}
	for _, c := range cases {
		url := "https://h.com/p" + c.query
		header := signature.Expected(token, url, nil)
		if valid, err := signature.ValidateWithBody(token, header, url, []byte(c.body)); valid != c.valid || err != nil {
			t.Errorf("%s %s: %v %v, want %v", url, c.body, valid, err, c.valid)
		}
		if valid, _ := signature.ValidateWithBody(token, header[1:], url, []byte(c.body)); valid {
			t.Errorf("%s %s: valid with a wrong signature", url, c.body)
		}
	}
	if got := signature.BodyHash([]byte(`{"a":1}`)); got != hash {
		t.Errorf("hash %s", got)
	}
	if !signature.ValidateBody([]byte(`{"a":1}`), hash) || signature.ValidateBody([]byte(`{"a":1}`), "") {
		t.Error("ValidateBody does not compare with the hash")
	}
}

// FuzzValidate looks for panics, and for a normalised URL whose own signature
// is refused.
func FuzzValidate(f *testing.F) {
	for _, url := range []string{
		"https://h.com/p?a=O'B&1=2#f", "http://u:p@[::ffff:1.2.3.4]:8080\\a/../%2e", "HTTPS:h.com?", "foo://[1:2:3:4:5:6:7:1.2.3.4]/", "mailto:a b?x",
		"https://[1:2:3:4:5:6:7:8:9.9.9.9]/", "https://0x.0x.0/", "https://\xff\xed\xa0\xbd/", "file:////c|/..", "ws://٣.com:080",
	} {
		f.Add(token, url, "a", "1", "2")
	}
	f.Fuzz(func(t *testing.T, token, url, name, value, second string) {
		params := signature.Params{name: {value, second}, "x": {second}}
		if _, err := signature.ValidateWithBody(token, name, url, []byte(value)); err != nil && err != signature.ErrInvalidURL {
			t.Fatalf("an error without a name: %v", err)
		}
		normal, err := signature.Normalize(url)
		if err != nil {
			return
		}
		valid, err := signature.Validate(token, signature.Expected(token, normal, params), normal, params)
		if !valid || err != nil {
			t.Fatalf("%q, normalised %q: %v %v", url, normal, valid, err)
		}
	})
}

func BenchmarkValidate(b *testing.B) {
	params := signature.Params{}
	for _, name := range strings.Fields("ToCountry ToState SmsMessageSid NumMedia ToCity FromZip SmsSid FromState SmsStatus FromCity Body FromCountry To ToZip NumSegments MessageSid AccountSid From ApiVersion MessagingServiceSid") {
		params[name] = []string{"value of " + name}
	}
	const url = "https://example.com/sms/reply?x=1"
	header := signature.Expected(token, url, params)
	b.ReportAllocs()
	for b.Loop() {
		if valid, err := signature.Validate(token, header, url, params); !valid || err != nil {
			b.Fatal(valid, err)
		}
	}
}

func BenchmarkValidateForgedLongPath(b *testing.B) {
	url := "https://example.com" + strings.Repeat("/", 64_000) + "?" + strings.Repeat("a=1&", 16_000)
	b.ReportAllocs()
	for b.Loop() {
		if valid, _ := signature.Validate(token, "forged", url, nil); valid {
			b.Fatal("valid")
		}
	}
}
