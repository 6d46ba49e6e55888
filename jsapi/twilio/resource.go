package twilio

import (
	"math"
	"reflect"
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
// whose members are had by a call. What it has besides is on its prototype.
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
	_ = o.SetPrototype(r.prototype(p.node))
	_ = o.DefineDataPropertySymbol(r.placeSymbol(), r.rt.ToValue(p), goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE)
	if p.node.List {
		_ = o.Set("_solution", p.solution())
		_ = o.Set("_uri", p.uri())
	}
	return o
}

// prototype has a getter for everything that a resource leads to and for every
// method. What it gives becomes the object's own when it is first read, so that
// a method can be called without its object, as in the package.
func (r *realm) prototype(node *rest.Resource) *goja.Object {
	if o := r.prototypes[node]; o != nil {
		return o
	}
	parent := r.rt.NewObject()
	if node.Callable {
		parent = r.rt.ToValue(func() {}).(*goja.Object)
	}
	o := r.rt.CreateObject(parent.Prototype())
	r.prototypes[node] = o
	own := func(name string, value func(p *place) goja.Value) {
		get := func(f goja.FunctionCall) goja.Value {
			p := r.placeOf(f.This)
			if p == nil {
				return goja.Undefined()
			}
			v := value(p)
			r.vm.Hide(f.This.(*goja.Object), name, v)
			return v
		}
		_ = o.DefineAccessorProperty(name, r.rt.ToValue(get), nil, goja.FLAG_TRUE, goja.FLAG_FALSE)
	}
	for _, c := range node.Children {
		if c.Deprecated != "" {
			r.deprecated(o, c)
			continue
		}
		own(c.Name, func(p *place) goja.Value { return p.child(c) })
	}
	if !node.List {
		return o
	}
	if node.Callable {
		own("get", func(p *place) goja.Value {
			return r.vm.Func("get", len(node.Params), func(f goja.FunctionCall) goja.Value { return p.instance(f.Arguments) })
		})
	}
	for _, m := range node.Methods {
		own(m.Name, func(p *place) goja.Value {
			return r.vm.Func(m.Name, m.Length, func(f goja.FunctionCall) goja.Value { return p.send(m, f.Arguments) })
		})
	}
	own("toJSON", func(p *place) goja.Value {
		return r.vm.Func("toJSON", 0, func(goja.FunctionCall) goja.Value { return p.solution() })
	})
	inspect := r.vm.Func("inspect", 2, func(f goja.FunctionCall) goja.Value {
		if p := r.placeOf(f.This); p != nil {
			return p.solution()
		}
		return r.rt.NewObject()
	})
	_ = o.DefineDataPropertySymbol(r.inspectSymbol(), inspect, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	return o
}

// deprecated puts a getter on a prototype that warns each time it is read.
func (r *realm) deprecated(o *goja.Object, node *rest.Resource) {
	_ = o.DefineAccessorProperty(node.Name, r.rt.ToValue(func(f goja.FunctionCall) goja.Value {
		r.vm.Log(runtime.LevelWarn, node.Name+" is deprecated. Use "+node.Deprecated+" instead.")
		if p := r.placeOf(f.This); p != nil {
			return p.child(node)
		}
		return goja.Undefined()
	}), nil, goja.FLAG_TRUE, goja.FLAG_FALSE)
}

// placeOf finds the place that an object stands for; nil for another object.
func (r *realm) placeOf(v goja.Value) *place {
	o, ok := v.(*goja.Object)
	if !ok {
		return nil
	}
	held := o.GetSymbol(r.placeSymbol())
	if held == nil || held.ExportType() != placeType {
		return nil
	}
	return held.Export().(*place)
}

var placeType = reflect.TypeFor[*place]()

func (r *realm) placeSymbol() *goja.Symbol {
	if r.symbol == nil {
		r.symbol = goja.NewSymbol("place")
	}
	return r.symbol
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
		symbol, ok := r.call(r.global("Symbol"), "for", r.rt.ToValue("nodejs.util.inspect.custom")).(*goja.Symbol)
		if !ok {
			symbol = goja.NewSymbol("nodejs.util.inspect.custom") // a script has replaced Symbol.for
		}
		r.custom = symbol
	}
	return r.custom
}
