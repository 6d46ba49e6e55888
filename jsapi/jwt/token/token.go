// Package token signs JSON Web Tokens as the npm package jsonwebtoken 9 does.
//
// Its main function is Sign, which takes the JSON texts of the header and the
// claims as they are to be sent: a token's bytes depend on the order of the
// members, so no map of Go's stands between. Its main type is Key: the secret
// or the private key, which says by Admit and Fit whether it goes with an
// algorithm, in jsonwebtoken's words. The signatures are those of golang-jwt.
//
// The package refuses to know what claims mean, what the time is, and any
// JavaScript engine.
//
// https://www.rfc-editor.org/rfc/rfc7519
package token

import (
	"encoding/base64"
	"fmt"

	"github.com/golang-jwt/jwt/v5"
)

// Algorithms are the names that Sign takes.
func Algorithms() []string {
	return []string{
		"RS256", "RS384", "RS512", "PS256", "PS384", "PS512",
		"ES256", "ES384", "ES512", "HS256", "HS384", "HS512", "none",
	}
}

// Sign returns the compact form of a token: header, claims and signature in
// base64url, joined by dots. Whether the key goes with the algorithm is to be
// asked before, by Admit and Fit; if it does not, the error says so in
// golang-jwt's words.
//
// Of a header, only the low byte of each UTF-16 unit is sent, as by jws, on
// which jsonwebtoken stands; of characters up to U+00FF that is ISO 8859-1.
func Sign(algorithm string, header, claims string, key Key) (string, error) {
	method := jwt.GetSigningMethod(algorithm)
	if method == nil {
		return "", fmt.Errorf("sign a token: unknown algorithm %q", algorithm)
	}
	b := base64.RawURLEncoding.AppendEncode(nil, lowBytes(header))
	b = append(b, '.')
	b = base64.RawURLEncoding.AppendEncode(b, []byte(claims))
	var material any = key.secret
	switch {
	case algorithm == "none":
		material = jwt.UnsafeAllowNoneSignatureType
	case key.private != nil:
		material = key.private
	}
	signature, err := method.Sign(string(b), material)
	if err != nil {
		return "", fmt.Errorf("sign a token with %s: %w", algorithm, err)
	}
	b = append(b, '.')
	return string(base64.RawURLEncoding.AppendEncode(b, signature)), nil
}

func lowBytes(s string) []byte {
	b := make([]byte, 0, len(s))
	for _, r := range s {
		if r > 0xFFFF { // a pair of surrogates
			r -= 0x10000
			b = append(b, byte(r>>10), byte(r))
			continue
		}
		b = append(b, byte(r))
	}
	return b
}
