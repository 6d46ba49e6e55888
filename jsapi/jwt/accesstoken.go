package jwt

import (
	"math"

	"github.com/dop251/goja"
)

// accessToken makes the class AccessToken, whose static members are the grants.
//
// https://www.twilio.com/docs/iam/access-tokens
func (r *realm) accessToken() goja.Value {
	var token *goja.Object
	token = r.base(class{
		name: "AccessToken", length: 4,
		construct: func(this goja.Value, args arguments) {
			accountSid, keySid, secret, options := args.at(0), args.at(1), args.at(2), args.at(3)
			r.require(accountSid, "accountSid is required")
			r.require(keySid, "keySid is required")
			r.require(secret, "secret is required")
			if r.legacy() {
				options = or(options, r.rt.NewObject())
			} else {
				const missing = "identity is required to be specified in options"
				r.require(options, missing)
				r.require(r.read(options, "identity"), missing)
			}
			r.write(this, "accountSid", accountSid)
			r.write(this, "keySid", keySid)
			r.write(this, "secret", secret)
			r.write(this, "ttl", or(r.read(options, "ttl"), r.rt.ToValue(defaultTTL)))
			r.copy(this, options, "identity", "nbf", "region")
			r.write(this, "grants", r.rt.NewArray())
		},
		methods: []method{
			{"addGrant", 1, func(this goja.Value, args arguments) goja.Value {
				r.call(r.read(this, "grants"), "this.grants", "push", args.at(0))
				return goja.Undefined()
			}},
			{"toJwt", 1, func(this goja.Value, args arguments) goja.Value {
				return r.signAccess(this, r.algorithm(token, "AccessToken", args.at(0)))
			}},
		},
	})
	if r.legacy() {
		r.legacyGrants(token)
	}
	_ = token.Set("DEFAULT_ALGORITHM", "HS256")
	_ = token.Set("ALGORITHMS", r.rt.NewArray("HS256", "HS384", "HS512"))
	if !r.legacy() {
		r.grants(token)
	}
	return token
}

// defaultTTL is how long a token holds, in seconds, when a script does not say.
const defaultTTL = 3600

// algorithm is the one that a script asks for, or else the default of the
// class. The class must allow it.
func (r *realm) algorithm(class *goja.Object, name string, asked goja.Value) goja.Value {
	if !truthy(asked) {
		asked = r.read(class, "DEFAULT_ALGORITHM")
	}
	return r.allowed(class, name, asked)
}

// allowed is an algorithm, if the class allows it.
func (r *realm) allowed(class *goja.Object, name string, asked goja.Value) goja.Value {
	allowed := r.read(class, "ALGORITHMS")
	if !truthy(r.call(allowed, name+".ALGORITHMS", "includes", asked)) {
		list := r.call(r.read(class, "ALGORITHMS"), name+".ALGORITHMS", "join", r.rt.ToValue(", "))
		r.vm.Throw("Error", "Algorithm not supported. Allowed values are "+list.String())
	}
	return asked
}

// signAccess makes the claims of an access token, in the npm package's order,
// and signs them.
func (r *realm) signAccess(this, algorithm goja.Value) goja.Value {
	grants := r.rt.NewObject()
	if identity := r.read(this, "identity"); isInteger(identity) || isString(identity) {
		_ = grants.Set("identity", r.text(identity))
	}
	r.each(r.read(this, "grants"), "this.grants", func(grant goja.Value) {
		key := r.read(grant, "key")
		r.operation("put", grants, key, r.call(grant, "grant", "toPayload"))
	})
	now := r.now()
	claims := r.rt.NewObject()
	_ = claims.Set("jti", r.add(r.add(r.read(this, "keySid"), r.rt.ToValue("-")), now))
	_ = claims.Set("grants", grants)
	if nbf := r.read(this, "nbf"); isNumber(nbf) {
		_ = claims.Set("nbf", nbf)
	}
	header := []member{{"cty", r.rt.ToValue("twilio-fpa;v=1")}}
	if region := r.read(this, "region"); isString(region) && truthy(region) {
		header = append(header, member{"twr", region})
	}
	return r.sign(claims, r.read(this, "secret"), header, signOptions{
		{"algorithm", algorithm},
		{"issuer", r.read(this, "keySid")},
		{"subject", r.read(this, "accountSid")},
		{"expiresIn", r.read(this, "ttl")},
	})
}

// isInteger is Number.isInteger.
func isInteger(v goja.Value) bool {
	return isNumber(v) && !math.IsInf(v.ToFloat(), 0) && math.Trunc(v.ToFloat()) == v.ToFloat()
}

// each is for (… of list); of is how the message of the error calls the list.
func (r *realm) each(list goja.Value, of string, f func(v goja.Value)) {
	iterator := goja.Undefined()
	if !goja.IsUndefined(list) && !goja.IsNull(list) {
		iterator = list.ToObject(r.rt).GetSymbol(goja.SymIterator)
	}
	if _, ok := goja.AssertFunction(iterator); !ok {
		r.vm.Throw("TypeError", of+" is not iterable")
	}
	r.rt.ForOf(list, func(v goja.Value) bool {
		f(v)
		return true
	})
}
