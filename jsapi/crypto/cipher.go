package crypto

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des" //nolint:gosec // what scripts ask for
	"crypto/subtle"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/crypto/chacha20"
	"golang.org/x/crypto/chacha20poly1305"
)

// algorithm is a cipher as getCiphers names it.
type algorithm struct {
	name      string
	mode      string
	key, iv   int // lengths in bytes
	blockSize int
}

var algorithms = func() (list []algorithm) {
	for _, bits := range []int{128, 192, 256} {
		for _, mode := range []string{"cbc", "ctr", "ecb", "gcm"} {
			a := algorithm{name: fmt.Sprintf("aes-%d-%s", bits, mode), mode: mode, key: bits / 8, iv: 16, blockSize: 16}
			switch mode {
			case "ecb":
				a.iv = 0
			case "gcm":
				a.iv, a.blockSize = 12, 1
			case "ctr":
				a.blockSize = 1
			}
			list = append(list, a)
		}
	}
	return append(list,
		algorithm{name: "chacha20-poly1305", mode: "stream", key: 32, iv: 12, blockSize: 1},
		algorithm{name: "des-ede3-cbc", mode: "cbc", key: 24, iv: 8, blockSize: 8})
}()

func algorithmOf(name string) *algorithm {
	name = strings.ToLower(name)
	switch name {
	case "aes128", "aes192", "aes256":
		name = "aes-" + name[3:] + "-cbc"
	case "id-aes128-gcm", "id-aes192-gcm", "id-aes256-gcm":
		name = "aes-" + name[6:]
	case "des3":
		name = "des-ede3-cbc"
	}
	for i := range algorithms {
		if algorithms[i].name == name {
			return &algorithms[i]
		}
	}
	return nil
}

// machine is one encryption or decryption under way.
type machine struct {
	*algorithm
	encrypt  bool
	padding  bool
	block    cipher.Block
	chain    cipher.BlockMode
	stream   cipher.Stream
	aeadOf   cipher.AEAD
	nonce    []byte
	aad, all []byte // of an AEAD: its tag is of the whole text
	pending  []byte
	tag      []byte
	tagSize  int
}

// The failures that Node tells with OpenSSL's words.
var (
	errKeyLength  = errors.New("Invalid key length")            //nolint:staticcheck // Node's text
	errIV         = errors.New("Invalid initialization vector") //nolint:staticcheck // Node's text
	errBadDecrypt = errors.New("bad decrypt")
	errFinalBlock = errors.New("wrong final block length")
	errAuth       = errors.New("Unsupported state or unable to authenticate data") //nolint:staticcheck // Node's text
)

func newMachine(a *algorithm, encrypt bool, key, iv []byte) (*machine, error) {
	if len(key) != a.key {
		return nil, errKeyLength
	}
	if len(iv) != a.iv && (a.mode != "gcm" || len(iv) == 0) {
		return nil, errIV
	}
	m := &machine{algorithm: a, encrypt: encrypt, padding: true, nonce: iv, tagSize: 16}
	var err error
	switch {
	case a.mode == "stream":
		m.aeadOf, err = chacha20poly1305.New(key)
	case a.name == "des-ede3-cbc":
		m.block, err = des.NewTripleDESCipher(key) //nolint:gosec // what the script asks for
	default:
		m.block, err = aes.NewCipher(key)
	}
	if err != nil {
		return nil, err
	}
	switch a.mode {
	case "stream":
		var keys *chacha20.Cipher
		if keys, err = chacha20.NewUnauthenticatedCipher(key, iv); err == nil {
			keys.SetCounter(1)
			m.stream = keys
		}
	case "gcm":
		if m.aeadOf, err = cipher.NewGCMWithNonceSize(m.block, len(iv)); err == nil {
			m.stream = newGCMStream(m.block, m.aeadOf, iv)
		}
	case "ctr":
		m.stream = cipher.NewCTR(m.block, iv)
	case "cbc":
		if encrypt {
			m.chain = cipher.NewCBCEncrypter(m.block, iv)
		} else {
			m.chain = cipher.NewCBCDecrypter(m.block, iv)
		}
	case "ecb":
		m.chain = ecb{m.block, encrypt}
	}
	return m, err
}

