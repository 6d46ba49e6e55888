package simulator

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestAJarKeepsCookiesAsDocumented(t *testing.T) {
	in := func(d time.Duration) string { return DefaultTime.Add(d).Format(http.TimeFormat) }
	for _, test := range []struct {
		name  string
		set   []string
		after time.Duration
		want  string
	}{
		{"a cookie lives just under four hours", []string{"a=1"}, 4*time.Hour - time.Second, "a=1"},
		{"and ends at four", []string{"a=1"}, 4 * time.Hour, ""},
		{"Max-Age shortens", []string{"a=1; Max-Age=60"}, time.Minute, ""},
		{"Max-Age without a space shortens", []string{"a=1;Max-Age=60"}, time.Minute, ""},
		{"Max-Age keeps until its end", []string{"a=1;max-age=60"}, 59 * time.Second, "a=1"},
		{"Max-Age with a leading zero counts", []string{"a=1;Max-Age=060"}, time.Minute, ""},
		{"Max-Age does not lengthen", []string{"a=1; Max-Age=86400"}, 4 * time.Hour, ""},
		{"a Max-Age past all numbers is four hours", []string{"a=1; Max-Age=99999999999999999999999"}, 4 * time.Hour, ""},
		{"a Max-Age past all numbers removes nothing", []string{"a=1; Max-Age=99999999999999999999999"}, time.Hour, "a=1"},
		{"a Max-Age that is no number is ignored", []string{"a=1; Max-Age=1h"}, time.Hour, "a=1"},
		{"Expires shortens", []string{"a=1; Expires=" + in(time.Hour)}, time.Hour, ""},
		{"Expires keeps until its end", []string{"a=1; Expires=" + in(time.Hour)}, time.Hour - time.Second, "a=1"},
		{"Expires does not lengthen", []string{"a=1; Expires=" + in(9*time.Hour)}, 4 * time.Hour, ""},
		{"Max-Age precedes an earlier Expires", []string{"a=1; Max-Age=3600; Expires=" + in(time.Minute)}, time.Hour - time.Second, "a=1"},
		{"Max-Age precedes a later Expires", []string{"a=1; Expires=" + in(time.Hour) + "; Max-Age=60"}, time.Minute, ""},
		{"an Expires that is no date is ignored", []string{"a=1; Expires=soon"}, time.Hour, "a=1"},
		{"Max-Age=0 removes", []string{"a=1", "b=2", "a=;Max-Age=0"}, 0, "b=2"},
		{"a negative Max-Age removes", []string{"a=1", "a=; Max-Age=-1"}, 0, ""},
		{"an Expires in the past removes", []string{"a=1", "a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT"}, 0, ""},
		{"removing what is not there does nothing", []string{"a=; Max-Age=0"}, 0, ""},
		{"several cookies go in the order in which they came", []string{"b=1", "a=2", "c=3"}, 0, "b=1; a=2; c=3"},
		{"setting one again keeps its place", []string{"b=1", "a=2", "b=3"}, 0, "b=3; a=2"},
		{"names differ by case", []string{"a=1", "A=2"}, 0, "a=1; A=2"},
		{"an empty value is a value", []string{"a="}, 0, "a="},
		{"a value keeps its equals signs", []string{"a=b=c=="}, 0, "a=b=c=="},
		{"other attributes limit nothing", []string{"a=1; Domain=example.org; Path=/other; Secure; HttpOnly; SameSite=Strict"}, 0, "a=1"},
		{"a line without a name is no cookie", []string{"=1", "a", ""}, 0, ""},
		{"a control character makes no cookie", []string{"a=1\x00", "b=\x7f", "c=1\r\nX: y"}, 0, ""},
		{"a cookie past 4096 bytes is not kept", []string{"a=" + strings.Repeat("x", 4096)}, 0, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var j jar
			j.store(test.set, DefaultTime)
			if got := cookieHeader(j.live(DefaultTime.Add(test.after))); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestSettingACookieAgainStartsItsFourHoursAnew(t *testing.T) {
	var j jar
	j.store([]string{"a=1"}, DefaultTime)
	j.store([]string{"a=2"}, DefaultTime.Add(3*time.Hour))
	if got := cookieHeader(j.live(DefaultTime.Add(6 * time.Hour))); got != "a=2" {
		t.Errorf("got %q", got)
	}
}

func TestSendingACookieDoesNotStartItsFourHoursAnew(t *testing.T) {
	clock := NewVirtualClock(DefaultTime)
	first := true
	sim := newSimulator(t, Options{Clock: clock, Client: inProcess(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if first {
			w.Header().Set("Set-Cookie", "a=1")
		}
		first = false
	}))})
	for _, want := range []int{1, 1, 0} {
		ex, err := sim.Send(t.Context(), alice, service, "hi")
		if err != nil {
			t.Fatal(err)
		}
		if len(ex.CookiesAfter) != want {
			t.Errorf("%d cookies at %s, want %d", len(ex.CookiesAfter), clock.Now(), want)
		}
		clock.Advance(2 * time.Hour)
	}
}

func TestAJarOfTooManyCookiesLosesTheOldest(t *testing.T) {
	var j jar
	for i := range maxCookies + 1 {
		j.store([]string{fmt.Sprintf("c%d=1", i)}, DefaultTime)
	}
	if got := j.live(DefaultTime); len(got) != maxCookies || got[0].Name != "c1" {
		t.Errorf("%d cookies, the first %s", len(got), got[0].Name)
	}
}

// The middle column is what net/http's ParseSetCookie makes of the line, to
// show why it is not used: "" where it refuses the cookie.
func TestValuesAreSentBackVerbatim(t *testing.T) {
	for _, test := range []struct{ line, netHTTP, want string }{
		{`count=1`, `count=1`, `count=1`},
		{`count=1;Max-Age=1800`, `count=1`, `count=1`},
		{`name=Ann Lee`, `name=Ann Lee`, `name=Ann Lee`},
		{`list=a,b`, `list=a,b`, `list=a,b`},
		{`pct=a%20b%3D`, `pct=a%20b%3D`, `pct=a%20b%3D`},
		{`json={"a":1}`, ``, `json={"a":1}`},
		{`quoted="a b"`, `quoted=a b`, `quoted="a b"`},
		{`back=a\b`, ``, `back=a\b`},
		{`name=Zoë`, ``, `name=Zoë`},
		{`face=🙂`, ``, `face=🙂`},
		{`a b=1`, ``, `a b=1`},
		{`  spaced  =  out  `, `spaced=  out`, `spaced=out`},
	} {
		t.Run(test.line, func(t *testing.T) {
			std := ""
			if c, err := http.ParseSetCookie(test.line); err == nil {
				std = c.Name + "=" + c.Value
			}
			if std != test.netHTTP {
				t.Errorf("net/http reads %q, recorded is %q", std, test.netHTTP)
			}
			var j jar
			j.store([]string{test.line}, DefaultTime)
			if got := cookieHeader(j.live(DefaultTime)); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestExpiresIsReadInEveryFormThatBrowsersRead(t *testing.T) {
	want := time.Date(2026, time.November, 6, 8, 49, 37, 0, time.UTC)
	for _, test := range []struct {
		date string
		ok   bool
	}{
		{"Fri, 06 Nov 2026 08:49:37 GMT", true},
		{"Friday, 06-Nov-26 08:49:37 GMT", true},
		{"Fri Nov  6 08:49:37 2026", true},
		{"Fri Nov 06 2026 08:49:37 GMT+0000 (Coordinated Universal Time)", true},
		{"6 november 2026 8:49:37", true},
		{"2026-11-06T08:49:37.000Z", false},
		{"Fri, 31 Feb 2026 08:49:37 GMT", false},
		{"Fri, 06 Nov 2026 24:00:00 GMT", false},
		{"Fri, 06 Nov 1600 08:49:37 GMT", false},
		{"06 Nov 2026", false},
		{"", false},
	} {
		t.Run(test.date, func(t *testing.T) {
			got, ok := parseCookieDate(test.date)
			if ok != test.ok || ok && !got.Equal(want) {
				t.Errorf("got %s, %v", got, ok)
			}
		})
	}
}

func FuzzACookieIsKeptWithinItsBounds(f *testing.F) {
	for _, seed := range []string{"a=1", "a=1;Max-Age=1800", "a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "a=b=c; max-age=-", "a=1; Expires=1:1:1 1 jan 70"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, line string) {
		c, ok := parseSetCookie(line, DefaultTime)
		if !ok {
			return
		}
		if c.Name == "" || c.Ends.After(DefaultTime.Add(cookieLife)) || len(c.Name)+len(c.Value) > maxCookieSize ||
			strings.ContainsAny(c.Name+c.Value, ";\r\n\x00") {
			t.Errorf("%q became %+v", line, c)
		}
		again, ok := parseSetCookie(cookieHeader([]Cookie{c}), DefaultTime)
		if !ok || again.Name != c.Name || again.Value != c.Value {
			t.Errorf("%q is not read back: %+v", line, again)
		}
	})
}
