package jwt

import (
	"math"
	"slices"

	"dialtone/jsapi/inspect"
	"dialtone/jsapi/jwt/token"

	"github.com/dop251/goja"
)

// option is one of the options of jsonwebtoken's sign.
type option struct {
	name  string
	value goja.Value
}

// signing is what one call of sign is given.
type signing struct {
	options []option
	claims  *goja.Object
	header  *goja.Object
}

func (s *signing) option(name string) (goja.Value, bool) {
	for _, o := range s.options {
		if o.name == name {
			return o.value, true
		}
	}
	return goja.Undefined(), false
}

// sign is jsonwebtoken's sign: it checks claims and options in its order and
// with its messages, adds the claims that the options stand for, and returns
// the token. The claims are an object of the caller's own, which it may change.
func (r *realm) sign(claims *goja.Object, secret goja.Value, options []option) goja.Value {
	s := &signing{options: options, claims: claims}
	asked, _ := s.option("algorithm")
	s.header = r.header(s, asked)
	if !truthy(secret) && asked.String() != "none" {
		r.vm.Throw("Error", "secretOrPrivateKey must have a value")
	}
	var key token.Key
	if !goja.IsUndefined(secret) && !goja.IsNull(secret) {
		key = r.key(secret)
	}
	if !isString(s.header.Get("alg")) {
		r.vm.Throw("TypeError", "header.alg.startsWith is not a function")
	}
	algorithm := s.header.Get("alg").String()
	r.check(key.Admit(algorithm))
	for _, name := range claims.Keys() {
		if v := claims.Get(name); slices.Contains([]string{"iat", "exp", "nbf"}, name) && !isNumber(v) && !isBoxed(v, "Number") {
			r.vm.Throw("Error", `"`+name+`" should be a number of seconds`)
		}
	}
	r.checkOptions(s)
	r.check(key.Fit(algorithm))
	r.addClaims(s)
	if !slices.Contains(token.Algorithms(), algorithm) {
		r.vm.Throw("TypeError", `"`+algorithm+`" is not a valid algorithm.`+"\n  Supported algorithms are:\n  "+
			`"HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".`)
	}
	header, _ := r.vm.Stringify(s.header)
	payload, _ := r.vm.Stringify(claims)
	signed, err := token.Sign(algorithm, header, payload, key)
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
func (r *realm) header(s *signing, algorithm goja.Value) *goja.Object {
	o := r.rt.NewObject()
	_ = o.Set("alg", or(algorithm, r.rt.ToValue("HS256")))
	_ = o.Set("typ", "JWT")
	_ = o.Set("kid", goja.Undefined()) // its place, if the caller has one
	if own, ok := s.option("header"); ok {
		for _, e := range r.entries(own) {
			_ = o.Set(e[0].String(), e[1])
		}
	}
	return o
}

func (r *realm) checkOptions(s *signing) {
	for _, o := range s.options {
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
func (r *realm) addClaims(s *signing) {
	now := r.now()
	_ = s.claims.Set("iat", now)
	if ttl, ok := s.option("expiresIn"); ok {
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
		_ = s.claims.Set("exp", math.Floor(now.ToFloat()+seconds))
	}
	if issuer, ok := s.option("issuer"); ok {
		_ = s.claims.Set("iss", issuer)
	}
	if subject, ok := s.option("subject"); ok {
		_ = s.claims.Set("sub", subject)
	}
}

// key makes a key of what a script gives as one: a string, a buffer, or an
// object of the shape that Node's createPrivateKey takes. To the jsonwebtoken
// of the oldest major every string is a secret.
func (r *realm) key(v goja.Value) token.Key {
	if isString(v) {
		if r.legacy() {
			return token.Secret([]byte(v.String()))
		}
		return parseKey([]byte(v.String()))
	}
	if r.legacy() {
		r.vm.Throw("TypeError", "secret must be a string or bufferor a KeyObject")
	}
	if o, ok := v.(*goja.Object); ok {
		if b, ok := r.bytes(o); ok {
			return parseKey(b)
		}
		if key, ok := r.privateKey(o); ok && isObject(v) {
			return key
		}
	}
	r.vm.Throw("Error", "secretOrPrivateKey is not valid key material")
	return token.Key{}
}

// privateKey reads the key of an object.
func (r *realm) privateKey(o *goja.Object) (token.Key, bool) {
	var b []byte
	material := r.read(o, "key")
	if isString(material) {
		b = []byte(material.String())
	} else if m, ok := material.(*goja.Object); ok {
		b, _ = r.bytes(m)
	}
	switch format := r.read(o, "format"); {
	case goja.IsUndefined(format) || format.String() == "pem":
		return token.ParsePEM(b)
	case format.String() == "der":
		return token.ParseDER(b, r.read(o, "type").String())
	}
	return token.Key{}, false
}

// parseKey makes a private key of a text that has one, else a secret.
func parseKey(b []byte) token.Key {
	if key, ok := token.ParsePEM(b); ok {
		return key
	}
	return token.Secret(b)
}

// bytes are what an ArrayBuffer or a view of one holds.
func (r *realm) bytes(o *goja.Object) ([]byte, bool) {
	in := inspect.New(r.rt)
	buffer, offset, length := in.View(o)
	if buffer == nil {
		if in.ClassOf(o) != "ArrayBuffer" {
			return nil, false
		}
		return slices.Clone(o.Export().(goja.ArrayBuffer).Bytes()), true
	}
	switch in.ClassOf(o) {
	case "Int16Array", "Uint16Array":
		length *= 2
	case "Int32Array", "Uint32Array", "Float32Array":
		length *= 4
	case "Float64Array", "BigInt64Array", "BigUint64Array":
		length *= 8
	}
	all := buffer.Export().(goja.ArrayBuffer).Bytes()
	if offset < 0 || length < 0 || offset+length > len(all) { // the buffer is detached
		return nil, false
	}
	return slices.Clone(all[offset : offset+length]), true
}
