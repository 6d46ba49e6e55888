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

import _ "embed" // the texts

//go:generate go run ./generate dialtone.d.ts

// Declarations is the text of dialtone.d.ts: ambient declarations of the globals
// of functions, of the packages that dialtone stands in for, and of the names
// that comments import from @twilio-labs/serverless-runtime-types. It needs
// nothing besides TypeScript's own es2023 library.
//
//go:embed dialtone.d.ts
var Declarations string

// Config is the text of a jsconfig.json for the folder of a service.
//
//go:embed jsconfig.json
var Config string
