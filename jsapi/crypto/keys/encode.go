package keys

import (
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"

	"dialtone/jsapi/crypto/openssl"

	"golang.org/x/crypto/cryptobyte"
	cbasn1 "golang.org/x/crypto/cryptobyte/asn1"
)

// Output is how a key is to be written.
type Output struct {
	PEM        bool   // else DER
	Type       string // pkcs1, pkcs8, sec1 or spki
	Cipher     string // that encrypts it; none if empty
	Passphrase []byte
}

// KnownCipher reports whether a cipher may encrypt keys.
func KnownCipher(name string) bool { return findKeyCipher(name) != nil }

func incompatible(text string) error {
	return &openssl.Coded{Class: "Error", Code: "ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS", Text: "The selected key encoding " + text}
}

// SPKI is the DER of a public key's SubjectPublicKeyInfo.
func (k *Key) SPKI() []byte {
	return der(func(b *cryptobyte.Builder) {
		b.AddASN1(cbasn1.SEQUENCE, func(b *cryptobyte.Builder) {
			b.AddBytes(k.family.identifier())
			b.AddASN1BitString(k.family.publicBits())
		})
	})
}

func (k *Key) pkcs8() []byte {
	return der(func(b *cryptobyte.Builder) {
		b.AddASN1(cbasn1.SEQUENCE, func(b *cryptobyte.Builder) {
			b.AddASN1Int64(0)
			b.AddBytes(k.family.identifier())
			b.AddASN1OctetString(k.family.privateBits())
		})
	})
}

// Encode writes a public or private key.
func (k *Key) Encode(out Output) ([]byte, error) {
	var body []byte
	var heading string
	switch out.Type {
	case "pkcs1":
		r, ok := k.family.(*rsaKey)
		if !ok || r.pss {
			return nil, incompatible("pkcs1 can only be used for RSA keys.")
		}
		if body, heading = r.publicBits(), "RSA PUBLIC KEY"; k.Kind == Private {
			body, heading = r.privateBits(), "RSA PRIVATE KEY"
		}
	case "sec1":
		e, ok := k.family.(*ecKey)
		if !ok {
			return nil, incompatible("sec1 can only be used for EC keys.")
		}
		body, heading = e.sec1(true), "EC PRIVATE KEY"
	case "spki":
		body, heading = k.SPKI(), "PUBLIC KEY"
	default:
		body, heading = k.pkcs8(), "PRIVATE KEY"
	}
	block := &pem.Block{Type: heading, Bytes: body}
	if out.Cipher != "" {
		c := findKeyCipher(out.Cipher)
		switch {
		case c == nil:
			return nil, openssl.CipherParameter
		case out.Type == "pkcs8":
			sealed, err := encryptPKCS8(body, c, out.Passphrase)
			if err != nil {
				return nil, err
			}
			block.Type, block.Bytes = "ENCRYPTED PRIVATE KEY", sealed
		case !out.PEM:
			return nil, incompatible(out.Type + " does not support encryption.")
		default:
			var err error
			if block, err = legacyBlock(heading, body, c, out.Passphrase); err != nil {
				return nil, err
			}
		}
	}
	if out.PEM {
		return pem.EncodeToMemory(block), nil
	}
	return block.Bytes, nil
}

// legacyBlock encrypts a PEM with headers, as OpenSSL's old formats do.
func legacyBlock(heading string, body []byte, c *keyCipher, passphrase []byte) (*pem.Block, error) {
	algorithm := map[string]x509.PEMCipher{
		"AES-128-CBC": x509.PEMCipherAES128, "AES-192-CBC": x509.PEMCipherAES192, "AES-256-CBC": x509.PEMCipherAES256, "DES-EDE3-CBC": x509.PEMCipher3DES,
	}[c.legacy]
	return x509.EncryptPEMBlock(rand.Reader, heading, body, passphrase, algorithm) //nolint:staticcheck // what the script asks for
}

// Raw is a key without any structure: the point, the scalar, the seed or the
// bytes of the algorithm. ok is false if it has no such form.
func (k *Key) Raw(form, points string) (b []byte, ok bool) {
	switch f := k.family.(type) {
	case *ecKey:
		switch form {
		case "raw-public":
			return f.curve.Convert(f.point, points), true
		case "raw-private":
			return f.scalar, true
		}
	case *rawKey:
		switch {
		case form == "raw-public":
			return f.pub, true
		case form == "raw-private" && f.a.expand == nil, form == "raw-seed" && f.a.expand != nil:
			return f.seed, true
		}
	}
	return nil, false
}

// ParseRaw is the other way round; curve names one if the algorithm is ec.
func ParseRaw(form, algorithm, curve string, b []byte) (*Key, error) {
	if len(b) > maxInput {
		return nil, openssl.Unsupported
	}
	var f family
	var err error
	if algorithm == "ec" {
		c := FindCurve(curve)
		switch {
		case c == nil:
			return nil, &openssl.Coded{Class: "TypeError", Code: "ERR_CRYPTO_INVALID_CURVE", Text: "Invalid EC curve name"}
		case form == "raw-private":
			f, err = orNil(newECPrivate(c, b))
		default:
			var point []byte
			point, err = c.Point(b)
			f = &ecKey{curve: c, point: point}
		}
	} else {
		a := findRaw(algorithm)
		switch {
		case a == nil || (a.expand == nil) == (form == "raw-seed") && form != "raw-public":
			return nil, incompatible("is incompatible with the key type")
		case form == "raw-public":
			f, err = orNil(newRawPublic(a, b))
		default:
			f, err = orNil(newRawPrivate(a, b))
		}
	}
	if err != nil {
		return nil, &openssl.Coded{Class: "Error", Code: "ERR_INVALID_ARG_VALUE", Text: "Invalid key data"}
	}
	return keyOf(f), nil
}
