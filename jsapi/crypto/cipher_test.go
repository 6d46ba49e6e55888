package crypto

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"testing"
)

// TestGCMInPiecesIsGCM compares the key stream, over nonces of all lengths and a
// counter that begins again, with Go's own GCM of the whole.
func TestGCMInPiecesIsGCM(t *testing.T) {
	block, err := aes.NewCipher(make([]byte, 16))
	if err != nil {
		t.Fatal(err)
	}
	text := bytes.Repeat([]byte("text "), 1000)
	for size := 1; size <= 64; size++ {
		nonce := bytes.Repeat([]byte{byte(size)}, size)
		aead, err := cipher.NewGCMWithNonceSize(block, size)
		if err != nil {
			t.Fatal(err)
		}
		s := newGCMStream(block, aead, nonce)
		got := make([]byte, len(text))
		for at := 0; at < len(text); at += 7 {
			end := min(at+7, len(text))
			s.XORKeyStream(got[at:end], text[at:end])
		}
		if want := aead.Seal(nil, nonce, text, nil)[:len(text)]; !bytes.Equal(got, want) {
			t.Errorf("a nonce of %d bytes gives another text", size)
		}
	}
	wrapping := &gcmStream{block: block, counter: [16]byte{12: 0xff, 13: 0xff, 14: 0xff, 15: 0xff}}
	wrapping.begin()
	got, want := make([]byte, 32), make([]byte, 32)
	wrapping.XORKeyStream(got, got)
	block.Encrypt(want, []byte{12: 0xff, 13: 0xff, 14: 0xff, 15: 0xff})
	block.Encrypt(want[16:], make([]byte, 16))
	if !bytes.Equal(got, want) {
		t.Errorf("the counter does not begin again at zero: %x, want %x", got, want)
	}
}
