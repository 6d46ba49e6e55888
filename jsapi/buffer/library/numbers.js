// Why a number could not be read or written: what Node throws for it.
(function (E) {
  const { ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE, ERR_BUFFER_OUT_OF_BOUNDS, validateNumber } = E
  const { floor } = Math

  function outside(value, length, name) {
    if (floor(value) !== value) {
      validateNumber(value, name)
      throw new ERR_OUT_OF_RANGE(name || 'offset', 'an integer', value)
    }
    if (length < 0) throw new ERR_BUFFER_OUT_OF_BOUNDS()
    throw new ERR_OUT_OF_RANGE(name || 'offset', `>= ${name ? 1 : 0} and <= ${length}`, value)
  }

  function range(value, kind, size) {
    const big = kind > 2, n = big ? 'n' : '', bits = size * 8
    let least, most
    if (big) {
      least = kind === 3 ? 0n : -(2n ** 63n)
      most = kind === 3 ? 2n ** 64n - 1n : 2n ** 63n - 1n
    } else {
      least = kind === 0 ? 0 : -(2 ** (bits - 1))
      most = kind === 0 ? 2 ** bits - 1 : 2 ** (bits - 1) - 1
    }
    if (!(value > most || value < least)) return
    let text
    if (size > 4) {
      text = kind === 0 || kind === 3
        ? `>= 0${n} and < 2${n} ** ${bits}${n}`
        : `>= -(2${n} ** ${bits - 1}${n}) and < 2${n} ** ${bits - 1}${n}`
    } else text = `>= ${least}${n} and <= ${most}${n}`
    throw new ERR_OUT_OF_RANGE('value', text, value)
  }

  return (write, kind, size, buffer, value, offset, byteLength) => {
    if (size === 0) {
      if (byteLength === undefined && write === false && offset === undefined) throw new ERR_INVALID_ARG_TYPE('offset', 'number', offset)
      if (offset === undefined && !write) throw new ERR_INVALID_ARG_TYPE('offset', 'number', offset)
      if (!(byteLength >= 1 && byteLength <= 6 && floor(byteLength) === byteLength)) outside(byteLength, 6, 'byteLength')
      size = byteLength
    }
    if (offset === undefined && byteLength === undefined) offset = 0
    if (write && kind > 2 && typeof value !== 'bigint') {
      // The comparison of the range lets a number pass, the arithmetic does not.
      range(value, kind, size)
      throw new TypeError('Cannot mix BigInt and other types, use explicit conversions')
    }
    if (write && kind !== 2) {
      if (size < 3 && kind < 2 && size !== 0 && byteLength === undefined) validateNumber(offset, 'offset')
      range(value, kind, size)
    }
    validateNumber(offset, 'offset')
    outside(offset, buffer.length - size)
  }
})
