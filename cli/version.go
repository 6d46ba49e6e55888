package cli

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the versions of dialtone, its JavaScript engine, and Go",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return printVersion(cmd.OutOrStdout())
		},
	}
}

const enginePath = "github.com/dop251/goja"

func printVersion(w io.Writer) error {
	engine, revision := "unknown", ""
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, dep := range info.Deps {
			if dep.Path == enginePath {
				engine = dep.Version
			}
		}
		revision = vcsRevision(info.Settings)
	}
	_, err := fmt.Fprintf(w, "dialtone %s%s\ngoja %s\n%s %s/%s\n", programVersion(), revision, engine, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

// programVersion is the version of the module that the binary was built from.
func programVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}

// vcsRevision is the commit that the binary was built from, if it is known.
func vcsRevision(settings []debug.BuildSetting) string {
	var revision, time, modified string
	for _, s := range settings {
		switch s.Key {
		case "vcs.revision":
			revision = s.Value
		case "vcs.time":
			time = s.Value
		case "vcs.modified":
			if s.Value == "true" {
				modified = ", modified"
			}
		}
	}
	if revision == "" {
		return ""
	}
	return fmt.Sprintf(" (%s, %s%s)", revision, time, modified)
}
