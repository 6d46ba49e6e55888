package keys

import (
	"crypto"
	"crypto/dsa" //nolint:staticcheck // what scripts ask for
	"crypto/ed25519"
	"crypto/rand"
	"crypto/rsa"
	"math/big"

	"dialtone/jsapi/crypto/digest"
	"dialtone/jsapi/crypto/openssl"

	"github.com/cloudflare/circl/sign"
)

// The paddings of RSA, by OpenSSL's numbers.
const (
	PKCS1 = 1
	None  = 3
	OAEP  = 4
	PSS   = 6
)

// The lengths of a salt that are no lengths.
const (
	SaltDigest = -1
	SaltMax    = -2 // when verifying, any length
)

// Signing is how a signature is made.
type Signing struct {
	Digest  *digest.Digest // nil is the algorithm's own
	Padding int            // of RSA; zero is the key's own
	Salt    int            // of PSS, in bytes
	HasSalt bool
	P1363   bool   // DSA and ECDSA: two numbers of a fixed length, not DER
	Context []byte // of Ed448 and ML-DSA
}

// Hashes reports whether signatures of the key are of a digest, and not of the
// message itself.
func (k *Key) Hashes() bool {
	_, raw := k.family.(*rawKey)
	return !raw
}

// CanSign is OpenSSL's error if keys of this algorithm make no signatures.
func (k *Key) CanSign() error {
	switch f := k.family.(type) {
	case *rawKey:
		if f.a.signer != nil || f.a.name == "ed25519" {
			return nil
		}
	case *rsaKey, *ecKey, *dsaKey:
		return nil
	}
	return openssl.NotForKeyType
}

// Sign signs a digest, or a message if the key does not hash.
func (k *Key) Sign(b []byte, o Signing) ([]byte, error) {
	if err := k.CanSign(); err != nil {
		return nil, err
	}
	switch f := k.family.(type) {
	case *rsaKey:
		return f.sign(b, o)
	case *ecKey:
		der, err := f.curve.sign(f.scalar, b)
		if err != nil || !o.P1363 {
			return der, err
		}
		r, s, _ := readSignature(der)
		return fixed(r, s, f.curve.Size), nil
	case *dsaKey:
		size := (f.Q.BitLen() + 7) / 8
		r, s, err := dsa.Sign(rand.Reader, &dsa.PrivateKey{PublicKey: f.PublicKey, X: f.x}, b[:min(len(b), size)])
		if err != nil {
			return nil, openssl.NotForKeyType
		}
		if o.P1363 {
			return fixed(r, s, size), nil
		}
		return writeSignature(r, s), nil
	case *rawKey:
		if o.Digest != nil {
			return nil, openssl.InvalidDigest
		}
		if f.a.signer == nil {
			return ed25519.Sign(ed25519.NewKeyFromSeed(f.seed), b), nil
		}
		_, priv := f.a.signer.DeriveKey(f.seed)
		return f.a.signer.Sign(priv, b, &sign.SignatureOpts{Context: string(o.Context)}), nil
	}
	return nil, openssl.NotForKeyType
}

// Verify reports whether a signature is of a digest, or of a message.
func (k *Key) Verify(b, signature []byte, o Signing) (bool, error) {
	if err := k.CanSign(); err != nil {
		return false, err
	}
	switch f := k.family.(type) {
	case *rsaKey:
		return f.verify(b, signature, o)
	case *ecKey:
		if o.P1363 {
			signature = fromFixed(signature, f.curve.Size)
		}
		return f.curve.verify(f.point, b, signature), nil
	case *dsaKey:
		size := (f.Q.BitLen() + 7) / 8
		if o.P1363 {
			signature = fromFixed(signature, size)
		}
		r, s, ok := readSignature(signature)
		return ok && dsa.Verify(&f.PublicKey, b[:min(len(b), size)], r, s), nil
	case *rawKey:
		if o.Digest != nil {
			return false, openssl.InvalidDigest
		}
		if f.a.signer == nil {
			return ed25519.Verify(f.pub, b, signature), nil
		}
		pub, err := f.a.signer.UnmarshalBinaryPublicKey(f.pub)
		return err == nil && len(signature) == f.a.signer.SignatureSize() && f.a.signer.Verify(pub, b, signature, &sign.SignatureOpts{Context: string(o.Context)}), nil
	}
	return false, openssl.NotForKeyType
}

// fixed is a signature as IEEE P1363 writes it.
func fixed(r, s *big.Int, size int) []byte {
	b := make([]byte, 2*size)
	r.FillBytes(b[:size])
	s.FillBytes(b[size:])
	return b
}

func fromFixed(b []byte, size int) []byte {
	if len(b) != 2*size {
		return nil
	}
	return writeSignature(new(big.Int).SetBytes(b[:size]), new(big.Int).SetBytes(b[size:]))
}

func (k *rsaKey) padding(o Signing) (int, error) {
	switch {
	case o.Padding == 0 && k.pss, o.Padding == PSS:
		return PSS, nil
	case k.pss:
		return 0, openssl.IllegalPadding
	case o.Padding == 0, o.Padding == PKCS1:
		return PKCS1, nil
	}
	return 0, openssl.IllegalPadding
}

func (k *rsaKey) sign(b []byte, o Signing) ([]byte, error) {
	padding, err := k.padding(o)
	if err != nil {
		return nil, err
	}
	if padding == PKCS1 {
		if o.Digest.ID == 0 {
			return nil, openssl.InvalidDigest
		}
		id, b := pkcs1Digest(o.Digest, b)
		out, err := rsa.SignPKCS1v15(nil, k.priv, id, b)
		if err != nil {
			return nil, digestTooBig
		}
		return out, nil
	}
	return k.signPSS(b, o)
}

var digestTooBig = &openssl.Error{Number: 0x02000070, Library: "rsa routines", Reason: "digest too big for rsa key", Code: "ERR_OSSL_RSA_DIGEST_TOO_BIG_FOR_RSA_KEY"}

func (k *rsaKey) verify(b, signature []byte, o Signing) (bool, error) {
	padding, err := k.padding(o)
	if err != nil {
		return false, err
	}
	if padding == PKCS1 {
		id, b := pkcs1Digest(o.Digest, b)
		return o.Digest.ID != 0 && rsa.VerifyPKCS1v15(k.pub, id, b, signature) == nil, nil
	}
	return k.verifyPSS(b, signature, o)
}

// ripemdPrefix is the DigestInfo of RIPEMD-160 by the identifier that OpenSSL
// gives it; Go's has another one.
var ripemdPrefix = []byte{0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2b, 0x24, 0x03, 0x02, 0x01, 0x05, 0x00, 0x04, 0x14}

// pkcs1Digest is what Go's PKCS #1 signatures take for a digest.
func pkcs1Digest(d *digest.Digest, b []byte) (crypto.Hash, []byte) {
	if d.ID == crypto.RIPEMD160 {
		return 0, append(ripemdPrefix[:len(ripemdPrefix):len(ripemdPrefix)], b...)
	}
	return d.ID, b
}
