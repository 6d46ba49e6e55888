package crypto

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des" //nolint:gosec // what scripts ask for
	"crypto/subtle"
	"encoding/binary"
	"fmt"
	"strings"

	"dialtone/jsapi/crypto/openssl"

	"golang.org/x/crypto/chacha20"
	"golang.org/x/crypto/chacha20poly1305"
)

// algorithm is a cipher as getCiphers names it.
type algorithm struct {
	name      string
	mode      string
	key, iv   int // lengths in bytes
	blockSize int
	nid       int // OpenSSL's number
}

// modes are those of AES, with OpenSSL's numbers for the three lengths of keys.
var modes = []struct {
	name      string
	iv, block int
	nids      [3]int
}{
	{"cbc", 16, 16, [3]int{419, 423, 427}},
	{"ccm", 12, 1, [3]int{896, 899, 902}},
	{"cfb", 16, 1, [3]int{421, 425, 429}},
	{"ctr", 16, 1, [3]int{904, 905, 906}},
	{"ecb", 0, 16, [3]int{418, 422, 426}},
	{"gcm", 12, 1, [3]int{895, 898, 901}},
	{"ofb", 16, 1, [3]int{420, 424, 428}},
	{"wrap", 8, 8, [3]int{788, 789, 790}},
}

var algorithms = func() (list []algorithm) {
	for i, bits := range []int{128, 192, 256} {
		for _, m := range modes {
			name := fmt.Sprintf("aes-%d-%s", bits, m.name)
			if m.name == "wrap" {
				name = fmt.Sprintf("aes%d-wrap", bits)
			}
			list = append(list, algorithm{name, m.name, bits / 8, m.iv, m.block, m.nids[i]})
		}
	}
	return append(list,
		algorithm{"chacha20-poly1305", "stream", 32, 12, 1, 1018},
		algorithm{"des-ede3-cbc", "cbc", 24, 8, 8, 44})
}()

func algorithmOf(name string) *algorithm {
	name = strings.ToLower(name)
	switch name {
	case "aes128", "aes192", "aes256":
		name = "aes-" + name[3:] + "-cbc"
	case "id-aes128-gcm", "id-aes192-gcm", "id-aes256-gcm":
		name = "aes-" + name[6:]
	case "id-aes128-ccm", "id-aes192-ccm", "id-aes256-ccm":
		name = "aes-" + name[6:]
	case "id-aes128-wrap", "id-aes192-wrap", "id-aes256-wrap":
		name = name[3:]
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
	failed   error // of a CCM whose text is not authentic
}

// The failures that have codes of Node's own, or none.
var (
	errKeyLength        = &openssl.Coded{Class: "RangeError", Code: "ERR_CRYPTO_INVALID_KEYLEN", Text: "Invalid key length"}
	errIV               = &openssl.Coded{Class: "TypeError", Code: "ERR_CRYPTO_INVALID_IV", Text: "Invalid initialization vector"}
	errUnsupportedState = &openssl.Coded{Class: "Error", Text: "Trying to add data in unsupported state"}
	errAuth             = &openssl.Coded{Class: "Error", Text: "Unsupported state or unable to authenticate data"}
)

func newMachine(a *algorithm, encrypt bool, key, iv []byte) (*machine, error) {
	if len(key) != a.key {
		return nil, errKeyLength
	}
	switch {
	case a.mode == "gcm" && len(iv) > 0, a.mode == "ccm" && len(iv) >= 7 && len(iv) <= 13, len(iv) == a.iv:
	default:
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
	case "ccm":
		m.stream = ccm{block: m.block}.stream(iv)
	case "ofb":
		m.stream = cipher.NewOFB(m.block, iv) //nolint:staticcheck // what the script asks for
	case "cfb":
		if encrypt {
			m.stream = cipher.NewCFBEncrypter(m.block, iv) //nolint:staticcheck // what the script asks for
		} else {
			m.stream = cipher.NewCFBDecrypter(m.block, iv) //nolint:staticcheck // what the script asks for
		}
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
// as OpenSSL gives them, and are checked at the end; of CCM they are one piece.
func (m *machine) update(data []byte) ([]byte, error) {
	switch {
	case m.mode == "wrap":
		return m.wrapped(data)
	case m.stream != nil:
		out := make([]byte, len(data))
		m.stream.XORKeyStream(out, data)
		if m.aeadOf != nil || m.mode == "ccm" {
			text := data
			if !m.encrypt {
				text = out
			}
			m.all = append(m.all, text...)
		}
		if m.mode == "ccm" && !m.encrypt {
			m.failed = m.finalAEAD()
			if m.failed != nil {
				out = nil
			}
		}
		return out, nil
	}
	m.pending = append(m.pending, data...)
	n := len(m.pending) / m.blockSize * m.blockSize
	if !m.encrypt && m.padding && n == len(m.pending) && n > 0 {
		n -= m.blockSize // the last block may be padding
	}
	out := make([]byte, n)
	m.chain.CryptBlocks(out, m.pending[:n])
	m.pending = m.pending[n:]
	return out, nil
}

func (m *machine) wrapped(data []byte) ([]byte, error) {
	if len(data)%8 != 0 || len(data) < 16 || !m.encrypt && len(data) < 24 {
		return nil, errUnsupportedState
	}
	if m.encrypt {
		return wrap(m.block, m.nonce, data), nil
	}
	out, err := unwrap(m.block, m.nonce, data)
	if err != nil {
		return nil, errUnsupportedState
	}
	return out, nil
}

// final gives the rest.
func (m *machine) final() ([]byte, error) {
	switch {
	case m.aeadOf != nil, m.mode == "ccm" && m.encrypt:
		return nil, m.finalAEAD()
	case m.stream != nil, m.mode == "wrap":
		return nil, m.failed
	case m.encrypt && m.padding:
		pad := m.blockSize - len(m.pending)%m.blockSize
		for range pad {
			m.pending = append(m.pending, byte(pad))
		}
	}
	if len(m.pending)%m.blockSize != 0 || !m.encrypt && m.padding && len(m.pending) == 0 {
		return nil, openssl.WrongFinalBlock
	}
	out := make([]byte, len(m.pending))
	m.chain.CryptBlocks(out, m.pending)
	if m.encrypt || !m.padding {
		return out, nil
	}
	pad := int(out[len(out)-1])
	if pad == 0 || pad > m.blockSize {
		return nil, openssl.BadDecrypt
	}
	for _, b := range out[len(out)-pad:] {
		if int(b) != pad {
			return nil, openssl.BadDecrypt
		}
	}
	return out[:len(out)-pad], nil
}

func (m *machine) finalAEAD() error {
	var tag []byte
	if m.mode == "ccm" {
		tag = ccm{m.block, m.tagSize}.tag(m.nonce, m.all, m.aad)
	} else {
		tag = m.aeadOf.Seal(nil, m.nonce, m.all, m.aad)[len(m.all):]
	}
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
