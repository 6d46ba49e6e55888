package conformance

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// Layout writes one service into a directory that holds every case of a suite
// that can share one: the functions and assets of the case topic/behaviour stand
// in functions/topic/behaviour and assets/topic/behaviour, so that its routes
// begin with /topic/behaviour. A host that serves the directory can then be
// played as a URL. It returns, by the name of the case, why the others are left out.
func Layout(suite fs.FS, dir string) (left map[string]string, err error) {
	cases, err := Load(suite)
	if err != nil {
		return nil, err
	}
	left = map[string]string{}
	for _, c := range cases {
		service := c.service("")
		if reason := needsOwnService(service); reason != "" {
			left[c.Name] = reason
			continue
		}
		for name, data := range c.Files {
			folder, rest, _ := strings.Cut(name, "/")
			file := filepath.Join(dir, filepath.FromSlash(path.Join(folder, c.Name, rest)))
			if err := writeFile(file, data); err != nil {
				return nil, fmt.Errorf("laying out %s: %w", c.Name, err)
			}
		}
	}
	return left, nil
}

// needsOwnService is why a service cannot be part of a layout, or "".
func needsOwnService(service Service) string {
	if service.Alone != "" {
		return service.Alone
	}
	for _, name := range slices.Sorted(maps.Keys(service.Files)) {
		if !strings.HasPrefix(name, "functions/") && !strings.HasPrefix(name, "assets/") {
			return "has a file of the whole service: " + name
		}
	}
	return ""
}
