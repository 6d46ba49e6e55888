// Package cli is the command line: one file for each command, and what the
// commands share.
//
// [Main] is all that main.go calls. A command reads its flags into
// serviceFlags and listenFlags, loads the service (service.go), makes a host of
// it (host.go), and serves that from a port (serve.go, dev.go) or asks it in
// this process (invoke.go, chat.go, conform.go).
//
// This is the only package that touches the machine: flags, the environment,
// files, signals, the terminal and the network come in here and are handed on.
// It knows nothing of what a handler may do or how it is answered.
//
// A command ends with 0 when all is well, 1 when something failed, and 2 when it
// was called wrongly.
package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"strconv"

	"github.com/spf13/cobra"
)

// The exit codes.
const (
	exitOK      = 0
	exitFailure = 1
	exitUsage   = 2
)

// usageError is an error of the person who typed the command.
type usageError struct{ error }

func usagef(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// errReported ends a command with exit code 1 when all was said already.
var errReported = errors.New("reported")

// Main runs the command that the program's arguments name and returns the exit
// code of the process.
func Main() int {
	boundStack()
	relaxCollector()
	root := newRoot()
	cmd, err := root.ExecuteContextC(context.Background())
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errReported):
		return exitFailure
	}
	fmt.Fprintf(os.Stderr, "dialtone: %v\n", err)
	var usage usageError
	if !errors.As(err, &usage) && started(cmd) {
		return exitFailure
	}
	fmt.Fprintf(os.Stderr, "Run '%s --help' for how it is used.\n", cmd.CommandPath())
	return exitUsage
}

// boundStack raises the size of a goroutine's stack at which Go ends the
// process, from 1 GB. Natives of the engine recurse in Go with the data that a
// script gives them; the runtime bounds how deep data may nest, and this is the
// room between that bound and the end of all other requests.
func boundStack() {
	if strconv.IntSize == 64 {
		limit := int64(4 << 30)
		debug.SetMaxStack(int(limit))
	}
}

// relaxCollector lets the heap grow to five times what is alive before it is
// collected, unless GOGC says otherwise. What is alive is a few megabytes, so
// at Go's default the collector would run hundreds of times a second under load.
func relaxCollector() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "dialtone",
		Short: "Host Twilio Functions, unchanged, from one binary",
		Long: `dialtone hosts Twilio Functions: folders of JavaScript, served unchanged.

A service is a folder with functions/ and, if you like, assets/ and .env in it.`,
		SilenceUsage:  true,
		SilenceErrors: true,
		// Flags and arguments are right when this runs; what fails from here on
		// is no fault of how the command was typed.
		PersistentPreRun: func(cmd *cobra.Command, _ []string) {
			cmd.Annotations = map[string]string{startedKey: "yes"}
		},
	}
	root.AddCommand(newServe(), newDev(), newInvoke(), newChat(), newCheck(), newConform(), newTypes(), newVersion())
	return root
}

const startedKey = "started"

func started(cmd *cobra.Command) bool { return cmd.Annotations[startedKey] != "" }
