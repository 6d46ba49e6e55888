package twilio

import (
	"github.com/dop251/goja"
)

// Credential providers tell a REST client how to authenticate: by no means, or
// by a token that is fetched with the credentials of a client.
//
// https://www.twilio.com/docs/iam/oauth-apps

// constant is a method that returns one property of its object.
func constant(name, property string) method {
	return method{name, 0, func(this *goja.Object, _ []goja.Value) goja.Value {
		if v := this.Get(property); v != nil {
			return v
		}
		return goja.Undefined()
	}}
}

// typed is the base of credential providers and of strategies.
func (r *realm) typed(name string) func() *goja.Object {
	return func() *goja.Object {
		return r.class(class{
			name: name, length: 1,
			create:  func(this *goja.Object, args []goja.Value) { set(this, "authType", at(args, 0)) },
			methods: []method{constant("getAuthType", "authType")},
		})
	}
}

// of gives the parent's constructor a type of authentication.
func (r *realm) of(authType string) func([]goja.Value) []goja.Value {
	return func([]goja.Value) []goja.Value { return []goja.Value{r.rt.ToValue(authType)} }
}

func (r *realm) noAuthCredentialProviderClass() *goja.Object {
	return r.class(class{
		name: "NoAuthCredentialProvider", extends: r.typed("CredentialProvider"), before: r.of("noauth"),
		methods: []method{{"toAuthStrategy", 0, func(*goja.Object, []goja.Value) goja.Value { return r.construct(r.noAuthStrategyClass()) }}},
	})
}

func (r *realm) noAuthStrategyClass() *goja.Object {
	return r.class(class{
		name: "NoAuthStrategy", extends: r.typed("AuthStrategy"), before: r.of("noauth"),
		methods: []method{
			{"getAuthString", 0, func(*goja.Object, []goja.Value) goja.Value { return r.resolved("") }},
			{"requiresAuthentication", 0, func(*goja.Object, []goja.Value) goja.Value { return r.rt.ToValue(false) }},
		},
	})
}

// providerClass is a provider of tokens for the credentials of a client.
func (r *realm) providerClass(name, manager string) *goja.Object {
	return r.class(class{
		name: name, extends: r.typed("CredentialProvider"), before: r.of("client-credentials"),
		create: func(this *goja.Object, _ []goja.Value) {
			set(this, "grantType", r.rt.ToValue("client_credentials"))
			set(this, "clientId", r.rt.ToValue(""))
			set(this, "clientSecret", r.rt.ToValue(""))
			set(this, "tokenManager", goja.Null())
		},
		methods: []method{{"toAuthStrategy", 0, func(this *goja.Object, _ []goja.Value) goja.Value {
			if isNullish(this.Get("tokenManager")) {
				params := r.rt.NewObject()
				for _, name := range []string{"grantType", "clientId", "clientSecret"} {
					_ = params.Set(name, r.read(this, name))
				}
				set(this, "tokenManager", r.construct(r.tokenManagerClass(manager), params))
			}
			return r.construct(r.tokenStrategyClass(), r.read(this, "tokenManager"))
		}}},
	})
}

// builderClass makes a provider step by step.
func (r *realm) builderClass(provider, manager string) *goja.Object {
	step := func(name, property string) method {
		return method{name, 1, func(this *goja.Object, args []goja.Value) goja.Value {
			set(r.read(this, "instance").ToObject(r.rt), property, at(args, 0))
			return this
		}}
	}
	return r.class(class{
		name: provider + "Builder",
		create: func(this *goja.Object, _ []goja.Value) {
			set(this, "instance", r.construct(r.providerClass(provider, manager)))
		},
		methods: []method{
			step("setClientId", "clientId"), step("setClientSecret", "clientSecret"), step("setTokenManager", "tokenManager"),
			constant("build", "instance"),
		},
	})
}

// tokenManagerClass fetches tokens, for which it would need the network.
func (r *realm) tokenManagerClass(name string) *goja.Object {
	return r.class(class{
		name: name, length: 1,
		create: func(this *goja.Object, args []goja.Value) { set(this, "params", at(args, 0)) },
		methods: []method{
			constant("getParams", "params"),
			{"fetchToken", 0, func(*goja.Object, []goja.Value) goja.Value {
				return r.rejected("Error Status Code: undefined\nFailed to fetch access token: " + r.missing(name+".fetchToken"))
			}},
		},
	})
}

// tokenStrategyClass authenticates with a token as long as it lasts.
func (r *realm) tokenStrategyClass() *goja.Object {
	return r.class(class{
		name: "TokenAuthStrategy", length: 1, extends: r.typed("AuthStrategy"), before: r.of("token"),
		create: func(this *goja.Object, args []goja.Value) {
			set(this, "token", r.rt.ToValue(""))
			set(this, "tokenManager", at(args, 0))
		},
		methods: []method{
			{"getAuthString", 0, func(this *goja.Object, _ []goja.Value) goja.Value {
				return r.async(func() goja.Value {
					// Two steps, so that the second sees what the first throws.
					token := r.then(r.call(this, "fetchToken"), func(token goja.Value) goja.Value {
						set(this, "token", token)
						return r.rt.ToValue("Bearer " + token.String())
					}, nil)
					return r.then(token, nil, func(reason goja.Value) goja.Value {
						r.vm.Throw("Error", "Failed to fetch access token: "+r.read(reason, "message").String())
						return nil
					})
				})
			}},
			{"requiresAuthentication", 0, func(*goja.Object, []goja.Value) goja.Value { return r.rt.ToValue(true) }},
			{"fetchToken", 0, func(this *goja.Object, _ []goja.Value) goja.Value {
				return r.async(func() goja.Value {
					token := r.read(this, "token")
					if !truthy(token) || truthy(r.call(this, "isTokenExpired", token)) {
						return r.call(r.read(this, "tokenManager"), "fetchToken")
					}
					return token
				})
			}},
			{"isTokenExpired", 1, func(_ *goja.Object, args []goja.Value) goja.Value {
				return r.rt.ToValue(expired(text(at(args, 0)), r.vm.Host().Clock.Now()))
			}},
		},
	})
}
