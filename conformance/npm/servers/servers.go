// Package servers starts what the uses of packages speak to, on the loopback:
// a server with TLS that answers from a table and keeps what it was sent, and
// the databases that the machine has. Node speaks to them when answers are
// recorded, dialtone when they are compared.
package servers

import (
	"fmt"
	"os"
	"path/filepath"

	"dialtone/jsapi/recorded/standin"
)

// Servers are what runs.
type Servers struct {
	*standin.Server
	// Env is where each of them is, by the name of the variable of the
	// service's environment that says so.
	Env map[string]string
	// Absent is why a variable is not in Env.
	Absent map[string]string

	dir string
	end []func()
}

// Start starts them. Answers is the table, as [standin.ParseTable] reads it.
func Start(answers []byte) (*Servers, error) {
	table, err := standin.ParseTable(answers)
	if err != nil {
		return nil, err
	}
	web, err := standin.New()
	if err != nil {
		return nil, fmt.Errorf("start the stand-in: %w", err)
	}
	web.SetTable(table)
	s := &Servers{Server: web, Env: map[string]string{"HTTP": web.HTTP, "HTTPS": web.HTTPS, "CLOSED": web.Closed}, Absent: map[string]string{}}
	s.end = append(s.end, web.Close)
	if s.dir, err = os.MkdirTemp("", "servers"); err != nil {
		s.Close()
		return nil, fmt.Errorf("make a folder for the databases: %w", err)
	}
	// Those that run as another user must reach theirs.
	if err := os.Chmod(s.dir, 0o755); err != nil {
		s.Close()
		return nil, fmt.Errorf("open the folder of the databases: %w", err)
	}
	for _, d := range databases {
		port, err := freePort()
		if err != nil {
			s.Close()
			return nil, err
		}
		address, end, err := d.start(filepath.Join(s.dir, d.variable), port)
		if err != nil {
			s.Absent[d.variable] = err.Error()
			continue
		}
		s.Env[d.variable] = address
		s.end = append(s.end, end)
	}
	return s, nil
}

// Close ends all of them and removes what they wrote.
func (s *Servers) Close() {
	for i := len(s.end) - 1; i >= 0; i-- {
		s.end[i]()
	}
	_ = os.RemoveAll(s.dir)
}
