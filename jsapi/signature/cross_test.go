package signature

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dialtone/jsapi/recorded"
)

var (
	twilio = flag.String("twilio", "", "ask npm twilio in this folder's node_modules, instead of reading what it answered")
	seed   = flag.Uint64("seed", recordedSeed, "make other random requests, with -twilio")
	record = flag.Bool("record", false, "keep what npm twilio answers, with -twilio")
)

// What npm twilio answered, and to which random requests.
const (
	recording    = "testdata/cross.json.gz"
	recordedSeed = 7
)

// crossRequest is a request as its sender signs it, and as its receiver takes
// the URL to be. The header is made by this package.
type crossRequest struct {
	Token  string  `json:"token"`
	Signed string  `json:"signed"`
	Given  string  `json:"given"`
	Params Params  `json:"params,omitempty"`
	Body   *string `json:"body,omitempty"` // of a request that is no form
	Header string  `json:"header"`
}

// crossAnswer is what npm twilio makes of one.
type crossAnswer struct {
	Signature string // of the sender's URL and parameters
	Own       bool   // whether that is valid for the receiver's URL
	Valid     bool   // whether the header is
	Hash      string // of the body
}

func TestBothSidesTakeEachOthersSignatures(t *testing.T) {
	const count = 2000
	if *twilio == "" {
		*seed = recordedSeed
	}
	g := crossGenerator{rand.New(rand.NewPCG(*seed, count))}
	requests := make([]crossRequest, count)
	for i := range requests {
		requests[i] = g.request()
	}
	answers := askTwilio(t, requests)
	valid, bodies := 0, 0
	for i, r := range requests {
		a := answers[i]
		validate := func(header string) bool {
			var ok bool
			var err error
			if r.Body != nil {
				ok, err = ValidateWithBody(r.Token, header, r.Given, []byte(*r.Body))
			} else {
				ok, err = Validate(r.Token, header, r.Given, r.Params)
			}
			if err != nil {
				t.Fatalf("%+v: %v", r, err)
			}
			return ok
		}
		if got := Expected(r.Token, r.Signed, r.Params); got != a.Signature {
			t.Errorf("%+v: npm twilio signs it %s, this package %s", r, a.Signature, got)
		}
		if got := validate(a.Signature); got != a.Own {
			t.Errorf("%+v: made there it is valid here: %v, and there: %v", r, got, a.Own)
		}
		if got := validate(r.Header); got != a.Valid {
			t.Errorf("%+v: made here it is valid here: %v, and there: %v", r, got, a.Valid)
		}
		if r.Body != nil {
			bodies++
			if got := BodyHash([]byte(*r.Body)); got != a.Hash {
				t.Errorf("the hash of %q is %s, for npm twilio %s", *r.Body, got, a.Hash)
			}
		}
		if a.Valid {
			valid++
		}
	}
	if valid < count/2 || count-valid < count/10 || bodies < count/10 {
		t.Errorf("of %d requests %d are valid and %d have a body", count, valid, bodies)
	}
}

