package regex_test

import (
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"testing"
	"time"
	"unicode/utf16"

	"dialtone/runtime/regex"
)

type recordedCase struct {
	P []uint16
	F string
	T [][]uint16
	W json.RawMessage
}

// answer is what a pattern gives in the shape that is recorded.
func answer(c recordedCase) (message string, found [][][][]int32, err error) {
	f, ok := regex.ParseFlags(c.F)
	if !ok {
		return "flags", nil, nil
	}
	p, err := regex.Compile(c.P, f)
	if err != nil {
		return err.Error(), nil, nil
	}
	steps := 0
	check := func() error {
		if steps++; steps > 10000 {
			return io.ErrUnexpectedEOF
		}
		return nil
	}
	for _, text := range c.T {
		matches := [][][]int32{}
		for at, n := 0, 0; n < 20 && at <= len(text); n++ {
			m, err := p.Match(text, at, f.Sticky, check)
			if err != nil {
				return "", nil, err
			}
			if m == nil {
				break
			}
			var list [][]int32
			for i := 0; i < len(m); i += 2 {
				if m[i] < 0 || m[i+1] < 0 {
					list = append(list, nil)
				} else {
					list = append(list, []int32{m[i], m[i+1]})
				}
			}
			matches = append(matches, list)
			if !f.Global && !f.Sticky {
				break
			}
			if at = int(m[1]); m[0] == m[1] {
				at++
			}
		}
		found = append(found, matches)
	}
	return "", found, nil
}

func replay(t *testing.T, r io.Reader, random bool) {
	var recording struct{ Cases []recordedCase }
	if err := json.NewDecoder(r).Decode(&recording); err != nil {
		t.Fatal(err)
	}
	failed := 0
	for _, c := range recording.Cases {
		message, found, err := answer(c)
		var wantMessage string
		var want [][][][]int32
		same := false
		if json.Unmarshal(c.W, &wantMessage) == nil {
			same = message == wantMessage
		} else if err := json.Unmarshal(c.W, &want); err != nil {
			t.Fatal(err)
		} else {
			same = message == "" && slices.EqualFunc(found, want, func(a, b [][][]int32) bool {
				return slices.EqualFunc(a, b, func(a, b [][]int32) bool {
					return slices.EqualFunc(a, b, func(a, b []int32) bool { return slices.Equal(a, b) && (a == nil) == (b == nil) })
				})
			})
		}
		// V8 takes some duplicate names that the standard refuses.
		same = same || random && message == "Duplicate capture group name" && wantMessage == ""
		pattern := string(utf16.Decode(c.P))
		switch {
		case same && known[pattern+"/"+c.F]:
			t.Errorf("/%s/%s is as in Node, and yet a known difference", pattern, c.F)
		case !same && !known[pattern+"/"+c.F]:
			if failed++; failed < 60 {
				got, _ := json.Marshal(found)
				t.Errorf("/%s/%s: got %q %s (%v), want %s", pattern, c.F, message, got, err, c.W)
			}
		}
	}
	t.Logf("%d of %d differ", failed, len(recording.Cases))
}

func TestPatternsMatchAsInNode24(t *testing.T) {
	t.Parallel()
	f, err := os.Open("testdata/node24.json.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	replay(t, z, false)
}

// With DIALTONE_NODE24, the path of Node 24, random patterns of a new seed are
// compared.
func TestRandomPatternsMatchAsInNode(t *testing.T) {
	node := os.Getenv("DIALTONE_NODE24")
	if node == "" {
		t.Skip("DIALTONE_NODE24 does not name Node 24's binary")
	}
	seed := strconv.FormatInt(time.Now().UnixNano()%1e9, 10)
	t.Logf("seed %s", seed)
	cmd := exec.Command(node, "testdata/record.mjs", seed, "5000")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	replay(t, out, true)
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
}
