package fetch

import (
	"bytes"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/url"
	"strings"

	"dialtone/jsapi/buffer/encoding"
	"dialtone/jsapi/buffer/view"
	"dialtone/runtime"

	"github.com/dop251/goja"
	whatwg "github.com/nlnwa/whatwg-url/url"
)

type natives struct {
	vm *runtime.VM
	rt *goja.Runtime
}

func (n natives) object() *goja.Object {
	o := n.rt.NewObject()
	for name, f := range map[string]func(goja.FunctionCall) goja.Value{
		"parse": n.parse, "bare": n.bare, "join": n.join, "data": n.data, "multipart": n.multipart, "urlencoded": n.urlencoded, "integrity": n.integrity,
	} {
		_ = o.Set(name, n.vm.Func(name, 0, f))
	}
	return o
}

func (n natives) bytes(b []byte) goja.Value {
	u8, err := n.rt.New(n.rt.GlobalObject().Get("Uint8Array"), view.ArrayBuffer(n.rt, b))
	if err != nil {
		panic(err)
	}
	return u8
}

func (n natives) utf8(v goja.Value) []byte {
	return view.Encode(n.vm, encoding.UTF8, v.ToString().(goja.String))
}

// text decodes UTF-8 as the web does, without a byte order mark.
func (n natives) text(b []byte) goja.Value {
	return view.Text(n.vm, encoding.UTF8, bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")))
}

var parser = whatwg.NewParser()

// parse(text, base?): a URL's parts, or undefined.
func (n natives) parse(c goja.FunctionCall) goja.Value {
	var u *whatwg.Url
	var err error
	if base := c.Argument(1); goja.IsUndefined(base) {
		u, err = parser.Parse(c.Argument(0).String())
	} else {
		u, err = parser.ParseRef(base.String(), c.Argument(0).String())
	}
	if err != nil {
		return goja.Undefined()
	}
	o := n.rt.NewObject()
	for name, v := range map[string]string{"href": u.Href(false), "protocol": u.Protocol(), "username": u.Username(), "password": u.Password(),
		"host": u.Host(), "port": u.Port(), "hash": u.Hash(), "origin": u.Protocol() + "//" + u.Host()} {
		_ = o.Set(name, v)
	}
	return o
}

// bare(url): it without its fragment.
func (n natives) bare(c goja.FunctionCall) goja.Value {
	text, _, _ := strings.Cut(c.Argument(0).String(), "#")
	return n.rt.ToValue(text)
}

// join(views): one Uint8Array of all their bytes.
func (n natives) join(c goja.FunctionCall) goja.Value {
	var all []byte
	list := c.Argument(0).ToObject(n.rt)
	count := int(list.Get("length").ToInteger())
	for i := range count {
		all = append(all, view.Of(n.rt, list.Get(n.rt.ToValue(i).String()))...)
	}
	return n.bytes(all)
}

// data(url): { type, body } of a data: URL, or undefined.
//
// https://fetch.spec.whatwg.org/#data-url-processor
func (n natives) data(c goja.FunctionCall) goja.Value {
	text, _, _ := strings.Cut(c.Argument(0).String(), "#")
	kind, body, ok := strings.Cut(strings.TrimPrefix(text, "data:"), ",")
	if !ok {
		return goja.Undefined()
	}
	kind = strings.Trim(kind, " ")
	decoded := unescape(body)
	if i := strings.LastIndexByte(kind, ';'); i >= 0 && strings.EqualFold(strings.Trim(kind[i+1:], " "), "base64") {
		kind = kind[:i]
		plain := strings.TrimRight(strings.Map(func(r rune) rune {
			if strings.ContainsRune("\t\n\f\r ", r) {
				return -1
			}
			return r
		}, string(decoded)), "=")
		var err error
		if decoded, err = base64.RawStdEncoding.DecodeString(plain); err != nil {
			return goja.Undefined()
		}
	}
	if strings.HasPrefix(kind, ";") {
		kind = "text/plain" + kind
	}
	if mediaType, parameters, err := mime.ParseMediaType(kind); err != nil || !strings.Contains(mediaType, "/") {
		kind = "text/plain;charset=US-ASCII"
	} else {
		kind = strings.ReplaceAll(mime.FormatMediaType(mediaType, parameters), "; ", ";")
	}
	o := n.rt.NewObject()
	_ = o.Set("type", kind)
	_ = o.Set("body", view.ArrayBuffer(n.rt, decoded))
	return o
}

// unescape decodes percent signs that stand before two hexadecimal digits.
func unescape(s string) []byte {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			if one, err := url.PathUnescape(s[i : i+3]); err == nil {
				b = append(b, one...)
				i += 2
				continue
			}
		}
		b = append(b, s[i])
	}
	return b
}

