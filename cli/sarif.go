package cli

import (
	"io"
	"net/url"
	"slices"
	"strings"

	"dialtone/runtime"
)

// The parts of a SARIF log that a report needs.
//
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool struct {
			Driver sarifDriver `json:"driver"`
		} `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"version"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               string    `json:"id"`
		ShortDescription sarifText `json:"shortDescription"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		RuleIndex int             `json:"ruleIndex"`
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations"`
	}
	sarifLocation struct {
		PhysicalLocation struct {
			ArtifactLocation struct {
				URI       string `json:"uri"`
				URIBaseID string `json:"uriBaseId,omitempty"`
			} `json:"artifactLocation"`
			Region *sarifRegion `json:"region,omitempty"`
		} `json:"physicalLocation"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitempty"`
	}
)

// sarifLevels are SARIF's words for the severities.
var sarifLevels = map[string]string{"error": "error", "warning": "warning", "notice": "note"}

func writeSARIF(w io.Writer, c *checked) error {
	run := sarifRun{ColumnKind: "utf16CodeUnits", Results: []sarifResult{}}
	run.Tool.Driver = sarifDriver{Name: "dialtone", Version: programVersion()}
	for _, r := range runtime.Rules {
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{r.ID, sarifText{r.Text}})
	}
	for _, d := range c.shown {
		text := message(d)
		if len(d.Chain) > 0 {
			text += "\nReached by " + strings.Join(d.Chain, " → ")
		}
		if d.Next != "" {
			text += "\n" + d.Next
		}
		result := sarifResult{
			RuleID: d.Rule, Level: sarifLevels[d.Severity.String()], Message: sarifText{text}, Locations: []sarifLocation{},
			RuleIndex: slices.IndexFunc(runtime.Rules, func(r runtime.Rule) bool { return r.ID == d.Rule }),
		}
		if d.File != "" {
			result.Locations = append(result.Locations, location(d))
		}
		run.Results = append(run.Results, result)
	}
	return encodeIndented(w, sarifLog{
		Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{run},
	})
}

func location(d runtime.Diagnostic) (l sarifLocation) {
	at := &l.PhysicalLocation.ArtifactLocation
	at.URI = (&url.URL{Path: d.File}).EscapedPath()
	if strings.HasPrefix(d.File, "/") {
		at.URI = "file://" + at.URI
	} else {
		at.URIBaseID = "%SRCROOT%"
	}
	if d.Line > 0 {
		l.PhysicalLocation.Region = &sarifRegion{d.Line, d.Column}
	}
	return l
}
