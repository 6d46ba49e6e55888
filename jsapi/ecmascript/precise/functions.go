package precise

import "math"

// usual reports whether a number is finite and not 0: all others are left to
// package math.
func usual(x float64) bool { return x != 0 && !math.IsNaN(x) && !math.IsInf(x, 0) }

func power(d double, k int) float64 {
	if k > 1000 {
		return math.Ldexp(d.round()*0x1p1000, k-1000)
	}
	return math.Ldexp(d.round(), k)
}

// Pow is x to the y as Math.pow has it: NaN for 1 to the infinite.
func Pow(x, y float64) float64 {
	if math.IsNaN(y) || math.Abs(x) == 1 && math.IsInf(y, 0) {
		return math.NaN()
	}
	about := math.Pow(x, y)
	if !usual(x) || !usual(y) || about == 0 && math.Abs(x) < 1e-300 || math.IsNaN(about) || math.Abs(x) == 1 || y == 1 {
		return about
	}
	if whole := math.Trunc(y); whole == y && math.Abs(y) <= 64 {
		if p := wholePower(x, int(math.Abs(y)), y < 0); usual(p) && math.Abs(p) > 0x1p-1000 {
			return p
		}
	}
	e, k := exponential(logarithm(math.Abs(x)).mul(double{y, 0}))
	return math.Copysign(power(e, max(min(k, 2000), -2000)), about)
}

func wholePower(x float64, n int, inverted bool) float64 {
	p, q := double{1, 0}, double{x, 0}
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			p = p.mul(q)
		}
		if n > 1 {
			q = q.mul(q)
		}
	}
	if inverted {
		p = double{1, 0}.div(p)
	}
	return p.round()
}

// Exp is e to the x.
func Exp(x float64) float64 {
	if !usual(x) || x > 710 || x < -746 {
		return math.Exp(x)
	}
	e, k := exponential(double{x, 0})
	return power(e, k)
}

// Log2 is the logarithm to the base 2.
func Log2(x float64) float64 {
	if !usual(x) || x < 0 {
		return math.Log2(x)
	}
	return logarithm(x).div(ln2).round()
}

// Log10 is the logarithm to the base 10.
func Log10(x float64) float64 {
	if !usual(x) || x < 0 {
		return math.Log10(x)
	}
	return logarithm(x).div(ln10).round()
}

// Sin is the sine of an angle.
func Sin(x float64) float64 {
	if !usual(x) || math.Abs(x) > maxTurn || math.Abs(x) < 0x1p-26 {
		return math.Sin(x)
	}
	s, _ := sinCos(x)
	return s.round()
}

// Cos is the cosine of an angle.
func Cos(x float64) float64 {
	if !usual(x) || math.Abs(x) > maxTurn {
		return math.Cos(x)
	}
	_, c := sinCos(x)
	return c.round()
}

// Tan is the tangent of an angle.
func Tan(x float64) float64 {
	if !usual(x) || math.Abs(x) > maxTurn || math.Abs(x) < 0x1p-26 {
		return math.Tan(x)
	}
	s, c := sinCos(x)
	return s.div(c).round()
}

// Asin is the angle of a sine.
func Asin(x float64) float64 {
	if !usual(x) || math.Abs(x) >= 1 || math.Abs(x) < 0x1p-26 {
		return math.Asin(x)
	}
	y := math.Asin(x)
	s, c := sinCos(y)
	return double{x, 0}.add(s.neg()).div(c).add(double{y, 0}).round()
}

// Acos is the angle of a cosine.
func Acos(x float64) float64 {
	if !usual(x) || math.Abs(x) >= 1 {
		return math.Acos(x)
	}
	y := math.Acos(x)
	s, c := sinCos(y)
	return c.add(double{-x, 0}).div(s).add(double{y, 0}).round()
}

// Atan is the angle of a tangent.
func Atan(x float64) float64 {
	if !usual(x) || math.Abs(x) < 0x1p-26 || math.Abs(x) > 0x1p60 {
		return math.Atan(x)
	}
	return angle(x, 1, math.Atan(x))
}

// Atan2 is the angle of a point.
func Atan2(y, x float64) float64 {
	about := math.Atan2(y, x)
	if !usual(x) || !usual(y) || math.Abs(about) < 0x1p-26 || math.Abs(x) > 1e150 || math.Abs(y) > 1e150 || math.Abs(x) < 1e-150 || math.Abs(y) < 1e-150 {
		return about
	}
	return angle(y, x, about)
}

// angle corrects about how far the angle of a point is off.
func angle(y, x, about float64) float64 {
	s, c := sinCos(about)
	px, py := double{x, 0}, double{y, 0}
	off := py.mul(c).add(px.mul(s).neg())
	return off.div(px.mul(c).add(py.mul(s))).add(double{about, 0}).round()
}
