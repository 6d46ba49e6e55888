// Package response is Twilio.Response, which is also the global Response: the
// class by which a handler sets status, headers, cookies and body.
//
// Class makes it in a VM; Send turns an instance, or any other value that a
// script passes to its callback, into the response that goes out.
//
// https://www.twilio.com/docs/serverless/functions-assets/handler
package response

import (
	"strconv"
	"strings"

	"dialtone/runtime"

	"github.com/dop251/goja"
)

// Name is what the module is known by to the other host modules.
const Name = "internal/response"

// Module is the class. Its export is the constructor.
func Module() runtime.Module {
	return runtime.Module{Name: Name, Globals: []string{"Response"}, Open: open}
}

const cookieHeader = "Set-Cookie"

func open(vm *runtime.VM) runtime.Exports {
	c := &class{vm: vm}
	ctor := vm.Runtime().ToValue(c.construct).(*goja.Object)
	_ = ctor.DefineDataProperty("name", vm.Runtime().ToValue("Response"), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = ctor.DefineDataProperty("length", vm.Runtime().ToValue(1), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	c.constructor = ctor
	proto := ctor.Get("prototype").(*goja.Object)
	c.prototype = proto
	for _, m := range []struct {
		name   string
		length int
		f      func(this *goja.Object, c goja.FunctionCall)
	}{
		{"setStatusCode", 1, func(this *goja.Object, c goja.FunctionCall) { put(this, "statusCode", c.Argument(0)) }},
		{"setBody", 1, func(this *goja.Object, c goja.FunctionCall) { put(this, "body", c.Argument(0)) }},
		{"setHeaders", 1, c.setHeaders},
		{"appendHeader", 2, func(this *goja.Object, f goja.FunctionCall) { c.appendHeader(this, f.Argument(0), f.Argument(1)) }},
		{"setCookie", 2, c.setCookie},
		{"removeCookie", 1, c.removeCookie},
	} {
		vm.Hide(proto, m.name, vm.Func(m.name, m.length, func(f goja.FunctionCall) goja.Value {
			this, ok := f.This.(*goja.Object)
			if !ok {
				vm.Throw("TypeError", "Response.prototype."+m.name+" was called on a value that is no Response")
			}
			m.f(this, f)
			return this
		}))
	}
	return runtime.Exports{Default: ctor}
}

// class is Response in one VM.
type class struct {
	vm          *runtime.VM
	constructor *goja.Object
	prototype   *goja.Object
}

func set(o *goja.Object, name string, v goja.Value) {
	if err := o.Set(name, v); err != nil {
		panic(err)
	}
}

func truthy(v goja.Value) bool { return v != nil && v.ToBoolean() }

// put sets a property of a Response.
func put(this *goja.Object, name string, v goja.Value) {
	if in := instanceOf(this); in != nil {
		in.Set(name, v)
		return
	}
	set(this, name, v)
}

// get reads a property; undefined when there is none.
func get(o *goja.Object, name string) goja.Value {
	if v := o.Get(name); v != nil {
		return v
	}
	return goja.Undefined()
}

func isArray(v goja.Value) bool {
	o, ok := v.(*goja.Object)
	return ok && o.ClassName() == "Array"
}

func (c *class) construct(call goja.ConstructorCall) *goja.Object {
	rt, this := c.vm.Runtime(), call.This
	if p := this.Prototype(); p != c.prototype && !rt.InstanceOf(this, c.constructor) {
		c.vm.Throw("TypeError", "Class constructor Response cannot be invoked without 'new'")
	}
	var body, status, headers goja.Value = goja.Null(), rt.ToValue(200), nil
	if options := call.Argument(0); truthy(options) {
		o := options.ToObject(rt)
		if v := get(o, "statusCode"); truthy(v) {
			status = v
		}
		if v := get(o, "body"); truthy(v) {
			body = v
		}
		if v := get(o, "headers"); truthy(v) {
			headers = v
		}
	}
	if !c.vm.Reflective() {
		in := &instance{class: c, body: body, status: status, headers: headers}
		prototype := this.Prototype()
		this = rt.NewDynamicObject(in)
		_ = this.SetPrototype(prototype)
		if headers == nil {
			in.record.cookies()
			return this
		}
	} else {
		if headers == nil {
			headers = c.newHeaders()
		}
		set(this, "body", body)
		set(this, "statusCode", status)
		set(this, "headers", headers)
	}
	h, ok := headers.(*goja.Object)
	if !ok {
		c.vm.Throw("TypeError", "Cannot use 'in' operator to search for 'Set-Cookie' in "+headers.String())
	}
	switch cookies := h.Get(cookieHeader); {
	case cookies == nil:
		set(h, cookieHeader, rt.NewArray())
	case !isArray(cookies) && !goja.IsUndefined(cookies):
		set(h, cookieHeader, rt.NewArray(cookies))
	}
	return this
}

// headersOf is the response's own headers object, made if a script has cleared it.
func (c *class) headersOf(this *goja.Object) *goja.Object {
	v := get(this, "headers")
	if !truthy(v) {
		o := c.newHeaders()
		set(this, "headers", o)
		return o
	}
	return v.ToObject(c.vm.Runtime())
}

func (c *class) setHeaders(this *goja.Object, f goja.FunctionCall) {
	v := f.Argument(0)
	o, isObject := v.(*goja.Object)
	if isObject {
		if _, callable := goja.AssertFunction(o); callable {
			return
		}
	} else if !goja.IsNull(v) {
		return
	}
	put(this, "headers", c.newHeaders())
	if !isObject {
		return
	}
	for _, k := range enumerable(o) {
		c.appendHeader(this, c.vm.Runtime().ToValue(k), get(o, k))
	}
}

// enumerable lists the keys that for…in visits: inherited ones too, but for
// what a script may have put on Object.prototype.
func enumerable(o *goja.Object) []string {
	keys := o.Keys()
	proto := o.Prototype()
	if proto == nil || proto.Prototype() == nil {
		return keys
	}
	seen := make(map[string]bool)
	for _, k := range o.GetOwnPropertyNames() {
		seen[k] = true
	}
	for p := proto; p.Prototype() != nil; p = p.Prototype() {
		for _, k := range p.Keys() {
			if !seen[k] {
				keys = append(keys, k)
			}
		}
		for _, k := range p.GetOwnPropertyNames() {
			seen[k] = true
		}
	}
	return keys
}

func (c *class) appendHeader(this *goja.Object, key, value goja.Value) {
	var headers *goja.Object
	r := ownRecord(this)
	if r == nil {
		headers = c.headersOf(this)
		r = recordOf(headers)
	}
	if o, ok := value.(*goja.Object); ok && !isArray(o) {
		if _, callable := goja.AssertFunction(o); !callable {
			c.vm.Throw("Error", "Header value cannot be an object")
		}
	} else if goja.IsNull(value) {
		c.vm.Throw("Error", "Header value cannot be an object")
	}
	name, ok := key.(goja.String)
	if !ok {
		c.vm.Throw("TypeError", "key.toLowerCase is not a function")
	}
	k := name.String()
	if strings.EqualFold(k, cookieHeader) {
		k = cookieHeader
	}
	if r != nil && !isArray(value) && r.append(k, value) {
		return
	}
	if headers == nil {
		headers = c.headersOf(this)
	}
	existing := get(headers, k)
	switch {
	case truthy(existing):
		set(headers, k, c.join(existing, value))
	case k == cookieHeader && !isArray(value):
		set(headers, k, c.vm.Runtime().NewArray(value))
	default:
		set(headers, k, value)
	}
	if k != cookieHeader && headers.Get(cookieHeader) == nil {
		set(headers, cookieHeader, c.vm.Runtime().NewArray())
	}
}

// join is [a, b].flat(): arrays are opened by one level.
func (c *class) join(a, b goja.Value) goja.Value {
	list := make([]any, 0, 4)
	for _, v := range [...]goja.Value{a, b} {
		if isArray(v) {
			for _, e := range elements(v.(*goja.Object)) {
				list = append(list, e)
			}
		} else {
			list = append(list, v)
		}
	}
	return c.vm.Runtime().NewArray(list...)
}

// elements lists what an array holds, holes left out.
func elements(o *goja.Object) []goja.Value {
	n := int(o.Get("length").ToInteger())
	if n == 0 {
		return nil
	}
	list := make([]goja.Value, 0, min(n, 64))
	for i := range n {
		if v := o.Get(strconv.Itoa(i)); v != nil {
			list = append(list, v)
		}
	}
	return list
}

func (c *class) setCookie(this *goja.Object, f goja.FunctionCall) {
	cookie := f.Argument(0).String() + "=" + f.Argument(1).String()
	if attributes := f.Argument(2); !goja.IsUndefined(attributes) {
		if goja.IsNull(attributes) {
			c.vm.Throw("TypeError", "Cannot read properties of null (reading 'length')")
		}
		o := attributes.ToObject(c.vm.Runtime())
		if n := o.Get("length"); n != nil && n.ToFloat() > 0 {
			join, ok := goja.AssertFunction(get(o, "join"))
			if !ok {
				c.vm.Throw("TypeError", "attributes.join is not a function")
			}
			joined, err := join(o, c.vm.Runtime().ToValue(";"))
			if err != nil {
				panic(err)
			}
			cookie += ";" + joined.String()
		}
	}
	c.appendHeader(this, c.vm.Runtime().ToValue(cookieHeader), c.vm.Runtime().ToValue(cookie))
}

func (c *class) removeCookie(this *goja.Object, f goja.FunctionCall) {
	key := f.Argument(0).String()
	v := get(this, "headers")
	if goja.IsUndefined(v) || goja.IsNull(v) {
		c.vm.Throw("TypeError", "Cannot read properties of "+v.String()+" (reading 'Set-Cookie')")
	}
	headers := v.ToObject(c.vm.Runtime())
	var kept []any
	cookies := []goja.Value{get(headers, cookieHeader)}
	if isArray(cookies[0]) {
		cookies = elements(cookies[0].(*goja.Object))
	}
	for _, cookie := range cookies {
		if s, ok := cookie.(goja.String); ok && !strings.HasPrefix(s.String(), key+"=") {
			kept = append(kept, cookie)
		}
	}
	kept = append(kept, key+"=;Max-Age=0")
	set(headers, cookieHeader, c.vm.Runtime().NewArray(kept...))
}