// ecb is the mode without chaining, which Go leaves out on purpose.
type ecb struct {
	cipher.Block
	encrypt bool
}

func (e ecb) CryptBlocks(to, from []byte) {
	n := e.BlockSize()
	for ; len(from) >= n; to, from = to[n:], from[n:] {
		if e.encrypt {
			e.Encrypt(to, from)
		} else {
			e.Decrypt(to, from)
		}
	}
}

// update gives what data has become so far. Of an AEAD the bytes come at once,
// as OpenSSL gives them, and are checked at the end.
func (m *machine) update(data []byte) []byte {
	if m.stream != nil {
		out := make([]byte, len(data))
		m.stream.XORKeyStream(out, data)
		if m.aeadOf != nil {
			text := data
			if !m.encrypt {
				text = out
			}
			m.all = append(m.all, text...)
		}
		return out
	}
	m.pending = append(m.pending, data...)
	n := len(m.pending) / m.blockSize * m.blockSize
	if !m.encrypt && m.padding && n == len(m.pending) && n > 0 {
		n -= m.blockSize // the last block may be padding
	}
	out := make([]byte, n)
	m.chain.CryptBlocks(out, m.pending[:n])
	m.pending = m.pending[n:]
	return out
}

// final gives the rest.
func (m *machine) final() ([]byte, error) {
	switch {
	case m.aeadOf != nil:
		return nil, m.finalAEAD()
	case m.stream != nil:
		return nil, nil
	case m.encrypt && m.padding:
		pad := m.blockSize - len(m.pending)%m.blockSize
		for range pad {
			m.pending = append(m.pending, byte(pad))
		}
	}
	if len(m.pending)%m.blockSize != 0 || !m.encrypt && m.padding && len(m.pending) == 0 {
		return nil, errFinalBlock
	}
	out := make([]byte, len(m.pending))
	m.chain.CryptBlocks(out, m.pending)
	if m.encrypt || !m.padding {
		return out, nil
	}
	pad := int(out[len(out)-1])
	if pad == 0 || pad > m.blockSize {
		return nil, errBadDecrypt
	}
	for _, b := range out[len(out)-pad:] {
		if int(b) != pad {
			return nil, errBadDecrypt
		}
	}
	return out[:len(out)-pad], nil
}

func (m *machine) finalAEAD() error {
	tag := m.aeadOf.Seal(nil, m.nonce, m.all, m.aad)[len(m.all):]
	if m.encrypt {
		m.tag = tag[:m.tagSize]
		return nil
	}
	if m.tag == nil || subtle.ConstantTimeCompare(m.tag, tag[:len(m.tag)]) != 1 {
		return errAuth
	}
	return nil
}

// gcmStream is the key stream of GCM: that of CTR, but only the last four bytes count.
type gcmStream struct {
	block   cipher.Block
	stream  cipher.Stream
	counter [aes.BlockSize]byte
	left    uint64 // bytes until the counter begins again at zero
}

func newGCMStream(block cipher.Block, aead cipher.AEAD, nonce []byte) cipher.Stream {
	s := &gcmStream{block: block}
	// What a block of zeros becomes is the first counter, encrypted.
	sealed := aead.Seal(nil, nonce, s.counter[:], nil)
	block.Decrypt(s.counter[:], sealed[:aes.BlockSize])
	s.begin()
	return s
}

func (s *gcmStream) begin() {
	s.stream = cipher.NewCTR(s.block, s.counter[:])
	s.left = (1<<32 - uint64(binary.BigEndian.Uint32(s.counter[12:]))) * aes.BlockSize
}

func (s *gcmStream) XORKeyStream(to, from []byte) {
	for len(from) > 0 {
		n := min(uint64(len(from)), s.left)
		s.stream.XORKeyStream(to[:n], from[:n])
		to, from = to[n:], from[n:]
		if s.left -= n; s.left == 0 {
			binary.BigEndian.PutUint32(s.counter[12:], 0)
			s.begin()
		}
	}
}
