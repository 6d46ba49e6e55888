package keys

import (
	"bytes"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/asn1"
	"errors"
	"math/big"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	secp256k1ecdsa "github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
	"golang.org/x/crypto/cryptobyte"
	cbasn1 "golang.org/x/crypto/cryptobyte/asn1"
)

// A Curve is one of those that keys may be on.
type Curve struct {
	Name string // OpenSSL's
	jwk  string // the name in a JWK; none for some
	oid  asn1.ObjectIdentifier
	Size int            // of a coordinate, in bytes
	nist elliptic.Curve // nil is secp256k1
	dh   ecdh.Curve
}

var curves = []*Curve{
	{Name: "prime256v1", jwk: "P-256", oid: asn1.ObjectIdentifier{1, 2, 840, 10045, 3, 1, 7}, Size: 32, nist: elliptic.P256(), dh: ecdh.P256()},
	{Name: "secp224r1", oid: asn1.ObjectIdentifier{1, 3, 132, 0, 33}, Size: 28, nist: elliptic.P224()},
	{Name: "secp256k1", jwk: "secp256k1", oid: asn1.ObjectIdentifier{1, 3, 132, 0, 10}, Size: 32},
	{Name: "secp384r1", jwk: "P-384", oid: asn1.ObjectIdentifier{1, 3, 132, 0, 34}, Size: 48, nist: elliptic.P384(), dh: ecdh.P384()},
	{Name: "secp521r1", jwk: "P-521", oid: asn1.ObjectIdentifier{1, 3, 132, 0, 35}, Size: 66, nist: elliptic.P521(), dh: ecdh.P521()},
}

// CurveNames are OpenSSL's names of the curves.
func CurveNames() []string {
	names := make([]string, len(curves))
	for i, c := range curves {
		names[i] = c.Name
	}
	return names
}

// FindCurve is the curve of one of its names; nil if there is none.
func FindCurve(name string) *Curve {
	for _, c := range curves {
		if c.Name == name || c.jwk != "" && c.jwk == name || name == "P-224" && c.Name == "secp224r1" {
			return c
		}
	}
	return nil
}

var (
	errPoint  = errors.New("the point is not on the curve")
	errScalar = errors.New("the private key is out of range")
)

// order is how many points the curve has.
func (c *Curve) order() *big.Int {
	if c.nist == nil {
		return secp256k1.Params().N
	}
	return c.nist.Params().N
}

// Scalar is a private key in its full length, or an error if it is none.
func (c *Curve) Scalar(b []byte) ([]byte, error) {
	n := new(big.Int).SetBytes(b)
	if n.Sign() == 0 || n.Cmp(c.order()) >= 0 {
		return nil, errScalar
	}
	return n.FillBytes(make([]byte, c.Size)), nil
}

// Generate is a new private key.
func (c *Curve) Generate() ([]byte, error) {
	if c.nist == nil {
		k, err := secp256k1.GeneratePrivateKey()
		if err != nil {
			return nil, err
		}
		return k.Serialize(), nil
	}
	k, err := ecdsa.GenerateKey(c.nist, rand.Reader)
	if err != nil {
		return nil, err
	}
	return k.Bytes()
}

// PublicOf is the uncompressed point of a private key.
func (c *Curve) PublicOf(scalar []byte) ([]byte, error) {
	scalar, err := c.Scalar(scalar)
	if err != nil {
		return nil, err
	}
	if c.nist == nil {
		return secp256k1.PrivKeyFromBytes(scalar).PubKey().SerializeUncompressed(), nil
	}
	k, err := ecdsa.ParseRawPrivateKey(c.nist, scalar)
	if err != nil {
		return nil, err
	}
	return k.PublicKey.Bytes()
}

