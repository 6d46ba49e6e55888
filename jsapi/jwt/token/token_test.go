package token

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"strings"
	"testing"

	"github.com/golang-jwt/jwt/v5"
)

func TestTheTokenOfRFC7515IsMade(t *testing.T) {
	// Appendix A.1; the texts have line breaks there.
	const header = "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}"
	const claims = "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}"
	const secret = "\x03\x23\x35\x4b\x2b\x0f\xa5\xbc\x83\x7e\x06\x65\x77\x7b\xa6\x8f\x5a\xb3\x28\xe6\xf0\x54\xc9\x28\xa9\x0f\x84\xb2\xd2\x50\x2e\xbf" +
		"\xd3\xfb\x5a\x92\xd2\x06\x47\xef\x96\x8a\xb4\xc3\x77\x62\x3d\x22\x3d\x2e\x21\x72\x05\x2e\x4f\x08\xc0\xcd\x9a\xf5\x67\xd0\x80\xa3"
	const want = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ." +
		"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
	got, err := Sign("HS256", header, claims, Secret([]byte(secret)))
	if err != nil || got != want {
		t.Errorf("got %s %v, want %s", got, err, want)
	}
}

func TestAHeaderIsSentAsTheLowBytesOfItsUnits(t *testing.T) {
	for text, want := range map[string]string{"a": "a", "é": "\xe9", "日": "\xe5", "😀": "\x3d\x00"} {
		if got := string(lowBytes(text)); got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

func TestTimespansAreReadAsByMs(t *testing.T) {
	for text, want := range map[string]float64{
		"100": 100, "1m": 60e3, "1h": 3600e3, "2d": 2 * 86400e3, "3w": 3 * 7 * 86400e3, "1s": 1000, "100ms": 100, "1y": 31557600000, "1.5h": 5400e3,
		"1   s": 1000, "1.5H": 5400e3, ".5ms": .5, "-100ms": -100, "-1.5h": -5400e3, "53 milliseconds": 53, "17 msecs": 17, "1 sec": 1000,
		"1 min": 60e3, "1 hr": 3600e3, "2 days": 2 * 86400e3, "1 week": 7 * 86400e3, "1 Year": 31557600000, "9 mins": 540e3,
	} {
		if got, ok := Milliseconds(text); !ok || got != want {
			t.Errorf("%q: got %v %v, want %v", text, got, ok, want)
		}
	}
	for _, text := range []string{"", " ", "☃", "10-.5", "1 fortnight", "1h ", " 1h", "1.", "1e3", "1 \u017f", strings.Repeat("1", 101)} {
		if got, ok := Milliseconds(text); ok {
			t.Errorf("%q is read as %v", text, got)
		}
	}
}

// keys are one of each kind, by name.
func keys(t *testing.T) map[string]Key {
	t.Helper()
	keys := map[string]Key{"secret": Secret([]byte("s"))}
	add := func(name string, private crypto.PrivateKey, err error) {
		if err != nil {
			t.Fatal(err)
		}
		der, err := x509.MarshalPKCS8PrivateKey(private)
		if err != nil {
			t.Fatal(err)
		}
		text := "Key-Attributes: none\n" + string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}))
		key, ok := ParsePEM([]byte(text))
		if !ok {
			t.Fatalf("%s is no key:\n%s", name, text)
		}
		keys[name] = key
	}
	r, err := rsa.GenerateKey(rand.Reader, 2048)
	add("rsa", r, err)
	short, err := rsa.GenerateKey(rand.Reader, 1024)
	add("short rsa", short, err)
	e, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	add("ec", e, err)
	_, ed, err := ed25519.GenerateKey(rand.Reader)
	add("ed25519", ed, err)
	return keys
}

func TestAKeyGoesWithTheAlgorithmsOfItsKind(t *testing.T) {
	keys := keys(t)
	for _, c := range []struct{ key, algorithm, want string }{
		{"secret", "HS256", ""},
		{"secret", "none", ""},
		{"secret", "RS256", "secretOrPrivateKey must be an asymmetric key when using RS256"},
		{"secret", "ES256", "secretOrPrivateKey must be an asymmetric key when using ES256"},
		{"rsa", "HS512", "secretOrPrivateKey must be a symmetric key when using HS512"},
		{"rsa", "PS384", ""},
		{"rsa", "ES256", `"alg" parameter for "rsa" key type must be one of: RS256, PS256, RS384, PS384, RS512, PS512.`},
		{"short rsa", "RS256", "secretOrPrivateKey has a minimum key size of 2048 bits for RS256"},
		{"short rsa", "ES256", `"alg" parameter for "rsa" key type must be one of: RS256, PS256, RS384, PS384, RS512, PS512.`},
		{"ec", "ES256", ""},
		{"ec", "ES384", `"alg" parameter "ES384" requires curve "secp384r1".`},
		{"ec", "RS256", `"alg" parameter for "ec" key type must be one of: ES256, ES384, ES512.`},
		{"ed25519", "RS256", `Unknown key type "ed25519".`},
	} {
		err := keys[c.key].Admit(c.algorithm)
		if err == nil {
			err = keys[c.key].Fit(c.algorithm)
		}
		if got := errorText(err); got != c.want {
			t.Errorf("%s with %s: got %q, want %q", c.key, c.algorithm, got, c.want)
		}
	}
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestEveryAlgorithmSignsWhatItVerifies(t *testing.T) {
	keys := keys(t)
	for _, algorithm := range Algorithms() {
		name := map[byte]string{'H': "secret", 'n': "secret", 'E': "ec"}[algorithm[0]]
		if name == "" {
			name = "rsa"
		}
		key := keys[name]
		text, err := Sign(algorithm, `{"alg":"`+algorithm+`"}`, `{"a":1}`, key)
		if key.Fit(algorithm) != nil { // another curve
			if err == nil {
				t.Errorf("%s: a key that does not fit has signed", algorithm)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", algorithm, err)
			continue
		}
		_, err = jwt.Parse(text, func(*jwt.Token) (any, error) {
			switch k := key.private.(type) {
			case *rsa.PrivateKey:
				return k.Public(), nil
			case *ecdsa.PrivateKey:
				return k.Public(), nil
			}
			if algorithm == "none" {
				return jwt.UnsafeAllowNoneSignatureType, nil
			}
			return key.secret, nil
		}, jwt.WithValidMethods([]string{algorithm}))
		if err != nil {
			t.Errorf("%s: %v", algorithm, err)
		}
	}
	if _, err := Sign("HS1", "{}", "{}", Secret(nil)); err == nil {
		t.Error("an unknown algorithm has signed")
	}
}

func FuzzParsePEM(f *testing.F) {
	f.Add([]byte("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"))
	f.Add([]byte("-----BEGIN RSA PRIVATE KEY-----\nMAA=\n-----END RSA PRIVATE KEY-----\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		key, ok := ParsePEM(text)
		if ok == (key.private == nil) {
			t.Errorf("ok is %v and the key %T", ok, key.private)
		}
	})
}
