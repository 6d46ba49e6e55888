package jwt

import (
	"math"
	"slices"

	"dialtone/jsapi/jwt/token"

	"github.com/dop251/goja"
)

// member is one of the members of a header, or of the options of
// jsonwebtoken's sign.
type member struct {
	name  string
	value goja.Value
}

// signOptions are the options of jsonwebtoken's sign, but for the header.
type signOptions []member

func (o signOptions) get(name string) (v goja.Value, ok bool) {
	for _, m := range o {
		if m.name == name {
			return m.value, true
		}
	}
	return goja.Undefined(), false
}

// sign is jsonwebtoken's sign: it checks claims and options in its order and
// with its messages, adds the claims that the options stand for, and returns
// the token. The claims are an object of the caller's own, which it may change.
func (r *realm) sign(claims *goja.Object, secret goja.Value, header []member, options signOptions) goja.Value {
	asked, _ := options.get("algorithm")
	full := r.header(asked, header)
	if !truthy(secret) && asked.String() != "none" {
		r.vm.Throw("Error", "secretOrPrivateKey must have a value")
	}
	var key token.Key
	if !goja.IsUndefined(secret) && !goja.IsNull(secret) {
		key = r.key(secret)
	}
	if !isString(full.Get("alg")) {
		r.vm.Throw("TypeError", "header.alg.startsWith is not a function")
	}
	algorithm := full.Get("alg").String()
	r.check(key.Admit(algorithm))
	for _, name := range []string{"iat", "exp", "nbf"} {
		if v := claims.Get(name); v != nil && !isNumber(v) && !isBoxed(v, "Number") {
			r.vm.Throw("Error", `"`+name+`" should be a number of seconds`)
		}
	}
	r.checkOptions(options)
	r.check(key.Fit(algorithm))
	r.addClaims(claims, options)
	if !slices.Contains(token.Algorithms(), algorithm) {
		r.vm.Throw("TypeError", `"`+algorithm+`" is not a valid algorithm.`+"\n  Supported algorithms are:\n  "+
			`"HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".`)
	}
	headerText, _ := r.vm.Stringify(full)
	claimsText, _ := r.vm.Stringify(claims)
	signed, err := token.Sign(algorithm, headerText, claimsText, key)
	r.check(err)
	return r.rt.ToValue(signed)
}

// check throws an error of package token.
func (r *realm) check(err error) {
	if err != nil {
		r.vm.Throw("Error", err.Error())
	}
}

// header is the default one with the members of the caller's over it.
func (r *realm) header(algorithm goja.Value, own []member) *goja.Object {
	o := r.rt.NewObject()
	_ = o.Set("alg", or(algorithm, r.rt.ToValue("HS256")))
	_ = o.Set("typ", "JWT")
	_ = o.Set("kid", goja.Undefined()) // its place, if the caller has one
	for _, m := range own {
		_ = o.Set(m.name, m.value)
	}
	return o
}

func (r *realm) checkOptions(options signOptions) {
	for _, o := range options {
		valid, message := true, ""
		switch o.name {
		case "algorithm":
			valid = isString(o.value) && slices.Contains(token.Algorithms(), o.value.String())
			message = `"algorithm" must be a valid string enum value`
		case "issuer", "subject":
			valid = isString(o.value) || isBoxed(o.value, "String")
			message = `"` + o.name + `" must be a string`
		case "expiresIn":
			valid = isInteger(o.value) || isString(o.value) && truthy(o.value) || isBoxed(o.value, "String")
			message = `"expiresIn" should be a number of seconds or string representing a timespan`
		}
		if !valid {
			r.vm.Throw("Error", message)
		}
	}
}

// addClaims adds iat, and exp, iss and sub if there are options for them.
func (r *realm) addClaims(claims *goja.Object, options signOptions) {
	now := r.now()
	_ = claims.Set("iat", now)
	if ttl, ok := options.get("expiresIn"); ok {
		seconds, ok := 0.0, true
		switch {
		case isNumber(ttl):
			seconds = ttl.ToFloat()
		case isString(ttl):
			seconds, ok = token.Milliseconds(ttl.String())
			seconds /= 1000
		default:
			ok = false
		}
		if !ok {
			r.vm.Throw("Error", `"expiresIn" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60`)
		}
		_ = claims.Set("exp", math.Floor(now.ToFloat()+seconds))
	}
	if issuer, ok := options.get("issuer"); ok {
		_ = claims.Set("iss", issuer)
	}
	if subject, ok := options.get("subject"); ok {
		_ = claims.Set("sub", subject)
	}
}
