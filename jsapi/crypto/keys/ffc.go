package keys

import (
	"crypto/dsa" //nolint:staticcheck // what scripts ask for
	"errors"
	"math/big"

	"golang.org/x/crypto/cryptobyte"
	cbasn1 "golang.org/x/crypto/cryptobyte/asn1"
)

// maxField bounds the primes of DSA and Diffie-Hellman, as OpenSSL does.
const maxField = 10000

var errField = errors.New("the parameters are out of range")

type dsaKey struct {
	dsa.PublicKey
	x *big.Int
}

func (k *dsaKey) algorithm() string { return "dsa" }
func (k *dsaKey) details() []Detail {
	return []Detail{{"modulusLength", k.P.BitLen()}, {"divisorLength", k.Q.BitLen()}}
}
func (k *dsaKey) public() family      { return &dsaKey{PublicKey: k.PublicKey} }
func (k *dsaKey) private() bool       { return k.x != nil }
func (k *dsaKey) equal(o family) bool { return sameBits(k, o) }
func (k *dsaKey) publicBits() []byte  { return integer(k.Y) }
func (k *dsaKey) privateBits() []byte { return integer(k.x) }
func (k *dsaKey) identifier() []byte {
	return identifier(oidDSA, func(b *cryptobyte.Builder) { integers(b, k.P, k.Q, k.G) })
}

func newDSA(p, q, g, y, x *big.Int) (*dsaKey, error) {
	k := &dsaKey{x: x}
	k.P, k.Q, k.G, k.Y = p, q, g, y
	if p.BitLen() > maxField || p.BitLen() < 2 || q.Sign() <= 0 || q.BitLen() > p.BitLen() || g.Sign() <= 0 || g.Cmp(p) >= 0 || p.Bit(0) == 0 {
		return nil, errField
	}
	if x != nil {
		if x.Sign() <= 0 || x.Cmp(q) >= 0 {
			return nil, errField
		}
		k.Y = new(big.Int).Exp(g, x, p)
	}
	if k.Y.Sign() <= 0 || k.Y.Cmp(p) >= 0 {
		return nil, errField
	}
	return k, nil
}

func readDSA(params cryptobyte.String, y, x *big.Int) (*dsaKey, error) {
	p, q, g := new(big.Int), new(big.Int), new(big.Int)
	if !readIntegers(params, p, q, g) {
		return nil, errField
	}
	return newDSA(p, q, g, y, x)
}

func parseTraditionalDSA(b []byte) (*dsaKey, error) {
	v, p, q, g, y, x := new(big.Int), new(big.Int), new(big.Int), new(big.Int), new(big.Int), new(big.Int)
	if !readIntegers(b, v, p, q, g, y, x) {
		return nil, errField
	}
	return newDSA(p, q, g, y, x)
}

// dhKey is of Diffie and Hellman's first way to agree.
type dhKey struct{ p, g, y, x *big.Int }

func (k *dhKey) algorithm() string   { return "dh" }
func (k *dhKey) details() []Detail   { return nil }
func (k *dhKey) public() family      { return &dhKey{p: k.p, g: k.g, y: k.y} }
func (k *dhKey) private() bool       { return k.x != nil }
func (k *dhKey) equal(o family) bool { return sameBits(k, o) }
func (k *dhKey) publicBits() []byte  { return integer(k.y) }
func (k *dhKey) privateBits() []byte { return integer(k.x) }
func (k *dhKey) identifier() []byte {
	return identifier(oidDH, func(b *cryptobyte.Builder) { integers(b, k.p, k.g) })
}

func newDH(p, g, y, x *big.Int) (*dhKey, error) {
	if p.BitLen() > maxField || p.BitLen() < 2 || p.Bit(0) == 0 || g.Sign() <= 0 || g.Cmp(p) >= 0 {
		return nil, errField
	}
	if x != nil {
		if x.Sign() <= 0 || x.BitLen() > p.BitLen() {
			return nil, errField
		}
		y = new(big.Int).Exp(g, x, p)
	}
	if y.Sign() <= 0 || y.Cmp(p) >= 0 {
		return nil, errField
	}
	return &dhKey{p, g, y, x}, nil
}

func readDH(params cryptobyte.String, y, x *big.Int) (*dhKey, error) {
	var body cryptobyte.String
	p, g := new(big.Int), new(big.Int)
	if !params.ReadASN1(&body, cbasn1.SEQUENCE) || !body.ReadASN1Integer(p) || !body.ReadASN1Integer(g) {
		return nil, errField
	}
	return newDH(p, g, y, x)
}

func integer(n *big.Int) []byte { return der(func(b *cryptobyte.Builder) { b.AddASN1BigInt(n) }) }

func integers(b *cryptobyte.Builder, list ...*big.Int) {
	b.AddASN1(cbasn1.SEQUENCE, func(b *cryptobyte.Builder) {
		for _, n := range list {
			b.AddASN1BigInt(n)
		}
	})
}

func readIntegers(s cryptobyte.String, list ...*big.Int) bool {
	var body cryptobyte.String
	if !s.ReadASN1(&body, cbasn1.SEQUENCE) {
		return false
	}
	for _, n := range list {
		if !body.ReadASN1Integer(n) {
			return false
		}
	}
	return true
}
