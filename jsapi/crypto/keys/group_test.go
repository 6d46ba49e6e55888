package keys_test

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"dialtone/jsapi/crypto/keys"
)

// The hashes are Node 24's: crypto.hash('sha256', crypto.getDiffieHellman(name).getPrime()).
func TestPrimesOfGroupsAreThoseOfNode24(t *testing.T) {
	for name, want := range map[string]string{
		"modp1":  "b52ba6a3026520a6c49d37e4587601801bee500123b3259b6bf03e7cecc3e63d",
		"modp2":  "3f35a3f5f6c4376a744acad409bb22f8d897f949d2311d885adaa890981b67a0",
		"modp5":  "64fcc83ec403930bf18393dbc883ccaa1fbb08ac876f77f7aa99748ca945019b",
		"modp14": "d66436f79bbd6b2e38c0ffbd079be904d2641415e2e67140e09448be9a60890e",
		"modp15": "48cf8b092fbce4359d9871abf74f98e25b6163379eaa15cd9087e800c6d1c55c",
		"modp16": "4ee95187682bcb230ad26a95205f6920e84708f6251b3894329b09ec23919e33",
		"modp17": "d1bfe6d0925ce7e4da262b62861514a7755e35831e429f343e7b864848657efd",
		"modp18": "39ab4feab950a3128fb71accb9fc3965d857012e081998a85996e3ea8b3c3bcf",
	} {
		p, ok := keys.GroupPrime(name)
		if got := sha256.Sum256(p); !ok || hex.EncodeToString(got[:]) != want {
			t.Errorf("%s: got %x", name, p)
		}
	}
	if _, ok := keys.GroupPrime("modp6"); ok {
		t.Error("there is no modp6")
	}
}
