package locale

import (
	"sort"
	"strings"

	"dialtone/jsapi/intl/cldr"
)

// canonicalize puts what is deprecated, or has a shorter name, in today's words.
func (t *Tag) canonicalize() {
	sort.Strings(t.Variants)
	t.replaceVariants()
	for range 8 { // an alias may lead to another
		if !t.replaceLanguage() {
			break
		}
	}
	if t.Script != "" {
		t.Script = strings.ToUpper(t.Script[:1]) + strings.ToLower(t.Script[1:])
		if to := cldr.Lookup("scriptAlias/" + t.Script); to != "" {
			t.Script = to
		}
	}
	t.Region = t.region(strings.ToUpper(t.Region))
	for i, v := range t.Variants {
		if to := cldr.Lookup("variantAlias/" + v); to != "" {
			t.Variants[i] = to
		}
	}
	t.Variants = unique(t.Variants)
	sort.Strings(t.Attributes)
	for i, k := range t.Keywords {
		t.Keywords[i].Value = keywordValue(k.Key, k.Value)
	}
	t.sortKeywords()
}

// replaceVariants puts one variant in the place of two that belong together.
func (t *Tag) replaceVariants() {
	for i := 1; i < len(t.Variants); i++ {
		to, found := strings.CutPrefix(cldr.Lookup("languageAlias/und-"+t.Variants[i-1]+"-"+t.Variants[i]), "und-")
		if found {
			t.Variants = append(append(t.Variants[:i-1:i-1], to), t.Variants[i+1:]...)
			sort.Strings(t.Variants)
			return
		}
	}
}

func unique(list []string) []string {
	sort.Strings(list)
	out := list[:0]
	for i, s := range list {
		if i == 0 || s != list[i-1] {
			out = append(out, s)
		}
	}
	return out
}

func (t *Tag) replaceLanguage() bool {
	keys := []string{t.Language}
	if t.Region != "" {
		keys = append([]string{t.Language + "-" + strings.ToUpper(t.Region)}, keys...)
	}
	for _, v := range t.Variants {
		keys = append([]string{t.Language + "-" + v, "und-" + v}, keys...)
	}
	for _, key := range keys {
		to := cldr.Lookup("languageAlias/" + key)
		if to == "" {
			continue
		}
		var with Tag
		if _, ok := with.readLanguage(strings.Split(strings.ToLower(to), "-")); !ok {
			continue
		}
		if _, second, found := strings.Cut(key, "-"); found {
			if strings.EqualFold(second, t.Region) {
				t.Region = ""
			} else {
				t.Variants = remove(t.Variants, second)
			}
		}
		changed := false
		if with.Language != "und" {
			changed = t.Language != with.Language
			t.Language = with.Language
		}
		if t.Script == "" {
			t.Script = with.Script
		}
		if t.Region == "" {
			t.Region = with.Region
		}
		t.Variants = unique(append(t.Variants, with.Variants...))
		return changed
	}
	return false
}

func remove(list []string, s string) []string {
	out := list[:0]
	for _, v := range list {
		if v != s {
			out = append(out, v)
		}
	}
	return out
}

// region is today's name of a region: of those that came of it, the likely one
// of the language.
func (t *Tag) region(r string) string {
	to := cldr.Lookup("territoryAlias/" + r)
	if r == "" || to == "" {
		return r
	}
	list := strings.Fields(to)
	if len(list) > 1 {
		likely := (&Tag{Language: t.Language, Script: t.Script}).Maximize().Region
		for _, one := range list {
			if one == likely {
				return one
			}
		}
	}
	return list[0]
}

func keywordValue(key, value string) string {
	if value == "true" {
		return ""
	}
	if to := cldr.Lookup("keyword/" + key + "/" + value); to != "" {
		value = to
	}
	if key == "rg" || key == "sd" {
		if to := strings.Fields(cldr.Lookup("subdivisionAlias/" + value)); len(to) > 0 {
			value = strings.ToLower(to[0])
			if len(value) == 2 {
				value += "zzzz"
			}
		}
	}
	if value == "yes" {
		switch key {
		case "kb", "kc", "kh", "kk", "kn":
			return ""
		}
	}
	if value == "true" {
		return ""
	}
	return value
}

