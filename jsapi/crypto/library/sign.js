// The classes Sign and Verify, and sign and verify at once.
(function (open, host) {
  const { Buffer } = host
  const { isView } = ArrayBuffer
  const { setPrototypeOf, defineProperty } = Object
  const { E, bytesOf, anyBuffer, out } = open('internal/crypto/arguments')
  const { read } = open('internal/crypto/keys')
  const { Writable } = host.require('stream')
  E.define(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', 'Invalid digest', 'NoDigest')
  E.define(Error, 'ERR_CRYPTO_SIGN_KEY_REQUIRED', 'No key provided to sign')
  E.define(Error, 'ERR_CRYPTO_UNSUPPORTED_OPERATION', 'Unsupported crypto operation')

  const states = new WeakMap()
  const integer = (v, name) => {
    if (v === undefined) return undefined
    if (typeof v !== 'number' || v !== v >> 0) throw new E.ERR_INVALID_ARG_VALUE(`options.${name}`, v)
    return v
  }
  // signing is what a key's object says beside the key: padding, salt, encoding, context.
  function signing(key) {
    const o = key !== null && typeof key === 'object' && !anyBuffer(key) ? key : {}
    const padding = integer(o.padding, 'padding') ?? 0, saltLength = integer(o.saltLength, 'saltLength')
    const { dsaEncoding, context } = o
    if (dsaEncoding !== undefined && dsaEncoding !== 'der' && dsaEncoding !== 'ieee-p1363') throw new E.ERR_INVALID_ARG_VALUE('options.dsaEncoding', dsaEncoding)
    if (context !== undefined && !anyBuffer(context)) throw new E.ERR_INVALID_ARG_TYPE('context', ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], context)
    if (context !== undefined && context.byteLength > 255) throw new E.ERR_OUT_OF_RANGE('context.byteLength', '<= 255', context.byteLength)
    return [padding, saltLength, dsaEncoding === 'ieee-p1363', context]
  }

  function makeClass(name) {
    const Class = {
      [name]: function (algorithm, options) {
        if (!new.target) return new Class(algorithm, options)
        E.validateString(algorithm, 'algorithm')
        const machine = host.digestSize(algorithm) === undefined ? undefined : host.hash(algorithm)
        if (machine === undefined) throw new E.NoDigest()
        states.set(this, { machine, algorithm, done: false })
        Writable.call(this, options)
      },
    }[name]
    setPrototypeOf(Class, Writable)
    setPrototypeOf(Class.prototype, Writable.prototype)
    defineProperty(Class.prototype, '_write', { configurable: true, writable: true, enumerable: true, value: function _write(chunk, encoding, callback) {
      this.update(chunk, encoding)
      callback()
    } })
    Class.prototype.update = function update(data, encoding) {
      const s = states.get(this)
      if (typeof data !== 'string' && !isView(data)) throw new E.ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data)
      if (s.done) throw new E.ERR_CRYPTO_INVALID_STATE_NOT_INITIALIZED()
      s.machine.update(typeof data === 'string' ? Buffer.from(data, encoding === 'buffer' ? 'utf8' : encoding) : data)
      return this
    }
    return Class
  }
  E.define(Error, 'ERR_CRYPTO_INVALID_STATE', 'Not initialised', 'ERR_CRYPTO_INVALID_STATE_NOT_INITIALIZED')
  const Sign = makeClass('Sign'), Verify = makeClass('Verify')

  const finish = (object, handle) => {
    const s = states.get(object)
    if (s.done) throw new E.ERR_CRYPTO_INVALID_STATE_NOT_INITIALIZED()
    if (!host.canSign(handle)) throw new E.ERR_CRYPTO_UNSUPPORTED_OPERATION()
    s.done = true
    return s
  }
  Sign.prototype.sign = function sign(key, encoding) {
    if (!key) throw new E.ERR_CRYPTO_SIGN_KEY_REQUIRED()
    const handle = read(key, 'private'), how = signing(key)
    const s = finish(this, handle)
    return out(host.sign(undefined, handle, s.machine.digest(), true, s.algorithm, ...how), encoding)
  }
  Verify.prototype.verify = function verify(key, signature, encoding) {
    const handle = read(key, 'public'), how = signing(key)
    const bytes = bytesOf(signature, 'signature', encoding)
    const s = finish(this, handle)
    return host.verify(undefined, handle, s.machine.digest(), true, s.algorithm, ...how, bytes)
  }

  function digestFor(handle, algorithm) {
    if (algorithm !== null && algorithm !== undefined) {
      if (host.digestSize(algorithm) === undefined) throw new E.ERR_CRYPTO_INVALID_DIGEST(algorithm)
      return algorithm
    }
    return host.canSign(handle) ? 'sha256' : undefined
  }
  function check(algorithm, data) {
    if (algorithm !== null && algorithm !== undefined) E.validateString(algorithm, 'algorithm')
    return bytesOf(data, 'data')
  }

  return {
    Sign,
    Verify,
    sign(algorithm, data, key, callback) {
      if (callback !== undefined) E.validateFunction(callback, 'callback')
      data = check(algorithm, data)
      if (!key) throw new E.ERR_CRYPTO_SIGN_KEY_REQUIRED()
      const how = signing(key), handle = read(key, 'private')
      return host.sign(callback, handle, data, false, digestFor(handle, algorithm), ...how)
    },
    verify(algorithm, data, key, signature, callback) {
      if (callback !== undefined) E.validateFunction(callback, 'callback')
      data = check(algorithm, data)
      signature = bytesOf(signature, 'signature')
      const how = signing(key), handle = read(key, 'public')
      return host.verify(callback, handle, data, false, digestFor(handle, algorithm), ...how, signature)
    },
  }
})
