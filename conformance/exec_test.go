//go:build unix

package conformance

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// hostVariable makes the test binary a host for Exec to start: it serves the
// functions folder of the directory as files, on the port that it is given.
const hostVariable = "CONFORMANCE_TEST_HOST"

func TestMain(m *testing.M) {
	if os.Getenv(hostVariable) == "" {
		os.Exit(m.Run())
	}
	dir, port, extra := os.Args[1], os.Args[2], strings.Join(os.Args[3:], " ")
	err := http.ListenAndServe("127.0.0.1:"+port, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text, err := os.ReadFile(filepath.Join(dir, "functions", filepath.FromSlash(r.URL.Path)))
		if err != nil {
			w.WriteHeader(http.StatusNotFound)
		}
		fmt.Fprintf(w, "%s%s in %s", text, extra, dir)
	}))
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

func hostCommand(arguments string) string {
	return hostVariable + "=1 '" + os.Args[0] + "' " + arguments
}

const hostCase = `About.
reference: fork (a reason)
-- functions/a --
hello
-- 1.request --
GET /a
-- 1.reference --
200
Content-Type: text/plain; charset=utf-8

hello
%s in {dir}
-- 2.request --
GET /b
-- 2.reference --
404
Content-Type: text/plain; charset=utf-8

%[1]s in {dir}
`

func TestACommandIsStartedForEachService(t *testing.T) {
	target := &Exec{Command: hostCommand("{dir} {port} mode={mode} {flags}")}
	if report, out := play1(t, target, fmt.Sprintf(hostCase, "mode=fork"), Options{AsReference: true}); report.Failed() {
		t.Error(out)
	}
	text := strings.Replace(hostCase, "About.", "About.\nflags: --a b", 1)
	if report, out := play1(t, target, fmt.Sprintf(text, "mode= --a b"), Options{}); report.Failed() {
		t.Error(out)
	}
}

func TestACommandEndsWithItsCase(t *testing.T) {
	target := &Exec{Command: hostCommand("{dir} {port}")}
	service := Service{Dir: t.TempDir()}
	instance, err := target.Start(t.Context(), service)
	if err != nil {
		t.Fatal(err)
	}
	address := strings.TrimPrefix(instance.BaseURL(), "http://")
	conn, err := dial(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	conn.Close()
	if err := instance.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := dial(t.Context(), address); err == nil {
		t.Error("the command still accepts connections")
	}
}

func TestACommandThatEndsEarlyShowsWhatItSaid(t *testing.T) {
	report, out := play1(t, &Exec{Command: "echo {port} was not to my liking >&2; exit 3"}, validCase, Options{})
	if !report.Failed() || !strings.Contains(out, "was not to my liking") || !strings.Contains(out, "exit status 3") {
		t.Error(out)
	}
}

func TestAPortInUseIsPassedOver(t *testing.T) {
	busy, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	first := busy.Addr().(*net.TCPAddr).Port
	target := &Exec{Port: first}
	port, err := target.freePort()
	if err != nil || port <= first || port >= first+portSpan {
		t.Errorf("got %d, %v; %d is taken", port, err, first)
	}
}
