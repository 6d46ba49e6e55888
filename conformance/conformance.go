// Package conformance holds what a Twilio Functions host must answer, as text
// that a user of Twilio Functions can read, and plays it against any host.
//
// A [Case] is one behaviour: the files of a small service, numbered requests,
// and for each request the answer that the reference host gave when it was
// recorded. Where dialtone answers otherwise, the case names a row of
// [Differences] and gives dialtone's own answer. The text is described at
// [ParseCase]; the cases themselves are below suites and come with the binary
// as [Suites].
//
// [Run] plays cases against a [Target]: a command started for each service
// ([Exec]), a host that already serves the suite ([URL], see [Layout]), or a
// handler in this process ([InProcess]). Requests are written to raw sockets as
// they stand, so odd paths and repeated headers arrive unchanged. The same
// cases serve to [Report] on dialtone and on the reference, and Options.Record
// writes what the reference answers back into the cases.
//
// The recordings are made again with
//
//	cd .ci/reference && npm ci
//	dialtone conform --exec '.ci/reference/start {dir} {port} {mode}' --record
//
// The package knows HTTP on the wire and the text of the cases. It knows
// nothing of Echo, of the JavaScript engine, or of how a host is built.
package conformance

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"
	"sync"
	"time"
)

//go:embed suites
var suites embed.FS

// Suites returns the cases that come with dialtone, as <topic>/<behaviour>.txtar.
func Suites() fs.FS {
	sub, err := fs.Sub(suites, "suites")
	if err != nil {
		panic(err) // the path is a constant that the compiler embedded
	}
	return sub
}

// Options says which cases are played and what they are held against. The zero
// value plays every case one after another against dialtone's wanted answers.
type Options struct {
	// Match keeps the cases whose name ("topic/behaviour") it accepts; nil keeps all.
	Match func(name string) bool

	// AsReference holds the target against the reference's recorded answers
	// alone: dialtone's own answers and flags are ignored, and cases
	// without a recording are skipped.
	AsReference bool

	// Record, when set, is given each case file whose recorded answers the
	// target has changed or added, by its path in the suite, and nothing is
	// compared. It implies AsReference.
	Record func(name string, text []byte) error

	// Parallel is how many cases are played at a time; 0 means one.
	Parallel int

	// Timeout bounds each request, from the connection to the last byte of the
	// answer; 0 means 30 seconds.
	Timeout time.Duration
}

const defaultTimeout = 30 * time.Second

// Load reads every case of a suite, sorted by name. All files that do not parse
// are reported together in the error.
func Load(suite fs.FS) ([]*Case, error) {
	var cases []*Case
	var errs []error
	err := fs.WalkDir(suite, ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() || path.Ext(file) != ".txtar" {
			return nil
		}
		text, err := fs.ReadFile(suite, file)
		if err != nil {
			return err
		}
		c, err := ParseCase(strings.TrimSuffix(file, ".txtar"), text)
		if err != nil {
			errs = append(errs, err)
			return nil
		}
		cases = append(cases, c)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading the suite: %w", err)
	}
	sort.Slice(cases, func(i, j int) bool { return cases[i].Name < cases[j].Name })
	return cases, errors.Join(errs...)
}

// Run plays the cases of a suite against a target and reports on each. The error
// says that the run itself could not be done: a case that does not parse, a
// recording that could not be written, a context that ended. A target that
// answers wrongly, or does not start, fails its case in the report instead.
func Run(ctx context.Context, suite fs.FS, target Target, opts Options) (*Report, error) {
	cases, err := Load(suite)
	if err != nil {
		return nil, err
	}
	if opts.Match != nil {
		kept := cases[:0]
		for _, c := range cases {
			if opts.Match(c.Name) {
				kept = append(kept, c)
			}
		}
		cases = kept
	}
	if opts.Record != nil {
		opts.AsReference = true
	}
	if opts.Timeout <= 0 {
		opts.Timeout = defaultTimeout
	}

	results := make([]Result, len(cases))
	errs := make([]error, len(cases))
	slots := make(chan struct{}, max(opts.Parallel, 1))
	var wait sync.WaitGroup
	for i, c := range cases {
		slots <- struct{}{}
		wait.Go(func() {
			defer func() { <-slots }()
			if ctx.Err() != nil {
				errs[i] = ctx.Err()
				return
			}
			results[i], errs[i] = play(ctx, c, target, opts)
		})
	}
	wait.Wait()
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("playing the suite: %w", err)
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return &Report{Results: results}, nil
}
