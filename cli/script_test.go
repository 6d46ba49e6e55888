package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// The scripts below testdata/script run the commands as one types them, and
// besides them http, a client for what they serve.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"dialtone": func() { os.Exit(Main()) },
		"http":     func() { os.Exit(httpMain(os.Args[1:])) },
	})
}

func TestCommandsDoAsTheScriptsSay(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       os.Getenv("UPDATE_SCRIPTS") != "",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"freeport": freePort,
			"occupy":   occupy,
			"sigterm":  sigterm,
			"await":    await,
		},
	})
}

// freePort NAME puts the number of a free port into a variable.
func freePort(ts *testscript.TestScript, _ bool, args []string) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	ts.Check(err)
	ts.Setenv(args[0], strconv.Itoa(l.Addr().(*net.TCPAddr).Port))
	ts.Check(l.Close())
}

// occupy NAME takes a port until the script ends, and puts its number into a variable.
func occupy(ts *testscript.TestScript, _ bool, args []string) {
	l, err := net.Listen("tcp", ":0")
	ts.Check(err)
	ts.Setenv(args[0], strconv.Itoa(l.Addr().(*net.TCPAddr).Port))
	ts.Defer(func() { _ = l.Close() })
}

// sigterm sends SIGTERM, which the command kill does not know, to the dialtone
// that runs in the background.
func sigterm(ts *testscript.TestScript, _ bool, _ []string) {
	for _, cmd := range ts.BackgroundCmds() {
		if strings.Contains(strings.Join(cmd.Args, " "), "dialtone") {
			if err := cmd.Process.Signal(syscall.SIGTERM); !errors.Is(err, os.ErrProcessDone) {
				ts.Check(err)
			}
		}
	}
}

// patience is how long the scripts wait for what does not come.
const patience = 30 * time.Second

// await PATTERN FILE waits until a file has a text.
func await(ts *testscript.TestScript, _ bool, args []string) {
	pattern := regexp.MustCompile("(?m)" + args[0])
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if text, err := os.ReadFile(ts.MkAbs(args[1])); err == nil && pattern.Match(text) {
			return
		}
	}
	ts.Fatalf("%s never had %s", args[1], args[0])
}

// httpMain is the program http:
//
//	http [-until PATTERN | -until refused] METHOD URL [BODY] ['Name: value'…]
//
// It prints the status, the headers and the body of the answer. While nothing
// listens it tries again, and with -until also while the answer does not match,
// or until nothing listens any more.
func httpMain(args []string) int {
	until := ""
	if args[0] == "-until" {
		until, args = args[1], args[2:]
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	for ctx.Err() == nil {
		answer, err := ask(ctx, args)
		switch {
		case errors.Is(err, syscall.ECONNREFUSED):
			if until == "refused" {
				return 0
			}
		case err != nil:
			fmt.Fprintln(os.Stderr, err)
			return 1
		case until == "" || until != "refused" && regexp.MustCompile(until).MatchString(answer):
			fmt.Print(answer)
			return 0
		}
		time.Sleep(20 * time.Millisecond)
	}
	fmt.Fprintln(os.Stderr, "it did not come to pass")
	return 1
}

func ask(ctx context.Context, args []string) (string, error) {
	var body io.Reader
	if len(args) > 2 {
		body = strings.NewReader(args[2])
	}
	req, err := http.NewRequestWithContext(ctx, args[0], args[1], body)
	if err != nil {
		return "", err
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		for _, line := range args[3:] {
			name, value, _ := strings.Cut(line, ": ")
			req.Header.Add(name, value)
		}
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	resp.Header.Del("Date")
	var answer strings.Builder
	err = printResponse(&answer, resp)
	return answer.String() + "\n", err
}
