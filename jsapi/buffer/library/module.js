// The module buffer: Buffer, and what stands beside it.
(function ({ Buffer, isUint8Array, MAX }, { isUtf8, isAscii, isDetached, parseEncoding, decode, encode }, E, others) {
  const { isView } = ArrayBuffer
  const { defineProperty } = Object
  const { ERR_INVALID_ARG_TYPE, ERR_INVALID_STATE, validateNumber } = E
  const constants = Object.freeze({ MAX_LENGTH: MAX, MAX_STRING_LENGTH: 2 ** 29 - 24 })

  const checked = (f) => (input) => {
    if (isView(input) || others.isAnyArrayBuffer(input)) {
      if (isDetached(isView(input) ? input.buffer : input)) throw new ERR_INVALID_STATE('Cannot validate on a detached buffer')
      return f(input)
    }
    throw new ERR_INVALID_ARG_TYPE('input', ['ArrayBuffer', 'Buffer', 'TypedArray'], input)
  }

  function SlowBuffer(length) {
    validateNumber(length, 'size', 0, MAX)
    return Buffer.allocUnsafeSlow(length)
  }
  Object.setPrototypeOf(SlowBuffer.prototype, Uint8Array.prototype)
  Object.setPrototypeOf(SlowBuffer, Uint8Array)

  const wide = (e) => e === 'utf8' || e === 'utf16le'
  function transcode(source, from, to) {
    if (!isUint8Array(source)) throw new ERR_INVALID_ARG_TYPE('source', ['Buffer', 'Uint8Array'], source)
    if (source.length === 0) return Buffer.alloc(0)
    const a = parseEncoding('' + from), b = parseEncoding('' + to)
    const known = (e) => wide(e) || e === 'latin1' || e === 'ascii'
    if (!known(a) || !known(b)) {
      const err = new Error('Unable to transcode Buffer [U_ILLEGAL_ARGUMENT_ERROR]')
      err.code = 'U_ILLEGAL_ARGUMENT_ERROR'
      err.errno = 1
      throw err
    }
    let text = decode(source, a === 'ascii' ? 'latin1' : a, 0, source.length)
    if (!wide(b)) {
      const most = b === 'ascii' ? 0x7f : 0xff
      let out = ''
      for (const c of text) out += c.codePointAt(0) > most ? '?' : c
      text = out
    }
    return Buffer.from(encode(text, b))
  }

  const exports = {
    Buffer,
    SlowBuffer,
    transcode,
    isUtf8: checked(isUtf8),
    isAscii: checked(isAscii),
    kMaxLength: MAX,
    kStringMaxLength: constants.MAX_STRING_LENGTH,
  }
  const lazy = (name) => {
    defineProperty(exports, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = others.open(name)
        defineProperty(exports, name, { value, writable: true, enumerable: true, configurable: true })
        return value
      },
      set(value) { defineProperty(exports, name, { value, writable: true, enumerable: true, configurable: true }) },
    })
  }
  lazy('btoa')
  lazy('atob')
  defineProperty(exports, 'constants', { value: constants, enumerable: true, configurable: false })
  defineProperty(exports, 'INSPECT_MAX_BYTES', {
    configurable: true,
    enumerable: true,
    get: E.inspectMaxBytes,
    set(n) {
      validateNumber(n, 'INSPECT_MAX_BYTES', 0)
      E.setInspectMaxBytes(n)
    },
  })
  lazy('Blob')
  lazy('File')
  return exports
})
