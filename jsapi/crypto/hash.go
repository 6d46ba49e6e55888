package crypto

import (
	"crypto/md5"  //nolint:gosec // what scripts ask for
	"crypto/sha1" //nolint:gosec // what scripts ask for
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"hash"
	"maps"
	"slices"
	"strings"

	"golang.org/x/crypto/blake2b"
	"golang.org/x/crypto/blake2s"
	"golang.org/x/crypto/ripemd160" //nolint:gosec,staticcheck // what scripts ask for
)

// hashes are the digests by OpenSSL's names in lower case.
var hashes = map[string]func() hash.Hash{
	"md5":        md5.New,
	"sha1":       sha1.New,
	"sha224":     sha256.New224,
	"sha256":     sha256.New,
	"sha384":     sha512.New384,
	"sha512":     sha512.New,
	"sha512-224": sha512.New512_224,
	"sha512-256": sha512.New512_256,
	"sha3-224":   func() hash.Hash { return sha3.New224() },
	"sha3-256":   func() hash.Hash { return sha3.New256() },
	"sha3-384":   func() hash.Hash { return sha3.New384() },
	"sha3-512":   func() hash.Hash { return sha3.New512() },
	"ripemd160":  ripemd160.New,
	"blake2b512": func() hash.Hash { h, _ := blake2b.New512(nil); return h },
	"blake2s256": func() hash.Hash { h, _ := blake2s.New256(nil); return h },
}

// hashOf finds a digest by one of its names.
func hashOf(name string) (func() hash.Hash, bool) {
	name = strings.ToLower(name)
	name = strings.TrimPrefix(name, "rsa-")
	switch name {
	case "sha-1", "ssl3-sha1":
		name = "sha1"
	case "sha-224", "sha-256", "sha-384", "sha-512":
		name = "sha" + name[4:]
	case "sha512/224", "sha-512/224", "sha512/256", "sha-512/256":
		name = "sha512-" + name[len(name)-3:]
	case "rmd160", "ripemd", "ripemd-160":
		name = "ripemd160"
	case "ssl3-md5":
		name = "md5"
	}
	h, ok := hashes[name]
	return h, ok
}

func hashNames() []string { return slices.Sorted(maps.Keys(hashes)) }

// clone is a hash in the state of another; nil if it cannot be had.
func clone(h hash.Hash) hash.Hash {
	if c, ok := h.(hash.Cloner); ok {
		if copied, err := c.Clone(); err == nil {
			return copied
		}
	}
	return nil
}
