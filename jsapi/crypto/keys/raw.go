package keys

import (
	"bytes"
	"crypto/ecdh"
	"crypto/ed25519"
	"encoding/asn1"
	"errors"

	"github.com/cloudflare/circl/dh/x448"
	"github.com/cloudflare/circl/kem"
	"github.com/cloudflare/circl/kem/mlkem/mlkem1024"
	"github.com/cloudflare/circl/kem/mlkem/mlkem512"
	"github.com/cloudflare/circl/kem/mlkem/mlkem768"
	"github.com/cloudflare/circl/sign"
	"github.com/cloudflare/circl/sign/ed448"
	"github.com/cloudflare/circl/sign/mldsa/mldsa44"
	"github.com/cloudflare/circl/sign/mldsa/mldsa65"
	"github.com/cloudflare/circl/sign/mldsa/mldsa87"
	"golang.org/x/crypto/cryptobyte"
	cbasn1 "golang.org/x/crypto/cryptobyte/asn1"
)

// rawAlgorithm is one whose keys are bytes and nothing else: the Edwards and
// Montgomery curves, ML-DSA and ML-KEM. The private bytes are a seed.
type rawAlgorithm struct {
	name      string
	jwk       string // its crv, or its alg if the kty is AKP
	oid       asn1.ObjectIdentifier
	seed, pub int // lengths in bytes
	publicOf  func(seed []byte) []byte
	agree     func(seed, pub []byte) ([]byte, error)
	signer    sign.Scheme // nil for Ed25519, which is Go's
	kem       kem.Scheme
	expand    func(seed []byte) []byte // the long form of an ML key
}

var errLowOrder = errors.New("the point has a low order")

func nist(n ...int) asn1.ObjectIdentifier {
	return append(asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4}, n...)
}

func signs(name, jwk string, oid asn1.ObjectIdentifier, s sign.Scheme, expands bool) *rawAlgorithm {
	a := &rawAlgorithm{name: name, jwk: jwk, oid: oid, seed: s.SeedSize(), pub: s.PublicKeySize(), signer: s}
	a.publicOf = func(seed []byte) []byte {
		pub, _ := s.DeriveKey(seed)
		b, _ := pub.MarshalBinary()
		return b
	}
	if expands {
		a.expand = func(seed []byte) []byte {
			_, priv := s.DeriveKey(seed)
			b, _ := priv.MarshalBinary()
			return b
		}
	}
	return a
}

func encapsulates(name, jwk string, oid asn1.ObjectIdentifier, s kem.Scheme) *rawAlgorithm {
	return &rawAlgorithm{
		name: name, jwk: jwk, oid: oid, seed: s.SeedSize(), pub: s.PublicKeySize(), kem: s,
		publicOf: func(seed []byte) []byte {
			pub, _ := s.DeriveKeyPair(seed)
			b, _ := pub.MarshalBinary()
			return b
		},
		expand: func(seed []byte) []byte {
			_, priv := s.DeriveKeyPair(seed)
			b, _ := priv.MarshalBinary()
			return b
		},
	}
}

