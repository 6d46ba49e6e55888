// Package types holds what an editor must read to understand functions: the
// declarations of all that scripts see, and a configuration that points an
// editor at them.
//
// [Declarations] is written by the command below generate, from the tables that
// the modules themselves are made of, and is checked with TypeScript's compilers
// against the functions in testdata. The package knows neither editors nor the
// JavaScript engine.
//
// https://code.visualstudio.com/docs/languages/jsconfig
package types

import (
	"bytes"
	"compress/gzip"
	_ "embed" // the texts
	"fmt"
	"io"
)

//go:generate go run ./generate dialtone.d.ts.gz

//go:embed dialtone.d.ts.gz
var compressed []byte

// Declarations is the text of dialtone.d.ts: ambient declarations of the globals
// of functions, of the packages that dialtone stands in for, and of the names
// that comments import from @twilio-labs/serverless-runtime-types. It needs
// nothing besides TypeScript's own es2023 library. The error is that of a build
// with a broken file in it.
func Declarations() (string, error) {
	z, err := gzip.NewReader(bytes.NewReader(compressed))
	if err != nil {
		return "", fmt.Errorf("read the declarations: %w", err)
	}
	text, err := io.ReadAll(z)
	if err != nil {
		return "", fmt.Errorf("read the declarations: %w", err)
	}
	return string(text), nil
}

// Config is the text of a jsconfig.json for the folder of a service.
//
//go:embed jsconfig.json
var Config string
