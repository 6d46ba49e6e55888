// Package recorded reads, for tests, what Node and npm packages answered when
// the program in the testdata folder beside a test ran them. It knows nothing of
// what was recorded but that it is gzipped JSON.
package recorded

import (
	"cmp"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"slices"
	"strconv"
	"testing"
)

// Bytes returns the JSON of a recording.
func Bytes(t testing.TB, file string) []byte {
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
	data, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// Read reads a recording into what a pointer points to.
func Read(t testing.TB, file string, into any) {
	t.Helper()
	if err := json.Unmarshal(Bytes(t, file), into); err != nil {
		t.Fatal(err)
	}
}

// Load returns the cases of a recording that is a list of them.
func Load[Case any](t testing.TB, file string) []Case {
	t.Helper()
	var cases []Case
	Read(t, file, &cases)
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
