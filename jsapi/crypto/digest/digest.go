// Package digest finds hashes by the names that OpenSSL has for them.
package digest

import (
	"crypto"
	"crypto/md5"  //nolint:gosec // what scripts ask for
	"crypto/sha1" //nolint:gosec // what scripts ask for
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"errors"
	"hash"
	"maps"
	"slices"
	"strings"
	"sync/atomic"

	"golang.org/x/crypto/blake2b"
	"golang.org/x/crypto/blake2s"
	"golang.org/x/crypto/ripemd160" //nolint:gosec,staticcheck // what scripts ask for
)

// A Digest is a hash function.
type Digest struct {
	Name string // OpenSSL's, in lower case
	New  func() hash.Hash
	ID   crypto.Hash // what Go's signatures call it; zero if they do not know it
	Size int         // in bytes
}

var digests = func() map[string]*Digest {
	m := make(map[string]*Digest)
	for _, d := range []*Digest{
		{Name: "md5", New: md5.New, ID: crypto.MD5},
		{Name: "md5-sha1", New: newBoth, ID: crypto.MD5SHA1},
		{Name: "sha1", New: sha1.New, ID: crypto.SHA1},
		{Name: "sha224", New: sha256.New224, ID: crypto.SHA224},
		{Name: "sha256", New: sha256.New, ID: crypto.SHA256},
		{Name: "sha384", New: sha512.New384, ID: crypto.SHA384},
		{Name: "sha512", New: sha512.New, ID: crypto.SHA512},
		{Name: "sha512-224", New: sha512.New512_224, ID: crypto.SHA512_224},
		{Name: "sha512-256", New: sha512.New512_256, ID: crypto.SHA512_256},
		{Name: "sha3-224", New: func() hash.Hash { return sha3.New224() }, ID: crypto.SHA3_224},
		{Name: "sha3-256", New: func() hash.Hash { return sha3.New256() }, ID: crypto.SHA3_256},
		{Name: "sha3-384", New: func() hash.Hash { return sha3.New384() }, ID: crypto.SHA3_384},
		{Name: "sha3-512", New: func() hash.Hash { return sha3.New512() }, ID: crypto.SHA3_512},
		{Name: "ripemd160", New: ripemd160.New, ID: crypto.RIPEMD160},
		{Name: "blake2b512", New: func() hash.Hash { h, _ := blake2b.New512(nil); return h }},
		{Name: "blake2s256", New: func() hash.Hash { h, _ := blake2s.New256(nil); return h }},
	} {
		d.Size = d.New().Size()
		m[d.Name] = d
	}
	return m
}()

// Find is the digest of one of its names; nil if there is none.
func Find(name string) *Digest {
	name = strings.ToLower(name)
	name = strings.TrimPrefix(name, "rsa-")
	name = strings.TrimSuffix(name, "withrsaencryption")
	name = strings.TrimPrefix(name, "id-rsassa-pkcs1-v1_5-with-")
	switch name {
	case "sha-1", "ssl3-sha1", "sha1-2":
		name = "sha1"
	case "sha-224", "sha-256", "sha-384", "sha-512":
		name = "sha" + name[4:]
	case "sha512/224", "sha-512/224", "sha512/256", "sha-512/256":
		name = "sha512-" + name[len(name)-3:]
	case "rmd160", "ripemd", "ripemd-160", "ripemd160withrsa":
		name = "ripemd160"
	case "ssl3-md5":
		name = "md5"
	}
	return digests[name]
}

// Names are those of all digests.
func Names() []string { return slices.Sorted(maps.Keys(digests)) }

// Clone is a hash in the state of another; nil if it cannot be had.
func Clone(h hash.Hash) hash.Hash {
	if c, ok := h.(hash.Cloner); ok {
		if copied, err := c.Clone(); err == nil {
			return copied
		}
	}
	return nil
}

// both is MD5 followed by SHA-1, as TLS 1.1 signed.
type both struct{ md5, sha1 hash.Hash }

func newBoth() hash.Hash { return &both{md5.New(), sha1.New()} } //nolint:gosec // what scripts ask for

func (b *both) Write(p []byte) (int, error) {
	_, _ = b.md5.Write(p)
	return b.sha1.Write(p)
}
func (b *both) Sum(p []byte) []byte { return b.sha1.Sum(b.md5.Sum(p)) }
func (b *both) Size() int           { return md5.Size + sha1.Size }
func (b *both) BlockSize() int      { return md5.BlockSize }
func (b *both) Reset() {
	b.md5.Reset()
	b.sha1.Reset()
}

// Clone implements hash.Cloner.
func (b *both) Clone() (hash.Cloner, error) {
	return &both{Clone(b.md5), Clone(b.sha1)}, nil
}

// ErrGivenUp ends a computation that nobody waits for any more.
var ErrGivenUp = errors.New("the invocation has ended")

type stoppable struct {
	hash.Hash
	stop *atomic.Bool
}

// Stoppable is a hash that panics with ErrGivenUp when stop is set.
func Stoppable(h hash.Hash, stop *atomic.Bool) hash.Hash { return stoppable{h, stop} }

func (s stoppable) Write(b []byte) (int, error) {
	if s.stop.Load() {
		panic(ErrGivenUp)
	}
	return s.Hash.Write(b)
}
