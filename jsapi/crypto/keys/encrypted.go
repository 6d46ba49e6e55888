package keys

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/des" //nolint:gosec // what old tools write
	"crypto/pbkdf2"
	"crypto/rand"
	"encoding/asn1"
	"hash"
	"strings"

	"dialtone/jsapi/crypto/digest"
	"dialtone/jsapi/crypto/openssl"

	"golang.org/x/crypto/cryptobyte"
	cbasn1 "golang.org/x/crypto/cryptobyte/asn1"
	"golang.org/x/crypto/scrypt"
)

// keyCipher is a cipher that encrypts keys.
type keyCipher struct {
	name   string
	oid    asn1.ObjectIdentifier
	key    int
	block  func([]byte) (cipher.Block, error)
	legacy string // its name in a DEK-Info header
}

var keyCiphers = []keyCipher{
	{"aes-128-cbc", nist(1, 2), 16, aes.NewCipher, "AES-128-CBC"},
	{"aes-192-cbc", nist(1, 22), 24, aes.NewCipher, "AES-192-CBC"},
	{"aes-256-cbc", nist(1, 42), 32, aes.NewCipher, "AES-256-CBC"},
	{"des-ede3-cbc", asn1.ObjectIdentifier{1, 2, 840, 113549, 3, 7}, 24, des.NewTripleDESCipher, "DES-EDE3-CBC"},
}

func findKeyCipher(name string) *keyCipher {
	name = strings.ToLower(name)
	switch name {
	case "aes128", "aes192", "aes256":
		name = "aes-" + name[3:] + "-cbc"
	case "des3":
		name = "des-ede3-cbc"
	}
	for i := range keyCiphers {
		if keyCiphers[i].name == name {
			return &keyCiphers[i]
		}
	}
	return nil
}

// The cost that a key's own text may ask for.
const (
	maxScrypt   = 64 << 20 // bytes
	pbkdf2Count = 2048     // OpenSSL's
)

// decryptPKCS8 opens an EncryptedPrivateKeyInfo; encrypted is false if b is none.
func decryptPKCS8(b []byte, in Input) (inner []byte, encrypted bool, err error) {
	s := cryptobyte.String(b)
	var body, data cryptobyte.String
	if !s.ReadASN1(&body, cbasn1.SEQUENCE) || !body.PeekASN1Tag(cbasn1.SEQUENCE) {
		return nil, false, nil
	}
	a, ok := readIdentifier(&body)
	if !ok || !body.ReadASN1(&data, cbasn1.OCTET_STRING) || !a.oid.Equal(oidPBES2) {
		return nil, false, nil
	}
	if in.Passphrase == nil {
		return nil, true, openssl.NoPassphrase
	}
	var params cryptobyte.String
	if !a.params.ReadASN1(&params, cbasn1.SEQUENCE) {
		return nil, true, openssl.Unsupported
	}
	kdf, ok1 := readIdentifier(&params)
	enc, ok2 := readIdentifier(&params)
	if !ok1 || !ok2 {
		return nil, true, openssl.Unsupported
	}
	var c *keyCipher
	for i := range keyCiphers {
		if keyCiphers[i].oid.Equal(enc.oid) {
			c = &keyCiphers[i]
		}
	}
	var iv cryptobyte.String
	if c == nil || !enc.params.ReadASN1(&iv, cbasn1.OCTET_STRING) {
		return nil, true, openssl.Unsupported
	}
	key, err := passphraseKey(kdf, c.key, in)
	if err != nil {
		return nil, true, err
	}
	block, err := c.block(key)
	if err != nil || len(iv) != block.BlockSize() {
		return nil, true, openssl.Unsupported
	}
	n := block.BlockSize()
	if len(data) == 0 || len(data)%n != 0 {
		return nil, true, openssl.WrongFinalBlock
	}
	out := make([]byte, len(data))
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(out, data)
	pad := int(out[len(out)-1])
	if pad == 0 || pad > n || !bytes.Equal(out[len(out)-pad:], bytes.Repeat([]byte{byte(pad)}, pad)) {
		return nil, true, openssl.BadDecrypt
	}
	return out[:len(out)-pad], true, nil
}

