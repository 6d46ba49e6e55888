package keys

import (
	"bytes"
	"crypto/rand"
	"crypto/rsa"
	"crypto/subtle"
	"encoding/binary"

	"dialtone/jsapi/crypto/digest"
	"dialtone/jsapi/crypto/openssl"
)

// pss is what a key and a request say together about a signature of PSS.
type pss struct {
	hash, mgf *digest.Digest
	salt      int // SaltMax is any when verifying
}

// plain reports whether Go's own PSS does it: that has one hash for both
// purposes, and takes no salt for a salt of the largest length.
func (p pss) plain() bool { return p.hash == p.mgf && p.salt != 0 && p.hash.ID != 0 }

func (k *rsaKey) pssOf(o Signing, signs bool) (pss, error) {
	p := pss{o.Digest, o.Digest, SaltMax}
	if k.only != nil {
		if k.only.hash != o.Digest {
			return p, openssl.DigestNotAllowed
		}
		p.mgf = k.only.mgf
		if signs {
			p.salt = k.only.salt
		}
	}
	if o.HasSalt {
		p.salt = o.Salt
	}
	if p.salt == SaltDigest {
		p.salt = o.Digest.Size
	}
	if k.only != nil && p.salt != SaltMax && p.salt < k.only.salt {
		return p, openssl.SaltTooSmall
	}
	most := (k.pub.N.BitLen()+6)/8 - 2 - o.Digest.Size
	if signs && p.salt == SaltMax {
		p.salt = most
	}
	if signs && (most < 0 || p.salt > most) {
		return p, openssl.DataTooLarge
	}
	return p, nil
}

func (k *rsaKey) signPSS(hashed []byte, o Signing) ([]byte, error) {
	p, err := k.pssOf(o, true)
	if err != nil {
		return nil, err
	}
	if p.plain() {
		return rsa.SignPSS(rand.Reader, k.priv, o.Digest.ID, hashed, &rsa.PSSOptions{SaltLength: p.salt})
	}
	// EMSA-PSS-ENCODE of RFC 8017, section 9.1.1.
	salt := make([]byte, p.salt)
	_, _ = rand.Read(salt)
	bits := k.pub.N.BitLen() - 1
	em := make([]byte, (bits+7)/8)
	h := p.inner(hashed, salt)
	db := em[:len(em)-len(h)-1]
	copy(db[len(db)-len(salt):], salt)
	db[len(db)-len(salt)-1] = 1
	p.mask(db, h)
	db[0] &= 0xff >> (8*len(em) - bits)
	copy(em[len(db):], h)
	em[len(em)-1] = 0xbc
	return k.rawPrivate(em)
}

func (k *rsaKey) verifyPSS(hashed, signature []byte, o Signing) (bool, error) {
	p, err := k.pssOf(o, false)
	if err != nil {
		return false, err
	}
	if p.plain() {
		options := &rsa.PSSOptions{SaltLength: p.salt}
		if p.salt == SaltMax {
			options.SaltLength = rsa.PSSSaltLengthAuto
		}
		return rsa.VerifyPSS(k.pub, o.Digest.ID, hashed, signature, options) == nil, nil
	}
	// EMSA-PSS-VERIFY of RFC 8017, section 9.1.2.
	if len(signature) != k.pub.Size() {
		return false, nil
	}
	em, err := k.rawPublic(signature)
	if err != nil {
		return false, nil //nolint:nilerr // it is no signature
	}
	bits := k.pub.N.BitLen() - 1
	em = em[len(em)-(bits+7)/8:]
	if len(em) < p.hash.Size+2 || em[len(em)-1] != 0xbc {
		return false, nil
	}
	db, h := em[:len(em)-p.hash.Size-1], em[len(em)-p.hash.Size-1:len(em)-1]
	if db[0]>>(8-(8*len(em)-bits)) != 0 {
		return false, nil
	}
	p.mask(db, h)
	db[0] &= 0xff >> (8*len(em) - bits)
	rest := bytes.TrimLeft(db, "\x00")
	if len(rest) == 0 || rest[0] != 1 || p.salt != SaltMax && len(rest)-1 != p.salt {
		return false, nil
	}
	return subtle.ConstantTimeCompare(p.inner(hashed, rest[1:]), h) == 1, nil
}

// inner is the hash of the digest with its salt.
func (p pss) inner(hashed, salt []byte) []byte {
	h := p.hash.New()
	_, _ = h.Write(make([]byte, 8))
	_, _ = h.Write(hashed)
	_, _ = h.Write(salt)
	return h.Sum(nil)
}

// mask puts MGF1 of a seed over b.
func (p pss) mask(b, seed []byte) {
	for counter := uint32(0); len(b) > 0; counter++ {
		h := p.mgf.New()
		_, _ = h.Write(seed)
		_, _ = h.Write(binary.BigEndian.AppendUint32(nil, counter))
		n := subtle.XORBytes(b, b, h.Sum(nil))
		b = b[n:]
	}
}
