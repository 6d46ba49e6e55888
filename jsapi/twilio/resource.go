package twilio

import (
	"math"
	"strings"

	"dialtone/jsapi/twilio/rest"
	"dialtone/runtime"

	"github.com/dop251/goja"
)

// A place is where a script has come to from a client: a resource, the
// arguments that led to it, and the way in the script's own words.
type place struct {
	r      *realm
	client *goja.Object
	node   *rest.Resource
	args   []goja.Value
	way    string
}

// object is what a script sees of a place: an object, or a function for a list
// whose members are had by a call, with the methods that would send a request
// and the places that lead on from it.
func (p *place) object() *goja.Object {
	r := p.r
	var o *goja.Object
	if p.node.Callable {
		o = r.rt.ToValue(func(f goja.FunctionCall) goja.Value { return p.instance(f.Arguments) }).(*goja.Object)
		_ = o.DefineDataProperty("name", r.rt.ToValue(""), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
		_ = o.DefineDataProperty("length", r.rt.ToValue(len(p.node.Params)), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	} else {
		o = r.rt.NewObject()
	}
	for _, c := range p.node.Children {
		p.lead(o, c)
	}
	if !p.node.List {
		return o
	}
	if p.node.Callable {
		r.vm.Hide(o, "get", r.vm.Func("get", len(p.node.Params), func(f goja.FunctionCall) goja.Value { return p.instance(f.Arguments) }))
	}
	_ = o.Set("_solution", p.solution())
	_ = o.Set("_uri", p.uri())
	for _, m := range p.node.Methods {
		r.vm.Hide(o, m.Name, r.vm.Func(m.Name, m.Length, func(f goja.FunctionCall) goja.Value { return p.send(m, f.Arguments) }))
	}
	solution := func(goja.FunctionCall) goja.Value { return p.solution() }
	r.vm.Hide(o, "toJSON", r.vm.Func("toJSON", 0, solution))
	_ = o.DefineDataPropertySymbol(r.inspectSymbol(), r.vm.Func("inspect", 2, solution), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	return o
}

// lead puts a property on an object that makes the place it leads to when it
// is first read.
func (p *place) lead(o *goja.Object, child *rest.Resource) {
	r := p.r
	var made goja.Value
	get := r.vm.Func("get "+child.Name, 0, func(goja.FunctionCall) goja.Value {
		if child.Deprecated != "" {
			r.vm.Log(runtime.LevelWarn, child.Name+" is deprecated. Use "+child.Deprecated+" instead.")
		}
		if made == nil {
			made = p.child(child)
		}
		return made
	})
	_ = o.DefineAccessorProperty(child.Name, get, nil, goja.FLAG_TRUE, goja.FLAG_FALSE)
}

func (p *place) child(node *rest.Resource) goja.Value {
	way := p.way + "." + node.Name
	switch {
	case node.Target != nil:
		var v goja.Value = p.client
		for _, name := range node.Target {
			v = p.r.read(v, name)
		}
		return v
	case node.Account:
		accounts := p.node.Child("accounts")
		sid := p.r.read(p.client, "accountSid")
		return (&place{p.r, p.client, accounts.Instance, []goja.Value{sid}, way}).object()
	}
	return (&place{p.r, p.client, node, p.args, way}).object()
}

// invalidInPath are the characters that an argument of a path must not have.
const invalidInPath = "/?"

// instance is the place that a list leads to with arguments.
func (p *place) instance(args []goja.Value) goja.Value {
	all := append([]goja.Value(nil), p.args...)
	for i, name := range p.node.Params {
		v := at(args, i)
		if isNullish(v) || strings.ContainsAny(v.String(), invalidInPath) {
			p.r.vm.Throw("Error", "Parameter '"+name+"' is not valid.")
		}
		all = append(all, v)
	}
	return (&place{p.r, p.client, p.node.Instance, all, p.way + "(…)"}).object()
}

func (p *place) uri() string {
	texts := make([]string, len(p.args))
	for i, a := range p.args {
		texts[i] = a.String()
	}
	return p.node.Path(texts)
}

func (p *place) solution() goja.Value {
	o := p.r.rt.NewObject()
	for _, part := range p.node.Solution {
		_ = o.Set(part.Name, at(p.args, part.Argument))
	}
	return o
}

// send checks the parameters as the package does before it sends a request.
func (p *place) send(m rest.Method, args []goja.Value) goja.Value {
	params := at(args, 0)
	var callback goja.Callable
	for _, a := range args {
		if f, ok := goja.AssertFunction(a); ok {
			callback = f
			break
		}
	}
	if m.Parameters {
		if isNullish(params) {
			p.r.vm.Throw("Error", `Required parameter "params" missing.`)
		}
		for _, name := range m.Required {
			if isNullish(p.r.read(params, name)) {
				p.r.vm.Throw("Error", `Required parameter "params['`+name+`']" missing.`)
			}
		}
	}
	switch strings.TrimSuffix(m.Name, "WithHttpInfo") {
	case "each":
		return p.each(m, params, callback)
	case "list":
		p.limits(params)
	}
	p.r.wantCredentials(p.client)
	return p.r.send(p.way+"."+m.Name, callback)
}

// each calls back for every record; what goes wrong it tells params.done.
func (p *place) each(m rest.Method, params goja.Value, callback goja.Callable) goja.Value {
	if _, ok := goja.AssertFunction(params); ok {
		params = goja.Undefined()
	}
	var done goja.Callable
	if !isNullish(params) {
		if f, ok := goja.AssertFunction(p.r.read(params, "callback")); ok {
			callback = f
		}
		done, _ = goja.AssertFunction(p.r.read(params, "done"))
	}
	if callback == nil {
		p.r.vm.Throw("Error", "Callback function must be provided")
	}
	p.limits(params)
	p.r.wantCredentials(p.client)
	return p.r.send(p.way+"."+m.Name, done)
}

// limits checks how many records are wanted.
func (p *place) limits(params goja.Value) {
	if isNullish(params) {
		return
	}
	limit, page := p.r.read(params, "limit"), p.r.read(params, "pageSize")
	if truthy(limit) && !isFinite(limit) || limit.ToFloat() <= 0 {
		p.r.vm.Throw("TypeError", "Parameter limit must be a positive integer")
	}
	if truthy(page) && (!isFinite(page) || page.ToFloat() <= 0) {
		p.r.vm.Throw("TypeError", "Parameter pageSize must be a positive integer")
	}
}

// isFinite is Number.isFinite.
func isFinite(v goja.Value) bool {
	switch v.(type) {
	case goja.String, *goja.Symbol, *goja.Object:
		return false
	}
	switch n := v.Export().(type) {
	case int64:
		return true
	case float64:
		return !math.IsNaN(n) && !math.IsInf(n, 0)
	}
	return false
}

// inspectSymbol is the symbol by which console.log finds out how to show one.
//
// https://nodejs.org/api/util.html#utilinspectcustom
func (r *realm) inspectSymbol() *goja.Symbol {
	if r.custom == nil {
		symbol := r.call(r.rt.GlobalObject().Get("Symbol"), "for", r.rt.ToValue("nodejs.util.inspect.custom"))
		r.custom, _ = symbol.(*goja.Symbol)
	}
	return r.custom
}
