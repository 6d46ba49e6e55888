// Command dialtone hosts Twilio Functions: folders of JavaScript, served
// unchanged from one binary.
package main

import (
	"os"

	"dialtone/cli"
)

func main() { os.Exit(cli.Main()) }
