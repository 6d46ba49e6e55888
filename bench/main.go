// Command bench measures dialtone beside its peers and against its limit.
//
// The limit is a bare Echo handler that parses the same form and writes the
// same bytes: no host of JavaScript behind Echo can be faster. The peers are
// Express on Node with npm's twilio, and twilio-run, where Node is installed.
// Each is a [contender]: a command that answers POST /state. They all run at the
// same time and are driven in turn, so that a ratio compares what was measured
// seconds apart on the same machine, and the median of the rounds' ratios is
// the figure to look at. Before anything is measured each contender must give
// the answer that the others give.
//
// Beside throughput it reports the resident memory of an idle server, the time
// from exec to the first answer, and the heap that a parked VM holds.
//
// It asserts nothing: absolute figures belong to a machine. What it knows of
// dialtone is its command line, and for the heap of a VM the embedding API.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// settings are what the flags say.
type settings struct {
	rounds      int
	duration    time.Duration
	connections int
	port        int
	only        string
	parked      int
	out         string
}

func main() {
	// The program also plays two parts in processes of their own.
	if len(os.Args) > 1 {
		switch os.Args[1] {
		case "echo":
			exit(serveEcho(os.Args[2:]))
		case "parked":
			exit(printParked(os.Args[2:]))
		}
	}
	var s settings
	flag.IntVar(&s.rounds, "rounds", 9, "how often each contender is driven, and each start measured")
	flag.DurationVar(&s.duration, "duration", 3*time.Second, "how long one round is")
	flag.IntVar(&s.connections, "connections", 16, "open connections")
	flag.IntVar(&s.port, "port", 4400, "the first of the ports to listen on")
	flag.StringVar(&s.only, "only", "", "comma-separated contenders to measure; the others are left out")
	flag.IntVar(&s.parked, "parked", 500, "how many VMs to park when their heap is measured")
	flag.StringVar(&s.out, "out", "", "the folder to write results.md and results.svg into; empty prints only")
	flag.Parse()
	if flag.NArg() > 0 || s.rounds < 1 || s.parked < 1 {
		flag.Usage()
		os.Exit(2)
	}
	exit(run(s))
}

func exit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
	os.Exit(0)
}

// run measures everything and writes the report.
func run(s settings) (err error) {
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	scratch, err := os.MkdirTemp("", "dialtone-bench-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(scratch)) }()

	binary := filepath.Join(scratch, "dialtone")
	progress("building dialtone")
	if err := build(root, binary); err != nil {
		return err
	}
	all, skipped := contenders(root, scratch, binary)
	chosen := choose(all, s.only)
	if len(chosen) == 0 {
		return fmt.Errorf("no contender of that name: %s", s.only)
	}
	r := report{settings: s, machine: thisMachine(), skipped: skipped}
	if r.throughput, err = drive(root, chosen, s); err != nil {
		return err
	}
	if r.starts, err = measureStarts(root, binary, s); err != nil {
		return err
	}
	if r.parked, err = measureParked(root, s.parked); err != nil {
		return err
	}
	text := r.markdown()
	fmt.Print(text)
	if s.out == "" {
		return nil
	}
	if err := os.WriteFile(filepath.Join(s.out, "results.md"), []byte(text), 0o644); err != nil {
		return fmt.Errorf("writing the results: %w", err)
	}
	if err := os.WriteFile(filepath.Join(s.out, "results.svg"), []byte(r.chart()), 0o644); err != nil {
		return fmt.Errorf("writing the chart: %w", err)
	}
	return nil
}

func choose(all []contender, only string) []contender {
	if only == "" {
		return all
	}
	var chosen []contender
	for _, c := range all {
		for name := range strings.SplitSeq(only, ",") {
			if c.name == strings.TrimSpace(name) {
				chosen = append(chosen, c)
			}
		}
	}
	return chosen
}

// progress tells whoever waits; the report alone goes to standard output.
func progress(format string, args ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", args...)
}
