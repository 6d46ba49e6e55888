// Command generate writes dialtone.d.ts, the declarations of what scripts see.
//
//	go run ./jsapi/types/generate jsapi/types/dialtone.d.ts.gz
//
// They are put together from what is written by hand, the files of parts; from
// the TwiML classes, which a script in a VM looks at, so that they are those
// that functions get; and from the table of the REST client's resources. What
// neither shows, the types of attributes and parameters, stands in shapes.txt,
// and what is said of verbs and attributes in words.txt.
package main

import (
	"bytes"
	"compress/gzip"
	"embed"
	"fmt"
	"os"
	"strings"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: generate FILE")
		os.Exit(2)
	}
	text, err := declarations()
	if err == nil {
		err = write(os.Args[1], text)
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "generate: %v\n", err)
		os.Exit(1)
	}
}

// write writes a text, compressed, and the same bytes for the same text.
func write(name, text string) error {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := z.Write([]byte(text)); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	return os.WriteFile(name, b.Bytes(), 0o644)
}

//go:embed parts
var parts embed.FS

const heading = `// What functions see under dialtone, for editors and compilers. Written by
// 'dialtone types'; run it again after an update of dialtone. Do not edit.
`

// declarations is the text of dialtone.d.ts.
func declarations() (string, error) {
	s, err := readShapes()
	if err != nil {
		return "", err
	}
	classes, err := inspectTwiML()
	if err != nil {
		return "", err
	}
	var b strings.Builder
	b.WriteString(heading)
	for _, part := range []string{"handler", "response", "runtime", "twilio", "jwt", "webhooks"} {
		if err := copyPart(&b, part); err != nil {
			return "", err
		}
	}
	if err := writeTwiML(&b, classes, s); err != nil {
		return "", err
	}
	if err := copyPart(&b, "rest"); err != nil {
		return "", err
	}
	if err := writeREST(&b, s); err != nil {
		return "", err
	}
	for _, part := range []string{"node", "web", "packages"} {
		if err := copyPart(&b, part); err != nil {
			return "", err
		}
	}
	return b.String(), nil
}

func copyPart(b *strings.Builder, name string) error {
	text, err := parts.ReadFile("parts/" + name + ".d.ts")
	if err != nil {
		return fmt.Errorf("read what is written by hand: %w", err)
	}
	b.WriteString("\n")
	b.Write(text)
	return nil
}
