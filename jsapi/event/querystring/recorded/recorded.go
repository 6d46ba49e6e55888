// Package recorded reads, for tests, what npm modules answered when the record.js beside a test ran them. It knows nothing of any
// format but the file's: a gzipped JSON array of cases.
package recorded

import (
	"cmp"
	"compress/gzip"
	"encoding/json"
	"os"
	"slices"
	"strconv"
	"testing"
)

// Load returns the cases of a file.
func Load[Case any](t testing.TB, file string) []Case {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var cases []Case
	if err := json.NewDecoder(z).Decode(&cases); err != nil {
		t.Fatal(err)
	}
	if len(cases) < 300 {
		t.Fatalf("%s has %d cases, want at least 300", file, len(cases))
	}
	return cases
}

// ObjectOrder sorts members as a JavaScript object would hold them: those whose key is an array index first, by number, and
// the others as they are.
func ObjectOrder[M any](members []M, key func(M) string) []M {
	sorted := slices.Clone(members)
	index := func(m M) uint64 {
		n, err := strconv.ParseUint(key(m), 10, 32)
		if err != nil || n == 1<<32-1 || strconv.FormatUint(n, 10) != key(m) {
			return 1 << 32
		}
		return n
	}
	slices.SortStableFunc(sorted, func(a, b M) int { return cmp.Compare(index(a), index(b)) })
	return sorted
}
