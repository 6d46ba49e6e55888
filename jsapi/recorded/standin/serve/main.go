// Command serve runs the stand-in for a recording until its standard input
// ends. It writes one line of JSON: what standin.Server has.
package main

import (
	"encoding/json"
	"io"
	"log"
	"os"

	"dialtone/jsapi/recorded/standin"
)

func main() {
	s, err := standin.New()
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
