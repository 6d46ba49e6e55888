// Package event makes the event object of a handler: the query and the body of
// the request, and its headers and cookies under request.
//
// Its one function is New. What it makes is decoded when a script asks for it:
// a handler that reads one cookie does not pay for twenty form fields. The
// parsers in the folders below are plain Go; this package only turns what they
// found into JavaScript values.
//
// https://www.twilio.com/docs/serverless/functions-assets/functions/invocation
package event

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"dialtone/jsapi/event/body"
	"dialtone/jsapi/event/cookie"
	"dialtone/jsapi/event/jsonvalue"
	"dialtone/jsapi/event/qs"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// Parse reads the body of a request as its content type says and keeps the
// result in Parsed. The error is a *body.Error with the status to answer.
func Parse(req *runtime.Request) error {
	if req.Parsed != nil {
		return nil
	}
	b, err := body.Parse(body.Message{
		ContentType:     req.Headers.Get("content-type"),
		ContentEncoding: req.Headers.Get("content-encoding"),
		HasBody:         len(req.Body) > 0,
		Raw:             req.Body,
	})
	if err != nil {
		return err
	}
	req.Parsed = b
	return nil
}

// New makes the event for a request. A body that was not parsed before and
// cannot be is thrown as an Error.
func New(vm *runtime.VM, req *runtime.Request) *goja.Object {
	if err := Parse(req); err != nil {
		vm.Throw("Error", err.Error())
	}
	b, _ := req.Parsed.(*body.Body)
	// All that the event needs is in one piece of memory.
	e := &event{vm: vm, req: req, body: b}
	return vm.LazyObjectIn(&e.room, e)
}

type event struct {
	room    runtime.LazyRoom
	vm      *runtime.VM
	req     *runtime.Request
	body    *body.Body
	request request
	ours    bool // nothing in the query or the body is called request
	checked bool
}

// Peek answers for the one key that nearly every handler begins with, and for
// single fields of a form.
func (e *event) Peek(key string) (goja.Value, bool) {
	if key == "request" && e.plain() {
		return e.requestObject(), true
	}
	return nil, false
}

// plain reports whether event.request is certainly the request's own: a query
// or body parameter of that name takes its place.
func (e *event) plain() bool {
	if !e.checked {
		e.checked = true
		e.ours = mayNotName(e.req.RawQuery) && mayNotName(e.body.Text())
	}
	return e.ours
}

// mayNotName reports whether a text cannot hold a parameter called request.
// Escapes could spell it: %72 is r, %65 e, %71 q, %75 u, %73 s, %74 t, and
// what follows a backslash in JSON may be any of them.
func mayNotName(text string) bool {
	if text == "" {
		return true
	}
	if strings.Contains(text, "request") || strings.Contains(text, `\u`) {
		return false
	}
	for {
		i := strings.IndexByte(text, '%')
		if i < 0 || i+2 >= len(text) {
			return true
		}
		if c := text[i+1]; c == '7' || c == '6' && text[i+2] == '5' {
			return false
		}
		text = text[i+1:]
	}
}

func (e *event) requestObject() *goja.Object {
	r := &e.request
	if r.object == nil {
		r.vm, r.req = e.vm, e.req
		r.object = e.vm.LazyObjectIn(&r.room, r)
	}
	return r.object
}

// Fill puts the request, the query and the body on the event; the later one wins.
func (e *event) Fill(o *goja.Object) {
	define(e.vm, o, "request", e.requestObject())
	for _, m := range qs.Parse(e.req.RawQuery) {
		define(e.vm, o, m.Key, e.query(m.Value))
	}
	switch e.body.Kind() {
	case body.Form:
		for _, f := range e.body.Fields() {
			define(e.vm, o, f.Key, e.strings(f.Values))
		}
	case body.JSON:
		e.spread(o, e.body.JSON())
	}
}

func (e *event) strings(values []string) goja.Value {
	if len(values) == 1 {
		return e.vm.Runtime().ToValue(values[0])
	}
	list := make([]any, len(values))
	for i, v := range values {
		list[i] = v
	}
	return e.vm.Runtime().NewArray(list...)
}

func (e *event) query(v qs.Value) goja.Value {
	switch v.Kind {
	case qs.Array:
		list := make([]any, len(v.Elements))
		for i, el := range v.Elements {
			list[i] = e.query(el)
		}
		return e.vm.Runtime().NewArray(list...)
	case qs.Object:
		o := e.vm.Runtime().NewObject()
		for _, m := range v.Members {
			define(e.vm, o, m.Key, e.query(m.Value))
		}
		return o
	}
	return e.vm.Runtime().ToValue(v.Text)
}

// spread puts the own properties of a JSON object or array on o.
func (e *event) spread(o *goja.Object, v jsonvalue.Value) {
	if v.Kind() == jsonvalue.Array {
		i := 0
		for el := range v.Elements() {
			define(e.vm, o, strconv.Itoa(i), e.json(el))
			i++
		}
		return
	}
	for _, m := range v.Members() {
		e.member(o, m)
	}
}

func (e *event) member(o *goja.Object, m jsonvalue.Member) {
	if utf8.ValidString(m.Key) {
		define(e.vm, o, m.Key, e.json(m.Value))
		return
	}
	// goja's API takes keys as UTF-8 only; assignment takes any string.
	set, err := e.vm.Runtime().RunProgram(setter)
	if err != nil {
		panic(err)
	}
	f, _ := goja.AssertFunction(set)
	if _, err := f(goja.Undefined(), o, text(e.vm, m.Key), e.json(m.Value)); err != nil {
		panic(err)
	}
}

