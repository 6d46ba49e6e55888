package conformance

import (
	"bytes"
	"net/http"
	"testing"
)

func TestABodyComesBackByteForByte(t *testing.T) {
	for _, body := range []string{
		"", "x", "x\n", "\n", "\n\nx", "a\n\nb\n\n", "a\r\nb", "\x00", "\xff\xfe", "é 😀", "\u2028",
		"-- 1.request --\n", "a\n-- b --\nc", "{base64}\nAAAA", "\ufeffx", "200\nA: b\n\nc", "\t", "-- x", string(bytes.Repeat([]byte{1, 2, 250}, 100)),
	} {
		for _, header := range []http.Header{{}, {"X-A": {"1", ""}}} {
			answer := &Answer{Status: 200, Header: header, Body: []byte(body)}
			text := answer.Text()
			if bytes.HasSuffix(text, []byte(" \n")) {
				t.Errorf("%q has a space at the end of a line", text)
			}
			back, err := ParseAnswer(text)
			if err != nil {
				t.Errorf("%q: %v", text, err)
				continue
			}
			if string(back.Body) != body {
				t.Errorf("%q came back as %q", body, back.Body)
			}
			// The answer must also come through an archive.
			c, err := ParseCase("t/c", []byte("About.\n-- 1.request --\nGET /\n-- 1.reference --\n"+string(text)))
			if err != nil {
				t.Errorf("%q: %v", text, err)
			} else if got := c.Exchanges[0].Reference; string(got.Body) != body {
				t.Errorf("%q came out of an archive as %q", body, got.Body)
			}
		}
	}
}

func TestOnlySomeHeadersCount(t *testing.T) {
	header := http.Header{}
	for _, name := range []string{"Date", "Connection", "Keep-Alive", "ETag", "X-Powered-By", "Content-Length", "Transfer-Encoding"} {
		header.Set(name, "x")
	}
	header["X-B"] = []string{"2", "1"}
	header["X-A"] = []string{"http://localhost:9/a"}
	got := counted(200, header, []byte("/srv/x/a localhost:9"), &site{base: "http://localhost:9", dir: "/srv/x"})
	want := "200\nX-A: http://{host}/a\nX-B: 2\nX-B: 1\n\n{dir}/a {host}\n"
	if diff := diffText(want, string(got.Text())); diff != "" {
		t.Error(diff)
	}
}

func TestOfAnErrorTheNameTheMessageAndTheFirstOwnFrameCount(t *testing.T) {
	s := &site{base: "http://localhost:9", dir: "/srv/functions/app"}
	for _, test := range []struct {
		what, contentType, body, want string
		status                        int
	}{
		{
			what: "JSON", status: 500, contentType: "application/json; charset=utf-8",
			body: `{"message":"x \"y\"","name":"Error","stack":"Error: x \"y\"\n    at node:internal/a:1:2\n    at Object.f (/srv/functions/app/node_modules/p/functions/i.js:1:1)\n    at g (/srv/functions/app/functions/a b.js:12:3)\n    at /srv/functions/app/functions/c.js:1:1"}`,
			want: `{"message":"x \"y\"","name":"Error","stack":"Error: x \"y\"\n    at functions/a b.js:12"}`,
		},
		{
			what: "a stack without frames", status: 500, contentType: "application/json",
			body: `{"message":"x","name":"E","stack":"own <stack> & more"}`,
			want: `{"message":"x","name":"E","stack":"own <stack> & more"}`,
		},
		{
			what: "a stack without own frames", status: 500, contentType: "application/json",
			body: `{"message":"x","name":"E","stack":"E: x\n    at [internals]"}`,
			want: `{"message":"x","name":"E","stack":"E: x"}`,
		},
		{
			what: "an object that is answered as an error", status: 500, contentType: "application/json",
			body: `{"a":"stack"}`, want: `{"a":"stack"}`,
		},
		{
			what: "a success", status: 200, contentType: "application/json",
			body: `{"message":"x","name":"E","stack":"E: x\n    at [internals]"}`,
			want: `{"message":"x","name":"E","stack":"E: x\n    at [internals]"}`,
		},
		{
			what: "a page", status: 500, contentType: "text/html; charset=utf-8",
			body: "<html><p>in <code>f</code></p>\n<p>\n  <strong>OwnError:</strong> one<br/>two &lt;b&gt;\n</p>\n<h2>Stack Trace</h2>\n<pre class=\"stack-trace\">OwnError: one\n   two\n    at f (/srv/functions/app/functions/a.js:3:1)\n  at x</pre></html>",
			want: "{error page}\nOwnError: one\ntwo <b>\n    at functions/a.js:3",
		},
		{
			what: "the framework's page", status: 400, contentType: "text/html; charset=utf-8",
			body: "<head><title>Error</title></head><body>\n<pre>SyntaxError: Unexpected token &#39;a&#39;<br> &nbsp; &nbsp;at JSON.parse</pre>\n",
			want: "{error page}\nSyntaxError: Unexpected token 'a'",
		},
		{
			what: "other HTML", status: 404, contentType: "text/html", body: "Could not find", want: "Could not find",
		},
	} {
		if got := reduceErrors(test.status, test.contentType, []byte(test.body), s); string(got) != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.what, got, test.want)
		}
	}
	below := &site{base: "http://localhost:9", prefix: "/topic/case"}
	if got := below.ownFrame("E\n    at f (/anywhere/functions/topic/case/a.js:3:1)"); got != "\n    at functions/a.js:3" {
		t.Errorf("a frame below a path is %q", got)
	}
}