func passphraseKey(kdf algorithmIdentifier, size int, in Input) ([]byte, error) {
	var body, salt cryptobyte.String
	if !kdf.params.ReadASN1(&body, cbasn1.SEQUENCE) || !body.ReadASN1(&salt, cbasn1.OCTET_STRING) {
		return nil, openssl.Unsupported
	}
	switch {
	case kdf.oid.Equal(oidPBKDF2):
		var count int
		if !body.ReadASN1Integer(&count) || count < 1 || body.PeekASN1Tag(cbasn1.INTEGER) && !body.SkipASN1(cbasn1.INTEGER) {
			return nil, openssl.Unsupported
		}
		name := "sha1"
		if !body.Empty() {
			prf, ok := readIdentifier(&body)
			name = ""
			for _, m := range macOIDs {
				if ok && m.oid.Equal(prf.oid) {
					name = m.name
				}
			}
			if name == "" {
				return nil, openssl.Unsupported
			}
		}
		h := digest.Find(name).New
		return pbkdf2.Key(func() hash.Hash { return digest.Stoppable(h(), in.Stop) }, string(in.Passphrase), salt, count, size)
	case kdf.oid.Equal(oidScrypt):
		var n, r, p int
		if !body.ReadASN1Integer(&n) || !body.ReadASN1Integer(&r) || !body.ReadASN1Integer(&p) || n < 2 || r < 1 || p < 1 ||
			float64(n)*float64(r)*128 > maxScrypt || float64(n)*float64(r)*float64(p)*128 > 1<<30 {
			return nil, openssl.Unsupported
		}
		key, err := scrypt.Key(in.Passphrase, salt, n, r, p, size)
		if err != nil {
			return nil, openssl.Unsupported
		}
		return key, nil
	}
	return nil, openssl.Unsupported
}

// encryptPKCS8 wraps a PrivateKeyInfo with PBES2, as OpenSSL does.
func encryptPKCS8(inner []byte, c *keyCipher, passphrase []byte) ([]byte, error) {
	block, err := c.block(make([]byte, c.key))
	if err != nil {
		return nil, err
	}
	salt, iv := make([]byte, 16), make([]byte, block.BlockSize())
	_, _ = rand.Read(salt)
	_, _ = rand.Read(iv)
	key, err := pbkdf2.Key(digest.Find("sha256").New, string(passphrase), salt, pbkdf2Count, c.key)
	if err != nil {
		return nil, err
	}
	if block, err = c.block(key); err != nil {
		return nil, err
	}
	pad := len(iv) - len(inner)%len(iv)
	data := append(bytes.Clone(inner), bytes.Repeat([]byte{byte(pad)}, pad)...)
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(data, data)
	return der(func(b *cryptobyte.Builder) {
		b.AddASN1(cbasn1.SEQUENCE, func(b *cryptobyte.Builder) {
			b.AddBytes(identifier(oidPBES2, func(b *cryptobyte.Builder) {
				b.AddASN1(cbasn1.SEQUENCE, func(b *cryptobyte.Builder) {
					b.AddBytes(identifier(oidPBKDF2, func(b *cryptobyte.Builder) {
						b.AddASN1(cbasn1.SEQUENCE, func(b *cryptobyte.Builder) {
							b.AddASN1OctetString(salt)
							b.AddASN1Int64(pbkdf2Count)
							b.AddBytes(identifier(macOIDs[2].oid, null))
						})
					}))
					b.AddBytes(identifier(c.oid, func(b *cryptobyte.Builder) { b.AddASN1OctetString(iv) }))
				})
			}))
			b.AddASN1OctetString(data)
		})
	}), nil
}
