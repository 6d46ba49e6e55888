package crypto

import (
	"math/big"
	"sync/atomic"

	"dialtone/jsapi/buffer/view"
	"dialtone/jsapi/crypto/digest"
	"dialtone/jsapi/crypto/keys"

	"github.com/dop251/goja"
)

// key is the key that a handle stands for. Handles are never given to scripts.
func key(v goja.Value) *keys.Key {
	k, _ := v.Export().(*keys.Key)
	return k
}

func (h *host) handle(k any) goja.Value { return h.vm.Runtime().ToValue(k.(*keys.Key)) }

// optional is a text or nothing, bytes likewise.
func optional(v goja.Value) string {
	if v == nil || goja.IsUndefined(v) || goja.IsNull(v) {
		return ""
	}
	return v.String()
}

func (h *host) optionalBytes(v goja.Value) []byte {
	if v == nil || goja.IsUndefined(v) || goja.IsNull(v) {
		return nil
	}
	return h.copy(v)
}

func (h *host) defineKeys() {
	rt := h.vm.Runtime()
	h.names("curveNames", keys.CurveNames())
	h.define("secretKey", func(c goja.FunctionCall) goja.Value { return h.handle(keys.NewSecret(h.copy(c.Argument(0)))) })
	// parseKey(private, bytes, DER's type, passphrase)
	h.define("parseKey", func(c goja.FunctionCall) goja.Value {
		private, b := c.Argument(0).ToBoolean(), h.copy(c.Argument(1))
		in := keys.Input{DER: optional(c.Argument(2)) != "", Type: optional(c.Argument(2)), Passphrase: h.optionalBytes(c.Argument(3)), Stop: new(atomic.Bool)}
		parse := keys.ParsePublic
		if private {
			parse = keys.ParsePrivate
		}
		if in.Passphrase == nil {
			k, err := parse(b, in)
			if err != nil {
				panic(h.thrown(err))
			}
			return h.handle(k)
		}
		return h.do("a key", goja.Undefined(), func(stop *atomic.Bool) (any, error) {
			in.Stop = stop
			return parse(b, in)
		}, h.handle)
	})
	h.define("parseJWK", func(c goja.FunctionCall) goja.Value {
		members := make(map[string]string)
		o := c.Argument(1).(*goja.Object)
		for _, name := range o.Keys() {
			members[name] = o.Get(name).String()
		}
		k, err := keys.ParseJWK(members, c.Argument(0).ToBoolean())
		if err != nil {
			panic(h.thrown(err))
		}
		return h.handle(k)
	})
	h.define("parseRaw", func(c goja.FunctionCall) goja.Value {
		k, err := keys.ParseRaw(c.Argument(0).String(), c.Argument(1).String(), optional(c.Argument(2)), h.view(c.Argument(3)))
		if err != nil {
			panic(h.thrown(err))
		}
		return h.handle(k)
	})
	h.define("keyInfo", func(c goja.FunctionCall) goja.Value {
		k := key(c.Argument(0))
		return rt.NewArray(string(k.Kind), k.Algorithm(), len(k.Bytes))
	})
	h.define("keyDetails", func(c goja.FunctionCall) goja.Value {
		o := rt.NewObject()
		for _, d := range key(c.Argument(0)).Details() {
			_ = o.Set(d.Name, d.Value)
		}
		return o
	})
	h.define("publicHalf", func(c goja.FunctionCall) goja.Value { return h.handle(key(c.Argument(0)).Public()) })
	h.define("keyEqual", func(c goja.FunctionCall) goja.Value {
		return rt.ToValue(key(c.Argument(0)).Equal(key(c.Argument(1))))
	})
	h.define("secretBytes", func(c goja.FunctionCall) goja.Value {
		return view.Buffer(h.vm, append([]byte{}, key(c.Argument(0)).Bytes...))
	})
	h.define("knownKeyCipher", func(c goja.FunctionCall) goja.Value {
		return rt.ToValue(keys.KnownCipher(c.Argument(0).String()) || algorithmOf(c.Argument(0).String()) != nil)
	})
	// exportKey(key, PEM, type, cipher, passphrase)
	h.define("exportKey", func(c goja.FunctionCall) goja.Value {
		b, err := key(c.Argument(0)).Encode(keys.Output{
			PEM: c.Argument(1).ToBoolean(), Type: c.Argument(2).String(), Cipher: optional(c.Argument(3)), Passphrase: h.optionalBytes(c.Argument(4)),
		})
		if err != nil {
			panic(h.thrown(err))
		}
		return view.Buffer(h.vm, b)
	})
	h.define("exportJWK", func(c goja.FunctionCall) goja.Value {
		members, ok := key(c.Argument(0)).JWK()
		if !ok {
			return goja.Undefined()
		}
		o := rt.NewObject()
		for _, m := range members {
			_ = o.Set(m.Name, m.Value)
		}
		return o
	})
	h.define("exportRaw", func(c goja.FunctionCall) goja.Value {
		b, ok := key(c.Argument(0)).Raw(c.Argument(1).String(), optional(c.Argument(2)))
		if !ok {
			return goja.Undefined()
		}
		return view.Buffer(h.vm, append([]byte{}, b...))
	})
	h.define("knownCurve", func(c goja.FunctionCall) goja.Value { return rt.ToValue(keys.FindCurve(c.Argument(0).String()) != nil) })
	h.define("groupPrime", func(c goja.FunctionCall) goja.Value {
		p, ok := keys.GroupPrime(c.Argument(0).String())
		if !ok {
			return goja.Undefined()
		}
		return view.Buffer(h.vm, p)
	})
	h.define("isRaw", func(c goja.FunctionCall) goja.Value { return rt.ToValue(keys.IsRaw(c.Argument(0).String())) })
	h.define("generate", h.generate)
	h.define("sign", h.sign)
	h.define("verify", h.verify)
	h.define("canSign", func(c goja.FunctionCall) goja.Value {
		if err := key(c.Argument(0)).CanSign(); err != nil {
			panic(h.thrown(err))
		}
		return rt.ToValue(key(c.Argument(0)).Hashes())
	})
	h.define("encrypt", h.encrypt)
	h.define("agree", func(c goja.FunctionCall) goja.Value {
		a, b := key(c.Argument(1)), key(c.Argument(2))
		return h.do("diffieHellman", c.Argument(0), func(*atomic.Bool) (any, error) { return a.Agree(b) }, h.buffer)
	})
}