// Maximize adds the likely script and region to a name.
func (t *Tag) Maximize() *Tag {
	m := t.Clone()
	for _, key := range []string{
		t.Language + "-" + t.Script + "-" + t.Region, t.Language + "-" + t.Region, t.Language + "-" + t.Script, t.Language,
	} {
		if strings.Contains(key, "--") || strings.HasSuffix(key, "-") {
			continue
		}
		if l := cldr.Lookup("likely/" + key); l != "" {
			return m.fill(l)
		}
	}
	if t.Script != "" {
		if l := cldr.Lookup("likely/und-" + t.Script); l != "" && t.Language == "und" {
			return m.fill(l)
		}
	}
	return m
}

func (t *Tag) fill(likely string) *Tag {
	f := strings.Split(likely, "-")
	if t.Language == "und" {
		t.Language = f[0]
	}
	if t.Script == "" && len(f) > 1 {
		t.Script = f[1]
	}
	if t.Region == "" && len(f) > 2 {
		t.Region = f[2]
	}
	return t
}

// Minimize takes away what is likely anyway.
func (t *Tag) Minimize() *Tag {
	max := t.Maximize()
	for _, trial := range []Tag{{Language: max.Language}, {Language: max.Language, Region: max.Region}, {Language: max.Language, Script: max.Script}} {
		m := trial.Maximize()
		if m.Language == max.Language && m.Script == max.Script && m.Region == max.Region {
			c := t.Clone()
			c.Language, c.Script, c.Region = trial.Language, trial.Script, trial.Region
			return c
		}
	}
	max.Variants = t.Variants
	return max
}

// Available is the longest beginning of a name, without extensions, that there
// are data for: the name as Node has it, and CLDR's of the data. Both are "" if
// there are none.
func (t *Tag) Available() (name, data string) {
	base := t.Base()
	for {
		if cldr.Has(base) && base != "und" {
			return base, base
		}
		if d := cldr.Lookup("short/" + base); d != "" {
			return base, d
		}
		i := strings.LastIndexByte(base, '-')
		if i < 0 {
			return "", ""
		}
		base = base[:i]
	}
}

// RegionOf is the region whose customs a locale has: what rg says, or its own,
// or the likely one.
func (t *Tag) RegionOf() string {
	if rg, ok := t.Keyword("rg"); ok && len(rg) >= 6 && strings.HasSuffix(rg, "zzzz") {
		return strings.ToUpper(rg[:2])
	}
	if t.Region != "" {
		return t.Region
	}
	return t.Maximize().Region
}

// A Choice is a key of the extension u that a constructor minds.
type Choice struct {
	Key    string
	Option string // what an option says; "" for none
	// Valid reports whether the locale can have a value.
	Valid func(value string) bool
	// Value is what was chosen, "" for none.
	Value string
}

// A Match is the locale that was found for those that were asked for.
type Match struct {
	Name string // as resolvedOptions has it
	Data string // CLDR's name of the locale whose data are used
	Tag  *Tag   // what was asked for
}

// Default is the locale of a machine of Twilio's.
const Default = "en-US"

// Negotiate finds the first of some names, canonical ones, that there are data
// for, and decides what its keywords and the options say. ECMA-402 9.2.7.
func Negotiate(requested []string, choices ...*Choice) Match {
	var m Match
	name := ""
	for _, r := range requested {
		t, ok := Parse(r)
		if !ok {
			continue
		}
		if name, m.Data = t.Available(); name != "" {
			m.Tag = t
			break
		}
	}
	if m.Tag == nil {
		name, m.Data = Default, Default
		m.Tag, _ = Parse(Default)
	}
	var kept []string
	for _, c := range choices {
		if v, has := m.Tag.Keyword(c.Key); has {
			if v == "" {
				v = "true"
			}
			if c.Valid(v) {
				c.Value = v
			}
		}
		if c.Option != "" && c.Option != c.Value && c.Valid(c.Option) {
			c.Value = c.Option
		} else if c.Value != "" {
			kept = append(kept, "-"+c.Key)
			if c.Value != "true" {
				kept[len(kept)-1] += "-" + c.Value
			}
		}
	}
	m.Name = name
	if len(kept) > 0 {
		sort.Strings(kept)
		m.Name += "-u" + strings.Join(kept, "")
	}
	return m
}
