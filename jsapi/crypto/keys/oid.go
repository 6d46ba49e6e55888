package keys

import (
	"encoding/asn1"

	"dialtone/jsapi/crypto/digest"

	"golang.org/x/crypto/cryptobyte"
	cbasn1 "golang.org/x/crypto/cryptobyte/asn1"
)

// The object identifiers of algorithms.
var (
	oidRSA = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 1}
	oidPSS = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 10}
	oidMGF = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 8}
	oidEC  = asn1.ObjectIdentifier{1, 2, 840, 10045, 2, 1}
	oidDSA = asn1.ObjectIdentifier{1, 2, 840, 10040, 4, 1}
	oidDH  = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 3, 1}

	oidPBES2  = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 5, 13}
	oidPBKDF2 = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 5, 12}
	oidScrypt = asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 11591, 4, 11}
)

// digestOIDs are the hashes that the parameters of keys name.
var digestOIDs = []struct {
	oid  asn1.ObjectIdentifier
	name string
}{
	{asn1.ObjectIdentifier{1, 3, 14, 3, 2, 26}, "sha1"},
	{asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 2, 4}, "sha224"},
	{asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 2, 1}, "sha256"},
	{asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 2, 2}, "sha384"},
	{asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 2, 3}, "sha512"},
	{asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 2, 5}, "sha512-224"},
	{asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 2, 6}, "sha512-256"},
	{asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 2, 7}, "sha3-224"},
	{asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 2, 8}, "sha3-256"},
	{asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 2, 9}, "sha3-384"},
	{asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 2, 10}, "sha3-512"},
}

// macOIDs are the functions of PBKDF2.
var macOIDs = []struct {
	oid  asn1.ObjectIdentifier
	name string
}{
	{asn1.ObjectIdentifier{1, 2, 840, 113549, 2, 7}, "sha1"},
	{asn1.ObjectIdentifier{1, 2, 840, 113549, 2, 8}, "sha224"},
	{asn1.ObjectIdentifier{1, 2, 840, 113549, 2, 9}, "sha256"},
	{asn1.ObjectIdentifier{1, 2, 840, 113549, 2, 10}, "sha384"},
	{asn1.ObjectIdentifier{1, 2, 840, 113549, 2, 11}, "sha512"},
}

func digestOfOID(oid asn1.ObjectIdentifier) *digest.Digest {
	for _, d := range digestOIDs {
		if d.oid.Equal(oid) {
			return digest.Find(d.name)
		}
	}
	return nil
}

func oidOfDigest(d *digest.Digest) asn1.ObjectIdentifier {
	for _, o := range digestOIDs {
		if o.name == d.Name {
			return o.oid
		}
	}
	return nil
}

// algorithmIdentifier is one that was read.
type algorithmIdentifier struct {
	oid    asn1.ObjectIdentifier
	params cryptobyte.String
	raw    cryptobyte.String
}

func readIdentifier(s *cryptobyte.String) (a algorithmIdentifier, ok bool) {
	var whole cryptobyte.String
	if !s.ReadASN1Element(&whole, cbasn1.SEQUENCE) {
		return a, false
	}
	a.raw = whole
	var body cryptobyte.String
	if !whole.ReadASN1(&body, cbasn1.SEQUENCE) || !body.ReadASN1ObjectIdentifier(&a.oid) {
		return a, false
	}
	a.params = body
	return a, true
}

// identifier is the DER of an AlgorithmIdentifier; params may be nil for none.
func identifier(oid asn1.ObjectIdentifier, params func(b *cryptobyte.Builder)) []byte {
	return der(func(b *cryptobyte.Builder) {
		b.AddASN1(cbasn1.SEQUENCE, func(b *cryptobyte.Builder) {
			b.AddASN1ObjectIdentifier(oid)
			if params != nil {
				params(b)
			}
		})
	})
}

func null(b *cryptobyte.Builder) { b.AddASN1NULL() }
