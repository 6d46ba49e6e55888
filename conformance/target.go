package conformance

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/joho/godotenv"
)

// Target is a kind of host that cases can be played against.
type Target interface {
	// Start serves one service until the instance is closed. An error of type
	// Unsupported skips the case, any other fails it.
	Start(ctx context.Context, service Service) (Instance, error)
}

// Instance is one service being served.
type Instance interface {
	// BaseURL is where the service is, "http://host:port" and nothing behind it.
	BaseURL() string
	// Close ends the serving and waits for it.
	Close() error
}

// Service is what a case asks a target to serve.
type Service struct {
	Name     string            // the case's name
	Files    map[string][]byte // by slash path
	Dir      string            // an empty directory for the files, the target's to fill
	Flags    []string          // what dialtone is started with
	Mode     string            // how the reference is run; empty when the target is not held against it
	Alone    string            // why the service cannot be served together with others; empty when it can
	NamesDir bool              // whether an answer names the directory
}

// Unsupported is why a target cannot play a case.
type Unsupported struct{ Reason string }

func (u Unsupported) Error() string { return u.Reason }

// Shared is an Instance that serves other cases too, as Layout puts them.
type Shared interface {
	Instance
	// Below is the path below which this case's routes are, with a slash in
	// front and none behind, and the directory that is served, "" when it is
	// not known.
	Below() (prefix, dir string)
}

// fileTime is the modification time of every file of a service, so that
// Last-Modified is the same in every run.
var fileTime = time.Date(2024, time.January, 2, 3, 4, 5, 0, time.UTC)

// Write puts the service's files into its directory.
func (s *Service) Write() error {
	for name, data := range s.Files {
		file := filepath.Join(s.Dir, filepath.FromSlash(name))
		if err := writeFile(file, data); err != nil {
			return fmt.Errorf("writing the service %s: %w", s.Name, err)
		}
	}
	return nil
}

func writeFile(file string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(file, data, 0o644); err != nil {
		return err
	}
	return os.Chtimes(file, fileTime, fileTime)
}

// authToken is the token that the service's .env names, or "".
func (s *Service) authToken() string {
	env, err := godotenv.UnmarshalBytes(s.Files[".env"])
	if err != nil {
		return ""
	}
	return env["AUTH_TOKEN"]
}
