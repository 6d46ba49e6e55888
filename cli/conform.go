package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"dialtone/conformance"
	"dialtone/server"
)

// conformFlags say what is played against what.
type conformFlags struct {
	command   string
	url       string
	served    string
	record    bool
	reference bool
	match     string
	layout    string
	parallel  int
	timeout   time.Duration
	suiteDir  string // "" for the suite that comes with the binary
}

func newConform() *cobra.Command {
	var f conformFlags
	cmd := &cobra.Command{
		Use:   "conform [SUITE DIR]",
		Short: "Play the conformance suite against this or another host",
		Long: `Play the cases of a suite, and show where the answers differ from the wanted ones.

Without SUITE DIR the suite that comes with dialtone is played; without --exec and
--url each service is served in this process. The command of --exec is started for
each service, with {dir}, {port}, {flags} and {mode} filled in. It ends with 1 when
an answer differs without a named reason.`,
		Example: `  dialtone conform
  dialtone conform --match '^cookies/'
  dialtone conform --exec 'dialtone dev {dir} --port {port} {flags}'`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 {
				f.suiteDir = args[0]
			}
			return conform(cmd, &f)
		},
	}
	fs := cmd.Flags()
	fs.StringVar(&f.command, "exec", "", "start this `COMMAND` for each service, with {dir}, {port}, {flags} and {mode} filled in")
	fs.StringVar(&f.url, "url", "", "play against a host at this `URL` that serves what --layout wrote")
	fs.StringVar(&f.served, "served", "", "the `FOLDER` that the host at --url serves, as its answers name it")
	fs.StringVar(&f.layout, "layout", "", "write the services of the suite into this `FOLDER`, for a host to be played with --url, and do nothing else")
	fs.BoolVar(&f.reference, "reference", false, "hold the target against the reference's recorded answers, not dialtone's")
	fs.BoolVar(&f.record, "record", false, "write the target's answers into the cases as the reference's")
	fs.StringVar(&f.match, "match", "", "play the cases whose name matches this `PATTERN`")
	fs.IntVar(&f.parallel, "parallel", runtime.NumCPU(), "how many cases are played at a time")
	fs.DurationVar(&f.timeout, "timeout", 30*time.Second, "how long a request may take")
	return cmd
}

// recordedSuite is where the suite lies in dialtone's own source.
const recordedSuite = "conformance/suites"

func conform(cmd *cobra.Command, f *conformFlags) error {
	if f.command != "" && f.url != "" {
		return usagef("--exec and --url are two targets; name one")
	}
	suite, err := f.suite()
	if err != nil {
		return err
	}
	if f.layout != "" {
		return layOut(cmd.OutOrStdout(), suite, f.layout)
	}
	match, err := regexp.Compile(f.match)
	if err != nil {
		return usagef("--match: %w", err)
	}
	opts := conformance.Options{
		Match:       match.MatchString,
		AsReference: f.reference,
		Parallel:    f.parallel,
		Timeout:     f.timeout,
	}
	if f.record {
		opts.Record = func(name string, text []byte) error {
			return os.WriteFile(filepath.Join(f.suiteDir, filepath.FromSlash(name)), text, 0o644)
		}
	}
	report, err := conformance.Run(cmd.Context(), suite, f.target(), opts)
	if err != nil {
		return err
	}
	if err := report.Write(cmd.OutOrStdout()); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	if report.Failed() {
		return errReported
	}
	return nil
}

func (f *conformFlags) suite() (fs.FS, error) {
	if f.suiteDir == "" && f.record {
		f.suiteDir = recordedSuite
	}
	if f.suiteDir == "" {
		return conformance.Suites(), nil
	}
	if info, err := os.Stat(f.suiteDir); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("there is no folder %s with a suite", f.suiteDir)
	}
	return os.DirFS(f.suiteDir), nil
}

func (f *conformFlags) target() conformance.Target {
	switch {
	case f.command != "":
		return &conformance.Exec{Command: f.command}
	case f.url != "":
		return conformance.URL{Base: f.url, Dir: f.served}
	}
	return conformance.InProcess(inProcess)
}

// inProcess makes the handler of a service as dev would serve it when started
// with these flags.
func inProcess(dir string, flags []string) (http.Handler, io.Closer, error) {
	var service serviceFlags
	var listen listenFlags
	set := pflag.NewFlagSet("dev", pflag.ContinueOnError)
	service.bind(set)
	listen.bind(set, devHost)
	if err := set.Parse(flags); err != nil {
		return nil, nil, fmt.Errorf("the case's flags: %w", err)
	}
	service.dir = dir
	if err := service.check(); err != nil {
		return nil, nil, fmt.Errorf("the case's flags: %w", err)
	}
	h, _, err := loadHost(&service, hostOptions{mode: server.Dev})
	if err != nil {
		return nil, nil, err
	}
	return h.Handler(), closeAll{h}, nil
}

// closeAll ends a host with its server.
type closeAll struct{ h *host }

func (c closeAll) Close() error { return errors.Join(c.h.server.Close(), c.h.Close()) }

// layOut writes a suite for a host that serves it whole.
func layOut(w io.Writer, suite fs.FS, dir string) error {
	left, err := conformance.Layout(suite, dir)
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(left)) {
		if _, err := fmt.Fprintf(w, "left out %s: %s\n", name, left[name]); err != nil {
			return err
		}
	}
	return nil
}
