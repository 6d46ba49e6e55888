package jwt

import "github.com/dop251/goja"

// clientCapability makes the class ClientCapability, whose static members are
// the scopes.
//
// https://www.twilio.com/docs/iam/capability-tokens
func (r *realm) clientCapability() goja.Value {
	capability := r.base(class{
		name: "ClientCapability", length: 1,
		construct: func(this goja.Value, args arguments) {
			options := args.at(0)
			r.requireOptions(options, "accountSid", "authToken")
			r.copy(this, options, "accountSid", "authToken")
			r.write(this, "ttl", or(r.read(options, "ttl"), r.rt.ToValue(defaultTTL)))
			r.write(this, "scopes", r.rt.NewArray())
		},
		methods: []method{
			{"addScope", 1, func(this goja.Value, args arguments) goja.Value {
				r.call(r.read(this, "scopes"), "this.scopes", "push", args.at(0))
				return goja.Undefined()
			}},
			{"toJwt", 0, func(this goja.Value, _ arguments) goja.Value {
				scopes := r.callEach(r.read(this, "scopes"), "this.scopes", "scope", "payload")
				claims := r.rt.NewObject()
				_ = claims.Set("scope", r.call(scopes, "this.scopes.map(...)", "join", r.rt.ToValue(" ")))
				_ = claims.Set("iss", r.read(this, "accountSid"))
				_ = claims.Set("exp", r.add(r.now(), r.read(this, "ttl")))
				return r.sign(claims, r.read(this, "authToken"), nil, nil)
			}},
		},
	})
	_ = capability.Set("EventStreamScope", r.scope("scope:stream:subscribe", class{
		name: "EventStreamScope", length: 1,
		construct: func(this goja.Value, args arguments) {
			r.write(this, "filters", or(args.at(0), r.rt.NewObject()))
		},
		methods: []method{{"payload", 0, func(this goja.Value, _ arguments) goja.Value {
			query := "path=/2010-04-01/Events"
			if filters := r.entries(r.read(this, "filters")); len(filters) > 0 {
				query += "&appParams=" + r.escape(r.rt.ToValue(r.form(filters)))
			}
			return r.scopeText(this, query)
		}}},
	}))
	_ = capability.Set("IncomingClientScope", r.scope("scope:client:incoming", class{
		name: "IncomingClientScope", length: 1,
		construct: func(this goja.Value, args arguments) {
			r.write(this, "clientName", args.at(0))
		},
		methods: []method{{"payload", 0, func(this goja.Value, _ arguments) goja.Value {
			return r.scopeText(this, "clientName="+r.escape(r.read(this, "clientName")))
		}}},
	}))
	_ = capability.Set("OutgoingClientScope", r.scope("scope:client:outgoing", class{
		name: "OutgoingClientScope", length: 1,
		construct: func(this goja.Value, args arguments) {
			options := args.at(0)
			r.requireOptions(options, "applicationSid")
			r.copy(this, options, "applicationSid", "clientName", "params")
		},
		methods: []method{{"payload", 0, func(this goja.Value, _ arguments) goja.Value {
			query := "appSid=" + r.escape(r.read(this, "applicationSid"))
			if name := r.read(this, "clientName"); isString(name) {
				query += "&clientName=" + r.escape(name)
			}
			if params := r.read(this, "params"); isObject(params) {
				query += "&appParams=" + r.escape(r.rt.ToValue(r.form(r.entries(params))))
			}
			return r.scopeText(this, query)
		}}},
	}))
	return capability
}

// requireOptions checks the options of a constructor, which must be an object
// with the members that are named.
func (r *realm) requireOptions(options goja.Value, names ...string) {
	r.requireOption(options, "options")
	if !isObject(options) && !r.legacy() {
		r.vm.Throw("TypeError", `Parameter "options" must be a type Object`)
	}
	for _, name := range names {
		r.requireOption(r.read(options, name), "options."+name)
	}
}

// callEach is list.map((item) => item[method]()); of and item are what the
// messages of errors call the list and the item.
func (r *realm) callEach(list goja.Value, of, item, method string) goja.Value {
	return r.call(list, of, "map", r.vm.Func("", 1, func(f goja.FunctionCall) goja.Value {
		return r.call(f.Argument(0), item, method)
	}))
}

// scope makes a class of scopes, whose instances have a name.
func (r *realm) scope(name string, c class) *goja.Object {
	if r.legacy() {
		c.constants = []constant{{"scope", name}}
		return r.base(c)
	}
	construct := c.construct
	c.construct = func(this goja.Value, args arguments) {
		r.write(this, "scope", r.rt.ToValue(name))
		construct(this, args)
	}
	return r.base(c)
}

// scopeText is a scope in the claims: its name and a query.
func (r *realm) scopeText(this goja.Value, query string) goja.Value {
	name := ""
	if v := r.read(this, "scope"); !goja.IsUndefined(v) && !goja.IsNull(v) {
		name = r.text(v).String()
	}
	return r.rt.ToValue(name + "?" + query)
}

// form writes entries as a query string.
func (r *realm) form(entries [][2]goja.Value) string {
	b := ""
	for i, e := range entries {
		if i > 0 {
			b += "&"
		}
		b += r.escape(e[0]) + "=" + r.escape(e[1])
	}
	return b
}
