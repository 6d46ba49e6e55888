package server

import (
	"io/fs"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// A validator is what a client can name a state of an asset by. Its methods
// read conditional headers as Twilio's local host was measured to read them,
// which is not in all points as RFC 9110 has it.
type validator struct {
	etag         string // weak: of size and time of modification, in hexadecimal
	lastModified string
	modified     time.Time // lastModified, to the second
}

func validatorOf(info fs.FileInfo) validator {
	modified := info.ModTime().UTC()
	ms := modified.Round(time.Millisecond).UnixMilli()
	return validator{
		etag:         `W/"` + strconv.FormatInt(info.Size(), 16) + "-" + strconv.FormatInt(ms, 16) + `"`,
		lastModified: modified.Format(http.TimeFormat),
		modified:     modified.Truncate(time.Second),
	}
}

// preconditionFailed reports whether the client wants the asset only in a state
// that it is not in.
func (v validator) preconditionFailed(h http.Header) bool {
	if match := joined(h["If-Match"]); match != "" {
		return match != "*" && !v.named(match)
	}
	if since, err := http.ParseTime(first(h["If-Unmodified-Since"])); err == nil {
		return v.modified.After(since)
	}
	return false
}

// fresh reports whether the client has the asset as it is. Both conditions must
// hold where both are given, and no-cache overrules them.
func (v validator) fresh(h http.Header) bool {
	noneMatch, since := joined(h["If-None-Match"]), first(h["If-Modified-Since"])
	if noneMatch == "" && since == "" || noCache(h["Cache-Control"]) {
		return false
	}
	if noneMatch != "" && noneMatch != "*" && !v.named(noneMatch) {
		return false
	}
	if since != "" {
		t, err := http.ParseTime(since)
		return err == nil && !v.modified.After(t)
	}
	return true
}

// rangeFresh reports whether a client that has a part of the asset, in the state
// that If-Range names, may be given another part.
func (v validator) rangeFresh(ifRange string) bool {
	if ifRange == "" {
		return true
	}
	if strings.Contains(ifRange, `"`) {
		return strings.Contains(ifRange, v.etag)
	}
	t, err := http.ParseTime(ifRange)
	return err == nil && !v.modified.After(t)
}

// named reports whether a list of entity tags has the asset's, weak or strong.
func (v validator) named(list string) bool {
	strong := strings.TrimPrefix(v.etag, "W/")
	for list != "" {
		var tag string
		tag, list, _ = strings.Cut(list, ",")
		tag = strings.Trim(tag, " ")
		if tag == v.etag || tag == strong {
			return true
		}
	}
	return false
}

func noCache(cacheControl []string) bool {
	for _, line := range cacheControl {
		for line != "" {
			var directive string
			directive, line, _ = strings.Cut(line, ",")
			if strings.EqualFold(strings.Trim(directive, " \t"), "no-cache") {
				return true
			}
		}
	}
	return false
}

// joined is one header line for several, as Node joins them.
func joined(values []string) string {
	if len(values) < 2 {
		return first(values)
	}
	return strings.Join(values, ", ")
}
