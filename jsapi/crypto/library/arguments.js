// What the parts of crypto share: checks of arguments, and errors.
(function (open, host) {
  const { Buffer } = host
  const { isView } = ArrayBuffer
  const { setPrototypeOf, defineProperty } = Object
  const E = open('internal/coded')
  const bytesTypes = ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView']
  E.define(Error, 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called')
  E.define(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', (name) => `Invalid digest: ${name}`)
  E.define(RangeError, 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH', 'Input buffers must have the same byte length')
  E.define(RangeError, 'ERR_CRYPTO_INVALID_KEYLEN', 'Invalid key length')
  E.define(TypeError, 'ERR_CRYPTO_INVALID_IV', 'Invalid initialization vector')
  E.define(TypeError, 'ERR_CRYPTO_INVALID_AUTH_TAG', (n) => `Invalid authentication tag length: ${n}`)
  E.define(Error, 'ERR_CRYPTO_INVALID_STATE', (what) => `Invalid state${what ? ` for operation ${what}` : ''}`)
  E.define(Error, 'ERR_CRYPTO_UNKNOWN_CIPHER', 'Unknown cipher')
  E.define(RangeError, 'ERR_CRYPTO_INVALID_SCRYPT_PARAMS', (text) => `Invalid scrypt params${text ? `: ${text}` : ''}`)
  const anyBuffer = (v) => isView(v) || (v instanceof ArrayBuffer)

  E.define(TypeError, 'ERR_INVALID_ARG_TYPE', (name) => `The "${name}" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.`, 'NoBuffer')

  // bytesOf is a view of a text or of what is one already.
  const bytesOf = (v, name, encoding, types = bytesTypes) => {
    if (typeof v === 'string') return Buffer.from(v, encoding === 'buffer' ? 'utf8' : encoding)
    if (!anyBuffer(v)) throw new E.ERR_INVALID_ARG_TYPE(name, types, v)
    return v
  }
  // secretOf is the bytes of a secret: a text, a view, or a key.
  const secretOf = (v, name, types) => {
    if (v !== null && typeof v === 'object' && !anyBuffer(v)) {
      const key = open('internal/crypto/keys').secretBytes(v)
      if (key !== undefined) return key
    }
    return bytesOf(v, name, 'utf8', types)
  }
  const out = (b, encoding) => encoding && encoding !== 'buffer' ? b.toString(encoding) : b
  host.failure = (Class, code, text, library, reason) => {
    let e
    if (code === '' || library !== '') {
      e = new E[Class](text)
      if (library !== '') {
        e.library = library
        e.reason = reason
        if (code !== '') e.code = code
      }
    } else {
      const name = `${Class} ${code}`
      if (E[name] === undefined) E.define(E[Class], code, (t) => t, name)
      e = new E[name](text)
    }
    return e
  }
  const arrayBuffer = (b) => b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLength)
  let Transform

  // lazily makes a class a Transform whose state is made when it is first used as one.
  function lazily(Class, proto) {
    if (Transform === undefined) Transform = host.require('stream').Transform
    setPrototypeOf(Class, Transform)
    setPrototypeOf(proto, Transform.prototype)
    for (const name of ['_readableState', '_writableState']) {
      defineProperty(proto, name, {
        configurable: true,
        get() {
          for (const own of ['_readableState', '_writableState']) defineProperty(this, own, { value: undefined, writable: true, configurable: true, enumerable: true })
          Transform.call(this, this.streamOptions)
          return this[name]
        },
        set(value) { defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true }) },
      })
    }
  }

  return { E, bytesOf, secretOf, anyBuffer, out, arrayBuffer, lazily, bytesTypes, keyTypes: ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView', 'string', 'KeyObject', 'CryptoKey'] }
})
