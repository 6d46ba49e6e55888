package cli

import (
	"runtime"
	"testing"

	"dialtone/conformance"
)

func TestEveryCaseOfTheSuiteIsAnsweredAsRecorded(t *testing.T) {
	report, err := conformance.Run(t.Context(), conformance.Suites(), conformance.InProcess(inProcess),
		conformance.Options{Parallel: runtime.NumCPU()})
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Results) == 0 {
		t.Fatal("the suite is empty")
	}
	for _, r := range report.Results {
		for _, f := range r.Failures {
			t.Errorf("%s, request %d:\n%s", r.Case.Name, f.Request, f.What)
		}
	}
	t.Log(report.Counts())
}
