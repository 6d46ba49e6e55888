package runtime

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/go-sourcemap/sourcemap"
)

// A sourceMap maps what goja compiled to the file that it was made of.
type sourceMap struct{ consumer *sourcemap.Consumer }

// loweredFrom says how a lowered file's code maps to the file.
type loweredFrom struct {
	lines   int // of the compiled text, before the program's source
	sources *sourceMap
}

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

// userPlace is where an offset of a program's code is in the file that it was
// made of, and in what that was made of by a map of its own; file is "" for code
// that lowering has added.
func (vm *VM) userPlace(p *program, x *codeIndex, at int) (file string, line, column int) {
	line, column = x.position(p.source, at)
	if p.lowered != nil {
		var ok bool
		_, _, line, column, ok = p.lowered.sources.consumer.Source(line+p.lowered.lines, column)
		if !ok {
			return "", 0, 0
		}
		line, column = userPosition(line, column)
	}
	if m := vm.build.svc.files.ownMap(p); m != nil {
		if file, line, column, ok := m.source(line, column); ok {
			return file, line, column
		}
	}
	return p.file, line, column
}
