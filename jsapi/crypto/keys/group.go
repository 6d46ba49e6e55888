package keys

import "math/big"

// groups are the well-known ones of Diffie-Hellman, by Node's names. Their
// primes follow from π:
//
//	p = 2^bits - 2^(bits-64) - 1 + 2^64 * (⌊2^(bits-130) * π⌋ + offset)
//
// https://www.rfc-editor.org/rfc/rfc2409#section-6
// https://www.rfc-editor.org/rfc/rfc3526
var groups = map[string]struct {
	bits   uint
	offset int64
}{
	"modp1": {768, 149686}, "modp2": {1024, 129093}, "modp5": {1536, 741804}, "modp14": {2048, 124476},
	"modp15": {3072, 1690314}, "modp16": {4096, 240904}, "modp17": {6144, 929484}, "modp18": {8192, 4743158},
}

// GroupPrime is the prime of a group; ok is false if there is none of that name.
// The generator of all of them is 2.
func GroupPrime(name string) (prime []byte, ok bool) {
	g, ok := groups[name]
	if !ok {
		return nil, false
	}
	power := func(n uint) *big.Int { return new(big.Int).Lsh(one, n) }
	p := pi(g.bits - 130)
	p.Add(p, big.NewInt(g.offset)).Lsh(p, 64)
	p.Add(p, power(g.bits)).Sub(p, power(g.bits-64)).Sub(p, one)
	return p.Bytes(), true
}

// pi is ⌊2^bits * π⌋, by Machin's formula: π = 16 arctan 1/5 - 4 arctan 1/239.
func pi(bits uint) *big.Int {
	const guard = 64 // bits, for what the terms are rounded
	arctan := func(inverse int64) *big.Int {
		x := big.NewInt(inverse)
		square := new(big.Int).Mul(x, x)
		power := new(big.Int).Lsh(one, bits+guard)
		power.Quo(power, x)
		sum := new(big.Int)
		for n := int64(1); power.Sign() > 0; n += 2 {
			term := new(big.Int).Quo(power, big.NewInt(n))
			if n%4 == 3 {
				term.Neg(term)
			}
			sum.Add(sum, term)
			power.Quo(power, square)
		}
		return sum
	}
	p := arctan(5)
	p.Lsh(p, 4).Sub(p, new(big.Int).Lsh(arctan(239), 2))
	return p.Rsh(p, guard)
}
