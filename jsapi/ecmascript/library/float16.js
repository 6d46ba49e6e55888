// Math.f16round and the accessors of DataView for binary16, ECMA-262 21.3.2.17
// and 25.3.4.
(function ({ apply, define }) {
  const { getUint16, setUint16 } = DataView.prototype
  const { abs, floor, log2 } = Math

  // round is a number to the nearest of binary16, ties to even.
  function round(x) {
    const a = abs(x)
    if (x !== x || a === 0 || a === Infinity) return x
    if (a >= 65520) return x < 0 ? -Infinity : Infinity
    let e = floor(log2(a))
    if (2 ** e > a) e--
    else if (2 ** (e + 1) <= a) e++
    // Adding 1.5 * 2^52 units leaves no room for less than a unit.
    const room = 2 ** (e < -14 ? -24 : e - 10) * 6755399441055744
    const r = a + room - room
    return x < 0 ? -r : r
  }
  function encode(x) {
    if (x !== x) return 0x7e00
    const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0
    const a = abs(round(x))
    if (a === Infinity) return sign | 0x7c00
    if (a < 2 ** -14) return sign | a * 2 ** 24
    const e = floor(log2(a))
    return sign | e + 15 << 10 | (a / 2 ** e - 1) * 1024
  }
  function decode(bits) {
    const sign = bits & 0x8000 ? -1 : 1, e = bits >> 10 & 31, m = bits & 1023
    if (e === 31) return m ? NaN : sign * Infinity
    return sign * (e === 0 ? m * 2 ** -24 : (1 + m / 1024) * 2 ** (e - 15))
  }

  // access says V8's words for an offset that is out of bounds.
  function access(method, view, args) {
    try { return apply(method, view, args) } catch (e) {
      if (e instanceof RangeError) throw new RangeError('Offset is outside the bounds of the DataView')
      throw e
    }
  }

  define(Math, { f16round(x) { return round(+x) } })
  define(DataView.prototype, {
    getFloat16(byteOffset) { return decode(access(getUint16, this, [byteOffset, arguments[1]])) },
    setFloat16(byteOffset, value) {
      value = +value
      access(setUint16, this, [byteOffset, encode(value), arguments[2]])
    },
  })
})
