package keys

import (
	"crypto/rand"
	"math/big"
	"sync"
	"sync/atomic"

	"dialtone/jsapi/crypto/digest"
)

var one = big.NewInt(1)

// findPrime looks for a random prime of exactly so many bits, until it is told to
// stop; then it returns ErrGivenUp. Of a safe one, (p-1)/2 is a prime too.
func findPrime(bits int, safe bool, stop *atomic.Bool) (*big.Int, error) {
	top := new(big.Int).Lsh(one, uint(bits-1))
	for !stop.Load() {
		p, err := rand.Int(rand.Reader, top)
		if err != nil {
			return nil, err
		}
		p.Add(p, top)
		if bits > 8 {
			p.SetBit(p, bits-2, 1)
		}
		step := big.NewInt(2)
		switch {
		case safe && bits > 3:
			p.SetBit(p, 0, 1)
			p.SetBit(p, 1, 1)
			step = big.NewInt(4)
		case bits > 2:
			p.SetBit(p, 0, 1)
		}
		for range 64 {
			if stop.Load() || p.BitLen() != bits {
				break
			}
			if smallFactor(p) || safe && smallFactor(new(big.Int).Rsh(p, 1)) {
				p.Add(p, step)
				continue
			}
			if p.ProbablyPrime(1) && (!safe || new(big.Int).Rsh(p, 1).ProbablyPrime(20)) && p.ProbablyPrime(20) {
				return p, nil
			}
			p.Add(p, step)
		}
	}
	return nil, digest.ErrGivenUp
}

// product is that of the odd primes below 3000, for one division instead of many.
// It takes milliseconds, which the start of a process must not.
var product = sync.OnceValue(func() *big.Int {
	n := big.NewInt(1)
	for i := int64(3); i < 3000; i += 2 {
		if p := big.NewInt(i); p.ProbablyPrime(0) {
			n.Mul(n, p)
		}
	}
	return n
})

func smallFactor(n *big.Int) bool {
	return n.BitLen() > 12 && new(big.Int).GCD(nil, nil, new(big.Int).Mod(product(), n), n).Cmp(one) != 0
}
