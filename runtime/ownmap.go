package runtime

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/url"
	"path"
	"strings"

	"github.com/go-sourcemap/sourcemap"
)

// A file may name a source map of its own, as compiled packages do. It is read
// when a position of the file is first shown, and only inside of the service.
// One that cannot be read, or is too large, leaves the positions as they are.
//
// https://tc39.es/ecma426/

// maxSourceMap is the largest source map that is read, in bytes. It takes about
// ten times that in memory.
const maxSourceMap = 8 << 20

// maxSections is how many maps an index map may hold.
const maxSections = 10_000

// An ownMap is what a file's sourceMappingURL names.
type ownMap struct {
	base     string // the folder that sources are relative to, as scripts see it
	sections []mapSection
}

type mapSection struct {
	line, column int // where it begins, from 0
	root         string
	consumer     *sourcemap.Consumer
	first        []int // the first column of each line with a mapping; -1 for none
}

// ownMap returns the map of a program's file; nil when it has none.
func (f *files) ownMap(p *program) *ownMap {
	p.mapOnce.Do(func() {
		defer func() {
			if recover() != nil {
				p.ownMap = nil // the library trusts what it reads
			}
		}()
		p.ownMap = f.readOwnMap(p)
	})
	return p.ownMap
}

func (f *files) readOwnMap(p *program) *ownMap {
	source := p.source
	if p.lowered != nil {
		name, ok := f.name(p.file)
		if !ok {
			return nil
		}
		b, err := f.read(name, maxSource)
		if err != nil {
			return nil
		}
		source = string(b)
	}
	link := mappingURL(source)
	if link == "" {
		return nil
	}
	text, base, err := f.mapText(link, path.Dir(p.file))
	if err != nil {
		return nil
	}
	m, err := parseOwnMap(text, base)
	if err != nil {
		return nil
	}
	return m
}

// mappingURL is what the last comment of a text names as its map.
func mappingURL(source string) string {
	const word = "# sourceMappingURL="
	i := strings.LastIndex(source, word)
	if i < 2 || source[i-2:i] != "//" && source[i-2:i] != "/*" {
		return ""
	}
	link := source[i+len(word):]
	if end := strings.IndexAny(link, " \t\r\n*'\"`"); end >= 0 {
		link = link[:end]
	}
	return link
}

var errNoMap = errors.New("there is no such source map")

// mapText reads a map; base is the folder that it stands in.
func (f *files) mapText(link, dir string) (text []byte, base string, err error) {
	if data, ok := strings.CutPrefix(link, "data:"); ok {
		head, body, ok := strings.Cut(data, ",")
		if !ok || len(body) > 2*maxSourceMap {
			return nil, "", errNoMap
		}
		if strings.HasSuffix(head, ";base64") {
			text, err = base64.StdEncoding.DecodeString(body)
			return text, dir, err
		}
		s, err := url.PathUnescape(body)
		return []byte(s), dir, err
	}
	u, err := url.Parse(link)
	if err != nil || u.Scheme != "" || u.Host != "" || path.IsAbs(u.Path) {
		return nil, "", errNoMap
	}
	file := path.Join(dir, u.Path)
	name, ok := f.name(file)
	if !ok {
		return nil, "", errNoMap
	}
	text, err = f.read(name, maxSourceMap)
	return text, path.Dir(file), err
}

type mapFields struct {
	SourceRoot string   `json:"sourceRoot"`
	Sources    []string `json:"sources"`
	Mappings   string   `json:"mappings"`
	Sections   []struct {
		Offset struct{ Line, Column int }
		Map    *mapFields
	} `json:"sections"`
}

func parseOwnMap(text []byte, base string) (*ownMap, error) {
	var fields mapFields
	if len(text) > maxSourceMap {
		return nil, errNoMap
	}
	if err := json.Unmarshal(text, &fields); err != nil {
		return nil, err
	}
	m := &ownMap{base: base}
	if len(fields.Sections) == 0 {
		return m, m.add(0, 0, &fields)
	}
	if len(fields.Sections) > maxSections {
		return nil, errNoMap
	}
	for _, s := range fields.Sections {
		if s.Map == nil || len(s.Map.Sections) > 0 || s.Offset.Line < 0 || s.Offset.Column < 0 {
			return nil, errNoMap
		}
		if err := m.add(s.Offset.Line, s.Offset.Column, s.Map); err != nil {
			return nil, err
		}
	}
	return m, nil
}

func (m *ownMap) add(line, column int, fields *mapFields) error {
	b, err := json.Marshal(map[string]any{"version": 3, "sources": fields.Sources, "names": []string{}, "mappings": withoutNames(fields.Mappings)})
	if err != nil {
		return err
	}
	c, err := sourcemap.Parse("", b)
	if err != nil {
		return err
	}
	s := mapSection{line: line, column: column, root: fields.SourceRoot, consumer: c}
	for text := range strings.SplitSeq(fields.Mappings, ";") {
		first := -1
		if text != "" {
			segment, _, _ := strings.Cut(text, ",")
			values, err := decodeVLQ(segment)
			if err != nil {
				return err
			}
			first = values[0]
		}
		s.first = append(s.first, first)
	}
	m.sections = append(m.sections, s)
	return nil
}

// source is the place that a position, from 1, was made of.
func (m *ownMap) source(line, column int) (file string, toLine, toColumn int, ok bool) {
	defer func() {
		if recover() != nil {
			ok = false // an index that the map does not have
		}
	}()
	line, column = line-1, column-1
	for i := len(m.sections) - 1; i >= 0; i-- {
		s := &m.sections[i]
		if s.line > line || s.line == line && s.column > column {
			continue
		}
		if line == s.line {
			column -= s.column
		}
		line -= s.line
		if line >= len(s.first) || s.first[line] < 0 || s.first[line] > column {
			return "", 0, 0, false
		}
		name, _, toLine, toColumn, ok := s.consumer.Source(line+1, column)
		if !ok || name == "" || toLine < 1 || toColumn < 0 {
			return "", 0, 0, false
		}
		return m.resolve(s.root, name), toLine, toColumn + 1, true
	}
	return "", 0, 0, false
}

// resolve is the name of a source: one without a scheme is relative to the map.
// It is shown and never read.
func (m *ownMap) resolve(root, name string) string {
	if root != "" && !strings.HasSuffix(root, "/") {
		root += "/"
	}
	if u, err := url.Parse(name); err == nil && u.Scheme != "" {
		if u.Scheme == "file" {
			return path.Clean("/" + u.Path)
		}
		return name
	}
	if path.IsAbs(name) {
		return path.Clean(name)
	}
	if u, err := url.Parse(root); err == nil && u.Scheme != "" {
		if u.Scheme == "file" {
			return path.Join("/", u.Path, name)
		}
		return root + name
	}
	if path.IsAbs(root) {
		return path.Join(root, name)
	}
	return path.Join(m.base, root, name)
}
