// Package keys is what Node's KeyObject holds: it reads, writes, makes and uses
// secret, public and private keys.
//
// Its main type is [Key]. Parse, ParseJWK and Generate make keys; Encode and JWK
// write them; Sign, Verify, Encrypt, Decrypt and Agree use them. A key does not change, and is safe for concurrent use.
//
// The ASN.1 is read and written here, over x/crypto's cryptobyte, and not by
// crypto/x509, which knows no RSA-PSS, DSA, DH, secp256k1, Ed448 or ML-KEM keys.
// The mathematics is that of Go's library, of circl and of dcrec.
package keys

import (
	"bytes"
	"crypto/subtle"

	"golang.org/x/crypto/cryptobyte"
)

// Kind is which part of a key there is.
type Kind string

// The kinds, as KeyObject's type names them.
const (
	Secret  Kind = "secret"
	Public  Kind = "public"
	Private Kind = "private"
)

// A Key is a secret, or one half of a pair.
type Key struct {
	Kind   Kind
	Bytes  []byte // of a secret
	family family // of the others
}

// family is what the keys of one algorithm have in common.
type family interface {
	algorithm() string   // as asymmetricKeyType names it
	details() []Detail   // as asymmetricKeyDetails has them
	public() family      // the same without its private part
	private() bool       // whether there is one
	equal(o family) bool // both halves; o is of the same algorithm
	identifier() []byte  // the DER of its AlgorithmIdentifier
	publicBits() []byte  // what SubjectPublicKeyInfo holds
	privateBits() []byte // what PrivateKeyInfo holds
	jwk() ([]Member, bool)
}

// A Detail is a member of asymmetricKeyDetails: a string, an int or a *big.Int.
type Detail struct {
	Name  string
	Value any
}

// NewSecret is a secret key of some bytes, which it keeps.
func NewSecret(b []byte) *Key { return &Key{Kind: Secret, Bytes: b} }

func keyOf(f family) *Key {
	k := &Key{Kind: Public, family: f}
	if f.private() {
		k.Kind = Private
	}
	return k
}

// Public is the public half of a key.
func (k *Key) Public() *Key {
	if k.Kind != Private {
		return k
	}
	return keyOf(k.family.public())
}

// Algorithm is what asymmetricKeyType says; nothing for secrets.
func (k *Key) Algorithm() string {
	if k.family == nil {
		return ""
	}
	return k.family.algorithm()
}

// Details is what asymmetricKeyDetails says.
func (k *Key) Details() []Detail { return k.family.details() }

// Equal reports whether two keys are of one kind and one value.
func (k *Key) Equal(o *Key) bool {
	if k.Kind != o.Kind || k.Algorithm() != o.Algorithm() {
		return false
	}
	if k.Kind == Secret {
		return subtle.ConstantTimeCompare(k.Bytes, o.Bytes) == 1
	}
	return k.family.equal(o.family)
}

// sameBits compares the encoded halves of two keys.
func sameBits(a, b family) bool {
	if a.private() != b.private() || !bytes.Equal(a.identifier(), b.identifier()) || !bytes.Equal(a.publicBits(), b.publicBits()) {
		return false
	}
	return !a.private() || subtle.ConstantTimeCompare(a.privateBits(), b.privateBits()) == 1
}

// der is what a builder has built; a family builds only what can be.
func der(build func(b *cryptobyte.Builder)) []byte {
	var b cryptobyte.Builder
	build(&b)
	return b.BytesOrPanic()
}
