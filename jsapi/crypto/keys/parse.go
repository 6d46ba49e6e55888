package keys

import (
	"crypto/x509"
	"encoding/pem"
	"errors"
	"math/big"
	"sync/atomic"

	"dialtone/jsapi/crypto/openssl"

	"golang.org/x/crypto/cryptobyte"
	cbasn1 "golang.org/x/crypto/cryptobyte/asn1"
)

// Input is how a key is written.
type Input struct {
	DER        bool   // else it is PEM
	Type       string // of DER: pkcs1, pkcs8, sec1 or spki
	Passphrase []byte // nil if there is none
	Stop       *atomic.Bool
}

// maxInput bounds what is read as one key; keys of the largest sizes are far smaller.
const maxInput = 1 << 20

// ParsePrivate reads a private key. Its errors are OpenSSL's.
func ParsePrivate(b []byte, in Input) (*Key, error) {
	if len(b) > maxInput {
		return nil, openssl.Unsupported
	}
	f, err := parsePrivate(b, in)
	if err != nil {
		return nil, err
	}
	return keyOf(f), nil
}

func parsePrivate(b []byte, in Input) (family, error) {
	if in.DER {
		return privateFamily(in.Type, b, in, openssl.NotEnoughData)
	}
	for block, rest := pem.Decode(b); block != nil; block, rest = pem.Decode(rest) {
		form := ""
		switch block.Type {
		case "PRIVATE KEY", "ENCRYPTED PRIVATE KEY":
			form = "pkcs8"
		case "RSA PRIVATE KEY":
			form = "pkcs1"
		case "EC PRIVATE KEY":
			form = "sec1"
		case "DSA PRIVATE KEY":
			form = "dsa"
		default:
			continue
		}
		content := block.Bytes
		if x509.IsEncryptedPEMBlock(block) { //nolint:staticcheck // what old tools write
			if in.Passphrase == nil {
				return nil, openssl.NoPassphrase
			}
			var err error
			if content, err = x509.DecryptPEMBlock(block, in.Passphrase); err != nil { //nolint:staticcheck // what old tools write
				return nil, openssl.BadDecrypt
			}
		}
		return privateFamily(form, content, in, openssl.Unsupported)
	}
	return nil, openssl.Unsupported
}

// privateFamily reads a form; what is wrong with it is told as bad, but for a
// passphrase's faults.
func privateFamily(form string, b []byte, in Input, bad error) (f family, err error) {
	switch form {
	case "pkcs1":
		f, err = orNil(parseRSAPrivate(b))
	case "sec1":
		f, err = orNil(parseSEC1(b, nil))
	case "dsa":
		f, err = orNil(parseTraditionalDSA(b))
	default:
		if inner, encrypted, e := decryptPKCS8(b, in); e != nil {
			return nil, e
		} else if encrypted {
			b = inner
		}
		f, err = parsePKCS8(b)
	}
	if err != nil {
		return nil, bad
	}
	return f, nil
}

// orNil keeps a nil pointer from becoming a family.
func orNil[F family](f F, err error) (family, error) {
	if err != nil {
		return nil, err
	}
	return f, nil
}

func parsePKCS8(b []byte) (family, error) {
	s := cryptobyte.String(b)
	var body, bits cryptobyte.String
	var version int
	if !s.ReadASN1(&body, cbasn1.SEQUENCE) || !body.ReadASN1Integer(&version) || version < 0 || version > 1 {
		return nil, errors.New("no PrivateKeyInfo")
	}
	a, ok := readIdentifier(&body)
	if !ok || !body.ReadASN1(&bits, cbasn1.OCTET_STRING) {
		return nil, errors.New("no PrivateKeyInfo")
	}
	switch {
	case a.oid.Equal(oidRSA), a.oid.Equal(oidPSS):
		k, err := parseRSAPrivate(bits)
		if err != nil {
			return nil, err
		}
		return withPSS(k, a)
	case a.oid.Equal(oidEC):
		c, err := curveOf(a.params)
		if err != nil {
			return nil, err
		}
		return orNil(parseSEC1(bits, c))
	case a.oid.Equal(oidDSA), a.oid.Equal(oidDH):
		x := new(big.Int)
		if !bits.ReadASN1Integer(x) {
			return nil, errField
		}
		if a.oid.Equal(oidDSA) {
			return orNil(readDSA(a.params, nil, x))
		}
		return orNil(readDH(a.params, nil, x))
	}
	for _, r := range rawAlgorithms {
		if r.oid.Equal(a.oid) {
			return orNil(parseRawPrivate(r, bits))
		}
	}
	return nil, errors.New("the algorithm is not known")
}

func withPSS(k *rsaKey, a algorithmIdentifier) (family, error) {
	if a.oid.Equal(oidPSS) {
		var ok bool
		k.pss = true
		if k.only, ok = readPSS(a.params); !ok {
			return nil, errors.New("the parameters of RSA-PSS are wrong")
		}
	}
	return k, nil
}

