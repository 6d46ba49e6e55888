// Package locale reads names of locales, writes them as ECMA-402 wants them
// written, and finds the locale whose data stand for one that is asked for.
//
// Its main type is [Tag]. Names are Unicode BCP 47 locale identifiers.
//
// https://tc39.es/ecma402/#sec-language-tags and
// https://www.unicode.org/reports/tr35/#Unicode_Language_and_Locale_Identifiers
package locale

import (
	"slices"
	"sort"
	"strings"

	"dialtone/jsapi/intl/cldr"
)

// A Tag is the name of a locale in its parts, each as it is written.
type Tag struct {
	Language   string // "und" for none
	Script     string
	Region     string
	Variants   []string
	Attributes []string // of the extension u
	Keywords   []Keyword
	Transform  string      // the extension t without t-
	Extensions []Extension // the others, but for x
	Private    string      // behind x-
}

// A Keyword is a key of the extension u, and what it is set to, "" for true.
type Keyword struct{ Key, Value string }

// An Extension is a singleton, and what stands behind it.
type Extension struct {
	Singleton byte
	Text      string
}

// MaxTag bounds the length of a name that is read.
const MaxTag = 1 << 10

// Parse reads a name. The result is canonical.
func Parse(s string) (*Tag, bool) {
	if len(s) > MaxTag || s == "" {
		return nil, false
	}
	parts := strings.Split(strings.ToLower(s), "-")
	for _, p := range parts {
		if len(p) == 0 || len(p) > 8 || !all(p, alnum) {
			return nil, false
		}
	}
	t := &Tag{}
	rest, ok := t.readLanguage(parts)
	if !ok || !t.readExtensions(rest) {
		return nil, false
	}
	t.canonicalize()
	return t, true
}

func alpha(c byte) bool { return c >= 'a' && c <= 'z' }
func digit(c byte) bool { return c >= '0' && c <= '9' }
func alnum(c byte) bool { return alpha(c) || digit(c) }

func all(s string, is func(byte) bool) bool {
	for i := range len(s) {
		if !is(s[i]) {
			return false
		}
	}
	return true
}

func isVariant(p string) bool { return len(p) >= 5 || len(p) == 4 && digit(p[0]) }

// IsLanguage tells names of languages.
func IsLanguage(p string) bool {
	return (len(p) >= 2 && len(p) <= 3 || len(p) >= 5 && len(p) <= 8) && all(strings.ToLower(p), alpha)
}

// IsScript tells names of scripts.
func IsScript(p string) bool { return len(p) == 4 && all(strings.ToLower(p), alpha) }

// IsRegion tells names of regions.
func IsRegion(p string) bool {
	p = strings.ToLower(p)
	return len(p) == 2 && all(p, alpha) || len(p) == 3 && all(p, digit)
}

// readLanguage reads language, script, region and variants.
func (t *Tag) readLanguage(parts []string) (rest []string, ok bool) {
	if len(parts) == 0 || !IsLanguage(parts[0]) {
		return nil, false
	}
	t.Language, parts = parts[0], parts[1:]
	if len(parts) > 0 && IsScript(parts[0]) {
		t.Script, parts = parts[0], parts[1:]
	}
	if len(parts) > 0 && IsRegion(parts[0]) {
		t.Region, parts = parts[0], parts[1:]
	}
	for len(parts) > 0 && isVariant(parts[0]) {
		if slices.Contains(t.Variants, parts[0]) {
			return nil, false
		}
		t.Variants, parts = append(t.Variants, parts[0]), parts[1:]
	}
	return parts, true
}

func (t *Tag) readExtensions(parts []string) bool {
	seen := map[string]bool{}
	for len(parts) > 0 {
		single := parts[0]
		if len(single) != 1 || seen[single] {
			return false
		}
		seen[single] = true
		if single == "x" {
			t.Private = strings.Join(parts[1:], "-")
			return t.Private != ""
		}
		end := 1
		for end < len(parts) && len(parts[end]) > 1 {
			end++
		}
		text := parts[1:end]
		if len(text) == 0 {
			return false
		}
		switch single {
		case "u":
			if !t.readKeywords(text) {
				return false
			}
		case "t":
			if !t.readTransform(text) {
				return false
			}
		default:
			t.Extensions = append(t.Extensions, Extension{single[0], strings.Join(text, "-")})
		}
		parts = parts[end:]
	}
	return true
}

