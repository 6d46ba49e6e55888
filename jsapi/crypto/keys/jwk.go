package keys

import (
	"bytes"
	"crypto/rsa"
	"encoding/base64"
	"errors"
	"math/big"
	"strings"

	"dialtone/jsapi/crypto/openssl"
)

// A Member is one of a JWK.
type Member struct{ Name, Value string }

// JWK is a key as RFC 7517 writes it; ok is false if it has no such form.
func (k *Key) JWK() (members []Member, ok bool) {
	if k.Kind == Secret {
		return []Member{{"kty", "oct"}, {"k", base64url(k.Bytes)}}, true
	}
	return k.family.jwk()
}

func base64url(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

func (k *rsaKey) jwk() ([]Member, bool) {
	if k.pss {
		return nil, false
	}
	n := func(i *big.Int) string { return base64url(i.Bytes()) }
	list := []Member{{"kty", "RSA"}, {"n", n(k.pub.N)}, {"e", n(big.NewInt(int64(k.pub.E)))}}
	if k.priv != nil {
		p := k.priv.Precomputed
		list = append(list, Member{"d", n(k.priv.D)}, Member{"p", n(k.priv.Primes[0])}, Member{"q", n(k.priv.Primes[1])},
			Member{"dp", n(p.Dp)}, Member{"dq", n(p.Dq)}, Member{"qi", n(p.Qinv)})
	}
	return list, true
}

func (k *ecKey) jwk() ([]Member, bool) {
	if k.curve.jwk == "" {
		return nil, false
	}
	size := k.curve.Size
	list := []Member{{"kty", "EC"}, {"x", base64url(k.point[1 : 1+size])}, {"y", base64url(k.point[1+size:])}, {"crv", k.curve.jwk}}
	if k.scalar != nil {
		list = append(list, Member{"d", base64url(k.scalar)})
	}
	return list, true
}

func (k *rawKey) jwk() (list []Member, ok bool) {
	if k.a.expand != nil {
		if k.seed != nil {
			list = append(list, Member{"priv", base64url(k.seed)})
		}
		return append(list, Member{"kty", "AKP"}, Member{"alg", k.a.jwk}, Member{"pub", base64url(k.pub)}), true
	}
	list = append(list, Member{"crv", k.a.jwk})
	if k.seed != nil {
		list = append(list, Member{"d", base64url(k.seed)})
	}
	return append(list, Member{"x", base64url(k.pub)}, Member{"kty", "OKP"}), true
}

func (k *dsaKey) jwk() ([]Member, bool) { return nil, false }
func (k *dhKey) jwk() ([]Member, bool)  { return nil, false }

func invalidJWK(text string) error {
	return &openssl.Coded{Class: "TypeError", Code: "ERR_CRYPTO_INVALID_JWK", Text: text}
}

// ParseJWK reads the members of a JWK that are strings: a private key if it has
// one's members and private is asked for, else a public one.
func ParseJWK(members map[string]string, private bool) (*Key, error) {
	for _, v := range members {
		if len(v) > maxInput {
			return nil, invalidJWK("Invalid JWK data")
		}
	}
	var f family
	var err error
	kty := members["kty"]
	switch kty {
	case "RSA":
		f, err = rsaOfJWK(members, private)
	case "EC":
		c := FindCurve(members["crv"])
		if c == nil || c.jwk == "" {
			return nil, &openssl.Coded{Class: "TypeError", Code: "ERR_CRYPTO_INVALID_CURVE", Text: "Invalid EC curve name"}
		}
		f, err = ecOfJWK(c, members, private)
	case "OKP", "AKP":
		f, err = rawOfJWK(members, private)
	default:
		return nil, invalidJWK(kty + " is not a supported JWK key type")
	}
	if err != nil {
		return nil, invalidJWK("Invalid JWK " + kty + " key")
	}
	return keyOf(f), nil
}

var errMember = errors.New("a member is missing")

// decode reads a member of base64url, as forgivingly as Node.
func decode(members map[string]string, name string) ([]byte, error) {
	v, ok := members[name]
	if !ok {
		return nil, errMember
	}
	v = strings.NewReplacer("+", "-", "/", "_").Replace(strings.TrimRight(v, "="))
	return base64.RawURLEncoding.DecodeString(v)
}

func rsaOfJWK(members map[string]string, private bool) (family, error) {
	number := func(name string) (*big.Int, error) {
		b, err := decode(members, name)
		return new(big.Int).SetBytes(b), err
	}
	n, err1 := number("n")
	e, err2 := number("e")
	if err := errors.Join(err1, err2); err != nil {
		return nil, err
	}
	if n.Sign() == 0 || n.BitLen() > maxModulus || e.BitLen() > 31 || e.Sign() == 0 {
		return nil, errors.New("the numbers are out of range")
	}
	if !private {
		return &rsaKey{pub: &rsa.PublicKey{N: n, E: int(e.Int64())}}, nil
	}
	d, err1 := number("d")
	p, err2 := number("p")
	q, err3 := number("q")
	_, err4 := number("dp")
	_, err5 := number("dq")
	_, err6 := number("qi")
	if err := errors.Join(err1, err2, err3, err4, err5, err6); err != nil {
		return nil, err
	}
	return orNil(newRSAPrivate(n, d, int(e.Int64()), p, q))
}

func ecOfJWK(c *Curve, members map[string]string, private bool) (family, error) {
	x, err1 := decode(members, "x")
	y, err2 := decode(members, "y")
	if err := errors.Join(err1, err2); err != nil {
		return nil, err
	}
	if len(x) > c.Size || len(y) > c.Size {
		return nil, errPoint
	}
	point, err := c.Point(c.uncompressed(new(big.Int).SetBytes(x), new(big.Int).SetBytes(y)))
	if err != nil {
		return nil, err
	}
	if !private {
		return &ecKey{curve: c, point: point}, nil
	}
	d, err := decode(members, "d")
	if err != nil {
		return nil, err
	}
	return orNil(newECPrivate(c, d))
}

func rawOfJWK(members map[string]string, private bool) (family, error) {
	name, pub, priv := "crv", "x", "d"
	if members["kty"] == "AKP" {
		name, pub, priv = "alg", "pub", "priv"
	}
	for _, a := range rawAlgorithms {
		if a.jwk != members[name] || (a.expand != nil) != (name == "alg") {
			continue
		}
		x, err := decode(members, pub)
		if err != nil {
			return nil, err
		}
		if !private {
			return orNil(newRawPublic(a, x))
		}
		d, err := decode(members, priv)
		if err != nil {
			return nil, err
		}
		k, err := newRawPrivate(a, d)
		if err == nil && a.expand != nil && !bytes.Equal(k.pub, x) {
			return nil, errors.New("the halves do not match")
		}
		return orNil(k, err)
	}
	return nil, errors.New("the algorithm is not known")
}
