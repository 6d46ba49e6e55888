package crypto

import (
	"bytes"
	"crypto/cipher"
	"crypto/subtle"
	"encoding/binary"
	"errors"
)

// ccm is the mode of RFC 3610, which Go's library leaves out: a CBC-MAC, and CTR.
type ccm struct {
	block   cipher.Block
	tagSize int
}

// start is a block that begins with flags and the nonce and ends with a number.
func (c ccm) start(flags byte, nonce []byte, n uint64) []byte {
	b := make([]byte, 16)
	binary.BigEndian.PutUint64(b[8:], n)
	b[0] = flags | byte(14-len(nonce))
	copy(b[1:], nonce)
	return b
}

func (c ccm) tag(nonce, text, aad []byte) []byte {
	flags := byte((c.tagSize - 2) / 2 << 3)
	if len(aad) > 0 {
		flags |= 1 << 6
	}
	mac := c.start(flags, nonce, uint64(len(text)))
	c.block.Encrypt(mac, mac)
	absorb := func(b []byte) {
		for len(b) > 0 {
			n := subtle.XORBytes(mac, mac, b[:min(16, len(b))])
			c.block.Encrypt(mac, mac)
			b = b[n:]
		}
	}
	if n := len(aad); n > 0 {
		head := binary.BigEndian.AppendUint16(nil, uint16(n))
		if n >= 0xff00 {
			head = binary.BigEndian.AppendUint32([]byte{0xff, 0xfe}, uint32(n))
		}
		absorb(append(head, aad...))
	}
	absorb(text)
	first := c.start(0, nonce, 0)
	c.block.Encrypt(first, first)
	subtle.XORBytes(mac, mac, first)
	return mac[:c.tagSize]
}

func (c ccm) stream(nonce []byte) cipher.Stream {
	return cipher.NewCTR(c.block, c.start(0, nonce, 1))
}

var errWrap = errors.New("the wrapped key is damaged")

// wrap wraps a key as RFC 3394 says; its length is a multiple of 8 bytes.
func wrap(block cipher.Block, iv, key []byte) []byte {
	out := append(bytes.Clone(iv), key...)
	b := make([]byte, 16)
	copy(b, iv)
	for j := range 6 {
		for i := 8; i < len(out); i += 8 {
			copy(b[8:], out[i:i+8])
			block.Encrypt(b, b)
			t := uint64(j*len(key)/8 + i/8)
			binary.BigEndian.PutUint64(b, binary.BigEndian.Uint64(b)^t)
			copy(out[i:], b[8:])
		}
	}
	copy(out, b[:8])
	return out
}

func unwrap(block cipher.Block, iv, wrapped []byte) ([]byte, error) {
	out := bytes.Clone(wrapped)
	b := make([]byte, 16)
	copy(b, out)
	n := len(out)/8 - 1
	for j := 5; j >= 0; j-- {
		for i := n * 8; i > 0; i -= 8 {
			binary.BigEndian.PutUint64(b, binary.BigEndian.Uint64(b)^uint64(j*n+i/8))
			copy(b[8:], out[i:i+8])
			block.Decrypt(b, b)
			copy(out[i:], b[8:])
		}
	}
	if subtle.ConstantTimeCompare(b[:8], iv) != 1 {
		return nil, errWrap
	}
	return out[8:], nil
}
