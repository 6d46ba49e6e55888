package digest

import (
	"crypto/sha3"
	"hash"
	"strings"
)

// A XOF is a hash of any length.
type XOF struct {
	Size int // the usual one, in bytes
	new  func() *sha3.SHAKE
}

// FindXOF is shake128 or shake256; nil for other names.
func FindXOF(name string) *XOF {
	switch strings.ToLower(name) {
	case "shake128", "shake-128":
		return &XOF{16, sha3.NewSHAKE128}
	case "shake256", "shake-256":
		return &XOF{32, sha3.NewSHAKE256}
	}
	return nil
}

// New is the hash of some length in bytes.
func (x *XOF) New(size int) hash.Hash { return &shake{x.new(), size} }

type shake struct {
	*sha3.SHAKE
	size int
}

func (s *shake) Size() int { return s.size }

// Sum implements hash.Hash; the state stays as it is.
func (s *shake) Sum(b []byte) []byte {
	copied := *s.SHAKE
	out := make([]byte, s.size)
	_, _ = copied.Read(out)
	return append(b, out...)
}

// Clone implements hash.Cloner.
func (s *shake) Clone() (hash.Cloner, error) {
	copied := *s.SHAKE
	return &shake{&copied, s.size}, nil
}
