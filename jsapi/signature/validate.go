package signature

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"errors"
)

// ErrInvalidURL says that a URL is relative or otherwise no URL by the WHATWG
// standard. The text is Node's.
var ErrInvalidURL = errors.New("Invalid URL") //nolint:staticcheck // fixed by the platform

// Validate reports whether header is the signature under token of a request to
// url with params: of url as the WHATWG standard normalises it, in one of its
// four spellings. The signatures are compared in constant time. The error is
// ErrInvalidURL.
func Validate(token, header, url string, params Params) (bool, error) {
	s := newSigner(token, params)
	return AnySpelling(url, func(spelling string) bool {
		return s.matches(header, spelling)
	})
}

// AnySpelling reports whether accept takes one of the spellings of url that
// Validate tries, and makes no more of them than it takes. The error is
// ErrInvalidURL.
func AnySpelling(url string, accept func(string) bool) (bool, error) {
	u, err := parseURL(url)
	if err != nil {
		return false, err
	}
	bare := u.withoutPort()
	if accept(bare.String()) {
		return true, nil
	}
	ported := u.portSpelled()
	if accept(ported) {
		return true, nil
	}
	legacy := ""
	if bare.query != "" {
		if legacy = bare.legacyQuery(); accept(legacy) {
			return true, nil
		}
	}
	// The npm package parses the spelling with a port again, and so loses a
	// port that is the scheme's own: mostly this is the spelling before.
	again, err := parseURL(ported)
	if err != nil {
		return false, err
	}
	if again.query == "" {
		return false, nil
	}
	last := again.legacyQuery()
	return last != legacy && accept(last), nil
}

// ValidateWithBody is Validate for a request whose body is no form: it has no
// parameters, and the query parameter bodySHA256 of url must be the hash of
// body.
func ValidateWithBody(token, header, url string, body []byte) (bool, error) {
	hash, err := HashInURL(url)
	if err != nil {
		return false, err
	}
	valid, err := Validate(token, header, url, nil)
	if !valid || err != nil {
		return false, err
	}
	return ValidateBody(body, hash), nil
}

// HashInURL returns the value of the query parameter bodySHA256, "" when there
// is none. The error is ErrInvalidURL.
func HashInURL(url string) (string, error) {
	u, err := parseURL(url)
	if err != nil {
		return "", err
	}
	return queryValue(u.query, "bodySHA256"), nil
}

// BodyHash returns the lower-case hexadecimal SHA-256 of body.
func BodyHash(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:])
}

// ValidateBody reports whether hash is the BodyHash of body, letter for
// letter.
func ValidateBody(body []byte, hash string) bool {
	return Equal(hash, BodyHash(body))
}

// Equal compares what a client sent with what is expected, in a time that does
// not tell how much of it is right.
func Equal(given, expected string) bool {
	return subtle.ConstantTimeCompare([]byte(given), []byte(expected)) == 1
}
