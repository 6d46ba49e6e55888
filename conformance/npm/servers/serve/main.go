// Command serve runs the servers for a recording until its standard input ends;
// its argument is the file of the table. It writes one line of JSON: where they
// are, and which are absent.
package main

import (
	"encoding/json"
	"io"
	"log"
	"os"

	"dialtone/conformance/npm/servers"
)

func main() {
	answers, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	s, err := servers.Start(answers)
	if err != nil {
		log.Fatal(err)
	}
	defer s.Close()
	if err := json.NewEncoder(os.Stdout).Encode(s); err != nil {
		log.Print(err)
		return
	}
	_, _ = io.Copy(io.Discard, os.Stdin)
}
