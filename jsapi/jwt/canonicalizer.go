package jwt

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"dialtone/jsapi/event/querystring/percent"
	"dialtone/jsapi/inspect"

	"github.com/dop251/goja"
	whatwg "github.com/nlnwa/whatwg-url/url"
)

// requestCanonicalizer makes the class RequestCanonicalizer, which writes a
// request in the one form that its hash is taken of.
//
// https://www.twilio.com/docs/iam/pkcv/quickstart
func (r *realm) requestCanonicalizer() *goja.Object {
	fields := []string{"method", "uri", "queryParams", "requestBody", "headers"}
	text := func(name string, f func(this goja.Value) string) method {
		return method{name, 0, func(this goja.Value, _ arguments) goja.Value { return r.rt.ToValue(f(this)) }}
	}
	return r.base(class{
		name: "RequestCanonicalizer", length: len(fields),
		construct: func(this goja.Value, args arguments) {
			for i, name := range fields {
				r.write(this, name, args.at(i))
			}
		},
		methods: []method{
			text("getCanonicalizedMethod", r.canonicalMethod),
			{"customEncode", 1, func(_ goja.Value, args arguments) goja.Value {
				return r.rt.ToValue(r.encode(r.text(args.at(0))))
			}},
			{"ASCIICompare", 2, func(_ goja.Value, args arguments) goja.Value {
				return r.rt.ToValue(r.compare(args.at(0), args.at(1)))
			}},
			text("getCanonicalizedPath", r.canonicalPath),
			text("getCanonicalizedQueryParams", r.canonicalParams),
			text("getCanonicalizedHeaders", r.canonicalHeaders),
			text("getCanonicalizedHashedHeaders", r.hashedHeaders),
			text("getCanonicalizedRequestBody", r.canonicalBody),
			{"sha256Hex", 1, func(_ goja.Value, args arguments) goja.Value { return r.rt.ToValue(r.sha256(args.at(0))) }},
			text("getCanonicalizedRequestString", r.canonicalRequest),
			text("create", func(this goja.Value) string { return r.sha256(r.rt.ToValue(r.canonicalRequest(this))) }),
		},
	})
}

func (r *realm) canonicalRequest(this goja.Value) string {
	return strings.Join([]string{
		r.canonicalMethod(this), r.canonicalPath(this), r.canonicalParams(this), r.canonicalHeaders(this), r.hashedHeaders(this), r.canonicalBody(this),
	}, "\n")
}

func (r *realm) canonicalMethod(this goja.Value) string {
	return r.call(r.read(this, "method"), "this.method", "toUpperCase").String()
}

// encode decodes percent escapes, and encodes all but unreserved characters.
func (r *realm) encode(s goja.String) string {
	decoded, ok := percent.Decode(s.String())
	if !ok || !wellFormed(s) {
		r.vm.Throw("URIError", "URI malformed")
	}
	var b []byte
	for _, c := range decoded {
		if c == '*' {
			b = append(b, "%2A"...)
			continue
		}
		b = appendPercent(b, c)
	}
	return string(b)
}

func (r *realm) canonicalPath(this goja.Value) string {
	uri := r.read(this, "uri")
	if !isString(uri) {
		r.vm.Throw("TypeError", "this.uri.split is not a function")
	}
	if !wellFormed(uri.(goja.String)) {
		r.vm.Throw("URIError", "URI malformed")
	}
	path, _, _ := strings.Cut(uri.String(), "?")
	segments := strings.Split(path, "/")
	kept := segments[:1]
	for i, s := range segments[1:] {
		if s != "" || i == len(segments)-2 { // of several slashes in a row one is left
			kept = append(kept, s)
		}
	}
	for i, s := range kept {
		kept[i] = r.encode(r.rt.ToValue(s).(goja.String))
	}
	return strings.Join(kept, "/")
}

// canonicalParams sorts the parameters as they are written, before they are
// encoded. As in the npm package, a value ends at its first equals sign.
func (r *realm) canonicalParams(this goja.Value) string {
	params := r.read(this, "queryParams")
	if !truthy(params) {
		return ""
	}
	pairs := make([]goja.String, 0, 8)
	for _, e := range r.entries(params) {
		pairs = append(pairs, r.text(r.add(r.add(e[0], r.rt.ToValue("=")), r.text(e[1]))))
	}
	slices.SortStableFunc(pairs, goja.String.CompareTo)
	encoded := make([]string, len(pairs))
	for i, p := range pairs {
		parts := cut(p, '=')
		encoded[i] = r.encode(parts[0]) + "=" + r.encode(parts[1])
	}
	return strings.Join(encoded, "&")
}

// cut is s.split(separator).slice(0, 2).
func cut(s goja.String, separator uint16) (parts [2]goja.String) {
	n, start := 0, 0
	for i := range s.Length() + 1 {
		if i == s.Length() || s.CharAt(i) == separator {
			parts[n] = s.Substring(start, i)
			if n, start = n+1, i+1; n == len(parts) {
				break
			}
		}
	}
	return parts
}

func (r *realm) canonicalHeaders(this goja.Value) string {
	var lines []goja.String
	for _, e := range r.entries(r.read(this, "headers")) {
		line := strings.ToLower(e[0].String()) + ":"
		if truthy(e[1]) {
			line += r.text(r.call(e[1], "this.headers[key]", "trim")).String()
		}
		lines = append(lines, r.rt.ToValue(line).(goja.String))
	}
	return r.sorted(lines, "\n") + "\n"
}

func (r *realm) hashedHeaders(this goja.Value) string {
	var names []goja.String
	for _, e := range r.entries(r.read(this, "headers")) {
		names = append(names, e[0].(goja.String))
	}
	return r.sorted(names, ";")
}

// sorted joins strings in the order of their UTF-16 units.
func (r *realm) sorted(list []goja.String, separator string) string {
	slices.SortStableFunc(list, goja.String.CompareTo)
	texts := make([]string, len(list))
	for i, s := range list {
		texts[i] = s.String()
	}
	return strings.Join(texts, separator)
}

func (r *realm) canonicalBody(this goja.Value) string {
	body := r.read(this, "requestBody")
	switch {
	case !truthy(body):
		return ""
	case isString(body):
		return r.sha256(body)
	}
	if text, ok := r.vm.Stringify(body); ok {
		return r.sha256(r.rt.ToValue(text))
	}
	return r.sha256(goja.Undefined())
}

// sha256 is the hash of a string's UTF-8, or of the bytes of a buffer, in
// hexadecimal digits.
func (r *realm) sha256(v goja.Value) string {
	var b []byte
	o, ok := v.(*goja.Object)
	if ok {
		b, ok = r.bytes(o)
	} else if ok = isString(v); ok {
		b = []byte(v.String())
	}
	if !ok {
		r.coded("TypeError", "ERR_INVALID_ARG_TYPE",
			`The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received `+inspect.New(r.rt).Received(v))
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// maxURL bounds what is left to the parser of URLs, whose time grows with the
// square of some inputs. The query is not part of it.
const maxURL = 4096

// splitURL is the host, with its port unless it is the scheme's own, and the
// path of an absolute URL, by the WHATWG standard.
func splitURL(raw string) (host, path string, ok bool) {
	if end := strings.IndexAny(raw, "?#"); end >= 0 {
		raw = raw[:end]
	}
	if len(raw) > maxURL {
		return "", "", false
	}
	u, err := whatwg.Parse(raw)
	if err != nil {
		return "", "", false
	}
	return u.Host(), u.Pathname(), true
}
