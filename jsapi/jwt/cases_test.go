package jwt_test

import (
	"crypto"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"strings"
	"testing"
	"time"

	"dialtone/jsapi"
	"dialtone/runtime"
	"dialtone/runtime/runtimetest"

	jwt "github.com/golang-jwt/jwt/v5"
)

// program is a case of testdata/cases.mjs: a random program that makes a token
// with npm twilio.
type program struct {
	Script    string
	Now       int64
	Token     string // what it made; "" when it threw
	Error     string
	Verified  bool // jsonwebtoken takes the token for good
	Algorithm string
	Key       string // the name of the private key, or "" and
	Secret    string // the secret, as source code
}

// run runs programs in dialtone and returns what each made or threw.
func run(t *testing.T, programs []program) (tokens, thrown []string) {
	t.Helper()
	files := map[string]string{"keys.json": keys(t), "functions/run.js": `const keys = require('../keys.json')
exports.handler = (context, event, callback) => {
	const out = {}
	try { out.token = new Function('Twilio', 'keys', event.script)(Twilio, keys) } catch (e) { out.error = e.name + ': ' + e.message }
	callback(null, out)
}`}
	c := &clock{}
	pool := runtimetest.New(t, jsapi.New(), files, runtimetest.Options{
		Host: runtime.Host{Clock: c}, Limits: runtime.Limits{Timeout: time.Minute, Concurrency: 1},
	})
	for _, p := range programs {
		c.now = time.UnixMilli(p.Now)
		body, err := json.Marshal(map[string]string{"script": p.Script})
		if err != nil {
			t.Fatal(err)
		}
		resp, _, err := runtimetest.Call(t, pool, "/run", &runtime.Request{
			Method: "POST", Path: "/run", Domain: "localhost", Headers: runtime.Headers{{Name: "Content-Type", Value: "application/json"}}, Body: body,
		})
		var out struct{ Token, Error string }
		if err != nil {
			out.Error = "no answer: " + err.Error()
		} else if err := json.Unmarshal(resp.Body, &out); err != nil {
			out.Error = fmt.Sprintf("an answer that is no JSON: %v: %s", err, resp.Body)
		}
		tokens, thrown = append(tokens, out.Token), append(thrown, out.Error)
	}
	return tokens, thrown
}

// same reports whether two tokens are equal, the signatures excepted of
// algorithms that have chance in them.
func same(algorithm, a, b string) bool {
	if strings.HasPrefix(algorithm, "PS") && a != "" && b != "" {
		return a[:strings.LastIndexByte(a, '.')] == b[:strings.LastIndexByte(b, '.')]
	}
	return a == b
}

func compare(t *testing.T, programs []program, tokens, thrown []string) {
	t.Helper()
	for i, p := range programs {
		if !same(p.Algorithm, tokens[i], p.Token) || thrown[i] != p.Error {
			t.Errorf("%s\n got %s %s\n     %s\nwant %s %s\n     %s", p.Script, tokens[i], thrown[i], decoded(tokens[i]), p.Token, p.Error, decoded(p.Token))
		}
	}
}

func decoded(token string) string {
	claims := jwt.MapClaims{}
	t, _, err := jwt.NewParser().ParseUnverified(token, claims)
	if err != nil {
		return ""
	}
	return fmt.Sprint(t.Header, claims)
}

func TestRandomTokensEqualThoseOfNpmTwilio(t *testing.T) {
	var programs []program
	read(t, "cases.json.gz", &programs)
	made := 0
	for _, p := range programs {
		if p.Token != "" {
			made++
		}
	}
	if made < 1000 {
		t.Fatalf("testdata/cases.json.gz has only %d tokens", made)
	}
	tokens, thrown := run(t, programs)
	compare(t, programs, tokens, thrown)

	// Both are good to the verifier of another maker, where jsonwebtoken says so.
	public := publicKeys(t)
	for i, p := range programs {
		if p.Token == "" || !p.Verified {
			continue
		}
		for maker, token := range map[string]string{"npm twilio": p.Token, "dialtone": tokens[i]} {
			if err := verify(token, p, public); err != nil {
				t.Errorf("%s, made by %s: %v", token, maker, err)
			}
		}
	}
}

// verify is golang-jwt's judgement of a signature.
func verify(token string, p program, public map[string]crypto.PublicKey) error {
	segments := strings.Split(token, ".")
	if len(segments) != 3 {
		return fmt.Errorf("%d segments", len(segments))
	}
	var key any = public[p.Key]
	if p.Key == "" {
		var secret string
		if err := json.Unmarshal([]byte(p.Secret), &secret); err != nil {
			return err
		}
		key = []byte(secret)
	}
	signature, err := jwt.NewParser().DecodeSegment(segments[2])
	if err != nil {
		return err
	}
	return jwt.GetSigningMethod(p.Algorithm).Verify(segments[0]+"."+segments[1], signature, key)
}

func publicKeys(t *testing.T) map[string]crypto.PublicKey {
	t.Helper()
	var texts map[string]struct{ Public string }
	if err := json.Unmarshal([]byte(keys(t)), &texts); err != nil {
		t.Fatal(err)
	}
	public := make(map[string]crypto.PublicKey)
	for name, text := range texts {
		block, _ := pem.Decode([]byte(text.Public))
		key, err := x509.ParsePKIXPublicKey(block.Bytes)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		public[name] = key
	}
	return public
}
