package keys

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/binary"
	"math/big"

	"dialtone/jsapi/crypto/digest"
	"dialtone/jsapi/crypto/openssl"
)

// Encryption is how RSA pads what it encrypts.
type Encryption struct {
	Padding int
	Digest  *digest.Digest // of OAEP
	Label   []byte         // of OAEP
}

func (k *Key) rsa() (*rsaKey, error) {
	if f, ok := k.family.(*rsaKey); ok {
		return f, nil
	}
	return nil, openssl.NotForKeyType
}

// Encrypt is publicEncrypt.
func (k *Key) Encrypt(b []byte, o Encryption) ([]byte, error) {
	f, err := k.rsa()
	if err != nil {
		return nil, err
	}
	var out []byte
	switch o.Padding {
	case PKCS1:
		out, err = rsa.EncryptPKCS1v15(rand.Reader, f.pub, b) //nolint:staticcheck // what the script asks for
	case OAEP:
		out, err = rsa.EncryptOAEP(o.Digest.New(), rand.Reader, f.pub, b, o.Label)
	case None:
		if err := f.whole(b); err != nil {
			return nil, err
		}
		return f.rawPublic(b)
	default:
		return nil, openssl.IllegalPadding
	}
	if err != nil {
		return nil, openssl.DataTooLarge
	}
	return out, nil
}

// Decrypt is privateDecrypt.
func (k *Key) Decrypt(b []byte, o Encryption) ([]byte, error) {
	f, err := k.rsa()
	if err != nil {
		return nil, err
	}
	if new(big.Int).SetBytes(b).Cmp(f.pub.N) >= 0 {
		return nil, openssl.LargerThanModulus
	}
	switch o.Padding {
	case PKCS1:
		if len(b) != f.pub.Size() {
			return nil, openssl.LargerThanModulus
		}
		out, err := rsa.DecryptPKCS1v15(nil, f.priv, b) //nolint:staticcheck // what the script asks for; see rejection
		if err != nil {
			return f.rejection(b), nil
		}
		return out, nil
	case OAEP:
		out, err := rsa.DecryptOAEP(o.Digest.New(), nil, f.priv, b, o.Label)
		if err != nil {
			return nil, openssl.OAEPDecoding
		}
		return out, nil
	case None:
		return f.rawPrivate(b)
	}
	return nil, openssl.IllegalPadding
}

// PrivateEncrypt pads as a signature does and signs what it is given.
func (k *Key) PrivateEncrypt(b []byte, padding int) ([]byte, error) {
	f, err := k.rsa()
	if err != nil {
		return nil, err
	}
	switch padding {
	case PKCS1:
		out, err := rsa.SignPKCS1v15(nil, f.priv, 0, b)
		if err != nil {
			return nil, openssl.DataTooLarge
		}
		return out, nil
	case None:
		if err := f.whole(b); err != nil {
			return nil, err
		}
		return f.rawPrivate(b)
	}
	return nil, openssl.IllegalPadding
}

// PublicDecrypt gives back what PrivateEncrypt was given.
func (k *Key) PublicDecrypt(b []byte, padding int) ([]byte, error) {
	f, err := k.rsa()
	if err != nil {
		return nil, err
	}
	if padding != PKCS1 && padding != None {
		return nil, openssl.IllegalPadding
	}
	em, err := f.rawPublic(b)
	if err != nil || padding == None {
		return em, err
	}
	at := 2
	for at < len(em) && em[at] == 0xff {
		at++
	}
	if len(em) < 11 || em[0] != 0 || em[1] != 1 || at < 10 || at == len(em) || em[at] != 0 {
		return nil, openssl.InvalidPadding
	}
	return em[at+1:], nil
}

// whole looks whether b needs no padding.
func (k *rsaKey) whole(b []byte) error {
	switch {
	case len(b) < k.pub.Size():
		return openssl.DataTooSmall
	case len(b) > k.pub.Size():
		return openssl.DataTooLarge
	}
	return nil
}

func (k *rsaKey) rawPublic(b []byte) ([]byte, error) {
	m := new(big.Int).SetBytes(b)
	if m.Cmp(k.pub.N) >= 0 {
		return nil, openssl.LargerThanModulus
	}
	return m.Exp(m, big.NewInt(int64(k.pub.E)), k.pub.N).FillBytes(make([]byte, k.pub.Size())), nil
}

// rawPrivate is the private operation alone, blinded: math/big takes a time that
// depends on the numbers.
func (k *rsaKey) rawPrivate(b []byte) ([]byte, error) {
	n := k.pub.N
	m := new(big.Int).SetBytes(b)
	if m.Cmp(n) >= 0 {
		return nil, openssl.LargerThanModulus
	}
	var r, inverse *big.Int
	for inverse == nil {
		var err error
		if r, err = rand.Int(rand.Reader, n); err != nil {
			return nil, err
		}
		inverse = new(big.Int).ModInverse(r, n)
	}
	m.Mul(m, r.Exp(r, big.NewInt(int64(k.pub.E)), n)).Mod(m, n)
	m.Exp(m, k.priv.D, n).Mul(m, inverse).Mod(m, n)
	return m.FillBytes(make([]byte, k.pub.Size())), nil
}

// rejection is what a wrong padding decrypts to: bytes that only the private key
// and the text decide, so that nobody learns that it was wrong. It is that of
// OpenSSL, which has it from the draft below.
//
// https://datatracker.ietf.org/doc/draft-irtf-cfrg-rsa-guidance/
func (k *rsaKey) rejection(b []byte) []byte {
	size := k.pub.Size()
	d := sha256.Sum256(k.priv.D.FillBytes(make([]byte, size)))
	mac := func(key []byte, parts ...[]byte) []byte {
		h := hmac.New(sha256.New, key)
		for _, p := range parts {
			_, _ = h.Write(p)
		}
		return h.Sum(nil)
	}
	key := mac(d[:], b)
	stream := func(label string, n int) (out []byte) {
		for i := 0; len(out) < n; i++ {
			out = append(out, mac(key, binary.BigEndian.AppendUint16(nil, uint16(i)), []byte(label), binary.BigEndian.AppendUint16(nil, uint16(n*8)))...)
		}
		return out[:n]
	}
	most := size - 2 - 8
	mask := 1
	for mask < most {
		mask = mask<<1 | 1
	}
	length := 0
	for lengths := stream("length", 256); len(lengths) > 0; lengths = lengths[2:] {
		if n := int(binary.BigEndian.Uint16(lengths)) & mask; n < most {
			length = n
		}
	}
	message := stream("message", size)
	return message[size-length:]
}
