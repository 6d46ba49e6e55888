package conformance

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
)

func wireOf(t *testing.T, text string, s *site) (string, error) {
	t.Helper()
	request, err := ParseRequest([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	wire, err := request.wire(s)
	return string(wire), err
}

func TestARequestGoesToTheWireAsItIsWritten(t *testing.T) {
	s := &site{base: "http://localhost:9", dir: "/srv", token: "12345", etags: []string{"", `W/"x"`}}
	const front = "Host: localhost:9\r\nConnection: close\r\n"
	for _, test := range []struct{ what, text, want string }{
		{"a bare request", "GET /a%2Fb//../c?x=[é]\n", "GET /a%2Fb//../c?x=[é] HTTP/1.1\r\n" + front + "\r\n"},
		{"headers", "GET /\nx-a:1\nX-A:  2 \n", "GET / HTTP/1.1\r\n" + front + "x-a:1\r\nX-A:  2 \r\n\r\n"},
		{"own headers", "GET /\nhost: h\nCONNECTION: x\n", "GET / HTTP/1.1\r\nhost: h\r\nCONNECTION: x\r\n\r\n"},
		{"a body", "POST /\n\na\n\n", "POST / HTTP/1.1\r\n" + front + "Content-Length: 2\r\n\r\na\n"},
		{"own length", "POST /\nContent-Length: 0\n", "POST / HTTP/1.1\r\n" + front + "Content-Length: 0\r\n\r\n"},
		{"chunks", "POST /\nTransfer-Encoding: chunked\n\nabc\n", "POST / HTTP/1.1\r\n" + front + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"},
		{"bytes", "POST /\n\n{base64}\nAAH/\n", "POST / HTTP/1.1\r\n" + front + "Content-Length: 3\r\n\r\n\x00\x01\xff"},
		{"places", "GET http://{host}/?d={dir}\n", "GET http://localhost:9/?d=/srv HTTP/1.1\r\n" + front + "\r\n"},
		{"repetition", "POST /{repeat 3 ab&}\n\n{repeat 2 x}{\"a\":1}\n", "POST /ab&ab&ab& HTTP/1.1\r\n" + front + "Content-Length: 9\r\n\r\nxx{\"a\":1}"},
		{"an earlier ETag", "GET /\nIf-None-Match: {etag 2}\n", "GET / HTTP/1.1\r\n" + front + "If-None-Match: W/\"x\"\r\n\r\n"},
		{"a signature for a URL", "GET /\nX-Twilio-Signature: {signature https://example.com/voice}\n",
			"GET / HTTP/1.1\r\n" + front + "X-Twilio-Signature: D4QuouVN9rnoGVWTDp6pJurE7gw=\r\n\r\n"},
		{"a signature with parameters", "POST /\nContent-Type: application/x-www-form-urlencoded\nX-S: {signature https://mycompany.com/myapp.php?foo=1&bar=2}\n\nCallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212\n",
			"X-S: RSOYDt4T1cUTdK1PDd93/VVr8B8=\r\n"},
	} {
		wire, err := wireOf(t, test.text, s)
		if err != nil {
			t.Errorf("%s: %v", test.what, err)
		} else if !strings.Contains(wire, test.want) {
			t.Errorf("%s:\n got %q\nwant %q", test.what, wire, test.want)
		}
	}
}

func TestAPlaceholderWithoutAValueIsAnError(t *testing.T) {
	s := &site{base: "http://localhost:9", etags: []string{""}}
	for _, text := range []string{"GET /{dir}\n", "GET /\nX: {etag 1}\n", "GET /\nX: {etag 2}\n", "GET /{repeat 99999999999 x}\n", "GET /{repeat 99999999999999999999 x}\n"} {
		if _, err := wireOf(t, text, s); err == nil || !strings.Contains(err.Error(), "nothing that {") {
			t.Errorf("%q: got %v", text, err)
		}
	}
}

func TestATargetIsPutBelowThePathOfItsCase(t *testing.T) {
	s := &site{base: "http://localhost:9", prefix: "/topic/case"}
	for text, want := range map[string]string{
		"GET /a?b=/c":         "GET /topic/case/a?b=/c HTTP",
		"GET //a":             "GET /topic/case//a HTTP",
		"GET http://{host}/a": "GET http://localhost:9/topic/case/a HTTP",
	} {
		wire, err := wireOf(t, text, s)
		if err != nil || !strings.HasPrefix(wire, want) {
			t.Errorf("%s: got %q, %v", text, wire, err)
		}
	}
	if _, err := wireOf(t, "OPTIONS *", s); err == nil {
		t.Error("a target without a path cannot be put below one")
	}
}

func TestInterimAnswersArePassedOver(t *testing.T) {
	stream := "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 204 No Content\r\nETag: e\r\nX-A: 1\r\n\r\n"
	s := &site{base: "http://localhost:9"}
	answer, err := readAnswer(bufio.NewReader(strings.NewReader(stream)), http.MethodGet, s)
	if err != nil {
		t.Fatal(err)
	}
	if got := string(answer.Text()); got != "204\nX-A: 1\n" || s.etags[0] != "e" {
		t.Errorf("got %q, ETag %q", got, s.etags)
	}
}

// A host that refuses a large body may answer before it has read it.
func TestAnAnswerBeforeTheWholeBodyIsRead(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	go func() {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		reader := bufio.NewReader(conn)
		for line := "x"; line != "\r\n"; {
			line, _ = reader.ReadString('\n')
		}
		io.WriteString(conn, "HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n")
		io.Copy(io.Discard, reader)
		conn.Close()
	}()
	request, err := ParseRequest([]byte("POST /\n\n{repeat 30000000 x}\n"))
	if err != nil {
		t.Fatal(err)
	}
	answer, err := ask(t.Context(), request, &site{base: "http://" + listener.Addr().String()}, defaultTimeout)
	if err != nil || answer.Status != 413 {
		t.Errorf("got %v, %v", answer, err)
	}
}
