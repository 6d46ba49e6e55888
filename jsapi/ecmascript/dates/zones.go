package dates

import (
	"bytes"
	"compress/gzip"
	_ "embed" // names.json.gz
	"encoding/json"
	"strings"
	"sync"
	"time"
	_ "time/tzdata" // a host need not have the zones
)

//go:embed names.json.gz
var recorded []byte

// names are V8's names of the time zones in words.
var names = sync.OnceValue(func() (n struct {
	Names []string
	Zones map[string][2]int
}) {
	z, err := gzip.NewReader(bytes.NewReader(recorded))
	if err == nil {
		err = json.NewDecoder(z).Decode(&n)
	}
	if err != nil {
		panic(err)
	}
	return n
})

// Zone is the time zone of a variable TZ: UTC when it is empty, and a zone of
// UTC's time and V8's name for it, GMT+00:00, where it names none.
func Zone(tz string) *time.Location {
	tz = strings.TrimPrefix(tz, ":")
	if tz == "" || tz == "Local" {
		return time.UTC
	}
	zone, err := time.LoadLocation(tz)
	if err != nil {
		return time.FixedZone("GMT+00:00", 0)
	}
	return zone
}

// Name is the name of a time's zone in words, as Date.prototype.toString has
// it: Central European Standard Time.
func Name(t time.Time) string {
	n := names()
	pair, ok := n.Zones[t.Location().String()]
	if !ok {
		return t.Location().String()
	}
	return n.Names[pair[saving(t)]]
}

// saving is 1 when a time is of daylight saving. Some zones have their data the
// other way round: standard time in summer, and less in winter.
func saving(t time.Time) int {
	_, offset := t.Zone()
	dst := t.IsDST()
	for month := 1; month < 12; month++ {
		if other := t.AddDate(0, month, 0); other.IsDST() != dst {
			if _, o := other.Zone(); dst == (offset < o) {
				dst = !dst
			}
			break
		}
	}
	if dst {
		return 1
	}
	return 0
}

const day = 86400000

// UTC is the time, in milliseconds since 1970, at which the clocks of a zone
// show what they would in UTC at a time local. What they show twice is taken
// for the first, and what they leave out goes on from before, ECMA-262 21.4.1.26.
func UTC(local int64, zone *time.Location) int64 {
	offset := func(ms int64) int64 {
		_, seconds := time.UnixMilli(ms).In(zone).Zone()
		return int64(seconds) * 1000
	}
	before, after := offset(local-day), offset(local+day)
	if at := local - before; before == after || offset(at) == before {
		return at
	}
	if at := local - after; offset(at) == after {
		return at
	}
	return local - before
}
