// Package precise has the functions of Math whose last digit in V8 is that of
// the exact value nearly always, and in Go's package math often is not. They
// are computed with twice the digits of a float64 and then rounded.
package precise

import "math"

// double is the unevaluated sum of two float64, the second at most half a unit
// of the first's last digit: 106 bits.
type double struct{ hi, lo float64 }

func sum(a, b float64) double {
	s := a + b
	t := s - a
	return double{s, (a - (s - t)) + (b - t)}
}

func quick(a, b float64) double {
	s := a + b
	return double{s, b - (s - a)}
}

func (a double) add(b double) double {
	s, t := sum(a.hi, b.hi), sum(a.lo, b.lo)
	s = quick(s.hi, s.lo+t.hi)
	return quick(s.hi, s.lo+t.lo)
}

func (a double) neg() double { return double{-a.hi, -a.lo} }

func (a double) mul(b double) double {
	p := a.hi * b.hi
	e := math.FMA(a.hi, b.hi, -p)
	return quick(p, e+(a.hi*b.lo+a.lo*b.hi))
}

func (a double) div(b double) double {
	q1 := a.hi / b.hi
	r := a.add(b.mul(double{-q1, 0}))
	q2 := r.hi / b.hi
	r = r.add(b.mul(double{-q2, 0}))
	return quick(q1, q2).add(double{r.hi / b.hi, 0})
}

func (a double) scale(f float64) double { return double{a.hi * f, a.lo * f} }

func (a double) round() float64 { return a.hi + a.lo }

// Each constant is the sum of what stands in its fields.
var (
	ln2  = double{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56}
	ln10 = double{0x1.26bb1bbb55516p+1, -0x1.f48ad494ea3e9p-53}

	// π/2 in three parts, for taking many of it away.
	halfPi = [3]float64{0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54, -0x1.f1976b7ed8fbcp-110}
)

// inverse are the inverses of the factorials.
var inverse = func() (f [30]double) {
	f[0] = double{1, 0}
	for i := 1; i < len(f); i++ {
		f[i] = f[i-1].div(double{float64(i), 0})
	}
	return f
}()

// exponential is e to the x as a number about 1 and a power of two.
func exponential(x double) (double, int) {
	const halvings = 8
	k := math.Round(x.hi / ln2.hi)
	r := x.add(ln2.mul(double{-k, 0})).scale(1.0 / (1 << halvings))
	// e^r - 1, which is then doubled: (1+s)^2 - 1 = 2s + s^2.
	s := inverse[10]
	for i := 9; i >= 1; i-- {
		s = s.mul(r).add(inverse[i])
	}
	s = s.mul(r)
	for range halvings {
		s = s.scale(2).add(s.mul(s))
	}
	return s.add(double{1, 0}), int(k)
}

// logarithm is that of a positive number.
func logarithm(x float64) double {
	m, k := math.Frexp(x)
	if m < math.Sqrt2/2 {
		m, k = m*2, k-1
	}
	y := math.Log(m)
	e, shift := exponential(double{-y, 0})
	e = e.scale(math.Ldexp(1, shift))
	d := e.mul(double{m, 0}).add(double{-1, 0})
	log := d.add(d.mul(d).scale(-0.5)).add(double{y, 0})
	return log.add(ln2.mul(double{float64(k), 0}))
}

// maxTurn is up to where the functions of angles are exact.
const maxTurn = 1 << 20

// sinCos are the sine and the cosine of an angle below maxTurn.
func sinCos(x float64) (sin, cos double) {
	n := math.Round(x / halfPi[0])
	r := double{x, 0}
	for _, part := range halfPi {
		p := n * part
		r = r.add(double{-p, -math.FMA(n, part, -p)})
	}
	r2 := r.mul(r)
	sin, cos = inverse[27], inverse[28]
	for i := 25; i >= 1; i -= 2 {
		sin = sin.mul(r2).neg().add(inverse[i])
	}
	for i := 26; i >= 0; i -= 2 {
		cos = cos.mul(r2).neg().add(inverse[i])
	}
	sin = sin.mul(r)
	switch int64(n) & 3 {
	case 1:
		sin, cos = cos, sin.neg()
	case 2:
		sin, cos = sin.neg(), cos.neg()
	case 3:
		sin, cos = cos.neg(), sin
	}
	return sin, cos
}
