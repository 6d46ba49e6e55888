package keys

import (
	"math/big"

	"dialtone/jsapi/crypto/openssl"
)

var (
	errDerivation = &openssl.Error{Number: 0x1C8000A4, Library: "Provider routines", Reason: "failed during derivation", Code: "ERR_OSSL_FAILED_DURING_DERIVATION"}
	errDomain     = &openssl.Error{Number: 0x1C8000CB, Library: "Provider routines", Reason: "mismatching domain parameters", Code: "ERR_OSSL_MISMATCHING_DOMAIN_PARAMETERS"}
)

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
