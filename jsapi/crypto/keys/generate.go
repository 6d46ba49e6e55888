package keys

import (
	"crypto/dsa" //nolint:staticcheck // what scripts ask for
	"crypto/rand"
	"crypto/rsa"
	"math/big"
	"sync/atomic"

	"dialtone/jsapi/crypto/digest"
	"dialtone/jsapi/crypto/openssl"
)

// Generation is which pair is wanted.
type Generation struct {
	Algorithm string // as asymmetricKeyType names it
	Modulus   int    // RSA, DSA: bits
	Exponent  int    // RSA
	Divisor   int    // DSA: bits; zero is the usual one
	Curve     *Curve // EC

	Hash, MGF *digest.Digest // RSA-PSS; nil for no restriction
	Salt      int

	Prime     *big.Int // DH; nil if one of PrimeBits is to be found
	PrimeBits int
	Generator int
}

// goodModulus is up to which size Go's own generation is fast enough not to be
// interruptible.
const goodModulus = 4096

func providerError(number uint32, library, reason string) error {
	return &openssl.Error{Number: number, Library: library, Reason: reason}
}

// Generate makes a private key; it gives up with ErrGivenUp when told to stop.
func Generate(g Generation, stop *atomic.Bool) (*Key, error) {
	var f family
	var err error
	switch g.Algorithm {
	case "rsa", "rsa-pss":
		f, err = generateRSA(g, stop)
	case "ec":
		var scalar []byte
		if scalar, err = g.Curve.Generate(); err == nil {
			f, err = orNil(newECPrivate(g.Curve, scalar))
		}
	case "dsa":
		f, err = generateDSA(g)
	case "dh":
		f, err = generateDH(g, stop)
	default:
		a := findRaw(g.Algorithm)
		seed := make([]byte, a.seed)
		_, _ = rand.Read(seed)
		f, err = orNil(newRawPrivate(a, seed))
	}
	if err != nil {
		return nil, err
	}
	return keyOf(f), nil
}

func generateRSA(g Generation, stop *atomic.Bool) (family, error) {
	switch {
	case g.Modulus < 512:
		return nil, providerError(0x1C8000AB, "Provider routines", "key size too small")
	case g.Modulus > maxModulus:
		return nil, providerError(0x02000069, "rsa routines", "modulus too large")
	case g.Exponent < 3 || g.Exponent&1 == 0:
		return nil, providerError(0x020000B2, "rsa routines", "pub exponent out of range")
	}
	k := &rsaKey{pss: g.Algorithm == "rsa-pss"}
	if k.pss && g.Hash != nil {
		k.only = &pssParams{g.Hash, g.MGF, g.Salt}
	}
	if g.Exponent == 65537 && g.Modulus >= 1024 && g.Modulus <= goodModulus && g.Modulus%2 == 0 {
		priv, err := rsa.GenerateKey(rand.Reader, g.Modulus)
		if err != nil {
			return nil, err
		}
		k.pub, k.priv = &priv.PublicKey, priv
		return k, nil
	}
	e := big.NewInt(int64(g.Exponent))
	for {
		p, err := findPrime((g.Modulus+1)/2, false, stop)
		if err != nil {
			return nil, err
		}
		q, err := findPrime(g.Modulus/2, false, stop)
		if err != nil {
			return nil, err
		}
		if p.Cmp(q) < 0 {
			p, q = q, p
		}
		n := new(big.Int).Mul(p, q)
		totient := new(big.Int).Mul(new(big.Int).Sub(p, one), new(big.Int).Sub(q, one))
		d := new(big.Int).ModInverse(e, totient)
		if d == nil || n.BitLen() != g.Modulus || p.Cmp(q) == 0 {
			continue
		}
		made, err := newRSAPrivate(n, d, g.Exponent, p, q)
		if err != nil {
			return nil, err
		}
		k.pub, k.priv = made.pub, made.priv
		return k, nil
	}
}

// generateDSA makes a key with parameters of its own, of the sizes that FIPS 186 has.
func generateDSA(g Generation) (family, error) {
	divisor := g.Divisor
	if divisor == 0 {
		if divisor = 224; g.Modulus <= 1024 {
			divisor = 160
		}
	}
	sizes, ok := map[[2]int]dsa.ParameterSizes{{1024, 160}: dsa.L1024N160, {2048, 224}: dsa.L2048N224, {2048, 256}: dsa.L2048N256, {3072, 256}: dsa.L3072N256}[[2]int{g.Modulus, divisor}]
	if !ok {
		return nil, providerError(0x05000072, "dsa routines", "bad ffc parameters")
	}
	priv := new(dsa.PrivateKey)
	if err := dsa.GenerateParameters(&priv.Parameters, rand.Reader, sizes); err != nil {
		return nil, err
	}
	if err := dsa.GenerateKey(priv, rand.Reader); err != nil {
		return nil, err
	}
	return &dsaKey{PublicKey: priv.PublicKey, x: priv.X}, nil
}

func generateDH(g Generation, stop *atomic.Bool) (family, error) {
	p := g.Prime
	if p == nil {
		var err error
		if g.PrimeBits < 512 {
			return nil, providerError(0x0280007E, "Diffie-Hellman routines", "modulus too small")
		}
		if g.PrimeBits > maxField {
			return nil, providerError(0x02800067, "Diffie-Hellman routines", "modulus too large")
		}
		if p, err = findPrime(g.PrimeBits, true, stop); err != nil {
			return nil, err
		}
	}
	switch {
	case p.BitLen() < 512:
		return nil, providerError(0x0280007E, "Diffie-Hellman routines", "modulus too small")
	case p.BitLen() > maxField:
		return nil, providerError(0x02800067, "Diffie-Hellman routines", "modulus too large")
	}
	two := big.NewInt(2)
	x, err := rand.Int(rand.Reader, new(big.Int).Sub(new(big.Int).Rsh(p, 1), two))
	if err != nil {
		return nil, err
	}
	return orNil(newDH(p, big.NewInt(int64(g.Generator)), nil, x.Add(x, two)))
}
