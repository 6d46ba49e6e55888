package runtime

// RunsVerbatim reports whether a CommonJS file is one that goja compiles.
func RunsVerbatim(src string) bool {
	_, _, _, err := compileModule("f.js", src, Limits{}.WithDefaults().Nesting, nil)
	return err == nil
}
