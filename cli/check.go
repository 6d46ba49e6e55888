package cli

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"dialtone/jsapi"
	"dialtone/runtime"
)

// checkFlags say what is reported, and how.
type checkFlags struct {
	service     serviceFlags
	format      string
	level       string
	maxWarnings int
}

func newCheck() *cobra.Command {
	var f checkFlags
	cmd := &cobra.Command{
		Use:   "check [DIR]",
		Short: "Report, before anything runs, the functions that will not work",
		Long: `Read the functions of DIR (default: this folder), and all files that they reach by
require and import, those of packages too, and report what will not work: syntax that
cannot be lowered, modules that are missing or native, what Node has and dialtone does
not, and paths that cannot be served. Nothing of the service is run. What a specifier
is at run time only is not followed.

An error is in the way of a function; a warning may be, when the code gets there; a
notice is about code that is prepared for it. It ends with 1 when there are errors.

What it reports has one of these rules:

` + ruleList(),
		Example: `  dialtone check
  dialtone check my-service --format sarif > check.sarif`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			f.service.dir = dirArgument(args)
			return check(cmd, &f)
		},
	}
	f.service.bindFolder(cmd.Flags())
	cmd.Flags().StringVar(&f.format, "format", "text", "how it is written: `text|json|sarif`")
	cmd.Flags().StringVar(&f.level, "level", "warning", "report nothing below this: `error|warning|notice`")
	cmd.Flags().IntVar(&f.maxWarnings, "max-warnings", -1, "end with 1 also when there are more warnings than this; -1 for any number")
	return cmd
}

func ruleList() string {
	var b strings.Builder
	for _, r := range runtime.Rules {
		fmt.Fprintf(&b, "  %-16s %s\n", r.ID, r.Text)
	}
	return strings.TrimRight(b.String(), "\n")
}

var checkLevels = map[string]runtime.Severity{"error": runtime.ErrorSeverity, "warning": runtime.Warning, "notice": runtime.Notice}

func check(cmd *cobra.Command, f *checkFlags) error {
	level, ok := checkLevels[f.level]
	if !ok {
		return usagef("--level is error, warning or notice, not %q", f.level)
	}
	write, ok := map[string]func(io.Writer, *checked) error{"text": writeText, "json": writeJSON, "sarif": writeSARIF}[f.format]
	if !ok {
		return usagef("--format is text, json or sarif, not %q", f.format)
	}
	if f.service.maxNesting <= 0 {
		return usagef("--max-nesting must be 1 or more")
	}
	given := f.service.dir
	fsys, opts, err := f.service.source()
	if err != nil {
		return err
	}
	report, err := runtime.Check(fsys, opts, jsapi.New())
	if err != nil {
		return err
	}
	c := &checked{report: report, given: given, root: filepath.ToSlash(f.service.dir), counts: make(map[string]int)}
	for _, d := range report.Diagnostics {
		c.counts[d.Severity.String()]++
		if d.Severity >= level {
			c.shown = append(c.shown, c.relative(d))
		}
	}
	if err := write(cmd.OutOrStdout(), c); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	if c.counts["error"] > 0 || f.maxWarnings >= 0 && c.counts["warning"] > f.maxWarnings {
		return errReported
	}
	return nil
}

// checked is a report as it is written: with the names of files relative to the
// service's folder.
type checked struct {
	report *runtime.Report
	shown  []runtime.Diagnostic
	counts map[string]int // by severity, those that are not shown too
	given  string         // the folder as it was typed
	root   string
}

// name is a file as it is written.
func (c *checked) name(file string) string {
	file, _ = strings.CutPrefix(file, c.root+"/")
	return file
}

func (c *checked) relative(d runtime.Diagnostic) runtime.Diagnostic {
	d.File = c.name(d.File)
	d.Text = strings.ReplaceAll(d.Text, c.root+"/", "")
	chain := make([]string, len(d.Chain))
	for i, place := range d.Chain {
		chain[i] = c.name(place)
	}
	d.Chain = chain
	return d
}

// manyFunctions is how many functions are listed with each diagnostic.
const manyFunctions = 5

func writeText(w io.Writer, c *checked) error {
	var b strings.Builder
	for _, d := range c.shown {
		chain := d.Chain
		if d.File != "" && !filepath.IsAbs(d.File) {
			d.File = filepath.Join(c.given, filepath.FromSlash(d.File))
		}
		d.Text += " [" + d.Rule + "]"
		b.WriteString(printable(d.String()) + "\n")
		if len(chain) > 0 {
			b.WriteString("Reached by " + printable(strings.Join(chain, " → ")) + "\n")
		}
		if n := len(d.Functions); n > 0 && len(chain) > 0 {
			list := strings.Join(d.Functions[:min(n, manyFunctions)], ", ")
			if n > manyFunctions {
				list += fmt.Sprintf(" and %d more", n-manyFunctions)
			}
			b.WriteString("Functions: " + printable(list) + "\n")
		}
		b.WriteString("\n")
	}
	fmt.Fprintf(&b, "%s: %s, %s, %s; %s of %s will not work\n", counted(c.report.Files, "file"),
		counted(c.counts["error"], "error"), counted(c.counts["warning"], "warning"), counted(c.counts["notice"], "notice"),
		cmp.Or(strings.TrimPrefix(fmt.Sprint(len(c.report.Broken)), "0"), "none"), counted(c.report.Functions, "function"))
	_, err := io.WriteString(w, b.String())
	return err
}

func counted(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

// checkJSON is the report in JSON.
type checkJSON struct {
	Diagnostics []diagnosticJSON `json:"diagnostics"`
	Summary     struct {
		Files     int      `json:"files"`
		Functions int      `json:"functions"`
		Broken    []string `json:"broken"`
		Errors    int      `json:"errors"`
		Warnings  int      `json:"warnings"`
		Notices   int      `json:"notices"`
	} `json:"summary"`
}

type diagnosticJSON struct {
	Rule      string   `json:"rule"`
	Severity  string   `json:"severity"`
	Message   string   `json:"message"`
	File      string   `json:"file,omitempty"`
	Line      int      `json:"line,omitempty"`
	Column    int      `json:"column,omitempty"`
	Frame     string   `json:"frame,omitempty"`
	Next      string   `json:"next,omitempty"`
	Chain     []string `json:"chain"`
	Functions []string `json:"functions"`
}

func writeJSON(w io.Writer, c *checked) error {
	out := checkJSON{Diagnostics: []diagnosticJSON{}}
	for _, d := range c.shown {
		out.Diagnostics = append(out.Diagnostics, diagnosticJSON{
			Rule: d.Rule, Severity: d.Severity.String(), Message: message(d), File: d.File, Line: d.Line, Column: d.Column,
			Frame: d.Frame, Next: d.Next, Chain: list(d.Chain), Functions: list(d.Functions),
		})
	}
	s := &out.Summary
	s.Files, s.Functions, s.Broken = c.report.Files, c.report.Functions, list(c.report.Broken)
	s.Errors, s.Warnings, s.Notices = c.counts["error"], c.counts["warning"], c.counts["notice"]
	return encodeIndented(w, out)
}

// list is one that JSON writes as a list, when it is empty too.
func list(s []string) []string { return append([]string{}, s...) }

func message(d runtime.Diagnostic) string {
	if d.Title != "" {
		return d.Title + ": " + d.Text
	}
	return d.Text
}

func encodeIndented(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
