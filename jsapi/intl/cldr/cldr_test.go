package cldr

import (
	"slices"
	"strings"
	"testing"
)

func TestALocaleSaysWhatItsParentsSayWhereItSaysNothing(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		section             *Section
		locale, key, wanted string
	}{
		{Dates, "en", "gregorian/months/format/wide/1", "January"},
		{Dates, "en-GB", "gregorian/months/format/wide/1", "January"},
		{Dates, "de-AT", "gregorian/months/format/wide/1", "Jänner"},
		{Dates, "no-such", "gregorian/months/format/wide/1", "M01"},
		{Zones, "en-GB", "metazone/Europe_Central/long/standard", "Central European Standard Time"},
		{Currencies, "de", "USD/symbol", "$"},
		{Lists, "en", "listPattern-type-standard/2", "{0} and {1}"},
		{Units, "fr", "long/hour/unitPattern-count-other", "{0}\u00a0heures"},
		{Fields, "es", "day/relative-type-1", "mañana"},
		{Names, "ja", "territories/US", "アメリカ合衆国"},
		{Numbers, "ar-EG", "defaultNumberingSystem", "arab"},
		{Numbers, "en", "no/such/key", ""},
	} {
		if got := c.section.Locale(c.locale).Get(c.key); got != c.wanted {
			t.Errorf("%s of %s is %q, want %q", c.key, c.locale, got, c.wanted)
		}
	}
}

func TestTheTableIsOfThePinnedNode(t *testing.T) {
	t.Parallel()
	if v := Lookup("version"); !strings.HasPrefix(v, "CLDR 48.2.0, Node 24.") {
		t.Errorf("the table is of %s", v)
	}
	if n := len(Locales()); n < 600 {
		t.Errorf("the table has %d locales", n)
	}
}

func TestASectionKeepsFewLocales(t *testing.T) {
	for _, l := range Locales() {
		Lists.Locale(l)
	}
	if n := len(Lists.recent); n > kept {
		t.Errorf("%d locales are kept, want at most %d", n, kept)
	}
}

func TestEachGivesTheKeysBelowAPrefixInOrder(t *testing.T) {
	t.Parallel()
	var keys []string
	Dates.Locale("en").Each("gregorian/days/format/wide/", func(key, _ string) { keys = append(keys, key) })
	if !slices.Equal(keys, []string{"fri", "mon", "sat", "sun", "thu", "tue", "wed"}) {
		t.Errorf("the days are %q", keys)
	}
}

func TestAllBinariesOfTheTableAreBelowSixMegabytes(t *testing.T) {
	t.Parallel()
	list, err := files.ReadDir("data")
	if err != nil {
		t.Fatal(err)
	}
	total := int64(0)
	for _, f := range list {
		info, err := f.Info()
		if err != nil {
			t.Fatal(err)
		}
		total += info.Size()
	}
	if total > 6<<20 {
		t.Errorf("the table has %d bytes", total)
	}
}
