package response

import (
	"fmt"
	"maps"
	"math"
	"regexp"
	"slices"
	"strings"

	"dialtone/jsapi/twiml"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// The content types of results that name none, in the reference's spelling.
const (
	typeText = "text/plain; charset=utf-8"
	typeHTML = "text/html; charset=utf-8"
	typeXML  = "text/xml; charset=utf-8"
	typeJSON = "application/json; charset=utf-8"
	typeData = "application/octet-stream"
)

// Convention is how Twilio's platform calls a handler, less the making of its
// arguments: what a result and a thrown value become.
type Convention struct{}

// Result turns what a script passed to callback(null, value) into a response.
// What cannot be sent throws as the reference throws.
func (Convention) Result(vm *runtime.VM, v goja.Value) (*runtime.Response, error) {
	if o, ok := asInstance(vm, v); ok {
		return sendInstance(vm, o), nil
	}
	return sendValue(vm, v, 200), nil
}

// Failure turns a value that is no Error but was thrown, or passed as the
// callback's error, into a response of status 500.
func (Convention) Failure(vm *runtime.VM, v goja.Value) (*runtime.Response, error) {
	if o, ok := asInstance(vm, v); ok {
		vm.Warn("a Response was passed to callback as the error; it was sent as it is")
		return sendInstance(vm, o), nil
	}
	return sendValue(vm, v, 500), nil
}

// sendValue is what becomes of any value but a Response.
func sendValue(vm *runtime.VM, v goja.Value, status int) *runtime.Response {
	r := &runtime.Response{Status: status}
	var kind string
	if s, ok := v.(goja.String); ok {
		r.Body, kind = []byte(s.String()), typeText
	} else {
		r.Body, kind = body(vm, v)
	}
	return typed(r, kind)
}

func typed(r *runtime.Response, contentType string) *runtime.Response {
	if contentType != "" {
		r.Headers = append(r.Headers, runtime.Header{Name: "Content-Type", Value: contentType})
	}
	return r
}

// asInstance reports whether a value is an instance of Response.
func asInstance(vm *runtime.VM, v goja.Value) (*goja.Object, bool) {
	o, ok := v.(*goja.Object)
	if !ok {
		return nil, false
	}
	if in := instanceOf(o); in != nil && o.Prototype() == in.class.prototype {
		return o, true
	}
	e, _ := vm.Open(Name)
	if !vm.Runtime().InstanceOf(o, e.Default.(*goja.Object)) {
		return nil, false
	}
	return o, true
}

// body is the bytes of any value but a string, and the content type that they
// have unless the script names one.
func body(vm *runtime.VM, v goja.Value) ([]byte, string) {
	o, isObject := v.(*goja.Object)
	if !isObject {
		switch {
		case v == nil || goja.IsUndefined(v) || goja.IsNull(v):
			return nil, ""
		}
		if _, ok := v.(*goja.Symbol); ok {
			vm.Throw("TypeError", "Cannot convert a Symbol value to a string")
		}
		switch v.Export().(type) {
		case bool, int64, float64:
			return []byte(v.String()), typeJSON
		}
		vm.Throw("TypeError", "Do not know how to serialize a BigInt")
	}
	if b, ok := bytesOf(o); ok {
		return b, typeData
	}
	if xml, ok := twiml.String(vm, o); ok {
		return []byte(xml), typeXML
	}
	text, ok := vm.Stringify(o)
	if !ok {
		vm.Throw("TypeError", `The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received function `+o.Get("name").String())
	}
	return []byte(text), typeJSON
}

// bytesOf is the content of a Uint8Array or Buffer.
func bytesOf(o *goja.Object) ([]byte, bool) {
	if o.ClassName() == "Array" || o.ClassName() == "Object" && o.GetSymbol(goja.SymToStringTag) == nil {
		return nil, false
	}
	if t := o.GetSymbol(goja.SymToStringTag); t == nil || t.String() != "Uint8Array" {
		return nil, false
	}
	b, ok := o.Export().([]byte)
	if !ok {
		return nil, false
	}
	return append([]byte(nil), b...), true
}

// sendInstance is what Express makes of a Response's fields.
func sendInstance(vm *runtime.VM, o *goja.Object) *runtime.Response {
	r := &runtime.Response{}
	var value, code goja.Value
	if in := instanceOf(o); in != nil {
		value, code = in.body, in.status
		if rec := in.ownRecord(); rec != nil && rec.simple() {
			rec.send(vm, r)
		} else {
			headers(vm, r, in.Get("headers"))
		}
	} else {
		headers(vm, r, get(o, "headers"))
		value, code = get(o, "body"), get(o, "statusCode")
	}
	named := r.Headers.Get("Content-Type")
	var kind string
	text := true
	if s, ok := value.(goja.String); ok {
		r.Body, kind = []byte(s.String()), typeHTML
	} else {
		r.Body, kind = body(vm, value)
		text = kind != typeData && kind != ""
	}
	switch {
	case named == "":
		typed(r, kind)
	case named == typeXML || named == typeJSON || named == typeHTML || named == typeText:
	case text:
		setType(r, withCharset(vm, named))
	}
	r.Status = status(vm, code)
	return r
}

// status is the number that Node would send, or it throws as Node does. 1xx is
// refused too: they would go out as interim answers.
func status(vm *runtime.VM, v goja.Value) int {
	f := v.ToFloat()
	n := int32(0)
	if !math.IsNaN(f) && !math.IsInf(f, 0) {
		n = int32(int64(math.Trunc(f)))
	}
	if n < 200 || n > 999 {
		shown := v.String()
		e := vm.NewError("RangeError", "Invalid status code: "+shown)
		_ = e.Set("code", "ERR_HTTP_INVALID_STATUS_CODE")
		panic(e)
	}
	return int(n)
}

var (
	token       = regexp.MustCompile("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$")
	charset     = regexp.MustCompile(`;\s*charset\s*=`)
	textualType = regexp.MustCompile(`^text/|^application/(?:javascript|json)`)
)

// simple reports whether nothing but texts and the class's own list of cookies
// is to be sent, in the order in which they were set.
func (r *record) simple() bool {
	for i := range r.fields {
		f := &r.fields[i]
		if c := f.name[:min(1, len(f.name))]; c == "" || c >= "0" && c <= "9" {
			return false
		}
		if _, text := f.value.(goja.String); !text && !f.array {
			return false
		}
	}
	return true
}

// send puts the record's headers on a response.
func (r *record) send(vm *runtime.VM, to *runtime.Response) {
	to.Headers = make(runtime.Headers, 0, len(r.fields)+1)
	for i := range r.fields {
		f := &r.fields[i]
		drop(to, f.name)
		for _, e := range f.list {
			add(vm, to, f.name, e)
		}
		if !f.array {
			add(vm, to, f.name, f.value)
		}
	}
}

func headers(vm *runtime.VM, r *runtime.Response, v goja.Value) {
	o, ok := v.(*goja.Object)
	if !ok {
		if goja.IsUndefined(v) || goja.IsNull(v) {
			return
		}
		o = v.ToObject(vm.Runtime())
	}
	if rec := recordOf(o); rec != nil && rec.simple() {
		rec.send(vm, r)
		return
	}
	for _, name := range enumerable(o) {
		value := get(o, name)
		drop(r, name)
		if isArray(value) {
			if strings.EqualFold(name, "Content-Type") {
				vm.Throw("TypeError", "Content-Type cannot be set to an Array")
			}
			for _, e := range elements(value.(*goja.Object)) {
				add(vm, r, name, e)
			}
			continue
		}
		add(vm, r, name, value)
	}
}

// drop takes out a header that comes again in another spelling: the later one stands.
func drop(r *runtime.Response, name string) {
	for i := 0; i < len(r.Headers); i++ {
		if strings.EqualFold(r.Headers[i].Name, name) {
			r.Headers = append(r.Headers[:i], r.Headers[i+1:]...)
			i--
		}
	}
}

func add(vm *runtime.VM, r *runtime.Response, name string, v goja.Value) {
	if _, ok := v.(*goja.Symbol); ok {
		vm.Throw("TypeError", "Cannot convert a Symbol value to a string")
	}
	value := v.String()
	if strings.EqualFold(name, "Content-Type") {
		if value == "text/xml" {
			value = typeXML
		} else if !charset.MatchString(value) && textualType.MatchString(value) {
			value += "; charset=utf-8"
		}
	}
	if plainHeader(name, value) {
		r.Headers = append(r.Headers, runtime.Header{Name: name, Value: value})
		return
	}
	if !token.MatchString(name) {
		e := vm.NewError("TypeError", fmt.Sprintf(`Header name must be a valid HTTP token ["%s"]`, name))
		_ = e.Set("code", "ERR_INVALID_HTTP_TOKEN")
		panic(e)
	}
	latin := make([]byte, 0, len(value))
	for _, c := range value {
		if c > 0xff || c == 0x7f || c < 0x20 && c != '\t' {
			e := vm.NewError("TypeError", fmt.Sprintf(`Invalid character in header content ["%s"]`, name))
			_ = e.Set("code", "ERR_INVALID_CHAR")
			panic(e)
		}
		latin = append(latin, byte(c))
	}
	r.Headers = append(r.Headers, runtime.Header{Name: name, Value: string(latin)})
}

// plainHeader reports whether a header is certainly valid as it is.
func plainHeader(name, value string) bool {
	for i := range len(name) {
		if c := name[i]; (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') && c != '-' {
			return false
		}
	}
	for i := range len(value) {
		if c := value[i]; c < 0x20 || c >= 0x7f {
			return false
		}
	}
	return name != ""
}

func setType(r *runtime.Response, value string) {
	for i := range r.Headers {
		if strings.EqualFold(r.Headers[i].Name, "Content-Type") {
			r.Headers[i].Value = value
		}
	}
}

// withCharset is a content type with the charset of a body that is text: the
// one that goes out is UTF-8, whatever the script says. The type is written
// again in lower case with its parameters sorted, and one that is none throws,
// as Express does it.
func withCharset(vm *runtime.VM, value string) string {
	kind, rest, _ := strings.Cut(value, ";")
	kind = strings.ToLower(strings.Trim(kind, " \t"))
	major, minor, ok := strings.Cut(kind, "/")
	if !ok || !token.MatchString(major) || !token.MatchString(minor) {
		vm.Throw("TypeError", "invalid media type")
	}
	parameters := map[string]string{}
	for rest != "" {
		m := parameter.FindStringSubmatch(rest)
		if m == nil {
			vm.Throw("TypeError", "invalid parameter format")
		}
		parameters[strings.ToLower(m[1])] = m[2]
		rest = rest[len(m[0]):]
	}
	parameters["charset"] = "utf-8"
	var b strings.Builder
	b.WriteString(kind)
	for _, name := range slices.Sorted(maps.Keys(parameters)) {
		b.WriteString("; " + name + "=" + parameters[name])
	}
	return b.String()
}

// parameter is one parameter of a media type and the separator behind it.
var parameter = regexp.MustCompile("^[ \t]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*=[ \t]*(\"(?:[^\"\\\\]|\\\\.)*\"|[!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*(?:;|$)")
