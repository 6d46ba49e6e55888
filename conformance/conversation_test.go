package conformance

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
)

// counter answers as the documentation's function does.
func counter(w http.ResponseWriter, r *http.Request) {
	count := 0
	if cookie, err := r.Cookie("count"); err == nil {
		fmt.Sscan(cookie.Value, &count)
	}
	http.SetCookie(w, &http.Cookie{Name: "count", Value: fmt.Sprint(count + 1)})
	w.Header().Set("Content-Type", "text/xml")
	switch body := r.FormValue("Body"); body {
	case "silence":
		fmt.Fprint(w, "<Response/>")
	case "two":
		fmt.Fprint(w, "<Response><Message>1</Message><Message>2</Message></Response>")
	case "fail":
		w.WriteHeader(http.StatusInternalServerError)
	default:
		fmt.Fprintf(w, "<Response><Message>%s %s %d</Message></Response>", r.FormValue("From"), body, count)
	}
}

func TestAConversationIsPlayedAsItIsWritten(t *testing.T) {
	const played = `text /state
+1555 > Hi
< +1555 Hi 0
cookies count=1
+1666 > Hi
< +1666 Hi 0
+1555 > two
< 1
< 2
cookies count=2
+1555 > silence
no reply
wait 4h1m
no cookies
+1555 > again
< +1555 again 0
+1555 > fail
! 11200
`
	const comment = "About.\n-- conversation --\n"
	if report, out := play1(t, serve(counter), comment+played, Options{}); report.Failed() {
		t.Fatal(out)
	}
	for _, test := range []struct{ what, old, new, want string }{
		{"another reply", "< +1555 Hi 0", "< +1555 Hi 1", "+< +1555 Hi 0"},
		{"a reply that did not come", "no reply", "< something", "+no reply"},
		{"a reply too many", "< 2\n", "", "+< 2"},
		{"a reply that is not written down at the end", "! 11200\n", "", "+! 11200"},
		{"another cookie", "cookies count=2", "cookies count=3", "+cookies count=2"},
		{"a cookie that has ended", "no cookies", "cookies count=4", "+no cookies"},
	} {
		report, out := play1(t, serve(counter), comment+strings.Replace(played, test.old, test.new, 1), Options{})
		if !report.Failed() || !strings.Contains(out, test.want) {
			t.Errorf("%s: %q is not in\n%s", test.what, test.want, out)
		}
	}
}
