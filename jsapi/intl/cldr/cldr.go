// Package cldr is the Unicode consortium's data about locales, of the version
// that Node 24 has: a table that generate/generate.mjs makes from CLDR's
// packages and is part of the binary.
//
// The table's sections are read when they are first asked for, and a locale's
// part of one when that locale is. What was read is kept while it is among the
// last that were asked for, so no program holds all of it.
//
// Its main type is [Data], one locale's part of a section, which answers what
// its parents say where it says nothing. Names of keys are the paths in CLDR's
// JSON, with slashes.
//
// https://www.unicode.org/reports/tr35/
package cldr

import (
	"bytes"
	"compress/flate"
	"embed"
	"encoding/binary"
	"io"
	"sort"
	"strconv"
	"strings"
	"sync"
)

//go:generate sh -c "cd generate && npm ci && node generate.mjs ../data"

//go:embed data/*.bin
var files embed.FS

// A Section is one of the table's parts. The zero value is none.
type Section struct {
	name string

	once       sync.Once
	keys       []string
	locales    map[string]block
	blocks     []byte
	dictionary []byte

	mu     sync.Mutex
	loaded map[string]*Data
	recent []string
}

// The sections of the table.
var (
	Currencies   = &Section{name: "currencies"}
	Dates        = &Section{name: "dates"}
	Fields       = &Section{name: "fields"}
	Lists        = &Section{name: "lists"}
	Names        = &Section{name: "names"}
	Numbers      = &Section{name: "numbers"}
	Units        = &Section{name: "units"}
	Zones        = &Section{name: "zones"}
	supplemental = &Section{name: "supplemental"}
)

// kept is how many locales a section keeps, with their parents.
const kept = 24

type block struct {
	parent               string
	offset, length, full int
}

// Data is a locale's part of a section. It is safe for concurrent use.
type Data struct {
	section *Section
	parent  *Data
	keys    []int32
	values  []string // "" is an empty value, lacking what the locale lacks
}

const lacking = "\x00"

// Supplemental returns the data that belong to no locale.
func Supplemental() *Data { return supplemental.Locale("und") }

// Lookup is a key of the supplemental data, "" for one that is not there.
func Lookup(key string) string { return Supplemental().Get(key) }

// Has reports whether the table has a locale, by CLDR's name of it.
func Has(locale string) bool {
	Dates.once.Do(Dates.read)
	_, ok := Dates.locales[locale]
	return ok && locale != "-"
}

// Locales are the names of all locales, sorted.
func Locales() []string {
	Dates.once.Do(Dates.read)
	list := make([]string, 0, len(Dates.locales))
	for l := range Dates.locales {
		if l != "und" && l != "-" {
			list = append(list, l)
		}
	}
	sort.Strings(list)
	return list
}

// Locale returns the section's part of a locale, or of the root for one that
// the table lacks.
func (s *Section) Locale(locale string) *Data {
	s.once.Do(s.read)
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.load(locale)
}

func (s *Section) load(locale string) *Data {
	if d := s.loaded[locale]; d != nil {
		return d
	}
	b, ok := s.locales[locale]
	if !ok {
		return s.load("und")
	}
	d := &Data{section: s}
	if b.parent != "-" {
		d.parent = s.load(b.parent)
	}
	d.read(inflate(s.blocks[b.offset:b.offset+b.length], b.full, s.dictionary))
	if len(s.recent) >= kept {
		delete(s.loaded, s.recent[0])
		s.recent = s.recent[1:]
	}
	if locale != "und" {
		s.recent = append(s.recent, locale)
	}
	s.loaded[locale] = d
	return d
}

// read reads the head. A table that cannot be read is a mistake of its
// generator's, and panics.
func (s *Section) read() {
	data, err := files.ReadFile("data/" + s.name + ".bin")
	if err != nil {
		panic(err)
	}
	n := binary.LittleEndian.Uint32(data)
	head, err := io.ReadAll(flate.NewReader(bytes.NewReader(data[4 : 4+n])))
	if err != nil {
		panic(err)
	}
	keys, lines, _ := strings.Cut(string(head), "\n\n")
	s.keys = strings.Split(keys, "\n")
	s.blocks = data[4+n:]
	s.locales, s.loaded = make(map[string]block), make(map[string]*Data)
	for line := range strings.Lines(lines) {
		f := strings.Fields(line)
		var b block
		b.parent = f[1]
		for i, into := range []*int{&b.offset, &b.length, &b.full} {
			if *into, err = strconv.Atoi(f[i+2]); err != nil {
				panic(err)
			}
		}
		s.locales[f[0]] = b
	}
	b := s.locales["-"]
	s.dictionary = inflate(s.blocks[b.offset:b.offset+b.length], b.full, nil)
}

func inflate(packed []byte, full int, dictionary []byte) []byte {
	out := make([]byte, full)
	if _, err := io.ReadFull(flate.NewReaderDict(bytes.NewReader(packed), dictionary), out); err != nil {
		panic(err)
	}
	return out
}

func (d *Data) read(b []byte) {
	text := string(b)
	key := uint64(0)
	for i := 0; i < len(b); {
		step, n := binary.Uvarint(b[i:])
		i += n
		length, n := binary.Uvarint(b[i:])
		i += n
		key += step
		d.keys = append(d.keys, int32(key))
		if length == 0 {
			d.values = append(d.values, lacking)
			continue
		}
		d.values = append(d.values, text[i:i+int(length)-1])
		i += int(length) - 1
	}
}

// Find is the value of a key, and whether there is one.
func (d *Data) Find(key string) (string, bool) {
	i, ok := sort.Find(len(d.section.keys), func(i int) int { return strings.Compare(key, d.section.keys[i]) })
	if !ok {
		return "", false
	}
	return d.at(int32(i))
}

func (d *Data) at(i int32) (string, bool) {
	for ; d != nil; d = d.parent {
		j := sort.Search(len(d.keys), func(j int) bool { return d.keys[j] >= i })
		if j < len(d.keys) && d.keys[j] == i {
			return d.values[j], d.values[j] != lacking
		}
	}
	return "", false
}

// Get is the value of a key, "" if there is none.
func (d *Data) Get(key string) string {
	v, ok := d.Find(key)
	if !ok {
		return ""
	}
	return v
}

// Each calls f with the keys that begin with a prefix, without it, and their
// values, in the order of the keys.
func (d *Data) Each(prefix string, f func(key, value string)) {
	for i := sort.SearchStrings(d.section.keys, prefix); i < len(d.section.keys) && strings.HasPrefix(d.section.keys[i], prefix); i++ {
		if v, ok := d.at(int32(i)); ok {
			f(d.section.keys[i][len(prefix):], v)
		}
	}
}