var setter = goja.MustCompile("", "(o, k, v) => { o[k] = v }", true)

func (e *event) json(v jsonvalue.Value) goja.Value {
	rt := e.vm.Runtime()
	switch v.Kind() {
	case jsonvalue.Bool:
		return rt.ToValue(v.Bool())
	case jsonvalue.Number:
		return rt.ToValue(v.Number())
	case jsonvalue.String:
		return text(e.vm, v.Text())
	case jsonvalue.Array:
		var list []any
		for el := range v.Elements() {
			list = append(list, e.json(el))
		}
		return rt.NewArray(list...)
	case jsonvalue.Object:
		o := rt.NewObject()
		for _, m := range v.Members() {
			e.member(o, m)
		}
		return o
	}
	return goja.Null()
}

// text is the JavaScript string of a WTF-8 text.
func text(vm *runtime.VM, s string) goja.Value {
	if utf8.ValidString(s) {
		return vm.Runtime().ToValue(s)
	}
	return goja.StringFromUTF16(jsonvalue.UTF16(s))
}

// define sets a property as a spread does: by definition, since a key may be __proto__.
func define(vm *runtime.VM, o *goja.Object, key string, v goja.Value) {
	if err := o.DefineDataProperty(key, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE); err != nil {
		panic(err)
	}
}

// request is event.request.
type request struct {
	room    runtime.LazyRoom
	vm      *runtime.VM
	req     *runtime.Request
	object  *goja.Object
	headers *goja.Object
	cookies cookies
}

// Peek answers for both.
func (r *request) Peek(key string) (goja.Value, bool) {
	switch key {
	case "headers":
		return r.headersObject(), true
	case "cookies":
		return r.cookiesObject(), true
	}
	return nil, false
}

// Fill puts the headers and the cookies on event.request.
func (r *request) Fill(o *goja.Object) {
	define(r.vm, o, "headers", r.headersObject())
	define(r.vm, o, "cookies", r.cookiesObject())
}

func (r *request) cookieHeader() string {
	first, more := "", false
	for _, h := range r.req.Headers {
		if strings.EqualFold(h.Name, "cookie") {
			if more {
				first += "; " + h.Value
			} else {
				first, more = h.Value, true
			}
		}
	}
	return first
}

func (r *request) cookiesObject() *goja.Object {
	c := &r.cookies
	if c.object == nil {
		c.vm, c.header = r.vm, r.cookieHeader()
		c.object = r.vm.LazyObjectIn(&c.room, c)
	}
	return c.object
}

// cookies is event.request.cookies.
type cookies struct {
	room   runtime.LazyRoom
	vm     *runtime.VM
	header string
	object *goja.Object
}

// Peek finds one cookie.
func (c *cookies) Peek(key string) (goja.Value, bool) {
	v, ok := cookie.Lookup(c.header, key)
	if !ok {
		return nil, false
	}
	return c.vm.Runtime().ToValue(v), true
}

// Fill puts all cookies on the object.
func (c *cookies) Fill(o *goja.Object) {
	for _, kv := range cookie.Parse(c.header) {
		define(c.vm, o, kv.Name, c.vm.Runtime().ToValue(kv.Value))
	}
}

func (r *request) headersObject() *goja.Object {
	if r.headers == nil {
		r.headers = r.vm.LazyObject(headers{r})
	}
	return r.headers
}

// headers is event.request.headers.
type headers struct{ r *request }

// Peek leaves all to Fill.
func (headers) Peek(string) (goja.Value, bool) { return nil, false }

// Fill puts the headers that a function may see on the object.
func (h headers) Fill(o *goja.Object) { h.r.fillHeaders(o) }

// hidden are the headers that a function never sees.
var hidden = map[string]bool{
	"via": true, "referer": true, "transfer-encoding": true, "proxy-authorization": true, "proxy-authenticate": true, "x-real-ip": true,
	"connection": true, "proxy-connection": true, "expect": true, "trailer": true, "upgrade": true,
}

var hiddenPrefixes = []string{"i-twilio-", "i-t-", "ot-", "x-amz", "x-forwarded-", "x-accel-"}

func visible(name string) bool {
	if hidden[name] {
		return false
	}
	for _, p := range hiddenPrefixes {
		if strings.HasPrefix(name, p) {
			return false
		}
	}
	return true
}

// fillHeaders puts them in the order that is the same in every run: host, then
// the others by name.
func (r *request) fillHeaders(o *goja.Object) {
	var names []string
	values := make(map[string][]string, len(r.req.Headers))
	for _, h := range r.req.Headers {
		name := strings.ToLower(h.Name)
		if !visible(name) {
			continue
		}
		old, seen := values[name]
		if !seen {
			names = append(names, name)
		}
		// As measured: an empty first value gives way to the next one.
		if len(old) == 1 && old[0] == "" {
			old = nil
		}
		values[name] = append(old, latin1(h.Value))
	}
	slices.SortFunc(names, func(a, b string) int {
		switch "host" {
		case a:
			return -1
		case b:
			return 1
		}
		return strings.Compare(a, b)
	})
	for _, name := range names {
		v := values[name]
		if len(v) == 1 {
			define(r.vm, o, name, r.vm.Runtime().ToValue(v[0]))
			continue
		}
		list := make([]any, len(v))
		for i := range v {
			list[i] = v[i]
		}
		define(r.vm, o, name, r.vm.Runtime().NewArray(list...))
	}
}

// latin1 reads the bytes of a header as Node does: one character each.
func latin1(s string) string {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			b := make([]rune, len(s))
			for j := range len(s) {
				b[j] = rune(s[j])
			}
			return string(b)
		}
	}
	return s
}
