// Package nodeapi is what Node 24 has: the names of its globals and of its own
// modules, and of the members of each. They were recorded by record.mjs.
package nodeapi

import (
	"bytes"
	"compress/gzip"
	_ "embed" // the table is in a file
	"encoding/json"
	"fmt"
	"sync"
)

// Table maps the name of a global, or of a module, to the names of its members.
type Table map[string][]string

// API is what one version of Node has.
type API struct {
	Node    string // its version, v24.x.y
	Globals Table
	Modules Table // without the prefix node:, but for those that are found with it only
}

//go:embed node24.json.gz
var recording []byte

// Node24 is what Node 24 has. It is read when it is first asked for.
var Node24 = sync.OnceValue(func() *API {
	z, err := gzip.NewReader(bytes.NewReader(recording))
	if err != nil {
		panic(fmt.Errorf("read the names of Node's API: %w", err)) // it is part of the program
	}
	api := new(API)
	if err := json.NewDecoder(z).Decode(api); err != nil {
		panic(fmt.Errorf("read the names of Node's API: %w", err))
	}
	return api
})
