package conformance

import (
	"strings"
	"testing"
)

const validCase = `Something is shown.

-- functions/a.js --
exports.handler = () => {};
-- 1.request --
GET /a
-- 1.reference --
200
`

func TestACaseIsReadIntoItsParts(t *testing.T) {
	c, err := ParseCase("topic/behaviour", []byte(`What is shown,
in two lines.

flags: --compat cloud --timeout 1s
reference: fork (it ends)
alone: it is shy

-- functions/a.js --
code
-- assets/b.bin (base64) --
AAEC
-- 1.request --
POST http://{host}/a?b=c HTTP
X-One: 1
X-One: 2

line one

line two
-- 1.reference --
201
Set-Cookie: b
Set-Cookie: a
X-Empty:

body

-- 2.request --
GET /a
-- 2.reference --
200
-- 2.answer --
difference: headers-are-sorted
404
`))
	if err != nil {
		t.Fatal(err)
	}
	first, second := c.Exchanges[0], c.Exchanges[1]
	for _, check := range []struct{ what, got, want string }{
		{"about", c.About, "What is shown,\nin two lines."},
		{"flags", strings.Join(c.Flags, "|"), "--compat|cloud|--timeout|1s"},
		{"mode", c.Mode + ": " + c.Why, "fork: it ends"},
		{"alone", c.Alone, "it is shy"},
		{"file", string(c.Files["functions/a.js"]), "code\n"},
		{"bytes", string(c.Files["assets/b.bin"]), "\x00\x01\x02"},
		{"target", first.Request.Target, "http://{host}/a?b=c HTTP"},
		{"headers", strings.Join(first.Request.Header, "|"), "X-One: 1|X-One: 2"},
		{"request body", string(first.Request.Body), "line one\n\nline two"},
		{"cookies", strings.Join(first.Reference.Header["Set-Cookie"], "|"), "b|a"},
		{"answer body", string(first.Reference.Body), "body\n"},
		{"no body", string(second.Reference.Body), ""},
		{"difference", second.Difference, "headers-are-sorted"},
		{"topic", c.Topic(), "topic"},
	} {
		if check.got != check.want {
			t.Errorf("%s: got %q, wanted %q", check.what, check.got, check.want)
		}
	}
	if second.wanted(false) != second.Answer || second.wanted(true) != second.Reference {
		t.Error("dialtone's own answer is wanted of dialtone alone")
	}
}

func TestACaseThatIsNotSoundIsRefused(t *testing.T) {
	if _, err := ParseCase("t/ok", []byte(validCase)); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ what, text, want string }{
		{"no comment", "-- 1.request --\nGET /\n", "does not say what is shown"},
		{"file without a name", "About.\n-- --\n", "names no file"},
		{"no request", "About.\n-- a --\n", "nothing is asked"},
		{"gap in the numbers", "About.\n-- 2.request --\nGET /\n", "wanted 1.request"},
		{"answer before its request", "About.\n-- 1.answer --\n200\n", "right after its request"},
		{"answer away from its request", "About.\n-- 1.request --\nGET /\n-- 2.request --\nGET /\n-- 1.reference --\n200\n", "right after its request"},
		{"two answers", validCase + "-- 1.reference --\n200\n", "given twice"},
		{"no target", "About.\n-- 1.request --\nGET\n", "METHOD TARGET"},
		{"no header", "About.\n-- 1.request --\nGET /\nnonsense\n", "not a header"},
		{"no status", "About.\n-- 1.request --\nGET /\n-- 1.reference --\nOK\n", "not a status"},
		{"header that does not count", "About.\n-- 1.request --\nGET /\n-- 1.reference --\n200\nDate: now\n", "does not count"},
		{"bad base64", "About.\n-- 1.request --\nPOST /\n\n{base64}\n!\n", "decoding the body"},
		{"bad file", "About.\n-- a (base64) --\n!\n", "illegal base64"},
		{"file outside", "About.\n-- ../a --\n-- 1.request --\nGET /\n", "inside a service"},
		{"file twice", "About.\n-- a --\n-- a --\n", "given twice"},
		{"mode without a reason", "About.\nreference: none\n-- 1.request --\nGET /\n", "REASON"},
		{"no difference named", validCase + "-- 1.answer --\n404\n", "without a line"},
		{"difference that is none", validCase + "-- 1.answer --\ndifference: nonsense\n404\n", "not a known difference"},
		{"nothing wanted", "About.\nreference: none (x)\n-- 1.request --\nGET /\n", "has no answer"},
		{"recorded though it cannot be", "About.\nreference: none (x)\n-- 1.request --\nGET /\n-- 1.reference --\n200\n", "says that the reference has none"},
		{"no webhook", "About.\n-- conversation --\n+1 > Hi\n", "the first step"},
		{"unknown step", "About.\n-- conversation --\ntext /a\nshout\n", "not a step"},
		{"bad time", "About.\n-- conversation --\ntext /a\nwait long\n", "invalid duration"},
	} {
		_, err := ParseCase("t/case", []byte(test.text))
		if err == nil || !strings.Contains(err.Error(), test.want) || !strings.HasPrefix(err.Error(), "t/case: ") {
			t.Errorf("%s: got %v, wanted %q", test.what, err, test.want)
		}
	}
}

func TestARecordingReplacesNothingButItsAnswer(t *testing.T) {
	text := strings.Replace(validCase, "-- 1.reference --\n200\n", "-- 2.request --\nGET /b\n-- 2.reference --\n404\n-- zz --\n", 1)
	c, err := ParseCase("t/case", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	c.setReference(1, &Answer{Status: 201, Body: []byte("new")})
	c.setReference(2, &Answer{Status: 202})
	want := strings.Replace(text, "-- 2.request --", "-- 1.reference --\n201\n\nnew\n-- 2.request --", 1)
	want = strings.Replace(want, "404", "202", 1)
	if diff := diffText(want, string(c.Text())); diff != "" {
		t.Error(diff)
	}
}

func FuzzParseCase(f *testing.F) {
	f.Add([]byte(validCase))
	f.Add([]byte("About.\n-- conversation --\ntext /a\n+1 > x\n< y\nno cookies\nwait 1h\n"))
	f.Add([]byte("About.\n-- 1.request --\nPOST /\n\n{base64}\nAAAA\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		c, err := ParseCase("fuzz/case", text)
		if err != nil {
			return
		}
		if _, err := ParseCase("fuzz/case", c.Text()); err != nil {
			t.Errorf("what was written back does not parse: %v", err)
		}
	})
}
