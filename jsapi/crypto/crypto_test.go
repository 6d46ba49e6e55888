package crypto_test

import (
	"testing"

	"dialtone/jsapi/recorded/replay"
)

// differences are the programs that dialtone answers otherwise.
var differences = map[string]string{
	"c.argon2Sync('argon2d', { message: 'a', nonce: Buffer.alloc(16), parallelism: 1, tagLength: 8, memory: 8, passes: 1 })": "x/crypto has no argon2d",
}

func TestCryptoIsAsInNode24(t *testing.T) { replay.Programs(t, differences) }