// generate is generate(callback, algorithm, options): a handle of the private key.
func (h *host) generate(c goja.FunctionCall) goja.Value {
	o := c.Argument(2).(*goja.Object)
	number := func(name string) int {
		if v := o.Get(name); v != nil && !goja.IsUndefined(v) {
			return int(v.ToInteger())
		}
		return 0
	}
	g := keys.Generation{
		Algorithm: c.Argument(1).String(), Modulus: number("modulusLength"), Exponent: number("publicExponent"), Divisor: number("divisorLength"),
		Hash: digest.Find(optional(o.Get("hashAlgorithm"))), MGF: digest.Find(optional(o.Get("mgf1HashAlgorithm"))), Salt: number("saltLength"),
		PrimeBits: number("primeLength"), Generator: number("generator"),
	}
	if name := optional(o.Get("namedCurve")); name != "" {
		g.Curve = keys.FindCurve(name)
	}
	if v := o.Get("prime"); v != nil && !goja.IsUndefined(v) {
		g.Prime = new(big.Int).SetBytes(h.view(v))
	}
	return h.do("generateKeyPair", c.Argument(0), func(stop *atomic.Bool) (any, error) { return keys.Generate(g, stop) }, h.handle)
}

// signing reads (digest, padding, salt, P1363, context) from an argument on.
func (h *host) signing(c goja.FunctionCall, from int) keys.Signing {
	s := keys.Signing{
		Digest: digest.Find(optional(c.Argument(from))), Padding: int(c.Argument(from + 1).ToInteger()), P1363: c.Argument(from + 3).ToBoolean(),
		Context: h.optionalBytes(c.Argument(from + 4)),
	}
	if v := c.Argument(from + 2); !goja.IsUndefined(v) {
		s.HasSalt, s.Salt = true, int(v.ToInteger())
	}
	return s
}

// hashed is what a key signs of a message.
func hashed(k *keys.Key, message []byte, done bool, s keys.Signing) []byte {
	if done || !k.Hashes() {
		return message
	}
	d := s.Digest.New()
	_, _ = d.Write(message)
	return d.Sum(nil)
}

// sign is sign(callback, key, data, whether it is a digest, …signing).
func (h *host) sign(c goja.FunctionCall) goja.Value {
	k, data, done, s := key(c.Argument(1)), h.copy(c.Argument(2)), c.Argument(3).ToBoolean(), h.signing(c, 4)
	run := func(*atomic.Bool) (any, error) { return k.Sign(hashed(k, data, done, s), s) }
	return h.do("sign", c.Argument(0), run, h.buffer)
}

// verify is verify(callback, key, data, whether it is a digest, …signing, signature).
func (h *host) verify(c goja.FunctionCall) goja.Value {
	k, data, done, s, signature := key(c.Argument(1)), h.copy(c.Argument(2)), c.Argument(3).ToBoolean(), h.signing(c, 4), h.copy(c.Argument(9))
	run := func(*atomic.Bool) (any, error) { return k.Verify(hashed(k, data, done, s), signature, s) }
	return h.do("verify", c.Argument(0), run, func(v any) goja.Value { return h.vm.Runtime().ToValue(v.(bool)) })
}

// encrypt is encrypt(callback, operation, key, data, padding, digest, label).
func (h *host) encrypt(c goja.FunctionCall) goja.Value {
	k, data := key(c.Argument(2)), h.copy(c.Argument(3))
	o := keys.Encryption{Padding: int(c.Argument(4).ToInteger()), Digest: digest.Find(optional(c.Argument(5))), Label: h.optionalBytes(c.Argument(6))}
	operation := c.Argument(1).String()
	return h.do(operation, c.Argument(0), func(*atomic.Bool) (any, error) {
		switch operation {
		case "publicEncrypt":
			return k.Encrypt(data, o)
		case "privateDecrypt":
			return k.Decrypt(data, o)
		case "privateEncrypt":
			return k.PrivateEncrypt(data, o.Padding)
		}
		return k.PublicDecrypt(data, o.Padding)
	}, h.buffer)
}
