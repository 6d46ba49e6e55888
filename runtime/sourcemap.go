package runtime

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/go-sourcemap/sourcemap"
)

// loweredFile is the name that goja knows a lowered file by. Positions of the
// user's code are mapped to the file itself; this name remains on what esbuild
// added, and on nothing else. It is absolute, since goja resolves the other
// against it.
const loweredFile = "/dialtone:lowered/module.js"

// A sourceMap maps what goja compiled to the file that it was made of.
type sourceMap struct{ consumer *sourcemap.Consumer }

var errSourceMap = errors.New("the source map cannot be read")

// readSourceMap reads esbuild's map of a file. The map is for code that one line
// has been put before, and its columns count from 1 on both sides, as goja's do.
// first is the number of lines before the file's own code.
//
// https://tc39.es/ecma426/
func readSourceMap(text []byte, file string) (m *sourceMap, first int, err error) {
	var fields struct {
		Mappings string `json:"mappings"`
	}
	if err := json.Unmarshal(text, &fields); err != nil {
		return nil, 0, fmt.Errorf("read a source map: %w", err)
	}
	lines := strings.Split(fields.Mappings, ";")
	for first < len(lines) && lines[first] == "" {
		first++
	}
	begun := false
	for i, line := range lines {
		if line == "" {
			continue
		}
		segment, rest, more := strings.Cut(line, ",")
		values, err := decodeVLQ(segment)
		if err != nil {
			return nil, 0, err
		}
		values[0]++ // the column here, which begins anew in each line
		if !begun && len(values) >= 4 {
			values[3]++ // the column there, which is relative to the one before
			begun = true
		}
		lines[i] = encodeVLQ(values)
		if more {
			lines[i] += "," + rest
		}
	}
	b, err := json.Marshal(map[string]any{
		"version": 3, "sources": []string{file}, "names": []string{},
		"mappings": withoutNames(";" + strings.Join(lines, ";")),
	})
	if err != nil {
		return nil, 0, fmt.Errorf("write a source map: %w", err)
	}
	c, err := sourcemap.Parse("", b)
	if err != nil {
		return nil, 0, fmt.Errorf("read a source map: %w", err)
	}
	return &sourceMap{c}, first, nil
}

const base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

func decodeVLQ(s string) (values []int, err error) {
	value, shift := 0, 0
	for i := range len(s) {
		d := strings.IndexByte(base64Digits, s[i])
		if d < 0 || shift > 30 {
			return nil, errSourceMap
		}
		value |= d & 31 << shift
		if d&32 != 0 {
			shift += 5
			continue
		}
		if value&1 != 0 {
			values = append(values, -(value >> 1))
		} else {
			values = append(values, value>>1)
		}
		value, shift = 0, 0
	}
	if len(values) == 0 || shift != 0 {
		return nil, errSourceMap
	}
	return values, nil
}

func encodeVLQ(values []int) string {
	var b strings.Builder
	for _, v := range values {
		if v <<= 1; v < 0 {
			v = -v | 1
		}
		for ; v >= 32; v >>= 5 {
			b.WriteByte(base64Digits[v&31|32])
		}
		b.WriteByte(base64Digits[v])
	}
	return b.String()
}

// withoutNames drops the fifth field of each segment.
func withoutNames(mappings string) string {
	var b strings.Builder
	field := 0
	for i := range len(mappings) {
		c := mappings[i]
		if c == ';' || c == ',' {
			field = 0
			b.WriteByte(c)
			continue
		}
		if field < 4 {
			b.WriteByte(c)
		}
		if strings.IndexByte(base64Digits, c)&32 == 0 {
			field++
		}
	}
	return b.String()
}

// unescaped is the name of a file that goja names. It takes the one in a source
// map for a URL, and escapes it.
func (f *files) unescaped(shown string) string {
	if !strings.Contains(shown, "%") {
		return shown
	}
	if name, ok := f.name(shown); ok && f.isFile(name) {
		return shown
	}
	if s, err := url.PathUnescape(shown); err == nil {
		return s
	}
	return shown
}