func askTwilio(t *testing.T, requests []crossRequest) (answers []crossAnswer) {
	t.Helper()
	data := readRecording(t)
	if *twilio != "" {
		input, err := json.Marshal(requests)
		if err != nil {
			t.Fatal(err)
		}
		program, err := filepath.Abs("testdata/cross.mjs")
		if err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command("node", program)
		cmd.Dir, cmd.Stdin, cmd.Stderr = *twilio, bytes.NewReader(input), os.Stderr
		if data, err = cmd.Output(); err != nil {
			t.Fatal(err)
		}
		if *record {
			var b bytes.Buffer
			z, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
			_, _ = z.Write(data)
			if err := z.Close(); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(recording, b.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := json.Unmarshal(data, &answers); err != nil {
		t.Fatal(err)
	}
	if len(answers) != len(requests) {
		t.Fatalf("%d answers to %d requests: record them anew, see testdata/cross.mjs", len(answers), len(requests))
	}
	return answers
}

func readRecording(t *testing.T) []byte {
	t.Helper()
	if *twilio != "" {
		return nil
	}
	return recorded.Bytes(t, recording)
}

// crossGenerator makes random requests.
type crossGenerator struct{ *rand.Rand }

func (g crossGenerator) pick(list ...string) string { return list[g.IntN(len(list))] }

func (g crossGenerator) text(most int) string {
	var b strings.Builder
	for range g.IntN(most) {
		b.WriteString(g.pick("a", "B", "z", "1", "10", " ", "+", "%20", "&", "=", "\n", "é", "日本", "😀", "\ufb01", "\uffff", "\U0010ffff", "\x00", "'", `"`, "__proto__x"))
	}
	return b.String()
}

func (g crossGenerator) params() Params {
	p := Params{}
	for range g.IntN(6) {
		name := g.pick("Body", "From", "To", "a", "B", "9", "10", g.text(4))
		for range 1 + g.IntN(3)*g.IntN(3) {
			p[name] = append(p[name], g.text(5))
		}
	}
	return p
}

// url is a URL as a person writes it, with ports, IPv6 hosts, and queries with
// one or another encoding.
func (g crossGenerator) url() string {
	url := g.pick("http://", "https://", "https://") +
		g.pick("h.com", "example.com", "Example.COM", "localhost", "127.0.0.1", "[::1]", "[2001:db8::1]", "[2001:DB8:0:0::1]", "[::ffff:1.2.3.4]", "bücher.de", "u:p@h.com") +
		g.pick("", "", "", ":80", ":443", ":8443", ":3000") +
		g.pick("", "/", "/voice", "/voice", "/a/../b", "/a%20b", "/a b", "/é", "/%C3%A9", "//x", "/a'b")
	if g.IntN(3) > 0 {
		var pairs []string
		for range g.IntN(5) {
			pairs = append(pairs, g.pick("a", "b", "10", "2", "x[]", "é", "n%20", "%27")+
				g.pick("", "=", "=1", "=O'B", "=O%27B", "=x,y", "=x%2cy", "=x%2Cy", "=a+b", "=a%20b", "=a b", "=%E2%82", "=%zz", "=100%", "=(*)!~", "=%28%2a%29", "=é", "=%c3%a9", "==", "=a=b", "=;"))
		}
		url += "?" + strings.Join(pairs, g.pick("&", "&", "&", "&&"))
	}
	return url
}

// request is mostly one that is valid: its sender and its receiver write the URL
// in ways that Validate takes for one.
func (g crossGenerator) request() crossRequest {
	r := crossRequest{Token: g.pick("12345", "0123456789abcdef0123456789abcdef", "", "tökén"), Given: g.url()}
	if g.IntN(5) == 0 {
		body := g.pick("", `{"a":1}`, "{}", g.text(30))
		hash := BodyHash([]byte(body))
		if g.IntN(8) == 0 {
			hash = g.pick(strings.ToUpper(hash), hash[1:], "", BodyHash(nil))
		}
		separator := "?"
		if strings.Contains(r.Given, "?") {
			separator = "&"
		}
		r.Given += separator + "bodySHA256=" + hash
		r.Body = &body
	} else {
		r.Params = g.params()
	}
	var spellings []string
	_, _ = AnySpelling(r.Given, func(s string) bool {
		spellings = append(spellings, s)
		return false
	})
	r.Signed = g.pick(spellings...)
	if g.IntN(10) == 0 {
		r.Signed = g.pick(r.Given, g.url())
	}
	r.Header = Expected(r.Token, r.Signed, r.Params)
	switch g.IntN(20) {
	case 0:
		r.Header = g.pick("", r.Header[1:], r.Header+"=", strings.ToLower(r.Header), "é")
	case 1:
		if r.Body == nil {
			changed := Params{"extra": {"1"}}
			for name, values := range r.Params {
				changed[name] = slices.Clone(values)
			}
			r.Header = Expected(r.Token, r.Signed, changed)
		}
	}
	return r
}
