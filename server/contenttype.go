package server

import (
	_ "embed"
	"strings"
	"sync"
)

// contentTypeTable has a line for each content type, with the extensions that
// have it: what the reference answers for a file with that extension, recorded
// by testdata/contenttypes.mjs. It does not depend on the machine, as Go's own
// table does.
//
//go:embed contenttypes.txt
var contentTypeTable string

// contentTypes are the values of the header Content-Type by extension.
var contentTypes = sync.OnceValue(func() map[string][]string {
	types := make(map[string][]string, 1100)
	for line := range strings.Lines(contentTypeTable) {
		fields := strings.Fields(line)
		value := fields[0]
		if strings.HasPrefix(value, "text/") || value == "application/javascript" ||
			strings.HasPrefix(value, "application/json") {
			value += "; charset=UTF-8"
		}
		header := []string{value}
		for _, extension := range fields[1:] {
			types[extension] = header
		}
	}
	return types
})

var unknownType = []string{"application/octet-stream"}

// contentType is the content type of a file, from what follows the last dot of
// its name, or from the whole name when it has none.
func contentType(path string) []string {
	extension := path[strings.LastIndexAny(path, `./\`)+1:]
	if value, ok := contentTypes()[strings.ToLower(extension)]; ok {
		return value
	}
	return unknownType
}