// ParsePublic reads a public key, a certificate's, or that of a private one.
func ParsePublic(b []byte, in Input) (*Key, error) {
	if len(b) > maxInput {
		return nil, openssl.Unsupported
	}
	if in.DER {
		switch in.Type {
		case "spki", "pkcs1":
			f, err := publicFamily(in.Type, b)
			if err == nil {
				return keyOf(f), nil
			}
			if in.Type == "spki" {
				return nil, &openssl.Coded{Class: "Error", Text: "Failed to read asymmetric key"}
			}
			// PKCS#1 has a form for private keys too.
			if k, err := ParsePrivate(b, in); err == nil {
				return k.Public(), nil
			}
			return nil, &openssl.Coded{Class: "Error", Text: "Failed to read asymmetric key"}
		}
	} else if block, _ := firstPublic(b); block != nil {
		form := map[string]string{"PUBLIC KEY": "spki", "RSA PUBLIC KEY": "pkcs1", "CERTIFICATE": "certificate"}[block.Type]
		f, err := publicFamily(form, block.Bytes)
		if err != nil {
			return nil, malformed(block.Bytes)
		}
		return keyOf(f), nil
	}
	k, err := ParsePrivate(b, in)
	if err != nil {
		return nil, err
	}
	return k.Public(), nil
}

// firstPublic is the first block of a PEM that has a public key.
func firstPublic(b []byte) (block *pem.Block, rest []byte) {
	for block, rest = pem.Decode(b); block != nil; block, rest = pem.Decode(rest) {
		switch block.Type {
		case "PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE":
			return block, rest
		}
	}
	return nil, nil
}

// malformed is the likeliest of OpenSSL's words for bytes that are no key.
func malformed(b []byte) error {
	s := cryptobyte.String(b)
	var whole cryptobyte.String
	switch {
	case len(b) > 0 && b[0] != byte(cbasn1.SEQUENCE):
		return openssl.WrongTag
	case !s.ReadASN1(&whole, cbasn1.SEQUENCE):
		return openssl.HeaderTooLong
	}
	return openssl.Unsupported
}

func publicFamily(form string, b []byte) (family, error) {
	switch form {
	case "pkcs1":
		return orNil(parseRSAPublic(b))
	case "certificate":
		spki, err := certificateSPKI(b)
		if err != nil {
			return nil, err
		}
		b = spki
	}
	s := cryptobyte.String(b)
	var body cryptobyte.String
	var bits []byte
	if !s.ReadASN1(&body, cbasn1.SEQUENCE) {
		return nil, errors.New("no SubjectPublicKeyInfo")
	}
	a, ok := readIdentifier(&body)
	if !ok || !body.ReadASN1BitStringAsBytes(&bits) {
		return nil, errors.New("no SubjectPublicKeyInfo")
	}
	switch {
	case a.oid.Equal(oidRSA), a.oid.Equal(oidPSS):
		k, err := parseRSAPublic(bits)
		if err != nil {
			return nil, err
		}
		return withPSS(k, a)
	case a.oid.Equal(oidEC):
		c, err := curveOf(a.params)
		if err != nil {
			return nil, err
		}
		point, err := c.Point(bits)
		if err != nil {
			return nil, err
		}
		return &ecKey{curve: c, point: point}, nil
	case a.oid.Equal(oidDSA), a.oid.Equal(oidDH):
		y, in := new(big.Int), cryptobyte.String(bits)
		if !in.ReadASN1Integer(y) {
			return nil, errField
		}
		if a.oid.Equal(oidDSA) {
			return orNil(readDSA(a.params, y, nil))
		}
		return orNil(readDH(a.params, y, nil))
	}
	for _, r := range rawAlgorithms {
		if r.oid.Equal(a.oid) {
			return orNil(newRawPublic(r, bits))
		}
	}
	return nil, errors.New("the algorithm is not known")
}

// certificateSPKI cuts the key out of a certificate.
func certificateSPKI(b []byte) ([]byte, error) {
	s := cryptobyte.String(b)
	var cert, tbs, spki cryptobyte.String
	version := cbasn1.Tag(0).Constructed().ContextSpecific()
	if !s.ReadASN1(&cert, cbasn1.SEQUENCE) || !cert.ReadASN1(&tbs, cbasn1.SEQUENCE) || !tbs.SkipOptionalASN1(version) || !tbs.SkipASN1(cbasn1.INTEGER) {
		return nil, errors.New("no certificate")
	}
	for range 4 { // signature, issuer, validity, subject
		if !tbs.SkipASN1(cbasn1.SEQUENCE) {
			return nil, errors.New("no certificate")
		}
	}
	if !tbs.ReadASN1Element(&spki, cbasn1.SEQUENCE) {
		return nil, errors.New("no certificate")
	}
	return spki, nil
}
