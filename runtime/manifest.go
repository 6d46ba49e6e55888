package runtime

import (
	"encoding/json"
	"path"
)

// packageMain is the main field of a folder's package.json, or "".
func packageMain(f *files, dir string) string {
	b, err := f.read(path.Join(dir, "package.json"), 1<<20)
	if err != nil {
		return ""
	}
	var manifest struct {
		Main string `json:"main"`
	}
	if json.Unmarshal(b, &manifest) != nil {
		return ""
	}
	return manifest.Main
}
