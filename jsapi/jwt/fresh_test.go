package jwt_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"strconv"
	"testing"
	"time"
)

// TestAFreshSampleIsGoodToBothSides needs Node, and npm twilio in
// $TWILIO/node_modules; testdata/check installs it and runs this test.
func TestAFreshSampleIsGoodToBothSides(t *testing.T) {
	if os.Getenv("TWILIO") == "" {
		t.Skip("TWILIO does not name a folder with npm twilio; testdata/check does")
	}
	seed := os.Getenv("SEED")
	if seed == "" {
		seed = strconv.FormatUint(uint64(uint32(time.Now().UnixNano())), 10)
	}
	t.Logf("SEED=%s", seed)
	var programs []program
	node(t, nil, &programs, "make", seed, "1400")
	tokens, thrown := run(t, programs)
	compare(t, programs, tokens, thrown)

	public := publicKeys(t)
	type sample struct {
		Token     string `json:"token"`
		Algorithm string `json:"algorithm"`
		Key       string `json:"key,omitempty"`
		Secret    string `json:"secret,omitempty"`
	}
	var samples []sample
	var theirs []bool
	for i, p := range programs {
		if p.Token == "" {
			continue
		}
		if err := verify(p.Token, p, public); err != nil {
			t.Errorf("of npm twilio, %s: %v", p.Token, err)
		}
		samples = append(samples, sample{tokens[i], p.Algorithm, p.Key, p.Secret})
		theirs = append(theirs, p.Verified)
	}
	input, err := json.Marshal(samples)
	if err != nil {
		t.Fatal(err)
	}
	var ours []bool
	node(t, input, &ours, "verify")
	for i, s := range samples {
		if ours[i] != theirs[i] {
			t.Errorf("jsonwebtoken says %v to %s, and %v to npm twilio's", ours[i], s.Token, theirs[i])
		}
	}
	t.Logf("%d programs, %d tokens", len(programs), len(samples))
}

// node runs testdata/fresh.mjs.
func node(t *testing.T, input []byte, into any, args ...string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "node", append([]string{"testdata/fresh.mjs"}, args...)...)
	cmd.Stdin = bytes.NewReader(input)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("node %s: %v\n%s", args[0], err, stderr.Bytes())
	}
	if err := json.Unmarshal(out, into); err != nil {
		t.Fatalf("node %s: %v", args[0], err)
	}
}
