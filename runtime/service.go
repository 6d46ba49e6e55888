package runtime

import (
	"fmt"
	"io/fs"
	"sync/atomic"
	"time"
)

// Access says who may reach a function or an asset by its URL.
//
// https://www.twilio.com/docs/serverless/functions-assets/visibility
type Access uint8

// The three kinds of access.
const (
	Public    Access = iota // anyone
	Protected               // only requests that Twilio has signed
	Private                 // nobody; only other functions of the service
)

// String is the word that file names use: public, protected or private.
func (a Access) String() string {
	switch a {
	case Protected:
		return "protected"
	case Private:
		return "private"
	}
	return "public"
}

// A Service is one immutable build of a folder: what Load found and compiled.
// It may be used by any number of pools and goroutines.
type Service struct {
	Functions []*Function // in the order in which they were found
	Assets    []*Asset
	Env       []EnvVar // in the order of the .env file
	Dir       string   // the folder as scripts see it in __dirname and process.cwd()

	byPath  map[string]*Function
	assets  map[string]*Asset
	files   *files
	modules *compiler

	dependencies map[string]string
}

// An EnvVar is one variable of the service's environment.
type EnvVar struct{ Name, Value string }

// A Function is one file of the functions folder.
type Function struct {
	Path   string // the route, with a leading slash: /sms/reply
	File   string // as scripts see it: an absolute file name
	Access Access

	// Err is why the function cannot be instantiated, as far as that is known
	// without running it: a *Error of kind Load. It is nil for most.
	Err error

	name    string // the file's path inside the service's file system
	service *Service
	program *program
	traits  traits
	globals atomic.Pointer[globals] // of the pool that ran it last
}

// An Asset is one file of the assets folder.
type Asset struct {
	Path    string // the route, with a leading slash and the extension
	File    string // as scripts see it: an absolute file name
	Access  Access
	Size    int64 // bytes, when the service was loaded
	ModTime time.Time

	name string
	fsys fs.FS
}

// Open opens the asset's file for reading.
func (a *Asset) Open() (fs.File, error) {
	f, err := a.fsys.Open(a.name)
	if err != nil {
		return nil, fmt.Errorf("open asset %s: %w", a.Path, err)
	}
	return f, nil
}

// Function returns the function whose route is path, or nil. The comparison is
// exact: case, trailing slashes and percent escapes all count.
func (s *Service) Function(path string) *Function { return s.byPath[path] }

// Asset returns the asset whose route is path, or nil. The comparison is exact.
func (s *Service) Asset(path string) *Asset { return s.assets[path] }

// Files are the files that the service may read, and the name that scripts know
// their root by, without a slash at its end: a file a/b is root + "/a/b".
func (s *Service) Files() (fsys fs.FS, root string) { return s.files.fsys, s.files.root }

// Getenv returns the value of a variable of the service, and whether it is set.
func (s *Service) Getenv(name string) (string, bool) {
	for i := len(s.Env) - 1; i >= 0; i-- {
		if s.Env[i].Name == name {
			return s.Env[i].Value, true
		}
	}
	return "", false
}
