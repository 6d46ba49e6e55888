package cli

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// size is a number of bytes, as a flag: 64MB, 512KiB, 1.5GB, 4096. All units
// are powers of 1024, which is how limits of memory are meant everywhere.
type size int64

var units = []struct {
	suffix string
	factor int64
}{
	{"gib", 1 << 30}, {"mib", 1 << 20}, {"kib", 1 << 10},
	{"gb", 1 << 30}, {"mb", 1 << 20}, {"kb", 1 << 10},
	{"g", 1 << 30}, {"m", 1 << 20}, {"k", 1 << 10}, {"b", 1},
}

// Set reads a size.
func (s *size) Set(text string) error {
	number, factor := strings.ToLower(strings.TrimSpace(text)), int64(1)
	for _, u := range units {
		if rest, ok := strings.CutSuffix(number, u.suffix); ok {
			number, factor = strings.TrimSpace(rest), u.factor
			break
		}
	}
	n, err := strconv.ParseFloat(number, 64)
	if err != nil || strings.ContainsAny(number, "xpine_") || n < 0 || n*float64(factor) >= math.MaxInt64 {
		return fmt.Errorf("a size is written 64MB, 512KB, 1GB or in bytes, not %q", text)
	}
	*s = size(n * float64(factor))
	return nil
}

// String writes a size with the largest unit that divides it.
func (s *size) String() string {
	for _, u := range units[3:6] {
		if *s != 0 && int64(*s)%u.factor == 0 {
			return strconv.FormatInt(int64(*s)/u.factor, 10) + strings.ToUpper(u.suffix)
		}
	}
	return strconv.FormatInt(int64(*s), 10)
}

// Type is the word that usage texts have for a size.
func (s *size) Type() string { return "SIZE" }
