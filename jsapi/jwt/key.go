package jwt

import (
	"slices"

	"dialtone/jsapi/inspect"
	"dialtone/jsapi/jwt/token"

	"github.com/dop251/goja"
)

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