var rawAlgorithms = []*rawAlgorithm{
	{
		name: "ed25519", jwk: "Ed25519", oid: asn1.ObjectIdentifier{1, 3, 101, 112}, seed: 32, pub: 32,
		publicOf: func(seed []byte) []byte { return ed25519.NewKeyFromSeed(seed).Public().(ed25519.PublicKey) },
	},
	{
		name: "x25519", jwk: "X25519", oid: asn1.ObjectIdentifier{1, 3, 101, 110}, seed: 32, pub: 32,
		publicOf: func(seed []byte) []byte {
			k, err := ecdh.X25519().NewPrivateKey(seed)
			if err != nil {
				panic(err)
			}
			return k.PublicKey().Bytes()
		},
		agree: func(seed, pub []byte) ([]byte, error) {
			k, err := ecdh.X25519().NewPrivateKey(seed)
			if err != nil {
				return nil, err
			}
			p, err := ecdh.X25519().NewPublicKey(pub)
			if err != nil {
				return nil, err
			}
			return k.ECDH(p)
		},
	},
	signs("ed448", "Ed448", asn1.ObjectIdentifier{1, 3, 101, 113}, ed448.Scheme(), false),
	{
		name: "x448", jwk: "X448", oid: asn1.ObjectIdentifier{1, 3, 101, 111}, seed: 56, pub: 56,
		publicOf: func(seed []byte) []byte {
			var s, p x448.Key
			copy(s[:], seed)
			x448.KeyGen(&p, &s)
			return p[:]
		},
		agree: func(seed, pub []byte) ([]byte, error) {
			var s, p, shared x448.Key
			copy(s[:], seed)
			copy(p[:], pub)
			if !x448.Shared(&shared, &s, &p) {
				return nil, errLowOrder
			}
			return shared[:], nil
		},
	},
	signs("ml-dsa-44", "ML-DSA-44", nist(3, 17), mldsa44.Scheme(), true),
	signs("ml-dsa-65", "ML-DSA-65", nist(3, 18), mldsa65.Scheme(), true),
	signs("ml-dsa-87", "ML-DSA-87", nist(3, 19), mldsa87.Scheme(), true),
	encapsulates("ml-kem-512", "ML-KEM-512", nist(4, 1), mlkem512.Scheme()),
	encapsulates("ml-kem-768", "ML-KEM-768", nist(4, 2), mlkem768.Scheme()),
	encapsulates("ml-kem-1024", "ML-KEM-1024", nist(4, 3), mlkem1024.Scheme()),
}

// IsRaw reports whether the keys of an algorithm are bytes and nothing else.
func IsRaw(algorithm string) bool { return findRaw(algorithm) != nil }

func findRaw(name string) *rawAlgorithm {
	for _, a := range rawAlgorithms {
		if a.name == name {
			return a
		}
	}
	return nil
}

type rawKey struct {
	a         *rawAlgorithm
	pub, seed []byte
}

func (k *rawKey) algorithm() string   { return k.a.name }
func (k *rawKey) details() []Detail   { return nil }
func (k *rawKey) public() family      { return &rawKey{a: k.a, pub: k.pub} }
func (k *rawKey) private() bool       { return k.seed != nil }
func (k *rawKey) identifier() []byte  { return identifier(k.a.oid, nil) }
func (k *rawKey) publicBits() []byte  { return k.pub }
func (k *rawKey) equal(o family) bool { return sameBits(k, o) }

func (k *rawKey) privateBits() []byte {
	return der(func(b *cryptobyte.Builder) {
		if k.a.expand == nil {
			b.AddASN1OctetString(k.seed)
			return
		}
		b.AddASN1(cbasn1.SEQUENCE, func(b *cryptobyte.Builder) {
			b.AddASN1OctetString(k.seed)
			b.AddASN1OctetString(k.a.expand(k.seed))
		})
	})
}

func newRawPublic(a *rawAlgorithm, pub []byte) (*rawKey, error) {
	if len(pub) != a.pub {
		return nil, errors.New("a public key of " + a.name + " has another length")
	}
	return &rawKey{a: a, pub: bytes.Clone(pub)}, nil
}

func newRawPrivate(a *rawAlgorithm, seed []byte) (*rawKey, error) {
	if len(seed) != a.seed {
		return nil, errors.New("a private key of " + a.name + " has another length")
	}
	return &rawKey{a: a, pub: a.publicOf(seed), seed: bytes.Clone(seed)}, nil
}

// parseRawPrivate reads what PrivateKeyInfo holds. Of the forms of an ML key, one
// that has no seed cannot be read.
func parseRawPrivate(a *rawAlgorithm, b []byte) (*rawKey, error) {
	s := cryptobyte.String(b)
	var seed, body cryptobyte.String
	ok := false
	switch {
	case a.expand == nil:
		ok = s.ReadASN1(&seed, cbasn1.OCTET_STRING)
	case s.PeekASN1Tag(cbasn1.SEQUENCE):
		ok = s.ReadASN1(&body, cbasn1.SEQUENCE) && body.ReadASN1(&seed, cbasn1.OCTET_STRING)
	default:
		ok = s.ReadASN1(&seed, cbasn1.Tag(0).ContextSpecific())
	}
	if !ok {
		return nil, errors.New("no private key of " + a.name)
	}
	return newRawPrivate(a, seed)
}
