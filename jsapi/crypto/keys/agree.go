package keys

import (
	"math/big"

	"dialtone/jsapi/crypto/openssl"
)

var (
	errDerivation = &openssl.Error{Number: 0x1C8000A4, Library: "Provider routines", Reason: "failed during derivation", Code: "ERR_OSSL_FAILED_DURING_DERIVATION"}
	errDomain     = &openssl.Error{Number: 0x1C8000CB, Library: "Provider routines", Reason: "mismatching domain parameters", Code: "ERR_OSSL_MISMATCHING_DOMAIN_PARAMETERS"}
)

// CanAgree reports whether two keys of this algorithm have a secret together.
func (k *Key) CanAgree() bool {
	switch f := k.family.(type) {
	case *ecKey, *dhKey:
		return true
	case *rawKey:
		return f.a.agree != nil
	}
	return false
}

// Agree is the secret of a private key and another's public key of the same algorithm.
func (k *Key) Agree(o *Key) ([]byte, error) {
	switch f := k.family.(type) {
	case *ecKey:
		other, ok := o.family.(*ecKey)
		if !ok || other.curve != f.curve {
			return nil, errDomain
		}
		return f.curve.Agree(f.scalar, other.point)
	case *dhKey:
		other, ok := o.family.(*dhKey)
		if !ok || other.p.Cmp(f.p) != 0 {
			return nil, errDomain
		}
		secret := new(big.Int).Exp(other.y, f.x, f.p)
		if secret.Cmp(big.NewInt(1)) <= 0 {
			return nil, errDerivation
		}
		return secret.FillBytes(make([]byte, (f.p.BitLen()+7)/8)), nil
	case *rawKey:
		other, ok := o.family.(*rawKey)
		if !ok || other.a != f.a || f.a.agree == nil {
			return nil, openssl.NotForKeyType
		}
		secret, err := f.a.agree(f.seed, other.pub)
		if err != nil {
			return nil, errDerivation
		}
		return secret, nil
	}
	return nil, openssl.NotForKeyType
}

// Encapsulate makes a secret and what the owner of the private key needs to have it too.
func (k *Key) Encapsulate() (secret, ciphertext []byte, err error) {
	f, ok := k.family.(*rawKey)
	if !ok || f.a.kem == nil {
		return nil, nil, openssl.NotForKeyType
	}
	pub, err := f.a.kem.UnmarshalBinaryPublicKey(f.pub)
	if err != nil {
		return nil, nil, errDerivation
	}
	ciphertext, secret, err = f.a.kem.Encapsulate(pub)
	return secret, ciphertext, err
}

// Decapsulate gives the secret of an encapsulation.
func (k *Key) Decapsulate(ciphertext []byte) ([]byte, error) {
	f, ok := k.family.(*rawKey)
	if !ok || f.a.kem == nil {
		return nil, openssl.NotForKeyType
	}
	if len(ciphertext) != f.a.kem.CiphertextSize() {
		return nil, &openssl.Coded{Class: "Error", Code: "ERR_CRYPTO_OPERATION_FAILED", Text: "Failed to perform decapsulation"}
	}
	_, priv := f.a.kem.DeriveKeyPair(f.seed)
	return f.a.kem.Decapsulate(priv, ciphertext)
}
