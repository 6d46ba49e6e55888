package token

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// A Key is what tokens are signed with: a secret, or a private key.
type Key struct {
	secret  []byte
	private crypto.PrivateKey // nil for a secret
}

// Secret is the key of the algorithms that begin with HS. It may be empty.
func Secret(secret []byte) Key { return Key{secret: secret} }

// maxModulus is the longest RSA modulus, in bits, that OpenSSL works with. Such
// a key is 9.3 KB in DER, and nothing can interrupt the arithmetic on longer
// ones, not even that of parsing them.
const (
	maxModulus = 16384
	maxDER     = 12 << 10
	maxKeyText = 64 << 10 // with what may stand around the key
)

// ParsePEM finds the first private key in a text, as Node's createPrivateKey
// does: PKCS #1, PKCS #8 or SEC 1. ok is false when there is none, or it is
// encrypted.
func ParsePEM(text []byte) (key Key, ok bool) {
	if len(text) > maxKeyText {
		return Key{}, false
	}
	for {
		var block *pem.Block
		if block, text = pem.Decode(text); block == nil {
			return Key{}, false
		}
		encoding, isKey := strings.CutSuffix(block.Type, "PRIVATE KEY")
		if !isKey || block.Headers["DEK-Info"] != "" {
			continue
		}
		switch encoding {
		case "":
			return ParseDER(block.Bytes, "pkcs8")
		case "RSA ":
			return ParseDER(block.Bytes, "pkcs1")
		case "EC ":
			return ParseDER(block.Bytes, "sec1")
		}
	}
}

// ParseDER reads a private key in one of the encodings that Node names pkcs1,
// pkcs8 and sec1; ok is false when it is none.
func ParseDER(der []byte, encoding string) (key Key, ok bool) {
	if len(der) > maxDER {
		return Key{}, false
	}
	var private crypto.PrivateKey
	var err error
	switch encoding {
	case "pkcs1":
		private, err = x509.ParsePKCS1PrivateKey(der)
	case "pkcs8":
		private, err = x509.ParsePKCS8PrivateKey(der)
	case "sec1":
		private, err = x509.ParseECPrivateKey(der)
	default:
		return Key{}, false
	}
	if k, isRSA := private.(*rsa.PrivateKey); err != nil || isRSA && k.N.BitLen() > maxModulus {
		return Key{}, false
	}
	return Key{private: private}, true
}

// minModulus is the shortest RSA modulus, in bits, that RFC 7518 allows.
const minModulus = 2048

// Admit reports why a key is not of the kind that an algorithm wants, or is
// too short. The errors are jsonwebtoken's.
func (k Key) Admit(algorithm string) error {
	if strings.HasPrefix(algorithm, "HS") {
		if k.private != nil {
			return fmt.Errorf("secretOrPrivateKey must be a symmetric key when using %s", algorithm)
		}
		return nil
	}
	if !slices.ContainsFunc([]string{"RS", "PS", "ES"}, func(p string) bool { return strings.HasPrefix(algorithm, p) }) {
		return nil
	}
	if k.private == nil {
		return fmt.Errorf("secretOrPrivateKey must be an asymmetric key when using %s", algorithm)
	}
	if r, ok := k.private.(*rsa.PrivateKey); ok && r.N.BitLen() < minModulus && !strings.HasPrefix(algorithm, "ES") {
		return fmt.Errorf("secretOrPrivateKey has a minimum key size of %d bits for %s", minModulus, algorithm)
	}
	return nil
}

// Fit reports why a private key cannot be used with an algorithm; a secret
// always can. The errors are jsonwebtoken's.
func (k Key) Fit(algorithm string) error {
	switch private := k.private.(type) {
	case nil:
		return nil
	case *rsa.PrivateKey:
		return oneOf("rsa", algorithm, "RS256", "PS256", "RS384", "PS384", "RS512", "PS512")
	case *ecdsa.PrivateKey:
		if err := oneOf("ec", algorithm, "ES256", "ES384", "ES512"); err != nil {
			return err
		}
		want := map[string][2]string{
			"ES256": {"P-256", "prime256v1"},
			"ES384": {"P-384", "secp384r1"},
			"ES512": {"P-521", "secp521r1"},
		}[algorithm]
		if private.Curve.Params().Name != want[0] {
			return fmt.Errorf("%q parameter %q requires curve %q.", "alg", algorithm, want[1]) //nolint:staticcheck // jsonwebtoken's text
		}
		return nil
	case ed25519.PrivateKey:
		return errors.New(`Unknown key type "ed25519".`) //nolint:staticcheck // jsonwebtoken's text
	}
	return errors.New(`Unknown key type "x25519".`) //nolint:staticcheck // jsonwebtoken's text
}

func oneOf(keyType, algorithm string, algorithms ...string) error {
	if slices.Contains(algorithms, algorithm) {
		return nil
	}
	return fmt.Errorf("%q parameter for %q key type must be one of: %s.", "alg", keyType, strings.Join(algorithms, ", ")) //nolint:staticcheck // jsonwebtoken's text
}
