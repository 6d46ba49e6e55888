package keys

import (
	"crypto/rsa"
	"crypto/x509"
	"errors"
	"math/big"

	"dialtone/jsapi/crypto/digest"

	"golang.org/x/crypto/cryptobyte"
	cbasn1 "golang.org/x/crypto/cryptobyte/asn1"
)

// maxModulus bounds what one exponentiation costs; it is OpenSSL's bound too.
const maxModulus = 16384

// pssParams restrict an RSA-PSS key.
type pssParams struct {
	hash, mgf *digest.Digest
	salt      int
}

type rsaKey struct {
	pub  *rsa.PublicKey
	priv *rsa.PrivateKey
	pss  bool
	only *pssParams // of an RSA-PSS key that has them
}

func (k *rsaKey) algorithm() string {
	if k.pss {
		return "rsa-pss"
	}
	return "rsa"
}

func (k *rsaKey) details() []Detail {
	list := []Detail{{"modulusLength", k.pub.N.BitLen()}, {"publicExponent", big.NewInt(int64(k.pub.E))}}
	if k.only != nil {
		list = append(list, Detail{"hashAlgorithm", k.only.hash.Name}, Detail{"mgf1HashAlgorithm", k.only.mgf.Name}, Detail{"saltLength", k.only.salt})
	}
	return list
}

func (k *rsaKey) public() family { return &rsaKey{pub: k.pub, pss: k.pss, only: k.only} }
func (k *rsaKey) private() bool  { return k.priv != nil }

func (k *rsaKey) equal(o family) bool { return sameBits(k, o) }

func (k *rsaKey) identifier() []byte {
	switch {
	case !k.pss:
		return identifier(oidRSA, null)
	case k.only == nil:
		return identifier(oidPSS, nil)
	}
	return identifier(oidPSS, func(b *cryptobyte.Builder) {
		tag := func(n uint8) cbasn1.Tag { return cbasn1.Tag(n).Constructed().ContextSpecific() }
		b.AddASN1(cbasn1.SEQUENCE, func(b *cryptobyte.Builder) {
			if k.only.hash.Name != "sha1" {
				b.AddASN1(tag(0), func(b *cryptobyte.Builder) { b.AddBytes(identifier(oidOfDigest(k.only.hash), null)) })
			}
			if k.only.mgf.Name != "sha1" {
				b.AddASN1(tag(1), func(b *cryptobyte.Builder) {
					b.AddBytes(identifier(oidMGF, func(b *cryptobyte.Builder) { b.AddBytes(identifier(oidOfDigest(k.only.mgf), null)) }))
				})
			}
			if k.only.salt != 20 {
				b.AddASN1(tag(2), func(b *cryptobyte.Builder) { b.AddASN1Int64(int64(k.only.salt)) })
			}
		})
	})
}

func (k *rsaKey) publicBits() []byte  { return x509.MarshalPKCS1PublicKey(k.pub) }
func (k *rsaKey) privateBits() []byte { return x509.MarshalPKCS1PrivateKey(k.priv) }

func parseRSAPublic(b []byte) (*rsaKey, error) {
	pub, err := x509.ParsePKCS1PublicKey(b)
	if err != nil {
		return nil, err
	}
	if pub.N.BitLen() > maxModulus {
		return nil, errors.New("the modulus is too large")
	}
	return &rsaKey{pub: pub}, nil
}

func parseRSAPrivate(b []byte) (*rsaKey, error) {
	if len(b) > maxModulus { // nine numbers of two bytes for each 16 bits
		return nil, errors.New("the key is too large")
	}
	priv, err := x509.ParsePKCS1PrivateKey(b)
	if err != nil {
		return nil, err
	}
	return &rsaKey{pub: &priv.PublicKey, priv: priv}, nil
}

// readPSS reads the parameters of an RSA-PSS key.
func readPSS(s cryptobyte.String) (*pssParams, bool) {
	if s.Empty() {
		return nil, true
	}
	p := &pssParams{hash: digest.Find("sha1"), mgf: digest.Find("sha1"), salt: 20}
	var body, part cryptobyte.String
	var there bool
	if !s.ReadASN1(&body, cbasn1.SEQUENCE) {
		return nil, false
	}
	tag := func(n uint8) cbasn1.Tag { return cbasn1.Tag(n).Constructed().ContextSpecific() }
	if !body.ReadOptionalASN1(&part, &there, tag(0)) {
		return nil, false
	}
	if there {
		a, ok := readIdentifier(&part)
		if p.hash = digestOfOID(a.oid); !ok || p.hash == nil {
			return nil, false
		}
	}
	if !body.ReadOptionalASN1(&part, &there, tag(1)) {
		return nil, false
	}
	if there {
		a, ok := readIdentifier(&part)
		if !ok || !a.oid.Equal(oidMGF) {
			return nil, false
		}
		of, ok := readIdentifier(&a.params)
		if p.mgf = digestOfOID(of.oid); !ok || p.mgf == nil {
			return nil, false
		}
	}
	if !body.ReadOptionalASN1(&part, &there, tag(2)) || there && !part.ReadASN1Integer(&p.salt) || p.salt < 0 || p.salt > maxModulus/8 {
		return nil, false
	}
	return p, true
}

// newRSAPrivate makes a private key of its numbers; primes may be of any order.
func newRSAPrivate(n, d *big.Int, e int, p, q *big.Int) (*rsaKey, error) {
	priv := &rsa.PrivateKey{PublicKey: rsa.PublicKey{N: n, E: e}, D: d, Primes: []*big.Int{p, q}}
	if n.BitLen() > maxModulus {
		return nil, errors.New("the modulus is too large")
	}
	if err := priv.Validate(); err != nil {
		return nil, err
	}
	priv.Precompute()
	return &rsaKey{pub: &priv.PublicKey, priv: priv}, nil
}
