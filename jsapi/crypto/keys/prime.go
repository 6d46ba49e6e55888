package keys

import (
	"crypto/rand"
	"math/big"
	"sync/atomic"

	"dialtone/jsapi/crypto/digest"
)

var one, two = big.NewInt(1), big.NewInt(2)

// Search is which primes are wanted.
type Search struct {
	Bits     int
	Safe     bool     // (p-1)/2 is one too
	Add, Rem *big.Int // p is Rem modulo Add; nil for no such wish
}

// FindPrime looks for a random prime of exactly so many bits, until it is told to
// stop; then it returns ErrGivenUp.
func FindPrime(s Search, stop *atomic.Bool) (*big.Int, error) {
	top := new(big.Int).Lsh(one, uint(s.Bits-1))
	for !stop.Load() {
		p, err := rand.Int(rand.Reader, top)
		if err != nil {
			return nil, err
		}
		p.Add(p, top)
		if s.Bits > 8 && s.Add == nil {
			p.SetBit(p, s.Bits-2, 1)
		}
		step := two
		switch {
		case s.Add != nil:
			rem := s.Rem
			if rem == nil {
				if rem = one; s.Safe {
					rem = big.NewInt(3)
				}
			}
			p.Sub(p, new(big.Int).Mod(p, s.Add)).Add(p, rem)
			if step = s.Add; step.Bit(0) == 1 {
				if p.Bit(0) == 0 {
					p.Add(p, step)
				}
				step = new(big.Int).Lsh(step, 1)
			}
		case s.Safe && s.Bits > 3:
			p.SetBit(p, 0, 1)
			p.SetBit(p, 1, 1)
			step = big.NewInt(4)
		case s.Bits > 2:
			p.SetBit(p, 0, 1)
		}
		for range 64 {
			if stop.Load() || p.BitLen() != s.Bits {
				break
			}
			if smallFactor(p) || s.Safe && smallFactor(new(big.Int).Rsh(p, 1)) {
				p.Add(p, step)
				continue
			}
			if p.ProbablyPrime(1) && (!s.Safe || new(big.Int).Rsh(p, 1).ProbablyPrime(20)) && p.ProbablyPrime(20) {
				return p, nil
			}
			p.Add(p, step)
		}
	}
	return nil, digest.ErrGivenUp
}

// product is that of the odd primes below 3000, for one division instead of many.
var product = func() *big.Int {
	n := big.NewInt(1)
	for i := int64(3); i < 3000; i += 2 {
		if p := big.NewInt(i); p.ProbablyPrime(0) {
			n.Mul(n, p)
		}
	}
	return n
}()

func smallFactor(n *big.Int) bool {
	return n.BitLen() > 12 && new(big.Int).GCD(nil, nil, new(big.Int).Mod(product, n), n).Cmp(one) != 0
}
