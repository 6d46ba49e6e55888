// Package openssl names the failures that Node tells in OpenSSL's words: scripts
// look at their codes.
//
// https://nodejs.org/docs/latest-v24.x/api/errors.html#openssl-error-codes
package openssl

import "fmt"

// An Error is one of OpenSSL's, as Node throws it.
type Error struct {
	Number          uint32 // of library and reason, packed
	Library, Reason string
	Code            string // Node's
}

func (e *Error) Error() string {
	return fmt.Sprintf("error:%08X:%s::%s", e.Number, e.Library, e.Reason)
}

// A Coded is an error of Node's own, with one of its codes; it may have none.
type Coded struct {
	Class, Code, Text string
}

func (e *Coded) Error() string { return e.Text }

const (
	asn1Library     = "asn1 encoding routines"
	bignumLibrary   = "bignum routines"
	decoderLibrary  = "DECODER routines"
	ecLibrary       = "elliptic curve routines"
	envelopeLibrary = "digital envelope routines"
	pemLibrary      = "PEM routines"
	providerLibrary = "Provider routines"
	rsaLibrary      = "rsa routines"
	cryptoLibrary   = "common libcrypto routines"
	dhLibrary       = "Diffie-Hellman routines"
	x509Library     = "x509 certificate routines"
)

// The failures that dialtone's crypto has.
var (
	BadDecrypt         = &Error{0x1C800064, providerLibrary, "bad decrypt", "ERR_OSSL_BAD_DECRYPT"}
	WrongFinalBlock    = &Error{0x1C80006B, providerLibrary, "wrong final block length", "ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH"}
	InvalidDigest      = &Error{0x1C80007A, providerLibrary, "invalid digest", "ERR_OSSL_INVALID_DIGEST"}
	DigestNotAllowed   = &Error{0x1C8000AE, providerLibrary, "digest not allowed", "ERR_OSSL_DIGEST_NOT_ALLOWED"}
	IllegalPadding     = &Error{0x1C8000A5, providerLibrary, "illegal or unsupported padding mode", "ERR_OSSL_ILLEGAL_OR_UNSUPPORTED_PADDING_MODE"}
	SaltTooSmall       = &Error{0x1C8000AC, providerLibrary, "pss saltlen too small", "ERR_OSSL_PSS_SALTLEN_TOO_SMALL"}
	Unsupported        = &Error{0x1E08010C, decoderLibrary, "unsupported", "ERR_OSSL_UNSUPPORTED"}
	NoPassphrase       = &Error{0x07880109, cryptoLibrary, "interrupted or cancelled", "ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED"}
	NotEnoughData      = &Error{0x0680008E, asn1Library, "not enough data", "ERR_OSSL_ASN1_NOT_ENOUGH_DATA"}
	HeaderTooLong      = &Error{0x0680007B, asn1Library, "header too long", "ERR_OSSL_ASN1_HEADER_TOO_LONG"}
	WrongTag           = &Error{0x068000A8, asn1Library, "wrong tag", "ERR_OSSL_ASN1_WRONG_TAG"}
	NoStartLine        = &Error{0x0480006C, pemLibrary, "no start line", "ERR_OSSL_PEM_NO_START_LINE"}
	NotForKeyType      = &Error{0x03000096, envelopeLibrary, "operation not supported for this keytype", "ERR_OSSL_EVP_OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE"}
	DifferentKeyTypes  = &Error{0x03000099, envelopeLibrary, "different parameters", "ERR_OSSL_EVP_DIFFERENT_PARAMETERS"}
	NoXOF              = &Error{0x030000B2, envelopeLibrary, "not XOF or invalid length", "ERR_OSSL_EVP_NOT_XOF_OR_INVALID_LENGTH"}
	CipherParameter    = &Error{0x0300007A, envelopeLibrary, "cipher parameter error", "ERR_OSSL_EVP_CIPHER_PARAMETER_ERROR"}
	DataTooLarge       = &Error{0x0200006E, rsaLibrary, "data too large for key size", "ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE"}
	DataTooSmall       = &Error{0x0200007A, rsaLibrary, "data too small for key size", "ERR_OSSL_RSA_DATA_TOO_SMALL_FOR_KEY_SIZE"}
	LargerThanModulus  = &Error{0x02000084, rsaLibrary, "data too large for modulus", "ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_MODULUS"}
	OAEPDecoding       = &Error{0x02000079, rsaLibrary, "oaep decoding error", "ERR_OSSL_RSA_OAEP_DECODING_ERROR"}
	InvalidPadding     = &Error{0x0200008A, rsaLibrary, "invalid padding", "ERR_OSSL_RSA_INVALID_PADDING"}
	KeySizeTooSmall    = &Error{0x02000078, rsaLibrary, "key size too small", "ERR_OSSL_RSA_KEY_SIZE_TOO_SMALL"}
	ExponentOutOfRange = &Error{0x020000B2, rsaLibrary, "pub exponent out of range", "ERR_OSSL_RSA_PUB_EXPONENT_OUT_OF_RANGE"}
	ModulusTooLarge    = &Error{0x02000069, rsaLibrary, "modulus too large", "ERR_OSSL_RSA_MODULUS_TOO_LARGE"}
)