// maxParts is how many fields a form may have that is read.
const maxParts = 10_000

// multipart(bytes, type): the parts of a form, or undefined for what is none:
// { name, value } of a field, { name, filename, type, bytes } of a file.
func (n natives) multipart(c goja.FunctionCall) goja.Value {
	_, parameters, err := mime.ParseMediaType(c.Argument(1).String())
	if err != nil || parameters["boundary"] == "" {
		return goja.Undefined()
	}
	r := multipart.NewReader(bytes.NewReader(view.Of(n.rt, c.Argument(0))), parameters["boundary"])
	parts := n.rt.NewArray()
	for i := 0; ; i++ {
		p, err := r.NextRawPart()
		if errors.Is(err, io.EOF) {
			return parts
		}
		if err != nil || i >= maxParts {
			return goja.Undefined()
		}
		b, err := io.ReadAll(p)
		if err != nil || p.FormName() == "" && !strings.Contains(p.Header.Get("Content-Disposition"), "name=") {
			return goja.Undefined()
		}
		o := n.rt.NewObject()
		_ = o.Set("name", p.FormName())
		_, disposition, _ := mime.ParseMediaType(p.Header.Get("Content-Disposition"))
		if filename, ok := disposition["filename"]; ok {
			kind := p.Header.Get("Content-Type")
			if kind == "" {
				kind = "text/plain"
			}
			_ = o.Set("filename", filename)
			_ = o.Set("type", kind)
			_ = o.Set("bytes", n.bytes(b))
		} else {
			_ = o.Set("value", n.text(b))
		}
		_ = parts.Set(n.rt.ToValue(i).String(), o)
	}
}

// urlencoded(bytes): name, value, name, value, ….
func (n natives) urlencoded(c goja.FunctionCall) goja.Value {
	var pairs []any
	for _, field := range strings.Split(string(view.Of(n.rt, c.Argument(0))), "&") {
		if field == "" {
			continue
		}
		name, value, _ := strings.Cut(strings.ReplaceAll(field, "+", " "), "=")
		pairs = append(pairs, view.Text(n.vm, encoding.UTF8, unescape(name)), view.Text(n.vm, encoding.UTF8, unescape(value)))
	}
	return n.rt.NewArray(pairs...)
}

// integrity(bytes, metadata): whether the bytes have one of the strongest
// hashes of the metadata.
//
// https://www.w3.org/TR/sri-2/#does-response-match-metadatalist
func (n natives) integrity(c goja.FunctionCall) goja.Value {
	b := view.Of(n.rt, c.Argument(0))
	strongest, match := 0, true
	for _, item := range strings.Fields(c.Argument(1).String()) {
		algorithm, rest, _ := strings.Cut(item, "-")
		want, _, _ := strings.Cut(rest, "?")
		var sum []byte
		strength := 0
		switch strings.ToLower(algorithm) {
		case "sha256":
			s := sha256.Sum256(b)
			sum, strength = s[:], 1
		case "sha384":
			s := sha512.Sum384(b)
			sum, strength = s[:], 2
		case "sha512":
			s := sha512.Sum512(b)
			sum, strength = s[:], 3
		}
		if strength == 0 || strength < strongest {
			continue
		}
		if strength > strongest {
			strongest, match = strength, false
		}
		want = strings.NewReplacer("-", "+", "_", "/").Replace(strings.TrimRight(want, "="))
		match = match || base64.RawStdEncoding.EncodeToString(sum) == want
	}
	return n.rt.ToValue(match)
}
