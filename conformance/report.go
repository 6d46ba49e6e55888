package conformance

import (
	"bufio"
	"fmt"
	"io"
	"slices"
)

// Result is what came of one case.
type Result struct {
	Case        *Case
	Requests    int      // how many requests were answered
	Differences []string // the named differences that were seen, by request
	Failures    []Failure
	Skipped     string // why the case was not played; empty when it was
	Recorded    bool   // whether the case's recording was changed
}

// Failure is one answer that is not the wanted one.
type Failure struct {
	Request int    // the request's number; 0 when it is not about one
	What    string // a diff, or a sentence
}

func (r *Result) fail(request int, what string) {
	r.Failures = append(r.Failures, Failure{Request: request, What: what})
}

// Failed reports whether the target did not do what the case wants.
func (r *Result) Failed() bool { return len(r.Failures) > 0 }

// Report is what came of a run, in the order of the cases' names.
type Report struct {
	Results []Result
}

// Failed reports whether an answer differed without a named difference, or a
// named difference has gone. A command that shows the report exits with 1 then.
func (r *Report) Failed() bool {
	return slices.ContainsFunc(r.Results, func(result Result) bool { return result.Failed() })
}

// Counts is the last line of the report.
func (r *Report) Counts() string {
	var passed, failed, skipped, requests, differences, recorded int
	for _, result := range r.Results {
		requests += result.Requests
		differences += len(result.Differences)
		switch {
		case result.Skipped != "":
			skipped++
		case result.Failed():
			failed++
		default:
			passed++
		}
		if result.Recorded {
			recorded++
		}
	}
	line := fmt.Sprintf("%d passed, %d failed, %d skipped (%d requests, %d named differences)", passed, failed, skipped, requests, differences)
	if recorded > 0 {
		line += fmt.Sprintf(", %d recorded", recorded)
	}
	return line
}

// Write shows the report: each case that failed with its diffs, each that was
// skipped with the reason, each whose recording changed; then the line of counts.
func (r *Report) Write(w io.Writer) error {
	out := bufio.NewWriter(w)
	for _, result := range r.Results {
		name := result.Case.Name
		switch {
		case result.Skipped != "":
			fmt.Fprintf(out, "skipped  %s: %s\n", name, result.Skipped)
		case result.Recorded:
			fmt.Fprintf(out, "recorded %s\n", name)
		}
		for _, failure := range result.Failures {
			where := name
			if failure.Request > 0 {
				where = fmt.Sprintf("%s, request %d", name, failure.Request)
			}
			fmt.Fprintf(out, "failed   %s\n%s\n", where, failure.What)
		}
	}
	fmt.Fprintln(out, r.Counts())
	return out.Flush()
}
