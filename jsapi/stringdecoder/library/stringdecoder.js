// StringDecoder turns chunks of bytes into text, and keeps the bytes of a
// character that is not whole yet.
(function (open) {
  const E = open('internal/coded')
  const { Buffer } = open('buffer')
  const { defineProperties } = Object
  const state = Symbol('kNativeDecoder')
  // Where the state has what: four bytes of a character, how many it lacks, how many it has, and the encoding.
  const missing = 4, buffered = 5, kind = 6
  const kinds = { __proto__: null, ascii: 0, utf8: 1, base64: 2, utf16le: 3, latin1: 4, hex: 5, base64url: 7 }
  const names = { __proto__: null, 'utf-8': 'utf8', ucs2: 'utf16le', 'ucs-2': 'utf16le', 'utf-16le': 'utf16le', binary: 'latin1' }
  const { ascii, utf8, utf16le, latin1, hex } = kinds

  function StringDecoder(encoding) {
    if (this === undefined) throw new TypeError("Cannot set properties of undefined (setting 'encoding')")
    let name = encoding == null || encoding === '' ? 'utf8' : typeof encoding === 'string' ? encoding.toLowerCase() : undefined
    name = names[name] ?? name
    if (name === undefined || kinds[name] === undefined) {
      throw new E.ERR_UNKNOWN_ENCODING(typeof encoding === 'object' ? E.inspect(encoding, { depth: 0 }) : encoding)
    }
    this.encoding = name
    this[state] = Buffer.alloc(7)
    this[state][kind] = kinds[name]
  }

  function stateOf(decoder) {
    const s = decoder?.[state]
    if (s === undefined) throw new E.ERR_INVALID_THIS('StringDecoder')
    return s
  }

  const encodings = { __proto__: null }
  for (const name of Object.keys(kinds)) encodings[kinds[name]] = name
  const text = (bytes, s) => bytes.toString(encodings[s[kind]])

  // complete adds to a character that was begun; it returns the text, if there
  // is one now, and how many bytes it has taken.
  function complete(s, b) {
    let taken = 0
    if (s[kind] === utf8) {
      while (taken < s[missing] && taken < b.length && (b[taken] & 0xc0) === 0x80) taken++
      if (taken < s[missing] && taken < b.length) s[missing] = taken // it ends here
    } else {
      taken = Math.min(s[missing], b.length)
    }
    for (let i = 0; i < taken; i++) s[s[buffered] + i] = b[i]
    s[missing] -= taken
    s[buffered] += taken
    if (s[missing] > 0) return ['', taken]
    const made = text(s.subarray(0, s[buffered]), s)
    s[buffered] = 0
    return [made, taken]
  }

  // begun finds how many bytes at the end belong to a character that is not whole.
  function begun(s, b) {
    const n = b.length
    switch (s[kind]) {
      case utf8:
        for (let have = 1; have <= 4 && have <= n; have++) {
          const c = b[n - have]
          if ((c & 0xc0) === 0x80) continue
          const want = (c & 0xe0) === 0xc0 ? 2 : (c & 0xf0) === 0xe0 ? 3 : (c & 0xf8) === 0xf0 ? 4 : 0
          return have < want ? [have, want - have] : [0, 0]
        }
        return [0, 0]
      case utf16le:
        if (n % 2 === 1) return [1, 1]
        return (b[n - 1] & 0xfc) === 0xd8 ? [2, 2] : [0, 0]
    }
    return n % 3 === 0 ? [0, 0] : [n % 3, 3 - n % 3]
  }

  const methods = {
    write(buf) {
      if (typeof buf === 'string') return buf
      if (!ArrayBuffer.isView(buf)) throw new E.ERR_INVALID_ARG_TYPE('buf', ['Buffer', 'TypedArray', 'DataView'], buf)
      const s = stateOf(this)
      let b = Buffer.from(buf.buffer, buf.byteOffset, buf.byteLength)
      if (s[kind] === ascii || s[kind] === latin1 || s[kind] === hex) return text(b, s)
      let made = ''
      if (s[missing] > 0) {
        const [first, taken] = complete(s, b)
        made = first
        b = b.subarray(taken)
      }
      if (b.length === 0) return made
      const [have, lacks] = begun(s, b)
      s[buffered] = have
      s[missing] = lacks
      for (let i = 0; i < have; i++) s[i] = b[b.length - have + i]
      return made + text(b.subarray(0, b.length - have), s)
    },
    end(buf) {
      const s = stateOf(this)
      const made = buf === undefined ? '' : this.write(buf)
      const have = s[kind] === utf16le ? s[buffered] & ~1 : s[buffered]
      const rest = text(s.subarray(0, have), s)
      s[buffered] = s[missing] = 0
      return made + rest
    },
    text(buf, offset) {
      const s = stateOf(this)
      s[buffered] = s[missing] = 0
      return this.write(buf.slice(offset))
    },
  }
  for (const name of Object.keys(methods)) StringDecoder.prototype[name] = methods[name]
  const getter = (get) => ({ get, enumerable: true, configurable: true })
  defineProperties(StringDecoder.prototype, {
    lastChar: getter(function () { return stateOf(this).subarray(0, 4) }),
    lastNeed: getter(function () { return stateOf(this)[missing] }),
    lastTotal: getter(function () { return stateOf(this)[buffered] + stateOf(this)[missing] }),
  })
  return { StringDecoder }
})