// Point reads a point in any of its forms and writes it uncompressed.
func (c *Curve) Point(b []byte) ([]byte, error) {
	if len(b) == 0 {
		return nil, errPoint
	}
	if c.nist == nil {
		k, err := secp256k1.ParsePubKey(b)
		if err != nil {
			return nil, errPoint
		}
		return k.SerializeUncompressed(), nil
	}
	switch {
	case (b[0] == 2 || b[0] == 3) && len(b) == 1+c.Size:
		x, y := elliptic.UnmarshalCompressed(c.nist, b)
		if x == nil {
			return nil, errPoint
		}
		return c.uncompressed(x, y), nil
	case (b[0] == 6 || b[0] == 7) && len(b) == 1+2*c.Size && b[len(b)-1]&1 == b[0]&1:
		b = append([]byte{4}, b[1:]...)
	}
	k, err := ecdsa.ParseUncompressedPublicKey(c.nist, b)
	if err != nil {
		return nil, errPoint
	}
	return k.Bytes()
}

func (c *Curve) uncompressed(x, y *big.Int) []byte {
	b := make([]byte, 1+2*c.Size)
	b[0] = 4
	x.FillBytes(b[1 : 1+c.Size])
	y.FillBytes(b[1+c.Size:])
	return b
}

// Convert writes an uncompressed point in the form compressed, uncompressed or hybrid.
func (c *Curve) Convert(point []byte, form string) []byte {
	odd := point[len(point)-1] & 1
	switch form {
	case "compressed":
		return append([]byte{2 + odd}, point[1:1+c.Size]...)
	case "hybrid":
		return append([]byte{6 + odd}, point[1:]...)
	}
	return bytes.Clone(point)
}

// Agree is the secret of a private key and another's uncompressed point.
func (c *Curve) Agree(scalar, point []byte) ([]byte, error) {
	switch {
	case c.nist == nil:
		pub, err := secp256k1.ParsePubKey(point)
		if err != nil {
			return nil, errPoint
		}
		return secp256k1.GenerateSharedSecret(secp256k1.PrivKeyFromBytes(scalar), pub), nil
	case c.dh == nil:
		x, y := new(big.Int).SetBytes(point[1:1+c.Size]), new(big.Int).SetBytes(point[1+c.Size:])
		x, _ = c.nist.ScalarMult(x, y, scalar) //nolint:staticcheck // crypto/ecdh has no P-224
		return x.FillBytes(make([]byte, c.Size)), nil
	}
	priv, err := c.dh.NewPrivateKey(scalar)
	if err != nil {
		return nil, err
	}
	pub, err := c.dh.NewPublicKey(point)
	if err != nil {
		return nil, err
	}
	return priv.ECDH(pub)
}

// sign is a signature of a digest, in DER.
func (c *Curve) sign(scalar, digest []byte) ([]byte, error) {
	if c.nist == nil {
		return secp256k1ecdsa.Sign(secp256k1.PrivKeyFromBytes(scalar), digest).Serialize(), nil
	}
	k, err := ecdsa.ParseRawPrivateKey(c.nist, scalar)
	if err != nil {
		return nil, err
	}
	return ecdsa.SignASN1(rand.Reader, k, digest)
}

func (c *Curve) verify(point, digest, signature []byte) bool {
	r, s, ok := readSignature(signature)
	if !ok {
		return false
	}
	if c.nist == nil {
		pub, err := secp256k1.ParsePubKey(point)
		var rn, sn secp256k1.ModNScalar
		if err != nil || len(r.Bytes()) > 32 || len(s.Bytes()) > 32 || rn.SetByteSlice(r.Bytes()) || sn.SetByteSlice(s.Bytes()) {
			return false
		}
		return secp256k1ecdsa.NewSignature(&rn, &sn).Verify(digest, pub)
	}
	k, err := ecdsa.ParseUncompressedPublicKey(c.nist, point)
	return err == nil && ecdsa.VerifyASN1(k, digest, signature)
}

