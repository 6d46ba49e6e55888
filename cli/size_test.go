package cli

import "testing"

func TestSizesAreReadWithTheirUnits(t *testing.T) {
	for text, want := range map[string]size{
		"0": 0, "1": 1, "4096": 4096, "7b": 7, "64MB": 64 << 20, "64mb": 64 << 20, "64 MB": 64 << 20, "64M": 64 << 20, "64MiB": 64 << 20,
		"512KB": 512 << 10, "2g": 2 << 30, "1GB": 1 << 30, "1.5GiB": 3 << 29, " 1k ": 1 << 10,
	} {
		var s size
		if err := s.Set(text); err != nil || s != want {
			t.Errorf("%q is %d, %v; want %d", text, s, err, want)
		}
	}
	for _, text := range []string{"", "MB", "-1", "1TB", "x", "1e3", "0x10", "NaN", "inf", "1_000", "9999999999GB", "1MBMB", "1,5MB"} {
		var s size
		if err := s.Set(text); err == nil {
			t.Errorf("%q is taken for %d", text, s)
		}
	}
}

func TestSizesAreShownWithTheLargestUnitThatFits(t *testing.T) {
	for s, want := range map[size]string{0: "0", 1: "1", 1024: "1KB", 1025: "1025", 6 << 20: "6MB", 1 << 30: "1GB", 3 << 29: "1536MB"} {
		if got := s.String(); got != want {
			t.Errorf("%d is shown as %s, want %s", int64(s), got, want)
		}
	}
}
