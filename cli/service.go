package cli

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"dialtone/runtime"
)

// load reads the service that the flags name.
func (f *serviceFlags) load() (*runtime.Service, []runtime.Diagnostic, error) {
	fsys, opts, err := f.source()
	if err != nil {
		return nil, nil, err
	}
	return runtime.Load(fsys, opts)
}

// source is where the service that the flags name is read from. Nothing outside
// the root is read for it, now or later, wherever a link leads. Messages name
// what failed.
func (f *serviceFlags) source() (fsys fs.FS, opts runtime.Options, err error) {
	dir, err := filepath.Abs(f.dir)
	if err != nil {
		return nil, opts, fmt.Errorf("find the folder %s: %w", f.dir, err)
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil, opts, fmt.Errorf("there is no folder %s", dir)
	}
	f.dir = dir
	rootDir := dir
	if f.root != "" {
		if rootDir, err = filepath.Abs(f.root); err != nil {
			return nil, opts, fmt.Errorf("find the folder %s: %w", f.root, err)
		}
	}
	inside, err := filepath.Rel(rootDir, dir)
	if err != nil || !filepath.IsLocal(inside) {
		return nil, opts, usagef("--root %s does not hold the folder %s", rootDir, dir)
	}
	fsys, err = openRoot(rootDir)
	if err != nil {
		return nil, opts, err
	}
	inside = filepath.ToSlash(inside)
	env, err := f.environment(fsys, inside)
	if err != nil {
		return nil, opts, err
	}
	return fsys, runtime.Options{
		Root:            filepath.ToSlash(rootDir),
		Dir:             inside,
		FunctionsFolder: f.functionsFolder,
		AssetsFolder:    f.assetsFolder,
		Env:             env,
		Nesting:         f.maxNesting,
	}, nil
}

// printDiagnostics writes what Load had to say.
func printDiagnostics(w io.Writer, diags []runtime.Diagnostic) {
	for _, d := range diags {
		fmt.Fprintln(w, d)
	}
}
