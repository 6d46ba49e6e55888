package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"dialtone/jsapi/types"
)

// The files that an editor reads.
const (
	declarationsFile = "dialtone.d.ts"
	editorConfigFile = "jsconfig.json"
	// Where there is one, editors read no jsconfig.json beside it.
	compilerConfigFile = "tsconfig.json"
)

func newTypes() *cobra.Command {
	return &cobra.Command{
		Use:   "types [DIR]",
		Short: "Write type declarations, so that an editor knows what functions have",
		Long: `Write dialtone.d.ts into the folder of a service: what Twilio, Runtime, context, event,
callback and the other globals are, with an explanation of each, for VS Code and other
editors with TypeScript's language service. It needs no network and no packages. A file
of that name is replaced.

If the folder has neither a jsconfig.json nor a tsconfig.json, a jsconfig.json is written
that has the editor read the declarations; one that is there is never changed.`,
		Example: `  dialtone types
  dialtone types my-service`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			dir := "."
			if len(args) > 0 {
				dir = args[0]
			}
			return writeTypes(cmd.OutOrStdout(), dir)
		},
	}
}

func writeTypes(w io.Writer, dir string) error {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return fmt.Errorf("there is no folder %s", dir)
	}
	text, err := types.Declarations()
	if err != nil {
		return err
	}
	declarations := filepath.Join(dir, declarationsFile)
	if err := os.WriteFile(declarations, []byte(text), 0o644); err != nil {
		return fmt.Errorf("write the declarations: %w", err)
	}
	fmt.Fprintf(w, "wrote %s\n", declarations)
	config := filepath.Join(dir, compilerConfigFile)
	if _, err := os.Lstat(config); err == nil {
		return keptConfig(w, config)
	}
	config = filepath.Join(dir, editorConfigFile)
	switch err := writeNew(config, types.Config); {
	case errors.Is(err, os.ErrExist):
		return keptConfig(w, config)
	case err != nil:
		return fmt.Errorf("write the editor's configuration: %w", err)
	default:
		fmt.Fprintf(w, "wrote %s\nNext: open the folder in your editor, and write above a handler\n  /** @type {ServerlessFunctionSignature} */\n", config)
	}
	return nil
}

func keptConfig(w io.Writer, name string) error {
	_, err := fmt.Fprintf(w, "kept %s\nNext: see that its \"include\" names %s.\n", name, declarationsFile)
	return err
}

// writeNew writes a file that is not there yet.
func writeNew(name, text string) (err error) {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	_, err = io.WriteString(f, text)
	return err
}