// readSignature reads the two numbers of a DER signature.
func readSignature(b []byte) (r, s *big.Int, ok bool) {
	r, s = new(big.Int), new(big.Int)
	in := cryptobyte.String(b)
	var body cryptobyte.String
	ok = in.ReadASN1(&body, cbasn1.SEQUENCE) && in.Empty() && body.ReadASN1Integer(r) && body.ReadASN1Integer(s) && body.Empty() &&
		r.Sign() > 0 && s.Sign() > 0
	return r, s, ok
}

// writeSignature is the DER of two numbers.
func writeSignature(r, s *big.Int) []byte {
	return der(func(b *cryptobyte.Builder) {
		b.AddASN1(cbasn1.SEQUENCE, func(b *cryptobyte.Builder) {
			b.AddASN1BigInt(r)
			b.AddASN1BigInt(s)
		})
	})
}

type ecKey struct {
	curve  *Curve
	point  []byte // uncompressed
	scalar []byte
}

func (k *ecKey) algorithm() string   { return "ec" }
func (k *ecKey) details() []Detail   { return []Detail{{"namedCurve", k.curve.Name}} }
func (k *ecKey) public() family      { return &ecKey{curve: k.curve, point: k.point} }
func (k *ecKey) private() bool       { return k.scalar != nil }
func (k *ecKey) publicBits() []byte  { return k.point }
func (k *ecKey) privateBits() []byte { return k.sec1(false) }
func (k *ecKey) equal(o family) bool { return sameBits(k, o) }

func (k *ecKey) identifier() []byte {
	return identifier(oidEC, func(b *cryptobyte.Builder) { b.AddASN1ObjectIdentifier(k.curve.oid) })
}

// sec1 is the ECPrivateKey of RFC 5915, which names its curve where nothing
// around it does.
func (k *ecKey) sec1(named bool) []byte {
	return der(func(b *cryptobyte.Builder) {
		b.AddASN1(cbasn1.SEQUENCE, func(b *cryptobyte.Builder) {
			b.AddASN1Int64(1)
			b.AddASN1OctetString(k.scalar)
			if named {
				b.AddASN1(cbasn1.Tag(0).Constructed().ContextSpecific(), func(b *cryptobyte.Builder) { b.AddASN1ObjectIdentifier(k.curve.oid) })
			}
			b.AddASN1(cbasn1.Tag(1).Constructed().ContextSpecific(), func(b *cryptobyte.Builder) { b.AddASN1BitString(k.point) })
		})
	})
}

func curveOf(s cryptobyte.String) (*Curve, error) {
	var oid asn1.ObjectIdentifier
	if s.ReadASN1ObjectIdentifier(&oid) {
		for _, c := range curves {
			if c.oid.Equal(oid) {
				return c, nil
			}
		}
	}
	return nil, errors.New("the curve is not known")
}

// parseSEC1 reads an ECPrivateKey; c may be nil if it names its curve.
func parseSEC1(b []byte, c *Curve) (*ecKey, error) {
	s := cryptobyte.String(b)
	var body, scalar, part cryptobyte.String
	var version int
	var there bool
	if !s.ReadASN1(&body, cbasn1.SEQUENCE) || !body.ReadASN1Integer(&version) || version != 1 || !body.ReadASN1(&scalar, cbasn1.OCTET_STRING) ||
		!body.ReadOptionalASN1(&part, &there, cbasn1.Tag(0).Constructed().ContextSpecific()) {
		return nil, errors.New("no ECPrivateKey")
	}
	if there && c == nil {
		var err error
		if c, err = curveOf(part); err != nil {
			return nil, err
		}
	}
	if c == nil {
		return nil, errors.New("the key names no curve")
	}
	return newECPrivate(c, scalar)
}

func newECPrivate(c *Curve, scalar []byte) (*ecKey, error) {
	full, err := c.Scalar(scalar)
	if err != nil {
		return nil, err
	}
	point, err := c.PublicOf(full)
	if err != nil {
		return nil, err
	}
	return &ecKey{curve: c, point: point, scalar: full}, nil
}
