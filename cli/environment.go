package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"dialtone/cli/dotenv"
	"dialtone/runtime"
)

// maxEnvFile is far more than any .env file has.
const maxEnvFile = 4 << 20

// environment is what functions find in process.env: what the flags let in of
// the process's own environment, and over it the variables of the .env file.
func (f *serviceFlags) environment(fsys fs.FS, dir string) ([]runtime.EnvVar, error) {
	var vars []runtime.EnvVar
	index := make(map[string]int)
	set := func(name, value string) {
		at, known := index[name]
		if !known {
			at = len(vars)
			index[name] = at
			vars = append(vars, runtime.EnvVar{Name: name})
		}
		vars[at].Value = value
	}
	if f.loadLocalEnv {
		for _, entry := range os.Environ() {
			if name, value, _ := strings.Cut(entry, "="); name != "" { // Windows has names that begin with =
				set(name, value)
			}
		}
	}
	for _, name := range f.envAllow {
		if value, ok := os.LookupEnv(name); ok {
			set(name, value)
		}
	}
	text, err := f.envText(fsys, dir)
	if err != nil {
		return nil, err
	}
	for _, v := range dotenv.Parse(text) {
		set(v.Name, v.Value)
	}
	return vars, nil
}

// envText is the text of the .env file. The one that the flag names may lie
// anywhere; the one that is looked for by itself lies in the service, and is
// read as all its files are.
func (f *serviceFlags) envText(fsys fs.FS, dir string) (string, error) {
	if f.env == "" {
		file, err := fsys.Open(path.Join(dir, ".env"))
		if errors.Is(err, fs.ErrNotExist) {
			return "", nil
		}
		if err != nil {
			return "", fmt.Errorf("read the .env file: %w (--env may name one outside the folder)", err)
		}
		return readEnv(file)
	}
	file, err := os.Open(f.envFile())
	if errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("failed to find the .env file %s", f.envFile())
	}
	if err != nil {
		return "", fmt.Errorf("read the .env file: %w", err)
	}
	return readEnv(file)
}

// envFile is the file of the service's variables, whether it exists or not.
func (f *serviceFlags) envFile() string {
	name := f.env
	if name == "" {
		name = ".env"
	}
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(f.dir, name)
}

func readEnv(file fs.File) (string, error) {
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, maxEnvFile+1))
	if err != nil {
		return "", fmt.Errorf("read the .env file: %w", err)
	}
	if len(text) > maxEnvFile {
		return "", fmt.Errorf("read the .env file: it is larger than %d bytes", maxEnvFile)
	}
	return string(text), nil
}