func (t *Tag) readKeywords(parts []string) bool {
	for len(parts) > 0 && len(parts[0]) > 2 {
		if !slices.Contains(t.Attributes, parts[0]) {
			t.Attributes = append(t.Attributes, parts[0])
		}
		parts = parts[1:]
	}
	for len(parts) > 0 {
		key := parts[0]
		if len(key) != 2 || !alpha(key[1]) {
			return false
		}
		end := 1
		for end < len(parts) && len(parts[end]) > 2 {
			end++
		}
		if _, has := t.Keyword(key); !has {
			t.Keywords = append(t.Keywords, Keyword{key, strings.Join(parts[1:end], "-")})
		}
		parts = parts[end:]
	}
	return true
}

// readTransform reads the extension t: a name, and fields.
func (t *Tag) readTransform(parts []string) bool {
	var text []string
	if len(parts[0]) != 2 || !digit(parts[0][1]) {
		var source Tag
		rest, ok := source.readLanguage(parts)
		if !ok {
			return false
		}
		source.canonicalize()
		text, parts = append(text, strings.ToLower(source.String())), rest
	}
	var fields []Keyword
	for len(parts) > 0 {
		if len(parts[0]) != 2 || !alpha(parts[0][0]) || !digit(parts[0][1]) {
			return false
		}
		end := 1
		for end < len(parts) && len(parts[end]) > 2 {
			end++
		}
		value := strings.Join(parts[1:end], "-")
		if value == "" {
			return false
		}
		if better := cldr.Lookup("field/" + parts[0] + "/" + value); better != "" {
			value = better
		}
		fields = append(fields, Keyword{parts[0], value})
		parts = parts[end:]
	}
	sort.SliceStable(fields, func(i, j int) bool { return fields[i].Key < fields[j].Key })
	for i, f := range fields {
		if i > 0 && fields[i-1].Key == f.Key {
			return false
		}
		text = append(text, f.Key, f.Value)
	}
	t.Transform = strings.Join(text, "-")
	return true
}

// Keyword is the value of a key of the extension u, "" for true.
func (t *Tag) Keyword(key string) (value string, has bool) {
	for _, k := range t.Keywords {
		if k.Key == key {
			return k.Value, true
		}
	}
	return "", false
}

// SetKeyword sets one, or takes it away.
func (t *Tag) SetKeyword(key, value string, has bool) {
	t.Keywords = slices.DeleteFunc(t.Keywords, func(k Keyword) bool { return k.Key == key })
	if has {
		t.Keywords = append(t.Keywords, Keyword{key, value})
		t.sortKeywords()
	}
}

func (t *Tag) sortKeywords() {
	sort.Slice(t.Keywords, func(i, j int) bool { return t.Keywords[i].Key < t.Keywords[j].Key })
}

// Base is the name without its extensions.
func (t *Tag) Base() string {
	s := t.Language
	for _, p := range append([]string{t.Script, t.Region}, t.Variants...) {
		if p != "" {
			s += "-" + p
		}
	}
	return s
}

// String is the whole name.
func (t *Tag) String() string {
	var list []Extension
	list = append(list, t.Extensions...)
	if t.Transform != "" {
		list = append(list, Extension{'t', t.Transform})
	}
	if len(t.Attributes)+len(t.Keywords) > 0 {
		text := slices.Clone(t.Attributes)
		for _, k := range t.Keywords {
			text = append(text, k.Key)
			if k.Value != "" {
				text = append(text, k.Value)
			}
		}
		list = append(list, Extension{'u', strings.Join(text, "-")})
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Singleton < list[j].Singleton })
	s := t.Base()
	for _, e := range list {
		s += "-" + string(e.Singleton) + "-" + e.Text
	}
	if t.Private != "" {
		s += "-x-" + t.Private
	}
	return s
}

// Clone returns a copy that shares nothing.
func (t *Tag) Clone() *Tag {
	c := *t
	c.Variants, c.Attributes = slices.Clone(t.Variants), slices.Clone(t.Attributes)
	c.Keywords, c.Extensions = slices.Clone(t.Keywords), slices.Clone(t.Extensions)
	return &c
}
