// Punycode, and the labels of domain names that are written in it.
//
// RFC 3492
(function () {
  const base = 36, tMin = 1, tMax = 26, skew = 38, damp = 700, firstBias = 72, firstCode = 128
  const largest = 0x7fffffff
  const { floor } = Math

  const invalid = () => new RangeError('Invalid input')
  const overflow = () => new RangeError('Overflow: input needs wider integers to process')
  const threshold = (k, bias) => k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias
  const digit = (d) => String.fromCharCode(d < 26 ? d + 97 : d + 22)

  function valueOf(c) {
    if (c >= 48 && c < 58) return c - 22
    if (c >= 65 && c < 91) return c - 65
    if (c >= 97 && c < 123) return c - 97
    return base
  }

  function adapt(delta, points, first) {
    delta = first ? floor(delta / damp) : delta >> 1
    delta += floor(delta / points)
    let k = 0
    for (; delta > (base - tMin) * tMax >> 1; k += base) delta = floor(delta / (base - tMin))
    return floor(k + (base - tMin + 1) * delta / (delta + skew))
  }

  const codesOf = (text) => Array.from(text, (c) => c.codePointAt(0))
  const textOf = (codes) => {
    let text = ''
    for (const c of codes) text += String.fromCodePoint(c)
    return text
  }

  function decode(input) {
    const output = [], delimiter = input.lastIndexOf('-')
    for (let i = 0; i < delimiter; i++) {
      if (input.charCodeAt(i) >= firstCode) throw new RangeError('Illegal input >= 0x80 (not a basic code point)')
      output.push(input.charCodeAt(i))
    }
    let code = firstCode, i = 0, bias = firstBias
    for (let at = delimiter > 0 ? delimiter + 1 : 0; at < input.length;) {
      const before = i
      for (let w = 1, k = base; ; k += base) {
        if (at >= input.length) throw invalid()
        const d = valueOf(input.charCodeAt(at++))
        if (d >= base) throw invalid()
        if (d > floor((largest - i) / w)) throw overflow()
        i += d * w
        const t = threshold(k, bias)
        if (d < t) break
        if (w > floor(largest / (base - t))) throw overflow()
        w *= base - t
      }
      const points = output.length + 1
      bias = adapt(i - before, points, before === 0)
      if (floor(i / points) > largest - code) throw overflow()
      code += floor(i / points)
      i %= points
      output.splice(i++, 0, code)
    }
    return textOf(output)
  }

  function encode(input) {
    const codes = codesOf(input)
    let output = textOf(codes.filter((c) => c < firstCode))
    const basic = output.length
    let done = basic, code = firstCode, delta = 0, bias = firstBias
    if (basic > 0) output += '-'
    while (done < codes.length) {
      const next = codes.reduce((m, c) => c >= code && c < m ? c : m, largest)
      if (next - code > floor((largest - delta) / (done + 1))) throw overflow()
      delta += (next - code) * (done + 1)
      code = next
      for (const c of codes) {
        if (c < code && ++delta > largest) throw overflow()
        if (c !== code) continue
        let q = delta
        for (let k = base; ; k += base) {
          const t = threshold(k, bias)
          if (q < t) break
          output += digit(t + (q - t) % (base - t))
          q = floor((q - t) / (base - t))
        }
        output += digit(q)
        bias = adapt(delta, done + 1, done === basic)
        delta = 0
        done++
      }
      delta++
      code++
    }
    return output
  }

  // labels changes each label of a domain, or of the domain of an address.
  function labels(domain, change) {
    const parts = domain.split('@')
    let prefix = ''
    if (parts.length > 1) {
      prefix = `${parts[0]}@`
      domain = parts[1]
    }
    return prefix + domain.replace(/[\x2E\u3002\uFF0E\uFF61]/g, '.').split('.').map(change).join('.')
  }

  return {
    version: '2.1.0',
    ucs2: { decode: function ucs2decode(text) { return codesOf(text) }, encode: function ucs2encode(codes) { return textOf(codes) } },
    decode,
    encode,
    toASCII: function toASCII(domain) { return labels(domain, (l) => /[^\0-\x7F]/.test(l) ? `xn--${encode(l)}` : l) },
    toUnicode: function toUnicode(domain) { return labels(domain, (l) => l.startsWith('xn--') ? decode(l.slice(4).toLowerCase()) : l) },
  }
})
